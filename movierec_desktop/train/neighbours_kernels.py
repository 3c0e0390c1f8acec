# mypy: disallow-untyped-defs=False, disallow-incomplete-defs=False
"""The loop over neighbours, compiled."""

import numba
import numpy as np


@numba.njit(cache=True)
def nearest_means(starts, rated, residuals, person, title, indptr, indices, similar, most, damping):
    """Weighted mean of a person's residuals over the `most` most similar rated titles, for pairs sorted by title.

    `starts`, `rated`, `residuals` are the ratings by person; `indptr`, `indices`, `similar` the similarities of each
    title, a sparse matrix of shape (n_titles, n_titles) whose diagonal is not read.
    """
    told = np.zeros(len(person))
    near = np.zeros(len(indptr) - 1, dtype=similar.dtype)
    at = -1
    for pair in range(len(person)):
        if title[pair] != at:
            if at >= 0:
                near[indices[indptr[at] : indptr[at + 1]]] = 0.0
            at = title[pair]
            for place in range(indptr[at], indptr[at + 1]):
                near[indices[place]] = similar[place]
            near[at] = 0.0
        first, last = starts[person[pair]], starts[person[pair] + 1]
        weights = near[rated[first:last]]
        chosen = np.argsort(-weights, kind="mergesort")[:most]
        total, size = 0.0, damping
        for place in chosen:
            total += weights[place] * residuals[first + place]
            size += weights[place]
        told[pair] = total / size
    return told
