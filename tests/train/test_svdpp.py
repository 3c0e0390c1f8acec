from dataclasses import replace

import numpy as np
import pytest
from scipy.sparse import csr_matrix

from movierec_desktop.recommend.base import Ratings
from movierec_desktop.train.fit_svdpp import SETTINGS, fit_svdpp, implicit, residuals_of
from movierec_desktop.train.models import model_module
from movierec_desktop.train.models.base import Context
from movierec_desktop.train.models.svdpp import shortened
from movierec_desktop.train.rating_table import RatingTable
from movierec_desktop.train.sparse_ridge import sparse_ridge
from movierec_desktop.train.variational import PERSON_ONE, Prior, Side, Vectors

N_PEOPLE, N_TITLES, N_FACTORS = 300, 80, 2
NOISE = 0.5
SMALL = replace(SETTINGS, n_factors=4, n_iterations=15)


def planted(seed: int = 0, share: float = 0.35, noise: float = NOISE) -> tuple[RatingTable, RatingTable, np.ndarray]:
    """Ratings of people drawn from a known model, a tenth of them put aside, and the true stars without noise.

    People rate what they like more often, so that what they rated tells of their taste.
    """
    generator = np.random.default_rng(seed)
    people = generator.normal(0, 0.9, (N_PEOPLE, N_FACTORS))
    titles = generator.normal(0, 0.7, (N_TITLES, N_FACTORS))
    taste = people @ titles.T
    true = 3.0 + generator.normal(0, 0.3, (N_PEOPLE, 1)) + generator.normal(0, 0.4, N_TITLES) + taste
    rated = generator.random((N_PEOPLE, N_TITLES)) < share * 2 / (1 + np.exp(-3 * taste))
    person, title = np.nonzero(rated)
    stars = (true[rated] + generator.normal(0, noise, len(person))).astype(np.float32)
    table = RatingTable(
        person.astype(np.int32), title.astype(np.int32), stars, N_PEOPLE, np.arange(N_TITLES) + 100, -5.0, 11.0
    )
    aside = generator.random(len(table)) < 0.1
    return table.take(~aside), table.take(aside), true


def rmse(errors: np.ndarray) -> float:
    return float(np.sqrt(np.mean(errors**2)))


def test_it_recovers_what_was_planted() -> None:
    train, asked, true = planted()
    fitted = fit_svdpp(train, SMALL, 0, lambda _text: None)
    told = fitted.predict(asked.person, asked.title)
    truth = true[asked.person, asked.title]
    biases = fit_svdpp(train, replace(SMALL, n_factors=0), 0, lambda _text: None).predict(asked.person, asked.title)
    assert rmse(told - truth) < 0.25
    assert rmse(biases - truth) > 0.45
    assert np.sqrt(fitted.noise) == pytest.approx(NOISE, abs=0.05)


def test_what_was_rated_helps() -> None:
    """Titles chosen by taste, stars given carelessly: the implicit part knows more than the stars alone."""
    train, asked, true = planted(noise=1.5)
    truth = true[asked.person, asked.title]
    deaf = replace(SMALL, person_penalty=1e9, title_penalty=1e9)
    errors = [
        rmse(fit_svdpp(train, chosen, 0, lambda _text: None).predict(asked.person, asked.title) - truth)
        for chosen in (SMALL, deaf)
    ]
    assert errors[0] < 0.9 * errors[1]


def test_the_same_seed_gives_the_same_bytes() -> None:
    train, _, _ = planted()
    module = model_module("svdpp")
    one, two, other = (module.fit_new(train, Context(seed=seed)) for seed in (1, 1, 2))
    assert {name: value.tobytes() for name, value in one.tensors.items()} == {
        name: value.tobytes() for name, value in two.tensors.items()
    }
    assert one.constants == two.constants
    assert one.tensors["design"].tobytes() != other.tensors["design"].tobytes()


def test_new_people_are_told_more_than_the_bias_of_titles() -> None:
    train, _, true = planted()
    known = train.person < N_PEOPLE - 60
    trained = model_module("svdpp").fit_new(train.take(known), Context())
    model = trained.over(train.title_ids)
    errors: dict[str, list[float]] = {"title": [], "own": []}
    for person in range(N_PEOPLE - 60, N_PEOPLE):
        own = train.person == person
        given = Ratings(train.title[own][:12], train.stars[own][:12].astype(np.float64))
        asked = np.setdiff1d(np.arange(N_TITLES), given.rows)
        scores = model.score(model.fold_in(given))
        errors["own"].extend(scores[asked] - true[person, asked])
        errors["title"].extend(model.score(model.fold_in(Ratings.of([])))[asked] - true[person, asked])
    assert rmse(np.array(errors["own"])) < 0.65 * rmse(np.array(errors["title"]))


def test_titles_without_ratings_are_not_stored_and_have_predictions() -> None:
    train, _, _ = planted()
    part = train.take(train.title >= 5)
    trained = model_module("svdpp").fit_new(part, Context())
    np.testing.assert_array_equal(trained.tensors["title_ids"], train.title_ids[5:])
    assert np.all(trained.tensors["counts"] > 0)
    model = trained.over(train.title_ids)
    scores = model.score(model.fold_in(Ratings.of([(1, 4.0), (20, 2.0)])))
    assert np.isfinite(scores).all()
    assert scores[0] == pytest.approx(scores[4])


def test_people_and_titles_without_ratings_have_predictions() -> None:
    train, _, _ = planted()
    predict = model_module("svdpp").fit_known(train.take((train.title >= 5) & (train.person >= 5)), Context())
    told = predict(np.array([0, 0, 9]), np.array([0, 9, 0]))
    assert np.all(np.abs(told - 3.0) < 1.5)


def test_a_posterior_by_hand() -> None:
    """One person, one factor: ratings 1 and -1 less the mean, of q = 1 with variance .5 and q = 2 without any."""
    titles = Vectors.certain(np.array([[0.0, 1.0, 1.0], [0.5, 1.0, 2.0]]))
    titles.second[0, -1] += 0.5
    prior = Prior(csr_matrix([[1.0]]), np.array([1.0]), np.array([[0.2, 0.4]]), np.diag([0.3, 0.6]))
    side = Side(csr_matrix(np.array([[1.0, -1.0]])), PERSON_ONE, prior)
    noise = 0.7
    variance = side.update(titles, noise)
    precision = np.array([[2.0, 3.0], [3.0, 5.5]]) / noise + np.diag([1 / 0.3, 1 / 0.6])
    pull = np.array([1.0 - 1.5, 1.0 - 3.0]) / noise + np.array([0.2 / 0.3, 0.4 / 0.6])
    expected = np.linalg.solve(precision, pull)
    np.testing.assert_allclose(side.vectors.mean, [[1.0, *expected]])
    covariance = np.linalg.inv(precision)
    second = np.outer([1.0, *expected], [1.0, *expected])
    second[1:, 1:] += covariance
    np.testing.assert_allclose(side.vectors.second[0], second[np.triu_indices(3)])
    errors = np.array([1.0 - expected.sum(), -1.5 - expected[0] - 2 * expected[1]])
    designs = np.array([[1.0, 1.0], [1.0, 2.0]])
    unsure = np.einsum("ij,jk,ik->", designs, covariance, designs) + 0.5 * (expected[1] ** 2 + covariance[1, 1])
    assert variance == pytest.approx((np.sum(errors**2) + unsure) / 2)


def test_a_rating_equal_to_the_mean_counts_as_a_rating() -> None:
    table = RatingTable(
        np.array([0, 0, 1], np.int32), np.array([0, 1, 1], np.int32), np.array([3, 5, 1], np.float32), 2,
        np.array([1, 2]),
    )  # fmt: skip
    residuals = residuals_of(table, 3.0)
    assert residuals.nnz == 3
    np.testing.assert_allclose(implicit(residuals, 0.5).toarray(), [[0.5**0.5, 0.5**0.5], [0.0, 1.0]])


def test_histories_are_shortened_to_the_earliest_titles() -> None:
    person = np.repeat([0, 2, 3], [4, 2, 7]).astype(np.int32)
    title = np.array([3, 1, 0, 2, 6, 5, 6, 4, 2, 0, 1, 3, 5], dtype=np.int32)
    table = RatingTable(person, title, np.ones(13, np.float32), 4, np.arange(7))
    whose, heard = shortened(table, (3, 5))
    found = {(int(p), tuple(sorted(heard[row].indices.tolist()))) for row, p in enumerate(whose)}
    assert found == {(0, (0, 1, 3)), (3, (2, 4, 6)), (3, (0, 1, 2, 4, 6)), (2, (5, 6))}
    assert len(whose) == 4


def test_the_sparse_ridge_is_the_closed_form() -> None:
    generator = np.random.default_rng(4)
    features = generator.normal(size=(50, 12)) * (generator.random((50, 12)) < 0.4)
    targets = generator.normal(size=(50, 3))
    penalty = generator.uniform(0.5, 3.0, 12)
    found = sparse_ridge(csr_matrix(features), targets, penalty, np.zeros((12, 3)), most_steps=60)
    expected = np.linalg.solve(features.T @ features + np.diag(penalty), features.T @ targets)
    np.testing.assert_allclose(found, expected, atol=1e-3)
