"""How much more or less the person gives titles of one sort than others give the same titles."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from movierec_desktop.services.taste_profile import Lean
from movierec_desktop.ui.delegates.look import Look
from movierec_desktop.ui.widgets.charts.chart import Chart
from movierec_desktop.ui.words import signed, whole

_LINE = 24
_NAME = 112
_COUNT = 34
_NUMBER = 46
_SMALLEST_SCALE = 0.5
"""Stars at the end of the scale at least, so that a hundredth does not look like a passion."""


class DifferenceBars(Chart):
    """Bars to the right of the middle where the person gives more, to the left where less."""

    def __init__(self, look: Look, subject: str) -> None:
        """`subject` begins what a screen reader is told."""
        super().__init__(look)
        self._subject = subject
        self._leans: list[tuple[str, Lean]] = []

    def show_leans(self, leans: Sequence[Lean], name_of: Callable[[str], str] = str) -> None:
        """Draw other bars, in their order; `name_of` turns the stored name into what is shown."""
        self._leans = [(name_of(lean.name), lean) for lean in leans]
        told = "; ".join(self._spoken(name, lean) for name, lean in self._leans)
        self.changed(f"{self._subject}: {told or self.tr('too few ratings')}")

    def _spoken(self, name: str, lean: Lean) -> str:
        told = self.tr("{name}: {difference} stars over %Ln title(s)", "", lean.n)
        return told.format(name=name, difference=signed(lean.difference))

    def wanted_height(self) -> int:
        """One line a bar."""
        return _LINE * len(self._leans)

    def paint(self, painter: QPainter) -> None:
        """Name, number of titles, bar, difference."""
        scale = max([_SMALLEST_SCALE, *(abs(lean.difference) for _, lean in self._leans)])
        left, right = _NAME + _COUNT + 8, self.width() - _NUMBER
        middle, half = (left + right) / 2, (right - left) / 2 - 2
        bottom = float(self.wanted_height())
        self.rule(painter, QPointF(middle, 2), QPointF(middle, bottom - 2), self.look.color("strong_line"))
        for place, (name, lean) in enumerate(self._leans):
            top = place * _LINE
            align = Qt.AlignmentFlag
            self.write(painter, QRectF(0, top, _NAME, _LINE), name, align.AlignLeft, "text")
            self.write(painter, QRectF(_NAME, top, _COUNT, _LINE), whole(lean.n), align.AlignRight)
            token = "good" if lean.difference >= 0 else "bad"
            length = max(2.0, half * abs(lean.difference) / scale)
            start = middle if lean.difference >= 0 else middle - length
            self.fill(painter, QRectF(start, top + 7, length, _LINE - 14), self.look.color(token), 3)
            number = QRectF(right, top, _NUMBER, _LINE)
            self.write(painter, number, signed(lean.difference), align.AlignRight, token, QFont.Weight.Medium)
