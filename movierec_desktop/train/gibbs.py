"""Bayesian matrix factorisation by Gibbs sampling (Salakhutdinov & Mnih 2008).

With linear side information on both sides as in Macau (Simm et al. 2017): the mean of a vector depends on features of
its person or title.

Vectors carry the bias as their last entry: r = mean + p_u'q_i + b_u + c_i + noise, with [p_u, b_u] and [q_i, c_i] each
under one normal prior of full covariance, which has a normal-Wishart hyperprior.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.sparse import csc_matrix, csr_matrix

from movierec_desktop.train.gibbs_kernels import draw_vectors, draw_weights, pairs
from movierec_desktop.train.rating_table import RatingTable

Float64 = npt.NDArray[np.float64]
Int64 = npt.NDArray[np.int64]


@dataclass(slots=True)
class Side:
    """People or titles: their ratings grouped, their vectors, the prior they are drawn from.

    `vectors` is (n, d), the last entry the bias; `features` (n, f) or None; `weights` (f, d) map features to the mean.
    """

    starts: Int64
    others: Int64
    stars: Float64
    vectors: Float64
    features: csr_matrix | None
    columns: csc_matrix | None
    weights: Float64
    groups: Int64
    strengths: Float64
    mean: Float64
    precision: Float64
    consistency: Float64
    """Precision of the noise in the ratings of each, in relation to all; shape (n,)."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One draw. `people` (n_people, d) and `titles` (n_titles, d); the prior of a person; the noise's precision."""

    people: Float64
    titles: Float64
    mean: float
    noise_precision: float
    person_mean: Float64
    person_precision: Float64

    def predict(self, person: Int64, title: Int64) -> Float64:
        """Stars for pairs, shape like `person`."""
        stars: Float64 = pairs(self.people, self.titles, person, title) + self.mean
        return stars


@dataclass(frozen=True, slots=True)
class Features:
    """Side information: `matrix` (n, f), and a group for each column, shape (f,); a group shares one strength."""

    matrix: csr_matrix
    groups: Int64


def _side(grouped: csr_matrix, vectors: Float64, features: Features | None) -> Side:
    """`grouped` has this side's rows: the centred stars by the places of the other side, zeros stored too."""
    d = vectors.shape[1]
    groups = np.zeros(0, dtype=np.int64) if features is None else features.groups
    return Side(
        starts=grouped.indptr.astype(np.int64),
        others=grouped.indices.astype(np.int64),
        stars=grouped.data.astype(np.float64),
        vectors=vectors,
        features=None if features is None else features.matrix,
        columns=None if features is None else features.matrix.tocsc(),
        weights=np.zeros((len(groups), d)),
        groups=groups,
        strengths=np.full(int(groups.max()) + 1 if len(groups) else 1, 10.0),
        mean=np.zeros(d),
        precision=np.eye(d) * 5.0,
        consistency=np.ones(len(vectors)),
    )


def _draw_prior(side: Side, random: np.random.Generator) -> None:
    """Draw mean, precision and feature weights given the vectors (normal-Wishart, then one sweep over the weights)."""
    n, d = side.vectors.shape
    residuals = side.vectors if side.features is None else side.vectors - side.features @ side.weights
    centre = residuals.mean(axis=0)
    beta, degrees = 2.0, d + 1.0
    scatter = (residuals - centre).T @ (residuals - centre)
    inverse_scale = 0.1 * degrees * np.eye(d) + scatter + (beta * n / (beta + n)) * np.outer(centre, centre)
    if side.features is not None:
        counted = side.strengths[side.groups][:, None] * side.weights
        inverse_scale += side.weights.T @ counted
    freedom = degrees + n + len(side.weights)
    scale = np.linalg.inv(inverse_scale)
    side.precision = _wishart(freedom, (scale + scale.T) / 2, random)
    covariance = np.linalg.inv(side.precision)
    root = np.linalg.cholesky((covariance + covariance.T) / 2)
    side.mean = n * centre / (n + beta) + root @ random.normal(size=d) / np.sqrt(n + beta)
    if side.features is None or side.columns is None:
        return
    left = residuals - side.mean
    noise = random.normal(size=side.weights.shape) @ root.T
    c = side.columns
    draw_weights(c.indptr, c.indices, c.data, side.strengths, side.groups, left, noise, side.weights)
    sizes = np.einsum("fj,jk,fk->f", side.weights, side.precision, side.weights)
    for group in range(len(side.strengths)):
        members = side.groups == group
        shape = 1.0 + 0.5 * d * members.sum()
        side.strengths[group] = random.gamma(shape, 1.0 / (1.0 + 0.5 * sizes[members].sum()))


def _wishart(freedom: float, scale: Float64, random: np.random.Generator) -> Float64:
    """Bartlett's decomposition."""
    d = len(scale)
    lower = np.tril(random.normal(size=(d, d)), -1)
    lower[np.diag_indices(d)] = np.sqrt(random.chisquare(freedom - np.arange(d)))
    root = np.linalg.cholesky(scale) @ lower
    drawn: Float64 = root @ root.T
    return drawn


def _draw_side(side: Side, other: Side, alpha: float, random: np.random.Generator) -> None:
    _draw_prior(side, random)
    means = np.tile(side.mean, (len(side.vectors), 1))
    if side.features is not None:
        means += side.features @ side.weights
    noise = random.normal(size=side.vectors.shape)
    own_weights = alpha * side.consistency
    draw_vectors(
        side.starts, side.others, side.stars, other.vectors, means, side.precision, own_weights, other.consistency,
        noise, side.vectors,
    )  # fmt: skip


def _draw_consistency(side: Side, codes: Int64, squares: Float64, freedom: float, random: np.random.Generator) -> None:
    """Draw each one's precision given the squared errors of its ratings in units of the other precisions, (n,)."""
    n = len(side.consistency)
    shapes = 0.5 * (freedom + np.bincount(codes, minlength=n))
    side.consistency = random.gamma(shapes) / (0.5 * (freedom + np.bincount(codes, squares, minlength=n)))


@dataclass(frozen=True, slots=True)
class GibbsSettings:
    """`rank` latent factors; `n_draws` after `n_burn` sweeps that are dropped; every `thin`-th draw is kept.

    With `noise_freedom` every person and every title has noise of its own, its precision under a gamma prior of mean 1
    and so many degrees of freedom (Lakshminarayanan, Bouchard & Archambeau 2011); without it all have the same.
    """

    rank: int = 20
    n_burn: int = 40
    n_draws: int = 160
    thin: int = 2
    noise_freedom: float | None = None


def gibbs(
    table: RatingTable,
    settings: GibbsSettings,
    seed: int,
    person_features: Features | None = None,
    title_features: Features | None = None,
) -> Iterator[Sample]:
    """Yield draws from the posterior, one every `thin` sweeps, after the burn-in."""
    random = np.random.default_rng(seed)
    d = settings.rank + 1
    mean = float(table.stars.mean())
    centred = table.stars.astype(np.float64) - mean
    person64, title64 = table.person.astype(np.int64), table.title.astype(np.int64)
    by_person = csr_matrix((centred, (person64, title64)), shape=(table.n_people, table.n_titles))
    by_title = csr_matrix((centred, (title64, person64)), shape=(table.n_titles, table.n_people))
    people = _side(by_person, random.normal(scale=0.1, size=(table.n_people, d)), person_features)
    titles = _side(by_title, random.normal(scale=0.1, size=(table.n_titles, d)), title_features)
    alpha = 1.5
    for sweep in range(settings.n_burn + settings.n_draws):
        _draw_side(titles, people, alpha, random)
        _draw_side(people, titles, alpha, random)
        errors = centred - pairs(people.vectors, titles.vectors, person64, title64)
        squares = errors**2
        if settings.noise_freedom is not None:
            _draw_consistency(
                people, person64, alpha * titles.consistency[title64] * squares, settings.noise_freedom, random
            )
            _draw_consistency(
                titles, title64, alpha * people.consistency[person64] * squares, settings.noise_freedom, random
            )
            squares = squares * people.consistency[person64] * titles.consistency[title64]
        alpha = random.gamma(1.0 + 0.5 * len(errors), 1.0 / (1.0 + 0.5 * float(squares.sum())))
        if sweep >= settings.n_burn and (sweep - settings.n_burn) % settings.thin == 0:
            yield Sample(
                people.vectors.astype(np.float32), titles.vectors.astype(np.float32), mean, alpha,
                people.mean.copy(), people.precision.copy(),
            )  # fmt: skip


def rated_by(own: npt.NDArray[np.integer], other: npt.NDArray[np.integer], n: int, n_other: int) -> csr_matrix:
    """Who rated what as features, (n, n_other): each row 1 / sqrt(number) where there is a rating (Koren 2008)."""
    counts = np.bincount(own, minlength=n)
    return csr_matrix((1.0 / np.sqrt(counts[own]), (own, other)), shape=(n, n_other))
