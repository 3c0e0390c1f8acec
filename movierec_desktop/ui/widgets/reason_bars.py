"""How much each of the person's ratings moved a prediction: the largest reasons, up and down, a line each."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from movierec_desktop.domain.recommendation import Explanation, Reason
from movierec_desktop.ui.delegates.look import Look
from movierec_desktop.ui.widgets.reason_line import ReasonLine

_SHOWN = 6
_OF_THE_RARER_SIGN = 2
_NEGLIGIBLE = 0.005


def shown_reasons(explanation: Explanation) -> tuple[Reason, ...]:
    """The largest reasons, largest first, with two of the rarer direction where there are any that can be seen."""
    chosen = list(explanation.reasons[:_SHOWN])
    for sign in (1.0, -1.0):
        seen = [reason for reason in explanation.reasons if sign * reason.contribution >= _NEGLIGIBLE]
        missing = [reason for reason in seen[:_OF_THE_RARER_SIGN] if reason not in chosen]
        if missing and len(chosen) == _SHOWN:
            chosen[-len(missing) :] = missing
    return tuple(sorted(chosen, key=lambda reason: -abs(reason.contribution)))


class ReasonBars(QWidget):
    """What is left out is summed up by `remainder`; `doubt_toggled` carries the id of a reason that was pressed."""

    doubt_toggled = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.lines = [ReasonLine(look) for _ in range(_SHOWN)]
        for line in self.lines:
            line.clicked.connect(self._pressed)
            layout.addWidget(line)

    def show_explanation(self, explanation: Explanation) -> None:
        """Show other reasons."""
        reasons = shown_reasons(explanation)
        largest = max((abs(reason.contribution) for reason in reasons), default=0.0) or 1.0
        for line, reason in zip(self.lines, reasons, strict=False):
            line.show_reason(reason, largest)
        for place, line in enumerate(self.lines):
            line.setVisible(place < len(reasons))
        told = (line.accessibleName() for line in self.lines[: len(reasons)])
        self.setAccessibleName("Reasons: " + ("; ".join(told) or "none"))

    @staticmethod
    def remainder(explanation: Explanation) -> tuple[int, float]:
        """How many reasons are not shown, and what they sum to."""
        shown = shown_reasons(explanation)
        whole = sum(reason.contribution for reason in explanation.reasons)
        return len(explanation.reasons) - len(shown), whole - sum(reason.contribution for reason in shown)

    def _pressed(self) -> None:
        line = self.sender()
        if isinstance(line, ReasonLine) and line.reason is not None:
            self.doubt_toggled.emit(line.reason.title_id)
