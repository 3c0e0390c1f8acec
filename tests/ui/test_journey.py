"""From the first start to a list of one's own and back on another day, by keyboard alone."""

import re

import pytest
from PySide6.QtCore import Qt

from movierec_desktop.ui.models.title_list import Role
from movierec_desktop.ui.page_stack import BROWSE, SETTINGS

MORE = {"alien 1979": ("Alien (1979)", 5), "shrek 2001": ("Shrek (2001)", 1), "fargo": ("Fargo (1996)", 4)}


def rate_by_keyboard(person, text: str, stars: int) -> str:
    """Search, go to the first tile, press a digit; which title it was."""
    person.search(text)
    label = person.grid.current_title().label
    person.key(str(stars))
    return label


def test_whoever_starts_for_the_first_time_is_where_titles_are_rated(person):
    assert person.window.browse.isVisible()
    assert person.grid.hasFocus()
    assert person.window.browse.model.rowCount() == len(person.app.engine.catalogue)


@pytest.mark.parametrize("onwards", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down])
def test_slash_starts_a_search_and_enter_or_down_goes_on_to_what_was_found(person, onwards):
    person.key(Qt.Key.Key_Slash)
    person.type("heat")
    person.key(onwards)
    assert person.window.filters.search.text() == "heat"
    assert person.grid.hasFocus()
    assert person.grid.current_title().label == "Heat (1995)"


def test_a_digit_rates_and_it_is_on_disk_before_it_is_told(person):
    person.search("heat")
    heat = person.grid.current_title()
    seen = []
    person.app.session.library._listeners.insert(
        0, lambda change: seen.append((person.on_disk(), person.window.notices.text))
    )
    person.key(Qt.Key.Key_5)
    ((on_disk, told),) = seen
    assert on_disk == {heat.id: 5.0}
    assert "saved" not in told
    assert person.window.notices.text == "Heat (1995) rated 5 · saved"
    assert person.drawn_on_tile(heat) == 5


def test_the_list_changes_with_what_was_rated_and_offers_none_of_it(person):
    rated = {rate_by_keyboard(person, "heat", 5)}
    first = person.ranking()
    assert len(first) == 100
    person.go_to(BROWSE)
    for text, (label, stars) in MORE.items():
        assert rate_by_keyboard(person, text, stars) == label
        rated.add(label)
    second = person.ranking()
    assert len(second) == 100
    assert [label for label, _ in second] != [label for label, _ in first]
    before = dict(first)
    assert any(abs(stars - before[label]) > 0.01 for label, stars in second if label in before)
    assert not rated & {label for label, _ in second}
    assert person.listed.hasFocus()


def test_another_day_everything_is_where_it_was(person, open_window, profile_file):
    for text, (_, stars) in MORE.items():
        rate_by_keyboard(person, text, stars)
    ranking = person.ranking()
    kept = person.on_disk()

    again = open_window(profile_file)

    assert again.window.for_you.isVisible()
    assert again.ranking() == ranking
    assert again.on_disk() == kept
    again.go_to(BROWSE)
    for text, (label, stars) in MORE.items():
        again.search(text)
        title = again.grid.current_title()
        assert title.label == label
        assert again.grid.currentIndex().data(Role.STARS) == stars
        assert again.drawn_on_tile(title) == stars
    again.go_to(SETTINGS)
    assert re.search(r"^3 ratings, ", again.words(again.window.settings), re.MULTILINE)


def test_the_settings_count_along(person):
    person.go_to(SETTINGS)
    assert "0 ratings, " in person.words(person.window.settings)
    person.go_to(BROWSE)
    rate_by_keyboard(person, "heat", 5)
    person.go_to(SETTINGS)
    assert "1 rating, " in person.words(person.window.settings)


def test_what_is_rated_in_the_list_leaves_it_and_the_cursor_stays_in_its_place(regular):
    regular.open_list()
    regular.key(Qt.Key.Key_Down)
    gone = regular.listed.current_title()
    regular.key(Qt.Key.Key_4)
    assert regular.on_disk()[gone.id] == 4
    assert gone.label not in dict(regular.ranking())
    assert regular.listed.currentIndex().row() == 1
    assert regular.listed.hasFocus()
    assert len(regular.ranking()) == 100
