"""Item-item regression for lists (EASE, Steck 2019): which titles people who watched these watch and like next.

It predicts no stars. The weights of the training data's best known titles are kept, the largest of each title.
"""

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.base import IntArray, Ratings
from movierec_desktop.recommend.evidence import laid_out

Float32 = npt.NDArray[np.float32]

LIKED_FROM = 3.75
"""Ratings from here on count as liked: 4 and more."""


class ItemItem:
    """Sparse weights between titles; row j tells what having rated title j says of the others.

    Args:
        places: place of each catalogue row among the titles with weights, -1 without; shape (n_titles,).
        starts: weights of place j are those from starts[j] to starts[j + 1]; shape (m + 1,).
        others: catalogue row that a weight is for, -1 where the catalogue lacks it; shape (n_weights,).
        weights: shape (n_weights,).
        seen_weight: what a rating below `LIKED_FROM` counts, where one from there on counts 1.
    """

    def __init__(
        self,
        places: npt.NDArray[np.int64],
        starts: npt.NDArray[np.int64],
        others: npt.NDArray[np.int32],
        weights: Float32,
        seen_weight: float,
    ) -> None:
        self._places = places
        self._starts = starts
        self._others = others
        self._weights = weights
        self._seen_weight = seen_weight

    @classmethod
    def from_tensors(
        cls, tensors: dict[str, npt.NDArray[np.generic]], seen_weight: float, title_ids: IntArray
    ) -> "ItemItem":
        """Lay stored weights out over the rows of a catalogue.

        Args:
            tensors: `title_ids` (m,) ascending, `starts` (m + 1,), `others` (places), `weights`.
            seen_weight: see the class.
            title_ids: stable ids of the catalogue's rows, shape (n_titles,).
        """
        known, stored = laid_out(tensors, title_ids)
        rows = np.flatnonzero(known)
        places = np.full(len(title_ids), -1, dtype=np.int64)
        places[rows] = stored
        row_of_place = np.full(len(tensors["title_ids"]), -1, dtype=np.int32)
        row_of_place[stored] = rows
        others = row_of_place[tensors["others"].astype(np.int64)]
        return cls(
            places, tensors["starts"].astype(np.int64), others, tensors["weights"].astype(np.float32), seen_weight
        )

    def weights_of(self, row: int) -> tuple[npt.NDArray[np.int32], Float32]:
        """Rows of the catalogue that having rated `row` speaks of, and what it says of each; both (n,)."""
        place = self._places[row]
        if place < 0:
            return self._others[:0], self._weights[:0]
        part = slice(self._starts[place], self._starts[place + 1])
        others, weights = self._others[part], self._weights[part]
        return others[others >= 0], weights[others >= 0]

    def score(self, ratings: Ratings) -> Float32:
        """How well each title goes with what was rated, shape (n_titles,); 0 for titles without weights."""
        places = self._places[ratings.rows]
        rated = places >= 0
        weights = ratings.weights * np.where(ratings.stars >= LIKED_FROM, 1.0, self._seen_weight)
        starts = self._starts[places[rated]]
        lengths = self._starts[places[rated] + 1] - starts
        # The weights of all rated titles, one title after the other.
        first = np.repeat(starts - (np.cumsum(lengths) - lengths), lengths)
        chosen = first + np.arange(len(first))
        told = self._weights[chosen] * np.repeat(weights[rated], lengths).astype(np.float32)
        # The last place is that of titles which the catalogue lacks.
        n = len(self._places)
        others = self._others[chosen]
        return np.bincount(np.where(others < 0, n, others), told, minlength=n + 1)[:n].astype(np.float32)
