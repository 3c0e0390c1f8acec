"""How people's vectors are distributed, given the titles' side: the prior for someone the model never saw."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy.sparse import csr_matrix

from movierec_desktop.train.fit_svd import FittedSvd
from movierec_desktop.train.variational import PERSON_ONE, Prior, Side, Vectors

Float64 = npt.NDArray[np.float64]

EM_STEPS = 4
_FIRST_NOISE = 0.7
_RIDGE_SHARE = 1e-3
_PENALTY = 1e-3


@dataclass(frozen=True, slots=True)
class PersonPrior:
    """N(mean, covariance) of a person's [bias, factors]; shapes (d,) and (d, d) with d = 1 + n_factors."""

    mean: Float64
    covariance: Float64


def learn_person_prior(people: Side, titles: Vectors, noise: float) -> None:
    """Estimate the prior by expectation maximisation with the titles' side held fixed (empirical Bayes).

    Vectors fitted together with the titles are shrunk one by one: their spread is too small and their covariance
    misses how uncertain each is. EM adds each person's posterior covariance.
    """
    for _ in range(EM_STEPS):
        noise = people.update(titles, noise)
        people.learn_prior()


def person_prior(fitted: FittedSvd, ratings: pd.DataFrame) -> PersonPrior:
    """The prior for SVD, the same for everyone, starting from Surprise's own vectors of the people."""
    vectors = np.hstack([fitted.person_bias[:, None], fitted.person_factors])
    spread = np.cov(vectors.T)
    covariance = spread + _RIDGE_SHARE * np.eye(len(spread)) * np.trace(spread) / len(spread)
    residuals = _residuals(fitted, ratings)
    everyone = csr_matrix(np.ones((residuals.shape[0], 1)))
    prior = Prior(everyone, np.array([_PENALTY]), vectors.mean(axis=0)[None, :], covariance)
    title_vectors = np.column_stack([fitted.title_bias, np.ones(len(fitted.title_bias)), fitted.title_factors])
    learn_person_prior(Side(residuals, PERSON_ONE, prior), Vectors.certain(title_vectors), _FIRST_NOISE)
    return PersonPrior(prior.coefficients[0], prior.covariance)


def _residuals(fitted: FittedSvd, ratings: pd.DataFrame) -> csr_matrix:
    """Stars less the mean of all, people by titles."""
    people, person = np.unique(ratings["person"].to_numpy(), return_inverse=True)
    places = np.searchsorted(fitted.movie_ids, ratings["movie_id"].to_numpy())
    stars = ratings["stars"].to_numpy(dtype=np.float64) - fitted.mean
    return csr_matrix((stars, (person, places)), shape=(len(people), len(fitted.movie_ids)))
