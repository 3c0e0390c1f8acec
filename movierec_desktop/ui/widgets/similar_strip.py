"""Posters of the titles that are like a title; each opens its own details."""

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QVBoxLayout, QWidget

from movierec_desktop.domain.title import Title
from movierec_desktop.services.similar import SIMILAR, Basis, SimilarTitles
from movierec_desktop.ui.delegates.look import Look, font
from movierec_desktop.ui.models.title_list import spoken
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.widgets.plain_label import plain_label, tip

translate = QCoreApplication.translate

_COLUMNS = 3
_POSTER = QSize(80, 120)
"""Three of them fit the panel with its scroll bar."""
_RING = 3
_WORDS = 34
_DELAY_MS = 80
"""To find them takes some ten milliseconds, too many for each title that a held arrow key passes."""


class PosterButton(QAbstractButton):
    """A poster with name and year below it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.title: Title | None = None
        self._is_seen = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(_POSTER + QSize(2 * _RING, 2 * _RING + _WORDS))

    def show_title(self, title: Title, told: str, *, is_seen: bool) -> None:
        """Show a title; `told` is what a screen reader says of it."""
        self.title = title
        self._is_seen = is_seen
        self.setAccessibleName(told)
        self.setToolTip(tip(title.label))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Poster, tick, ring, words."""
        if self.title is None:
            return
        painter = QPainter(self)
        poster = QRectF(_RING, _RING, _POSTER.width(), _POSTER.height())
        self._look.draw_poster(painter, poster, self.title)
        if self._is_seen:
            self._look.draw_check(painter, poster)
        if self.hasFocus() or self.underMouse():
            self._look.draw_ring(painter, poster.adjusted(-2, -2, 2, 2), "accent" if self.hasFocus() else "muted")
        left = Qt.AlignmentFlag.AlignLeft
        name = QRectF(_RING, poster.bottom() + 4, poster.width(), 16)
        self._look.draw_text(painter, name, self.title.name, font(12, QFont.Weight.Medium), "text", left)
        self._look.draw_text(painter, name.translated(0, 15), self.title.years, font(11), "muted", left)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """The ring follows the mouse."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens it, as in the lists."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class SimilarStrip(QWidget):
    """A heading that tells what the likeness rests on, and up to six posters."""

    opened = Signal(object)
    """Title whose details are wanted."""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self._session = session
        self._similar = SimilarTitles(session.engine)
        session.catalogue_changed.connect(self._similar.forget)
        self._title: Title | None = None
        self._heading = plain_label("overline")
        self.posters = [PosterButton(look) for _ in range(SIMILAR)]
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(6)
        for place, poster in enumerate(self.posters):
            poster.clicked.connect(lambda _=False, poster=poster: self.opened.emit(poster.title))
            grid.addWidget(poster, place // _COLUMNS, place % _COLUMNS, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(_COLUMNS, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._heading)
        layout.addLayout(grid)
        self._delay = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._delay.timeout.connect(self._fill)

    def show_title(self, title: Title, *, passing: bool) -> None:
        """Look for what is like another title; where the cursor only passes, as soon as it rests."""
        if title == self._title and not self._delay.isActive():
            return
        self._title = title
        if passing:
            self.hide()
            self._delay.start()
        else:
            self._delay.stop()
            self._fill()

    def refresh(self) -> None:
        """Show what the library says now of those that are shown."""
        library = self._session.library
        for poster in self.posters:
            if poster.title is not None:
                title = poster.title
                poster.show_title(title, spoken(title, library), is_seen=library.is_seen(title.id))

    def _fill(self) -> None:
        if self._title is None:
            return
        found = self._similar.of(self._title.row)
        self._heading.setText(_heading(found.basis))
        for place, poster in enumerate(self.posters):
            poster.title = found.titles[place] if place < len(found.titles) else None
            poster.setVisible(poster.title is not None)
        self.refresh()
        self.setVisible(bool(found.titles))


def _heading(basis: Basis) -> str:
    return {
        Basis.PEOPLE: translate("Similar", "LIKED BY THE SAME PEOPLE"),
        Basis.KIND: translate("Similar", "OF THE SAME KIND"),
    }[basis]
