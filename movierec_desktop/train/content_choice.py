"""The content model's strength of fold-in and the error to expect, from titles and people held out together."""

from dataclasses import asdict, dataclass, replace

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.base import Ratings
from movierec_desktop.recommend.content import Content, ContentConstants
from movierec_desktop.train.content_side import ContentSide, fit_content_side
from movierec_desktop.train.error_curve import fit_error_curve
from movierec_desktop.train.evaluation.cold_titles import Question, questions
from movierec_desktop.train.models.base import TitleFeatures
from movierec_desktop.train.rating_table import RatingTable

Float64 = npt.NDArray[np.float64]
Asked = dict[int, tuple[tuple[Question, Question], ...]]
"""By how many ratings are given: for each person, the titles held out and the others."""

DEFAULTS = ContentConstants(
    ridge=1.0,
    unrated_base=0.0,
    list_base=0.25,
    list_popularity=0.3,
    list_unrated=0.5,
    error_floor=0.49,
    error_title=15.6,
    error_title_offset=25.0,
    error_person=0.87,
    error_unrated=0.8,
)
STRENGTHS = (0.7, 1.0, 1.5, 2.2, 3.0, 4.2)
"""Of the fold-in, in units of the variance of a rating."""
_GIVEN = (1, 5, 20, 50)
_SHARE = 0.1
_PEOPLE = 300
_FEWEST_PEOPLE = 20
_FEWEST_RATINGS = 40
_FEWEST_UNRATED = 50
_PERSON_RATINGS = 10.0
"""So many ratings tell about one person as much as another person would: the variance of a rating, .9, over that of
people's means, .09."""
_SHIFT_DAMPING = 25.0
"""In people asked after one number of ratings; there are four numbers. A shift has a standard deviation of about .1."""


def tensors_of(side: ContentSide) -> dict[str, npt.NDArray[np.generic]]:
    """The titles' side as the bundle stores it."""
    names = ("title_ids", "base", "design", "unrated_design", "counts", "notability")
    return {name: getattr(side, name) for name in names}


@dataclass(frozen=True, slots=True)
class Choice:
    """`shift`, in stars, belongs on the base of titles that are unheard of; `constants` lack `unrated_base`."""

    constants: ContentConstants
    shift: float


def choose(table: RatingTable, features: TitleFeatures, seed: int) -> Choice:
    """Fit without a tenth of the titles and some of the people, and see what these people's ratings say.

    The defaults where there are too few people.
    """
    generator = np.random.default_rng([seed, 1])
    sizes = np.bincount(table.person, minlength=table.n_people)
    people = generator.permutation(np.flatnonzero(sizes >= _FEWEST_RATINGS))
    people = people[: min(_PEOPLE, len(people) // 5)]
    if len(people) < _FEWEST_PEOPLE:
        return Choice(DEFAULTS, 0.0)
    cold = np.zeros(table.n_titles, dtype=np.bool_)
    rated = np.flatnonzero(table.title_counts)
    cold[generator.choice(rated, int(_SHARE * len(rated)), replace=False)] = True
    side = fit_content_side(table.take(~cold[table.title] & ~np.isin(table.person, people)), features, seed)
    asked = {k: _asked(table, np.sort(people).tolist(), cold, k) for k in _GIVEN}
    by_strength = {
        share: _squares(side, replace(DEFAULTS, ridge=round(share * side.noise, 4)), table, asked)
        for share in STRENGTHS
    }
    best = min(by_strength, key=lambda share: by_strength[share])
    constants = replace(DEFAULTS, ridge=round(best * side.noise, 4))
    shift = _shift(side, constants, table, asked)
    return Choice(_with_errors(side.shifted(shift), constants, table, asked), shift)


def _shift(side: ContentSide, constants: ContentConstants, table: RatingTable, asked: Asked) -> float:
    """How much less (or more) than other titles, next to what is predicted, those are liked that are unheard of.

    Held against what is left of the same person's other ratings, each person at most once, and drawn towards 0: one
    person who rated hundreds of unknown titles would decide alone otherwise.
    """
    model = Content.from_tensors(tensors_of(side), asdict(constants), table.title_ids)
    unheard = side.unheard[np.searchsorted(side.title_ids, table.title_ids)]
    differences, weights, n_told = [], [], 0
    for cold, warm in (pair for pairs in asked.values() for pair in pairs):
        scores = model.score(model.fold_in(Ratings(cold.given, cold.given_stars)))
        titles, stars = (
            np.concatenate(both) for both in ((cold.asked, warm.asked), (cold.asked_stars, warm.asked_stars))
        )
        left, chosen = stars - scores[titles], unheard[titles]
        if chosen.any() and not chosen.all():
            n_told += int(chosen.sum())
            differences.append(float(left[chosen].mean() - left[~chosen].mean()))
            weights.append(_weight(int(chosen.sum())))
    if n_told < _FEWEST_UNRATED:
        return 0.0
    return round(float(np.dot(weights, differences) / (sum(weights) + _SHIFT_DAMPING)), 4)


def _weight(n: int) -> float:
    """Of one person with n ratings among all: at most one, however many they are."""
    return n / (n + _PERSON_RATINGS)


def _asked(
    table: RatingTable, people: list[int], cold: npt.NDArray[np.bool_], k: int
) -> tuple[tuple[Question, Question], ...]:
    """For each person, after `k` ratings of warm titles, the cold titles and the other warm ones."""
    everything = np.ones_like(cold)
    found = []
    for person in people:
        about_cold = questions(table, [person], ~cold, cold, k, fewest=0)
        if not about_cold:
            continue
        given = about_cold[0]
        own = questions(table, [person], ~everything, everything, None)[0]
        rest = ~cold[own.asked] & ~np.isin(own.asked, given.given)
        warm = Question(given.given, given.given_stars, own.asked[rest], own.asked_stars[rest])
        found.append((given, warm))
    return tuple(found)


def _squares(
    side: ContentSide,
    constants: ContentConstants,
    table: RatingTable,
    asked: Asked,
) -> float:
    """Mean over the numbers given of the mean squared error, cold and warm titles half and half."""
    model = Content.from_tensors(tensors_of(side), asdict(constants), table.title_ids)
    means = []
    for pairs in asked.values():
        for which in (0, 1):
            errors = [_errors(model, pair[which])[0] for pair in pairs]
            if errors and sum(map(len, errors)):
                means.append(float(np.mean(np.concatenate(errors))))
    return float(np.mean(means)) if means else 0.0


def _errors(model: Content, question: Question) -> tuple[Float64, Float64]:
    """Squared errors, and what `uncertainty` says, squared."""
    taste = model.fold_in(Ratings(question.given, question.given_stars))
    squares = (model.score(taste)[question.asked] - question.asked_stars) ** 2
    return squares.astype(np.float64), np.asarray(model.uncertainty(taste, question.asked) ** 2, dtype=np.float64)


def _with_errors(
    side: ContentSide,
    constants: ContentConstants,
    table: RatingTable,
    asked: Asked,
) -> ContentConstants:
    """Fit the expected error by maximum likelihood of a normal error: rated titles first, then those without."""
    # With every other part at 0, `uncertainty` squared is the variance that the person's vector leaves.
    bare = replace(constants, error_floor=0.0, error_title=0.0, error_person=1.0, error_unrated=0.0)
    model = Content.from_tensors(tensors_of(side), asdict(bare), table.title_ids)
    counts = np.zeros(table.n_titles)
    counts[:] = side.counts[np.searchsorted(side.title_ids, table.title_ids)]
    every = [question for pairs in asked.values() for pair in pairs for question in pair if len(question.asked)]
    seen = [_errors(model, question) for question in every]
    squares, left = (np.concatenate(part) for part in zip(*seen, strict=True))
    n = counts[np.concatenate([question.asked for question in every])]
    who = np.repeat(np.arange(len(every)), [len(question.asked) for question in every])

    fitted = fit_error_curve(n[n > 0], left[n > 0], squares[n > 0])
    if (n == 0).sum() >= _FEWEST_UNRATED:
        rest = mean_over_people(squares[n == 0] - fitted["error_person"] * left[n == 0], who[n == 0])
        fitted["error_unrated"] = round(max(rest, fitted["error_floor"]), 4)
    return replace(constants, **fitted)


def mean_over_people(values: Float64, who: npt.NDArray[np.int64]) -> float:
    """Mean of means, each person at most once; both of shape (n,)."""
    people, place = np.unique(who, return_inverse=True)
    sizes, sums = np.bincount(place), np.bincount(place, weights=values)
    weights = np.array([_weight(int(size)) for size in sizes])
    return float(np.average(sums / sizes, weights=weights)) if len(people) else 0.0
