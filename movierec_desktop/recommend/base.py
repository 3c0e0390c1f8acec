"""The one protocol behind which every model stands."""

from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.floating[Any]]
IntArray = npt.NDArray[np.integer[Any]]
MANY_RATINGS = 500
"""From so many on one rating is so small a part of a person that models which are not linear tell its effect to first
order."""


@dataclass(frozen=True, slots=True)
class Ratings:
    """One person's ratings: catalogue rows, shape (n,), and stars, shape (n,). A row stands at most once.

    `trust`, shape (n,), is what each rating counts: None for 1 each; at 0 it is as if the rating were not there.
    """

    rows: IntArray
    stars: FloatArray
    trust: FloatArray | None = None

    def __post_init__(self) -> None:
        shapes = {self.rows.shape, self.stars.shape, self.weights.shape}
        if len(shapes) > 1 or self.rows.ndim != 1:
            raise ValueError("rows, stars and trust must be one-dimensional and of the same length")

    @property
    def weights(self) -> npt.NDArray[np.float64]:
        """What each rating counts, shape (n,)."""
        return np.ones(len(self.rows)) if self.trust is None else self.trust.astype(np.float64)

    @property
    def amount(self) -> float:
        """How many ratings they amount to: the sum of the weights."""
        return float(len(self.rows)) if self.trust is None else float(self.trust.sum())

    def __len__(self) -> int:
        return len(self.rows)

    @classmethod
    def of(cls, pairs: list[tuple[int, float]]) -> "Ratings":
        """Build from (row, stars) pairs."""
        rows = np.array([row for row, _ in pairs], dtype=np.int64)
        return cls(rows, np.array([stars for _, stars in pairs], dtype=np.float64))


class Taste(Protocol):
    """What a model knows of one person after fold-in. Opaque to everyone but the model that made it."""

    @property
    def ratings(self) -> Ratings:
        """The ratings it was folded in from."""
        ...


T = TypeVar("T", bound=Taste)


class Recommender(Protocol[T]):
    """A pretrained model. Titles are catalogue rows, 0 to n_titles - 1. Nothing here trains or touches disk."""

    name: str
    n_titles: int

    def fold_in(self, ratings: Ratings) -> T:
        """Learn a new person, or a changed one, in closed form: milliseconds, no training. No ratings are fine."""
        ...

    def score(self, taste: T) -> FloatArray:
        """Predicted stars of every title, unclipped, shape (n_titles,)."""
        ...

    def list_score(self, taste: T) -> FloatArray:
        """What orders a list, shape (n_titles,), finite: predictions with little evidence come later."""
        ...

    def uncertainty(self, taste: T, rows: IntArray) -> FloatArray:
        """Error to expect of the predictions for `rows`, in stars (root mean square), shape (len(rows),)."""
        ...

    def contributions(self, taste: T, row: int) -> FloatArray:
        """How many stars each rated title moved the prediction of `row`, shape (len(taste.ratings),)."""
        ...

    def starting_point(self, row: int) -> float:
        """What a person without ratings is told about `row`, in stars: `score` minus all contributions."""
        ...

    def score_unknown(self, taste: T) -> float:
        """Predicted stars, unclipped, of a title that is not in the catalogue."""
        ...
