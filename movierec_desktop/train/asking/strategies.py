"""Ways of choosing what to ask next: the usual ones, and the app's own."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.asking import Asker
from movierec_desktop.recommend.base import Ratings
from movierec_desktop.train.asking.people import SimulatedPerson
from movierec_desktop.train.rating_table import RatingTable

Float64 = npt.NDArray[np.float64]
Int64 = npt.NDArray[np.int64]


@dataclass(slots=True)
class Interview:
    """What has been asked so far: stars by row, rows that the person does not know, and what cannot be asked."""

    person: SimulatedPerson
    barred: npt.NDArray[np.bool_]
    """Shape (n_titles,): what is tested, and what was asked."""
    rated: dict[int, float] = field(default_factory=dict)
    unseen: list[int] = field(default_factory=list)

    @property
    def ratings(self) -> Ratings:
        """What was rated so far, in order."""
        return Ratings.of(list(self.rated.items()))


Strategy = Callable[[Interview, int], Int64]
"""The next n rows to show; fewer where no more are left."""


def in_order(order: Int64) -> Strategy:
    """The same titles for everyone, from the first of `order` on."""

    def choose(interview: Interview, n: int) -> Int64:
        return order[~interview.barred[order]][:n]

    return choose


def by_popularity(table: RatingTable) -> Int64:
    """Rows with most ratings first."""
    return np.argsort(-table.title_counts, kind="stable")


def by_popularity_and_entropy(table: RatingTable) -> Int64:
    """Rows by log(ratings) * entropy of their stars, greatest first (Rashid et al. 2002)."""
    levels = np.rint((table.stars - table.lowest) / table.step).astype(np.int64)
    n_levels = round((table.highest - table.lowest) / table.step) + 1
    counted = np.bincount(table.title.astype(np.int64) * n_levels + levels, minlength=table.n_titles * n_levels)
    shares = counted.reshape(-1, n_levels) / np.maximum(table.title_counts, 1)[:, None]
    entropy = -(shares * np.log(np.where(shares > 0, shares, 1.0))).sum(axis=1)
    order: Int64 = np.argsort(-np.log1p(table.title_counts) * entropy, kind="stable")
    return order


def random_known(interview: Interview, n: int) -> Int64:
    """Any titles that the person knows: nobody can ask so, but it tells what ratings are worth."""
    pool = np.array(sorted(interview.person.pool), dtype=np.int64)
    order: Int64 = np.random.default_rng(len(pool)).permutation(pool)
    return order[~interview.barred[order]][:n]


def adaptive(asker: Asker) -> Strategy:
    """The app's own."""

    def choose(interview: Interview, n: int) -> Int64:
        unseen = np.array(interview.unseen, dtype=np.int64)
        return asker.next_rows(interview.ratings, unseen, interview.barred, n)

    return choose
