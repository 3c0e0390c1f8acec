import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from movierec_desktop.recommend.ranking import top_rows


@st.composite
def lists(draw: st.DrawFn) -> tuple[list[float], list[bool], list[int], int]:
    # Few distinct values, so that ties are the rule.
    scores = draw(st.lists(st.sampled_from([-1.0, 0.0, 0.5, 2.0, 3.25]), max_size=30))
    n = len(scores)
    allowed = draw(st.lists(st.booleans(), min_size=n, max_size=n))
    excluded = draw(st.lists(st.integers(0, n - 1), max_size=n)) if n else []
    return scores, allowed, excluded, draw(st.integers(0, 35))


@given(lists())
def test_it_is_the_head_of_the_sorted_list(case: tuple[list[float], list[bool], list[int], int]) -> None:
    scores, allowed, excluded, n = case
    candidates = [row for row in range(len(scores)) if allowed[row] and row not in excluded]
    expected = sorted(candidates, key=lambda row: (-scores[row], row))[:n]
    found = top_rows(
        np.array(scores, dtype=np.float32),
        np.array(allowed, dtype=np.bool_),
        np.array(excluded, dtype=np.int64),
        n,
    )
    assert found.tolist() == expected
    assert found.dtype == np.int64


def test_what_was_passed_in_stays_as_it_was() -> None:
    scores, allowed = np.array([1.0, 2.0, 3.0]), np.array([True, True, False])
    assert top_rows(scores, allowed, np.array([1]), 5).tolist() == [0]
    assert scores.tolist() == [1.0, 2.0, 3.0]
    assert allowed.tolist() == [True, True, False]


def test_nothing_is_left() -> None:
    assert top_rows(np.ones(3), np.zeros(3, dtype=np.bool_), np.array([], dtype=np.int64), 5).tolist() == []
    assert top_rows(np.ones(3), np.ones(3, dtype=np.bool_), np.array([0, 1, 2]), 5).tolist() == []
