"""Saving that takes long: the window lives on, says why, and shows nothing as saved that is not."""

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager

import pytest
from PySide6.QtCore import Qt, QTimer

from movierec_desktop.ui.patient_saving import PatientSaving
from tests.ui.conftest import settle

WAITING = "Still saving: the disk is slow, or another program is using the profile. Please wait."
_LOOKS = 5


@contextmanager
def locked(person) -> Iterator[Callable[[], None]]:
    """Another program has the profile until the block ends, or until what it is given is called."""
    with closing(sqlite3.connect(person.app.profile.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield other.rollback


class Watcher:
    """Looks at the window while something else goes on in it; `then` is called when it has said often why it waits."""

    def __init__(self, person, then: Callable[[], object] = lambda: None) -> None:
        self._person = person
        self._then = then
        self.told: list[str] = []
        person.app.saving.waiting.connect(self._look)
        self._timer = QTimer(person.window, interval=10)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        self.told.append(self._person.window.notices.text)
        if self.told[-1] == WAITING and self.told.count(WAITING) == _LOOKS:
            self._then()


def test_a_lock_of_another_program_is_waited_for_and_told(browsing):
    with locked(browsing) as release:
        watcher = Watcher(browsing, release)
        browsing.key(Qt.Key.Key_4)
        assert browsing.window.notices.text.endswith("rated 4 · saved")
    assert watcher.told.count(WAITING) >= _LOOKS
    assert list(browsing.on_disk().values()) == [4]
    assert browsing.drawn_on_tile(browsing.grid.current_title()) == 4


def test_a_lock_that_lasts_is_told_and_the_next_key_saves(browsing):
    browsing.app.profile._connection.execute("PRAGMA busy_timeout = 500")
    watcher = Watcher(browsing)
    with locked(browsing):
        browsing.key(Qt.Key.Key_4)
        assert "another program is using it: close that and try again" in browsing.window.notices.text
        assert browsing.drawn_on_tile(browsing.grid.current_title()) == 0
        assert browsing.on_disk() == {}
    assert WAITING in watcher.told
    browsing.key(Qt.Key.Key_3)
    assert list(browsing.on_disk().values()) == [3]


def test_what_stood_in_the_line_stands_there_again_when_nothing_else_is_told(browsing):
    browsing.key(Qt.Key.Key_4)
    before = browsing.window.notices.text
    with locked(browsing) as release:
        watcher = Watcher(browsing, release)
        browsing.app.session.save_setting("theme", "dark")
    assert WAITING in watcher.told
    assert browsing.window.notices.text == before
    assert browsing.window.notices._undo.isVisible()


def test_a_window_that_is_closed_meanwhile_closes_when_it_is_saved(browsing, qtbot):
    def close_and_release() -> None:
        browsing.window.close()
        assert browsing.window.isVisible()
        release()

    with locked(browsing) as release:
        watcher = Watcher(browsing, close_and_release)
        browsing.key(Qt.Key.Key_4)
    assert watcher.told.count(WAITING) >= _LOOKS
    qtbot.waitUntil(lambda: not browsing.window.isVisible())
    assert list(browsing.on_disk().values()) == [4]


def test_a_note_that_cannot_be_saved_keeps_the_window_open_once(browsing):
    browsing.key(Qt.Key.Key_Return)
    browsing.details.note.setPlainText("a long thought")
    browsing.app.profile._connection.execute("PRAGMA query_only = ON")
    browsing.window.close()
    assert browsing.window.isVisible()
    assert "it is read-only" in browsing.window.notices.text
    browsing.app.profile._connection.execute("PRAGMA query_only = OFF")
    browsing.window.close()
    assert not browsing.window.isVisible()
    with closing(sqlite3.connect(browsing.app.profile.path)) as file:
        assert file.execute("SELECT note FROM notes").fetchall() == [("a long thought",)]


def test_a_note_that_could_not_be_saved_is_there_when_its_title_comes_again(browsing):
    browsing.key(Qt.Key.Key_Return)
    first = browsing.details.title
    connection = browsing.app.profile._connection
    connection.execute("PRAGMA query_only = ON")
    browsing.details.note.setPlainText("a long thought")
    browsing.grid.setFocus()
    browsing.key(Qt.Key.Key_Right)
    assert browsing.details.title != first
    assert browsing.details.note.toPlainText() == ""
    browsing.key(Qt.Key.Key_Left)
    assert browsing.details.title == first
    assert browsing.details.note.toPlainText() == "a long thought"
    browsing.key(Qt.Key.Key_Right)
    connection.execute("PRAGMA query_only = OFF")
    browsing.window.close()
    with closing(sqlite3.connect(browsing.app.profile.path)) as file:
        assert file.execute("SELECT title_id, note FROM notes").fetchall() == [(first.id, "a long thought")]


def test_feedback_waits_for_a_change_that_is_under_way(browsing):
    pace = browsing.window._pace._timer
    asked = []
    browsing.app.session.feedback_written.connect(lambda: asked.append("written"))
    with locked(browsing) as release:
        watcher = Watcher(browsing, release)
        pace.start(0)
        browsing.key(Qt.Key.Key_4)
    assert watcher.told.count(WAITING) >= _LOOKS
    assert asked == []
    assert pace.isActive()


def test_the_backup_of_the_day_does_not_ask_during_a_change(regular):
    took = []

    def look() -> None:
        begun = time.monotonic()
        regular.window.daily_backup.look()
        took.append(time.monotonic() - begun)
        release()

    with locked(regular) as release:
        watcher = Watcher(regular, look)
        regular.app.session.rate(regular.app.session.catalogue.title(0), 3.0)
    assert watcher.told.count(WAITING) >= _LOOKS
    assert [seconds < 1 for seconds in took] == [True], took
    assert regular.window.daily_backup.job is None
    assert "rated 3" in regular.window.notices.text


def test_what_was_only_shown_takes_no_more_than_a_moment_of_a_lock(regular):
    session = regular.app.session
    session.note_shown("for-you", session.ranked()[:3], lambda _: ())
    with locked(regular):
        begun = time.monotonic()
        session.write_feedback()
        assert time.monotonic() - begun < 4, "a rating would be worth five seconds"
    assert not session.feedback.is_written
    session.write_feedback()
    assert session.feedback.is_written


@pytest.fixture
def saving() -> Iterator[PatientSaving]:
    made = PatientSaving()
    yield made
    made.shut_down()


def test_what_is_quick_is_done_without_a_word(qapp, saving, qtbot):
    done = []
    with qtbot.assertNotEmitted(saving.waiting):
        saving(lambda: done.append(threading.current_thread()))
    assert done != [threading.main_thread()]


def test_an_error_is_raised_where_it_is_waited_for(qapp, saving):
    def fail_late() -> None:
        time.sleep(0.3)
        raise sqlite3.OperationalError("slow and wrong")

    with pytest.raises(sqlite3.OperationalError, match="slow and wrong"):
        saving(fail_late)


def test_what_is_wrong_takes_the_place_of_the_keys_and_keeps_its_end(person):
    person.window.resize(960, 640)
    notices = person.window.notices
    assert notices._keys.isVisible()
    notices.tell(
        "The profile /a/long/way/to/it/profile.sqlite cannot be used: make room and try again", can_undo=True, bad=True
    )
    settle()
    assert not notices._keys.isVisible()
    notices.tell(f"The profile {'/a/long/way' * 20} cannot be used: make room and try again", can_undo=True, bad=True)
    settle()
    assert notices._notice._shown().endswith("make room and try again")
    notices.tell("Heat (1995) rated 4 · saved", can_undo=True)
    assert notices._keys.isVisible()
