"""SVD++ (Koren 2008, section 4): biased matrix factorisation that also hears which titles a person rated.

prediction = base_i + x_i'(v + |N|^-a sum of y_j over the titles j in N that the person rated), v the person's own
vector. For a new person the implicit part is what is expected of the vector before their stars are looked at; the
stars then move it by ridge regression, exactly and in well under a millisecond.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.base import IntArray, Ratings
from movierec_desktop.recommend.evidence import Evidence
from movierec_desktop.recommend.linear import LinearConstants, LinearFactors, LinearTaste, TitleWeights
from movierec_desktop.recommend.ridge import fit_ridge


@dataclass(frozen=True, slots=True)
class SvdPlusPlusConstants(LinearConstants):
    """Those of SVD, and what became of Koren's square root."""

    implicit_power: float
    """a: the sum over n rated titles is divided by n^a."""


class SvdPlusPlus(LinearFactors):
    """SVD++ over the rows of one catalogue.

    Args:
        weights: of the titles.
        implicit: y_j, shape (m + 1, d), by entry of the weights and in the coordinates of the design; zero for titles
            that nobody rated.
        constants: the numbers beside them.
    """

    name = "svdpp"

    def __init__(
        self, weights: TitleWeights, implicit: npt.NDArray[np.float32], constants: SvdPlusPlusConstants
    ) -> None:
        evidence = Evidence(weights.counts, constants)
        super().__init__(weights, constants, evidence, evidence.list_shift(weights.base[weights.place]))
        self._implicit = implicit
        self._power = constants.implicit_power

    @classmethod
    def from_tensors(
        cls, tensors: dict[str, npt.NDArray[np.generic]], constants: dict[str, float], title_ids: IntArray
    ) -> "SvdPlusPlus":
        """Lay the stored weights, one entry per rated title, out over the rows of a catalogue.

        Args:
            tensors: those of `Svd.from_tensors`, and `implicit`.
            constants: those of `SvdPlusPlusConstants` by name.
            title_ids: stable ids of the catalogue's rows, shape (n_titles,).
        """
        numbers = SvdPlusPlusConstants(**constants)
        weights = TitleWeights.of(tensors, numbers.unrated_base, title_ids)
        implicit = np.zeros_like(weights.design)
        implicit[:-1] = tensors["implicit"]
        return cls(weights, implicit, numbers)

    def fold_in(self, ratings: Ratings) -> LinearTaste:
        """Solve for the person's vector, implicit part included; an empty `ratings` gives the average person."""
        design, targets = self._equations(ratings)
        weights = ratings.weights
        expected = self._implicit[self._place[ratings.rows]].astype(np.float64) * weights[:, None]
        # Titles nobody rated say nothing by being rated: they are not counted either.
        n_heard = float(weights[self._evidence.counts[ratings.rows] > 0].sum())
        expected /= max(n_heard, 1.0) ** self._power
        return LinearTaste(ratings, fit_ridge(design, targets, self._constants.ridge, expected, weights))
