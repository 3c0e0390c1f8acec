"""A short list of titles to choose one from: poster, name and year, and what tells it from others of its name."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from movierec_desktop.catalogue.schema import DIRECTOR
from movierec_desktop.domain.title import Title
from movierec_desktop.ui.delegates.look import Look
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.words import kind_word, listed, whole

_POSTER = QSize(44, 66)
_TITLE = Qt.ItemDataRole.UserRole


class CandidateList(QListWidget):
    """Enter or a double click chooses. Letters are left to whoever it stands in: they are commands there."""

    chosen = Signal(object)
    """Title"""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self._session = session
        self._look = look
        self.setObjectName("candidates")
        self.setIconSize(_POSTER)
        self.setSpacing(2)
        self.setWordWrap(True)
        self.setAccessibleName(self.tr("Titles that it may be"))
        self.itemActivated.connect(self._tell)

    def offer(self, titles: Sequence[Title]) -> None:
        """Show titles, the first one under the cursor."""
        self.clear()
        for title in titles:
            pixmap = self._look.posters.pixmap(title, _POSTER.width(), _POSTER.height(), self.devicePixelRatioF())
            words = f"{title.label}\n{self._facts(title)}"
            item = QListWidgetItem(QIcon(pixmap), words)
            item.setData(_TITLE, title)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words.replace("\n", ", "))
            self.addItem(item)
        self.setCurrentRow(0)

    def current_title(self) -> Title | None:
        """The title under the cursor."""
        item = self.currentItem()
        return None if item is None else item.data(_TITLE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No jumping to a letter."""
        if event.text().strip().isprintable() and event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _tell(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_TITLE))

    def _facts(self, title: Title) -> str:
        directors = [name for role, name in self._session.catalogue.people(title.row) if role == DIRECTOR]
        parts = [kind_word(title.kind)]
        if directors:
            parts.append(self.tr("by {names}").format(names=listed(directors[:2])))
        if title.n_ratings:
            parts.append(self.tr("rated by {number}").format(number=whole(title.n_ratings)))
        return " · ".join(parts)
