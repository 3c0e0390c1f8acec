"""Lists that lean: towards the known or the obscure, towards the familiar or the unlike. At 0 nothing changes.

Popularity shifts the list score, as a control of it did in MovieLens (Harper et al. 2015). Unlike titles come by
maximal marginal relevance (Carbonell & Goldstein 1998), where likeness is the cosine of genres.
"""

from typing import Any

import numpy as np
import numpy.typing as npt

from movierec_desktop.domain.leaning import Leaning
from movierec_desktop.recommend.base import FloatArray, Ratings
from movierec_desktop.recommend.ranking import best_of

Float32 = npt.NDArray[np.float32]
Int64 = npt.NDArray[np.int64]

OBSCURE_STARS = 0.8
"""What a title loses in list score at the end "obscure" for being e times as well known; it gains it at "popular"."""
USUAL_STARS = 1.6
"""What a title wholly of the person's usual genres gains at the end "familiar"; it loses it at "adventurous"."""
UNLIKE_STARS = 0.8
"""What a title of exactly the genres of another one in the list loses at the end "adventurous"."""
FEWEST_KNOWN = 20.0
"""Titles that fewer people know are not preferred for it: there "obscure" would only mean that nothing is known."""
_POOL_TIMES = 6


def how_known(noted: npt.NDArray[np.floating[Any]]) -> Float32:
    """The scale of the slider popular/obscure, shape (n_titles,): logarithm of how many people know a title."""
    return np.asarray(np.log(np.maximum(noted, FEWEST_KNOWN)), dtype=np.float32)


def genre_vectors(genres: npt.NDArray[np.floating[Any]], counts: npt.NDArray[np.integer[Any]] | None = None) -> Float32:
    """Genres as unit vectors, from 0 and 1; both (n, n_genres). Without any genre: as the mean of all titles.

    `counts`, shape (n,), tells how many titles have each combination; None: each is one title.
    """
    vectors = np.asarray(genres, dtype=np.float32)
    lengths = np.sqrt((vectors * vectors).sum(axis=1, keepdims=True))
    unit: Float32 = np.divide(vectors, lengths, out=np.zeros_like(vectors), where=lengths > 0)
    mean = unit.sum(axis=0) if counts is None else counts.astype(np.float32) @ unit
    unit[lengths[:, 0] == 0] = mean / max(float(np.linalg.norm(mean)), 1e-9)
    return unit


def usual_share(vectors: Float32, ratings: Ratings) -> Float32:
    """How far each title is of the genres that the person likes, 0 to 1, shape (n_titles,).

    The cosine with the mean of what they gave their own mean or more; 0 everywhere for someone without ratings.
    """
    if not len(ratings):
        return np.zeros(len(vectors), dtype=np.float32)
    liked = ratings.rows[ratings.stars >= ratings.stars.mean()]
    usual = vectors[liked].sum(axis=0)
    return np.asarray(vectors @ (usual / max(float(np.linalg.norm(usual)), 1e-9)), dtype=np.float32)


def leaned(list_scores: FloatArray, leaning: Leaning, known: Float32 | None, usual: Float32 | None) -> FloatArray:
    """List scores under a leaning, shape (n_titles,); the very same array where it is neutral.

    Args:
        list_scores: shape (n_titles,).
        leaning: of the person.
        known: as `how_known` makes it; may be None where `leaning.obscure` is 0.
        usual: as `usual_share` makes it; may be None where `leaning.adventurous` is 0.
    """
    scores = list_scores
    if leaning.obscure and known is not None:
        scores = scores - np.float32(leaning.obscure * OBSCURE_STARS) * known
    if leaning.adventurous and usual is not None:
        scores = scores - np.float32(leaning.adventurous * USUAL_STARS) * usual
    return scores


def leaned_list(
    scores: FloatArray, open_mask: npt.NDArray[np.bool_], n: int, unlike: float, vectors: Float32 | None
) -> Int64:
    """Rows of the `n` titles of a list, best first; fewer only when fewer are open.

    Args:
        scores: as `leaned` makes them, shape (n_titles,).
        open_mask: which titles may come, shape (n_titles,).
        n: how many at the most.
        unlike: stars that a title loses for being exactly like one that is before it; 0 or less for plain order.
        vectors: as `genre_vectors` makes them, (n_titles, n_genres); may be None for plain order.
    """
    if unlike <= 0.0 or vectors is None:
        return best_of(scores, open_mask, n)
    pool = best_of(scores, open_mask, n * _POOL_TIMES)
    return pool[most_relevant_unlike(scores[pool], vectors[pool], n, unlike)]


def most_relevant_unlike(scores: FloatArray, vectors: Float32, n: int, unlike: float) -> Int64:
    """Places of `n` of m titles: each time the one with most score left, less `unlike` times its greatest likeness.

    Args:
        scores: shape (m,); of equal ones the first comes first.
        vectors: unit vectors, (m, d).
        n: how many at the most.
        unlike: in the unit of the scores.
    """
    left = np.array(scores, dtype=np.float64)
    nearest = np.zeros(len(left))
    chosen: list[int] = []
    for _ in range(min(n, len(left))):
        place = int(np.argmax(left - unlike * nearest))
        chosen.append(place)
        left[place] = -np.inf
        nearest = np.maximum(nearest, vectors @ vectors[place])
    return np.array(chosen, dtype=np.int64)
