import numpy as np
import pandas as pd
import pytest

from movierec_desktop.recommend.ridge import fit_ridge
from movierec_desktop.train.fit_svd import FittedSvd
from movierec_desktop.train.person_prior import PersonPrior, person_prior
from movierec_desktop.train.title_side import RARE_RATINGS, RARE_SHIFT, whitened

N_TITLES, N_PEOPLE, N_FACTORS = 60, 400, 3
MEAN = 3.5
TRUE_COVARIANCE = np.diag([0.3, 1.0, 0.6, 0.2])
NOISE = 0.5


@pytest.fixture(scope="module")
def drawn() -> tuple[FittedSvd, pd.DataFrame]:
    """People drawn from a known prior, and a fit that shrank them all too much."""
    generator = np.random.default_rng(1)
    factors = generator.normal(size=(N_TITLES, N_FACTORS))
    vectors = generator.multivariate_normal(np.zeros(N_FACTORS + 1), TRUE_COVARIANCE, size=N_PEOPLE)
    rows = []
    for person, vector in enumerate(vectors):
        for place in np.sort(generator.choice(N_TITLES, size=25, replace=False)):
            stars = MEAN + vector[0] + factors[place] @ vector[1:] + generator.normal(0, NOISE)
            rows.append((person, place + 1, stars))
    fitted = FittedSvd(
        mean=MEAN,
        movie_ids=np.arange(1, N_TITLES + 1),
        title_bias=np.zeros(N_TITLES),
        title_factors=factors,
        person_bias=vectors[:, 0] * 0.3,
        person_factors=vectors[:, 1:] * 0.3,
        counts=np.arange(N_TITLES, dtype=np.int32),
    )
    return fitted, pd.DataFrame(rows, columns=["person", "movie_id", "stars"])


def test_it_finds_the_spread_the_people_were_drawn_with(drawn: tuple[FittedSvd, pd.DataFrame]) -> None:
    prior = person_prior(*drawn)
    np.testing.assert_allclose(prior.covariance, TRUE_COVARIANCE, atol=0.2)
    np.testing.assert_allclose(prior.mean, 0, atol=0.15)
    np.testing.assert_allclose(prior.covariance, prior.covariance.T)
    assert np.linalg.eigvalsh(prior.covariance).min() > 0


def test_a_plain_ridge_is_then_the_posterior_mean(drawn: tuple[FittedSvd, pd.DataFrame]) -> None:
    fitted, _ = drawn
    generator = np.random.default_rng(2)
    mixing = generator.normal(size=(N_FACTORS + 1, N_FACTORS + 1))
    prior = PersonPrior(generator.normal(size=N_FACTORS + 1), mixing @ mixing.T + np.eye(N_FACTORS + 1))
    side = whitened(fitted, prior)
    given = np.array([3, 8, 20])
    stars = np.array([4.0, 2.5, 5.0])
    noise = 0.8
    fit = fit_ridge(side.design[given].astype(np.float64), stars - side.base[given], noise)
    predicted = side.base + side.design @ fit.weights

    plain = np.hstack([np.ones((N_TITLES, 1)), fitted.title_factors])
    shift = RARE_SHIFT * RARE_RATINGS / (fitted.counts + RARE_RATINGS)
    precision = np.linalg.inv(prior.covariance)
    left = plain[given].T @ plain[given] / noise + precision
    right = plain[given].T @ (stars - MEAN - shift[given]) / noise + precision @ prior.mean
    expected = MEAN + shift + plain @ np.linalg.solve(left, right)
    np.testing.assert_allclose(predicted, expected, atol=0.02)


def test_rare_titles_are_told_lower_than_well_known_ones(drawn: tuple[FittedSvd, pd.DataFrame]) -> None:
    fitted, ratings = drawn
    prior = person_prior(fitted, ratings)
    base = whitened(fitted, PersonPrior(np.zeros(N_FACTORS + 1), prior.covariance)).base
    assert base[0] == pytest.approx(MEAN + RARE_SHIFT)
    assert np.all(np.diff(base) > 0)
    assert base[-1] < MEAN
