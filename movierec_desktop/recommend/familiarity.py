"""Which titles a person knows: a latent factor model of who rated what, with a posterior for a new person.

logit p_i = b_i + a_i'z with z ~ N(0, I): logistic factor analysis (Tipping 1999). Having seen a title and not having
seen it are both evidence of z, in closed form by the bound of Jaakkola & Jordan (2000).
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.base import FloatArray, IntArray
from movierec_desktop.recommend.evidence import laid_out

Float64 = npt.NDArray[np.float64]
Int64 = npt.NDArray[np.int64]

_STEPS = 25
_OVERALL_SPREAD = 1.0
_MOST = 3000


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """The posterior of a person's z: `mean`, shape (d,), and `covariance`, shape (d, d)."""

    mean: Float64
    covariance: Float64


def curvature(logits: FloatArray) -> FloatArray:
    """tanh(x / 2) / (2 x), the curvature of the bound that touches the logistic function at x; 1/4 at 0."""
    half: FloatArray = np.maximum(np.abs(logits), 1e-6) / 2.0
    found: FloatArray = np.tanh(half) / (4.0 * half)
    return found


class Familiarity:
    """The best known titles of one catalogue.

    Args:
        rows: their catalogue rows, shape (m,), ascending; only these are ever asked about.
        bias: b_i, shape (m,).
        factors: a_i, shape (m, d).
        n_titles: rows of the catalogue.
    """

    def __init__(self, rows: Int64, bias: Float64, factors: Float64, n_titles: int) -> None:
        if not len(rows) == len(bias) == len(factors):
            raise ValueError("rows, bias and factors are not of the same length")
        self.rows = rows
        self._bias = bias
        self._factors = factors
        self._place = np.full(n_titles, -1, dtype=np.int64)
        self._place[rows] = np.arange(len(rows))

    @classmethod
    def from_tensors(cls, tensors: dict[str, npt.NDArray[np.generic]], title_ids: IntArray) -> "Familiarity":
        """Lay stored weights out over the rows of a catalogue.

        Args:
            tensors: `title_ids` (m,), ascending, `bias` (m,), `factors` (m, d).
            title_ids: stable ids of the catalogue's rows, shape (n_titles,).
        """
        if not len(tensors["title_ids"]):
            return cls(np.empty(0, dtype=np.int64), np.empty(0), np.empty((0, 1)), len(title_ids))
        known, places = laid_out(tensors, title_ids)
        bias, factors = (tensors[name].astype(np.float64)[places] for name in ("bias", "factors"))
        return cls(np.flatnonzero(known), bias, factors, len(title_ids))

    @classmethod
    def from_counts(cls, counts: IntArray, n_people: int) -> "Familiarity":
        """What numbers of ratings alone tell, shape (n_titles,): for bundles that have no weights of this model.

        One factor, how much a person has seen, is the same for every title.
        """
        order = np.argsort(-counts, kind="stable")[:_MOST]
        rows = np.sort(order[counts[order] > 0])
        share = np.clip(counts[rows] / max(n_people, 1), 1e-4, 0.9)
        return cls(rows, np.log(share / (1.0 - share)), np.full((len(rows), 1), _OVERALL_SPREAD), len(counts))

    def places(self, rows: IntArray) -> Int64:
        """Place of each catalogue row among `self.rows`, -1 for the others; shape (len(rows),)."""
        return self._place[rows]

    def acquaint(self, seen: IntArray, unseen: IntArray) -> Acquaintance:
        """The posterior after catalogue rows that the person has seen, shape (n,), and has not, shape (k,)."""
        seen_places, unseen_places = (own[own >= 0] for own in (self._place[seen], self._place[unseen]))
        places = np.concatenate([seen_places, unseen_places])
        targets = np.concatenate([np.full(len(seen_places), 0.5), np.full(len(unseen_places), -0.5)])
        design, offset = self._factors[places], self._bias[places]
        d = self._factors.shape[1]
        mean, covariance = np.zeros(d), np.eye(d)
        if not len(places):
            return Acquaintance(mean, covariance)
        for _ in range(_STEPS):
            logits = offset + design @ mean
            spread = np.einsum("ij,jk,ik->i", design, covariance, design)
            weight = curvature(np.sqrt(logits**2 + spread))
            covariance = np.linalg.inv(np.eye(d) + design.T @ (weight[:, None] * design))
            mean = covariance @ (design.T @ (targets - weight * offset))
        return Acquaintance(mean, covariance)

    def probability(self, person: Acquaintance) -> Float64:
        """Probability that the person knows each of `self.rows`, shape (m,), z integrated out (MacKay 1992)."""
        logits = self._bias + self._factors @ person.mean
        spread = np.einsum("ij,ij->i", self._factors @ person.covariance, self._factors)
        return np.asarray(1.0 / (1.0 + np.exp(-logits / np.sqrt(1.0 + np.pi / 8.0 * spread))), dtype=np.float64)
