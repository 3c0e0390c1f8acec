from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from movierec_desktop.recommend.base import Ratings
from movierec_desktop.recommend.models import model_class
from movierec_desktop.recommend.svd import Svd
from movierec_desktop.recommend.svdpp import SvdPlusPlus

CONSTANTS = {
    "ridge": 0.7,
    "unrated_base": 3.1,
    "list_base": 0.5,
    "list_popularity": 0.3,
    "error_floor": 0.5,
    "error_title": 2.0,
    "error_title_offset": 4.0,
    "error_person": 0.8,
    "error_unrated": 1.3,
}
POWER = 0.5
N, D = 30, 4
UNRATED = N - 1
PEOPLE = st.dictionaries(st.integers(0, N - 1), st.integers(1, 10).map(lambda halves: halves / 2), max_size=12)


def tensors(n: int = UNRATED) -> dict[str, np.ndarray]:
    generator = np.random.default_rng(3)
    return {
        "title_ids": np.arange(n, dtype=np.int64) * 10,
        "base": generator.normal(3.4, 0.3, n).astype(np.float32),
        "design": generator.normal(0, 0.5, (n, D)).astype(np.float16),
        "unrated_design": np.array([0.4, 0.0, 0.1, 0.0], dtype=np.float16),
        "implicit": generator.normal(0, 0.3, (n, D)).astype(np.float16),
        "counts": np.arange(1, n + 1, dtype=np.int32),
    }


@pytest.fixture(scope="module")
def model() -> SvdPlusPlus:
    """The last row has no weights."""
    loaded = model_class("svdpp").from_tensors(tensors(), {**CONSTANTS, "implicit_power": POWER}, np.arange(N) * 10)
    assert isinstance(loaded, SvdPlusPlus)
    return loaded


@pytest.fixture(scope="module")
def svd() -> Svd:
    return Svd.from_tensors(tensors(), CONSTANTS, np.arange(N) * 10)


def test_one_rating_of_one_factor_by_hand() -> None:
    """x = 2, y = 3 on both titles, base 3; the other title is asked.

    Expected of the vector: y / 1^a = 3. One rating of 5 stars, ridge 1: w = (x (5 - 3) + 1 * 3) / (x^2 + 1) = 7 / 5.
    """
    weights: dict[str, np.ndarray] = {
        "title_ids": np.array([7, 9]),
        "base": np.array([3, 3], dtype=np.float32),
        "design": np.array([[2], [2]], dtype=np.float16),
        "unrated_design": np.array([1], dtype=np.float16),
        "implicit": np.array([[3], [3]], dtype=np.float16),
        "counts": np.array([4, 4], dtype=np.int32),
    }
    model = SvdPlusPlus.from_tensors(weights, {**CONSTANTS, "ridge": 1.0, "implicit_power": 0.5}, np.array([9, 7]))
    taste = model.fold_in(Ratings.of([(0, 5.0)]))
    assert model.score(taste)[1] == pytest.approx(3 + 2 * 7 / 5)
    assert model.score_unknown(taste) == pytest.approx(3.1 + 7 / 5)
    both = model.fold_in(Ratings.of([(0, 5.0), (1, 4.0)]))
    expected = (2 * 2 + 2 * 1 + 2 * 3 / np.sqrt(2)) / (4 + 4 + 1)
    assert model.score(both)[1] == pytest.approx(3 + 2 * expected)


@settings(deadline=None)
@given(PEOPLE)
def test_it_is_ridge_around_the_implicit_sum(model: SvdPlusPlus, person: dict[int, float]) -> None:
    """Koren's form: the person's own vector is penalised, their implicit part is not."""
    ratings = Ratings.of(list(person.items()))
    stored = tensors()
    heard = [row for row in person if row != UNRATED]
    implicit = stored["implicit"][heard].astype(np.float64).sum(axis=0) / max(len(heard), 1) ** POWER
    design = np.vstack([stored["design"], stored["unrated_design"]]).astype(np.float64)
    base = np.append(stored["base"], CONSTANTS["unrated_base"]).astype(np.float64)
    own = design[ratings.rows]
    left = ratings.stars - base[ratings.rows] - own @ implicit
    explicit = np.linalg.solve(own.T @ own + CONSTANTS["ridge"] * np.eye(D), own.T @ left)
    np.testing.assert_allclose(model.score(model.fold_in(ratings)), base + design @ (explicit + implicit), atol=1e-4)


@settings(deadline=None)
@given(PEOPLE, st.integers(0, N - 1))
def test_starting_point_and_contributions_are_the_score(model: SvdPlusPlus, person: dict[int, float], row: int) -> None:
    taste = model.fold_in(Ratings.of(list(person.items())))
    told = model.starting_point(row) + model.contributions(taste, row).sum()
    assert told == pytest.approx(float(model.score(taste)[row]), abs=1e-4)


def test_a_rating_as_expected_still_says_something_by_being_there(model: SvdPlusPlus, svd: Svd) -> None:
    person = Ratings(np.array([5]), np.array([svd.starting_point(5)]))
    np.testing.assert_allclose(svd.contributions(svd.fold_in(person), 2), 0, atol=1e-6)
    assert np.abs(model.contributions(model.fold_in(person), 2)).max() > 0.01


def test_a_title_that_nobody_rated_says_nothing_by_being_rated(model: SvdPlusPlus, svd: Svd) -> None:
    alone = Ratings.of([(UNRATED, 4.5)])
    np.testing.assert_allclose(model.score(model.fold_in(alone)), svd.score(svd.fold_in(alone)), atol=1e-6)


def test_a_person_without_ratings_is_told_the_starting_points(model: SvdPlusPlus) -> None:
    scores = model.score(model.fold_in(Ratings.of([])))
    assert scores.tolist() == [model.starting_point(row) for row in range(N)]


def test_ratings_added_one_by_one_or_at_once_are_the_same_person(model: SvdPlusPlus) -> None:
    pairs = [(3, 4.5), (11, 0.5), (20, 3.0), (UNRATED, 2.0)]
    told = [model.score(model.fold_in(Ratings.of(pairs[:n]))) for n in range(len(pairs) + 1)]
    for one, next_one in pairwise(told):
        assert np.abs(one - next_one).max() > 0.01
    np.testing.assert_allclose(told[-1], model.score(model.fold_in(Ratings.of(pairs[::-1]))), atol=1e-5)


def test_a_better_rating_raises_the_title_that_was_rated(model: SvdPlusPlus) -> None:
    low, high = (float(model.score(model.fold_in(Ratings.of([(5, stars)])))[5]) for stars in (1.0, 5.0))
    assert high - low > 0.1


def test_weights_that_do_not_fit_are_refused() -> None:
    with pytest.raises(TypeError):
        SvdPlusPlus.from_tensors(tensors(), CONSTANTS, np.arange(N))
    short = {name: value for name, value in tensors().items() if name != "implicit"}
    with pytest.raises(KeyError):
        SvdPlusPlus.from_tensors(short, {**CONSTANTS, "implicit_power": POWER}, np.arange(N))
