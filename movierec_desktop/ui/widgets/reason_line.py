"""One of the person's ratings as a reason: its name, a bar to the right (up) or to the left (down), and a number."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from movierec_desktop.domain.recommendation import Reason
from movierec_desktop.domain.stars import stars_text
from movierec_desktop.ui.delegates.look import Look, font
from movierec_desktop.ui.widgets.plain_label import tip
from movierec_desktop.ui.words import signed

_LINE = 28
_NUMBER = 44
_BAR = 64
_DOUBTED_OPACITY = 0.45


class ReasonLine(QAbstractButton):
    """Pressed, it is a wrong reason: that rating then counts less everywhere. Pressed again, it counts in full."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._largest = 1.0
        self.reason: Reason | None = None
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_reason(self, reason: Reason, largest: float) -> None:
        """Draw another reason; `largest` is the contribution, in stars, that fills the bar."""
        self.reason = reason
        self._largest = largest
        self.setChecked(reason.doubted)
        if reason.doubted:
            told = self.tr("{title}, {stars} stars: {effect}, counts less")
            what = self.tr("Counts less, as you said. Press to let it count in full again")
        else:
            told = self.tr("{title}, {stars} stars: {effect}")
            what = self.tr("A wrong reason? Press, and this rating counts less from now on")
        self.setAccessibleName(
            told.format(title=reason.name, stars=stars_text(reason.stars), effect=signed(reason.contribution))
        )
        self.setToolTip(tip(what))
        self.setAccessibleDescription(what)
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(240, _LINE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Name, bar and number; a line below under the mouse and with the focus."""
        if self.reason is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_line_below(painter)
        painter.setOpacity(_DOUBTED_OPACITY if self.reason.doubted else 1.0)
        number = QRectF(self.width() - _NUMBER, 0, _NUMBER, _LINE)
        bar = QRectF(number.left() - _BAR - 4, 0, _BAR, _LINE)
        self._paint_name(painter, QRectF(0, 0, bar.left() - 8, _LINE))
        token = "good" if self.reason.contribution >= 0 else "bad"
        self._paint_bar(painter, bar, token)
        text = signed(self.reason.contribution)
        self._look.draw_text(painter, number, text, font(13, QFont.Weight.Medium), token, Qt.AlignmentFlag.AlignRight)
        painter.end()

    def _paint_line_below(self, painter: QPainter) -> None:
        token, width = ("accent", 2) if self.hasFocus() else ("muted", 1)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(self._look.color(token), width))
            bottom = self.height() - 2.0
            painter.drawLine(QPointF(0, bottom), QPointF(self.width(), bottom))

    def _paint_name(self, painter: QPainter, area: QRectF) -> None:
        assert self.reason is not None  # noqa: S101  # painted only with one
        align = Qt.AlignmentFlag.AlignLeft
        stars = f"  ★ {stars_text(self.reason.stars)}"
        face = font(13)
        face.setStrikeOut(self.reason.doubted)
        painter.setFont(face)
        room = area.width() - painter.fontMetrics().horizontalAdvance(stars)
        shown = painter.fontMetrics().elidedText(self.reason.name, Qt.TextElideMode.ElideRight, round(room) - 2)
        self._look.draw_text(painter, area, shown, face, "text", align)
        behind = area.adjusted(painter.fontMetrics().horizontalAdvance(shown), 0, 0, 0)
        self._look.draw_text(painter, behind, stars, font(13), "muted", align)

    def _paint_bar(self, painter: QPainter, area: QRectF, token: str) -> None:
        assert self.reason is not None  # noqa: S101  # painted only with one
        half, middle = area.width() / 2, area.center()
        length = max(2.0, half * abs(self.reason.contribution) / self._largest)
        left = middle.x() if self.reason.contribution >= 0 else middle.x() - length
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color(token))
        painter.drawRoundedRect(QRectF(left, middle.y() - 4, length, 8), 3, 3)
