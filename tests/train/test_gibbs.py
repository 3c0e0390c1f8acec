"""The Gibbs sampler and the Bayesian model made of its draws."""

from dataclasses import replace

import numpy as np
import pytest
from scipy.sparse import csr_matrix

from movierec_desktop.train.gibbs import Features, GibbsSettings, _draw_consistency, _side, gibbs, rated_by
from movierec_desktop.train.models.base import Context
from movierec_desktop.train.models.bayes import fit_new
from movierec_desktop.train.rating_table import RatingTable

N_PEOPLE, N_TITLES, RANK = 150, 80, 2
QUICK = GibbsSettings(rank=3, n_burn=20, n_draws=40, thin=2)


@pytest.fixture(scope="module")
def planted() -> tuple[RatingTable, RatingTable]:
    """Stars from two factors and biases with noise of .3: two thirds to train on, the rest asked."""
    random = np.random.default_rng(4)
    people, titles = random.normal(size=(N_PEOPLE, RANK)), random.normal(size=(N_TITLES, RANK))
    stars = 3.0 + 0.6 * people @ titles.T + 0.3 * random.normal(size=(N_PEOPLE, 1))
    stars += 0.3 * random.normal(size=N_TITLES)
    stars += 0.3 * random.normal(size=stars.shape)
    seen = random.random(stars.shape) < 0.5
    person, title = np.nonzero(seen)
    table = RatingTable(
        person.astype(np.int32),
        title.astype(np.int32),
        stars[seen].astype(np.float32),
        N_PEOPLE,
        np.arange(N_TITLES) + 1,
    )
    asked = random.random(len(table)) < 1 / 3
    return table.take(~asked), table.take(asked)


def rmse_of_mean(
    table: RatingTable, asked: RatingTable, settings: GibbsSettings = QUICK, **features: Features
) -> float:
    person, title = asked.person.astype(np.int64), asked.title.astype(np.int64)
    told = [draw.predict(person, title) for draw in gibbs(table, settings, 1, **features)]
    return float(np.sqrt(np.mean((np.mean(told, axis=0) - asked.stars) ** 2)))


def test_it_finds_planted_factors(planted: tuple[RatingTable, RatingTable]) -> None:
    train, asked = planted
    spread = float(asked.stars.std())
    assert spread > 0.9
    assert rmse_of_mean(train, asked) < 0.45


def test_side_information_about_who_rated_what_does_no_harm(planted: tuple[RatingTable, RatingTable]) -> None:
    train, asked = planted
    people = Features(rated_by(train.person, train.title, N_PEOPLE, N_TITLES), np.zeros(N_TITLES, dtype=np.int64))
    titles = Features(rated_by(train.title, train.person, N_TITLES, N_PEOPLE), np.zeros(N_PEOPLE, dtype=np.int64))
    assert rmse_of_mean(train, asked, person_features=people, title_features=titles) < 0.47


def test_the_noise_is_found(planted: tuple[RatingTable, RatingTable]) -> None:
    last = list(gibbs(planted[0], QUICK, 1))[-1]
    assert last.noise_precision**-0.5 == pytest.approx(0.3, abs=0.06)


def test_who_rates_at_random_counts_for_less(planted: tuple[RatingTable, RatingTable]) -> None:
    """Every third person's stars get noise of two stars more: what the others gave has to teach the titles."""
    train, asked = planted
    random = np.random.default_rng(6)
    rough = train.person % 3 == 0
    stars = (train.stars + np.where(rough, 2.0, 0.0) * random.normal(size=len(train))).astype(np.float32)
    noisy = replace(train, stars=stars)
    steady = asked.take(asked.person % 3 != 0)
    alike, own = (rmse_of_mean(noisy, steady, replace(QUICK, noise_freedom=freedom)) for freedom in (None, 10.0))
    assert own < 0.9 * alike


def test_precisions_are_drawn_from_their_posterior() -> None:
    side = _side(csr_matrix(np.ones((2, 3))), np.zeros((2, 2)), None)
    random = np.random.default_rng(0)
    codes, squares = np.repeat([0, 1], [30, 10]), np.repeat([4.0, 0.25], [30, 10])
    drawn = []
    for _ in range(4000):
        _draw_consistency(side, codes, squares, 6.0, random)
        drawn.append(side.consistency)
    # Gamma of shape (6 + n) / 2 and rate (6 + sum of squares) / 2 has the mean shape / rate.
    np.testing.assert_allclose(np.mean(drawn, axis=0), [36 / 126, 16 / 8.5], rtol=0.03)


def test_the_same_seed_draws_the_same(planted: tuple[RatingTable, RatingTable]) -> None:
    one, two = (next(gibbs(planted[0], QUICK, 7)) for _ in range(2))
    np.testing.assert_array_equal(one.titles, two.titles)
    other = next(gibbs(planted[0], QUICK, 8))
    assert not np.array_equal(one.titles, other.titles)


def test_rows_of_who_rated_what_have_unit_length() -> None:
    features = rated_by(np.array([0, 0, 0, 2]), np.array([1, 2, 3, 0]), 3, 4)
    lengths = np.sqrt(np.asarray(features.multiply(features).sum(axis=1)).ravel())
    np.testing.assert_allclose(lengths, [1.0, 0.0, 1.0])


def test_new_people_are_folded_in_as_ridge_over_the_draws(planted: tuple[RatingTable, RatingTable]) -> None:
    train, _ = planted
    trained = fit_new(train, Context())
    model = trained.over(train.title_ids)
    from movierec_desktop.recommend.base import Ratings

    taste = model.fold_in(Ratings(np.array([3, 9, 20]), np.array([5.0, 1.0, 4.0])))
    design = trained.tensors["design"].astype(np.float64)
    base = trained.tensors["base"].astype(np.float64)
    told = np.zeros(N_TITLES)
    for draw, noise in enumerate(trained.tensors["ridges"]):
        x, y = design[[3, 9, 20], draw], np.array([5.0, 1.0, 4.0]) - base[[3, 9, 20], draw]
        ridge = float(noise) / trained.constants["temper"]
        vector = np.linalg.solve(x.T @ x + ridge * np.eye(x.shape[1]), x.T @ y)
        told += (base[:-1, draw] + design[:-1, draw] @ vector) / len(trained.tensors["ridges"])
    np.testing.assert_allclose(model.score(taste), told, atol=1e-3)
    told_parts = model.starting_point(30) + model.contributions(taste, 30).sum()
    assert told_parts == pytest.approx(float(model.score(taste)[30]), abs=1e-4)
