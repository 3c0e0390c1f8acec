from dataclasses import asdict

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from movierec_desktop.recommend import rbm
from movierec_desktop.recommend.base import Ratings
from movierec_desktop.recommend.rbm import Rbm, RbmConstants

CONSTANTS = RbmConstants(
    list_base=0.25, list_popularity=0.2, error_floor=0.5, error_title=15.0, error_title_offset=25.0, error_person=0.3,
    error_unrated=1.4, unrated_base=2.8, damping=5.0, shift=0.0, shift_known=0.0, share=1.0, share_known=0.0,
    share_rated=0.0, share_both=0.0,
)  # fmt: skip
BLENDED = asdict(CONSTANTS) | {
    "shift": 0.02, "shift_known": -0.01, "share": 0.4, "share_known": 0.1, "share_rated": 0.02, "share_both": -0.01
}  # fmt: skip
TITLE_IDS = np.array([70, 10, 30, 20, 99])
"""Two titles with a unit (10 and 30), one without (20), one unrated (99), one unrated that comes first (70)."""
LEVELS = np.array([1.0, 2.0, 3.0], dtype=np.float32)


def tensors() -> dict[str, np.ndarray]:
    return {
        "title_ids": np.array([10, 20, 30, 40]),
        "base": np.array([2.0, 1.5, 2.5, 2.2], dtype=np.float32),
        "counts": np.array([40, 3, 90, 25], dtype=np.int32),
        "visible": np.array([0, 2, 3], dtype=np.int32),
        # One hidden unit for each of two basis functions: rated at all, and stars from -1 to 1.
        "weights": np.array([[[0.2, 0.0], [1.0, -0.5]], [[0.0, 0.1], [2.0, 0.5]], [[0, 0], [1, 1]]], dtype=np.float16),
        "visible_bias": np.array([[0.0, 0.5, 0.25], [-0.5, 0.0, 0.5], [0, 0, 0]], dtype=np.float16),
        "hidden_bias": np.array([0.1, -0.2], dtype=np.float32),
        "basis": np.array([[1.0, -1.0], [1.0, 0.0], [1.0, 1.0]], dtype=np.float32),
        "stars": LEVELS,
    }


def model(constants: dict[str, float] | None = None) -> Rbm:
    return Rbm.from_tensors(tensors(), constants or asdict(CONSTANTS), TITLE_IDS)


def logistic(x: float) -> float:
    return 1.0 / (1.0 + np.exp(-x))


def test_hidden_units_and_expected_stars_as_computed_by_hand() -> None:
    taste = model().fold_in(Ratings.of([(1, 3.0)]))
    # Title 10 with its highest level: 1 * (.2, 0) + 1 * (1, -.5) on top of the hidden biases.
    hidden = np.array([logistic(0.1 + 0.2 + 1.0), logistic(-0.2 + 0.0 - 0.5)])
    told = 0.0 * hidden[0] + 0.1 * hidden[1], 2.0 * hidden[0] + 0.5 * hidden[1]
    logits = np.array([-0.5 + told[0] - told[1], 0.0 + told[0], 0.5 + told[0] + told[1]])
    chance = np.exp(logits) / np.exp(logits).sum()
    assert model().score(taste)[2] == pytest.approx(float(chance @ LEVELS), abs=2e-4)


def test_without_ratings_the_hidden_biases_speak() -> None:
    hidden = np.array([logistic(0.1), logistic(-0.2)])
    step = 1.0 * hidden[0] - 0.5 * hidden[1]
    logits = np.array([0.0 - step, 0.5, 0.25 + step])
    chance = np.exp(logits) / np.exp(logits).sum()
    assert model().starting_point(1) == pytest.approx(float(chance @ LEVELS), abs=2e-4)
    np.testing.assert_allclose(
        model().score(model().fold_in(Ratings.of([]))), [model().starting_point(r) for r in range(5)]
    )


def test_titles_without_a_unit_get_their_base_and_the_offset() -> None:
    scores = model().score(model().fold_in(Ratings.of([(1, 3.0), (2, 3.0)])))
    offset = (1.0 + 0.5) / (2 + 5.0)
    np.testing.assert_allclose(scores[[0, 3, 4]], [2.8 + offset, 1.5 + offset, 2.8 + offset], atol=1e-6)


def test_a_rating_of_a_title_without_a_unit_still_moves_the_offset() -> None:
    low, high = (model().score(model().fold_in(Ratings.of([(3, stars)])))[3] for stars in (1.0, 3.0))
    assert high - low == pytest.approx(2.0 / 6.0, abs=1e-6)


def test_the_blend_of_machine_and_bias() -> None:
    given, k, n = Ratings.of([(1, 3.0)]), np.log(2.0), np.log(91.0)
    expected = model().score(model().fold_in(given))[2]
    bias = 2.5 + (3.0 - 2.0) / 6.0
    blended = model(BLENDED)
    share = 0.4 + 0.1 * k + 0.02 * n - 0.01 * k * n
    told = bias + share * (expected - bias) + 0.02 - 0.01 * k
    assert blended.score(blended.fold_in(given))[2] == pytest.approx(told, abs=1e-5)


def test_stars_outside_the_levels_count_as_the_nearest() -> None:
    far, near = (model().fold_in(Ratings.of([(1, stars)])) for stars in (4.4, 3.0))
    np.testing.assert_allclose(far.pulls, near.pulls)


@settings(deadline=None, max_examples=60)
@given(st.dictionaries(st.integers(0, 4), st.integers(1, 3), max_size=5), st.integers(0, 4))
def test_starting_point_and_contributions_are_the_score(person: dict[int, int], row: int) -> None:
    blended = model(BLENDED)
    taste = blended.fold_in(Ratings.of([(key, float(stars)) for key, stars in person.items()]))
    told = blended.starting_point(row) + blended.contributions(taste, row).sum()
    assert told == pytest.approx(float(blended.score(taste)[row]), abs=1e-6)


def test_contributions_come_from_leaving_each_rating_out() -> None:
    blended = model(BLENDED)
    pairs = [(1, 3.0), (2, 1.0), (3, 2.0)]
    taste = blended.fold_in(Ratings.of(pairs))
    scores = blended.score(taste)
    for row in range(5):
        left_out = [blended.score(blended.fold_in(Ratings.of(pairs[:j] + pairs[j + 1 :])))[row] for j in range(3)]
        effects = scores[row] - np.array(left_out, dtype=np.float64)
        missing = scores[row] - blended.starting_point(row) - effects.sum()
        expected = effects + missing * np.abs(effects) / np.abs(effects).sum()
        np.testing.assert_allclose(blended.contributions(taste, row), expected, atol=1e-5)


def test_effects_that_cancel_do_not_blow_up() -> None:
    alone = model(asdict(CONSTANTS) | {"damping": 1e9})
    taste = alone.fold_in(Ratings.of([(3, 3.0), (4, 1.0)]))
    # Neither title has a unit and the offset is damped away: no effect at all, shared evenly.
    np.testing.assert_allclose(alone.contributions(taste, 2), [0.0, 0.0], atol=1e-6)


def test_a_title_of_no_catalogue_is_told_as_one_that_nobody_rated() -> None:
    blended = model(BLENDED)
    taste = blended.fold_in(Ratings.of([(1, 3.0), (3, 1.0)]))
    assert blended.score_unknown(taste) == pytest.approx(float(blended.score(taste)[4]), abs=1e-6)


def test_what_is_handed_out_may_be_changed() -> None:
    rbm = model()
    taste = rbm.fold_in(Ratings.of([(1, 3.0)]))
    before = rbm.score(taste)
    rbm.score(taste)[:] = 0.0
    np.testing.assert_array_equal(rbm.score(taste), before)


def test_lists_and_errors_follow_the_evidence() -> None:
    rbm = model()
    few, many = rbm.fold_in(Ratings.of([])), rbm.fold_in(Ratings.of([(1, 3.0), (2, 2.0), (3, 2.0)]))
    rows = np.array([1, 3, 4])
    assert np.all(np.diff(rbm.uncertainty(few, rows)) > 0)
    assert np.all(rbm.uncertainty(many, rows)[:2] < rbm.uncertainty(few, rows)[:2])
    assert rbm.list_score(many)[[0, 4]].max() < rbm.list_score(many)[[1, 2, 3]].min() - 5


def test_weights_that_do_not_fit_are_refused() -> None:
    with pytest.raises(TypeError):
        Rbm.from_tensors(tensors(), {"share": 1.0}, TITLE_IDS)
    with pytest.raises(KeyError):
        Rbm.from_tensors({"title_ids": np.array([10])}, asdict(CONSTANTS), TITLE_IDS)


def test_of_many_ratings_effects_to_first_order_are_near_those_of_leaving_each_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ratings = Ratings.of([(1, 3.0), (2, 1.0), (3, 2.5)])
    machine = model(BLENDED)
    measured = [machine.contributions(machine.fold_in(ratings), row) for row in range(len(TITLE_IDS))]
    monkeypatch.setattr(rbm, "MANY_RATINGS", 1)
    told = [machine.contributions(machine.fold_in(ratings), row) for row in range(len(TITLE_IDS))]
    np.testing.assert_allclose(told, measured, atol=0.05)


def test_the_slope_of_expected_stars_is_its_derivative() -> None:
    units = model()._units
    raised = np.array([0.4, -0.3])

    def expected(at: np.ndarray) -> float:
        hidden = (1.0 / (1.0 + np.exp(-at)))[None, :].astype(np.float32)
        return float(units.expected_at(0, hidden)[0])

    step = 1e-2
    slopes = units.slopes_at(0, (1.0 / (1.0 + np.exp(-raised))).astype(np.float32))
    for unit, slope in enumerate(slopes):
        moved = np.eye(2)[unit] * step
        assert slope == pytest.approx((expected(raised + moved) - expected(raised - moved)) / (2 * step), rel=2e-3)
