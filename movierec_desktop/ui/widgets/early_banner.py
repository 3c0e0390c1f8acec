"""What stands above the list until enough is known of the person: how little it knows, and how to tell it more."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from movierec_desktop.services.taste_groups import EARLY
from movierec_desktop.ui.widgets.plain_label import plain_label
from movierec_desktop.ui.words import whole


class EarlyBanner(QFrame):
    """Hidden from a dozen ratings on."""

    rating_wanted = Signal()
    """The person wants to be asked."""
    browse_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner")
        self._text = plain_label("bannerText")
        self._rate = QPushButton()
        self._rate.setObjectName("primary")
        self._rate.clicked.connect(self.rating_wanted)
        self._browse = QPushButton(self.tr("Rate titles you know"))
        self._browse.clicked.connect(self.browse_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 10, 14, 10)
        layout.setSpacing(16)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._browse)
        layout.addWidget(self._rate)

    def show_count(self, n_ratings: int, *, picked: bool) -> None:
        """Say what so many ratings are good for; `picked` tells whether groups of films were picked."""
        self.setVisible(n_ratings < EARLY)
        self._browse.setVisible(not n_ratings)
        self._rate.setText(self.tr("Rate a few more") if n_ratings else self.tr("Rate a few"))
        if n_ratings:
            early = self.tr("An early guess, from %Ln rating(s): with about {enough} it becomes yours.", "", n_ratings)
            self._text.setText(early.format(enough=whole(EARLY)))
        elif picked:
            self._text.setText(
                self.tr("An early guess, from the groups you picked. Rate a few titles you know, and it becomes yours.")
            )
        else:
            self._text.setText(
                self.tr("This is what people in general like. Rate a few titles you know, and it becomes yours.")
            )
