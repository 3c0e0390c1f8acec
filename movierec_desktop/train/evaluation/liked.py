"""The liked share: of the titles a person is told to like best, how many they liked."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Float64 = npt.NDArray[np.float64]
Int64 = npt.NDArray[np.int64]

LIKED = 3.5
"""Stars that count as liked where single titles are asked about; lists count 4 or more, as the literature does."""
TOP = 5
FEWEST_HELD_OUT = 10
_MOST_OF_TOP = 3


@dataclass(frozen=True, slots=True)
class LikedShare:
    """Over people with at least ten held-out ratings, the five highest predicted of each; shares from 0 to 1.

    `titles`: share of those titles that got 3.5 stars or more; `titles_own_mean`: as much as the person's own mean
    given or more; `people`: share of people who liked at least three of the five. `n` people (in several folds, once
    each) were counted; without any the shares are 0.
    """

    titles: float
    titles_own_mean: float
    people: float
    n: int


def liked_share(person: Int64, predicted: Float64, truth: Float64, own_mean: Float64) -> LikedShare:
    """Count over held-out ratings.

    Args:
        person: who gave each, shape (n,), any codes.
        predicted: predicted stars, shape (n,); of equal ones the one that stands first counts as higher.
        truth: stars given, shape (n,).
        own_mean: mean of the person's given ratings, repeated for each of theirs, shape (n,).
    """
    order = np.lexsort((np.arange(len(person)), -predicted, person))
    codes, starts, counts = np.unique(person[order], return_index=True, return_counts=True)
    enough = counts >= FEWEST_HELD_OUT
    if not len(codes) or not enough.any():
        return LikedShare(0.0, 0.0, 0.0, 0)
    best = order[starts[enough][:, None] + np.arange(TOP)]
    liked = truth[best] >= LIKED
    return LikedShare(
        titles=float(liked.mean()),
        titles_own_mean=float((truth[best] >= own_mean[best]).mean()),
        people=float((liked.sum(axis=1) >= _MOST_OF_TOP).mean()),
        n=int(enough.sum()),
    )
