import numpy as np
import pytest

from movierec_desktop.recommend.confidence import confidence_word
from movierec_desktop.train.evaluation.calibration import calibration


def test_errors_as_large_as_expected() -> None:
    generator = np.random.default_rng(0)
    expected = generator.uniform(0.5, 1.5, size=40_000)
    errors = generator.normal(0, expected)
    found = calibration(errors, expected)
    for level, share in found.inside.items():
        assert share == pytest.approx(level / 100, abs=0.01)
    for part in found.bins:
        assert part.n == 4_000
        assert part.actual == pytest.approx(part.expected, rel=0.05)
    assert [part.expected for part in found.bins] == sorted(part.expected for part in found.bins)
    assert found.unlikelihood < found.unlikelihood_constant
    assert calibration(errors, expected / 3).unlikelihood > found.unlikelihood_constant


def test_the_words_are_those_of_the_app() -> None:
    expected = np.array([0.8, 0.85, 0.9, 0.95, 2.0])
    found = calibration(np.array([1.0, 2.0, 2.0, 3.0, 4.0]), expected)
    counted = {str(confidence_word(value)) for value in expected}
    assert {word.word for word in found.words} == counted
    by_word = {word.word: word for word in found.words}
    for word in counted:
        assert by_word[word].share == pytest.approx(
            np.mean([str(confidence_word(value)) == word for value in expected])
        )
    assert by_word["fairly sure"].actual == pytest.approx(2.0)


def test_an_error_by_hand() -> None:
    found = calibration(np.array([1.0]), np.array([2.0]))
    assert found.unlikelihood == pytest.approx(0.5 * np.log(2 * np.pi * 4) + 1 / 8)
    assert found.inside == {50: 1.0, 80: 1.0, 90: 1.0}
