"""Biased matrix factorisation (Koren, Bell & Volinsky 2009, eq. 5), the baseline: inference for new people.

The titles' side was trained by scikit-surprise; see `linear` for what is made of it. Only rated titles have weights.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.base import IntArray
from movierec_desktop.recommend.evidence import Evidence
from movierec_desktop.recommend.linear import LinearConstants, LinearFactors, LinearTaste, TitleWeights

SvdTaste = LinearTaste


@dataclass(frozen=True, slots=True)
class SvdConstants(LinearConstants):
    """The numbers beside the weights."""


class Svd(LinearFactors):
    """SVD over the rows of one catalogue: x_i are the title's factors under the prior of people's vectors."""

    name = "svd"

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
        weights = TitleWeights.of(tensors, numbers.unrated_base, title_ids)
        evidence = Evidence(weights.counts, numbers)
        return cls(weights, numbers, evidence, evidence.list_shift(weights.base[weights.place]))
