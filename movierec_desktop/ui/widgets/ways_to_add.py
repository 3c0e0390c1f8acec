"""What stands on Together while there is nobody else: the three ways to add someone."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from movierec_desktop.ui.widgets.plain_label import plain_label

_WIDEST = 680


class WaysToAdd(QWidget):
    """Three cards, each with a button."""

    profile_wanted = Signal()
    guest_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        heading = plain_label("emptyHeading", self.tr("Find what all of you would like"))
        heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        cards = QVBoxLayout()
        cards.setSpacing(10)
        cards.addWidget(heading)
        self.profile_button = QPushButton(self.tr("Add a profile…"))
        self.profile_button.setObjectName("primary")
        self.import_button = QPushButton(self.tr("Add a profile…"))
        self.import_button.setAccessibleName(self.tr("Add a profile to import into…"))
        self.guest_button = QPushButton(self.tr("Open their ratings…"))
        ways: tuple[tuple[str, str, QPushButton, Callable[[], object]], ...] = (
            (
                self.tr("Someone who uses this machine"),
                self.tr("They get a profile of their own and rate a dozen titles. Then switch back to yours."),
                self.profile_button, self.profile_wanted.emit,
            ),
            (
                self.tr("Someone with ratings elsewhere"),
                self.tr(
                    "Make a profile for them and drop their export of Letterboxd, IMDb, Trakt or another service on "
                    "the window."
                ),
                self.import_button, self.profile_wanted.emit,
            ),
            (
                self.tr("A guest for this evening"),
                self.tr("Open an export that they brought. It is read into memory, and nothing of it is stored."),
                self.guest_button, self.guest_wanted.emit,
            ),
        )  # fmt: skip
        for way in ways:
            cards.addWidget(self._card(*way))
        holder = QWidget()
        holder.setMaximumWidth(_WIDEST)
        holder.setLayout(cards)
        layout = QGridLayout(self)
        layout.setContentsMargins(12, 0, 24, 0)
        layout.addWidget(holder, 1, 1)
        layout.setColumnStretch(1, 100)
        for side in (0, 2):
            layout.setColumnStretch(side, 1)
            layout.setRowStretch(side, 1)

    def _card(self, heading: str, text: str, button: QPushButton, action: Callable[[], object]) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        button.clicked.connect(action)
        layout = QGridLayout(card)
        layout.setContentsMargins(18, 12, 18, 12)
        layout.setHorizontalSpacing(18)
        layout.addWidget(plain_label("sectionHeading", heading), 0, 0)
        layout.addWidget(plain_label("muted", text), 1, 0)
        layout.addWidget(button, 0, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.setColumnStretch(0, 1)
        return card
