"""The list that a filter button opens: by keyboard alone, by mouse, with counts, and inside the screen."""

import re

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from movierec_desktop.domain.title_filter import KindChoice, TitleFilter
from movierec_desktop.ui.page_stack import BROWSE
from movierec_desktop.ui.widgets.popup import place_below

KEYS = Qt.Key


def opened_by_key(person, caption: str, key=KEYS.Key_Space):
    button = person.choices(caption)
    button.setFocus()
    person.key(key)
    assert QApplication.activePopupWidget() is button.popup
    return button.popup


def ticked(popup) -> set[str]:
    items = (popup.list.item(place) for place in range(popup.list.count()))
    return {item.text() for item in items if item.checkState() == Qt.CheckState.Checked}


@pytest.mark.parametrize("key", [KEYS.Key_Space, KEYS.Key_Return, KEYS.Key_Enter, KEYS.Key_Down])
def test_a_key_on_the_button_opens_the_list_with_the_cursor_in_its_field(person, key):
    popup = opened_by_key(person, "Genre", key)
    assert popup.isVisible()
    assert QApplication.focusWidget() is popup.field


def test_by_keyboard_one_narrows_ticks_and_leaves(person):
    popup = opened_by_key(person, "Language")
    person.type("orea")
    assert list(person.rows(popup)) == ["Korean"]
    person.key(KEYS.Key_Down)
    person.key(KEYS.Key_Space)
    assert popup.isVisible()
    assert ticked(popup) == {"Korean"}
    assert person.app.session.filter.languages == {"ko"}
    person.key(KEYS.Key_Escape)
    assert not popup.isVisible()
    assert QApplication.focusWidget() is person.choices("Language")


def test_enter_ticks_what_the_narrowed_list_begins_with_and_a_second_time_unticks_it(person):
    popup = opened_by_key(person, "Genre")
    person.type("west")
    person.key(KEYS.Key_Return)
    assert ticked(popup) == {"Western"} == person.app.session.filter.genres
    person.key(KEYS.Key_Return)
    assert person.app.session.filter.is_empty
    assert popup.isVisible()


def test_enter_where_nothing_is_found_changes_nothing(person):
    popup = opened_by_key(person, "Genre")
    person.type("qqq")
    assert person.rows(popup) == {}
    person.key(KEYS.Key_Return)
    person.key(KEYS.Key_Down)
    person.key(KEYS.Key_Space)
    assert person.app.session.filter.is_empty


def test_several_are_ticked_with_down_and_space(person):
    popup = opened_by_key(person, "Decade")
    names = list(person.rows(popup))
    for key in (KEYS.Key_Down, KEYS.Key_Space, KEYS.Key_Down, KEYS.Key_Down, KEYS.Key_Space):
        person.key(key)
    assert ticked(popup) == {names[0], names[2]}
    assert person.app.session.filter.decades == {int(name[:4]) for name in ticked(popup)}


def test_up_from_the_top_and_letters_go_back_to_the_field(person):
    popup = opened_by_key(person, "Genre")
    person.key(KEYS.Key_Down)
    assert QApplication.focusWidget() is popup.list
    person.key(KEYS.Key_Up)
    assert QApplication.focusWidget() is popup.field
    person.key(KEYS.Key_Down)
    person.type("dra")
    assert QApplication.focusWidget() is popup.field
    assert list(person.rows(popup)) == ["Drama"]


def test_the_field_is_empty_and_everything_is_shown_when_the_list_opens_again(person):
    opened_by_key(person, "Genre")
    person.type("west")
    person.key(KEYS.Key_Escape)
    popup = opened_by_key(person, "Genre")
    assert popup.field.text() == ""
    assert list(person.rows(popup)) == list(person.app.engine.catalogue.facts.genre_names)


def test_a_list_opens_at_what_is_ticked(person):
    person.choose("Genre", "Western")
    popup = person.open_choices("Genre")
    assert popup.list.currentItem().text() == "Western"
    assert popup.list.viewport().rect().contains(popup.list.visualItemRect(popup.list.currentItem()))


def test_a_short_list_has_no_field_and_takes_keys_at_once(person):
    person.click(person.window.filters._more)
    popup = opened_by_key(person, "Service")
    assert not popup.field.isVisible()
    first = next(iter(person.rows(popup)))
    person.key(KEYS.Key_Space)
    assert person.app.session.filter.platforms == {first}


def test_the_list_stays_open_while_one_ticks_with_the_mouse(person):
    popup = person.open_choices("Genre")
    person.tick(popup, "Crime")
    person.tick(popup, "Drama")
    assert popup.isVisible()
    assert ticked(popup) == {"Crime", "Drama"} == person.app.session.filter.genres
    person.tick(popup, "Crime")
    assert person.app.session.filter.genres == {"Drama"}


def test_two_quick_clicks_tick_and_untick(person):
    popup = person.open_choices("Genre")
    person.tick(popup, "Crime")
    place = popup.list.visualItemRect(person.rows(popup)["Crime"]).center()
    QTest.mouseDClick(popup.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert person.app.session.filter.genres == set()


def test_the_cursor_follows_the_mouse(person):
    popup = person.open_choices("Genre")
    item = person.rows(popup)["Crime"]
    place = popup.list.viewport().mapTo(popup, popup.list.visualItemRect(item).center())
    QTest.mouseMove(popup.windowHandle(), place)
    assert popup.list.currentItem() is item


def test_a_click_on_its_own_button_closes_a_list(person, settled):
    person.open_choices("Language")
    person.click(person.choices("Language"))
    settled()
    assert QApplication.activePopupWidget() is None


def test_a_click_on_another_button_goes_over_to_its_list(person, settled):
    person.open_choices("Language")
    person.click(person.choices("Genre"))
    settled()
    assert QApplication.activePopupWidget() is person.choices("Genre").popup
    person.click(person.window.filters._more)
    settled()
    assert QApplication.activePopupWidget() is person.window.filters._more.panel
    person.key(KEYS.Key_Escape)
    assert QApplication.focusWidget() is person.window.filters._more


def test_a_click_elsewhere_only_closes_a_list(person, settled):
    person.open_choices("Language")
    person.click(person.button("Show films"))
    settled()
    assert QApplication.activePopupWidget() is None
    assert person.app.session.filter.is_empty


def test_inside_the_panel_one_goes_from_list_to_list(person, settled):
    person.open_choices("Country")
    person.click(person.choices("Service"))
    settled()
    assert QApplication.activePopupWidget() is person.choices("Service").popup
    assert person.window.filters._more.panel.isVisible()


def test_any_takes_all_ticks_back(person):
    person.choose("Genre", "Horror", "Western")
    popup = person.open_choices("Genre")
    assert popup.any.text() == "Any genre"
    person.click(popup.any)
    assert person.app.session.filter.is_empty
    assert ticked(popup) == set()
    assert popup.isVisible()
    assert not popup.any.isVisible()
    assert QApplication.focusWidget() is popup.field
    assert person.choices("Genre").accessibleName() == "Genre: any"


def counts(person, caption: str) -> dict[str, int]:
    """The counts in a list, as a screen reader tells them."""
    popup = person.open_choices(caption)
    told = (item.data(Qt.ItemDataRole.AccessibleTextRole) for item in person.rows(popup).values())
    found = dict(re.sub(r" titles?$", "", words).rsplit(", ", 1) for words in told)
    person.close_popups()
    return {name: int(n.replace(",", "")) for name, n in found.items()}


def test_counts_are_of_the_titles_that_pass_the_other_filters(person):
    person.click(person.button("Show series"))
    person.choose("Decade", "2010s")
    person.choose("Genre", "Crime")
    facts = person.app.engine.catalogue.facts
    told = counts(person, "Genre")
    for name in ("Crime", "Comedy", "Western"):
        chosen = TitleFilter(KindChoice.SERIES, decades=frozenset({2010}), genres=frozenset({name}))
        assert told[name] == facts.mask(chosen).sum()
    told = counts(person, "Decade")
    for decade in (2010, 1990):
        chosen = TitleFilter(KindChoice.SERIES, decades=frozenset({decade}), genres=frozenset({"Crime"}))
        assert told[f"{decade}s"] == facts.mask(chosen).sum()


def test_a_count_is_how_many_titles_a_tick_shows(person):
    person.choose("Decade", "1980s")
    told = counts(person, "Language")["Japanese"]
    person.choose("Language", "Japanese")
    person.go_to(BROWSE)
    assert person.window.browse.model.rowCount() == told > 0


def test_the_count_is_painted_beside_its_name(person):
    popup = person.open_choices("Genre")
    row = popup.list.visualItemRect(person.rows(popup)["Drama"])
    picture = popup.list.viewport().grab(row.adjusted(row.width() - 60, 2, 0, -2)).toImage()
    colours = {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}
    assert len(colours) > 3


def test_a_tick_is_painted(person):
    popup = person.open_choices("Genre")
    box = popup.list.visualItemRect(person.rows(popup)["Drama"]).adjusted(8, 0, 0, 0)
    box.setWidth(16)
    before = popup.list.viewport().grab(box).toImage()
    person.tick(popup, "Drama")
    assert popup.list.viewport().grab(box).toImage() != before


def test_a_popup_opens_below_its_button(person, settled):
    person.window.move(0, 0)
    person.window.resize(960, 640)
    settled()
    popup = person.open_choices("Language")
    button = person.choices("Language")
    assert popup.pos() == button.mapToGlobal(QPoint(0, button.height() + 4))


@pytest.mark.parametrize("caption", ["Language", "Genre", "Decade", "Country", "Service"])
def test_a_popup_stays_on_the_screen(person, settled, caption):
    screen = person.window.screen().availableGeometry()
    person.window.resize(960, 640)
    person.window.move(screen.right() - 300, screen.bottom() - 200)
    settled()
    popup = person.open_choices(caption)
    assert screen.contains(popup.frameGeometry())


def test_the_panel_stays_on_the_screen(person, settled):
    screen = person.window.screen().availableGeometry()
    person.window.move(screen.right() - 700, screen.bottom() - 100)
    settled()
    person.click(person.window.filters._more)
    assert screen.contains(person.window.filters._more.panel.frameGeometry())


SCREEN = QRect(100, 50, 1000, 600)


@pytest.mark.parametrize(
    ("button", "expected"),
    [
        (QRect(200, 100, 80, 36), QPoint(200, 140)),
        (QRect(1000, 100, 80, 36), QPoint(850, 140)),
        (QRect(60, 100, 80, 36), QPoint(100, 140)),
        (QRect(200, 580, 80, 36), QPoint(200, 176)),
        (QRect(200, 300, 80, 36), QPoint(200, 250)),
    ],
    ids=["room", "right edge", "left edge", "above", "neither above nor below"],
)
def test_a_popup_is_placed_inside_the_screen(button, expected):
    assert place_below(button, QSize(250, 400), SCREEN) == expected
