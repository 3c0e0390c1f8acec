"""Biased matrix factorisation (Koren, Bell & Volinsky 2009, eq. 5), the baseline: inference for new people.

The titles' side was trained by scikit-surprise. A person who was not in the training data gets a vector by ridge
regression of their ratings on the titles' factors, which is exact and takes well under a millisecond.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.base import FloatArray, IntArray, Ratings
from movierec_desktop.recommend.evidence import Evidence, EvidenceConstants, laid_out
from movierec_desktop.recommend.ridge import RidgeFit, fit_ridge


@dataclass(frozen=True, slots=True)
class SvdConstants(EvidenceConstants):
    """The numbers beside the weights, from the manifest; all are chosen or fitted on people held out of training.

    The variance left to a person is ridge * x_i'(X'X + ridge I)^-1 x_i.
    """

    ridge: float
    """Strength of the fold-in."""
    unrated_base: float
    """Prediction for a title that nobody in the training data rated, before anything is known of the person."""


@dataclass(frozen=True, slots=True)
class SvdTaste:
    """A person: their ratings and the ridge solution."""

    ratings: Ratings
    fit: RidgeFit


class Svd:
    """SVD over the rows of one catalogue: prediction = base_i + x_i'w, w the person's vector.

    Args:
        base: what a person without ratings is told, shape (n_titles,).
        design: x_i, shape (n_titles, d), scaled so that people's vectors are N(0, I).
        unrated_design: x of a title without ratings, shape (d,): only the person's own bias.
        counts: ratings of each title in training, shape (n_titles,).
        constants: the numbers beside them.
    """

    name = "svd"

    def __init__(
        self,
        base: npt.NDArray[np.float32],
        design: npt.NDArray[np.float32],
        unrated_design: npt.NDArray[np.float32],
        counts: npt.NDArray[np.int32],
        constants: SvdConstants,
    ) -> None:
        self.n_titles = len(base)
        self._base = base
        self._design = design
        self._unrated_design = unrated_design
        self._constants = constants
        self._evidence = Evidence(counts, constants)
        self._list_shift = self._evidence.list_shift(base)

    @classmethod
    def from_tensors(
        cls, tensors: dict[str, npt.NDArray[np.generic]], constants: dict[str, float], title_ids: IntArray
    ) -> "Svd":
        """Lay the stored weights, one entry per rated title, out over the rows of a catalogue.

        Args:
            tensors: `title_ids` (ascending), `base`, `design`, `unrated_design`, `counts` as `train` stores them.
            constants: those of `SvdConstants` by name.
            title_ids: stable ids of the catalogue's rows, shape (n_titles,).
        """
        numbers = SvdConstants(**constants)
        return cls(*laid_out_side(tensors, numbers.unrated_base, title_ids), numbers)

    def fold_in(self, ratings: Ratings) -> SvdTaste:
        """Solve for the person's vector; an empty `ratings` gives the average person."""
        design = self._design[ratings.rows].astype(np.float64)
        targets = ratings.stars.astype(np.float64) - self._base[ratings.rows].astype(np.float64)
        return SvdTaste(ratings, fit_ridge(design, targets, self._constants.ridge))

    def score(self, taste: SvdTaste) -> FloatArray:
        """Predicted stars of every title, unclipped, shape (n_titles,)."""
        scores: FloatArray = self._base + self._design @ taste.fit.weights.astype(np.float32)
        return scores

    def list_score(self, taste: SvdTaste) -> FloatArray:
        """What orders a list, shape (n_titles,); see `EvidenceConstants.list_popularity`."""
        scores: FloatArray = self.score(taste) + self._list_shift
        return scores

    def uncertainty(self, taste: SvdTaste, rows: IntArray) -> FloatArray:
        """Root mean square error to expect for the titles at `rows`, in stars, shape (len(rows),)."""
        design = self._design[rows].astype(np.float64)
        left: FloatArray = self._constants.ridge * np.einsum("ij,ij->i", design @ taste.fit.inverse, design)
        return self._evidence.expected_error(rows, left)

    def contributions(self, taste: SvdTaste, row: int) -> FloatArray:
        """Stars by which each rating moved the prediction of `row`, shape (n,). With the base they sum to `score`."""
        parts: FloatArray = taste.fit.influence @ self._design[row].astype(np.float64)
        return parts

    def starting_point(self, row: int) -> float:
        """What a person without ratings is told about `row`, in stars."""
        return float(self._base[row])

    def score_unknown(self, taste: SvdTaste) -> float:
        """Predicted stars of a title that is in no catalogue: as for one that nobody rated."""
        return self._constants.unrated_base + float(self._unrated_design @ taste.fit.weights)


def laid_out_side(
    tensors: dict[str, npt.NDArray[np.generic]], unrated_base: float, title_ids: IntArray
) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32], npt.NDArray[np.float32], npt.NDArray[np.int32]]:
    """`base`, `design`, `unrated_design` and `counts` of `Svd` over the rows of a catalogue."""
    known, places = laid_out(tensors, title_ids)
    unrated_design = tensors["unrated_design"].astype(np.float32)
    base = np.full(len(title_ids), unrated_base, dtype=np.float32)
    base[known] = tensors["base"][places]
    design = np.tile(unrated_design, (len(title_ids), 1))
    design[known] = tensors["design"][places]
    counts = np.zeros(len(title_ids), dtype=np.int32)
    counts[known] = tensors["counts"][places]
    return base, design, unrated_design, counts
