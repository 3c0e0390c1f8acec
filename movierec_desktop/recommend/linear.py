"""Models in which a person is a vector w and a prediction is base_i + x_i'w: inference for new people.

The titles' side was trained. A person who was not in the training data gets a vector by ridge regression of their
ratings on the titles' x, which is exact and takes well under a millisecond.
"""

from dataclasses import dataclass

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
    """Stored weights laid out over the rows of one catalogue.

    `base`, what a person without ratings is told, and `counts`, ratings in training, have the shape (n_titles,);
    `design`, x_i, (n_titles, d), scaled so that people's vectors are N(0, I); `unrated_design`, x of a title that has
    no weights, (d,). `known` tells the rows that have weights, and `places` where each of those is stored.
    """

    base: npt.NDArray[np.float32]
    design: npt.NDArray[np.float32]
    unrated_design: npt.NDArray[np.float32]
    counts: npt.NDArray[np.int32]
    known: npt.NDArray[np.bool_]
    places: npt.NDArray[np.int64]

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
        unrated_design = tensors["unrated_design"].astype(np.float32)
        base = np.full(len(title_ids), unrated_base, dtype=np.float32)
        base[known] = tensors["base"][places]
        design = np.tile(unrated_design, (len(title_ids), 1))
        design[known] = tensors["design"][places]
        counts = np.zeros(len(title_ids), dtype=np.int32)
        counts[known] = tensors["counts"][places]
        return cls(base, design, unrated_design, counts, known, places)


class LinearFactors:
    """Inference over the rows of one catalogue; a model adds its name, how it is loaded and what orders its list."""

    name = "linear"

    def __init__(
        self, weights: TitleWeights, constants: LinearConstants, evidence: Evidence, list_shift: npt.NDArray[np.float32]
    ) -> None:
        """`list_shift`, shape (n_titles,), is what to add to predictions to order a list by."""
        self.n_titles = len(weights.base)
        self._base = weights.base
        self._design = weights.design
        self._unrated_design = weights.unrated_design
        self._constants = constants
        self._evidence = evidence
        self._list_shift = list_shift

    def design(self, rows: IntArray) -> npt.NDArray[np.float64]:
        """Of the titles at `rows`, x, shape (len(rows), d)."""
        return self._design[rows].astype(np.float64)

    def fold_in(self, ratings: Ratings) -> LinearTaste:
        """Solve for the person's vector; an empty `ratings` gives the average person."""
        design = self._design[ratings.rows].astype(np.float64)
        targets = ratings.stars.astype(np.float64) - self._base[ratings.rows].astype(np.float64)
        return LinearTaste(ratings, fit_ridge(design, targets, self._constants.ridge))

    def score(self, taste: LinearTaste) -> FloatArray:
        """Predicted stars of every title, unclipped, shape (n_titles,)."""
        scores: FloatArray = self._base + self._design @ taste.fit.weights.astype(np.float32)
        return scores

    def list_score(self, taste: LinearTaste) -> FloatArray:
        """What orders a list, shape (n_titles,); see `EvidenceConstants.list_popularity`."""
        scores: FloatArray = self.score(taste) + self._list_shift
        return scores

    def uncertainty(self, taste: LinearTaste, rows: IntArray) -> FloatArray:
        """Root mean square error to expect for the titles at `rows`, in stars, shape (len(rows),)."""
        design = self._design[rows].astype(np.float64)
        left: FloatArray = self._constants.ridge * np.einsum("ij,ij->i", design @ taste.fit.inverse, design)
        return self._evidence.expected_error(rows, left)

    def contributions(self, taste: LinearTaste, row: int) -> FloatArray:
        """Stars by which each rating moved the prediction of `row`, shape (n,). With the base they sum to `score`."""
        parts: FloatArray = taste.fit.influence @ self._design[row].astype(np.float64)
        return parts

    def starting_point(self, row: int) -> float:
        """What a person without ratings is told about `row`, in stars."""
        return float(self._base[row])

    def score_unknown(self, taste: LinearTaste) -> float:
        """Predicted stars of a title that is in no catalogue: as for one that has no weights."""
        return self._constants.unrated_base + float(self._unrated_design @ taste.fit.weights)
