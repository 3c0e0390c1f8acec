"""What was learned from one person beyond fold-in: a small correction to pretrained models, and its shape.

Everything in it is held close to nothing, which is where the pretrained models stand (L2-SP: Li, Grandvalet & Davoine
2018). The linear parts are ridge solutions, kept as one part for each rating that they were learned from: a rating
that the person changes or takes back takes its part with it, and a reason can be told exactly.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.autoencoder import Autoencoder
from movierec_desktop.recommend.base import FloatArray, IntArray
from movierec_desktop.recommend.hybrid import Hybrid
from movierec_desktop.recommend.linear import LinearFactors

Float32 = npt.NDArray[np.float32]

FACTORS_OF = "svdpp"
NETWORK = "autoencoder"
N_TRAITS = 2
_MIDDLE = 3.5
_COUNT_SCALE, _COUNT_MIDDLE = 6.0, 0.8


@dataclass(frozen=True, slots=True)
class Correction:
    """Parts that were not kept are empty: their last dimension is 0."""

    title_ids: npt.NDArray[np.int64]
    """Titles it was learned from, shape (n,)."""
    stars: Float32
    """The stars they had then, shape (n,)."""
    slopes: Float32
    """Each rating's part in the slopes on the traits, shape (n, N_TRAITS)."""
    weights: Float32
    """Each rating's part in what is added to the weight of each model, shape (n, n_models)."""
    factors: Float32
    """Each rating's part in the correction to the titles' side of SVD++, shape (n, d)."""
    node_input: Float32
    """The person's own node in the autoencoder, before the hidden layer answers, shape (h,)."""
    node_code: Float32
    """And after it, shape (h,)."""

    @classmethod
    def of(cls, tensors: Mapping[str, npt.NDArray[np.generic]]) -> "Correction":
        """From tensors of the same names. Raises KeyError or ValueError where they do not fit together."""
        found = cls(
            tensors["title_ids"].astype(np.int64), *(tensors[one.name].astype(np.float32) for one in fields(cls)[1:])
        )
        n = len(found.title_ids)
        if found.stars.shape != (n,) or any(part.ndim != 2 or len(part) != n for part in found.by_rating):
            raise ValueError("parts of different length")
        if found.node_input.shape != found.node_code.shape or found.node_input.ndim != 1:
            raise ValueError("a node of two sizes")
        if not all(np.isfinite(part).all() for part in found.tensors().values()):
            raise ValueError("numbers that are none")
        return found

    def tensors(self) -> dict[str, npt.NDArray[np.generic]]:
        """Its parts by name."""
        return {one.name: getattr(self, one.name) for one in fields(self)}

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to correct."""
        return not (any(part.size for part in self.by_rating) or self.node_input.size)

    @property
    def by_rating(self) -> tuple[Float32, Float32, Float32]:
        """The parts that have one row for each rating."""
        return self.slopes, self.weights, self.factors

    def fits(self, hybrid: Hybrid) -> bool:
        """Whether its parts have the sizes that go with these models."""
        return (
            self.slopes.shape[1] in (0, N_TRAITS)
            and self.weights.shape[1] in (0, len(hybrid.members))
            and (not self.factors.size or self.factors.shape[1] == factors_of(hybrid, np.zeros(1, np.int64)).shape[1])
            and (not self.node_input.size or len(self.node_input) == _width(hybrid))
        )


def _width(hybrid: Hybrid) -> int:
    """Of the autoencoder's hidden layer; 0 without one."""
    network = hybrid.members.get(NETWORK)
    return network.output_rows(np.zeros(0, np.int64)).shape[1] if isinstance(network, Autoencoder) else 0


def traits(hybrid: Hybrid, rows: IntArray) -> Float32:
    """What everyone thinks of a title, and how well known it is, shape (len(rows), N_TRAITS).

    Some people go by these more than others, and some the other way round. 0 where nobody rated the title.
    """
    counts = hybrid.counts[rows]
    rated = (counts > 0).astype(np.float32)
    crowd = (hybrid.base[rows] - _MIDDLE) * rated
    known = (np.log1p(counts) / _COUNT_SCALE - _COUNT_MIDDLE) * rated
    return np.asarray(np.stack([crowd, known], axis=1), dtype=np.float32)


def factors_of(hybrid: Hybrid, rows: IntArray) -> Float32:
    """The titles' side that is corrected, shape (len(rows), d); 0 where nobody rated the title."""
    model = hybrid.members.get(FACTORS_OF)
    if not isinstance(model, LinearFactors):
        return np.zeros((len(rows), 0), dtype=np.float32)
    rated = hybrid.counts[rows] > 0
    return np.asarray(model.design(rows) * rated[:, None], dtype=np.float32)


def movement(hybrid: Hybrid, moved: FloatArray, rows: IntArray) -> Float32:
    """What the models moved at `rows`, shape (len(rows), n_models); 0 where nobody rated the title."""
    rated = hybrid.counts[rows] > 0
    return np.asarray(moved * rated[:, None], dtype=np.float32)
