"""The blend: weights by what is known, exact contributions, and a list that also heeds what goes with what."""

from dataclasses import asdict

import numpy as np
import numpy.typing as npt
import pytest

from movierec_desktop.recommend.base import Ratings
from movierec_desktop.recommend.hybrid import (
    BlendTables,
    Hybrid,
    HybridConstants,
    noted_counts,
    only_favourites,
    title_functions,
)
from movierec_desktop.recommend.item_item import ItemItem
from movierec_desktop.recommend.svd import Svd

N = 6
COUNTS = np.array([500, 100, 20, 3, 1, 0], dtype=np.int32)
EVIDENCE = {
    "list_base": 0.5,
    "list_popularity": 0.1,
    "error_floor": 0.5,
    "error_title": 1.0,
    "error_title_offset": 5.0,
    "error_person": 0.5,
    "error_unrated": 1.2,
}
CONSTANTS = HybridConstants(
    **EVIDENCE,
    list_person=1.0,
    list_item_item=2.0,
    list_unrated=3.0,
    favourites_base=0.0,
    favourites_popularity=-0.1,
    favourites_item_item=6.0,
    seen_weight=0.3,
    error_spread=1.0,
)


def svd(seed: int) -> Svd:
    random = np.random.default_rng(seed)
    tensors = {
        "title_ids": np.arange(N - 1) + 1,
        "base": 3.0 + 0.3 * random.normal(size=N - 1).astype(np.float32),
        "design": random.normal(size=(N - 1, 3)).astype(np.float16),
        "unrated_design": random.normal(size=3).astype(np.float16),
        "counts": COUNTS[:-1],
    }
    return Svd.from_tensors(tensors, {**EVIDENCE, "ridge": 1.5, "unrated_base": 3.1}, np.arange(N) + 1)


@pytest.fixture
def item_item() -> ItemItem:
    """Title 1 goes with title 3, title 2 with titles 1 and 4."""
    tensors = {
        "title_ids": np.array([1, 2, 3, 4]),
        "starts": np.array([0, 1, 3, 3, 3]),
        "others": np.array([2, 0, 3], dtype=np.uint16),
        "weights": np.array([0.5, 0.25, -0.125], dtype=np.float16),
    }
    return ItemItem.from_tensors(tensors, 0.3, np.arange(N) + 1)


@pytest.fixture
def tables() -> BlendTables:
    base = np.zeros((3, 4))
    base[:2, 0] = base[:2, 3] = 0.5
    weights = np.zeros((2, 2, 4))
    weights[:, :, 0] = [[0.5, 0.5], [0.25, 0.75]]
    weights[:, :, 1] = 0.1
    weights[:, 1, 3] = 1.0
    shifts = np.zeros((2, 2, 4))
    shifts[:, 0] = [[0.05, 0.0, 0.0, 0.05], [-0.1, 0.2, 0.0, -0.2]]
    shifts[:, 1] = [[0.1, 0.0, 0.0, 0.1], [0.3, 0.0, 0.1, 0.3]]
    return BlendTables(base, np.array([1.0, 9.0]), weights, shifts, np.array([3.5]))


@pytest.fixture
def hybrid(item_item: ItemItem, tables: BlendTables) -> Hybrid:
    return Hybrid({"a": svd(1), "b": svd(2)}, COUNTS, tables, item_item, CONSTANTS)


def starred(stars: npt.NDArray[np.float64]) -> Ratings:
    """Ratings of as many titles."""
    return Ratings(np.arange(len(stars)), stars)


SOME = Ratings(np.array([0, 2, 3]), np.array([5.0, 2.0, 4.5]))


def test_a_score_is_the_base_and_what_each_member_moved(hybrid: Hybrid, tables: BlendTables) -> None:
    taste = hybrid.fold_in(SOME)
    weights, shift = tables.weights_at(3), tables.shift_of(SOME).sum(axis=0)
    functions = title_functions(COUNTS)
    for row in range(N):
        told = hybrid.starting_point(row) + float(functions[row] @ shift)
        for model, own in zip(hybrid.members.values(), weights, strict=True):
            moved = model.score(model.fold_in(SOME))[row] - model.starting_point(row)
            told += float(moved) * float(functions[row] @ own)
        assert float(hybrid.score(taste)[row]) == pytest.approx(told, abs=1e-5)


def test_contributions_sum_to_the_score(hybrid: Hybrid) -> None:
    taste = hybrid.fold_in(SOME)
    for row in range(N):
        told = hybrid.starting_point(row) + hybrid.contributions(taste, row).sum()
        assert told == pytest.approx(float(hybrid.score(taste)[row]), abs=1e-5)


def test_weights_lie_between_the_knots_and_stay_beyond_the_last(tables: BlendTables) -> None:
    at_knot = tables.weights_at(9)
    np.testing.assert_allclose(at_knot[:, 0], [0.25, 0.75])
    np.testing.assert_allclose(tables.weights_at(500), at_knot)
    assert 0.25 < tables.weights_at(3)[0, 0] < 0.5


def test_what_ratings_add_by_themselves_goes_by_their_number_and_their_mean(tables: BlendTables) -> None:
    middle = tables.shift_of(starred(np.full(9, 3.5)))
    assert middle.shape == (9, 4)
    np.testing.assert_allclose(middle.sum(axis=0), [-0.1, 0.2, 0.0, -0.2], atol=1e-6)
    above = tables.shift_of(starred(np.array([5.0, 4.0, *[3.5] * 7])))
    more = np.array([0.3, 0.0, 0.1, 0.3]) * 2 / 9
    np.testing.assert_allclose(above.sum(axis=0) - middle.sum(axis=0), more, atol=1e-6)
    assert above[0, 0] > above[1, 0] > above[2, 0]
    assert tables.shift_of(starred(np.empty(0))).shape == (0, 4)


def test_only_titles_nobody_rated_go_by_the_last_function() -> None:
    functions = title_functions(COUNTS)
    np.testing.assert_array_equal(functions[:, 3], [0, 0, 0, 0, 0, 1])
    np.testing.assert_array_equal(functions[5, :3], [0, 0, 0])
    assert functions[4, 2] > functions[0, 2]


@pytest.mark.parametrize(("stars", "share"), [([5.0, 2.0, 3.5], 0.0), ([5.0, 4.0, 4.5], 3 / 8)])
def test_the_list_adds_what_goes_with_what(
    hybrid: Hybrid, item_item: ItemItem, stars: list[float], share: float
) -> None:
    ratings = Ratings(SOME.rows, np.array(stars))
    taste = hybrid.fold_in(ratings)
    together = item_item.score(ratings)
    np.testing.assert_allclose(together, [0.0, 0.0, 0.5, 0.0, 0.0, 0.0])
    base = np.array([hybrid.starting_point(row) for row in range(N)])
    expected = hybrid.score(taste) - base + (1 - share) * 0.5 * base
    expected = expected + (0.1 - 0.2 * share) * np.log1p(noted_counts(COUNTS))
    expected = expected + (2.0 + 4.0 * share) * together - 3.0 * (COUNTS == 0)
    np.testing.assert_allclose(hybrid.list_score(taste), expected, atol=1e-5)


def test_many_favourites_alone_say_more_than_few() -> None:
    assert only_favourites(starred(np.empty(0))) == 0.0
    assert only_favourites(starred(np.full(8, 3.5))) == 0.0
    assert only_favourites(starred(np.array([4.0] * 7 + [2.0] * 3))) == 0.0
    assert only_favourites(starred(np.array([4.0] * 19 + [2.0]))) == pytest.approx(0.4)
    few, many = only_favourites(starred(np.full(5, 4.0))), only_favourites(starred(np.full(50, 4.5)))
    assert 0.4 < few < 0.6
    assert 0.8 < many < 1.0


def test_a_rating_below_four_says_less_of_what_goes_with_it(item_item: ItemItem) -> None:
    low = item_item.score(Ratings(np.array([1]), np.array([3.5])))
    high = item_item.score(Ratings(np.array([1]), np.array([4.0])))
    np.testing.assert_allclose(low, 0.3 * high, atol=1e-7)
    assert high[0] == pytest.approx(0.25)


def test_unrated_titles_are_noted_like_their_neighbours() -> None:
    noted = noted_counts(COUNTS)
    np.testing.assert_array_equal(noted[:5], COUNTS[:5])
    assert 0 < noted[5] <= 500


def test_models_that_disagree_are_trusted_less(hybrid: Hybrid) -> None:
    taste = hybrid.fold_in(SOME)
    order = np.argsort(taste.spread)
    rated = [row for row in order if COUNTS[row] > 0]
    same = Hybrid(hybrid.members, COUNTS, hybrid._tables, hybrid.item_item, HybridConstants(
        **{**asdict(CONSTANTS), "error_spread": 0.0}
    ))  # fmt: skip
    rows = np.array(rated)
    assert np.all(hybrid.uncertainty(taste, rows) >= same.uncertainty(same.fold_in(SOME), rows))
