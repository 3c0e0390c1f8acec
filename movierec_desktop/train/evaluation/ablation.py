"""What each member of the stack is worth for known people: stacks without it, and one member more at a time."""

from collections.abc import Callable

from movierec_desktop.train.evaluation.known import KnownContender, KnownTask
from movierec_desktop.train.models.base import Context, Predictor
from movierec_desktop.train.rating_table import RatingTable
from movierec_desktop.train.stacking import MEMBERS, FittedMembers, fit_members

HYBRID = "hybrid"
FitMembers = Callable[[RatingTable, Context], FittedMembers]


def ablation_contenders(context: Context, fit: FitMembers = fit_members) -> list[KnownContender]:
    """The hybrid first, then its variants; the members are fitted once a fold, all of it counted to the hybrid."""
    members = _Once(context, fit)
    return [_contender(name, chosen, members) for name, chosen in variants().items()]


def variants() -> dict[str, tuple[str, ...]]:
    """Which members each contender weighs: all, all but one, the first alone, the first two and so on."""
    found: dict[str, tuple[str, ...]] = {HYBRID: MEMBERS}
    found |= {f"without {one}": tuple(name for name in MEMBERS if name != one) for one in MEMBERS}
    found[f"{MEMBERS[0]} alone, weighed"] = MEMBERS[:1]
    # The last two of these rows would repeat "without" the last member, and the hybrid.
    found |= {f"+ {MEMBERS[n - 1]}": MEMBERS[:n] for n in range(2, len(MEMBERS) - 1)}
    return found


class _Once:
    """The members of the fold at hand."""

    def __init__(self, context: Context, fit: FitMembers) -> None:
        self._context = context
        self._fit = fit
        self._held: tuple[RatingTable, FittedMembers] | None = None

    def of(self, table: RatingTable) -> FittedMembers:
        """Fit them unless that was done for this very table."""
        if self._held is None or self._held[0] is not table:
            self._held = None  # frees the last fold's before the next are fitted
            self._held = (table, self._fit(table, self._context))
        return self._held[1]


def _contender(name: str, chosen: tuple[str, ...], members: _Once) -> KnownContender:
    def fit(task: KnownTask) -> Predictor:
        return members.of(task.table).stack(chosen)

    return KnownContender(name, fit)
