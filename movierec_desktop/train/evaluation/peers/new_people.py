"""The floor for new people: the mean of the title, and the mean corrected for title and person."""

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.base import Ratings
from movierec_desktop.train.evaluation.new_people import NewContender, PersonPredictor
from movierec_desktop.train.evaluation.peers.simple_known import MEAN_DAMPING, title_means
from movierec_desktop.train.evaluation.people_split import NewPerson, PeopleGroup
from movierec_desktop.train.models.base import Context
from movierec_desktop.train.rating_table import RatingTable

Float64 = npt.NDArray[np.float64]
Int64 = npt.NDArray[np.int64]

_TITLE_DAMPING = 10.0
_PERSON_DAMPING = 15.0
_DAMPINGS = (2.0, 5.0, 8.0, 15.0)
"""These, and the damping of titles, were found by repeating figures recorded for test people (docs/methodology.md)."""
_SWEEPS = 10


def new_contenders() -> list[NewContender]:
    """Item mean and bias baseline."""
    return [NewContender("item-mean", _fit_item_mean), NewContender("bias", _fit_bias)]


def title_biases(table: RatingTable) -> tuple[float, Float64]:
    """Overall mean, and title biases of shape (n_titles,), fitted in turns with those of people (Koren 2008, eq. 1)."""
    stars = table.stars.astype(np.float64)
    mean = float(stars.mean())
    people, titles = np.bincount(table.person, minlength=table.n_people), table.title_counts
    person_bias, title_bias = np.zeros(table.n_people), np.zeros(table.n_titles)
    for _ in range(_SWEEPS):
        left = stars - mean - person_bias[table.person]
        title_bias = np.bincount(table.title, left, minlength=table.n_titles) / (titles + _TITLE_DAMPING)
        left = stars - mean - title_bias[table.title]
        person_bias = np.bincount(table.person, left, minlength=table.n_people) / (people + _PERSON_DAMPING)
    return mean, title_bias


def _fit_item_mean(group: PeopleGroup, _context: Context) -> PersonPredictor:
    means = title_means(group.train, MEAN_DAMPING)

    def predict(_given: Ratings, asked: Int64) -> tuple[Float64, None]:
        return means[asked], None

    return predict


def _fit_bias(group: PeopleGroup, _context: Context) -> PersonPredictor:
    """The person's damping is chosen anew for each number of ratings given, on the validation people."""
    mean, title_bias = title_biases(group.train)
    base, chosen = mean + title_bias, dict[int, float]()

    def predict(given: Ratings, asked: Int64) -> tuple[Float64, None]:
        k = len(given)
        if k not in chosen:
            chosen[k] = _damping(base, group, k)
        return _biased(base, given.rows, given.stars, asked, chosen[k]), None

    return predict


def _damping(base: Float64, group: PeopleGroup, k: int) -> float:
    if not any(len(person.titles) > k for person in group.validation):
        return _PERSON_DAMPING
    return min(_DAMPINGS, key=lambda damping: _squares(base, group, k, damping))


def _squares(base: Float64, group: PeopleGroup, k: int, damping: float) -> float:
    """Sum of squared errors for the validation people after k ratings."""
    table = group.train

    def own(person: NewPerson) -> float:
        told = _biased(base, person.titles[:k], person.stars[:k], person.titles[k:], damping)
        return float(((np.clip(told, table.lowest, table.highest) - person.stars[k:]) ** 2).sum())

    return sum(own(person) for person in group.validation)


def _biased(
    base: Float64, given: npt.NDArray[np.integer], stars: npt.NDArray[np.floating], asked: Int64, damping: float
) -> Float64:
    told: Float64 = base[asked] + (stars - base[given]).sum() / (len(given) + damping)
    return told
