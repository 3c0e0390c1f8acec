"""Groups of titles by taste, and what a pick says of a person."""

import numpy as np
import pytest

from movierec_desktop.recommend.taste_groups import clusters, directions, examples, expected_person


def three_tastes(noise: float = 0.15) -> tuple[np.ndarray, np.ndarray]:
    """Ninety titles around three directions, and the direction of each."""
    generator = np.random.default_rng(1)
    truth = np.repeat(np.arange(3), 30)
    return np.eye(3, 8)[truth] + noise * generator.standard_normal((90, 8)), truth


def test_titles_of_one_taste_come_into_one_group():
    design, truth = three_tastes()
    found = clusters(directions(design), 3)
    assert [len(set(found[truth == taste])) for taste in range(3)] == [1, 1, 1]
    assert len(set(found)) == 3


def test_the_same_titles_give_the_same_groups():
    design, _ = three_tastes(noise=1.0)
    units = directions(design)
    assert np.array_equal(clusters(units, 4), clusters(units.copy(), 4))
    assert np.linalg.norm(units, axis=1) == pytest.approx(np.ones(90))


def test_examples_are_all_members_and_known_ones_come_first():
    design, truth = three_tastes()
    members = np.flatnonzero(truth == 1)
    fame = np.ones(90)
    fame[members[7]] = 1000.0
    told = examples(directions(design), fame, members)
    assert sorted(told) == sorted(members)
    assert told[0] == members[7]


def test_two_parts_of_one_series_are_not_both_among_the_first_examples():
    units = np.array([[1.0, 0.0], [0.999, 0.0447], [0.8, 0.6], [0.8, -0.6]])
    units /= np.linalg.norm(units, axis=1, keepdims=True)
    told = examples(units, np.array([100.0, 90.0, 10.0, 10.0]), np.arange(4))
    assert told.tolist() == [0, 2, 3, 1]


def test_a_picked_group_gets_more_stars_and_the_others_less():
    centres = np.eye(4, 6)
    person = expected_person(centres, [2])
    stars = centres @ person
    assert np.argmax(stars) == 2
    assert stars[2] > 0 > max(stars[[0, 1, 3]])
    # The largest of four independent normals has the mean 1.0294.
    assert stars[2] == pytest.approx(1.03, abs=0.05)
    assert person[4:] == pytest.approx([0.0, 0.0], abs=0.05)


@pytest.mark.parametrize("picked", [[], [0, 1, 2, 3]])
def test_all_or_none_tells_nothing(picked):
    assert not expected_person(np.eye(4, 6), picked).any()


def test_a_pick_that_hardly_anyone_would_make_still_tells_something():
    opposed = np.array([[1.0, 0.0], [-1.0, 0.0], [0.0, 0.001]])
    person = expected_person(opposed, [0, 1])
    assert np.isfinite(person).all()
