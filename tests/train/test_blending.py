"""The hybrid's weights: found on people held out, sensible without any."""

from typing import Any

import numpy as np
import pytest

from movierec_desktop.recommend.base import IntArray, Ratings
from movierec_desktop.train.blending import KNOTS, Equations, Fold, fit_blend, solve_along_knots
from movierec_desktop.train.fold_in import asked_after
from movierec_desktop.train.held_out import HeldOutPerson
from movierec_desktop.train.list_weights import (
    START,
    ListCase,
    choose_list_weights,
    favourites_kept_back,
    mean_ndcg,
)

N = 60
ROW_IDS = np.arange(N, dtype=np.int64) + 1
TRUTH = np.random.default_rng(0).normal(size=(40, N)) * 0.5 + 3.5


class Oracle:
    """Knows each person by their first rating's title: tells the truth, or nothing but the middle, times `share`."""

    name = "oracle"
    n_titles = N

    def __init__(self, share: float, noise: float, seed: int) -> None:
        self._moves = share * (TRUTH - 3.5) + noise * np.random.default_rng(seed).normal(size=TRUTH.shape)

    def fold_in(self, ratings: Ratings) -> Any:
        return ratings

    def score(self, taste: Ratings) -> Any:
        if not len(taste):
            return np.full(N, 3.5)
        person = int(np.abs(TRUTH[:, taste.rows[0]] - taste.stars[0]).argmin())
        return 3.5 + self._moves[person]

    def uncertainty(self, taste: Ratings, rows: IntArray) -> Any:
        return np.ones(len(rows))


PEOPLE = [HeldOutPerson(ROW_IDS, own) for own in TRUTH]
COUNTS = np.full(N, 50, dtype=np.int32)


def test_the_better_member_gets_the_weight() -> None:
    members: dict[str, Any] = {"right": Oracle(1.0, 0.0, 1), "noise": Oracle(0.0, 0.5, 2)}
    tables = fit_blend([Fold(members, PEOPLE, COUNTS)], ROW_IDS)
    functions = np.array([1.0, np.log1p(50) / 6 - 0.5, 3 / 53, 0.0])
    right, noise = tables.weights[2] @ functions
    assert right == pytest.approx(1.0, abs=0.15)
    assert abs(noise) < 0.15


def test_a_member_that_says_half_is_amplified_though_the_ridge_pulls_towards_one() -> None:
    tables = fit_blend([Fold({"half": Oracle(0.5, 0.0, 1)}, PEOPLE, COUNTS)], ROW_IDS)  # type: ignore[dict-item]
    functions = np.array([1.0, np.log1p(50) / 6 - 0.5, 3 / 53, 0.0])
    assert float((tables.weights[2] @ functions)[0]) > 1.25


def test_what_the_mean_of_a_persons_stars_says_is_heard() -> None:
    random = np.random.default_rng(3)
    own = random.normal(size=200) * 0.7
    people = [HeldOutPerson(ROW_IDS, 3.5 + bias + 0.1 * random.normal(size=N)) for bias in own]
    members: dict[str, Any] = {"deaf": Oracle(0.0, 0.0, 1)}
    tables = fit_blend([Fold(members, people, COUNTS)], ROW_IDS)
    functions = np.array([1.0, np.log1p(50) / 6 - 0.5, 3 / 53, 0.0])
    assert float(tables.middle[0]) == pytest.approx(3.5, abs=0.15)
    _, per_star = tables.shifts[3] @ functions
    assert per_star == pytest.approx(1.0, abs=0.1)


def test_a_knot_that_few_people_reach_stays_near_its_neighbour() -> None:
    much, little = (Equations(size * np.eye(1), size * np.ones(1)) for size in (1000.0, 0.0))
    apart = solve_along_knots([much, little], ridge=10.0, smoothness=0.0)
    near = solve_along_knots([much, little], ridge=10.0, smoothness=1000.0)
    np.testing.assert_allclose(apart[:, 0], [1000 / 1001, 0.0], atol=1e-9)
    assert near[1, 0] > 0.9


def test_knots_end_where_nobody_has_so_many_ratings() -> None:
    members: dict[str, Any] = {"right": Oracle(1.0, 0.0, 1)}
    tables = fit_blend([Fold(members, PEOPLE, COUNTS)], ROW_IDS)
    assert tables.knots.tolist() == [k for k in KNOTS if k + 10 <= N]


def test_without_people_all_weigh_the_same() -> None:
    members: dict[str, Any] = {"one": Oracle(1.0, 0.0, 1), "content": Oracle(1.0, 0.0, 1)}
    tables = fit_blend([Fold(members, [], COUNTS)], ROW_IDS)
    np.testing.assert_allclose(tables.weights[0], [[0.5, 0, 0, 0], [0.5, 0, 0, 1]])
    np.testing.assert_allclose(tables.shifts, 0.0)


def test_only_later_ratings_are_asked_and_unknown_titles_passed_over() -> None:
    person = HeldOutPerson(np.array([5, 900, 7, *range(20, 40)]), np.arange(23.0))
    (case,) = asked_after(Oracle(1.0, 0.0, 1), ROW_IDS, [person], 2)  # type: ignore[arg-type]
    assert case.taste.rows.tolist() == [4, 6]
    assert case.taste.stars.tolist() == [0.0, 2.0]
    assert len(case.rows) == 20
    assert not asked_after(Oracle(1.0, 0.0, 1), ROW_IDS, [person], 20)  # type: ignore[arg-type]


def test_the_list_goes_by_what_puts_the_liked_first() -> None:
    random = np.random.default_rng(1)
    cases = []
    for _ in range(20):
        together = random.normal(size=100).astype(np.float32)
        noise = random.normal(size=100).astype(np.float32)
        liked = np.argsort(-together)[:5].astype(np.int64)
        cases.append(ListCase(noise, together, noise, np.abs(noise), np.array([99]), liked))
    chosen = choose_list_weights(cases)
    assert chosen["list_item_item"] >= 7.0
    assert mean_ndcg(cases, chosen) > mean_ndcg(cases, START)
    assert choose_list_weights([]) == START


def test_those_who_tell_favourites_alone_get_weights_of_their_own() -> None:
    random = np.random.default_rng(2)
    mixed, favourites = [], []
    for share, cases in ((0.0, mixed), (1.0, favourites)):
        for _ in range(30):
            known = np.abs(random.normal(size=100)).astype(np.float32)
            together = random.normal(size=100).astype(np.float32)
            person = (0.3 * random.normal(size=100)).astype(np.float32)
            liked = np.argsort(-(known if share == 0.0 else together - 3.0 * known))[:5].astype(np.int64)
            cases.append(ListCase(person, together, 0.0 * known, known, np.array([99]), liked, share))
    chosen = choose_list_weights(mixed, favourites)
    assert chosen["list_popularity"] > 0.0 > chosen["favourites_popularity"]
    assert chosen["list_item_item"] < chosen["favourites_item_item"]
    assert mean_ndcg(favourites, chosen) > mean_ndcg(favourites, {**chosen, "favourites_popularity": 0.2})


def test_a_fifth_of_what_was_liked_is_kept_back() -> None:
    person = HeldOutPerson(np.array([1, 2, 3, 4, 5, 6, 7, 900]), np.array([5.0, 4.0, 4.0, 4.5, 3.5, 5.0, 4.0, 5.0]))
    rated = np.ones(N, dtype=np.bool_)
    rated[6] = False
    given, held = favourites_kept_back(person, ROW_IDS, rated, 0)
    assert sorted([*given.rows, *held]) == [0, 1, 2, 3, 5]
    assert len(held) == 1
    assert set(given.stars) <= {4.0, 4.5, 5.0}
    assert not len(favourites_kept_back(HeldOutPerson(np.array([1, 2]), np.array([5.0, 5.0])), ROW_IDS, rated, 0)[1])
