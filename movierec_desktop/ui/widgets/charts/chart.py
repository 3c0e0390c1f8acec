"""What all charts have in common."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from movierec_desktop.ui.delegates.look import Look, font

SMALL = 12
_OTHERS_OPACITY = 0.7
_SWATCH = 10


class Chart(QWidget):
    """A widget of a fixed height that paints itself. Without anything to show it takes no room."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def wanted_height(self) -> int:
        """Height in device-independent pixels for what is shown now."""
        raise NotImplementedError

    def paint(self, painter: QPainter) -> None:
        """Draw everything."""
        raise NotImplementedError

    def changed(self, spoken: str) -> None:
        """Show other figures; `spoken` says them."""
        self.setAccessibleName(spoken)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(240, self.wanted_height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw with smooth edges."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter)
        painter.end()

    def others_colour(self) -> QColor:
        """Of everyone's figures: calmer than the person's own."""
        colour = self.look.color("muted")
        colour.setAlphaF(_OTHERS_OPACITY)
        return colour

    def write(
        self,
        painter: QPainter,
        area: QRectF,
        text: str,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        colour: str = "muted",
        weight: QFont.Weight = QFont.Weight.Normal,
    ) -> None:
        """One small line of text."""
        self.look.draw_text(painter, area, text, font(SMALL, weight), colour, align)

    def width_of(self, texts: Iterable[str], weight: QFont.Weight = QFont.Weight.Normal) -> float:
        """Of the widest of these lines, as `write` draws them."""
        metrics = QFontMetricsF(font(SMALL, weight))
        return max((metrics.horizontalAdvance(text) for text in texts), default=0.0)

    def fill(self, painter: QPainter, area: QRectF, colour: QColor, radius: float = 2.0) -> None:
        """A bar."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(area, radius, radius)

    def rule(self, painter: QPainter, start: QPointF, end: QPointF, colour: QColor, width: float = 1.0) -> None:
        """A straight line."""
        painter.setPen(QPen(colour, width))
        painter.drawLine(start, end)

    def legend(self, painter: QPainter, names: list[tuple[str, QColor]], top: float = 0.0) -> None:
        """Swatches with their names, from the left."""
        painter.setFont(font(SMALL))
        left = 0.0
        for name, colour in names:
            self.fill(painter, QRectF(left, top + 4, _SWATCH, _SWATCH), colour)
            width = painter.fontMetrics().horizontalAdvance(name) + 4
            self.write(painter, QRectF(left + _SWATCH + 6, top, width, 18), name)
            painter.setFont(font(SMALL))
            left += _SWATCH + 6 + width + 14
