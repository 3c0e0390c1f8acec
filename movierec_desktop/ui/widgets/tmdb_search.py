"""Looking a title up at TMDB, while online is turned on: its name, year and kind are taken over from there."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout

from movierec_desktop.domain.title import Kind
from movierec_desktop.online.tmdb_answers import Found
from movierec_desktop.ui.online import OnlineDesk
from movierec_desktop.ui.widgets.plain_label import plain_label
from movierec_desktop.ui.words import kind_word

_FOUND = Qt.ItemDataRole.UserRole
_HEIGHT = 130


class TmdbSearch(QFrame):
    """A button and what was found; hidden while everything online is off. Nothing is asked before it is pressed."""

    found_chosen = Signal(object)
    """A `Found`"""

    def __init__(self, desk: OnlineDesk, name: QLineEdit) -> None:
        """`name` is the field whose text is looked up."""
        super().__init__()
        self._desk = desk
        self._name = name
        self._is_asking = False
        self.button = QPushButton(self.tr("Look it up at TMDB"))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._ask)
        self.told = plain_label("muted")
        self.told.hide()
        self.list = _FoundList()
        self.list.setObjectName("candidates")
        self.list.setAccessibleName(self.tr("Titles at TMDB; Enter takes one over"))
        self.list.setFixedHeight(_HEIGHT)
        self.list.itemActivated.connect(lambda item: self.found_chosen.emit(item.data(_FOUND)))
        self.list.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.told)
        layout.addWidget(self.list)
        self.setVisible(desk.is_on)

    def _ask(self) -> None:
        name = " ".join(self._name.text().split())
        if self._is_asking or not name or not self._desk.is_on:
            return
        self._is_asking = True
        self._say(self.tr("One moment…"))
        language, titles = self._desk.language, self._desk.titles
        self._desk.run(lambda context: titles.search(name, language, context.cancelled), self._show, self._fail)

    def _show(self, found: Sequence[Found]) -> None:
        self._is_asking = False
        self.list.clear()
        for one in found:
            kind = kind_word(Kind.SERIES if one.is_series else Kind.FILM)
            year = f" ({one.year})" if one.year else ""
            original = f" · {one.original_name}" if one.original_name not in ("", one.name) else ""
            item = QListWidgetItem(f"{one.name}{year} · {kind}{original}")
            item.setData(_FOUND, one)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(found))
        if found:
            self._say(self.tr("Enter takes name, year and kind over. Genres, language and length you say yourself."))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._say(self.tr("TMDB knows no title of that name."))

    def _fail(self, text: str) -> None:
        self._is_asking = False
        self._say(text)

    def _say(self, text: str) -> None:
        self.told.setText(text)
        self.told.show()


class _FoundList(QListWidget):
    """Enter takes one over, and presses no button of the form."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
