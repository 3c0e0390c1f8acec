"""People held out of training, and what a model makes of their earliest ratings."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
import pandas as pd

from movierec_desktop.domain.stars import MAX_STARS, MIN_STARS
from movierec_desktop.recommend.base import Ratings

Float64 = npt.NDArray[np.float64]
Int64 = npt.NDArray[np.int64]

FEWEST_RATINGS = 40
FEWEST_ASKED = 20
_SHARE = 10
_MOST = 300


@dataclass(frozen=True, slots=True)
class HeldOutPerson:
    """One person's ratings in time order: movie ids and stars, both of shape (n,)."""

    movie_ids: Int64
    stars: Float64


@dataclass(frozen=True, slots=True)
class PeopleSplit:
    """Strong generalisation (Liang et al. 2018): nobody is in two parts."""

    train: pd.DataFrame
    validation: list[HeldOutPerson]
    test: list[HeldOutPerson]
    without_test: pd.DataFrame
    """`train` and the ratings of the validation people."""


def split_three_ways(ratings: pd.DataFrame, seed: int) -> PeopleSplit:
    """Hold out a tenth of the people with enough ratings for validation and as many for test, at most 300 each."""
    validation, test = draw_held_out(ratings["person"], seed)
    held = ratings["person"].isin(np.concatenate([validation, test]))
    train = ratings[~held].reset_index(drop=True)
    without_test = ratings[~ratings["person"].isin(test)].reset_index(drop=True)
    return PeopleSplit(train, _people(ratings, validation), _people(ratings, test), without_test)


def draw_held_out(person: "pd.Series[int]", seed: int) -> tuple[Int64, Int64]:
    """Who is held out for validation and who for test, given who gave each rating; both of shape (n,)."""
    sizes = person.value_counts()
    eligible = np.sort(sizes.index[sizes >= FEWEST_RATINGS].to_numpy())
    n = min(_MOST, len(eligible) // _SHARE)
    drawn = np.random.default_rng(seed).permutation(eligible)
    return drawn[:n], drawn[n : 2 * n]


def _people(ratings: pd.DataFrame, chosen: npt.NDArray[np.generic]) -> list[HeldOutPerson]:
    own = ratings[ratings["person"].isin(chosen)].sort_values(["person", "timestamp", "movie_id"])
    return [
        HeldOutPerson(group["movie_id"].to_numpy(), group["stars"].to_numpy(dtype=np.float64))
        for _, group in own.groupby("person", sort=True)
    ]


class Scorer(Protocol):
    """The part of a Recommender that predicts stars."""

    def fold_in(self, ratings: Ratings) -> Any:
        """Learn a person."""
        ...

    def score(self, taste: Any) -> npt.NDArray[np.floating[Any]]:
        """Stars, shape (n_titles,)."""
        ...


@dataclass(slots=True)
class Case:
    """A person after the first `k` ratings: what was given, what is asked, and the taste folded in."""

    person: HeldOutPerson
    k: int
    taste: Any
    asked_rows: Int64
    predictions: Float64
    errors: Float64 = field(init=False)

    def __post_init__(self) -> None:
        self.errors = self.predictions - self.truth

    @property
    def truth(self) -> Float64:
        """The stars that were asked for."""
        return self.person.stars[self.k :]


def cases(model: Scorer, row_ids: Int64, people: Sequence[HeldOutPerson], k: int) -> Iterator[Case]:
    """Fold in each person's `k` earliest ratings and predict the rest, clipped to the scale.

    Args:
        model: over the rows of `row_ids`.
        row_ids: ascending movie ids, shape (n_titles,), containing every title that the people rated.
        people: those with fewer than `k` + 20 ratings are passed over.
        k: how many are given; 0 is a person without ratings.
    """
    for person in people:
        if len(person.stars) < k + FEWEST_ASKED:
            continue
        rows = np.searchsorted(row_ids, person.movie_ids)
        taste = model.fold_in(Ratings(rows[:k], person.stars[:k]))
        predictions = np.clip(model.score(taste)[rows[k:]].astype(np.float64), MIN_STARS, MAX_STARS)
        yield Case(person, k, taste, rows[k:], predictions)
