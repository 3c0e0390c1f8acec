"""How much more or less than the mean a title gets, and a person gives, shrunk where there are few ratings."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.base import IntArray
from movierec_desktop.train.rating_table import RatingTable

Float64 = npt.NDArray[np.float64]

_PASSES = 8


@dataclass(frozen=True, slots=True)
class Biases:
    """Prediction = mean + title + person; `title` has shape (n_titles,), `person` (n_people,)."""

    mean: float
    title: Float64
    person: Float64

    def predict(self, person: IntArray, title: IntArray) -> Float64:
        """Stars for pairs of codes."""
        stars: Float64 = self.mean + self.title[title] + self.person[person]
        return stars


def damped_biases(table: RatingTable, title_damping: float, person_damping: float) -> Biases:
    """By turns, each side on what the other leaves (Koren 2010, section 2.1); damping counts as ratings of nought."""
    mean = float(table.stars.mean(dtype=np.float64)) if len(table) else (table.lowest + table.highest) / 2
    title, person = np.zeros(table.n_titles), np.zeros(table.n_people)
    title_counts = table.title_counts + title_damping
    person_counts = np.bincount(table.person, minlength=table.n_people) + person_damping
    for _ in range(_PASSES):
        left = table.stars - mean - person[table.person]
        title = np.bincount(table.title, left, table.n_titles) / title_counts
        left = table.stars - mean - title[table.title]
        person = np.bincount(table.person, left, table.n_people) / person_counts
    return Biases(mean, title, person)
