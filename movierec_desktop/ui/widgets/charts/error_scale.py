"""Errors in stars on one scale: the person's own, with how sure it is, beside what was measured for the model."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from movierec_desktop.services.feedback_measures import Errors
from movierec_desktop.ui.delegates.look import Look
from movierec_desktop.ui.widgets.charts.chart import Chart
from movierec_desktop.ui.words import decimal, listed, whole

translate = QCoreApplication.translate

_LINE = 44
_LEGEND = 26
_AXIS = 20
_NAME = 92
_NUMBER = 104
_GAP = 8
_ROUNDING = 2
_STEP = 0.5


@dataclass(frozen=True, slots=True)
class ErrorRow:
    """One line: the person's own errors, None where there are none, and the measured error, None where unknown."""

    name: str
    own: Errors | None
    measured: float | None


class ErrorScale(Chart):
    """A dot with a whisker for the own error, a tick for the measured one; further left is better."""

    def __init__(self, look: Look, subject: str) -> None:
        """`subject` begins what a screen reader is told."""
        super().__init__(look)
        self._subject = subject
        self._rows: list[ErrorRow] = []

    def show_rows(self, rows: Sequence[ErrorRow]) -> None:
        """Draw other errors."""
        self._rows = list(rows)
        self.changed(f"{self._subject}: {'; '.join(_spoken(row) for row in rows)}")

    def wanted_height(self) -> int:
        """One line a row."""
        return _LEGEND + _LINE * len(self._rows) + _AXIS

    def paint(self, painter: QPainter) -> None:
        """Legend, scale, one line each."""
        names = self.tr("You, likely range"), self.tr("Measured")
        self.legend(painter, [(names[0], self.look.color("accent")), (names[1], self.others_colour())])
        end = _scale_end(self._rows)
        left, right = self._margins()
        width = self.width() - left - right
        bottom = _LEGEND + _LINE * len(self._rows)
        for tick in range(int(end / _STEP) + 1):
            x = left + width * tick * _STEP / end
            self.rule(painter, QPointF(x, _LEGEND), QPointF(x, bottom), self.look.color("line"))
            label = QRectF(x - 20, bottom + 1, 40, _AXIS - 1)
            self.write(painter, label, decimal(tick * _STEP, 1), Qt.AlignmentFlag.AlignHCenter)
        for place, row in enumerate(self._rows):
            self._row(painter, row, QRectF(left, _LEGEND + place * _LINE, width, _LINE), end)

    def _row(self, painter: QPainter, row: ErrorRow, area: QRectF, end: float) -> None:
        align = Qt.AlignmentFlag
        self.write(painter, QRectF(0, area.top(), area.left() - _GAP, _LINE), row.name, align.AlignLeft, "text")
        middle = area.center().y()
        if row.measured is not None:
            x = area.left() + area.width() * min(row.measured, end) / end
            self.fill(painter, QRectF(x - 2, middle - 9, 4, 18), self.others_colour())
        if row.own is not None:
            self._own(painter, row.own, area, end)
        number = QRectF(area.right() + _GAP, area.top(), self.width() - area.right() - _GAP, _LINE)
        told = self._own_text(row.own)
        colour = "muted" if row.own is None else "text"
        self.write(painter, number, told, align.AlignRight, colour, QFont.Weight.Medium)

    def _margins(self) -> tuple[float, float]:
        """Room for the names and for the figures: more than usual in a language of long words."""
        names = self.width_of(row.name for row in self._rows)
        figures = self.width_of((self._own_text(row.own) for row in self._rows), QFont.Weight.Medium)
        return max(_NAME, names + _GAP + _ROUNDING), max(_NUMBER, figures + _GAP + _ROUNDING)

    def _own_text(self, own: Errors | None) -> str:
        if own is None:
            return self.tr("no rating yet")
        return self.tr("{error} over {n}").format(error=decimal(own.rmse, 2), n=whole(own.n))

    def _own(self, painter: QPainter, own: Errors, area: QRectF, end: float) -> None:
        accent, middle = self.look.color("accent"), area.center().y()
        low, high = own.interval
        if not math.isinf(high):
            start, stop = (area.left() + area.width() * min(bound, end) / end for bound in (low, high))
            painter.setPen(QPen(accent, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(QPointF(start, middle), QPointF(stop, middle))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawEllipse(QPointF(area.left() + area.width() * min(own.rmse, end) / end, middle), 5, 5)


def _scale_end(rows: Sequence[ErrorRow]) -> float:
    told = [row.own.interval[1] if not math.isinf(row.own.interval[1]) else row.own.rmse for row in rows if row.own]
    largest = max([*told, *(row.measured for row in rows if row.measured is not None), 1.0])
    return min(4.5, math.ceil(largest / _STEP) * _STEP)


def _spoken(row: ErrorRow) -> str:
    own = translate("ErrorScale", "no rating yet")
    if row.own is not None:
        own = translate("ErrorScale", "off by {error} stars over %Ln rating(s)", "", row.own.n)
        own = own.format(error=decimal(row.own.rmse, 2))
    if row.measured is None:
        return f"{row.name}: {own}"
    return f"{row.name}: " + listed(
        [own, translate("ErrorScale", "measured {error}").format(error=decimal(row.measured, 2))]
    )
