"""Shares of one's own beside everyone's, a line each: for names too long to stand below columns."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from movierec_desktop.services.taste_profile import Shares
from movierec_desktop.ui.delegates.look import Look
from movierec_desktop.ui.widgets.charts.chart import Chart
from movierec_desktop.ui.words import percent, spoken_share

_LINE = 30
_LEGEND = 26
_NAME = 112
_NUMBER = 46
_BAR = 8.0
_THINNEST = 2.0


class ShareRows(Chart):
    """The person's bar above everyone's; the number is the person's."""

    def __init__(self, look: Look, subject: str) -> None:
        """`subject` begins what a screen reader is told."""
        super().__init__(look)
        self._subject = subject
        self._rows: list[tuple[str, float, float | None]] = []

    def show_shares(self, shares: Shares, name_of: Callable[[str], str] = str) -> None:
        """Draw other shares; `name_of` turns the stored name into what is shown."""
        others = [None] * len(shares.names) if shares.others is None else shares.others.tolist()
        self._rows = [
            (name_of(name), float(own), other)
            for name, own, other in zip(shares.names, shares.own, others, strict=True)
        ]
        told = [spoken_share(name, own, other) for name, own, other in self._rows]
        self.changed(f"{self._subject}: {'; '.join(told)}")

    def wanted_height(self) -> int:
        """One line a name."""
        return _LEGEND + _LINE * len(self._rows)

    def paint(self, painter: QPainter) -> None:
        """Legend, then name, two bars and number of each."""
        accent, calm = self.look.color("accent"), self.others_colour()
        self.legend(painter, [(self.tr("You"), accent), (self.tr("Everyone"), calm)])
        room = self.width() - _NAME - _NUMBER
        bottom = float(self.wanted_height())
        self.rule(painter, QPointF(_NAME, _LEGEND), QPointF(_NAME, bottom), self.look.color("strong_line"))
        highest = max([*(own for _, own, _ in self._rows), *(other or 0.0 for *_, other in self._rows)], default=0) or 1
        for place, (name, own, other) in enumerate(self._rows):
            top = _LEGEND + place * _LINE
            align = Qt.AlignmentFlag
            self.write(painter, QRectF(0, top, _NAME - 8, _LINE), name, align.AlignLeft, "text")
            for share, offset, colour in ((own, 6.0, accent), (other, 6.0 + _BAR + 1, calm)):
                if share:
                    length = max(_THINNEST, room * share / highest)
                    self.fill(painter, QRectF(_NAME + 1, top + offset, length, _BAR), colour)
            number = QRectF(self.width() - _NUMBER, top, _NUMBER, _LINE)
            self.write(painter, number, percent(own), align.AlignRight, "text", QFont.Weight.Medium)
