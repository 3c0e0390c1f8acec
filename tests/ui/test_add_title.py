"""Adding a title that the catalogue does not have, by keyboard, from the search, the key, and with TMDB's help."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from movierec_desktop.domain.title import Kind
from movierec_desktop.online.policy import Policy
from movierec_desktop.services.online import Access
from movierec_desktop.ui.main_window import BROWSE, WATCHLIST

QUICK = Policy(
    connect_seconds=1,
    read_seconds=1,
    attempts=1,
    backoff_seconds=0.01,
    longest_wait_seconds=0.05,
    allow_loopback_http=True,
)
CONTROL = Qt.KeyboardModifier.ControlModifier


def form(person):
    return person.window._form


def keys(*pressed: Qt.Key) -> None:
    """To whatever has the focus, as the window system would."""
    for key in pressed:
        QTest.keyClick(QApplication.focusWidget(), key)


def write(text: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), text)


def tab_to(widget: QWidget) -> None:
    """Walk there by Tab."""
    for _ in range(20):
        if widget.hasFocus():
            return
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to {widget.accessibleName()}")


def open_from_search(person, settled, name: str) -> Any:
    person.go_to(BROWSE)
    person.search(name)
    other = person.window.browse._empty.other_button
    assert other.isVisible()
    assert other.text() == "Not here? Add it"
    other.setFocus()
    keys(Qt.Key.Key_Space)
    settled()
    return form(person)


def test_what_the_search_does_not_find_is_added_by_keyboard_alone(person, settled):
    before = len(person.app.engine.catalogue)
    dialog = open_from_search(person, settled, "Moon over Busan")
    assert dialog.name.text() == "Moon over Busan"
    assert dialog.year.hasFocus()
    write("2025")
    tab_to(dialog.minutes)
    write("60")
    tab_to(dialog.kind)
    keys(Qt.Key.Key_Down)
    tab_to(dialog.language)
    write("Korean")
    keys(Qt.Key.Key_Return)
    settled()
    session = person.app.session
    (own,) = person.app.profile.own_titles.all()
    assert (own.name, own.year, own.kind, own.language, own.runtime) == ("Moon over Busan", 2025, Kind.SERIES, "ko", 60)
    assert len(session.catalogue) == before + 1
    assert person.window.place == BROWSE
    assert person.window.browse.model.title(0).id == own.id
    details = person.window.details
    assert details.title.id == own.id
    assert "added by you" in details._facts.text()
    session.rate(details.title, 4.5)
    assert session.library.stars(own.id) == 4.5
    session.toggle_watchlist(details.title)
    person.go_to(WATCHLIST)
    assert person.window.watchlist.model.items[0].title.id == own.id


def test_faults_are_told_beside_the_field_and_nothing_is_added(person, settled):
    person.go_to(BROWSE)
    person.key(Qt.Key.Key_N, CONTROL)
    settled()
    dialog = form(person)
    assert dialog.name.hasFocus()
    keys(Qt.Key.Key_Return)
    assert dialog.told.text() == "Say what it is called."
    assert dialog.name.hasFocus()
    write("New one")
    assert dialog.told.isHidden()
    dialog.year.setFocus()
    for wrong in ("12", "3000", "soon"):
        dialog.year.clear()
        write(wrong)
        keys(Qt.Key.Key_Return)
        assert "Give a year from 1870" in dialog.told.text()
    dialog.year.clear()
    dialog.minutes.setFocus()
    write("0")
    keys(Qt.Key.Key_Return)
    assert "Give minutes from 1" in dialog.told.text()
    keys(Qt.Key.Key_Escape)
    settled()
    assert person.app.profile.own_titles.all() == []
    assert person.window.focusWidget() is person.window.browse.grid


def test_what_it_may_be_already_comes_first(person, settled):
    person.go_to(BROWSE)
    person.window.add_title("Heat")
    settled()
    dialog = form(person)
    write("1995")
    keys(Qt.Key.Key_Return)
    settled()
    assert dialog.candidates.isVisible()
    assert dialog.candidates.hasFocus()
    assert dialog.candidates.current_title().label == "Heat (1995)"
    assert dialog.add_button.text() == "It is none of these: add it"
    keys(Qt.Key.Key_Return)
    settled()
    assert person.app.profile.own_titles.all() == []
    assert person.window.details.title.label == "Heat (1995)"


def test_another_one_of_the_same_name_is_added_when_the_person_says_so(person, settled):
    person.window.add_title("Heat")
    settled()
    dialog = form(person)
    write("1995")
    keys(Qt.Key.Key_Return)
    settled()
    tab_to(dialog.add_button)
    keys(Qt.Key.Key_Return)
    settled()
    (own,) = person.app.profile.own_titles.all()
    assert own.apart
    assert person.window.details.title.id == own.id


def test_undo_takes_it_out_of_the_open_window_and_removing_can_be_taken_back(person, settled):
    before = len(person.app.engine.catalogue)
    person.window.add_title("Moon over Busan")
    settled()
    keys(Qt.Key.Key_Return)
    settled()
    window, session = person.window, person.app.session
    title = window.details.title
    session.rate(title, 4.0)
    window.details.remove_own.click()
    settled()
    assert len(session.catalogue) == before
    assert window.details.isHidden()
    for place in range(6):
        person.go_to(place)
    session.undo()
    settled()
    assert len(session.catalogue) == before + 1
    assert session.library.stars(title.id) == 4.0
    person.go_to(BROWSE)
    session.undo()
    session.undo()
    settled()
    assert len(session.catalogue) == before
    assert session.ranked()


def test_every_field_has_a_name_for_a_screen_reader(person, settled):
    person.window.add_title()
    settled()
    dialog = form(person)
    fields = (dialog.name, dialog.original_name, dialog.kind, dialog.year, dialog.minutes, dialog.language,
              dialog.country, dialog.genres)  # fmt: skip
    names = [field.accessibleName() for field in fields]
    assert all(names)
    assert len(set(names)) == len(names)
    assert dialog.width() <= 960
    assert dialog.height() <= 640
    assert not dialog.tmdb.isVisible()
    dialog.reject()


def searched(site: Any) -> int:
    return sum(path.startswith("/3/search/") and "query=moon" in path.casefold() for path, _ in site.requests)


def found(name: str, number: int, **dates: str) -> dict[str, Any]:
    title = "title" if "release_date" in dates else "name"
    return {"id": number, title: name, f"original_{title}": "부산의 달", **dates}


def test_tmdb_gives_name_year_and_kind_and_the_person_confirms(person, settled, site: Any, answers: Any, qtbot: Any):
    desk = person.window._desk
    desk.titles.access = Access(QUICK, f"{site.url}/3", f"{site.url}/t/p")
    site.put("/3/authentication", answers.json({"success": True}))
    site.put("/3/search/movie", answers.json({"results": [found("Moon", 5, release_date="2009-01-01")]}))
    site.put("/3/search/tv", answers.json({"results": [found("Moon over Busan", 7, first_air_date="2025-03-01")]}))
    desk.titles.use_key("a" * 32, lambda: False)
    desk.choose(on=True)
    person.window.add_title("moon over")
    settled()
    dialog = form(person)
    assert dialog.tmdb.isVisible()
    tab_to(dialog.tmdb.button)
    keys(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.tmdb.list.count() == 2, timeout=20_000)
    assert dialog.tmdb.list.hasFocus()
    keys(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert (dialog.name.text(), dialog.year.text(), dialog.kind.currentData()) == (
        "Moon over Busan",
        "2025",
        Kind.SERIES,
    )
    assert dialog.original_name.text() == "부산의 달"
    assert person.app.profile.own_titles.all() == []
    asked = searched(site)
    dialog.name.setText("Moon  OVER")
    dialog.tmdb.button.click()
    qtbot.waitUntil(lambda: not dialog.tmdb._is_asking, timeout=20_000)
    assert searched(site) == asked == 2
    site.put("/3/search/movie", answers.status(503))
    dialog.name.setText("another")
    dialog.tmdb.button.click()
    qtbot.waitUntil(lambda: not dialog.tmdb._is_asking, timeout=20_000)
    assert "it answered 503" in dialog.tmdb.told.text()
    dialog.name.setText("Moon over Busan")
    dialog.add_button.click()
    settled()
    (own,) = person.app.profile.own_titles.all()
    assert own.tmdb_id == 7
    desk.titles.forget_key()
