"""Filters saved under a name."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QInputDialog

from movierec_desktop.domain.title_filter import GenreMatch, KindChoice, TitleFilter


def actions(person) -> list[QAction]:
    """What the menu offers when it is opened; it is closed again."""
    button = person.window.filters._presets
    person.click(button)
    assert QApplication.activePopupWidget() is button.saved
    offered = button.saved.actions()
    person.key(Qt.Key.Key_Escape)
    assert not button.saved.isVisible()
    return offered


def offered(person) -> list[str]:
    return [action.text() for action in actions(person) if not action.isSeparator()]


def pick(person, text: str, inside: str | None = None) -> None:
    """Click on an entry of the menu, or of the menu inside it."""
    person.click(person.window.filters._presets)
    menu = person.window.filters._presets.saved
    if inside:
        entry = next(action for action in menu.actions() if action.text() == inside)
        person.click(menu, menu.actionGeometry(entry).center())
        menu = entry.menu()
        assert menu.isVisible()
    entry = next(action for action in menu.actions() if action.text() == text)
    person.click(menu, menu.actionGeometry(entry).center())
    assert not menu.isVisible()


@pytest.fixture
def answer(monkeypatch):
    """What is typed when a name is asked for, and whether it is accepted."""

    def typed(name: str, *, accepted: bool = True) -> None:
        monkeypatch.setattr(QInputDialog, "getText", lambda *_: (name, accepted))

    return typed


def save(person, answer, name: str) -> None:
    answer(name)
    pick(person, "Save these filters…")


def test_without_filters_there_is_nothing_to_save(person):
    assert offered(person) == ["Set some filters to save them here"]
    assert not actions(person)[0].isEnabled()


def test_a_preset_is_saved_and_applied(person, answer):
    person.click(person.button("Show series"))
    person.choose("Language", "Korean")
    save(person, answer, "  Korean evenings ")
    person.click(person.button("Clear all filters"))
    assert offered(person)[0] == "Korean evenings"
    pick(person, "Korean evenings")
    assert person.app.session.filter == TitleFilter(KindChoice.SERIES, languages=frozenset({"ko"}))
    assert person.button("Show series").isChecked()
    assert person.choices("Language").text() == "Korean"
    assert all(title.language == "ko" and title.kind.is_series for title in person.titles())


def test_a_preset_is_shown_by_every_control(regular, answer):
    regular.choose("Genre", "Drama", "Crime")
    for name in ("Genres: all of them", "At most: 2 h", "Not rated by me"):
        regular.press(name)
    regular.choose("Country", "France")
    save(regular, answer, "Short and French")
    saved = regular.app.session.filter
    regular.click(regular.button("Clear all filters"))
    pick(regular, "Short and French")
    assert regular.app.session.filter == saved
    assert saved.genre_match is GenreMatch.ALL
    panel = regular.window.filters._more.panel
    assert regular.choices("Genre").text() == "Crime +1"
    assert regular.window.filters._more.text() == "More · 4"
    assert panel.lengths._buttons[120].isChecked()
    assert panel.matches._buttons[GenreMatch.ALL].isChecked()
    assert panel.unrated.isChecked()
    assert panel.countries.text() == "France"


def test_presets_are_there_after_a_restart(open_window, profile_file, person, answer):
    person.choose("Genre", "Western")
    save(person, answer, "Dust & horses")
    again = open_window(profile_file)
    assert again.app.session.filter.is_empty
    pick(again, "Dust && horses")
    assert again.app.session.filter == TitleFilter(genres=frozenset({"Western"}))


def test_a_preset_is_deleted_for_good(open_window, profile_file, person, answer):
    person.choose("Genre", "Western")
    save(person, answer, "Dust")
    save(person, answer, "Horses")
    pick(person, "Dust", inside="Delete")
    assert offered(person)[0] == "Horses"
    assert "Dust" not in offered(person)
    assert offered(open_window(profile_file))[0] == "Horses"


def test_a_name_that_is_used_again_takes_the_new_filters(person, answer):
    person.choose("Genre", "Western")
    save(person, answer, "Mine")
    person.choose("Genre", "Horror")
    save(person, answer, "Mine")
    assert person.app.session.presets.all() == {"Mine": TitleFilter(genres=frozenset({"Western", "Horror"}))}


@pytest.mark.parametrize(("name", "accepted"), [("Mine", False), ("   ", True)])
def test_nothing_is_saved_without_a_name(person, answer, name, accepted):
    person.choose("Genre", "Western")
    answer(name, accepted=accepted)
    pick(person, "Save these filters…")
    assert person.app.session.presets.all() == {}


def test_the_menu_opens_below_its_button_by_key(person):
    button = person.window.filters._presets
    person.window.resize(960, 640)
    button.setFocus()
    person.key(Qt.Key.Key_Return)
    assert QApplication.activePopupWidget() is button.saved
    person.key(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is button
