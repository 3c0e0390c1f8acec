"""Shares of one's own beside everyone's, as columns."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from movierec_desktop.services.taste_profile import Shares
from movierec_desktop.ui.delegates.look import Look, font
from movierec_desktop.ui.widgets.charts.chart import SMALL, Chart
from movierec_desktop.ui.words import percent, spoken_share

_HEIGHT = 196
_LEGEND = 26
_AXIS = 22
_WIDEST_COLUMN = 18.0


class PairedColumns(Chart):
    """One pair of columns a name; a single one where everyone's shares are not known."""

    def __init__(self, look: Look, subject: str) -> None:
        """`subject` begins what a screen reader is told, as in "Your ratings by decade"."""
        super().__init__(look)
        self._subject = subject
        self._shares: Shares | None = None

    def show_shares(self, shares: Shares) -> None:
        """Draw other shares."""
        self._shares = shares
        others = shares.others if shares.others is not None else [None] * len(shares.names)
        told = [
            spoken_share(name, float(own), other)
            for name, own, other in zip(shares.names, shares.own, others, strict=True)
        ]
        self.changed(f"{self._subject}: {'; '.join(told)}")

    def wanted_height(self) -> int:
        """The same for any number of columns."""
        return _HEIGHT

    def paint(self, painter: QPainter) -> None:
        """Legend, columns, names below."""
        shares = self._shares
        if shares is None or not shares.names:
            return
        known = shares.others is not None
        accent = self.look.color("accent")
        if known:
            self.legend(painter, [(self.tr("You"), accent), (self.tr("Everyone"), self.others_colour())])
        room = QRectF(0, _LEGEND + 16, self.width(), self.height() - _LEGEND - 16 - _AXIS)
        highest = max(float(each.max()) for each in (shares.own, shares.others) if each is not None) or 1.0
        step, base = room.width() / len(shares.names), room.bottom()
        column = min(_WIDEST_COLUMN, step * (0.34 if known else 0.6))
        largest = int(shares.own.argmax())
        for place in range(len(shares.names)):
            middle = (place + 0.5) * step
            left = middle - column - 1 if known else middle - column / 2
            own = QRectF(left, base, column, -room.height() * float(shares.own[place]) / highest).normalized()
            self._column(painter, own, accent)
            if shares.others is not None:
                height = room.height() * float(shares.others[place]) / highest
                self._column(painter, QRectF(middle + 1, base - height, column, height), self.others_colour())
            if place == largest:
                label = QRectF(own.center().x() - 24, own.top() - 17, 48, 16)
                self.write(painter, label, percent(float(shares.own[place])), Qt.AlignmentFlag.AlignHCenter, "text")
        self.rule(painter, QPointF(0, base + 0.5), QPointF(room.width(), base + 0.5), self.look.color("strong_line"))
        self._names(painter, shares.names, step, base)

    def _column(self, painter: QPainter, area: QRectF, colour: QColor) -> None:
        """Also where it is hardly a pixel high; nothing is no column."""
        if area.height() > 0:
            height = max(1.5, area.height())
            shown = QRectF(area.left(), area.bottom() - height, area.width(), height)
            self.fill(painter, shown, colour, min(2.0, height / 2))

    def _names(self, painter: QPainter, names: tuple[str, ...], step: float, base: float) -> None:
        """As many as have room, the last one always: it is the newest."""
        painter.setFont(font(SMALL))
        widest = max(painter.fontMetrics().horizontalAdvance(name) for name in names) + 8
        every = max(1, math.ceil(widest / step))
        for place, name in enumerate(names):
            if (len(names) - 1 - place) % every == 0:
                area = QRectF((place + 0.5) * step - 28, base + 3, 56, _AXIS - 3)
                self.write(painter, area, name, Qt.AlignmentFlag.AlignHCenter)
