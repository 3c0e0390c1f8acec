"""Browsing: the order of the titles, and what is done to several at once."""

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from movierec_desktop.services.ordering import Order
from movierec_desktop.ui.page_stack import BROWSE, FOR_YOU
from movierec_desktop.ui.widgets.title_view import MOST_AT_ONCE

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def page(person):
    return person.window.browse


def first_titles(person, n: int = 5):
    return [page(person).model.title(place) for place in range(n)]


def choose_order(person, order: Order) -> None:
    """Open the list of orders and walk to one, by keyboard."""
    box = page(person).order
    box.setFocus()
    person.key(Qt.Key.Key_Home)
    for _ in range(list(Order).index(order)):
        person.key(Qt.Key.Key_Down)


def click_tile(person, place: int, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    """Click on the poster of a tile."""
    rect = person.grid.visualRect(page(person).model.index(place))
    at = person.grid.viewport().mapTo(person.window, rect.topLeft() + QPoint(60, 80))
    QTest.mouseClick(person.window.windowHandle(), Qt.MouseButton.LeftButton, modifiers, at)


def marked_on_disk(person, table: str) -> set[int]:
    with closing(sqlite3.connect(person.app.profile.path)) as connection:
        return {title_id for (title_id,) in connection.execute(f"SELECT title_id FROM {table}")}  # noqa: S608


def test_titles_stand_in_the_order_that_is_chosen(regular):
    regular.go_to(BROWSE)
    choose_order(regular, Order.NEWEST)
    years = [title.year for title in first_titles(regular, 50)]
    assert years == sorted(years, reverse=True)
    choose_order(regular, Order.OLDEST)
    years = [title.year for title in first_titles(regular, 50)]
    assert years == sorted(years)
    choose_order(regular, Order.OWN_STARS)
    stars = [regular.app.session.library.stars(title.id) for title in first_titles(regular, 14)]
    assert stars[:13] == sorted(stars[:13], reverse=True)
    assert stars[13] is None
    choose_order(regular, Order.BEST_KNOWN)
    assert [title.row for title in first_titles(regular)] == list(range(5))


def test_the_order_applies_to_what_passes_the_filters(regular):
    regular.go_to(BROWSE)
    regular.click(regular.button("Show series"))
    choose_order(regular, Order.NAME)
    titles = first_titles(regular, 80)
    assert all(title.kind.is_series for title in titles)
    assert [title.row for title in titles] != sorted(title.row for title in titles)


def test_the_order_is_remembered(regular, open_window, profile_file):
    regular.go_to(BROWSE)
    choose_order(regular, Order.NEWEST)
    newest = first_titles(regular)
    again = open_window(profile_file)
    again.go_to(BROWSE)
    assert first_titles(again) == newest
    assert page(again).order.currentText() == "Newest first"


def test_what_is_searched_has_its_own_order(regular):
    regular.go_to(BROWSE)
    choose_order(regular, Order.NEWEST)
    newest = first_titles(regular)
    regular.search("heat")
    assert first_titles(regular)[0].label == "Heat (1995)"
    assert page(regular).order.currentText() == "Best match first"
    choose_order(regular, Order.OLDEST)
    years = [title.year for title in first_titles(regular, 5)]
    assert years == sorted(years)
    assert all(first < 1995 for first in years)
    regular.window.filters.end_search()
    assert first_titles(regular) == newest
    assert page(regular).order.currentText() == "Newest first"


def test_a_rating_moves_nothing_while_one_looks_and_its_place_is_found_later(regular):
    regular.go_to(BROWSE)
    choose_order(regular, Order.OWN_STARS)
    last = first_titles(regular, 13)[-1]
    regular.grid.setFocus()
    regular.grid.setCurrentIndex(page(regular).model.index(12))
    regular.key(Qt.Key.Key_5)
    assert first_titles(regular, 13)[-1] == last
    regular.go_to(FOR_YOU)
    regular.go_to(BROWSE)
    assert first_titles(regular, 13)[-1] != last
    assert regular.app.session.library.stars(last.id) == 5


def test_names_are_read_while_one_looks(browsing, qtbot):
    orders = browsing.app.engine.catalogue.orders
    qtbot.waitUntil(lambda: len(orders._keys) >= 3000)
    browsing.go_to(FOR_YOU)
    assert not page(browsing)._preparing.isActive()
    assert len(orders._keys) >= 3000


def test_shift_and_arrows_select_several_and_keys_apply_to_all(browsing):
    titles = first_titles(browsing, 3)
    for _ in range(2):
        browsing.key(Qt.Key.Key_Right, SHIFT)
    assert browsing.grid.chosen_titles() == titles
    ids = {title.id for title in titles}
    browsing.key(Qt.Key.Key_W)
    assert marked_on_disk(browsing, "watchlist") == ids
    assert browsing.window.notices.text == "3 titles put on your watchlist · saved"
    browsing.key(Qt.Key.Key_S)
    assert marked_on_disk(browsing, "watched") == ids
    assert marked_on_disk(browsing, "watchlist") == set()
    browsing.key(Qt.Key.Key_X)
    assert marked_on_disk(browsing, "dismissals") == ids
    browsing.key(Qt.Key.Key_4)
    assert browsing.on_disk() == dict.fromkeys(ids, 4.0)
    browsing.undo()
    assert (browsing.on_disk(), marked_on_disk(browsing, "dismissals")) == ({}, ids)
    browsing.undo()
    assert (marked_on_disk(browsing, "dismissals"), marked_on_disk(browsing, "watched")) == (set(), ids)
    browsing.undo()
    assert (marked_on_disk(browsing, "watched"), marked_on_disk(browsing, "watchlist")) == (set(), ids)
    browsing.undo()
    assert marked_on_disk(browsing, "watchlist") == set()
    assert not browsing.app.session.library.can_undo


def test_control_and_shift_click_select_and_open_nothing(browsing):
    click_tile(browsing, 0, CONTROL)
    click_tile(browsing, 0, CONTROL)
    click_tile(browsing, 2, CONTROL)
    assert [title.row for title in browsing.grid.chosen_titles()] == [0, 2]
    click_tile(browsing, 4, SHIFT)
    assert [title.row for title in browsing.grid.chosen_titles()] == [0, 2, 3, 4]
    assert not browsing.details.isVisible()
    click_tile(browsing, 1)
    assert [title.row for title in browsing.grid.chosen_titles()] == [1]
    assert browsing.details.title.row == 1


def test_control_a_selects_all_titles_up_to_a_bound(browsing):
    browsing.key(Qt.Key.Key_A, CONTROL)
    chosen = browsing.grid.chosen_titles()
    assert [title.row for title in chosen] == list(range(MOST_AT_ONCE))
    assert "500 titles selected" in browsing.words(page(browsing).selection)
    browsing.search("seven samurai")
    n = page(browsing).model.rowCount()
    assert 1 < n < MOST_AT_ONCE
    browsing.key(Qt.Key.Key_A, CONTROL)
    assert len(browsing.grid.chosen_titles()) == n


def test_a_selection_to_the_end_of_the_catalogue_is_cut_too(browsing):
    browsing.key(Qt.Key.Key_End, SHIFT)
    chosen = browsing.grid.chosen_titles()
    assert len(chosen) == MOST_AT_ONCE
    assert chosen[-1] == browsing.grid.current_title()
    assert chosen[-1].row - chosen[0].row == MOST_AT_ONCE - 1


def test_escape_gives_the_selection_up_and_then_closes_the_details(browsing):
    browsing.key(Qt.Key.Key_Return)
    browsing.key(Qt.Key.Key_Right, SHIFT)
    assert page(browsing).selection.isVisible()
    browsing.key(Qt.Key.Key_Escape)
    assert not page(browsing).selection.isVisible()
    assert browsing.details.isVisible()
    assert len(browsing.grid.chosen_titles()) == 1
    browsing.key(Qt.Key.Key_Escape)
    assert not browsing.details.isVisible()


def test_the_bar_of_a_selection_rates_and_marks_all_of_it_by_mouse(browsing, settled):
    titles = first_titles(browsing, 4)
    click_tile(browsing, 3, SHIFT)
    settled()
    bar = page(browsing).selection
    ids = {title.id for title in titles}
    browsing.click(bar.buttons.watchlist)
    assert marked_on_disk(browsing, "watchlist") == ids
    assert bar.buttons.watchlist.text().strip() == "Listed"
    browsing.click(bar.stars)
    stars = browsing.on_disk()
    assert stars.keys() == ids
    assert len(set(stars.values())) == 1
    assert not bar.buttons.seen.isEnabled()
    browsing.click(bar._clear)
    assert not bar.isVisible()
    assert browsing.grid.hasFocus()
    assert len(browsing.grid.chosen_titles()) == 1


def test_the_bar_is_reached_by_keyboard(browsing):
    browsing.key(Qt.Key.Key_Right, SHIFT)
    bar = page(browsing).selection
    wanted = [bar._clear, bar.stars, bar.buttons.watchlist, bar.buttons.seen, bar.buttons.dismiss]
    reached = []
    for _ in range(30):
        browsing.key(Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert [widget for widget in reached if widget in wanted][:5] == wanted
    bar.stars.setFocus()
    browsing.key(Qt.Key.Key_3)
    assert set(browsing.on_disk().values()) == {3.0}
    browsing.key(Qt.Key.Key_Escape)
    assert browsing.grid.hasFocus()


def test_stars_of_one_tile_are_still_its_own(browsing):
    click_tile(browsing, 2, SHIFT)
    area = browsing.stars_of(page(browsing).model.index(1))
    browsing.click(browsing.grid.viewport(), area.center().toPoint())
    assert browsing.on_disk().keys() == {first_titles(browsing)[1].id}


@pytest.mark.parametrize("size", [(960, 640), (1280, 800)])
def test_the_bar_has_room(browsing, settled, size):
    browsing.window.resize(*size)
    browsing.key(Qt.Key.Key_Return)
    browsing.key(Qt.Key.Key_Right, SHIFT)
    settled()
    bar = page(browsing).selection
    for button in (bar.buttons.watchlist, bar.buttons.seen, bar.buttons.dismiss, bar._clear):
        assert button.width() >= button.sizeHint().width()
        assert bar.rect().contains(button.parentWidget().mapTo(bar, button.geometry().bottomRight()))
    assert bar._count.fontMetrics().horizontalAdvance(bar._count.text()) <= bar._count.width()
