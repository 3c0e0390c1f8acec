"""What a model reaches for people it never saw: errors, their calibration, what they like of it, and its lists.

Everything is in stars or a share from 0 to 1, rounded to the digits that mean something. Nothing tells how long
anything took, or where: the same training gives the same numbers.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.base import Recommender
from movierec_desktop.train.evaluation.calibration import calibration
from movierec_desktop.train.evaluation.liked import liked_share
from movierec_desktop.train.evaluation.metrics import mae, rmse
from movierec_desktop.train.held_out import FEWEST_ASKED, Case, HeldOutPerson, Scorer, cases
from movierec_desktop.train.measure_lists import Lists

Float64 = npt.NDArray[np.float64]
Int64 = npt.NDArray[np.int64]

GIVEN = (5, 10, 20, 50)
SHOWN_GIVEN = 20


@dataclass(slots=True)
class Answers:
    """What was asked after some ratings, person after person: parts of equal shapes."""

    predicted: list[Float64] = field(default_factory=list)
    truth: list[Float64] = field(default_factory=list)
    own_mean: list[float] = field(default_factory=list)
    expected: list[Float64] = field(default_factory=list)

    def add(self, case: Case, expected: Float64 | None = None) -> None:
        """One person's answers, and the errors to expect of them where a model tells."""
        self.predicted.append(case.predictions)
        self.truth.append(case.truth)
        self.own_mean.append(float(case.person.stars[: case.k].mean()))
        if expected is not None:
            self.expected.append(expected)

    @property
    def errors(self) -> Float64:
        """Prediction less truth, shape (n,)."""
        return np.concatenate(self.predicted) - np.concatenate(self.truth)

    def told_errors(self) -> dict[str, Any]:
        """Over all ratings asked, each counted once."""
        errors = self.errors
        return {"ratings_asked": len(errors), "rmse": round(rmse(errors), 4), "mae": round(mae(errors), 4)}

    def told_liked(self, predicted: Float64 | None = None) -> dict[str, Any]:
        """Of each person's five highest predicted titles, the share that they liked; see `evaluation.liked`."""
        sizes = [len(part) for part in self.truth]
        person = np.repeat(np.arange(len(sizes)), sizes)
        predicted = np.concatenate(self.predicted) if predicted is None else predicted
        found = liked_share(person, predicted, np.concatenate(self.truth), np.repeat(self.own_mean, sizes))
        return {
            "people": found.n,
            "titles": round(found.titles, 4),
            "titles_own_mean": round(found.titles_own_mean, 4),
            "people_liking_three": round(found.people, 4),
        }


def enough(people: Sequence[HeldOutPerson]) -> bool:
    """Whether anyone has enough ratings for what the manifest shows first."""
    return any(len(person.stars) >= SHOWN_GIVEN + FEWEST_ASKED for person in people)


def answers_of(model: Scorer, people: Sequence[HeldOutPerson], row_ids: Int64) -> dict[int, Answers]:
    """The answers after each of `GIVEN` for which there is anyone."""
    found: dict[int, Answers] = {}
    for k, case in _cases(model, people, row_ids):
        found.setdefault(k, Answers()).add(case)
    return found


def measure(model: Recommender[Any], people: Sequence[HeldOutPerson], row_ids: Int64, counts: Int64) -> dict[str, Any]:
    """Everything that the manifest records of a model; {} without people.

    Args:
        model: over the rows of `row_ids`.
        people: the test people.
        row_ids: ascending movie ids of the rows.
        counts: training ratings of each row.
    """
    if not enough(people):
        return {}
    found: dict[int, Answers] = {}
    lists = Lists(counts)
    for k, case in _cases(model, people, row_ids):
        expected = np.asarray(model.uncertainty(case.taste, case.asked_rows), dtype=np.float64)
        found.setdefault(k, Answers()).add(case, expected)
        if k == SHOWN_GIVEN:
            lists.add(case, {"ndcg10": model.list_score(case.taste), "ndcg10_by_stars": model.score(case.taste)})
    errors = np.concatenate([own.errors for own in found.values()])
    expected = np.concatenate([part for own in found.values() for part in own.expected])
    return {
        **told_answers(found),
        "by_confidence": _by_confidence(errors, expected),
        "list": lists.told("ndcg10"),
    }


def told_answers(found: dict[int, Answers]) -> dict[str, Any]:
    """Errors by ratings given, those after 20 once more by themselves, and what was liked of the highest predicted."""
    by_given = {str(k): own.told_errors() for k, own in found.items()}
    shown = found[SHOWN_GIVEN]
    return {
        "people": len(shown.truth),
        "given": SHOWN_GIVEN,
        **by_given[str(SHOWN_GIVEN)],
        "by_given": by_given,
        "liked": shown.told_liked(),
    }


def _cases(model: Scorer, people: Sequence[HeldOutPerson], row_ids: Int64) -> Iterator[tuple[int, Case]]:
    for k in GIVEN:
        for case in cases(model, row_ids, people, k):
            yield k, case


def _by_confidence(errors: Float64, expected: Float64) -> dict[str, Any]:
    """How far off predictions were that the app would call sure, fairly sure, or a guess, and were expected to be."""
    return {
        word.word: {"rmse": round(word.actual, 4), "expected": round(word.expected, 4), "share": round(word.share, 4)}
        for word in calibration(errors, expected).words
    }
