"""New people: what a model makes of the first k ratings of people it was not trained on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from time import perf_counter
from typing import Any

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.base import Ratings
from movierec_desktop.train.evaluation.calibration import Calibration, calibration
from movierec_desktop.train.evaluation.liked import LikedShare, liked_share
from movierec_desktop.train.evaluation.metrics import mae, rmse
from movierec_desktop.train.evaluation.paired import Difference, rmse_difference
from movierec_desktop.train.evaluation.people_split import NewPerson, PeopleGroup, PeopleSplit
from movierec_desktop.train.evaluation.predictions import Saver
from movierec_desktop.train.evaluation.shared_fits import SharedFits
from movierec_desktop.train.models.base import Context, Tell

Float64 = npt.NDArray[np.float64]
Int64 = npt.NDArray[np.int64]
Answer = tuple[npt.NDArray[np.floating], npt.NDArray[np.floating] | None]
PersonPredictor = Callable[[Ratings, Int64], Answer]
"""From ratings given and title codes asked to stars and, where it has one, the error to expect of each."""

GIVEN = (0, 1, 5, 10, 20, 50)


@dataclass(frozen=True, slots=True)
class NewContender:
    """Something that is fitted on people and predicts for others."""

    name: str
    fit: Callable[[PeopleGroup, Context], PersonPredictor]


@dataclass(frozen=True, slots=True)
class AfterK:
    """Everything after the k-th rating. `rmse` and `mae` count each rating once; `rmse_by_person` each person.

    The latter is the root of the mean over people of their mean squared error. `rmse_same`: as `rmse_by_person`, on
    the same ratings for every k, those after the 50th. Differences are to the first contender.
    """

    k: int
    people: int
    asked: int
    rmse: float
    mae: float
    rmse_by_person: float
    rmse_same: float | None
    liked: LikedShare
    difference: Difference | None
    difference_by_person: Difference | None


@dataclass(frozen=True, slots=True)
class NewResult:
    """One contender; `calibration` over all k, None where it tells no uncertainty."""

    name: str
    after: list[AfterK]
    calibration: Calibration | None
    fit_seconds: float
    ms_per_person: float


@dataclass(frozen=True, slots=True)
class NewReport:
    """All contenders in the order given; `training_people` of each group."""

    results: list[NewResult]
    groups: list[str]
    training_people: list[int]
    training_ratings: list[int]
    best_possible: list[LikedShare]


@dataclass(slots=True)
class Answers:
    """All answers of one contender after k ratings: parallel arrays of shape (n,).

    `person` counts test people over all groups, `place` is the rating's place in the person's order of time.
    """

    k: int
    person: Int64
    user_id: Int64
    place: Int64
    title_id: Int64
    truth: Float64
    own_mean: Float64
    predicted: Float64
    expected: Float64 | None

    @property
    def errors(self) -> Float64:
        """Predicted minus given stars."""
        return self.predicted - self.truth


def run_new(
    split: PeopleSplit, contenders: Sequence[NewContender], context: Context, save: Saver, tell: Tell
) -> NewReport:
    """Fit every contender once a group and ask it after 0, 1, 5, 10, 20 and 50 ratings of each test person."""
    n_people = sum(len(group.test) for group in split.groups)
    fits = SharedFits()
    for group in split.groups:
        fits.watch(group.train)
    context = replace(context, keep=fits.keep)
    results, reference, best = [], None, []
    for contender in contenders:
        answers, fit_seconds, ms_per_person = _run(split, contender, context, fits, tell)
        for own in answers:
            save(contender.name, f"k{own.k}", **_arrays(own))
        results.append(_result(contender.name, answers, reference, n_people, fit_seconds, ms_per_person))
        if reference is None:
            reference = answers
            best = [_liked(own, own.truth) for own in answers]
        tell(f"{contender.name}: " + ", ".join(f"{own.rmse:.4f} after {own.k}" for own in results[-1].after))
    return NewReport(
        results,
        [group.name for group in split.groups],
        [group.train.n_people for group in split.groups],
        [len(group.train) for group in split.groups],
        best,
    )


def _run(
    split: PeopleSplit, contender: NewContender, context: Context, fits: SharedFits, tell: Tell
) -> tuple[list[Answers], float, float]:
    found: dict[int, list[Answers]] = {k: [] for k in GIVEN}
    fit_seconds, asking_seconds, n_asked, first = 0.0, 0.0, 0, 0
    for group in split.groups:
        tell(f"{group.name}: fitting {contender.name}")
        predict, seconds = fits.timed(partial(contender.fit, group, context))
        fitted = perf_counter()
        mean = float(group.train.stars.mean(dtype=np.float64))
        for k in GIVEN:
            for place, person in enumerate(group.test):
                if len(person.titles) >= k + split.fewest_asked:
                    found[k].append(_ask(predict, group, person, first + place, k, mean))
                    n_asked += 1
        first += len(group.test)
        fit_seconds += seconds
        asking_seconds += perf_counter() - fitted
    joined = [_joined(k, parts) for k, parts in found.items() if parts]
    return joined, fit_seconds / len(split.groups), 1000 * asking_seconds / max(n_asked, 1)


def _ask(predict: PersonPredictor, group: PeopleGroup, person: NewPerson, number: int, k: int, mean: float) -> Answers:
    table, asked = group.train, person.titles[k:]
    stars, expected = predict(Ratings(person.titles[:k], person.stars[:k]), asked)
    n = len(asked)
    return Answers(
        k=k,
        person=np.full(n, number),
        user_id=np.full(n, person.user_id),
        place=np.arange(k, k + n),
        title_id=table.title_ids[asked],
        truth=person.stars[k:],
        own_mean=np.full(n, person.stars[:k].mean() if k else mean),
        predicted=np.clip(stars, table.lowest, table.highest).astype(np.float64),
        expected=None if expected is None else expected.astype(np.float64),
    )


def _joined(k: int, parts: list[Answers]) -> Answers:
    names = ("person", "user_id", "place", "title_id", "truth", "own_mean", "predicted")
    arrays: dict[str, Any] = {name: np.concatenate([getattr(part, name) for part in parts]) for name in names}
    told = [part.expected for part in parts if part.expected is not None]
    return Answers(k=k, expected=np.concatenate(told) if told else None, **arrays)


def _result(
    name: str,
    answers: list[Answers],
    reference: list[Answers] | None,
    n_people: int,
    fit_seconds: float,
    ms_per_person: float,
) -> NewResult:
    others: Sequence[Answers | None] = reference or [None] * len(answers)
    after = [_after(own, other, n_people) for own, other in zip(answers, others, strict=True)]
    told = [own.expected for own in answers if own.expected is not None]
    errors = np.concatenate([own.errors for own in answers])
    calibrated = calibration(errors, np.concatenate(told)) if told else None
    return NewResult(name, after, calibrated, fit_seconds, ms_per_person)


def _after(own: Answers, reference: Answers | None, n_people: int) -> AfterK:
    squares, counts = _by_person(own, n_people)
    by_rating = by_person = None
    if reference is not None:
        others, _ = _by_person(reference, n_people)
        asked = counts[:, 0] > 0
        squares_of, others_of, counts_of = squares[asked], others[asked], counts[asked]
        by_rating = rmse_difference(squares_of, others_of, counts_of)
        ones = np.ones_like(counts_of)
        by_person = rmse_difference(squares_of / counts_of, others_of / counts_of, ones)
    late = own.place >= GIVEN[-1]
    return AfterK(
        k=own.k,
        people=int((counts > 0).sum()),
        asked=len(own.truth),
        rmse=rmse(own.errors),
        mae=mae(own.errors),
        rmse_by_person=_rmse_by_person(own.person, own.errors),
        rmse_same=_rmse_by_person(own.person[late], own.errors[late]) if late.any() else None,
        liked=_liked(own, own.predicted),
        difference=by_rating,
        difference_by_person=by_person,
    )


def _by_person(own: Answers, n_people: int) -> tuple[Float64, Float64]:
    """Sums of squared errors and counts, both of shape (n_people, 1)."""
    squares = np.bincount(own.person, own.errors**2, minlength=n_people).astype(np.float64)
    counts = np.bincount(own.person, minlength=n_people).astype(np.float64)
    return squares[:, None], counts[:, None]


def _rmse_by_person(person: Int64, errors: Float64) -> float:
    squares, counts = np.bincount(person, errors**2), np.bincount(person)
    return float(np.sqrt(np.mean(squares[counts > 0] / counts[counts > 0])))


def _liked(own: Answers, predicted: Float64) -> LikedShare:
    return liked_share(own.person, predicted, own.truth, own.own_mean)


def _arrays(own: Answers) -> dict[str, npt.NDArray[np.generic]]:
    arrays: dict[str, npt.NDArray[np.generic]] = {
        "person": own.user_id,
        "title": own.title_id,
        "truth": own.truth.astype(np.float32),
        "prediction": own.predicted.astype(np.float32),
    }
    return arrays if own.expected is None else {**arrays, "expected_error": own.expected.astype(np.float32)}
