"""Leaving a window: closing it, or opening another language or profile in its place. No note is lost without a word."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from tests.ui.conftest import Person, settle


def refuse_writes(person: Person) -> None:
    person.app.profile._connection.execute("PRAGMA query_only = ON")


def allow_writes(person: Person) -> None:
    person.app.profile._connection.execute("PRAGMA query_only = OFF")


def notes_in(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as file:
        return [note for (note,) in file.execute("SELECT note FROM notes")]


def write_note(person: Person, text: str) -> None:
    """On the title under the cursor."""
    person.window._open_details(person.grid.current_title(), predicted=False)
    person.details.note.setPlainText(text)


def reopen(person: Person, path: Path) -> None:
    person.app.session.reopen_wanted.emit(path)
    settle()


@pytest.fixture(params=["language", "profile"])
def elsewhere(request: pytest.FixtureRequest, profile_file: Path, tmp_path: Path) -> Path:
    """Which profile is opened in place of this window."""
    return profile_file if request.param == "language" else tmp_path / "other.sqlite"


def test_a_note_that_cannot_be_saved_keeps_the_window_once(browsing, elsewhere, profile_file) -> None:
    write_note(browsing, "a long thought")
    refuse_writes(browsing)
    reopen(browsing, elsewhere)
    assert browsing.app.window is browsing.window
    assert "it is read-only" in browsing.window.notices.text
    assert browsing.details.note.toPlainText() == "a long thought"
    allow_writes(browsing)
    reopen(browsing, elsewhere)
    assert browsing.app.window is not browsing.window
    assert notes_in(profile_file) == ["a long thought"]


def test_a_note_on_a_title_before_is_saved_first(browsing, elsewhere, profile_file) -> None:
    write_note(browsing, "a long thought")
    refuse_writes(browsing)
    browsing.window._open_details(browsing.app.session.catalogue.title(99), predicted=False)
    allow_writes(browsing)
    reopen(browsing, elsewhere)
    assert browsing.app.window is not browsing.window
    assert notes_in(profile_file) == ["a long thought"]


def test_the_second_time_it_is_left(browsing, elsewhere, profile_file) -> None:
    write_note(browsing, "a long thought")
    refuse_writes(browsing)
    reopen(browsing, elsewhere)
    reopen(browsing, elsewhere)
    assert browsing.app.window is not browsing.window
    assert notes_in(profile_file) == []


def test_a_second_note_that_cannot_be_saved_is_told_again(browsing) -> None:
    write_note(browsing, "a long thought")
    refuse_writes(browsing)
    browsing.window.close()
    assert browsing.window.isVisible()
    allow_writes(browsing)
    assert browsing.details.note.save_all()
    browsing.details.note.setPlainText("an afterthought")
    refuse_writes(browsing)
    browsing.window.close()
    assert browsing.window.isVisible()
    browsing.window.close()
    assert not browsing.window.isVisible()


def test_a_lock_of_another_program_is_no_reason_to_stay_for_long(regular) -> None:
    told = []
    regular.app.session.failed.connect(told.append)
    with closing(sqlite3.connect(regular.app.profile.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        begun = time.monotonic()
        regular.window.close()
        assert time.monotonic() - begun < 4, "a rating would be worth five seconds"
    assert not regular.window.isVisible()
    assert len(told) <= 1, "where the window was is asked to be kept once"
