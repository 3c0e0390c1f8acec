"""Seen without stars: S, the button, the tick, the notice, and that it is not offered again."""

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import QRect, Qt

from movierec_desktop.ui.models.title_list import Role
from movierec_desktop.ui.page_stack import BROWSE, FOR_YOU
from movierec_desktop.ui.theme.theme import ThemeChoice

S = Qt.Key.Key_S


def seen_on_disk(person) -> set[int]:
    with closing(sqlite3.connect(person.app.profile.path)) as connection:
        return {title_id for (title_id,) in connection.execute("SELECT title_id FROM watched")}


def tick_pixels(person) -> int:
    """How many pixels at the top left of the poster under the cursor have the colour of the tick's disc."""
    rect = person.grid.visualRect(person.grid.currentIndex())
    image = person.grid.viewport().grab(QRect(rect.left() + 16, rect.top() + 10, 40, 40)).toImage()
    accent = person.app.theme.tokens.accent.lower()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixelColor(x, y).name() == accent for x, y in places)


def test_s_in_the_grid_marks_a_title_as_seen_and_a_second_time_takes_it_back(browsing):
    title = browsing.grid.current_title()
    browsing.key(S)
    assert seen_on_disk(browsing) == {title.id}
    assert browsing.window.notices.text == f"{title.label} is marked as seen · saved"
    browsing.key(S)
    assert seen_on_disk(browsing) == set()
    assert browsing.window.notices.text == f"{title.label} is no longer marked as seen · saved"
    browsing.undo()
    assert seen_on_disk(browsing) == {title.id}


def test_a_seen_title_leaves_the_list_and_undo_brings_it_back(regular):
    before = regular.titles()
    title = regular.listed.current_title()
    regular.key(Qt.Key.Key_W)
    regular.key(S)
    assert title not in regular.titles()
    assert title.id not in regular.app.session.library.watchlist
    assert seen_on_disk(regular) == {title.id}
    regular.undo()
    assert regular.titles() == before
    assert title.id in regular.app.session.library.watchlist
    assert seen_on_disk(regular) == set()


def test_what_was_seen_before_the_app_was_closed_is_not_offered(regular, open_window, profile_file):
    title = regular.listed.current_title()
    regular.key(S)
    again = open_window(profile_file)
    assert title not in again.titles()


def test_on_a_rated_title_s_changes_nothing(regular):
    regular.go_to(BROWSE)
    regular.search("heat 1995")
    title = regular.grid.current_title()
    assert regular.app.session.library.stars(title.id) == 5
    regular.key(S)
    assert seen_on_disk(regular) == set()
    assert regular.window.notices.text == "What is rated counts as seen"
    regular.key(Qt.Key.Key_W)
    regular.key(S)
    assert seen_on_disk(regular) == {title.id}
    assert title.id not in regular.app.session.library.watchlist


def test_the_button_in_the_details_says_what_it_does(regular):
    title = regular.details.title
    button = regular.button("Mark as seen")
    assert button.text().strip() == "Seen it"
    assert button.toolTip() == "Mark as seen (S)"
    regular.click(button)
    assert seen_on_disk(regular) == {title.id}
    regular.details.show_title(title, predicted=True)
    assert regular.button("Not seen after all").text().strip() == "Seen"
    regular.click(button)
    assert seen_on_disk(regular) == set()


def test_of_a_rated_title_the_button_tells_that_it_is_seen(regular):
    regular.go_to(BROWSE)
    regular.search("heat 1995")
    regular.key(Qt.Key.Key_Return)
    assert not regular.button("Seen, as it is rated").isEnabled()


@pytest.mark.parametrize("choice", [ThemeChoice.DARK, ThemeChoice.LIGHT])
def test_a_tick_is_painted_on_the_poster_until_stars_say_it(browsing, settled, choice):
    browsing.app.theme.choose(choice)
    settled()
    without = tick_pixels(browsing)
    browsing.key(S)
    settled()
    assert tick_pixels(browsing) > without + 60
    browsing.key(Qt.Key.Key_4)
    settled()
    assert tick_pixels(browsing) == without


def test_a_screen_reader_is_told(browsing):
    def told() -> str:
        return browsing.grid.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)

    name = told()
    assert name.endswith(", not rated")
    browsing.key(S)
    browsing.key(Qt.Key.Key_W)
    assert told() == name.replace("not rated", "seen, not rated, on your watchlist")
    browsing.key(S)
    browsing.key(Qt.Key.Key_X)
    assert told() == name.replace("not rated", "seen, not rated, not for me")


def test_a_dismissed_title_can_be_seen_too(regular):
    regular.go_to(BROWSE)
    regular.key(Qt.Key.Key_X)
    regular.key(S)
    index = regular.grid.currentIndex()
    assert (index.data(Role.DISMISSED), index.data(Role.SEEN)) == (True, True)
    regular.go_to(FOR_YOU)
    assert index.data(Role.TITLE) not in regular.titles()
