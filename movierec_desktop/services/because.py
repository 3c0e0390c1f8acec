"""Because you loved X: titles whose prediction that very rating raises more than nearly all others do."""

from collections.abc import Iterator, Sequence

import numpy as np

from movierec_desktop.catalogue.facts import Mask
from movierec_desktop.domain.leaning import Leaning
from movierec_desktop.recommend.base import MANY_RATINGS, FloatArray, IntArray
from movierec_desktop.recommend.ranking import best_of
from movierec_desktop.services.recommendations import TasteView

_LOVED_FROM = 4.0
_MOST_TRIED = 5
_POOL = 48
_GOES_WITH = 12.0
"""How much more the titles that go with X count while looking for what X may have raised."""
ENOUGH = 18
"""Titles after which no more are looked for."""
_SLICE = 8
"""Titles looked at in one step; of someone with very many ratings one, as each takes longer."""
_AMONG_FIRST = 2
_LEAST_RAISED = 0.03
"""In stars."""
_FEWEST = 6


def raised_by_one(
    view: TasteView, open_titles: Mask, leaning: Leaning, best: Sequence[int]
) -> Iterator[tuple[int | None, IntArray | None]]:
    """Loved ratings and the titles that each raised, the most telling rating first.

    A title counts as raised by a rating when that moved its prediction up by more than all others, or all but one, and
    by more than rounding. These are the numbers that the details tell, so "because" means the same there and here.

    Args:
        view: the person.
        open_titles: which titles may come, shape (n_titles,). What the caller takes out between two steps stays out.
        leaning: how the titles of a row are ordered.
        best: rows of the titles in whose predictions it is looked up which ratings tell most.

    Yields:
        The place of a rating in `view.ratings`, and rows in order of the list; or None and None between slices.
    """
    loved = _loved(view)
    if not len(loved):
        return
    moved = []
    step = _SLICE if len(view.ratings) < MANY_RATINGS else 1
    for start in range(0, len(best), step):
        moved += [view.contributions(int(row)) for row in best[start : start + step]]
        yield None, None
    for place in _most_telling(view, loved, np.array(moved)):
        pool = _pool(view, int(place), open_titles, leaning)
        raised: list[int] = []
        for start in range(0, len(pool), step):
            is_done = len(raised) >= ENOUGH or (start >= _POOL // 2 and len(raised) < _FEWEST // 2)
            if is_done and start % _SLICE == 0:
                break  # full, or hardly to be filled
            raised += [int(row) for row in pool[start : start + step] if _is_raised(view.contributions(row), place)]
            yield None, None
        rows = np.array([row for row in raised if open_titles[row]], dtype=np.int64)
        if len(rows) >= _FEWEST:
            order = np.argsort(-view.list_scores(leaning)[rows], kind="stable")
            yield int(place), rows[order]


def _loved(view: TasteView) -> IntArray:
    """Places of the ratings that can be called loved: four stars or more, the person's mean or more, not doubted."""
    ratings = view.ratings
    if not len(ratings):
        return np.empty(0, dtype=np.int64)
    loved = ratings.stars >= max(_LOVED_FROM, float(ratings.stars.mean()))
    return np.flatnonzero(loved & (ratings.weights >= 1.0))


def _most_telling(view: TasteView, loved: IntArray, moved: FloatArray) -> IntArray:
    """The loved ratings that raised the best titles most, and were given most stars, first; some of them."""
    if not len(moved):
        return loved[:0]
    raised = np.maximum(moved[:, loved], 0.0).sum(axis=0)
    telling = raised * (view.ratings.stars[loved] - _LOVED_FROM + 1.0)
    order: IntArray = loved[np.argsort(-telling, kind="stable")][:_MOST_TRIED]
    return order


def _pool(view: TasteView, place: int, open_titles: Mask, leaning: Leaning) -> IntArray:
    """The titles to look at: high in the list, and those that go with the loved one."""
    scores = view.list_scores(leaning)
    goes_with = view.goes_with(int(view.ratings.rows[place]))
    return best_of(scores if goes_with is None else scores + _GOES_WITH * goes_with, open_titles, _POOL)


def _is_raised(parts: FloatArray, place: int) -> bool:
    own = float(parts[place])
    return own >= _LEAST_RAISED and int((parts > own).sum()) < _AMONG_FIRST
