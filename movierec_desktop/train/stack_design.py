"""What the stack sees of a rating to predict: the members' predictions, and what is known of person and title.

Feature-weighted linear stacking (Sill, Takacs, Mackey & Lin 2009): the weight of a member is linear in what is known.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from movierec_desktop.train.models.base import Float64
from movierec_desktop.train.rating_table import RatingTable

RIDGE = 30.0
_DAMPING = 5.0


@dataclass(frozen=True, slots=True)
class Known:
    """Of every person and title of a table: how many ratings, their mean, their spread; on scales of about -1 to 1."""

    mean: float
    people: Float64
    """Shape (n_people, 3)."""
    titles: Float64
    """Shape (n_titles, 3)."""

    @classmethod
    def of(cls, table: RatingTable) -> "Known":
        """Count a table's ratings."""
        mean = float(table.stars.mean(dtype=np.float64))
        people = _facts(table, table.person, table.n_people, mean)
        titles = _facts(table, table.title, table.n_titles, mean)
        # Most people have 20 ratings or more, most titles fewer.
        people[:, 0] -= 1.3
        titles[:, 0] -= 1.0
        return cls(mean, people, titles)

    def at(self, person: npt.NDArray[np.integer[Any]], title: npt.NDArray[np.integer[Any]]) -> Float64:
        """Of pairs, shape (n, 7): the three of the person, of the title, and both counts multiplied."""
        of_person, of_title = self.people[person], self.titles[title]
        return np.hstack([of_person, of_title, of_person[:, :1] * of_title[:, :1]])


def _facts(table: RatingTable, codes: npt.NDArray[np.integer[Any]], n: int, mean: float) -> Float64:
    """Logarithm of the count / 3; mean and spread, damped, in quarters of the scale, less what is usual."""
    unit = (table.highest - table.lowest) / 4
    counts = np.bincount(codes, minlength=n) + _DAMPING
    above = table.stars.astype(np.float64) - mean
    means = np.bincount(codes, above, minlength=n) / counts
    squares = np.bincount(codes, (above - means[codes]) ** 2, minlength=n)
    spreads = np.sqrt((squares + _DAMPING * unit**2) / counts)
    return np.stack([np.log1p(counts - _DAMPING) / 3.0, means / unit, spreads / unit - 1.0], axis=1)


def design(told: Float64, known: Float64, mean: float) -> Float64:
    """The regression's columns, shape (n, m + 7 m + 8), the members' own first.

    Args:
        told: what the m members predict, shape (n, m).
        known: `Known.at` of the same ratings, shape (n, 7).
        mean: of all ratings.
    """
    parts = np.hstack([told.mean(axis=1, keepdims=True) - mean, told[:, 1:] - told[:, :1]])
    products = (parts[:, :, None] * known[:, None, :]).reshape(len(told), -1)
    return np.hstack([told, products, known, np.ones((len(told), 1))])


def solve(columns: Float64, stars: Float64, n_members: int) -> Float64:
    """Weights of `design`'s columns: ridge regression towards the plain mean of the members."""
    prior = np.zeros(columns.shape[1])
    prior[:n_members] = 1.0 / n_members
    gram = columns.T @ columns + RIDGE * np.eye(columns.shape[1])
    weights: Float64 = prior + np.linalg.solve(gram, columns.T @ (stars - columns @ prior))
    return weights
