"""How much each of the person's ratings moved a prediction, as bars to the right (up) and to the left (down)."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from movierec_desktop.domain.recommendation import Explanation, Reason
from movierec_desktop.domain.stars import stars_text
from movierec_desktop.ui.delegates.look import Look, font

_LINE = 28
_NUMBER = 44
_BAR = 64
_SHOWN = 6


class ReasonBars(QWidget):
    """The largest reasons, each a line; what is left is summed up below by `remainder`."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._reasons: tuple[Reason, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_explanation(self, explanation: Explanation) -> None:
        """Draw other reasons."""
        self._reasons = explanation.reasons[:_SHOWN]
        told = [f"{r.name}, {stars_text(r.stars)} stars: {r.contribution:+.2f}" for r in self._reasons]
        self.setAccessibleName("Reasons: " + ("; ".join(told) or "none"))
        self.updateGeometry()
        self.update()

    @staticmethod
    def remainder(explanation: Explanation) -> tuple[int, float]:
        """How many reasons are not drawn, and what they sum to."""
        hidden = explanation.reasons[_SHOWN:]
        return len(hidden), sum(reason.contribution for reason in hidden)

    def sizeHint(self) -> QSize:
        """One line a reason."""
        return QSize(240, _LINE * len(self._reasons))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Name, bar and number of each reason."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        largest = max((abs(reason.contribution) for reason in self._reasons), default=0.0) or 1.0
        for place, reason in enumerate(self._reasons):
            self._paint_line(painter, place * _LINE, reason, largest)
        painter.end()

    def _paint_line(self, painter: QPainter, top: float, reason: Reason, largest: float) -> None:
        width = self.width()
        number = QRectF(width - _NUMBER, top, _NUMBER, _LINE)
        bar_area = QRectF(number.left() - _BAR - 4, top, _BAR, _LINE)
        name = QRectF(0, top, bar_area.left() - 8, _LINE)
        align = Qt.AlignmentFlag
        stars = f"  ★ {stars_text(reason.stars)}"
        face = font(13)
        painter.setFont(face)
        room = name.width() - painter.fontMetrics().horizontalAdvance(stars)
        shown = painter.fontMetrics().elidedText(reason.name, Qt.TextElideMode.ElideRight, round(room) - 2)
        self._look.draw_text(painter, name, shown, face, "text", align.AlignLeft)
        behind = name.adjusted(painter.fontMetrics().horizontalAdvance(shown), 0, 0, 0)
        self._look.draw_text(painter, behind, stars, face, "muted", align.AlignLeft)
        token = "good" if reason.contribution >= 0 else "bad"
        half = bar_area.width() / 2
        length = max(2.0, half * abs(reason.contribution) / largest)
        middle = bar_area.center()
        left = middle.x() if reason.contribution >= 0 else middle.x() - length
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color(token))
        painter.drawRoundedRect(QRectF(left, middle.y() - 4, length, 8), 3, 3)
        text = f"{reason.contribution:+.2f}".replace("-", "−")
        self._look.draw_text(painter, number, text, font(13, QFont.Weight.Medium), token, align.AlignRight)
