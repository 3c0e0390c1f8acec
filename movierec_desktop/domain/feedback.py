"""What came of recommendations: shown, answered, rated. Days are whole days, in UTC."""

from dataclasses import dataclass

LIKED_FROM = 3.5
"""Stars from which a rating says that the title was liked."""

ACTS = ("listed", "dismissed", "seen", "wrong reason")
"""What a person can do with a title besides rating it."""


@dataclass(frozen=True, slots=True)
class RecommendedTitle:
    """A title that stood in a list from `day` to `until`, at `place` (from 1), and what was predicted then."""

    day: int
    until: int
    list: str
    place: int
    model: str
    predicted: float
    expected_error: float
    filtered: bool
    title_id: int | None = None
    reasons: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class RatedTitle:
    """A rating, and the prediction that was made before it, in stars; all of that is None where none was made.

    `known` and `own_mean` are number and mean of the person's ratings before. `recommended` tells whether the title had
    stood in a list.
    """

    day: int
    stars: float
    recommended: bool
    known: int
    own_mean: float | None = None
    model: str | None = None
    predicted: float | None = None
    expected_error: float | None = None
    title_id: int | None = None

    @property
    def liked(self) -> bool:
        """Whether it got 3.5 stars or more."""
        return self.stars >= LIKED_FROM

    @property
    def above_own_mean(self) -> bool | None:
        """Whether it got as much as the person's mean or more; None of a first rating."""
        return None if self.own_mean is None else self.stars >= self.own_mean - 5e-5


@dataclass(frozen=True, slots=True)
class Act:
    """One of `ACTS`, not taken back since."""

    day: int
    what: str
    recommended: bool
    title_id: int | None = None


@dataclass(frozen=True, slots=True)
class FeedbackRecord:
    """All of one person's feedback, each part oldest first; `ratings` is how many ratings they have."""

    ratings: int
    recommended: tuple[RecommendedTitle, ...] = ()
    rated: tuple[RatedTitle, ...] = ()
    acts: tuple[Act, ...] = ()
