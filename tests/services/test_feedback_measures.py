"""Shares, errors and calibration against figures that were worked out otherwise."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from movierec_desktop.domain.feedback import RatedTitle
from movierec_desktop.domain.recommendation import Confidence
from movierec_desktop.services.feedback_measures import (
    Share,
    above_mean_share,
    by_confidence,
    errors,
    liked_share,
    over_time,
)


def rated(stars: float, predicted: float | None = None, error: float | None = 0.9, **more: object) -> RatedTitle:
    values = {"day": 0, "recommended": True, "known": 5, "own_mean": 3.5} | more
    return RatedTitle(stars=stars, predicted=predicted, expected_error=error, model="svd", **values)


@pytest.mark.parametrize(
    ("hits", "n", "low", "high"),
    # The last one is an example of Newcombe (1998, Statistics in Medicine 17, table I).
    [(3, 5, 0.2307, 0.8824), (0, 10, 0.0, 0.2775), (10, 10, 0.7225, 1.0), (81, 263, 0.2553, 0.3662)],
)
def test_the_interval_is_wilsons(hits: int, n: int, low: float, high: float) -> None:
    assert Share(hits, n).interval == pytest.approx((low, high), abs=1e-4)


@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_interval_holds_the_share_and_is_where_the_score_test_says(case: tuple[int, int]) -> None:
    hits, n = case
    low, high = Share(hits, n).interval
    assert 0 <= low <= hits / n <= high <= 1
    for bound in {low, high} - {0.0, 1.0}:
        z = abs(hits / n - bound) / math.sqrt(bound * (1 - bound) / n)
        assert z == pytest.approx(1.959964, abs=1e-6)


def test_of_nothing_nothing_is_told() -> None:
    assert (Share(0, 0).value, Share(0, 0).interval) == (None, (0.0, 1.0))
    assert errors([]) is None
    assert errors([rated(4.0)]) is None
    assert by_confidence([]) == {}
    assert over_time([]) == []


def test_liked_are_recommended_titles_with_three_and_a_half_or_more() -> None:
    told = [rated(3.5), rated(3.0), rated(5.0), rated(5.0, recommended=False)]
    assert liked_share(told) == Share(2, 3)


def test_the_own_mean_is_that_of_the_ratings_before() -> None:
    told = [rated(3.0, own_mean=3.0), rated(3.0, own_mean=3.5), rated(5.0, own_mean=None), rated(4.5, own_mean=4.0)]
    assert above_mean_share(told) == Share(2, 3)


def test_errors_are_those_of_the_predictions_before() -> None:
    told = errors([rated(4.0, 3.0), rated(2.0, 4.0), rated(5.0), rated(3.0, 3.5, 0.7)])
    assert told is not None
    off = np.array([1.0, -2.0, -0.5])
    assert (told.n, told.rmse, told.mae) == (3, pytest.approx(np.sqrt((off**2).mean())), pytest.approx(3.5 / 3))
    assert told.expected == pytest.approx(np.sqrt((0.81 + 0.81 + 0.49) / 3))
    assert told.interval[0] <= told.rmse <= told.interval[1]


def test_the_interval_of_the_error_covers_the_truth_about_as_often_as_it_says() -> None:
    generator = np.random.default_rng(1)
    hits = 0
    for _ in range(400):
        stars = np.clip(np.round((3.0 + generator.normal(size=150) * 0.9) * 2) / 2, 0.5, 5)
        told = errors([rated(float(value), 3.0) for value in stars])
        assert told is not None
        hits += told.interval[0] <= 0.9 <= told.interval[1]
    assert 0.90 <= hits / 400 <= 0.98


def test_one_prediction_has_no_interval() -> None:
    told = errors([rated(4.0, 3.0)])
    assert told is not None
    assert told.interval == (0.0, math.inf)
    assert told.as_json()["interval"] is None


def test_each_word_has_its_errors() -> None:
    told = by_confidence([rated(4.0, 3.0, 0.8), rated(4.0, 4.0, 0.8), rated(1.0, 4.0, 1.2)])
    assert list(told) == [Confidence.SURE, Confidence.GUESS]
    assert (told[Confidence.SURE].n, told[Confidence.GUESS].rmse) == (2, 3.0)


@given(st.integers(0, 400))
def test_blocks_over_time_are_equal_in_order_and_few(n: int) -> None:
    told = over_time([rated(4.0, 4.0 - place / 1000) for place in range(n)])
    assert len({block.n for block in told}) <= 1
    assert len(told) <= 12
    assert all(block.n >= 10 for block in told)
    assert n - sum(block.n for block in told) < max(10, told[0].n if told else 10)
    assert [block.mae for block in told] == sorted(block.mae for block in told)
