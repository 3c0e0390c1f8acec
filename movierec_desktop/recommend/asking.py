"""What to ask a person next: titles they probably know, and whose stars would teach most about what they may watch.

The value of an answer is the expected fall of the variance of predictions (V-optimal design, Cohn, Ghahramani & Jordan
1996), taken over the titles that the person may know or come to watch. A screen is filled one title after the other,
each as if those before it had been answered as often as is expected, which keeps a screen diverse.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.base import IntArray, Ratings
from movierec_desktop.recommend.familiarity import Familiarity
from movierec_desktop.recommend.linear import LinearFactors

Float64 = npt.NDArray[np.float64]
Int64 = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class AskingSettings:
    """Chosen on people held out of training, by `benchmarks/asking.py --choose`; docs/onboarding.md tells the figures.

    The score of a title is p^caution times what its stars would teach.
    """

    caution: float = 0.5
    """Above 1 fewer titles are shown in vain; below 1 each rating teaches more."""
    aim: float = 1.0
    """What is to be predicted well: every title counts by its p to this power."""
    temper: float = 3.0
    """What a rating is taken to say, in units of what the model of tastes takes it to say."""


SETTINGS = AskingSettings()
BY_COUNTS = AskingSettings(caution=3.0, temper=1.0)
"""Where numbers of ratings are all that tells who knows what: little is asked that few people know."""


class Asker:
    """Chooses among the titles of a `Familiarity`, by the variance of a linear model over the same catalogue rows."""

    def __init__(self, familiarity: Familiarity, model: LinearFactors, settings: AskingSettings = SETTINGS) -> None:
        self._familiarity = familiarity
        self._model = model
        self._settings = settings
        self._design = model.design(familiarity.rows)

    def next_rows(
        self, ratings: Ratings, unseen: IntArray, barred: npt.NDArray[np.bool_], n: int, beside: IntArray | None = None
    ) -> Int64:
        """Catalogue rows of the next `n` titles to ask about, most telling first; fewer where fewer are left.

        Args:
            ratings: what the person rated.
            unseen: rows of which they said that they have not seen them, shape (k,).
            barred: what must not be asked, shape (n_titles,); rated and unseen titles never are.
            n: how many.
            beside: rows that are on the screen already and not yet answered: not asked again, and counted as if
                answered as often as is expected.
        """
        waiting = np.empty(0, dtype=np.int64) if beside is None else np.asarray(beside, dtype=np.int64)
        known = self._familiarity.probability(self._familiarity.acquaint(ratings.rows, unseen))
        free = ~barred[self._familiarity.rows]
        for rows in (ratings.rows, unseen, waiting):
            places = self._familiarity.places(rows)
            free[places[places >= 0]] = False
        inverse = self._inverse(ratings)
        weighted = self._design * known[:, None] ** self._settings.aim
        aim = weighted.T @ self._design
        for place in self._familiarity.places(waiting):
            if place >= 0:
                inverse = _observed(inverse, self._design[place], known[place])
        chosen: list[int] = []
        wanted = known**self._settings.caution
        while len(chosen) < n and free.any():
            value = np.where(free, wanted * _taught(self._design, inverse, aim), -1.0)
            best = int(np.argmax(value))
            chosen.append(best)
            free[best] = False
            inverse = _observed(inverse, self._design[best], known[best])
        return self._familiarity.rows[chosen]

    def _inverse(self, ratings: Ratings) -> Float64:
        """(X'X + ridge I)^-1 of the rated titles, shape (d, d), in units in which the noise of a rating is 1."""
        design = self._model.design(ratings.rows)
        ridge = self._model.ridge / self._settings.temper
        return np.asarray(np.linalg.inv(design.T @ design + ridge * np.eye(design.shape[1])), dtype=np.float64)


def _taught(design: Float64, inverse: Float64, aim: Float64) -> Float64:
    """By how much a rating of each title lowers the weighted sum of variances, shape (m,).

    With P the inverse and Q = sum of q_j x_j x_j': x'P Q P x / (1 + x'P x).
    """
    reach = design @ inverse
    fall = np.einsum("ij,ij->i", reach @ aim, reach)
    return np.asarray(fall / (1.0 + np.einsum("ij,ij->i", reach, design)), dtype=np.float64)


def _observed(inverse: Float64, x: Float64, share: float) -> Float64:
    """The inverse after `share` of a rating of x (Sherman & Morrison)."""
    reach = inverse @ x
    return inverse - np.outer(reach, reach) * (share / (1.0 + share * float(x @ reach)))
