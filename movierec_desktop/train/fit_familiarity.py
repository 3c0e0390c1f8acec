"""Fit who knows what: logistic factor analysis (Tipping 1999) of who rated which of the best known titles."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.familiarity import curvature
from movierec_desktop.train.rating_table import RatingTable

Float32 = npt.NDArray[np.float32]
Float64 = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class FamiliaritySettings:
    """The `most` best known titles with `fewest` ratings or more take part; `penalty` is on a_i and on b_i.

    Of more than `most_people`, that many are drawn: it takes 16 bytes a title and person.
    """

    n_factors: int = 16
    most: int = 3000
    fewest: int = 10
    most_people: int = 8000
    penalty: float = 2.0
    n_iterations: int = 30


SETTINGS = FamiliaritySettings()


def fit_familiarity(
    table: RatingTable, seed: int, settings: FamiliaritySettings = SETTINGS
) -> dict[str, npt.NDArray[np.generic]]:
    """Return `title_ids`, `bias`, `factors` as `Familiarity.from_tensors` reads them.

    Expectation maximisation with the bound of Jaakkola & Jordan (2000): given everyone's z the titles' (b_i, a_i) are a
    weighted ridge regression, and the other way round.
    """
    chosen, rated = _who_rated_what(_fewer_people(table, seed, settings.most_people), settings)
    n_people, m = rated.shape
    d = settings.n_factors
    counted = rated.sum(axis=0, dtype=np.float64)
    bias: Float64 = np.log((counted + 1.0) / (n_people - counted + 1.0))
    factors = np.random.default_rng(seed).normal(0.0, 0.3, size=(m, d))
    people, spread = np.zeros((n_people, d)), np.broadcast_to(np.eye(d), (n_people, d, d))
    for _ in range(settings.n_iterations):
        people, spread = _people_step(rated, bias, factors, people)
        bias, factors = _titles_step(rated, bias, factors, people, spread, settings.penalty)
    bias, factors = _standardised(bias, factors, people, spread)
    return {
        "title_ids": table.title_ids[chosen],
        "bias": bias.astype(np.float32),
        "factors": factors.astype(np.float32),
    }


def _fewer_people(table: RatingTable, seed: int, most: int) -> RatingTable:
    people = np.unique(table.person)
    if len(people) <= most:
        return table
    return table.take(np.isin(table.person, np.random.default_rng(seed).permutation(people)[:most]))


def _who_rated_what(table: RatingTable, settings: FamiliaritySettings) -> tuple[npt.NDArray[np.int64], Float32]:
    """Title codes, ascending, and a matrix of ones and zeros, people with ratings by those titles."""
    counts = table.title_counts
    chosen = np.sort(np.argsort(-counts, kind="stable")[: settings.most])
    chosen = chosen[counts[chosen] >= settings.fewest]
    place = np.full(table.n_titles, -1)
    place[chosen] = np.arange(len(chosen))
    known = place[table.title] >= 0
    _, person = np.unique(table.person[known], return_inverse=True)
    rated = np.zeros((int(person.max()) + 1 if len(person) else 0, len(chosen)), dtype=np.float32)
    rated[person, place[table.title[known]]] = 1.0
    return chosen, rated


def _outer(vectors: Float64) -> Float64:
    """Return v v' of each row, flattened: (n, d) to (n, d * d)."""
    n, d = vectors.shape
    return np.asarray((vectors[:, :, None] * vectors[:, None, :]).reshape(n, d * d), dtype=np.float64)


def _weights(bias: Float64, factors: Float64, people: Float64) -> Float32:
    """The curvature of everyone's logits, shape (n_people, m); single precision, as sums of many need no more."""
    logits = people.astype(np.float32) @ factors.T.astype(np.float32)
    logits += bias.astype(np.float32)
    return np.asarray(curvature(logits), dtype=np.float32)


def _people_step(rated: Float32, bias: Float64, factors: Float64, people: Float64) -> tuple[Float64, Float64]:
    """Posterior means, shape (n, d), and covariances, shape (n, d, d), of everyone's z."""
    d = factors.shape[1]
    weight, single = _weights(bias, factors, people), factors.astype(np.float32)
    precision = (weight @ _outer(factors).astype(np.float32)).astype(np.float64).reshape(-1, d, d) + np.eye(d)
    right = (rated @ single - weight @ (bias[:, None] * factors).astype(np.float32)).astype(np.float64)
    right -= 0.5 * factors.sum(axis=0)
    spread = np.asarray(np.linalg.inv(precision), dtype=np.float64)
    return np.asarray(np.einsum("nij,nj->ni", spread, right), dtype=np.float64), spread


def _titles_step(
    rated: Float32, bias: Float64, factors: Float64, people: Float64, spread: Float64, penalty: float
) -> tuple[Float64, Float64]:
    """b_i and a_i, given everyone's z and how sure it is."""
    n, d = people.shape
    weight = _weights(bias, factors, people)
    design = np.hstack([np.ones((n, 1)), people])
    second = _outer(design).reshape(n, d + 1, d + 1)
    second[:, 1:, 1:] += spread
    summed = (weight.T @ second.reshape(n, (d + 1) ** 2).astype(np.float32)).astype(np.float64)
    gram = summed.reshape(-1, d + 1, d + 1) + penalty * np.eye(d + 1)
    right = (rated.T @ design.astype(np.float32)).astype(np.float64) - 0.5 * design.sum(axis=0)
    solved: Float64 = np.linalg.solve(gram, right[:, :, None])[:, :, 0].astype(np.float64)
    return solved[:, 0], solved[:, 1:]


def _standardised(bias: Float64, factors: Float64, people: Float64, spread: Float64) -> tuple[Float64, Float64]:
    """The same model in coordinates in which people are N(0, I)."""
    if not len(people):
        return bias, factors
    centre = people.mean(axis=0)
    moved = people - centre
    covariance = moved.T @ moved / len(people) + spread.mean(axis=0)
    return bias + factors @ centre, factors @ np.linalg.cholesky(covariance)
