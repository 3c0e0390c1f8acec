import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from movierec_desktop.recommend.ridge import Float64, fit_ridge

VALUES = st.floats(-5, 5, width=32).map(lambda value: round(value, 3))


@st.composite
def problems(draw: st.DrawFn) -> tuple[Float64, Float64, float]:
    n, d = draw(st.integers(0, 12)), draw(st.integers(1, 6))
    design = draw(hnp.arrays(np.float64, (n, d), elements=VALUES))
    targets = draw(hnp.arrays(np.float64, n, elements=VALUES))
    return design, targets, draw(st.floats(0.1, 20))


@settings(deadline=None)
@given(problems())
def test_it_is_the_augmented_least_squares_solution(problem: tuple[Float64, Float64, float]) -> None:
    design, targets, strength = problem
    d = design.shape[1]
    augmented = np.vstack([design, np.sqrt(strength) * np.eye(d)])
    expected, *_ = np.linalg.lstsq(augmented, np.concatenate([targets, np.zeros(d)]), rcond=None)
    np.testing.assert_allclose(fit_ridge(design, targets, strength).weights, expected, atol=1e-7)


@settings(deadline=None)
@given(problems())
def test_each_rating_has_a_part_and_the_parts_are_the_whole(problem: tuple[Float64, Float64, float]) -> None:
    design, targets, strength = problem
    fit = fit_ridge(design, targets, strength)
    point = np.linspace(-1.0, 1.0, design.shape[1])
    parts = fit.contributions(point)
    assert parts.shape == targets.shape
    np.testing.assert_allclose(parts.sum(), fit.weights @ point, atol=1e-7)
    for place, target in enumerate(targets):
        own = np.zeros_like(targets)
        own[place] = target
        np.testing.assert_allclose(parts[place], fit_ridge(design, own, strength).weights @ point, atol=1e-7)


@settings(deadline=None)
@given(problems())
def test_the_inverse_is_that_of_the_damped_gram_matrix(problem: tuple[Float64, Float64, float]) -> None:
    design, targets, strength = problem
    gram = design.T @ design + strength * np.eye(design.shape[1])
    np.testing.assert_allclose(fit_ridge(design, targets, strength).inverse @ gram, np.eye(len(gram)), atol=1e-7)


def test_without_ratings_nothing_is_known() -> None:
    fit = fit_ridge(np.empty((0, 3)), np.empty(0), 2.0)
    assert fit.weights.tolist() == [0.0, 0.0, 0.0]
    np.testing.assert_allclose(fit.inverse, np.eye(3) / 2.0)


@settings(deadline=None)
@given(problems())
def test_a_rating_that_counts_twice_is_two_ratings(problem: tuple[Float64, Float64, float]) -> None:
    design, targets, strength = problem
    counts = np.resize([2.0, 1.0, 0.0], len(targets))
    repeated = np.repeat(np.arange(len(targets)), counts.astype(int))
    weighted = fit_ridge(design, targets, strength, counts=counts)
    np.testing.assert_allclose(
        weighted.weights, fit_ridge(design[repeated], targets[repeated], strength).weights, atol=1e-6
    )
    np.testing.assert_allclose(
        weighted.contributions(weighted.weights).sum(), weighted.weights @ weighted.weights, atol=1e-6
    )
