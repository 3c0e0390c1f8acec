"""One title that the person is asked about: poster, name, stars, "Haven't seen it"."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from movierec_desktop.domain.title import Title
from movierec_desktop.ui.delegates.look import Look, facts_line
from movierec_desktop.ui.widgets.elided_label import ElidedLabel
from movierec_desktop.ui.widgets.poster_label import PosterLabel
from movierec_desktop.ui.widgets.star_rating import StarRating

_SMALL, _LARGE = QSize(80, 120), QSize(128, 192)
_ROOMY = 360
"""From this width on a card has room for the large poster."""


class AskCard(QFrame):
    """It only tells what the person says; what is shown is set from outside."""

    rated = Signal(object, object)
    """(Title, stars or None to remove)"""
    unseen_toggled = Signal(object)
    """Title"""
    next_wanted = Signal(int)
    """To the next title (1), or to the one before (-1)."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("card")
        self.title: Title | None = None
        self._poster = PosterLabel(look, _SMALL)
        self._name = ElidedLabel()
        self._name.setObjectName("sectionHeading")
        self._facts = ElidedLabel()
        self._facts.setObjectName("muted")
        self.stars = StarRating(look)
        self.stars.rated.connect(lambda stars: self.rated.emit(self.title, stars))
        self.unseen = QPushButton(self.tr("Haven't seen it"))
        self.unseen.setObjectName("switch")
        self.unseen.setCheckable(True)
        self.unseen.setToolTip(self.tr("Also the key N"))
        self.unseen.clicked.connect(lambda: self.unseen_toggled.emit(self.title))
        self._lay_out()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._name)
        words.addWidget(self._facts)
        words.addStretch(1)
        words.addWidget(self.stars)
        words.addWidget(self.unseen, 0, Qt.AlignmentFlag.AlignLeft)
        line = QHBoxLayout(self)
        line.setContentsMargins(10, 10, 6, 10)
        line.setSpacing(8)
        line.addWidget(self._poster)
        line.addLayout(words, 1)

    def ask(self, title: Title) -> None:
        """Ask about another title."""
        self.title = title
        self._poster.show_title(title)
        self._name.setText(title.name)
        self._facts.setText(facts_line(title))
        self.show_answer(None, unseen=False)

    def show_answer(self, stars: float | None, *, unseen: bool) -> None:
        """Show what is saved."""
        if self.title is None:
            return
        self.stars.set_stars(stars)
        self.stars.setAccessibleName(f"{self.title.label}. {self.stars.accessibleName()}")
        self.unseen.setChecked(unseen)
        self.unseen.setEnabled(stars is None)
        self.unseen.setAccessibleName(f"{self.unseen.text()}: {self.title.label}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The poster takes what the stars leave."""
        super().resizeEvent(event)
        self._poster.setFixedSize(_LARGE if self.width() >= _ROOMY else _SMALL)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """N: not seen. Enter: the next title, with Shift the one before. Stars and button keep their own keys."""
        if event.key() == Qt.Key.Key_N and not event.modifiers() and self.unseen.isEnabled():
            self.unseen_toggled.emit(self.title)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next_wanted.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)
