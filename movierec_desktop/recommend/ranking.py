"""From scores to a list: filter first, exclude, then take the best, so that a filtered list is still full."""

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.base import FloatArray, IntArray


def top_rows(
    list_scores: FloatArray, allowed: npt.NDArray[np.bool_], excluded: IntArray, n: int
) -> npt.NDArray[np.int64]:
    """Rows of the `n` best titles, best first; fewer only when fewer are left.

    Args:
        list_scores: shape (n_titles,); ties go to the lower row, which is the more rated title.
        allowed: which titles pass the filters, shape (n_titles,).
        excluded: rows that must not come (rated, dismissed), any shape (m,).
        n: how many at the most.
    """
    return best_of(list_scores, open_titles(allowed, excluded), n)


def open_titles(allowed: npt.NDArray[np.bool_], excluded: IntArray) -> npt.NDArray[np.bool_]:
    """What passes the filters and must not be left out, shape (n_titles,); a copy."""
    open_mask = allowed.copy()
    open_mask[excluded] = False
    return open_mask


def best_of(list_scores: FloatArray, open_mask: npt.NDArray[np.bool_], n: int) -> npt.NDArray[np.int64]:
    """Rows of the `n` best of the titles in the mask, best first; of equal scores the lower row first."""
    candidates = np.flatnonzero(open_mask)
    if n <= 0 or not len(candidates):
        return np.empty(0, dtype=np.int64)
    scores = list_scores[candidates]
    if n < len(candidates):
        # The n-th best value first, then all that reach it: argpartition alone would break ties by chance.
        threshold = np.partition(scores, len(scores) - n)[len(scores) - n]
        near = np.flatnonzero(scores >= threshold)
        candidates, scores = candidates[near], scores[near]
    return candidates[np.argsort(-scores, kind="stable")][:n]
