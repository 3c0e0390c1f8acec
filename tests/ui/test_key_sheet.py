"""The sheet of all keys: opened by `?`, closed by Escape, and true."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QPushButton

from movierec_desktop.ui.key_table import sections
from movierec_desktop.ui.main_window import _PICTURES
from movierec_desktop.ui.page_stack import BROWSE, FOR_YOU, INSIGHTS, SETTINGS
from movierec_desktop.ui.translations import LANGUAGE_KEY, OWN_NAMES
from movierec_desktop.ui.widgets.key_sheet import KeySheet

KEYS = Qt.Key
PLAIN, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


def sheet_of(person) -> KeySheet | None:
    found = [sheet for sheet in person.window.findChildren(KeySheet) if sheet.isVisible()]
    assert len(found) <= 1
    return found[0] if found else None


def open_sheet(person, settled) -> KeySheet:
    person.key(KEYS.Key_Question, SHIFT)
    settled()
    sheet = sheet_of(person)
    assert sheet is not None
    return sheet


@pytest.mark.parametrize("page", [FOR_YOU, BROWSE, SETTINGS, INSIGHTS])
def test_the_question_mark_opens_it_on_every_page_and_escape_closes_it(regular, settled, page):
    regular.go_to(page)
    focused = regular.window.focusWidget()
    sheet = open_sheet(regular, settled)
    regular.send(sheet, KEYS.Key_Escape)
    settled()
    assert sheet_of(regular) is None
    assert regular.window.place == page
    assert regular.window.focusWidget() is focused


def test_the_question_mark_closes_it_and_so_does_its_button(regular, settled):
    regular.send(open_sheet(regular, settled), KEYS.Key_Question, SHIFT)
    settled()
    assert sheet_of(regular) is None
    sheet = open_sheet(regular, settled)
    regular.click(sheet.findChild(QPushButton))
    settled()
    assert sheet_of(regular) is None


def test_a_question_mark_in_the_search_field_is_searched(person, settled):
    person.search("?")
    settled()
    assert sheet_of(person) is None
    assert person.window.filters.search.text() == "?"


@pytest.mark.parametrize("language", list(OWN_NAMES))
def test_it_tells_every_key_within_the_smallest_window(regular, settled, language):
    regular.app.session.save_setting(LANGUAGE_KEY, language.value)
    regular.app.reopen(regular.app.profile.path)
    regular = type(regular)(regular.app)
    regular.window.resize(960, 640)
    settled()
    sheet = open_sheet(regular, settled)
    words = {label.text() for label in sheet.findChildren(QLabel)}
    for section in sections(len(_PICTURES)):
        assert {section.heading, *(line.does for line in section.lines)} <= words
        assert {key for line in section.lines for key in line.keys} <= words
    caps = [label for label in sheet.findChildren(QLabel) if label.sizeHint().width() > label.width()]
    assert [label.text() for label in caps] == []
    assert sheet.width() <= 960
    assert sheet.height() <= 640
    assert QAccessible.queryAccessibleInterface(sheet).text(QAccessible.Text.Name) == sheet.windowTitle()


def test_the_keys_on_a_title_do_what_it_says(browsing):
    """In the order of the table: what each line promises is seen to happen."""
    told = {line.does: line.keys for section in sections(len(_PICTURES)) for line in section.lines}
    title, library = browsing.grid.current_title(), browsing.app.session.library
    assert told["Stars"] == ("1", "5")
    browsing.key(KEYS.Key_3)
    assert library.stars(title.id) == 3
    assert told["Half a star more"][0].endswith("+1")
    browsing.key(KEYS.Key_2, SHIFT)
    assert library.stars(title.id) == 2.5
    assert told["Half a star up or down"] == ("+", "-")
    browsing.key(KEYS.Key_Plus)
    browsing.key(KEYS.Key_Minus)
    assert library.stars(title.id) == 2.5
    browsing.key(KEYS.Key_Delete)
    assert library.stars(title.id) is None
    assert told["Watchlist, on or off"] == ("W",)
    browsing.key(KEYS.Key_W)
    assert title.id in library.watchlist
    assert told["Not for me"] == ("X",)
    browsing.key(KEYS.Key_X)
    assert title.id in library.dismissed
    assert told["Undo, several steps back"] == ("Ctrl+Z",)
    browsing.undo()
    browsing.undo()
    assert not library.dismissed
    assert not library.watchlist
    assert told["Seen, or not after all"] == ("S",)
    browsing.key(KEYS.Key_S)
    assert title.id in library.watched
    assert told["Choose all"] == ("Ctrl+A",)
    browsing.key(KEYS.Key_A, CTRL)
    assert len(browsing.grid.chosen_titles()) > 1
    browsing.key(KEYS.Key_Escape)
    assert told["Choose several"] == ("Shift+→", "↓")
    browsing.key(KEYS.Key_Right, SHIFT)
    assert len(browsing.grid.chosen_titles()) == 2
    browsing.key(KEYS.Key_Escape)
    browsing.key(KEYS.Key_Return)
    assert browsing.details.isVisible()
    browsing.key(KEYS.Key_Escape)
    assert not browsing.details.isVisible()
    browsing.key(KEYS.Key_F, CTRL)
    assert browsing.window.filters.search.hasFocus()
