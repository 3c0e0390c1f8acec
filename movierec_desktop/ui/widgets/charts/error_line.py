"""The error of predictions over time, block by block."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from movierec_desktop.services.feedback_measures import Errors
from movierec_desktop.ui.delegates.look import Look
from movierec_desktop.ui.widgets.charts.chart import Chart
from movierec_desktop.ui.words import decimal, listed

_HEIGHT = 184
_LEGEND = 26
_AXIS = 20
_SCALE = 30
_STEP = 0.5


class ErrorLine(Chart):
    """One dot a block with its whisker; a dashed line where the model was measured."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._blocks: list[Errors] = []
        self._measured: float | None = None

    def show_blocks(self, blocks: Sequence[Errors], measured: float | None) -> None:
        """Draw other errors, oldest first."""
        self._blocks, self._measured = list(blocks), measured
        errors = listed([decimal(block.rmse, 2) for block in blocks])
        told = self.tr(
            "Error over time in stars, in blocks of %Ln rating(s): {errors}", "", blocks[0].n if blocks else 0
        )
        told = told.format(errors=errors)
        beside = "" if measured is None else self.tr("measured {error}").format(error=decimal(measured, 2))
        self.changed(f"{told}; {beside}" if beside else told)

    def wanted_height(self) -> int:
        """The same for any number of blocks."""
        return _HEIGHT

    def paint(self, painter: QPainter) -> None:
        """Legend, scale, whiskers, line and dots."""
        if not self._blocks:
            return
        accent = self.look.color("accent")
        names = [(self.tr("You"), accent)]
        if self._measured is not None:
            names.append((self.tr("Measured"), self.others_colour()))
        self.legend(painter, names)
        end = max([1.5, *(block.interval[1] for block in self._blocks)])
        end = min(4.5, -(-end // _STEP) * _STEP)
        area = QRectF(_SCALE, _LEGEND, self.width() - _SCALE - 4, self.height() - _LEGEND - _AXIS)
        self._axes(painter, area, end)
        step = area.width() / len(self._blocks)
        dots = [
            QPointF(area.left() + (place + 0.5) * step, _height(area, block.rmse, end))
            for place, block in enumerate(self._blocks)
        ]
        faint = self.look.color("accent")
        faint.setAlphaF(0.45)
        for dot, block in zip(dots, self._blocks, strict=True):
            low, high = (_height(area, bound, end) for bound in block.interval)
            self.rule(painter, QPointF(dot.x(), low), QPointF(dot.x(), high), faint, 2)
        painter.setPen(QPen(accent, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(dots))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        for dot in dots:
            painter.drawEllipse(dot, 4, 4)

    def _axes(self, painter: QPainter, area: QRectF, end: float) -> None:
        for tick in range(int(end / _STEP) + 1):
            y = _height(area, tick * _STEP, end)
            self.rule(painter, QPointF(area.left(), y), QPointF(area.right(), y), self.look.color("line"))
            label = QRectF(0, y - 8, _SCALE - 8, 16)
            self.write(painter, label, decimal(tick * _STEP, 1), Qt.AlignmentFlag.AlignRight)
        if self._measured is not None:
            y = _height(area, min(self._measured, end), end)
            painter.setPen(QPen(self.others_colour(), 1.5, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        below = QRectF(area.left(), area.bottom() + 3, area.width(), _AXIS - 3)
        size = self._blocks[0].n
        self.write(painter, below, self.tr("first %Ln rating(s)", "", size))
        if len(self._blocks) > 1:
            self.write(painter, below, self.tr("latest %Ln", "", size), Qt.AlignmentFlag.AlignRight)


def _height(area: QRectF, stars: float, end: float) -> float:
    return area.bottom() - area.height() * min(stars, end) / end
