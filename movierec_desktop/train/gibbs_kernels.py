# mypy: disallow-untyped-defs=False, disallow-incomplete-defs=False
"""The loops of the Gibbs sampler, compiled. Shapes and meaning are those of `gibbs.Side`."""

import numba
import numpy as np


@numba.njit(cache=True)
def pairs(people, titles, person, title):
    """Stars above the mean for pairs of person and title."""
    d = people.shape[1]
    out = np.empty(len(person))
    for n in range(len(person)):
        u, i = person[n], title[n]
        total = people[u, d - 1] + titles[i, d - 1]
        for j in range(d - 1):
            total += people[u, j] * titles[i, j]
        out[n] = total
    return out


@numba.njit(cache=True)
def draw_vectors(
    starts, others, stars, other_vectors, prior_means, precision, own_weights, other_weights, noise, vectors
):
    """Draw each vector given all vectors of the other side; the design of a rating is [q, 1], its target stars - c.

    The precision of a rating's noise is the product of the weights of its person and its title.
    """
    n, d = vectors.shape
    gram = np.empty((d, d))
    right = np.empty(d)
    x = np.empty(d)
    for u in range(n):
        gram[:, :] = 0.0
        right[:] = 0.0
        for place in range(starts[u], starts[u + 1]):
            other = others[place]
            for j in range(d - 1):
                x[j] = other_vectors[other, j]
            x[d - 1] = 1.0
            weight = own_weights[u] * other_weights[other]
            target = stars[place] - other_vectors[other, d - 1]
            for j in range(d):
                weighed = weight * x[j]
                right[j] += weighed * target
                for k in range(j + 1):
                    gram[j, k] += weighed * x[k]
        for j in range(d):
            total = 0.0
            for k in range(d):
                total += precision[j, k] * prior_means[u, k]
            right[j] += total
            for k in range(j + 1):
                gram[j, k] += precision[j, k]
        # Cholesky in place, then mean + L^-T noise.
        for j in range(d):
            for k in range(j + 1):
                total = gram[j, k]
                for m in range(k):
                    total -= gram[j, m] * gram[k, m]
                if j == k:
                    gram[j, j] = np.sqrt(total)
                else:
                    gram[j, k] = total / gram[k, k]
        for j in range(d):
            total = right[j]
            for m in range(j):
                total -= gram[j, m] * right[m]
            right[j] = total / gram[j, j]
        for j in range(d):
            right[j] += noise[u, j]
        for j in range(d - 1, -1, -1):
            total = right[j]
            for m in range(j + 1, d):
                total -= gram[m, j] * right[m]
            right[j] = total / gram[j, j]
        for j in range(d):
            vectors[u, j] = right[j]


@numba.njit(cache=True)
def draw_weights(indptr, indices, data, strengths, groups, residuals, noise, weights):
    """Draw the weights of one feature after the other; `residuals` = vectors - features @ weights is kept up to date.

    `noise` has the covariance of the vectors' prior, which scales the weights' prior too (matrix normal).
    """
    d = weights.shape[1]
    step = np.empty(d)
    for f in range(weights.shape[0]):
        squares = strengths[groups[f]]
        step[:] = 0.0
        for place in range(indptr[f], indptr[f + 1]):
            value = data[place]
            squares += value * value
            for j in range(d):
                step[j] += value * residuals[indices[place], j]
        own = squares - strengths[groups[f]]
        for j in range(d):
            new = (step[j] + own * weights[f, j]) / squares + noise[f, j] / np.sqrt(squares)
            step[j] = new - weights[f, j]
            weights[f, j] = new
        for place in range(indptr[f], indptr[f + 1]):
            value = data[place]
            for j in range(d):
                residuals[indices[place], j] -= value * step[j]
