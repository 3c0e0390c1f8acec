"""Titles that a person is asked about, of which a model may know nothing: who is asked, how answers are measured."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from movierec_desktop.train.evaluation.metrics import ndcg
from movierec_desktop.train.evaluation.paired import Difference, mean_difference, rmse_difference
from movierec_desktop.train.rating_table import RatingTable

Float64 = npt.NDArray[np.float64]
Int64 = npt.NDArray[np.int64]
BoolArray = npt.NDArray[np.bool_]

LIKED = 4.0
"""Stars from which a title counts as liked, as in the other list figures."""
DEPTH = 10


@dataclass(frozen=True, slots=True)
class Question:
    """One person: title codes and stars that are given, shape (k,), in time order, and those asked for, shape (m,)."""

    given: Int64
    given_stars: Float64
    asked: Int64
    asked_stars: Float64


@dataclass(frozen=True, slots=True)
class ColdSplit:
    """A training part, and the people who are asked about `candidates` (title codes, shape (c,), ascending).

    Nobody who is asked has a rating in `train`.
    """

    train: RatingTable
    questions: tuple[Question, ...]
    candidates: Int64


@dataclass(frozen=True, slots=True)
class Answer:
    """What is told a person: stars and what orders a list, of every candidate, both of shape (c,).

    `expected` is the error to expect, in stars, of the titles asked about, shape (m,); None where it is not told.
    """

    stars: Float64
    order: Float64
    expected: Float64 | None = None


Answerer = Callable[[Question], Answer]


@dataclass(frozen=True, slots=True)
class ColdFigures:
    """Measured over the people asked; differences are to the reference, None for the reference itself.

    `expected` is the root mean square of the errors that were expected, to be held beside `rmse`. `ndcg` ranks all
    candidates and counts those liked; `ndcg_rated` ranks only what the person rated. Both are means over the people
    who liked any (of `ndcg_rated`, not all) of what they were asked about.
    """

    name: str
    people: int
    ratings: int
    rmse: float
    mae: float
    expected: float | None
    ndcg: float
    ndcg_rated: float
    rmse_difference: Difference | None
    ndcg_difference: Difference | None


@dataclass(frozen=True, slots=True)
class _PerPerson:
    """Shape (n_people,) each; NaN where a person has no such figure. Sums over what a person was asked about."""

    n: Float64
    squares: Float64
    absolutes: Float64
    expected: Float64
    ndcg: Float64
    ndcg_rated: Float64


def questions(
    table: RatingTable, people: Sequence[int], may_be_given: BoolArray, asked: BoolArray, k: int | None, fewest: int = 1
) -> tuple[Question, ...]:
    """Each person's first `k` ratings (all where None) of titles that may be given, and all of the titles asked about.

    Args:
        table: with the ratings of `people`.
        people: their codes.
        may_be_given: over title codes, shape (n_titles,).
        asked: over title codes, shape (n_titles,); the two do not overlap.
        k: people with fewer ratings to give are passed over.
        fewest: as are people with fewer ratings to ask for.
    """
    starts = table.starts
    found = []
    for person in people:
        own = slice(starts[person], starts[person + 1])
        titles, stars = table.title[own].astype(np.int64), table.stars[own].astype(np.float64)
        given, wanted = np.flatnonzero(may_be_given[titles])[:k], asked[titles]
        if len(given) < (k or 0) or wanted.sum() < fewest:
            continue
        found.append(Question(titles[given], stars[given], titles[wanted], stars[wanted]))
    return tuple(found)


def figures(
    parts: Sequence[tuple[ColdSplit, Mapping[str, Answerer]]], reference: str, seed: int = 0
) -> tuple[ColdFigures, ...]:
    """Ask every model everything, and compare each with the one named `reference`.

    `parts` are one split or several, each with the models fitted for it, the same names in each: people are pooled.
    Predictions are clipped to the scale. Candidates that a model does not tell apart stand in one random order.
    """
    measured: dict[str, list[_PerPerson]] = {}
    for split, answerers in parts:
        ties = np.random.default_rng(seed).permutation(len(split.candidates))
        for name, answer in answerers.items():
            measured.setdefault(name, []).append(_per_person(split, answer, ties))
    pooled = {name: _pooled(own) for name, own in measured.items()}
    return tuple(_summary(name, own, None if name == reference else pooled[reference]) for name, own in pooled.items())


def _pooled(parts: list[_PerPerson]) -> _PerPerson:
    return _PerPerson(*(np.concatenate([getattr(one, name) for one in parts]) for name in _PerPerson.__slots__))


def _per_person(split: ColdSplit, answerer: Answerer, ties: Int64) -> _PerPerson:
    rows = []
    for question in split.questions:
        answer = answerer(question)
        places = np.searchsorted(split.candidates, question.asked)
        told = np.clip(answer.stars[places], split.train.lowest, split.train.highest)
        errors = told - question.asked_stars
        expected = float("nan") if answer.expected is None else (answer.expected**2).sum()
        liked = question.asked_stars >= LIKED
        full = list_ndcg(answer.order, places[liked], ties)
        rated = float("nan") if liked.all() else list_ndcg(answer.order[places], np.flatnonzero(liked), ties[places])
        rows.append((len(places), (errors**2).sum(), np.abs(errors).sum(), expected, full, rated))
    return _PerPerson(*np.array(rows, dtype=np.float64).reshape(-1, 6).T)


def list_ndcg(order: Float64, liked: Int64, ties: Int64, depth: int = DEPTH) -> float:
    """NDCG at `depth` with gain 1 for what is liked; NaN where nothing is.

    Args:
        order: what orders the list, higher first, shape (c,).
        liked: places of what is liked in `order`.
        ties: a number for each place; among equals the smaller comes first, shape (c,).
        depth: how many of the first places count.
    """
    if not len(liked):
        return float("nan")
    return ndcg(np.isin(np.lexsort((ties, -order))[:depth], liked), len(liked), depth)


def _summary(name: str, own: _PerPerson, reference: _PerPerson | None) -> ColdFigures:
    n = float(own.n.sum())
    expected = float(np.sqrt(own.expected.sum() / n))
    return ColdFigures(
        name=name,
        people=len(own.n),
        ratings=int(n),
        rmse=float(np.sqrt(own.squares.sum() / n)),
        mae=float(own.absolutes.sum() / n),
        expected=None if np.isnan(expected) else expected,
        ndcg=_mean(own.ndcg),
        ndcg_rated=_mean(own.ndcg_rated),
        rmse_difference=None if reference is None else _rmse_difference(own, reference),
        ndcg_difference=None if reference is None else _ndcg_difference(own, reference),
    )


def _rmse_difference(own: _PerPerson, reference: _PerPerson) -> Difference:
    return rmse_difference(own.squares[:, None], reference.squares[:, None], own.n[:, None])


def _ndcg_difference(own: _PerPerson, reference: _PerPerson) -> Difference | None:
    lists = ~np.isnan(own.ndcg)
    return mean_difference(own.ndcg[lists], reference.ndcg[lists]) if lists.any() else None


def _mean(values: Float64) -> float:
    told = values[~np.isnan(values)]
    return float(told.mean()) if len(told) else float("nan")
