"""Combining several people's scores."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from movierec_desktop.recommend.group import Combining, bearable, combined, place_values

stars = st.floats(0.5, 5.0, width=32)
groups = arrays.arrays(np.float64, st.tuples(st.integers(1, 5), st.integers(1, 30)), elements=stars)


def test_the_two_ways_by_hand():
    scores = np.array([[5.0, 3.0, 4.0], [1.0, 3.0, 4.5]])
    assert combined(scores, Combining.AVERAGE).tolist() == [3.0, 3.0, 4.25]
    assert combined(scores, Combining.LEAST_MISERY).tolist() == [1.0, 3.0, 4.0]


@given(groups, st.sampled_from(Combining), st.randoms(use_true_random=False))
def test_nobody_has_more_of_a_say(scores, how, random):
    order = list(range(len(scores)))
    random.shuffle(order)
    assert np.allclose(combined(scores[order], how), combined(scores, how), atol=1e-12)


@given(groups, st.sampled_from(Combining), st.floats(0.0, 2.0), st.data())
def test_who_likes_a_title_more_never_lowers_it(scores, how, more, data):
    person = data.draw(st.integers(0, scores.shape[0] - 1))
    title = data.draw(st.integers(0, scores.shape[1] - 1))
    raised = scores.copy()
    raised[person, title] += more
    before, after = combined(scores, how), combined(raised, how)
    assert after[title] >= before[title] - 1e-12
    assert np.array_equal(np.delete(after, title), np.delete(before, title))


@given(groups)
def test_least_misery_is_at_most_the_average_and_both_lie_among_the_scores(scores):
    misery, average = (combined(scores, how) for how in (Combining.LEAST_MISERY, Combining.AVERAGE))
    assert np.all(misery <= average + 1e-12)
    assert np.all(average <= scores.max(axis=0) + 1e-12)
    assert all(value in scores[:, title] for title, value in enumerate(misery))


@given(groups)
def test_one_person_alone_is_heard_as_they_are(scores):
    for how in Combining:
        assert np.array_equal(combined(scores[:1], how), scores[0])


@given(groups, stars)
def test_a_veto_excludes_what_someone_would_dislike_and_nothing_else(scores, least):
    left = bearable(scores, least)
    for title in range(scores.shape[1]):
        assert left[title] == (min(scores[:, title]) >= least)


def test_no_people_are_refused():
    with pytest.raises(ValueError, match="at least one person"):
        combined(np.empty((0, 4)), Combining.AVERAGE)


@given(arrays.arrays(np.float64, st.integers(1, 40), elements=st.floats(-5, 5), unique=True))
def test_place_values_keep_the_order_and_forget_the_scale(scores):
    values = place_values(scores)
    assert values.max() == 0.0
    assert np.array_equal(np.argsort(-values, kind="stable"), np.argsort(-scores, kind="stable"))
    assert np.array_equal(place_values(3.0 * scores.argsort().argsort() - 7.0), values)


def test_of_equal_scores_the_better_known_stands_first():
    assert np.argmax(place_values(np.zeros(5))) == 0


def test_early_places_matter_more():
    values = place_values(-np.arange(20_000.0))
    assert values[10] == pytest.approx(-1.0)
    assert values[10] - values[100] > 100 * (values[10_010] - values[10_100])
