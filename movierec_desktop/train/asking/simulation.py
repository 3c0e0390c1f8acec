"""Interviews of people held out of training, and how well they are known after each number of ratings and titles."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from movierec_desktop.domain.stars import MAX_STARS, MIN_STARS
from movierec_desktop.recommend.base import FloatArray, Ratings, Recommender
from movierec_desktop.train.asking.people import SimulatedPerson
from movierec_desktop.train.asking.strategies import Interview, Strategy
from movierec_desktop.train.evaluation.metrics import ndcg

Float64 = npt.NDArray[np.float64]
Int64 = npt.NDArray[np.int64]
BoolArray = npt.NDArray[np.bool_]

LIKED = 4.0
_TOP = 10


@dataclass(frozen=True, slots=True)
class Pace:
    """How interviews go: titles on a screen, when they end, and when the person's error is measured."""

    screen: int = 6
    most_shown: int = 300
    most_rated: int = 30
    at_ratings: tuple[int, ...] = (0, 2, 5, 8, 10, 12, 15, 20, 30)
    at_shown: tuple[int, ...] = (12, 24, 36, 60, 120)


@dataclass(frozen=True, slots=True)
class Measured:
    """Everyone under one strategy; first axis is people. Who ran out of titles keeps what they had reached.

    `squared` and `ndcg` (nan where nothing tested was liked) stand at each number of ratings of the pace,
    `squared_shown` and `ndcg_shown` at each number of titles shown; `shown` tells the titles shown until that number
    of ratings was reached, `rated` the ratings at each number of titles shown.
    """

    squared: Float64
    ndcg: Float64
    shown: Float64
    squared_shown: Float64
    ndcg_shown: Float64
    rated: Float64


def interview(person: SimulatedPerson, strategy: Strategy, n_titles: int, pace: Pace) -> tuple[Interview, BoolArray]:
    """Ask a person screen by screen. Also returns which of the titles shown they knew, shape (n_shown,)."""
    barred = np.zeros(n_titles, dtype=np.bool_)
    barred[person.test.rows] = True
    state = Interview(person, barred)
    knew: list[bool] = []
    while len(state.rated) < pace.most_rated and len(knew) < pace.most_shown:
        screen = strategy(state, pace.screen).tolist()
        if not screen:
            break
        for row in screen:
            barred[row] = True
            knew.append(row in person.pool)
            if knew[-1]:
                state.rated[row] = person.pool[row]
            else:
                state.unseen.append(row)
    return state, np.array(knew, dtype=np.bool_)


def simulate(
    people: Sequence[SimulatedPerson], strategy: Strategy, model: Recommender[Any], offered: BoolArray, pace: Pace
) -> Measured:
    """Interview everyone and measure on what they were not asked.

    Args:
        people: not in the training data.
        strategy: what to ask.
        model: what predicts.
        offered: titles that a list may hold, shape (n_titles,). What is in a person's pool never is, asked or not, so
            that all strategies rank the same titles.
        pace: screens and measurements.
    """
    columns = [_person(person, strategy, model, offered, pace) for person in people]
    return Measured(*(np.array(values, dtype=np.float64) for values in zip(*columns, strict=True)))


def _person(
    person: SimulatedPerson, strategy: Strategy, model: Recommender[Any], offered: BoolArray, pace: Pace
) -> tuple[list[float], ...]:
    state, knew = interview(person, strategy, model.n_titles, pace)
    told, so_far = list(state.rated.items()), np.cumsum(knew)
    candidates = offered.copy()
    candidates[list(person.pool)] = False
    found: dict[int, tuple[float, float]] = {}

    def after(k: int) -> tuple[float, float]:
        n = min(k, len(told))
        if n not in found:
            found[n] = _quality(model, Ratings.of(told[:n]), person.test, candidates)
        return found[n]

    reached = [int(so_far[min(shown, len(knew)) - 1]) if len(knew) else 0 for shown in pace.at_shown]
    by_ratings, by_shown = [after(k) for k in pace.at_ratings], [after(k) for k in reached]
    needed = [min(int(np.searchsorted(so_far, k)) + 1, len(knew)) if k else 0 for k in pace.at_ratings]
    return (
        [one for one, _ in by_ratings], [two for _, two in by_ratings], [float(n) for n in needed],
        [one for one, _ in by_shown], [two for _, two in by_shown], [float(k) for k in reached],
    )  # fmt: skip


def _quality(model: Recommender[Any], ratings: Ratings, test: Ratings, candidates: BoolArray) -> tuple[float, float]:
    """Mean squared error of the tested titles, and NDCG@10 of the list with those that were liked."""
    taste = model.fold_in(ratings)
    errors = np.clip(model.score(taste)[test.rows].astype(np.float64), MIN_STARS, MAX_STARS) - test.stars
    liked = test.rows[(test.stars >= LIKED) & candidates[test.rows]]
    if not len(liked):
        return float(np.mean(errors**2)), float("nan")
    best = _best(model.list_score(taste), candidates)
    return float(np.mean(errors**2)), ndcg(np.isin(best, liked), len(liked), _TOP)


def _best(scores: FloatArray, candidates: BoolArray) -> Int64:
    open_scores = np.where(candidates, scores, -np.inf)
    best = np.argpartition(-open_scores, _TOP)[:_TOP]
    return best[np.argsort(-open_scores[best], kind="stable")]
