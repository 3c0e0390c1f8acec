"""The details: date and note of one's own, similar titles, back and forward, by mouse and by keyboard."""

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from movierec_desktop.domain import note
from movierec_desktop.services.similar import SIMILAR
from movierec_desktop.store.profile import Profile
from movierec_desktop.ui.language_names import day_text
from movierec_desktop.ui.page_stack import BROWSE, FOR_YOU, SETTINGS
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.translations import LANGUAGE_KEY, Language

ALT = Qt.KeyboardModifier.AltModifier


def notes_on_disk(person) -> dict[int, str]:
    with closing(sqlite3.connect(person.app.profile.path)) as connection:
        return dict(connection.execute("SELECT title_id, note FROM notes"))


def opened(person, name: str):
    """Find a title in Browse, and open its details."""
    person.go_to(BROWSE)
    person.search(name)
    person.key(Qt.Key.Key_Return)
    return person.details.title


@pytest.fixture
def similar(qtbot):
    """Waits for the similar titles, and returns their posters."""

    def of(person):
        qtbot.waitUntil(person.details.similar.isVisible)
        return [poster for poster in person.details.similar.posters if poster.isVisible()]

    return of


def write_note(person, text: str) -> None:
    person.details.note.setFocus()
    person.type(text)


def test_the_day_of_a_rating_stands_beside_it(regular):
    title = opened(regular, "heat 1995")
    given = regular.app.session.library.ratings[title.id].rated_at
    assert f"given {day_text(given)}" in regular.words(regular.details)
    regular.key(Qt.Key.Key_Delete)
    assert "given" not in regular.words(regular.details)


def test_days_are_written_as_the_language_does(settled):
    noon = 1795867200000  # 28 November 2026, 12:00 UTC
    before = QLocale()
    try:
        told = {}
        for name in ("en_US", "de_DE", "hi_IN", "zh_CN", "C"):
            QLocale.setDefault(QLocale(name))
            told[name] = day_text(noon)
    finally:
        QLocale.setDefault(before)
    assert told == {
        "en_US": "Nov 28, 2026", "de_DE": "28.11.2026", "hi_IN": "28 नव॰ 2026", "zh_CN": "2026年11月28日",
        "C": "Nov 28, 2026",
    }  # fmt: skip


def test_the_day_of_an_imported_rating_that_has_none_is_not_made_up(open_window, profile_file, engine):
    heat = engine.catalogue.titles(engine.catalogue.search("heat 1995")[:1])[0]
    with closing(Profile(profile_file)) as profile, profile.writing():
        profile._connection.execute("INSERT INTO ratings VALUES (?, 9, 0, 'Heat')", (heat.id,))
    person = open_window(profile_file)
    opened(person, "heat 1995")
    assert "4½ of 5" in person.words(person.details)
    assert "given" not in person.words(person.details)


def test_a_note_is_saved_when_one_leaves_it(regular):
    title = opened(regular, "heat 1995")
    write_note(regular, "with Ana, twice/")
    assert notes_on_disk(regular) == {}
    regular.key(Qt.Key.Key_Tab)
    assert notes_on_disk(regular) == {title.id: "with Ana, twice/"}
    assert regular.window.notices.text == f"Your note on {title.label} · saved"


def test_a_note_is_saved_in_a_pause(regular, qtbot):
    title = opened(regular, "heat 1995")
    write_note(regular, "loud")
    qtbot.waitUntil(lambda: notes_on_disk(regular) == {title.id: "loud"})
    assert regular.details.note.hasFocus()
    regular.type("er")
    regular.key(Qt.Key.Key_Escape)
    assert notes_on_disk(regular) == {title.id: "louder"}
    assert not regular.details.isVisible()


def test_a_note_is_saved_when_another_title_comes_and_when_the_window_closes(regular, open_window, profile_file):
    heat = opened(regular, "heat 1995")
    write_note(regular, "one")
    alien = opened(regular, "alien 1979")
    assert notes_on_disk(regular) == {heat.id: "one"}
    assert regular.details.note.toPlainText() == ""
    write_note(regular, "two")
    again = open_window(profile_file)
    assert notes_on_disk(again) == {heat.id: "one", alien.id: "two"}
    opened(again, "heat 1995")
    assert again.details.note.toPlainText() == "one"


def test_a_note_that_is_emptied_is_removed_and_undo_brings_it_back(regular):
    title = opened(regular, "heat 1995")
    write_note(regular, "one")
    regular.key(Qt.Key.Key_Tab)
    regular.app.session.rate(title, 3.0)
    regular.details.note.setFocus()
    regular.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    regular.key(Qt.Key.Key_Delete)
    regular.key(Qt.Key.Key_Tab)
    assert notes_on_disk(regular) == {}
    regular.grid.setFocus()
    regular.undo()
    assert notes_on_disk(regular) == {title.id: "one"}
    assert regular.details.note.toPlainText() == "one"
    regular.undo()
    regular.undo()
    assert notes_on_disk(regular) == {}
    assert regular.details.note.toPlainText() == ""


def test_a_note_changes_no_prediction_and_no_list(regular):
    view, before = regular.app.session.view, regular.ranking()
    write_note(regular, "later")
    regular.key(Qt.Key.Key_Tab)
    assert regular.app.session.view is view
    assert regular.ranking() == before


def test_a_note_that_cannot_be_written_stays_to_be_tried_again(regular):
    title = opened(regular, "heat 1995")
    write_note(regular, "kept")
    with closing(sqlite3.connect(regular.app.profile.path, isolation_level=None)) as other:
        regular.app.profile._connection.execute("PRAGMA busy_timeout = 50")
        other.execute("BEGIN IMMEDIATE")
        regular.key(Qt.Key.Key_Tab)
        other.execute("ROLLBACK")
    assert "another program is using it" in regular.window.notices.text
    assert regular.details.note.toPlainText() == "kept"
    regular.details.note.save()
    assert notes_on_disk(regular) == {title.id: "kept"}


def test_a_note_that_is_too_long_is_told_and_stays_to_be_shortened(regular, monkeypatch):
    monkeypatch.setattr(note, "LONGEST_NOTE", 5)
    title = opened(regular, "heat 1995")
    write_note(regular, "longer")
    regular.key(Qt.Key.Key_Tab)
    assert "at most 5 are kept: shorten it" in regular.window.notices.text
    assert regular.details.note.toPlainText() == "longer"
    assert not regular.details.note.save_all()
    regular.details.note.setPlainText("long")
    assert regular.details.note.save_all()
    assert notes_on_disk(regular) == {title.id: "long"}


def test_a_long_note_grows_and_then_scrolls(regular, settled):
    opened(regular, "heat 1995")
    note = regular.details.note
    low = note.height()
    note.setPlainText("\n".join(["line"] * 5))
    settled()
    assert note.height() > low
    assert note.verticalScrollBar().maximum() == 0
    note.setPlainText("\n".join(["line"] * 40))
    settled()
    assert note.verticalScrollBar().maximum() > 0
    assert note.height() < 240


def test_similar_titles_are_shown_under_what_they_rest_on(regular, similar):
    opened(regular, "the godfather 1972")
    posters = similar(regular)
    assert len(posters) == SIMILAR
    assert posters[0].title.label == "The Godfather: Part II (1974)"
    assert "LIKED BY THE SAME PEOPLE" in regular.words(regular.details)
    opened(regular, "breaking bad 2008")
    similar(regular)
    assert "OF THE SAME KIND" in regular.words(regular.details)


def test_what_one_has_seen_is_told_of_similar_titles(regular, similar):
    opened(regular, "the godfather 1972")
    poster = similar(regular)[0]
    assert poster.accessibleName() == "The Godfather: Part II, 1974, film, not rated"
    before = poster.grab().toImage()
    regular.app.session.rate(poster.title, 4.5)
    assert poster.accessibleName() == "The Godfather: Part II, 1974, film, you rated 4½ of 5"
    assert poster.grab().toImage() != before


def test_a_similar_title_is_opened_by_mouse_and_one_goes_back_and_forward(regular, similar):
    first = opened(regular, "the godfather 1972")
    poster = similar(regular)[0]
    second = poster.title
    regular.details.scroll_area.ensureWidgetVisible(poster)
    regular.click(poster)
    assert regular.details.title == second
    regular.click(regular.details.back)
    assert regular.details.title == first
    regular.click(regular.details.forward)
    assert regular.details.title == second
    assert not regular.details.forward.isEnabled()


def test_a_similar_title_is_opened_and_left_by_keyboard_alone(regular, similar):
    first = opened(regular, "the godfather 1972")
    second = similar(regular)[0].title
    for _ in range(40):
        if QApplication.focusWidget() is regular.details.similar.posters[0]:
            break
        regular.key(Qt.Key.Key_Tab)
    regular.key(Qt.Key.Key_Return)
    assert regular.details.title == second
    assert QApplication.focusWidget() is regular.details.back
    regular.key(Qt.Key.Key_Left, ALT)
    assert regular.details.title == first
    regular.key(Qt.Key.Key_Right, ALT)
    assert regular.details.title == second
    regular.details.rating.setFocus()
    regular.key(Qt.Key.Key_Left, ALT)
    regular.key(Qt.Key.Key_Right, ALT)
    assert regular.details.title == second
    assert len(regular.on_disk()) == 13, "back and forward are no stars"
    regular.grid.setFocus()
    regular.key(Qt.Key.Key_Left, ALT)
    assert regular.details.title == first
    assert regular.grid.current_title() == first


def test_titles_that_the_cursor_only_passed_are_not_gone_back_to(regular):
    regular.go_to(BROWSE)
    regular.key(Qt.Key.Key_Return)
    opened_title = regular.details.title
    for _ in range(4):
        regular.key(Qt.Key.Key_Right)
    last = regular.details.title
    assert last != opened_title
    regular.key(Qt.Key.Key_Left, ALT)
    assert regular.details.title == opened_title
    regular.key(Qt.Key.Key_Right, ALT)
    assert regular.details.title == last


def test_a_title_found_while_browsing_keeps_its_prediction_to_itself_on_the_way_back(regular, similar):
    regular.go_to(FOR_YOU)
    told = regular.details.title
    assert regular.details.prediction._shown.isVisible()
    opened(regular, "the godfather 1972")
    assert not regular.details.prediction._shown.isVisible()
    regular.details.similar.opened.emit(similar(regular)[0].title)
    assert not regular.details.prediction._shown.isVisible()
    while regular.details.title != told:
        assert regular.details.back.isEnabled()
        regular.click(regular.details.back)
    assert regular.details.prediction._shown.isVisible()


def test_the_side_buttons_of_a_mouse_go_back_and_forward(regular, similar):
    first = opened(regular, "the godfather 1972")
    second = similar(regular)[0].title
    regular.details.similar.opened.emit(second)
    at = regular.details.mapTo(regular.window, regular.details.rect().center())
    QTest.mouseClick(regular.window.windowHandle(), Qt.MouseButton.BackButton, Qt.KeyboardModifier.NoModifier, at)
    assert regular.details.title == first
    QTest.mouseClick(regular.window.windowHandle(), Qt.MouseButton.ForwardButton, Qt.KeyboardModifier.NoModifier, at)
    assert regular.details.title == second


def test_the_keys_do_nothing_where_no_details_are_shown(regular):
    opened(regular, "heat 1995")
    opened(regular, "alien 1979")
    regular.go_to(SETTINGS)
    title = regular.details.title
    regular.key(Qt.Key.Key_Left, ALT)
    assert regular.details.title == title
    assert not regular.details.isVisible()


@pytest.mark.parametrize("name", ["the godfather 1972", "heat 1995", "dr strangelove"])
def test_in_a_small_window_everything_is_reached_and_nothing_is_cut(regular, settled, similar, name):
    regular.window.resize(960, 640)
    opened(regular, name)
    posters = similar(regular)
    settled()
    area = regular.details.scroll_area
    assert area.widget().width() <= area.viewport().width()
    for part in (regular.details.note, *posters):
        area.ensureWidgetVisible(part)
        settled(1)
        corner = part.mapTo(area.viewport(), part.rect().bottomRight())
        assert area.viewport().rect().contains(corner)
    frame = regular.details.buttons.parentWidget()
    for button in (regular.details.buttons.watchlist, regular.details.buttons.seen, regular.details.buttons.dismiss):
        assert button.width() >= button.sizeHint().width()
        assert frame.rect().contains(button.mapTo(frame, button.rect().bottomRight()))
    assert regular.window.rect().contains(frame.mapTo(regular.window, frame.rect().bottomRight()))


@pytest.mark.parametrize("language", list(Language))
def test_stars_and_buttons_have_room_in_every_language(open_window, profile_file, engine, settled, language):
    heat = engine.catalogue.titles(engine.catalogue.search("heat 1995")[:1])[0]
    with closing(Profile(profile_file)) as profile:
        session = Session(engine, profile)
        session.rate(heat, 4.5)
        session.save_setting(LANGUAGE_KEY, language)
    person = open_window(profile_file)
    person.window.resize(960, 640)
    person.go_to(BROWSE)
    person.details.show_title(heat, predicted=False)
    person.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    settled()
    bar = person.window.browse.selection
    for stars in (person.details.rating, bar.stars):
        assert stars.width() >= stars.sizeHint().width()
    rated = person.details._rated
    assert rated.height() >= rated.heightForWidth(rated.width())
    for actions in (person.details.buttons, bar.buttons):
        for button in (actions.watchlist, actions.seen, actions.dismiss):
            assert button.width() >= button.sizeHint().width()
            assert actions.rect().contains(button.geometry())
    assert bar.rect().contains(bar._clear.geometry())
    assert bar.height() < 130
