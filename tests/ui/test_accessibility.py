"""What a screen reader is told, and what can be reached without a mouse."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QWidget

from movierec_desktop.ui.page_stack import BROWSE, FOR_YOU, INSIGHTS, PAGE_NAMES, SETTINGS, TOGETHER, WATCHLIST
from movierec_desktop.ui.translations import LANGUAGE_KEY, OWN_NAMES, Language
from movierec_desktop.ui.widgets.similar_strip import PosterButton


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
    if page == FOR_YOU:
        person.window.for_you.rows.complete()


NO_ROLES = (QAccessible.Role.NoRole, QAccessible.Role.Client)
"""What Qt tells of a widget of which it knows nothing: a screen reader then says nothing, or "panel"."""


def every_page(person) -> Iterator[int]:
    """Goes from page to page of the window, those without a place in the rail too."""
    for page in range(len(PAGE_NAMES)):
        person.window.go_to(page)
        if page == BROWSE:
            person.key(Qt.Key.Key_Return)
        yield page


def faults(person) -> list[str]:
    """Parts of the window that take the focus and that a screen reader cannot tell."""
    interface = QAccessible.queryAccessibleInterface(person.window)
    focusable = [part for part in reached_by(interface, []) if part.state().focusable]
    assert len(focusable) > 5
    nameless = [f"{part.object()} has no name" for part in focusable if not part.text(QAccessible.Text.Name).strip()]
    controls = [part for part in focusable if not isinstance(part.object(), QScrollArea)]  # a page, which scrolls
    return nameless + [f"{part.object()} has no role" for part in controls if part.role() in NO_ROLES]


def test_everything_that_takes_the_focus_has_a_name_and_a_role(regular, settled):
    regular.choose("Genre", "Drama")
    found = {}
    for page in every_page(regular):
        settled()
        found[page] = faults(regular)
    assert found == {page: [] for page in found}
    assert len(found) >= 5


def test_a_newcomer_finds_names_and_roles_too(person, settled):
    found = {}
    for page in every_page(person):
        settled()
        found[page] = faults(person)
    assert found == {page: [] for page in found}


@pytest.mark.parametrize("language", list(OWN_NAMES))
def test_a_tile_is_told_in_the_language_of_the_interface(regular, settled, language):
    told = {
        Language.ENGLISH: "Heat, 1995, film, you rated 5 of 5",
        Language.SPANISH: "Heat, 1995, película, tu valoración: 5 de 5",
        Language.GERMAN: "Heat, 1995, Film, von dir mit 5 von 5 bewertet",
        Language.FRENCH: "Heat, 1995, film, noté 5 sur 5 par toi",
        Language.HINDI: "Heat, 1995, फ़िल्म, आपकी रेटिंग 5 में से 5",
        Language.CHINESE: "Heat、1995、电影、你评了 5/5",
    }
    regular.app.session.save_setting(LANGUAGE_KEY, language.value)
    regular.app.reopen(regular.app.profile.path)
    speaker = type(regular)(regular.app)
    settled()
    speaker.search("heat 1995")
    tile = QAccessible.queryAccessibleInterface(speaker.grid).child(0)
    assert tile.text(QAccessible.Text.Name) == told[language]
    assert tile.role() == QAccessible.Role.ListItem


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
    # Similar titles come and go while the cursor runs over others: test_title_panel.py goes through them.
    assert {widget for widget in seen if not isinstance(widget, PosterButton)} == {
        widget for widget in wanted if not isinstance(widget, PosterButton)
    }
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
    told = QAccessible.queryAccessibleInterface(regular.listed).child(0).text(QAccessible.Text.Name)
    assert told.startswith(f"1: {item.title.name}, {item.title.years}, {item.title.kind}, ")
    assert f"predicted {item.stars:.1f} of 5, {item.confidence}. " in told
    assert "because you gave" in told or "people in general" in told


def test_the_large_stars_tell_the_rating(browsing):
    browsing.key(Qt.Key.Key_Return)
    assert told_name(browsing.details.rating) == "Your rating: not rated"
    browsing.key(Qt.Key.Key_4, Qt.KeyboardModifier.ShiftModifier)
    assert told_name(browsing.details.rating) == "Your rating: 4½ of 5 stars"


def test_the_large_stars_are_a_slider_that_a_screen_reader_moves(browsing):
    browsing.key(Qt.Key.Key_Return)
    stars = QAccessible.queryAccessibleInterface(browsing.details.rating)
    assert stars.role() == QAccessible.Role.Slider
    value = stars.valueInterface()
    assert (value.minimumValue(), value.currentValue(), value.maximumValue()) == (0, 0, 10)
    value.setCurrentValue(9)
    assert browsing.app.session.library.stars(browsing.details.title.id) == 4.5
    assert value.currentValue() == 9
    browsing.key(Qt.Key.Key_Delete)
    assert value.currentValue() == 0


def test_a_filter_tells_what_is_chosen(person):
    person.choose("Genre", "Horror")
    assert told_name(person.choices("Genre")).startswith("Genre: Horror")
