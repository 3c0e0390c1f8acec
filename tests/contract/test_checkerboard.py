"""A model that learned a checkerboard of likes and dislikes must know the squares it was not shown."""

from typing import Any

import numpy as np
import pandas as pd
import pytest
from scipy.sparse import csr_matrix

from movierec_desktop.recommend.base import Ratings, Recommender
from movierec_desktop.train.models import NAMES, model_module
from movierec_desktop.train.models.base import Context, TitleFeatures
from movierec_desktop.train.rating_table import rating_table

N = 40
MIDDLE = 3.0


# The content model sees titles by what they are, so it is told the colour; the others find it in the ratings.
NEED_FEATURES = ("content", "hybrid")
COLOURS = csr_matrix(np.eye(2, dtype=np.float32)[np.arange(N) % 2])
FEATURES = TitleFeatures(np.arange(1, N + 1), COLOURS, ("white", "black"), ("genre", "genre"))


def stars(person: int, title: int) -> float:
    return 5.0 if (person + title) % 2 == 0 else 1.0


def withheld(person: int) -> int:
    """One title of each person, half of them likes."""
    return (person + person // 2) % N


@pytest.fixture(scope="module", params=NAMES)
def model(request: pytest.FixtureRequest) -> Recommender[Any]:
    pairs = [(person, row) for person in range(N) for row in range(N) if row != withheld(person)]
    rows = [(person, row + 1, stars(person, row), 1_000_000_000 + row) for person, row in pairs]
    table = rating_table(pd.DataFrame(rows, columns=["person", "movie_id", "stars", "timestamp"]))
    told = FEATURES if request.param in NEED_FEATURES else None
    return model_module(request.param).fit_new(table, Context(features=told)).over(np.arange(1, N + 1))


def test_the_withheld_squares_of_new_people(model: Recommender[Any]) -> None:
    right, likes = 0, 0
    for person in range(N):
        hidden = withheld(person)
        given = [(row, stars(person, row)) for row in range(N) if row != hidden]
        predicted = float(model.score(model.fold_in(Ratings.of(given)))[hidden])
        right += (predicted > MIDDLE) == (stars(person, hidden) > MIDDLE)
        likes += stars(person, hidden) > MIDDLE
    assert N // 4 < likes < 3 * N // 4
    assert right >= 0.9 * N


def test_a_few_ratings_tell_the_colour(model: Recommender[Any]) -> None:
    for person in (0, 1):
        given = [(row, stars(person, row)) for row in range(6)]
        scores = model.score(model.fold_in(Ratings.of(given)))[6:]
        expected = np.array([stars(person, row) > MIDDLE for row in range(6, N)])
        assert np.mean((scores > MIDDLE) == expected) > 0.9
