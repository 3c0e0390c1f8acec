"""Bayesian matrix factorisation (Salakhutdinov & Mnih 2008): inference for new people.

Training kept several draws of the titles' side from its posterior. Given one draw, a new person's vector has a normal
posterior in closed form, a ridge regression; the prediction is the mean over the draws. So the uncertainty about the
titles is averaged out instead of ignored, which is what makes rare titles behave.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.base import FloatArray, IntArray, Ratings
from movierec_desktop.recommend.evidence import Evidence, EvidenceConstants, laid_out
from movierec_desktop.recommend.ridge import RidgeFit, fit_ridge

Float32 = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class BayesConstants(EvidenceConstants):
    """The numbers beside the weights. The variance left to a person is the mean over the draws of what ridge leaves."""

    temper: float
    """What a rating counts, below one: the early ratings of a person say less about the later ones than a random
    sample of them would."""
    unrated_base: float
    """Prediction for a title that nobody in the training data rated, before anything is known of the person."""


@dataclass(frozen=True, slots=True)
class BayesTaste:
    """A person: their ratings, the ridge solution of each draw, and all their weights in one vector, shape (s * d,)."""

    ratings: Ratings
    fits: tuple[RidgeFit, ...]
    weights: Float32


class Bayes:
    """Draws over the rows of one catalogue: prediction = mean over s of base_si + x_si'w_s.

    Only titles that were rated in training have factors; the others share one row.

    Args:
        rated_rows: rows with factors, shape (m,).
        base: of each draw, shape (m + 1, s); the last row is that of titles without ratings.
        design: x_si, shape (m + 1, s, d), scaled so that people's vectors are N(0, I); last row likewise.
        ridges: noise variance of each draw, shape (s,).
        counts: ratings of each title of the catalogue in training, shape (n_titles,).
        constants: the numbers beside them.
    """

    name = "bayes"

    def __init__(
        self,
        rated_rows: npt.NDArray[np.int64],
        base: Float32,
        design: Float32,
        ridges: Float32,
        counts: npt.NDArray[np.int32],
        constants: BayesConstants,
    ) -> None:
        self.n_titles = len(counts)
        self._constants = constants
        self._ridges = ridges.astype(np.float64) / constants.temper
        self._draw_base = base
        self._design = design
        self._flat = design.reshape(len(design), -1)
        self._rated_rows = rated_rows
        self._places = np.full(self.n_titles, len(rated_rows), dtype=np.int64)
        self._places[rated_rows] = np.arange(len(rated_rows))
        self._place_base: Float32 = base.mean(axis=1)
        self._evidence = Evidence(counts, constants)
        self._list_shift = self._evidence.list_shift(self._place_base[self._places])

    @classmethod
    def from_tensors(
        cls, tensors: dict[str, npt.NDArray[np.generic]], constants: dict[str, float], title_ids: IntArray
    ) -> "Bayes":
        """Lay the stored weights out over the rows of a catalogue.

        Args:
            tensors: `title_ids` (ascending), `base` (m + 1, s), `design` (m + 1, s, d), `ridges` (s,), `counts` (m,).
            constants: those of `BayesConstants` by name.
            title_ids: stable ids of the catalogue's rows, shape (n_titles,).
        """
        known, places = laid_out(tensors, title_ids)
        counts = np.zeros(len(title_ids), dtype=np.int32)
        counts[known] = tensors["counts"][places]
        with_last = np.append(places, len(tensors["title_ids"]))
        base = tensors["base"].astype(np.float32)[with_last]
        design = tensors["design"].astype(np.float32)[with_last]
        ridges = tensors["ridges"].astype(np.float32)
        return cls(np.flatnonzero(known), base, design, ridges, counts, BayesConstants(**constants))

    def fold_in(self, ratings: Ratings) -> BayesTaste:
        """Solve for the person's vector in every draw."""
        places = self._places[ratings.rows]
        stars, counts = ratings.stars.astype(np.float64), ratings.weights
        fits = tuple(
            fit_ridge(
                self._design[places, draw].astype(np.float64),
                stars - self._draw_base[places, draw],
                float(ridge),
                counts=counts,
            )
            for draw, ridge in enumerate(self._ridges)
        )
        weights = np.concatenate([fit.weights for fit in fits]) / len(fits)
        return BayesTaste(ratings, fits, weights.astype(np.float32))

    def score(self, taste: BayesTaste) -> FloatArray:
        """Predicted stars of every title, unclipped, shape (n_titles,)."""
        by_place = self._place_base + self._flat @ taste.weights
        scores = np.full(self.n_titles, by_place[-1], dtype=np.float32)
        scores[self._rated_rows] = by_place[:-1]
        return scores

    def list_score(self, taste: BayesTaste) -> FloatArray:
        """What orders a list, shape (n_titles,); see `EvidenceConstants.list_popularity`."""
        scores: FloatArray = self.score(taste) + self._list_shift
        return scores

    def uncertainty(self, taste: BayesTaste, rows: IntArray) -> FloatArray:
        """Root mean square error to expect for the titles at `rows`, in stars, shape (len(rows),)."""
        places, back = np.unique(self._places[rows], return_inverse=True)
        left = np.zeros(len(places))
        for draw, (ridge, fit) in enumerate(zip(self._ridges, taste.fits, strict=True)):
            design = self._design[places, draw]
            left += ridge * np.einsum("ij,ij->i", design @ fit.inverse.astype(np.float32), design)
        return self._evidence.expected_error(rows, left[back] / len(taste.fits))

    def contributions(self, taste: BayesTaste, row: int) -> FloatArray:
        """Stars by which each rating moved the prediction of `row`, shape (n,). With the base they sum to `score`."""
        design = self._design[self._places[row]].astype(np.float64)
        parts = [fit.contributions(design[draw]) for draw, fit in enumerate(taste.fits)]
        mean: FloatArray = np.mean(parts, axis=0)
        return mean

    def starting_point(self, row: int) -> float:
        """What a person without ratings is told about `row`, in stars."""
        return float(self._place_base[self._places[row]])

    def score_unknown(self, taste: BayesTaste) -> float:
        """Predicted stars of a title that is in no catalogue: as for one that nobody rated."""
        return float(self._place_base[-1] + self._flat[-1] @ taste.weights)
