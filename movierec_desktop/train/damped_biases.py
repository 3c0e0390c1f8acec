"""Damped biases of a rating table: overall mean + title + person (Koren 2008, eq. 1), fitted in turns."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.base import IntArray
from movierec_desktop.train.rating_table import RatingTable

Float64 = npt.NDArray[np.float64]

DAMPING = 5.0
_SWEEPS = 8
_RARE_SHIFT = -0.3
_RARE_DAMPING = 3.0


@dataclass(frozen=True, slots=True)
class DampedBiases:
    """In stars, by the table's codes; a code without ratings has no bias."""

    mean: float
    person: Float64
    """Shape (n_people,)."""
    title: Float64
    """Shape (n_titles,)."""

    def __call__(self, person: IntArray, title: IntArray) -> Float64:
        """Predicted stars, unclipped, of pairs of codes."""
        return self.mean + self.person[person] + self.title[title]

    def base(self, counts: IntArray) -> Float64:
        """What a new person is told of titles of `counts` ratings, shape (n_titles,): lower where only few rated."""
        return self.mean + self.title + _RARE_SHIFT * _RARE_DAMPING / (counts + _RARE_DAMPING)

    @property
    def base_of_unrated(self) -> float:
        """What a new person is told of a title that nobody rated."""
        return self.mean + _RARE_SHIFT


def fit_biases(table: RatingTable, title_damping: float = DAMPING, person_damping: float = DAMPING) -> DampedBiases:
    """Fit by alternating means, each over its number of ratings + its damping."""
    mean = float(table.stars.mean(dtype=np.float64)) if len(table) else (table.lowest + table.highest) / 2
    above = table.stars.astype(np.float64) - mean
    of_person = np.bincount(table.person, minlength=table.n_people) + person_damping
    of_title = table.title_counts + title_damping
    person, title = np.zeros(table.n_people), np.zeros(table.n_titles)
    for _ in range(_SWEEPS):
        title = np.bincount(table.title, above - person[table.person], minlength=table.n_titles) / of_title
        person = np.bincount(table.person, above - title[table.title], minlength=table.n_people) / of_person
    return DampedBiases(mean, person, title)
