"""Models in which a person is a vector w and a prediction is base_i + x_i'w: inference for new people.

The titles' side was trained. A person who was not in the training data gets a vector by ridge regression of their
ratings on the titles' x, which is exact and takes well under a millisecond.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.base import FloatArray, IntArray, Ratings
from movierec_desktop.recommend.evidence import Evidence, EvidenceConstants, laid_out
from movierec_desktop.recommend.ridge import RidgeFit, fit_ridge


@dataclass(frozen=True, slots=True)
class LinearConstants(EvidenceConstants):
    """The numbers beside the weights, from the manifest; all are chosen or fitted on people held out of training.

    The variance left to a person is ridge * x_i'(X'X + ridge I)^-1 x_i.
    """

    ridge: float
    """Strength of the fold-in."""
    unrated_base: float
    """Prediction for a title that has no weights, before anything is known of the person."""


@dataclass(frozen=True, slots=True)
class LinearTaste:
    """A person: their ratings and the ridge solution."""

    ratings: Ratings
    fit: RidgeFit


@dataclass(frozen=True, slots=True)
class TitleWeights:
    """Stored weights of m titles, and which of them each row of one catalogue has.

    `base`, what a person without ratings is told, has the shape (m + 1,); `design`, x_i, (m + 1, d), scaled so that
    people's vectors are N(0, I). The last entry of each is that of all titles without weights, which are most of a
    catalogue. `place` tells the entry of each row, `counts` its ratings in training; both (n_titles,).
    """

    base: npt.NDArray[np.float32]
    design: npt.NDArray[np.float32]
    place: npt.NDArray[np.intp]
    counts: npt.NDArray[np.int32]

    @classmethod
    def of(
        cls, tensors: dict[str, npt.NDArray[np.generic]], unrated_base: float, title_ids: IntArray
    ) -> "TitleWeights":
        """Lay out `base`, `design` and `counts`, stored one entry a title of `title_ids`, ascending.

        Args:
            tensors: these four, and `unrated_design`.
            unrated_base: base of a row that has no weights.
            title_ids: stable ids of the catalogue's rows, shape (n_titles,).
        """
        known, places = laid_out(tensors, title_ids)
        base = np.append(tensors["base"].astype(np.float32), np.float32(unrated_base))
        design = np.vstack([tensors["design"], tensors["unrated_design"][None]]).astype(np.float32)
        if not len(tensors["title_ids"]) == len(tensors["counts"]) == len(base) - 1 == len(design) - 1:
            raise ValueError("title_ids, base, design and counts are not of the same length")
        place = np.full(len(title_ids), len(base) - 1, dtype=np.intp)
        place[known] = places
        counts = np.append(tensors["counts"], 0).astype(np.int32)[place]
        return cls(base, design, place, counts)

    def at_rows(self, values: npt.NDArray[np.generic]) -> npt.NDArray[Any]:
        """Of values by entry, shape (m,) or (m, d), those of every row of the catalogue; zero without weights."""
        return np.concatenate([values, np.zeros_like(values[:1])])[self.place]


class LinearFactors:
    """Inference over the rows of one catalogue; a model adds its name, how it is loaded and what orders its list."""

    name = "linear"

    def __init__(
        self, weights: TitleWeights, constants: LinearConstants, evidence: Evidence, list_shift: npt.NDArray[np.float32]
    ) -> None:
        """`list_shift`, shape (n_titles,), is what to add to predictions to order a list by."""
        self.n_titles = len(weights.place)
        self._base = weights.base
        self._design = weights.design
        self._place = weights.place
        self._constants = constants
        self._evidence = evidence
        self._list_shift = list_shift

    @property
    def ridge(self) -> float:
        """Strength of the fold-in: the variance of a rating's noise where people's vectors are N(0, I)."""
        return self._constants.ridge

    @property
    def counts(self) -> npt.NDArray[np.int32]:
        """Ratings of each title in training, shape (n_titles,)."""
        return self._evidence.counts

    def design(self, rows: IntArray) -> npt.NDArray[np.float64]:
        """The x of each of some titles, shape (len(rows), d)."""
        return self._design[self._place[rows]].astype(np.float64)

    def likeness(self, row: int) -> npt.NDArray[np.float32]:
        """How alike every title's x is to that of `row`: their cosine, shape (n_titles,)."""
        x = self._design[self._place[row]]
        lengths = np.linalg.norm(self._design, axis=1) * np.linalg.norm(x)
        cosine = self._design @ x / np.maximum(lengths, np.finfo(np.float32).tiny)
        return np.asarray(cosine[self._place], dtype=np.float32)

    def fold_in(self, ratings: Ratings) -> LinearTaste:
        """Solve for the person's vector; an empty `ratings` gives the average person."""
        design, targets = self._equations(ratings)
        return LinearTaste(ratings, fit_ridge(design, targets, self._constants.ridge, counts=ratings.weights))

    def _equations(self, ratings: Ratings) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
        """The x of each rated title, shape (n, d), and what the rating lies above its base, shape (n,)."""
        places = self._place[ratings.rows]
        design = self._design[places].astype(np.float64)
        return design, ratings.stars.astype(np.float64) - self._base[places].astype(np.float64)

    def score(self, taste: LinearTaste) -> FloatArray:
        """Predicted stars of every title, unclipped, shape (n_titles,)."""
        by_place = self._base + self._design @ taste.fit.weights.astype(np.float32)
        scores: FloatArray = by_place[self._place]
        return scores

    def along(self, vector: npt.NDArray[np.float64]) -> FloatArray:
        """x_i'v of every title for a person's vector v, shape (d,): how far it moves predictions, shape (n_titles,)."""
        moved: FloatArray = (self._design @ vector.astype(np.float32))[self._place]
        return moved

    def list_score(self, taste: LinearTaste) -> FloatArray:
        """What orders a list, shape (n_titles,); see `EvidenceConstants.list_popularity`."""
        scores: FloatArray = self.score(taste) + self._list_shift
        return scores

    def uncertainty(self, taste: LinearTaste, rows: IntArray) -> FloatArray:
        """Root mean square error to expect for the titles at `rows`, in stars, shape (len(rows),)."""
        places = self._place[rows]
        # Of a whole catalogue each stored entry is worked out once.
        many = len(places) > len(self._design)
        design = self._design if many else self._design[places]
        inverse = taste.fit.inverse.astype(np.float32)
        left: FloatArray = self._constants.ridge * np.einsum("ij,ij->i", design @ inverse, design)
        return self._evidence.expected_error(rows, left[places] if many else left)

    def contributions(self, taste: LinearTaste, row: int) -> FloatArray:
        """Stars by which each rating moved the prediction of `row`, shape (n,). With the base they sum to `score`."""
        return taste.fit.contributions(self._design[self._place[row]].astype(np.float64))

    def starting_point(self, row: int) -> float:
        """What a person without ratings is told about `row`, in stars."""
        return float(self._base[self._place[row]])

    def score_unknown(self, taste: LinearTaste) -> float:
        """Predicted stars of a title that is in no catalogue: as for one that has no weights."""
        return self._constants.unrated_base + float(self._design[-1] @ taste.fit.weights)
