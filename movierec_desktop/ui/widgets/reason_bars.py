"""How much each of the person's ratings moved a prediction: the largest reasons, up and down, a line each."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from movierec_desktop.domain.recommendation import Explanation, Reason
from movierec_desktop.ui.delegates.look import Look
from movierec_desktop.ui.widgets.reason_line import ReasonLine

_SHOWN = 6
_OF_EACH = 2
_NEGLIGIBLE = 0.005


def shown_reasons(explanation: Explanation) -> tuple[Reason, ...]:
    """The largest reasons, largest first.

    Two of each direction are among them, where there are any that can be seen, and two that were called wrong, which
    have become small, so that they can be called right again.
    """
    reasons = explanation.reasons
    up = [reason for reason in reasons if reason.contribution >= _NEGLIGIBLE]
    down = [reason for reason in reasons if reason.contribution <= -_NEGLIGIBLE]
    doubted = [reason for reason in reasons if reason.doubted]
    kept = {reason.title_id for group in (up, down, doubted) for reason in group[:_OF_EACH]}
    others = [reason.title_id for reason in reasons if reason.title_id not in kept]
    kept.update(others[: max(0, _SHOWN - len(kept))])
    return tuple(reason for reason in reasons if reason.title_id in kept)


class ReasonBars(QWidget):
    """What is left out is summed up by `remainder`; `doubt_toggled` carries the id of a reason that was pressed."""

    doubt_toggled = Signal(object)

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
        focused = next((line.reason for line in self.lines if line.hasFocus()), None)
        largest = max((abs(reason.contribution) for reason in reasons), default=0.0) or 1.0
        for line, reason in zip(self.lines, reasons, strict=False):
            line.show_reason(reason, largest)
        for place, line in enumerate(self.lines):
            line.setVisible(place < len(reasons))
            if focused and line.isVisible() and line.reason and line.reason.title_id == focused.title_id:
                line.setFocus()
        told = "; ".join(line.accessibleName() for line in self.lines[: len(reasons)])
        self.setAccessibleName(self.tr("Reasons: {reasons}").format(reasons=told or self.tr("none")))

    @staticmethod
    def remainder(explanation: Explanation) -> tuple[int, float]:
        """How many reasons are not shown, and what they sum to."""
        shown = shown_reasons(explanation)
        rest = explanation.total - explanation.starting_point - sum(reason.contribution for reason in shown)
        return len(explanation.reasons) + explanation.n_others - len(shown), rest

    def _pressed(self) -> None:
        line = self.sender()
        if isinstance(line, ReasonLine) and line.reason is not None:
            self.doubt_toggled.emit(line.reason.title_id)
