"""The watchlist: W, the button, the ribbon, the notice, and the filter."""

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage

from movierec_desktop.ui.page_stack import BROWSE, FOR_YOU
from movierec_desktop.ui.theme.theme import ThemeChoice

W = Qt.Key.Key_W


def listed_on_disk(person) -> set[int]:
    with closing(sqlite3.connect(person.app.profile.path)) as connection:
        return {title_id for (title_id,) in connection.execute("SELECT title_id FROM watchlist")}


def ribbon_pixels(view, person) -> int:
    """How many pixels at the top of the poster under the cursor have the colour of the ribbon."""
    view.viewport().grab()
    rect = view.visualRect(view.currentIndex())
    height = rect.height() // 4
    top = QRect(rect.left() + 14, rect.top() + 8, min(rect.width() - 28, 110), height)
    if view is person.grid:
        top = QRect(rect.center().x(), rect.top() + 8, rect.width() // 2 - 16, height)
    image: QImage = view.viewport().grab(top).toImage()
    accent = person.app.theme.tokens.accent.lower()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixelColor(x, y).name() == accent for x, y in places)


def test_w_in_the_grid_puts_a_title_on_the_watchlist_and_a_second_time_takes_it_off(browsing):
    title = browsing.grid.current_title()
    browsing.key(W)
    assert listed_on_disk(browsing) == {title.id}
    assert browsing.window.notices.text == f"{title.label} is on your watchlist · saved"
    browsing.key(W)
    assert listed_on_disk(browsing) == set()
    assert browsing.window.notices.text == f"{title.label} is off your watchlist · saved"


def test_w_in_the_list_puts_a_title_on_the_watchlist_and_leaves_it_there(regular):
    regular.open_list()
    regular.key(Qt.Key.Key_Down)
    title = regular.listed.current_title()
    before = regular.ranking()
    regular.key(W)
    assert listed_on_disk(regular) == {title.id}
    assert regular.ranking() == before
    assert regular.listed.current_title() == title


def test_w_with_another_modifier_does_nothing(browsing):
    browsing.key(W, Qt.KeyboardModifier.AltModifier)
    assert listed_on_disk(browsing) == set()


@pytest.mark.parametrize("choice", [ThemeChoice.DARK, ThemeChoice.LIGHT])
@pytest.mark.parametrize("page", [FOR_YOU, BROWSE])
def test_a_ribbon_is_painted_on_the_poster(regular, settled, page, choice):
    regular.app.theme.choose(choice)
    regular.go_to(page)
    view = regular.grid
    if page == FOR_YOU:
        regular.open_list()
        view = regular.listed
    settled()
    without = ribbon_pixels(view, regular)
    regular.key(W)
    settled()
    assert ribbon_pixels(view, regular) > without + 60
    regular.key(W)
    settled()
    assert ribbon_pixels(view, regular) == without


def test_undo_takes_it_off_and_puts_it_back(browsing):
    title = browsing.grid.current_title()
    browsing.key(W)
    browsing.undo()
    assert listed_on_disk(browsing) == set()
    browsing.key(W)
    browsing.key(W)
    browsing.undo()
    assert listed_on_disk(browsing) == {title.id}


def test_rating_takes_a_title_off_and_undo_brings_back_both(browsing):
    title = browsing.grid.current_title()
    browsing.key(W)
    browsing.key(Qt.Key.Key_4)
    assert listed_on_disk(browsing) == set()
    assert browsing.on_disk() == {title.id: 4}
    browsing.undo()
    assert listed_on_disk(browsing) == {title.id}
    assert browsing.on_disk() == {}


def test_the_button_in_the_details_says_what_it_does(regular):
    title = regular.details.title
    button = regular.button("Add to the watchlist")
    assert button.text().strip() == "Watchlist"
    assert button.toolTip() == "Add to the watchlist (W)"
    regular.click(button)
    assert listed_on_disk(regular) == {title.id}
    assert regular.button("Take off the watchlist").text().strip() == "Listed"
    regular.click(button)
    assert listed_on_disk(regular) == set()
    assert button.accessibleName() == "Add to the watchlist"


def test_the_button_in_the_details_follows_the_key(regular):
    regular.key(W)
    button = regular.button("Take off the watchlist")
    marked = button.icon().pixmap(16).toImage()
    regular.undo()
    assert button.accessibleName() == "Add to the watchlist"
    assert button.icon().pixmap(16).toImage() != marked


def test_the_watchlist_filter_shows_what_is_on_it(regular):
    listed = []
    regular.open_list()
    for _ in range(3):
        listed.append(regular.listed.current_title())
        regular.key(W)
        regular.key(Qt.Key.Key_Down)
    regular.press("On my watchlist")
    assert {title.id for title in regular.titles()} == {title.id for title in listed}
    regular.go_to(BROWSE)
    assert sorted(regular.window.browse.model._rows.tolist()) == sorted(title.row for title in listed)


def test_in_the_filtered_list_w_takes_a_title_away_and_undo_brings_it_back(regular):
    regular.open_list()
    regular.key(W)
    title = regular.listed.current_title()
    regular.press("On my watchlist")
    regular.listed.setFocus()
    regular.key(W)
    assert regular.titles() == []
    regular.undo()
    assert regular.titles() == [title]


def test_browse_catches_up_with_the_watchlist(regular):
    title = regular.rows_view.current_title()
    regular.press("On my watchlist")
    regular.go_to(BROWSE)
    assert regular.window.browse.model.rowCount() == 0
    regular.go_to(FOR_YOU)
    regular.app.session.toggle_watchlist(title)
    regular.go_to(BROWSE)
    assert regular.window.browse.model._rows.tolist() == [title.row]


@pytest.mark.parametrize(("page", "left_out"), [(BROWSE, 0), (FOR_YOU, 13)])
def test_an_empty_watchlist_is_named_as_the_filter_to_loosen(regular, page, left_out):
    regular.press("On my watchlist")
    regular.go_to(page)
    n = len(regular.app.engine.catalogue) - left_out
    assert f"Without the filter on watchlist there would be {n:,}." in regular.words(regular.window.centralWidget())
