"""The item models behind both pages keep Qt's rules, and change no more than has changed."""

import numpy as np
import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt

from movierec_desktop.domain.title_filter import KindChoice, TitleFilter
from movierec_desktop.ui.models.recommendation_list import RecommendationListModel
from movierec_desktop.ui.models.title_list import Role, TitleListModel

ROWS = np.arange(150, dtype=np.int64)
NARROW = TitleFilter(kind=KindChoice.SERIES, genres=frozenset({"Documentary"}))


@pytest.fixture
def grid(session):
    model = TitleListModel(session)
    model.set_rows(ROWS)
    return model


@pytest.fixture
def ranked(session, title):
    for name, stars in (("Heat (1995)", 5), ("Shrek (2001)", 1.5), ("Alien (1979)", 4.5)):
        session.rate(title(name), stars)
    model = RecommendationListModel(session)
    model.refresh()
    return model


def titles_of(model) -> list[int]:
    return [model.index(place).data(Role.TITLE).id for place in range(model.rowCount())]


def test_the_title_list_keeps_qts_rules_through_changes(session, title, qtmodeltester):
    model = TitleListModel(session)
    qtmodeltester.check(model)
    model.set_rows(ROWS)
    session.library_changed.connect(lambda change: model.titles_changed(change.title_ids))
    session.rate(title("Heat (1995)"), 4)
    session.undo()
    model.set_rows(ROWS[:3])
    model.set_rows(ROWS[:0])
    model.set_rows(ROWS[::-1].copy())
    assert model.rowCount() == len(ROWS)


def test_the_ranked_list_keeps_qts_rules_through_changes(session, title, qtmodeltester):
    model = RecommendationListModel(session)
    qtmodeltester.check(model)
    counts = []
    model.refresh()
    session.rate(title("Heat (1995)"), 5)
    for chosen in (session.filter, NARROW, TitleFilter(genres=frozenset({"Horror"})), TitleFilter()):
        session.set_filter(chosen)
        model.refresh()
        counts.append(model.rowCount())
    assert counts[0] == counts[2] == counts[3] == 100


def test_titles_stand_where_the_rows_say(grid):
    assert [grid.index(place).data(Role.TITLE).row for place in range(grid.rowCount())] == ROWS.tolist()
    assert grid.place_of(7) == 7
    assert grid.place_of(1000) is None


def test_one_rating_changes_one_tile(session, grid, title, qtbot):
    heat = title("Heat (1995)")
    session.library_changed.connect(lambda change: grid.titles_changed(change.title_ids))
    changes = []
    grid.dataChanged.connect(lambda first, last, roles: changes.append((first.row(), last.row(), list(roles))))
    session.rate(heat, 4.5)
    assert changes == [(heat.row, heat.row, [Role.STARS, Role.DISMISSED, Role.LISTED, Role.SEEN, Role.TILE])]
    assert grid.index(heat.row).data(Role.STARS) == 4.5


def test_a_rating_of_a_title_that_is_not_shown_changes_no_tile(session, grid, engine, qtbot):
    session.library_changed.connect(lambda change: grid.titles_changed(change.title_ids))
    with qtbot.assertNotEmitted(grid.dataChanged):
        session.rate(engine.catalogue.title(500), 3)


def test_a_dismissed_title_says_so(session, grid, title):
    heat = title("Heat (1995)")
    session.toggle_dismissed(heat)
    assert grid.index(heat.row).data(Role.DISMISSED) is True


def test_invalid_places_have_no_data(grid, ranked):
    for model in (grid, ranked):
        assert model.index(-1).data(Role.TITLE) is None
        assert model.index(model.rowCount()).data(Role.TITLE) is None
        assert model.rowCount(model.index(0)) == 0
        assert model.data(model.index(0), Qt.ItemDataRole.DecorationRole) is None


def follow(model) -> list[tuple[QPersistentModelIndex, int]]:
    """A persistent index on every row, with the title that stands there."""
    return [(QPersistentModelIndex(model.index(place)), title_id) for place, title_id in enumerate(titles_of(model))]


def check_followed(followed, model) -> int:
    """Every index is on its title, or invalid when that has left; how many have stayed."""
    now = set(titles_of(model))
    for index, title_id in followed:
        assert index.isValid() == (title_id in now)
        if index.isValid():
            assert index.data(Role.TITLE).id == title_id
    return sum(index.isValid() for index, _ in followed)


def test_persistent_indexes_stay_on_their_titles_when_a_rating_reorders_the_list(session, ranked, title):
    followed = follow(ranked)
    order = titles_of(ranked)
    session.rate(title("Seven Samurai (1954)"), 5)
    ranked.refresh()
    assert titles_of(ranked) != order
    assert check_followed(followed, ranked) > 20


def few_titles(session) -> TitleFilter:
    """A filter that only some dozens of titles pass, some of which are in the unfiltered list."""
    facts = session.catalogue.facts
    top = [item.title.row for item in session.view.top(100, session.allowed)][20:]
    everything = facts.mask(TitleFilter())
    for genre in facts.genre_counts(everything):
        for decade in facts.decade_counts(everything):
            chosen = TitleFilter(genres=frozenset({genre}), decades=frozenset({decade}))
            mask = facts.mask(chosen)
            if 1 <= mask.sum() < 90 and mask[top].any():
                return chosen
    raise AssertionError("no filter narrows the list that far")


def test_persistent_indexes_stay_on_their_titles_when_the_list_gets_shorter_and_longer(session, ranked):
    followed = follow(ranked)
    session.set_filter(few_titles(session))
    ranked.refresh()
    assert 0 < ranked.rowCount() < 90
    assert check_followed(followed, ranked) >= 1
    again = follow(ranked)
    session.set_filter(TitleFilter())
    ranked.refresh()
    assert ranked.rowCount() == 100
    check_followed(again, ranked)


def test_reasons_are_told_anew_after_a_rating(session, ranked, title):
    place = 0
    before = ranked.index(place).data(Role.REASON)
    for name in ("Heat (1995)", "Shrek (2001)", "Alien (1979)"):
        session.rate(title(name), None)
    ranked.refresh()
    assert "you gave" in before
    assert ranked.index(place).data(Role.REASON) == "Well liked by people in general"
