import numpy as np
import pytest

from movierec_desktop.train.evaluation.paired import mean_difference, rmse_difference


def sums(generator: np.random.Generator, people: int, spread: float) -> np.ndarray:
    """Squared errors of ten ratings each."""
    return (generator.normal(0, spread, size=(people, 10)) ** 2).sum(axis=1, keepdims=True)


def test_the_same_predictor_differs_by_nothing() -> None:
    squares, counts = np.array([[4.0, 1.0], [9.0, 0.0]]), np.array([[2.0, 1.0], [1.0, 0.0]])
    found = rmse_difference(squares, squares, counts)
    assert (found.value, found.low, found.high, found.is_clear) == (0, 0, 0, False)


def test_the_difference_is_that_of_the_means_over_folds() -> None:
    squares, reference = np.array([[4.0, 8.0], [4.0, 0.0]]), np.array([[1.0, 2.0], [1.0, 0.0]])
    counts = np.array([[1.0, 2.0], [1.0, 0.0]])
    # RMSE 2 and 2 against 1 and 1.
    assert rmse_difference(squares, reference, counts).value == pytest.approx(1.0)


def test_the_interval_contains_the_truth_as_often_as_it_says() -> None:
    generator = np.random.default_rng(3)
    counts = np.full((80, 1), 10.0)
    hits = 0
    for _ in range(100):
        found = rmse_difference(sums(generator, 80, 1.1), sums(generator, 80, 1.0), counts)
        hits += found.low <= 0.1 <= found.high
    assert 87 <= hits <= 100


def test_a_mean_over_people() -> None:
    values = np.random.default_rng(1).normal(0.2, 1.0, size=400)
    found = mean_difference(values, np.zeros(400))
    assert found.value == pytest.approx(values.mean())
    error = values.std() / np.sqrt(400)
    assert found.low == pytest.approx(values.mean() - 1.96 * error, abs=0.2 * error)
    assert found.high == pytest.approx(values.mean() + 1.96 * error, abs=0.2 * error)
    assert found.is_clear
