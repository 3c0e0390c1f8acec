"""One list for several people, from the scores of each: average or least misery, and a veto.

Both ways of combining, and the choice between them for groups as small as those before one screen, are those of
PolyLens (O'Connor, Cosley, Konstan, Riedl 2001, "PolyLens: A recommender system for groups of users", ECSCW).
"""

from enum import StrEnum

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.base import FloatArray

_STEEPNESS = 10.0
"""Places that it takes until a place in a list is worth one less."""


class Combining(StrEnum):
    """How the scores of several people become one."""

    AVERAGE = "average"
    LEAST_MISERY = "least misery"


def combined(scores: FloatArray, how: Combining) -> FloatArray:
    """One score a title, shape (n_titles,), of one a person and title, shape (n_people, n_titles).

    With least misery a group likes a title as much as the one who likes it least. Raises ValueError without people.
    """
    if scores.ndim != 2 or not len(scores):
        raise ValueError("scores must be of at least one person, with the shape (n_people, n_titles)")
    told: FloatArray = scores.mean(axis=0) if how is Combining.AVERAGE else scores.min(axis=0)
    return told


def bearable(stars: FloatArray, least: float) -> npt.NDArray[np.bool_]:
    """Titles that nobody is predicted to rate below `least` stars, shape (n_titles,); `stars` as in `combined`."""
    found: npt.NDArray[np.bool_] = np.all(stars >= least, axis=0)
    return found


def place_values(list_scores: FloatArray) -> FloatArray:
    """What each title's place in one person's list is worth, shape (n_titles,): 0 for the first, then less and less.

    List scores of two people cannot be added: who has told more has larger ones, and would have more of a say. Places
    can, and as in DCG (Järvelin and Kekäläinen 2002) the value falls with their logarithm: it matters whether a title
    is at place 10 or 100, and little whether it is at 10,010 or 10,100.
    """
    places = np.empty(len(list_scores), dtype=np.float64)
    places[np.argsort(-list_scores, kind="stable")] = np.arange(len(list_scores))
    values: FloatArray = -np.log2(1.0 + places / _STEEPNESS)
    return values
