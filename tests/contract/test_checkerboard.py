"""A model that learned a checkerboard of likes and dislikes must know the squares it was not shown."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from movierec_desktop.recommend.base import Ratings
from movierec_desktop.recommend.svd import Svd
from movierec_desktop.train.fit_svd import fit_svd
from movierec_desktop.train.fold_in_choice import DEFAULTS, as_model
from movierec_desktop.train.person_prior import person_prior
from movierec_desktop.train.title_side import whitened

N = 40
MIDDLE = 3.0


def stars(person: int, title: int) -> float:
    return 5.0 if (person + title) % 2 == 0 else 1.0


def withheld(person: int) -> int:
    """One title of each person, half of them likes."""
    return (person + person // 2) % N


@pytest.fixture(scope="module")
def model() -> Svd:
    rows = [(person, row + 1, stars(person, row)) for person in range(N) for row in range(N) if row != withheld(person)]
    ratings = pd.DataFrame(rows, columns=["person", "movie_id", "stars"])
    fitted = fit_svd(ratings, seed=0)
    side = whitened(fitted, person_prior(fitted, ratings))
    return as_model(side, replace(DEFAULTS, unrated_base=side.unrated_base), np.arange(1, N + 1))


def test_the_withheld_squares_of_new_people(model: Svd) -> None:
    right, likes = 0, 0
    for person in range(N):
        hidden = withheld(person)
        given = [(row, stars(person, row)) for row in range(N) if row != hidden]
        predicted = float(model.score(model.fold_in(Ratings.of(given)))[hidden])
        right += (predicted > MIDDLE) == (stars(person, hidden) > MIDDLE)
        likes += stars(person, hidden) > MIDDLE
    assert N // 4 < likes < 3 * N // 4
    assert right >= 0.9 * N


def test_a_few_ratings_tell_the_colour(model: Svd) -> None:
    for person in (0, 1):
        given = [(row, stars(person, row)) for row in range(6)]
        scores = model.score(model.fold_in(Ratings.of(given)))[6:]
        expected = np.array([stars(person, row) > MIDDLE for row in range(6, N)])
        assert np.mean((scores > MIDDLE) == expected) > 0.9
