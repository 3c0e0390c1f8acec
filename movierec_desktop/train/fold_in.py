"""Settings of a model's fold-in, and the error to expect of it, from people held out of its training."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from movierec_desktop.domain.stars import MAX_STARS, MIN_STARS
from movierec_desktop.recommend.base import Ratings, Recommender
from movierec_desktop.train.error_curve import fit_error_curve
from movierec_desktop.train.held_out import HeldOutPerson
from movierec_desktop.train.models.base import TrainedModel

Float64 = npt.NDArray[np.float64]
Int64 = npt.NDArray[np.int64]

GIVEN = (5, 10, 20, 50)
ERROR_GIVEN = (1, 3, 5, 10, 20, 50, 100)
FEWEST_ASKED = 10
FEWEST_UNRATED = 50
LEAST_UNRATED = 1.0
"""Two splits of the people gave .9 and 1.4 for titles that nobody rated: too few ratings to be called sure of any."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One person after the first `k` ratings: stars given, shape (k,); rows asked and their stars, shapes (n,)."""

    given: Float64
    taste: Any
    rows: Int64
    stars: Float64


def asked_after(
    model: Recommender[Any], row_ids: Int64, people: Sequence[HeldOutPerson], k: int, fewest: int = FEWEST_ASKED
) -> list[Asked]:
    """Fold each person's `k` earliest ratings in; people with fewer than `fewest` ratings after them are left out.

    `row_ids`, ascending, are the ids of the model's rows; ratings of other titles are passed over.
    """
    found = []
    for person in people:
        rows = np.minimum(np.searchsorted(row_ids, person.movie_ids), len(row_ids) - 1)
        known = row_ids[rows] == person.movie_ids
        rows, stars = rows[known], person.stars[known]
        if len(rows) >= k + fewest:
            found.append(Asked(stars[:k], model.fold_in(Ratings(rows[:k], stars[:k])), rows[k:], stars[k:]))
    return found


def mean_error(model: Recommender[Any], row_ids: Int64, people: Sequence[HeldOutPerson]) -> float:
    """Mean over 5, 10, 20 and 50 given of the RMSE, counted once a rating and once a person."""
    found = []
    for k in GIVEN:
        squares = []
        for case in asked_after(model, row_ids, people, k):
            predicted = np.clip(model.score(case.taste)[case.rows], MIN_STARS, MAX_STARS)
            squares.append((predicted - case.stars) ** 2)
        if squares:
            by_rating = np.sqrt(np.mean(np.concatenate(squares)))
            by_person = np.sqrt(np.mean([own.mean() for own in squares]))
            found.append((by_rating + by_person) / 2)
    return float(np.mean(found)) if found else 0.0


def with_constants(model: TrainedModel, **constants: float) -> TrainedModel:
    """The same weights with other numbers beside them."""
    return replace(model, constants={**model.constants, **constants})


def choose_constant(
    model: TrainedModel, name: str, values: Sequence[float], row_ids: Int64, people: Sequence[HeldOutPerson]
) -> TrainedModel:
    """The value of one constant with the least `mean_error`; the model as it is when there are no people."""
    if not people:
        return model
    errors = [mean_error(with_constants(model, **{name: value}).over(row_ids), row_ids, people) for value in values]
    return with_constants(model, **{name: values[int(np.argmin(errors))]})


def with_expected_error(
    model: TrainedModel, counts: Mapping[int, int], row_ids: Int64, people: Sequence[HeldOutPerson]
) -> TrainedModel:
    """Fit the numbers of `EvidenceConstants`' expected error by maximum likelihood of a normal error.

    `counts` are the ratings in training by title id. Of titles that nobody rated the error is their own mean: the
    curve, fitted on well-known titles, flatters them.
    """
    if not people:
        return model
    n, left, squares = _observations(model, counts, row_ids, people)
    if not len(n):
        return model
    unrated = squares[n == 0]
    constants = {}
    if len(unrated) >= FEWEST_UNRATED:
        constants["error_unrated"] = round(max(LEAST_UNRATED, float(unrated.mean())), 4)
    n, left, squares = n[n > 0], left[n > 0], squares[n > 0]

    constants |= fit_error_curve(n, left, squares)
    return with_constants(model, **constants)


def _observations(
    model: TrainedModel, counts: Mapping[int, int], row_ids: Int64, people: Sequence[HeldOutPerson]
) -> tuple[Float64, Float64, Float64]:
    """For every asked rating: the title's count, the variance left to the person, the squared error."""
    # With no floor and no title part, `uncertainty` squared is the variance that is left to the person.
    bare = with_constants(
        model, error_floor=0.0, error_title=0.0, error_title_offset=1.0, error_person=1.0, error_unrated=0.0
    ).over(row_ids)
    row_counts = np.array([counts.get(int(one), 0) for one in row_ids], dtype=np.float64)
    n, left, squares = [], [], []
    for k in ERROR_GIVEN:
        for case in asked_after(bare, row_ids, people, k):
            predicted = np.clip(bare.score(case.taste)[case.rows], MIN_STARS, MAX_STARS)
            n.append(row_counts[case.rows])
            left.append(bare.uncertainty(case.taste, case.rows) ** 2)
            squares.append((predicted - case.stars) ** 2)
    if not n:
        return np.empty(0), np.empty(0), np.empty(0)
    return np.concatenate(n), np.concatenate(left), np.concatenate(squares)
