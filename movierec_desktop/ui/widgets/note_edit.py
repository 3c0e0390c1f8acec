"""A note of the person's own on a title. It is saved by itself."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QHideEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from movierec_desktop.domain.title import Title
from movierec_desktop.ui.session import Session

_PAUSE_MS = 1200
"""After so long without a key what is written is saved."""
_LINES = (2, 8)
"""Fewest and most that it is high."""
_FRAME = 22


class NoteEdit(QPlainTextEdit):
    """As high as its text. Saved in a pause, when one leaves it, and when another title comes."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("note")
        self.setAccessibleName(self.tr("Your note"))
        self.setPlaceholderText(self.tr("A note for yourself"))
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._session = session
        self._title: Title | None = None
        self._stored = ""
        """What the profile has, as far as is known here."""
        self._drafts: dict[int, tuple[Title, str]] = {}
        """What could not be saved when another title came, by title id."""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.save)
        self.textChanged.connect(self._changed)

    def show_title(self, title: Title) -> None:
        """Save what is written of the title before, and show the note on another.

        What cannot be saved is kept until the title comes again, and is tried again then.
        """
        if not self.save() and self._title is not None:
            self._drafts[self._title.id] = (self._title, self.toPlainText())
        self._title = title
        self._show(self._session.library.note(title.id))
        draft = self._drafts.pop(title.id, None)
        if draft is not None:
            self.setPlainText(draft[1])

    def refresh(self) -> None:
        """Show what was said of it elsewhere, as by undo."""
        if self._title is not None:
            told = self._session.library.note(self._title.id)
            if told != self._stored:
                self._show(told)

    def save(self) -> bool:
        """Keep what is written, if it is anything new; whether all is kept. In the middle of another change, later."""
        if self._session.profile.is_writing:
            self._pause.start()
            return False
        self._pause.stop()
        text = self.toPlainText().strip()
        if self._title is not None and text != self._stored:
            before, self._stored = self._stored, text
            if not self._session.write_note(self._title, text):
                self._stored = before
                return False
        return True

    def save_all(self) -> bool:
        """The same, with what could not be saved of other titles; whether all is kept."""
        is_kept = self.save()
        for title, text in list(self._drafts.values()):
            if self._session.write_note(title, text.strip()):
                del self._drafts[title.id]
        return is_kept and not self._drafts

    def _show(self, text: str) -> None:
        self._stored = text
        if self.toPlainText().strip() != text:
            self.setPlainText(text)
        self._pause.stop()
        self.updateGeometry()

    def _changed(self) -> None:
        self._pause.start()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As many lines as there are, within bounds."""
        lines = round(self.document().size().height())
        height = self.fontMetrics().lineSpacing() * min(max(lines, _LINES[0]), _LINES[1]) + _FRAME
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        """No less: the panel scrolls."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """One has done with it."""
        self.save()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Closing the panel, or the window, loses nothing."""
        self.save()
        super().hideEvent(event)
