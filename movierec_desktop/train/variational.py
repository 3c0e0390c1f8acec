"""Variational Bayes for a product of two vectors (Lim & Teh 2007), the vectors' priors learned from features.

A rating, less the mean of all, is w_u't_i + noise, w_u = [1, b_u, p_u] of the person, t_i = [b_i, 1, q_i] of the title:
biased matrix factorisation. Each side in turn gets the normal posterior of its vectors given means and second moments
of the other side, so that a title with three ratings pulls a person less than one with three thousand. The prior of a
vector is N(Y'f, S): f are features of whoever it belongs to, Y and S are estimated by expectation maximisation. With
"rated title j" among the features of a person, Y'f is the implicit part of SVD++ (Koren 2008, section 4), as in
constrained probabilistic matrix factorisation (Salakhutdinov & Mnih 2008); with "was rated by" among those of a title,
the model is the flipped SVD++ of Rendle, Zhang & Koren (2019).
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix

from movierec_desktop.train.sparse_ridge import sparse_ridge

Float64 = npt.NDArray[np.float64]
Int64 = npt.NDArray[np.int64]

PERSON_ONE, TITLE_ONE = 0, 1
"""Where the vector of a person, and of a title, has its constant 1."""
_LEAST_VARIANCE = 1e-2
_CHUNK = 512


@dataclass(frozen=True, slots=True)
class Vectors:
    """What is known of the vectors of one side: E[v], shape (n, d), and E[v v'], packed, shape (n, d (d + 1) / 2)."""

    mean: Float64
    second: Float64

    @classmethod
    def certain(cls, mean: Float64) -> "Vectors":
        """Vectors without variance."""
        rows, columns = np.triu_indices(mean.shape[1])
        return cls(mean, mean[:, rows] * mean[:, columns])


@dataclass(slots=True)
class Prior:
    """N(Y'f, S): `features` f, shape (n, m); `penalty` of each feature's coefficients, shape (m,), in units of S^-1.

    `coefficients` Y, shape (m, d - 1), and `covariance` S, shape (d - 1, d - 1), are of the vector without its 1.
    """

    features: csr_matrix
    penalty: Float64
    coefficients: Float64
    covariance: Float64

    @property
    def mean(self) -> Float64:
        """Shape (n, d - 1)."""
        return np.asarray(self.features @ self.coefficients)


class Side:
    """The vectors of all people, or of all titles.

    Args:
        residuals: ratings less the mean of all, one row each of those whose vectors these are, shape (n, n_others);
            what is stored was rated, zeros too.
        one: place of the constant 1 in the vectors.
        prior: where it starts from.
        vectors: the first guess; None takes the prior's means.
    """

    def __init__(self, residuals: csr_matrix, one: int, prior: Prior, vectors: Vectors | None = None) -> None:
        self.prior = prior
        self._residuals = residuals
        self._rated = csr_matrix((np.ones_like(residuals.data), residuals.indices, residuals.indptr), residuals.shape)
        size = len(prior.covariance) + 1
        self._free = np.delete(np.arange(size), one)
        self._packing = _Packing.of(size, one)
        self.vectors = vectors or Vectors.certain(np.insert(prior.mean, one, 1.0, axis=1))
        self._spread = np.zeros_like(prior.covariance)

    def update(self, other: Vectors, noise: float) -> float:
        """Posterior of every vector given the other side. Returns the expected variance of the ratings' errors."""
        totals = np.asarray(self._rated @ other.second)
        pulls = np.asarray(self._residuals @ other.mean)
        precision: Float64 = np.asarray(np.linalg.inv(self.prior.covariance), dtype=np.float64)
        prior_pulls = self.prior.mean @ precision
        mean, second = np.ones((len(pulls), len(self._free) + 1)), np.empty_like(totals)
        self._spread = np.zeros_like(self.prior.covariance)
        for first in range(0, len(pulls), _CHUNK):
            part = slice(first, first + _CHUNK)
            total = totals[part]
            pull = (pulls[part, self._free] - total[:, self._packing.linear]) / noise + prior_pulls[part]
            inverse = np.linalg.inv(total[:, self._packing.quadratic] / noise + precision)
            covariance: Float64 = np.asarray(inverse, dtype=np.float64)
            mean[part, self._free] = np.einsum("nij,nj->ni", covariance, pull)
            second[part] = self._packing.second_moments(mean[part], covariance)
            self._spread += covariance.sum(axis=0)
        squares = float((self._residuals.data**2).sum() - 2.0 * np.einsum("ij,ij->", pulls, mean))
        squares += float(np.einsum("ij,ij,j->", totals, second, self._packing.times))
        self.vectors = Vectors(mean, second)
        return squares / len(self._residuals.data)

    def learn_prior(self) -> None:
        """One step of expectation maximisation: the coefficients, then the covariance around what they say."""
        prior, found = self.prior, self.vectors.mean[:, self._free]
        prior.coefficients = sparse_ridge(prior.features, found, prior.penalty, prior.coefficients)
        left = found - prior.mean
        covariance = left.T @ left + self._spread + _LEAST_VARIANCE * np.eye(found.shape[1])
        prior.covariance = (covariance + covariance.T) / (2 * (len(found) + 1))


@dataclass(frozen=True, slots=True)
class _Packing:
    """Places in a packed symmetric matrix of shape (d, d), of which one row and column belong to the constant 1."""

    rows: Int64
    columns: Int64
    times: Float64
    """How often each packed value stands in the full matrix."""
    quadratic: Int64
    """Places of the matrix without the 1, shape (d - 1, d - 1)."""
    linear: Int64
    """Places of the row of the 1, shape (d - 1,)."""
    inner: Int64
    """Places in `quadratic`'s upper triangle, row by row."""

    @classmethod
    def of(cls, size: int, one: int) -> "_Packing":
        rows, columns = np.triu_indices(size)
        places = np.empty((size, size), dtype=np.int64)
        places[rows, columns] = places[columns, rows] = np.arange(len(rows))
        free = np.delete(np.arange(size), one)
        quadratic = places[np.ix_(free, free)]
        inner = quadratic[np.triu_indices(size - 1)]
        return cls(rows, columns, np.where(rows == columns, 1.0, 2.0), quadratic, places[one, free], inner)

    def second_moments(self, mean: Float64, covariance: Float64) -> Float64:
        """E[v v'], packed, of vectors with their 1, shape (n, d); `covariance` has the shape (n, d - 1, d - 1)."""
        moments = mean[:, self.rows] * mean[:, self.columns]
        free_rows, free_columns = np.triu_indices(mean.shape[1] - 1)
        moments[:, self.inner] += covariance[:, free_rows, free_columns]
        return moments
