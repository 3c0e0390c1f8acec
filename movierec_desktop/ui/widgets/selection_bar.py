"""What can be done with several selected titles at once."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from movierec_desktop.domain.title import Title
from movierec_desktop.ui.delegates.look import Look
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.theme.icons import Icons
from movierec_desktop.ui.theme.theme import Theme
from movierec_desktop.ui.widgets.flow_layout import FlowLayout
from movierec_desktop.ui.widgets.plain_label import plain_label
from movierec_desktop.ui.widgets.star_rating import StarRating
from movierec_desktop.ui.widgets.title_actions import TitleActions


class SelectionBar(QFrame):
    """Stands below the titles while several are selected, so that nothing moves under the mouse."""

    cleared = Signal()
    """The selection is no longer wanted."""

    def __init__(self, session: Session, look: Look, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("selectionBar")
        self.setAccessibleName(self.tr("Selected titles"))
        self._session = session
        self._titles: Sequence[Title] = ()
        self._count = plain_label("sectionHeading", wraps=False)
        self.stars = StarRating(look)
        self.stars.rated.connect(lambda stars: session.rate_all(self._titles, stars))
        self.buttons = TitleActions(session, theme, icons, fills=False)
        self._clear = QPushButton(self.tr("Clear selection"))
        self._clear.setObjectName("link")
        self._clear.setToolTip(self.tr("Esc"))
        self._clear.clicked.connect(self.cleared)
        self._lay_out()
        session.library_changed.connect(lambda _: self.refresh())
        self.hide()

    def _lay_out(self) -> None:
        between = QWidget()
        between.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        line = FlowLayout(12)
        for widget in (self._count, self._clear, between, self.stars, self.buttons):
            line.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 8, 24, 8)
        layout.addLayout(line)

    def show_titles(self, titles: Sequence[Title]) -> None:
        """Offer what can be done with these; nothing is offered for a single one, which has its own keys."""
        self._titles = titles if len(titles) > 1 else ()
        self.buttons.show_titles(self._titles)
        self.setVisible(bool(self._titles))
        self.refresh()

    def refresh(self) -> None:
        """Show what the library says of them now: stars only where all have the same."""
        if not self._titles:
            return
        given = {self._session.library.stars(title.id) for title in self._titles}
        self.stars.set_stars(given.pop() if len(given) == 1 else None)
        self.stars.setAccessibleName(self.tr("Rate %Ln title(s) alike", "", len(self._titles)))
        self._count.setText(self.tr("%Ln title(s) selected", "", len(self._titles)))
        self.buttons.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives the selection up from here, too."""
        if event.key() == Qt.Key.Key_Escape:
            self.cleared.emit()
        else:
            super().keyPressEvent(event)
