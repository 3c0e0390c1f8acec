"""The numbers behind the captions, against what counting by hand gives."""

from dataclasses import replace
from itertools import permutations

import numpy as np
import pandas as pd
import pytest

from movierec_desktop.train.cleaning_log import CleaningLog, DatasetLog
from movierec_desktop.train.explore.cleaning import cleaning_table
from movierec_desktop.train.explore.co_ratings import ENOUGH, count_co_ratings
from movierec_desktop.train.explore.drift import mean_by
from movierec_desktop.train.explore.half_stars import find_change, is_half
from movierec_desktop.train.explore.long_tail import ratings_of_the_top, titles_for_half
from movierec_desktop.train.explore.rating_distribution import shares_of_stars
from movierec_desktop.train.explore.sparsity import corner, density_by_parts
from movierec_desktop.train.explore.study import Study, years_of
from movierec_desktop.train.explore.style import apart, drawable
from movierec_desktop.train.explore.words import count, listed, percent, tick

ONE = DatasetLog("a", "unknown", False, 3, 20, 1, 2, 3, 0, 4, 0, 10, 5, 0, 0)
LOG = CleaningLog((ONE,), 3, 0, 0, 10, 5, 4, 0, 0, 0, 0, 0, 0, False)


def study(people: list[int], titles: list[int], stars: list[float]) -> Study:
    ratings = pd.DataFrame({"person": people, "title": titles, "stars": stars})
    counts = np.bincount(titles)
    return Study(ratings, pd.DataFrame({"n_ratings": counts}), len(set(people)), LOG)


def test_the_table_adds_up() -> None:
    table = cleaning_table(LOG)
    read, *dropped, kept = [[int(cell) for cell in row[1:]] for row in table.rows]
    assert read == [20, 20]
    assert kept == [10, 10]
    assert [sum(column) for column in zip(*dropped, kept, strict=True)] == read


def test_a_log_that_does_not_add_up_is_refused() -> None:
    with pytest.raises(ValueError, match="does not add up"):
        cleaning_table(replace(LOG, datasets=(replace(ONE, off_scale=1),)))
    with pytest.raises(ValueError, match="do not add up"):
        cleaning_table(replace(LOG, ratings=11))


def test_shares_of_stars() -> None:
    shares = shares_of_stars(np.array([0.5, 5.0, 5.0, 3.5]))
    assert shares.tolist() == [0.25, 0, 0, 0, 0, 0, 0.25, 0, 0, 0.5]


def test_the_long_tail() -> None:
    counts = np.array([50, 20, 10, 10, 5, 1, 1, 1, 1, 1])
    assert titles_for_half(counts) == 1
    assert titles_for_half(np.array([4, 3, 3])) == 2
    assert ratings_of_the_top(counts, 0.2) == pytest.approx(0.7)
    assert ratings_of_the_top(counts, 0.01) == pytest.approx(0.5)


def test_the_day_of_half_stars_is_found_in_ratings_of_any_order() -> None:
    generator = np.random.default_rng(1)
    timestamps = np.arange(3000, dtype=np.int64) * 60
    half = (timestamps >= 90_000) & (generator.random(3000) < 0.4)
    half[1500] = True
    shuffled = generator.permutation(3000)
    change = find_change(timestamps[shuffled], half[shuffled])
    assert change is not None
    assert (change.moment, change.day) == (90_000, "1970-01-02")


def test_a_stray_half_star_is_not_the_change() -> None:
    timestamps = np.arange(4000, dtype=np.int64)
    half = (timestamps >= 3000) & (timestamps % 2 == 0)
    half[1000] = True
    change = find_change(timestamps, half)
    assert change is not None
    assert change.moment == 3000


@pytest.mark.parametrize("start", [5000, 0, 50])
def test_no_change_to_be_seen(start: int) -> None:
    """No half stars; half stars from the beginning; too few ratings before."""
    timestamps = np.arange(2000, dtype=np.int64)
    assert find_change(timestamps, (timestamps >= start) & (timestamps % 2 == 0)) is None


def test_is_half() -> None:
    assert is_half(np.array([0.5, 1.0, 3.5, 5.0])).tolist() == [True, False, True, False]


def test_co_ratings_are_those_of_counting_pairs() -> None:
    generator = np.random.default_rng(2)
    known = generator.random((90, 12)) < np.linspace(0.9, 0.05, 12)
    person, title = np.nonzero(known)
    found = count_co_ratings(person, title, 12)
    common = known.astype(int).T @ known.astype(int)
    pairs = [common[a, b] for a, b in permutations(range(12), 2)]
    assert found.histogram.tolist() == np.bincount(pairs, minlength=len(found.histogram)).tolist()
    assert found.neighbours.tolist() == [sum(common[a, b] >= ENOUGH for b in range(12) if a != b) for a in range(12)]
    assert found.share_with(1) == pytest.approx(np.mean(np.array(pairs) >= 1))


def test_co_ratings_of_many_ratings_are_counted_on_some_titles() -> None:
    generator = np.random.default_rng(2)
    person, title = np.nonzero(generator.random((60, 40)) < 0.5)
    whole = count_co_ratings(person, title, 40)
    some = count_co_ratings(person, title, 40, max_products=int((np.bincount(person) ** 2).sum()) // 3)
    assert 1 < len(some.rows) < 40
    assert some.neighbours.tolist() == whole.neighbours[some.rows].tolist()
    assert some.histogram.sum() == len(some.rows) * 39


def test_the_densest_corner() -> None:
    matrix = corner(study([0, 1, 1, 1, 2, 2], [0, 0, 1, 2, 0, 1], [1, 2, 3, 4, 5, 0.5]), 2, 2)
    assert matrix.tolist() == [[2.0, 3.0], [5.0, 0.5]]


def test_density_by_parts_is_the_mean_of_each_part() -> None:
    known = np.random.default_rng(4).random((23, 17)) < 0.3
    known[:, 0] = known[0, :] = True
    known = known[np.argsort(-known.sum(axis=1), kind="stable")]
    people, titles = np.nonzero(known)
    parts = density_by_parts(study(people.tolist(), titles.tolist(), [3.0] * len(people)), 4)
    rows, columns = np.arange(23) * 4 // 23, np.arange(17) * 4 // 17
    expected = [[known[np.ix_(rows == row, columns == column)].mean() for column in range(4)] for row in range(4)]
    np.testing.assert_allclose(parts, expected)


def test_the_error_of_a_mean_counts_people_not_ratings() -> None:
    """Ten ratings that one person gave alike say no more than one."""
    frame = pd.DataFrame(
        {"year": 2000, "person": np.repeat([0, 1, 2, 3], 10), "stars": np.repeat([2.0, 3.0, 4.0, 5.0], 10)}
    )
    means = mean_by(frame, "year")
    assert means.mean.tolist() == [3.5]
    assert means.error[0] == pytest.approx(np.std([2, 3, 4, 5]) / np.sqrt(4))


def test_years_of_any_time() -> None:
    times = np.array([0, 946_684_799, 946_684_800, 1_600_000_000_000], dtype=np.int64)
    assert years_of(times)[:3].tolist() == [1970, 1999, 2000]
    assert years_of(times)[3] > 50_000


@pytest.mark.parametrize(
    ("share", "text"),
    [(0, "0"), (1, "100"), (0.5, "50"), (0.042, "4.2"), (0.0059, "0.59"), (0.9996, "99.96"), (0.00002, "0.0020"),
     (1e-9, "under 0.001"), (0.99999999, "over 99.999")],
)  # fmt: skip
def test_percent(share: float, text: str) -> None:
    assert percent(share) == f"{text}\u00a0%"


def test_words() -> None:
    assert tick(0.1) == "10\u00a0%"
    assert count(1, "rating") == "1\u00a0rating"
    assert count(1234, "person", "people") == "1,234\u00a0people"
    assert listed(["a", "b", "c"]) == "a, b and c"


def test_labels_are_moved_apart_in_their_order() -> None:
    assert apart([0.5, 0.1, 0.9], 0.2, floor=0) == [0.5, 0.1, 0.9]
    moved = apart([0.5, 0.51, 0.49, 0.0], 0.2, floor=0.05)
    assert np.argsort(moved).tolist() == [3, 2, 0, 1]
    assert np.diff(sorted(moved)) == pytest.approx([0.25, 0.2, 0.2])
    assert min(moved) == 0.05


def test_signs_without_a_glyph_become_a_square() -> None:
    assert drawable("Film-Noir, 50 €, é") == "Film-Noir, 50 €, é"
    assert drawable("a\N{GRINNING FACE}b神") == "a\N{GRINNING FACE}b\N{WHITE SQUARE}"
