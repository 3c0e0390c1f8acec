"""Peers for lists: popularity, neighbours of titles, and EASE (Steck 2019)."""

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix

from movierec_desktop.train.evaluation.list_split import ListPerson, ListSplit
from movierec_desktop.train.evaluation.strong import ListContender, Scorer
from movierec_desktop.train.models.base import Context

Float64 = npt.NDArray[np.float64]

_FEW_PEOPLE = 2000
_NEIGHBOURS = {True: (50, 10.0), False: (100, 0.0)}
_EASE_RIDGE = {True: 60.0, False: 800.0}
"""For fewer than 2,000 training people, and for more: chosen on validation people of ml-latest-small and ml-1m."""


def list_contenders(ease_ridge: float | None) -> list[ListContender]:
    """All of them; `ease_ridge` is EASE's regularisation, by the number of training people where None."""

    def fit_ease(split: ListSplit, _context: Context) -> Scorer:
        return _over_candidates(split, ease_weights(split, ease_ridge or _EASE_RIDGE[_is_small(split)]))

    return [
        ListContender("popularity", _fit_popularity),
        ListContender("item-knn", _fit_neighbours),
        ListContender("peer-ease", fit_ease),
    ]


def likes_matrix(split: ListSplit) -> csr_matrix:
    """Who liked what: (training people, candidates), ones."""
    columns = np.cumsum(split.candidates) - 1
    title, person = split.train.title[split.likes], split.train.person[split.likes]
    shape = (split.train.n_people, int(split.candidates.sum()))
    return csr_matrix((np.ones(len(title)), (person, columns[title])), shape=shape)


def ease_weights(split: ListSplit, ridge: float) -> Float64:
    """Item-item weights in closed form (Steck 2019, eq. 8), shape (n_candidates, n_candidates), zero diagonal."""
    likes = likes_matrix(split)
    gram = (likes.T @ likes).toarray()
    gram[np.diag_indices(len(gram))] += ridge
    precision = np.linalg.inv(gram)
    weights: Float64 = precision / -np.diag(precision)
    np.fill_diagonal(weights, 0.0)
    return weights


def _fit_popularity(split: ListSplit, _context: Context) -> Scorer:
    counts = np.bincount(split.train.title[split.likes], minlength=split.train.n_titles).astype(np.float64)

    def score(_person: ListPerson) -> Float64:
        return counts

    return score


def _fit_neighbours(split: ListSplit, _context: Context) -> Scorer:
    """Cosine of titles over people, damped, the nearest of each title kept (Sarwar et al. 2001)."""
    n_kept, shrink = _NEIGHBOURS[_is_small(split)]
    likes = likes_matrix(split)
    common = (likes.T @ likes).toarray()
    lengths = np.sqrt(np.diag(common))
    similar = common / (np.outer(lengths, lengths) + shrink)
    np.fill_diagonal(similar, 0.0)
    n_kept = min(n_kept, len(similar) - 1)
    least = np.partition(similar, len(similar) - n_kept, axis=0)[len(similar) - n_kept]
    return _over_candidates(split, np.where(similar >= least, similar, 0.0))


def _over_candidates(split: ListSplit, weights: Float64) -> Scorer:
    """Score = sum of the rows of what was folded in; titles that are no candidates score 0."""
    columns = np.cumsum(split.candidates) - 1

    def score(person: ListPerson) -> Float64:
        given = person.given[split.candidates[person.given]]
        scores = np.zeros(split.train.n_titles)
        scores[split.candidates] = weights[columns[given]].sum(axis=0)
        return scores

    return score


def _is_small(split: ListSplit) -> bool:
    return split.train.n_people < _FEW_PEOPLE
