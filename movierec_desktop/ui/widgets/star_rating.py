"""Five large stars that take the person's rating, by mouse and by keyboard."""

from PySide6.QtCore import QEvent, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy

from movierec_desktop.domain.stars import MAX_STARS, stars_text
from movierec_desktop.ui.delegates.look import Look
from movierec_desktop.ui.painted_stars import PREVIEW_OPACITY, paint_stars, stars_at, stars_width
from movierec_desktop.ui.rating_keys import is_removal, stars_of_key

_SIZE = 26.0
_MARGIN = 6


class StarRating(QAbstractSlider):
    """`rated` carries the chosen stars, or None when the rating is removed. The shown value is set from outside.

    To a screen reader it is a slider of half stars, from 0, which is no rating, to 10.
    """

    rated = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._stars: float | None = None
        self._hovered: float | None = None
        self.setRange(0, round(2 * MAX_STARS))
        self.valueChanged.connect(self._set_by_reader)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Click or press 1 to 5, with Shift a half more; Delete removes the rating"))
        self.set_stars(None)

    def set_stars(self, stars: float | None) -> None:
        """Show what is saved."""
        self._stars = stars
        told = self.tr("Your rating: not rated") if stars is None else self.tr("Your rating: {stars} of 5 stars")
        self.setAccessibleName(told.format(stars=stars_text(stars or 0.0)))
        with QSignalBlocker(self):
            self.setValue(round(2 * (stars or 0.0)))
        self.update()

    def _set_by_reader(self, half_stars: int) -> None:
        """A screen reader has moved the slider. What is shown is still what is saved."""
        self.rated.emit(half_stars / 2 if half_stars else None)
        self.set_stars(self._stars)

    def sizeHint(self) -> QSize:
        """Five stars and room for the focus ring."""
        return QSize(round(stars_width(_SIZE)) + 2 * _MARGIN, round(_SIZE) + 2 * _MARGIN)

    def minimumSizeHint(self) -> QSize:
        """Words beside it make way."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Stars, and a ring when focused."""
        painter = QPainter(self)
        shown = self._hovered if self._hovered is not None else self._stars or 0.0
        on = self._look.color("star")
        if self._hovered is not None:
            on.setAlphaF(PREVIEW_OPACITY)
        paint_stars(painter, self._area(), shown, on, self._look.color("star_off"))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._look.color("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the half stars under the mouse."""
        self._hovered = stars_at(self._area(), event.position().x())
        self.update()

    def leaveEvent(self, _event: QEvent) -> None:
        """Show what is saved again."""
        self._hovered = None
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Rate."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._hovered = None  # what is drawn from now on is what is saved
            self.update()
            self.rated.emit(stars_at(self._area(), event.position().x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rate by digit, by arrow in half steps, or remove."""
        stars = stars_of_key(event, self._stars)
        if event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Up):
            stars = min(5.0, (self._stars or 0.0) + 0.5)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Down) and self._stars:
            stars = max(0.5, self._stars - 0.5)
        if stars is not None:
            self.rated.emit(stars)
        elif is_removal(event):
            self.rated.emit(None)
        else:
            event.ignore()  # a slider's other keys would rate

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page."""
        event.ignore()

    def _area(self) -> QRectF:
        return QRectF(_MARGIN, _MARGIN, stars_width(_SIZE), _SIZE)
