"""A title that the person may like, how much, and why."""

from dataclasses import dataclass
from enum import StrEnum

from movierec_desktop.domain.title import Title


class Confidence(StrEnum):
    """How sure a prediction is, in words: numbers of this kind confuse more than they tell."""

    SURE = "quite sure"
    FAIR = "fairly sure"
    GUESS = "a guess"


@dataclass(frozen=True, slots=True)
class Reason:
    """How much one of the person's own ratings moved a prediction, in stars; `doubted`: called a wrong reason."""

    title_id: int
    name: str
    stars: float
    contribution: float
    doubted: bool = False


@dataclass(frozen=True, slots=True)
class Explanation:
    """Where a prediction comes from: `starting_point` plus every contribution is the prediction before clipping.

    `starting_point` is what a person without ratings would be told, in stars. `reasons` are the person's ratings,
    largest effect first, whichever its sign. Of very many the smallest have no name: `n_others` ratings, which add
    `others` together.
    """

    starting_point: float
    reasons: tuple[Reason, ...]
    n_others: int = 0
    others: float = 0.0

    @property
    def total(self) -> float:
        """The prediction before clipping, in stars."""
        return self.starting_point + sum(reason.contribution for reason in self.reasons) + self.others


@dataclass(frozen=True, slots=True)
class Recommendation:
    """One row of a ranked list. `rank` starts at 1; `stars` is clipped to the scale; `score` orders the list.

    `expected_error` is the root mean square error to expect of `stars`, told to people as `confidence`.
    """

    rank: int
    title: Title
    stars: float
    score: float
    confidence: Confidence
    expected_error: float
