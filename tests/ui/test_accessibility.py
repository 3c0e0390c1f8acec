"""What a screen reader is told, and what can be reached without a mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from movierec_desktop.ui.main_window import BROWSE, FOR_YOU, INSIGHTS, SETTINGS, TOGETHER, WATCHLIST


def told_name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def reached_by(interface, found: list) -> list:
    """This part of the window and everything in it that is shown, but not the many items of a list."""
    found.append(interface)
    if isinstance(interface.object(), QAbstractItemView):
        return found
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is not None and not child.state().invisible:
            reached_by(child, found)
    return found


def open_page(person, page: int) -> None:
    person.go_to(page)
    if page == BROWSE:
        person.key(Qt.Key.Key_Return)


@pytest.mark.parametrize("page", [FOR_YOU, BROWSE, WATCHLIST, TOGETHER, INSIGHTS, SETTINGS])
def test_everything_that_takes_the_focus_has_a_name(regular, page):
    regular.choose("Genre", "Drama")
    open_page(regular, page)
    interface = QAccessible.queryAccessibleInterface(regular.window)
    focusable = [part for part in reached_by(interface, []) if part.state().focusable]
    nameless = [part.object() for part in focusable if not part.text(QAccessible.Text.Name).strip()]
    assert nameless == []
    assert len(focusable) > 5


def test_the_filters_have_names_that_tell_their_state(person):
    names = ["Search titles", "Language: any", "Genre: any", "Decade: any", "More filters, 0 set", "Saved filters"]
    bar = QAccessible.queryAccessibleInterface(person.window.filters)
    told = [part.text(QAccessible.Text.Name) for part in reached_by(bar, [])]
    assert [name for name in told if name in names] == names
    assert {"Show all", "Show films", "Show series"} <= set(told)


@pytest.mark.parametrize("caption", ["Language", "Genre", "Decade", "Country", "Service"])
def test_a_list_of_choices_tells_its_rows_their_counts_and_ticks(person, caption):
    popup = person.open_choices(caption)
    first = popup.list.item(0)
    person.tick(popup, first.text())
    assert told_name(popup) == told_name(popup.list) == caption
    assert told_name(popup.field) == f"Find a {caption.lower()}"
    assert told_name(popup.any) == f"Any {caption.lower()}"
    row, other = (QAccessible.queryAccessibleInterface(popup.list).child(place) for place in (0, 1))
    assert row.text(QAccessible.Text.Name).startswith(f"{first.text()}, ")
    assert row.text(QAccessible.Text.Name).endswith(" titles")
    assert (row.state().checked, other.state().checked) == (True, False)


def test_everything_in_the_panel_has_a_name_and_is_reached_by_tab(person):
    person.click(person.window.filters._more)
    panel = person.window.filters._more.panel
    assert told_name(panel) == "More filters"
    seen = []
    while QApplication.focusWidget() not in seen:
        seen.append(QApplication.focusWidget())
        person.key(Qt.Key.Key_Tab)
    names = [told_name(widget) for widget in seen]
    assert names == [
        "Genres: any of them", "At most: any", "Prediction: any", "Country: any", "Service: any", "Not rated by me",
        "On my watchlist",
    ]  # fmt: skip


@pytest.mark.parametrize("page", [FOR_YOU, BROWSE, WATCHLIST, TOGETHER, INSIGHTS, SETTINGS])
def test_tab_goes_round_everything_that_takes_the_focus(regular, page):
    open_page(regular, page)
    seen = []
    for _ in range(60):
        regular.key(Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        assert widget is not None
        if widget in seen:
            break
        seen.append(widget)
    wanted = [
        widget
        for widget in regular.window.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert set(seen) == set(wanted)
    assert all(told_name(widget).strip() for widget in seen)


def test_a_tile_is_told_with_its_rating(regular):
    regular.go_to(BROWSE)
    regular.search("heat")
    tile = QAccessible.queryAccessibleInterface(regular.grid).child(0)
    assert tile.text(QAccessible.Text.Name) == "Heat, 1995, film, you rated 5 of 5"
    regular.key(Qt.Key.Key_4, Qt.KeyboardModifier.ShiftModifier)
    assert tile.text(QAccessible.Text.Name) == "Heat, 1995, film, you rated 4½ of 5"
    regular.key(Qt.Key.Key_Delete)
    assert tile.text(QAccessible.Text.Name) == "Heat, 1995, film, not rated"


def test_a_row_of_the_list_is_told_with_rank_prediction_and_reason(regular):
    regular.open_list()
    item = regular.window.for_you.model.recommendation(0)
    told = QAccessible.queryAccessibleInterface(regular.list).child(0).text(QAccessible.Text.Name)
    assert told.startswith(f"1: {item.title.name}, {item.title.years}, {item.title.kind}, ")
    assert f"predicted {item.stars:.1f} of 5, {item.confidence}. " in told
    assert "because you gave" in told or "people in general" in told


def test_the_large_stars_tell_the_rating(browsing):
    browsing.key(Qt.Key.Key_Return)
    assert told_name(browsing.details.rating) == "Your rating: not rated"
    browsing.key(Qt.Key.Key_4, Qt.KeyboardModifier.ShiftModifier)
    assert told_name(browsing.details.rating) == "Your rating: 4½ of 5 stars"


def test_a_filter_tells_what_is_chosen(person):
    person.choose("Genre", "Horror")
    assert told_name(person.choices("Genre")).startswith("Genre: Horror")
