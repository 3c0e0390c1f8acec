"""The guard keeps a gain and lets luck go."""

import numpy as np
import pytest

from movierec_desktop.learn.guard import judge


def test_a_clear_gain_is_kept_and_told_in_stars() -> None:
    before = np.array([1.0, -1.0, 0.8, -0.9, 1.1, 0.7])
    verdict = judge(before, 0.5 * before, 1.0)
    assert verdict.kept
    assert verdict.before == pytest.approx(np.sqrt(np.mean(before**2)))
    assert verdict.after == pytest.approx(verdict.before / 2)


def test_the_same_errors_are_no_gain() -> None:
    errors = np.array([1.0, -0.5, 0.3])
    assert not judge(errors, errors, 1.0).kept


def test_one_lucky_rating_is_not_enough() -> None:
    before = np.full(30, 0.8)
    after = before.copy()
    after[0] = 0.0
    after[1:] += 0.005
    assert np.mean(after**2) < np.mean(before**2), "smaller on the whole, but by one rating alone"
    assert not judge(before, after, 1.65).kept


def test_a_change_that_does_nothing_is_seldom_kept() -> None:
    generator = np.random.default_rng(4)
    kept = []
    for _ in range(2000):
        before = generator.normal(size=40)
        kept.append(judge(before, before + 0.1 * generator.normal(size=40), 1.65).kept)
    assert np.mean(kept) < 0.06


def test_a_single_rating_proves_nothing() -> None:
    assert not judge(np.array([1.0]), np.array([0.1]), 1.0).kept
