"""The titles' side as the app uses it: the prior of a person worked in, so that fold-in is a plain ridge."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from movierec_desktop.train.person_prior import PersonPrior

# Titles with few ratings are on average less liked than their few ratings say; chosen on held-out people.
RARE_SHIFT = -0.30
RARE_RATINGS = 3.0
# Titles with no ratings at all, estimated by holding titles out of the training people.
UNRATED_SHIFT = -0.28


class TitleFactors(Protocol):
    """What a factorisation knows of its titles: r = mean + b_u + b_i + q_i'p_u."""

    @property
    def mean(self) -> float:
        """Of all ratings."""
        ...

    @property
    def movie_ids(self) -> npt.NDArray[np.int64]:
        """Shape (n_titles,), ascending."""
        ...

    @property
    def title_bias(self) -> npt.NDArray[np.float64]:
        """b, shape (n_titles,)."""
        ...

    @property
    def title_factors(self) -> npt.NDArray[np.float64]:
        """q, shape (n_titles, n_factors)."""
        ...

    @property
    def counts(self) -> npt.NDArray[np.int32]:
        """Ratings of each title, shape (n_titles,)."""
        ...


@dataclass(frozen=True, slots=True)
class TitleSide:
    """Prediction = base_i + x_i'w with w ~ N(0, I) before anything is known; rows follow `movie_ids`."""

    movie_ids: npt.NDArray[np.int64]
    base: npt.NDArray[np.float32]
    """Shape (n_titles,)."""
    design: npt.NDArray[np.float16]
    """Shape (n_titles, d)."""
    unrated_base: float
    unrated_design: npt.NDArray[np.float16]
    """Shape (d,)."""
    counts: npt.NDArray[np.int32]


def whitened(fitted: TitleFactors, prior: PersonPrior) -> TitleSide:
    """Rotate and scale [1, q_i] by the prior's square root, and add its mean to the base.

    After this a ridge with one strength is the posterior mean under the full prior. Half precision changes no error
    in its fifth decimal.
    """
    root = square_root(prior.covariance)
    plain = np.hstack([np.ones((len(fitted.movie_ids), 1)), fitted.title_factors])
    rare = RARE_SHIFT * RARE_RATINGS / (fitted.counts + RARE_RATINGS)
    base = fitted.mean + fitted.title_bias + plain @ prior.mean + rare
    return TitleSide(
        movie_ids=fitted.movie_ids,
        base=base.astype(np.float32),
        design=(plain @ root).astype(np.float16),
        unrated_base=float(np.float32(fitted.mean + UNRATED_SHIFT + prior.mean[0])),
        unrated_design=root[0].astype(np.float16),
        counts=fitted.counts,
    )


def square_root(covariance: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Return U sqrt(e) of the eigen-decomposition, largest first; signs fixed, as LAPACK leaves them open."""
    values, vectors = np.linalg.eigh(covariance)
    root = (vectors * np.sqrt(np.maximum(values, 0.0)))[:, ::-1]
    largest = root[np.abs(root).argmax(axis=0), np.arange(root.shape[1])]
    signed: npt.NDArray[np.float64] = root * np.where(largest < 0, -1.0, 1.0)
    return signed
