"""Groups of films of the real bundle: what they are, what a pick keeps and moves, and that ratings take over."""

import json

import numpy as np
import pytest

from movierec_desktop.services.asking import Asking
from movierec_desktop.services.library import Library
from movierec_desktop.services.recommendations import TasteView
from movierec_desktop.services.taste_groups import EARLY, N_GROUPS, TasteGroups
from movierec_desktop.services.welcome import Step, Welcome


@pytest.fixture
def library(engine, profile) -> Library:
    return Library(profile, engine.replaced)


@pytest.fixture
def asking(engine, library) -> Asking:
    return Asking(engine, library)


@pytest.fixture
def groups(engine, profile, asking) -> TasteGroups:
    return TasteGroups(engine, profile, lambda: asking.model)


@pytest.fixture
def welcome(profile, library, asking, groups) -> Welcome:
    return Welcome(profile, library, asking, groups)


def test_groups_are_of_well_known_titles_and_share_none(groups, engine):
    assert len(groups.groups) == N_GROUPS
    ids = [title.id for group in groups.groups for title in group.titles]
    assert len(ids) == len(set(ids))
    assert min(title.n_ratings for group in groups.groups for title in group.titles[:3]) > 200


def test_every_group_is_told_by_its_own_words(groups):
    told = [(group.genres, group.decade, group.is_old, group.language) for group in groups.groups]
    assert len(set(told)) == N_GROUPS
    assert all(1 <= len(group.genres) <= 2 and "IMAX" not in group.genres for group in groups.groups)
    for group in groups.groups:
        n = len(group.titles)
        assert all(4 * sum(genre in title.genres for title in group.titles) >= n for genre in group.genres)
        if group.decade is not None:
            assert 2 * sum(title.year // 10 * 10 == group.decade for title in group.titles) >= n


def test_nothing_is_moved_before_a_pick_and_after_it_was_taken_back(groups, engine):
    assert groups.shift(0) is None
    assert groups.allowed() is None
    groups.pick({1})
    assert groups.shift(0) is not None
    groups.pick(set())
    assert groups.shift(0) is None
    assert groups.picked() == frozenset()


def test_a_pick_lifts_its_own_titles_in_the_list_of_every_model(groups, engine):
    everything = np.ones(len(engine.catalogue), dtype=np.bool_)
    for place, group in enumerate(groups.groups):
        groups.pick({place})
        shifted = groups.shift(0)
        for name in ("hybrid", "svd"):
            plain = TasteView(engine, name, {}).top(50, everything)
            leant = TasteView(engine, name, {}, shift=shifted).top(50, everything)
            own = [sum(one.title.id in group.ids for one in found) for found in (plain, leant)]
            assert own[1] > own[0], (place, name)


def test_the_explanation_still_adds_up_to_the_prediction(groups, engine):
    groups.pick({0, 3})
    for stars in ({}, {1: 4.5, 260: 2.0}):
        view = TasteView(engine, None, stars, shift=groups.shift(len(stars)))
        for row in (0, 40, 400):
            told = view.explain(row)
            total = told.starting_point + sum(reason.contribution for reason in told.reasons)
            assert min(max(total, 0.5), 5.0) == pytest.approx(view.predicted(row), abs=2e-3)


def test_every_rating_takes_of_the_weight_of_a_pick_until_it_counts_no_more(groups):
    groups.pick({2})
    sizes = [float(np.abs(groups.shift(n)).mean()) for n in range(EARLY)]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] > 0.05 > 5 * sizes[-1]
    assert groups.shift(EARLY) is None


def test_a_pick_is_kept_with_its_titles_and_found_again(groups, engine, profile, asking):
    groups.pick({1, 4})
    again = TasteGroups(engine, profile, lambda: asking.model)
    assert again.picked() == {1, 4}
    assert np.array_equal(again.shift(0), groups.shift(0))
    stored = json.loads(profile.settings.get("taste-groups", ""))
    assert {frozenset(ids) for ids in stored["picked"]} == {groups.groups[1].ids, groups.groups[4].ids}
    assert len(stored["others"]) == N_GROUPS - 2


@pytest.mark.parametrize(
    "stored",
    [
        "nonsense",
        "[]",
        '{"picked": 3}',
        '{"picked": [["x"]]}',
        '{"picked": [[-5]]}',
        '{"picked": [[1e999]]}',
        '{"picked": [[1000000000000000000000000]]}',
        "[" * 100_000,
    ],
)
def test_what_cannot_be_read_counts_as_no_pick(groups, profile, stored):
    with profile.writing():
        profile.settings.put("taste-groups", stored)
    assert groups.shift(0) is None
    assert groups.picked() == frozenset()


def test_picked_groups_are_asked_about_first_but_not_alone(groups, welcome, library, engine):
    before = welcome.next_titles(12)
    groups.pick({3})
    asked = welcome.next_titles(12)
    own = sum(title.id in groups.groups[3].ids for title in asked)
    assert own >= 8 > sum(title.id in groups.groups[3].ids for title in before)
    assert own < 12
    assert len({title.id for title in asked}) == 12
    for title in asked:
        library.rate(title, 4.0)
    assert sum(title.id in groups.groups[3].ids for title in welcome.next_titles(12)) < 8


def test_the_welcome_is_wanted_until_it_is_left_or_enough_is_rated(welcome, library, engine):
    titles = engine.catalogue.titles(range(EARLY))
    assert welcome.is_wanted
    library.rate(titles[0], 4.0)
    assert not welcome.is_wanted, "who rates by themselves is not led back"
    welcome.reach(Step.RATING)
    assert welcome.is_wanted, "who has begun goes on"
    for title in titles:
        library.rate(title, 4.0)
    assert not welcome.is_wanted


def test_leaving_is_remembered_and_so_is_the_step(welcome, profile, library, asking, groups):
    welcome.reach(Step.GROUPS)
    welcome.leave()
    again = Welcome(profile, library, asking, groups)
    assert not again.is_wanted
    assert again.step is Step.GROUPS
