"""Differences between two predictors on the same people, with an interval: the paired bootstrap.

People are resampled, not ratings, because one person's errors hang together (Efron & Tibshirani 1993, chapter 13).
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Float64 = npt.NDArray[np.float64]

DRAWS = 2000
_BATCH = 100
_SEED = 0


@dataclass(frozen=True, slots=True)
class Difference:
    """How much larger a figure is than that of the reference; `low` to `high` holds 95 % of the resamples."""

    value: float
    low: float
    high: float

    @property
    def is_clear(self) -> bool:
        """Whether the interval leaves zero out."""
        return self.low > 0 or self.high < 0


def rmse_difference(squares: Float64, reference: Float64, counts: Float64) -> Difference:
    """Difference of RMSE, averaged over folds.

    Args:
        squares: sums of squared errors, shape (n_people, n_folds).
        reference: those of the reference on the same ratings, same shape.
        counts: how many ratings each sum is over, same shape; 0 where a person has none in a fold.
    """
    one = np.ones((1, len(counts)))
    value = _mean_rmse(one, squares, counts) - _mean_rmse(one, reference, counts)
    draws = [
        _mean_rmse(weights, squares, counts) - _mean_rmse(weights, reference, counts)
        for weights in _resamples(len(counts))
    ]
    return _interval(float(value[0]), np.concatenate(draws))


def mean_difference(values: Float64, reference: Float64) -> Difference:
    """Difference of the mean over people; `values` and `reference` have shape (n_people,)."""
    gains = values - reference
    draws = [weights @ gains / len(gains) for weights in _resamples(len(gains))]
    return _interval(float(gains.mean()), np.concatenate(draws))


def _mean_rmse(weights: Float64, squares: Float64, counts: Float64) -> Float64:
    mean: Float64 = np.sqrt((weights @ squares) / np.maximum(weights @ counts, 1.0)).mean(axis=1)
    return mean


def _resamples(n_people: int) -> Iterator[Float64]:
    """How often each person is drawn, shape (batch, n_people): the same draws for every pair of predictors."""
    generator = np.random.default_rng(_SEED)
    for _ in range(DRAWS // _BATCH):
        drawn = generator.integers(n_people, size=(_BATCH, n_people)) + n_people * np.arange(_BATCH)[:, None]
        counted = np.bincount(drawn.ravel(), minlength=_BATCH * n_people)
        yield counted.reshape(_BATCH, n_people).astype(np.float64)


def _interval(value: float, draws: Float64) -> Difference:
    low, high = np.quantile(draws, [0.025, 0.975])
    return Difference(value, float(low), float(high))
