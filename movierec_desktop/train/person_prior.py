"""How people's vectors are distributed, given the titles' side: the prior for someone the model never saw."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from movierec_desktop.train.fit_svd import FittedSvd

Float64 = npt.NDArray[np.float64]

EM_STEPS = 4
_FIRST_NOISE = 0.7
_RIDGE_SHARE = 1e-3


@dataclass(frozen=True, slots=True)
class PersonPrior:
    """N(mean, covariance) of a person's [bias, factors]; shapes (d,) and (d, d) with d = 1 + n_factors."""

    mean: Float64
    covariance: Float64


def person_prior(fitted: FittedSvd, ratings: pd.DataFrame) -> PersonPrior:
    """Estimate the prior by expectation maximisation with the titles' side held fixed (empirical Bayes).

    Surprise's own vectors of the people are point estimates, shrunk one by one: their spread is too small and their
    covariance misses how uncertain each is. EM adds each person's posterior covariance.
    """
    design = np.hstack([np.ones((len(fitted.movie_ids), 1)), fitted.title_factors])
    people = _grouped(fitted, ratings)
    vectors = np.hstack([fitted.person_bias[:, None], fitted.person_factors])
    mean = vectors.mean(axis=0)
    spread = np.cov(vectors.T)
    covariance = spread + _RIDGE_SHARE * np.eye(len(spread)) * np.trace(spread) / len(spread)
    prior, _ = estimated_prior(design, people, PersonPrior(mean, covariance), EM_STEPS)
    return prior


def estimated_prior(
    design: Float64, people: list[tuple[npt.NDArray[np.int64], Float64]], start: PersonPrior, steps: int
) -> tuple[PersonPrior, float]:
    """Expectation maximisation of the prior, and of the variance of a rating around base and x_i'w.

    Args:
        design: x_i, shape (n_titles, d).
        people: of each, places in `design` and residuals (stars less the title's base), shape (n,) both.
        start: where to begin.
        steps: how many.
    """
    mean, covariance, noise = start.mean, start.covariance, _FIRST_NOISE
    for _ in range(steps):
        mean, covariance, noise = _em_step(design, people, mean, covariance, noise)
    return PersonPrior(mean, covariance), noise


def _grouped(fitted: FittedSvd, ratings: pd.DataFrame) -> list[tuple[npt.NDArray[np.int64], Float64]]:
    """Title places and residuals of each person."""
    places = np.searchsorted(fitted.movie_ids, ratings["movie_id"].to_numpy())
    residuals = ratings["stars"].to_numpy(dtype=np.float64) - fitted.mean - fitted.title_bias[places]
    edges = np.flatnonzero(np.diff(ratings["person"].to_numpy())) + 1
    return list(zip(np.split(places, edges), np.split(residuals, edges), strict=True))


def _em_step(
    design: Float64,
    people: list[tuple[npt.NDArray[np.int64], Float64]],
    mean: Float64,
    covariance: Float64,
    noise: float,
) -> tuple[Float64, Float64, float]:
    precision = np.linalg.inv(covariance)
    pull = precision @ mean
    first, second = np.zeros_like(mean), np.zeros_like(covariance)
    squares, n_ratings = 0.0, 0
    for places, residuals in people:
        own = design[places]
        posterior = np.linalg.inv(own.T @ own / noise + precision)
        vector = posterior @ (own.T @ residuals / noise + pull)
        first += vector
        second += np.outer(vector, vector) + posterior
        squares += float(((residuals - own @ vector) ** 2).sum() + np.einsum("ij,jk,ik->", own, posterior, own))
        n_ratings += len(places)
    mean = first / len(people)
    covariance = second / len(people) - np.outer(mean, mean)
    return mean, (covariance + covariance.T) / 2, squares / n_ratings
