"""Strong generalisation: lists for people who are not in the training data, from part of what they liked."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from time import perf_counter
from typing import Any

import numpy as np
import numpy.typing as npt

from movierec_desktop.train.evaluation.list_split import ListPerson, ListSplit
from movierec_desktop.train.evaluation.metrics import ndcg, recall
from movierec_desktop.train.evaluation.paired import Difference, mean_difference
from movierec_desktop.train.evaluation.predictions import Saver
from movierec_desktop.train.evaluation.ranked_lists import TOP, ListQuality, list_quality
from movierec_desktop.train.evaluation.shared_fits import SharedFits
from movierec_desktop.train.models.base import Context, Tell

Float64 = npt.NDArray[np.float64]
Int64 = npt.NDArray[np.int64]
Scorer = Callable[[ListPerson], npt.NDArray[np.floating[Any]]]

LONGEST = 100
"""Titles of each person that are ranked."""


@dataclass(frozen=True, slots=True)
class ListContender:
    """Something that is fitted on training people and scores all titles of the set for a new person."""

    name: str
    fit: Callable[[ListSplit, Context], Scorer]


@dataclass(frozen=True, slots=True)
class ListResult:
    """One contender: means over test people, `*_se` the standard error; `difference` in NDCG@10 to the first one."""

    name: str
    ndcg10: float
    ndcg10_se: float
    ndcg100: float
    recall20: float
    recall50: float
    quality: ListQuality
    fit_seconds: float
    seconds_per_person: float
    difference: Difference | None


@dataclass(frozen=True, slots=True)
class ListReport:
    """All contenders in the order given."""

    results: list[ListResult]
    training_people: int
    test_people: int
    candidates: int


@dataclass(frozen=True, slots=True)
class _Measured:
    by_person: Float64
    """Shape (n_people, 4): NDCG@10, NDCG@100, Recall@20, Recall@50."""
    quality: ListQuality
    fit_seconds: float
    seconds_per_person: float


def run_strong(
    split: ListSplit, contenders: Sequence[ListContender], context: Context, save: Saver, tell: Tell
) -> ListReport:
    """Fit and measure every contender, person by person; titles that were folded in are not ranked."""
    fits = SharedFits()
    fits.watch(split.train)
    context = replace(context, keep=fits.keep)
    measured = {contender.name: _run(split, contender, context, fits, save, tell) for contender in contenders}
    first = measured[contenders[0].name].by_person[:, 0]
    results = []
    for place, (name, own) in enumerate(measured.items()):
        found = own.by_person.mean(axis=0).tolist()
        error = float(own.by_person[:, 0].std(ddof=1) / np.sqrt(len(own.by_person))) if len(first) > 1 else 0.0
        difference = mean_difference(own.by_person[:, 0], first) if place else None
        results.append(
            ListResult(
                name, found[0], error, found[1], found[2], found[3], own.quality, own.fit_seconds,
                own.seconds_per_person, difference,
            )
        )  # fmt: skip
    return ListReport(results, split.train.n_people, len(split.people), int(split.candidates.sum()))


def best_titles(scores: npt.NDArray[np.floating[Any]], candidates: npt.NDArray[np.bool_], given: Int64) -> Int64:
    """Codes of the hundred best candidates that were not given, best first; of equal scores the lower code first."""
    open_scores = np.where(candidates, scores, -np.inf)
    open_scores[given] = -np.inf
    n = min(LONGEST, int(candidates.sum() - candidates[given].sum()))
    threshold = np.partition(open_scores, len(open_scores) - n)[len(open_scores) - n]
    near = np.flatnonzero(open_scores >= threshold)
    order: Int64 = near[np.argsort(-open_scores[near], kind="stable")][:n]
    return order


def _run(
    split: ListSplit, contender: ListContender, context: Context, fits: SharedFits, save: Saver, tell: Tell
) -> _Measured:
    tell(f"fitting {contender.name}")
    scorer, fit_seconds = fits.timed(partial(contender.fit, split, context))
    fitted = perf_counter()
    ranked = [best_titles(scorer(person), split.candidates, person.given) for person in split.people]
    done = perf_counter()
    by_person = np.array([_quality_of(best, person) for best, person in zip(ranked, split.people, strict=True)])
    tell(f"{contender.name} NDCG@10 {by_person[:, 0].mean():.4f}, fitted in {fit_seconds:.1f} s")
    length = min(len(best) for best in ranked)
    lists = np.array([best[:length] for best in ranked])
    ids = split.train.title_ids
    save(contender.name, "lists", person=np.array([person.user_id for person in split.people]), titles=ids[lists])
    liked = np.bincount(split.train.title[split.likes], minlength=split.train.n_titles)
    quality = list_quality(lists[:, :TOP], split.candidates, liked, split.train.n_people, split.genres)
    return _Measured(by_person, quality, fit_seconds, (done - fitted) / len(split.people))


def _quality_of(best: Int64, person: ListPerson) -> tuple[float, float, float, float]:
    hits, n = np.isin(best, person.held), len(person.held)
    return ndcg(hits, n, 10), ndcg(hits, n, 100), recall(hits, n, 20), recall(hits, n, 50)
