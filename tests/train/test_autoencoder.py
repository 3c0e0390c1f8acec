import numpy as np
import pytest

from movierec_desktop.recommend.base import Ratings
from movierec_desktop.train.damped_biases import fit_biases
from movierec_desktop.train.models.autoencoder import fit_known, fit_new, side_by_side
from movierec_desktop.train.models.base import Context
from movierec_desktop.train.person_autoencoder import PersonAutoencoder, PersonAutoencoderSettings
from movierec_desktop.train.rating_table import RatingTable
from movierec_desktop.train.title_autoencoder import TitleAutoencoder, TitleAutoencoderSettings

N_PEOPLE, N_TITLES = 40, 30
MIDDLE = 3.0


def stars(person: int, title: int) -> float:
    return 5.0 if (person + title) % 2 == 0 else 1.0


def withheld(person: int) -> int:
    """One title of each person, half of them likes."""
    return (person + person // 2) % N_TITLES


@pytest.fixture(scope="module")
def checkerboard() -> RatingTable:
    """Every person in an order of their own, without one title each."""
    random = np.random.default_rng(3)
    seen = [(p, t) for p in range(N_PEOPLE) for t in random.permutation(N_TITLES).tolist() if t != withheld(p)]
    person, title = np.array(seen, dtype=np.int32).T
    given = np.array([stars(p, t) for p, t in seen], dtype=np.float32)
    return RatingTable(person, title, given, N_PEOPLE, np.arange(1, N_TITLES + 1))


def right(predicted: list[float]) -> float:
    truth = [stars(person, withheld(person)) > MIDDLE for person in range(N_PEOPLE)]
    assert N_PEOPLE // 4 < sum(truth) < 3 * N_PEOPLE // 4
    return float(np.mean((np.array(predicted) > MIDDLE) == np.array(truth)))


def test_known_people_get_their_withheld_squares(checkerboard: RatingTable) -> None:
    told: list[str] = []
    predict = fit_known(checkerboard, Context(seed=1, tell=told.append))
    people = np.arange(N_PEOPLE)
    assert right(predict(people, np.array([withheld(p) for p in range(N_PEOPLE)])).tolist()) == 1.0
    assert any("epoch 60 of 60" in line for line in told)


def test_new_people_get_their_withheld_squares(checkerboard: RatingTable) -> None:
    trained = fit_new(checkerboard, Context(seed=1))
    assert trained.tensors["out"].dtype == np.float16
    model = trained.over(np.arange(1, N_TITLES + 1))
    predicted, by_stack = [], []
    for person in range(N_PEOPLE):
        rows = np.array([row for row in range(N_TITLES) if row != withheld(person)])
        taste = model.fold_in(Ratings(rows, np.array([stars(person, row) for row in rows])))
        score = float(model.score(taste)[withheld(person)])
        share = trained.constants["linear_share"]
        linear = float(model._linear.score(taste.linear)[withheld(person)])
        predicted.append(score)
        by_stack.append((score - share * linear) / (1 - share))
    assert right(predicted) >= 0.95
    assert right(by_stack) >= 0.9


def test_a_title_or_person_without_ratings_gets_the_biases(checkerboard: RatingTable) -> None:
    table = checkerboard.take((checkerboard.title != 4) & (checkerboard.person != 7))
    biases = fit_biases(table, 5.0, 10.0)
    network = TitleAutoencoder(table, biases, TitleAutoencoderSettings(hidden=8, epochs=2), seed=0)
    network.train_epoch()
    told = network.residuals()
    assert np.all(told[4] == 0)
    assert np.all(told[:, 7] == 0)
    assert np.all(told[np.arange(N_TITLES) != 4][:, np.arange(N_PEOPLE) != 7] != 0)


def test_a_seed_makes_the_same_networks(checkerboard: RatingTable) -> None:
    small = TitleAutoencoderSettings(hidden=8)
    biases = fit_biases(checkerboard, 5.0, 10.0)
    titles = [TitleAutoencoder(checkerboard, biases, small, seed) for seed in (4, 4, 5)]
    base = np.full(N_TITLES, 3.0, dtype=np.float32)
    people = [PersonAutoencoder(checkerboard, base, PersonAutoencoderSettings(hidden=8), seed) for seed in (4, 4, 5)]
    for network in (*titles, *people):
        network.train_epoch()
    one, same, other = (network.residuals() for network in titles)
    np.testing.assert_array_equal(one, same)
    assert np.abs(one - other).max() > 0
    first, again, different = (network.tensors()["out"] for network in people)
    np.testing.assert_array_equal(first, again)
    assert np.abs(first - different).max() > 0


def test_epochs_make_the_error_smaller(checkerboard: RatingTable) -> None:
    base = np.full(N_TITLES, 3.0, dtype=np.float32)
    network = PersonAutoencoder(checkerboard, base, PersonAutoencoderSettings(hidden=32), seed=0)
    errors = [network.train_epoch() for _ in range(120)]
    assert np.mean(errors[-5:]) < 0.7 * np.mean(errors[:5])


def test_networks_side_by_side_tell_their_mean(checkerboard: RatingTable) -> None:
    base = np.full(N_TITLES, 3.0, dtype=np.float32)
    networks = [PersonAutoencoder(checkerboard, base, PersonAutoencoderSettings(hidden=8), seed) for seed in (1, 2)]
    weights = [network.tensors() for network in networks]
    joined = side_by_side(weights)
    hidden = np.random.default_rng(0).normal(size=(2, 8)).astype(np.float32)
    mean = sum(own["out"] @ side + own["bias_out"] for own, side in zip(weights, hidden, strict=True)) / 2
    together = joined["out"].astype(np.float32) @ hidden.ravel() + joined["bias_out"]
    np.testing.assert_allclose(together, mean, atol=1e-3)


def test_biases_of_a_table_that_biases_made() -> None:
    random = np.random.default_rng(0)
    person, title = np.repeat(np.arange(50), 40).astype(np.int32), np.tile(np.arange(40), 50).astype(np.int32)
    truth = 3.0 + random.normal(0, 0.4, 50)[person] + random.normal(0, 0.4, 40)[title]
    table = RatingTable(person, title, truth.astype(np.float32), 50, np.arange(40))
    exact = fit_biases(table, 1e-6, 1e-6)(person, title)
    np.testing.assert_allclose(exact, truth, atol=1e-3)
    damped = fit_biases(table, 200.0, 1e-6)
    assert damped.title.std() < 0.3 * fit_biases(table, 1e-6, 1e-6).title.std()
