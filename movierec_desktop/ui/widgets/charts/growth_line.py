"""How many ratings there were, over the days."""

from PySide6.QtCore import QDate, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from movierec_desktop.services.rating_growth import Growth
from movierec_desktop.ui.delegates.look import Look
from movierec_desktop.ui.widgets.charts.chart import Chart
from movierec_desktop.ui.words import whole

_HEIGHT = 184
_AXIS = 20
_TOP = 20
_FILLED = 0.16


class GrowthLine(Chart):
    """Steps, for nothing lies between two days; first and last day below, the number now at its end."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._growth = Growth((), ())

    def show_growth(self, growth: Growth) -> None:
        """Draw another one."""
        self._growth = growth
        if growth.days:
            spoken = self.tr("Your ratings over time: {n} from {first} to {last}")
            self.changed(spoken.format(n=whole(growth.counts[-1]), first=self._day(0), last=self._day(-1)))

    def wanted_height(self) -> int:
        """The same for any number of days."""
        return _HEIGHT

    def _day(self, place: int) -> str:
        day = self._growth.days[place]
        return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)

    def paint(self, painter: QPainter) -> None:
        """Area, line, the number, days."""
        growth = self._growth
        if not growth.days:
            return
        area = QRectF(0, _TOP, self.width() - 1, self.height() - _TOP - _AXIS)
        self.rule(painter, area.bottomLeft(), area.bottomRight(), self.look.color("strong_line"))
        points = self._points(area)
        below = self.look.color("accent")
        below.setAlphaF(_FILLED)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(below)
        painter.drawPolygon(QPolygonF([area.bottomLeft(), *points, area.bottomRight()]))
        painter.setPen(QPen(self.look.color("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
        number = QRectF(area.right() - 90, 0, 90, _TOP - 3)
        self.write(painter, number, whole(growth.counts[-1]), Qt.AlignmentFlag.AlignRight, "text")
        under = QRectF(0, area.bottom() + 3, area.width(), _AXIS - 3)
        self.write(painter, under, self._day(0))
        if len(growth.days) > 1:
            self.write(painter, under, self._day(-1), Qt.AlignmentFlag.AlignRight)

    def _points(self, area: QRectF) -> list[QPointF]:
        first, last = self._growth.days[0], self._growth.days[-1]
        span = max(1, (last - first).days)
        highest = self._growth.counts[-1]
        points: list[QPointF] = []
        level = area.bottom()
        for day, count in zip(self._growth.days, self._growth.counts, strict=True):
            x = area.left() + area.width() * (day - first).days / span
            points.append(QPointF(x, level))
            level = area.bottom() - area.height() * count / highest
            points.append(QPointF(x, level))
        return [*points, QPointF(area.right(), level)]
