"""What each run of learning changed: the error before and after."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from movierec_desktop.domain.learning import LearningRun
from movierec_desktop.ui.delegates.look import Look
from movierec_desktop.ui.widgets.charts.chart import Chart
from movierec_desktop.ui.words import decimal, whole

_HEIGHT = 184
_LEGEND = 26
_AXIS = 20
_SCALE = 42
_DOT = 4.5
_LEAST_SPAN = 0.04
_SHOWN = 12


class LearningRuns(Chart):
    """The latest runs: a ring before, a dot after, a line between; a ring alone where nothing was gained."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._runs: list[LearningRun] = []

    def show_runs(self, runs: Sequence[LearningRun]) -> None:
        """Draw other runs."""
        self._runs = list(runs[-_SHOWN:])
        told = "; ".join(self._spoken(run) for run in self._runs)
        self.changed(self.tr("Your error in stars before and after learning: {runs}").format(runs=told))

    def _spoken(self, run: LearningRun) -> str:
        told = self.tr("%Ln rating(s): {before} to {after}", "", run.n_ratings)
        return told.format(before=decimal(run.before, 3), after=decimal(run.after, 3))

    def wanted_height(self) -> int:
        """The same for any number of runs."""
        return _HEIGHT

    def paint(self, painter: QPainter) -> None:
        """Legend, scale, runs."""
        if not self._runs:
            return
        before, after = self.others_colour(), self.look.color("good")
        self.legend(painter, [(self.tr("Before"), before), (self.tr("After"), after)])
        area = QRectF(_SCALE, _LEGEND + 6, self.width() - _SCALE - 4, self.height() - _LEGEND - _AXIS - 12)
        low, high = self._span()
        for level in (low, (low + high) / 2, high):
            y = _height(area, level, low, high)
            self.rule(painter, QPointF(area.left(), y), QPointF(area.right(), y), self.look.color("line"))
            label = QRectF(0, y - 8, _SCALE - 8, 16)
            self.write(painter, label, decimal(level, 3), Qt.AlignmentFlag.AlignRight)
        step = area.width() / len(self._runs)
        for place, run in enumerate(self._runs):
            x = area.left() + (place + 0.5) * step
            ends = [QPointF(x, _height(area, error, low, high)) for error in (run.before, run.after)]
            self._paint_run(painter, run, *ends)
            below = QRectF(x - step / 2, area.bottom() + 9, step, _AXIS - 3)
            self.write(painter, below, whole(run.n_ratings), Qt.AlignmentFlag.AlignHCenter)

    def _paint_run(self, painter: QPainter, run: LearningRun, before: QPointF, after: QPointF) -> None:
        if run.after < run.before:
            self.rule(painter, before, after, self.look.color("good"), 2)
        painter.setPen(QPen(self.others_colour(), 2))
        painter.setBrush(self.look.color("surface"))
        painter.drawEllipse(before, _DOT, _DOT)
        if run.after < run.before:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.color("good"))
            painter.drawEllipse(after, _DOT, _DOT)

    def _span(self) -> tuple[float, float]:
        """Lowest and highest error of the scale: gains are small beside the error itself, so it does not begin at 0."""
        errors = [error for run in self._runs for error in (run.before, run.after)]
        low, high = min(errors), max(errors)
        spare = max(0.0, _LEAST_SPAN - (high - low)) / 2
        return max(0.0, low - spare), high + spare


def _height(area: QRectF, error: float, low: float, high: float) -> float:
    return area.bottom() - area.height() * (error - low) / (high - low)
