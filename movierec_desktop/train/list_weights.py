"""Choose how much the hybrid's list goes by the person, by everyone, by how well known, by what goes with what."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.base import Ratings
from movierec_desktop.train.evaluation.metrics import ndcg
from movierec_desktop.train.held_out import HeldOutPerson
from movierec_desktop.train.measure_lists import LIKED

Float32 = npt.NDArray[np.float32]
Int64 = npt.NDArray[np.int64]

GIVEN = (5, 20, 50)
_TOP = 10
_ROUNDS = 2
_FEWEST_LIKED = 5
_HELD_SHARE = 5
Choices = Mapping[str, tuple[float, ...]]
_CHOICES: Choices = {
    "list_base": (0.0, 0.15, 0.25, 0.4, 0.6, 1.0),
    "list_popularity": (0.0, 0.05, 0.1, 0.2, 0.3),
    "list_item_item": (0.0, 1.0, 2.0, 4.0, 7.0, 12.0, 20.0),
}
_FAVOURITES_CHOICES: Choices = {
    "favourites_base": (0.0, 0.05, 0.15, 0.25, 0.4),
    "favourites_popularity": (-0.1, -0.05, 0.0, 0.05, 0.1, 0.2),
    "favourites_item_item": (2.0, 4.0, 7.0, 12.0, 20.0, 35.0, 60.0),
}
START = {
    "list_person": 1.0,
    "list_base": 0.25,
    "list_popularity": 0.2,
    "list_item_item": 4.0,
    "favourites_base": 0.05,
    "favourites_popularity": 0.0,
    "favourites_item_item": 12.0,
}


@dataclass(frozen=True, slots=True)
class ListCase:
    """One person: the parts of the list score over all titles, what may not come, and what was liked later."""

    person: Float32
    item_item: Float32
    base: Float32
    known: Float32
    given: Int64
    liked: Int64
    favourites: float = 0.0
    """See `recommend.hybrid.only_favourites`."""


def choose_list_weights(cases: Sequence[ListCase], favourites: Sequence[ListCase] = ()) -> dict[str, float]:
    """Coordinate search for the greatest mean NDCG@10; the start, which has served well, without cases.

    `cases` are people who rate whatever they saw, `favourites` people who tell what they like alone.
    """
    chosen = _searched(dict(START), _CHOICES, cases)
    return _searched(chosen, _FAVOURITES_CHOICES, favourites)


def _searched(chosen: dict[str, float], choices: Choices, cases: Sequence[ListCase]) -> dict[str, float]:
    if not cases:
        return chosen
    for _ in range(_ROUNDS):
        for name, values in choices.items():
            found = [mean_ndcg(cases, {**chosen, name: value}) for value in values]
            chosen[name] = values[int(np.argmax(found))]
    return chosen


def mean_ndcg(cases: Sequence[ListCase], weights: dict[str, float]) -> float:
    """Mean NDCG@10 of the lists that these weights make."""
    return float(np.mean([_ndcg(case, weights) for case in cases]))


def _ndcg(case: ListCase, weights: dict[str, float]) -> float:
    share = case.favourites
    base, known, together = (
        np.float32((1.0 - share) * weights[f"list_{name}"] + share * weights[f"favourites_{name}"])
        for name in ("base", "popularity", "item_item")
    )
    scores = np.float32(weights["list_person"]) * case.person
    scores = scores + base * case.base + known * case.known + together * case.item_item
    scores[case.given] = -np.inf
    best = np.argpartition(-scores, _TOP)[:_TOP]
    best = best[np.argsort(-scores[best], kind="stable")]
    return ndcg(np.isin(best, case.liked), len(case.liked), _TOP)


def liked_later(person: HeldOutPerson, row_ids: Int64, rated: npt.NDArray[np.bool_], k: int) -> tuple[Ratings, Int64]:
    """The `k` earliest ratings, and the rows of what the person liked later among titles rated in training."""
    rows = np.minimum(np.searchsorted(row_ids, person.movie_ids), len(row_ids) - 1)
    known = row_ids[rows] == person.movie_ids
    rows, stars = rows[known], person.stars[known]
    later = (stars[k:] >= LIKED) & rated[rows[k:]]
    return Ratings(rows[:k], stars[:k]), rows[k:][later]


def favourites_kept_back(
    person: HeldOutPerson, row_ids: Int64, rated: npt.NDArray[np.bool_], seed: int
) -> tuple[Ratings, Int64]:
    """Four fifths of what the person liked, and the rows of the other fifth, as Liang et al. 2018 ask for lists.

    Only titles rated in training count; both parts are empty where the person liked fewer than five of them.
    """
    rows = np.minimum(np.searchsorted(row_ids, person.movie_ids), len(row_ids) - 1)
    liked = np.flatnonzero((row_ids[rows] == person.movie_ids) & (person.stars >= LIKED) & rated[rows])
    if len(liked) < _FEWEST_LIKED:
        return Ratings.of([]), np.empty(0, dtype=np.int64)
    order = np.random.default_rng(seed).permutation(liked)
    held, given = order[: len(liked) // _HELD_SHARE], np.sort(order[len(liked) // _HELD_SHARE :])
    return Ratings(rows[given], person.stars[given]), rows[held]
