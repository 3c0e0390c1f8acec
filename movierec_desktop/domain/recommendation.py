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

    `starting_point` is what a person without ratings would be told, in stars. `reasons` are all of the person's
    ratings, largest effect first, whichever its sign.
    """

    starting_point: float
    reasons: tuple[Reason, ...]


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
