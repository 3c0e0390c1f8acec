"""Saving that takes long: the window lives on, says why, and shows nothing as saved that is not."""

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest
from PySide6.QtCore import Qt, QTimer

from movierec_desktop.ui.patient_saving import PatientSaving
from tests.ui.conftest import settle

WAITING = "Still saving: the disk is slow, or another program is using the profile. Please wait."


@contextmanager
def locked(person, seconds: float) -> Iterator[None]:
    """Another program has the profile for so long, or until the block ends."""
    with closing(sqlite3.connect(person.app.profile.path, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN EXCLUSIVE")
        release = threading.Timer(seconds, other.rollback)
        release.start()
        yield
        release.join()


class Watcher:
    """Looks at the window while something else goes on in it."""

    def __init__(self, person) -> None:
        self._person = person
        self.told: list[str] = []
        self._timer = QTimer(person.window, interval=10)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        self.told.append(self._person.window.notices.text)


def test_a_lock_of_another_program_is_waited_for_and_told(browsing):
    watcher = Watcher(browsing)
    with locked(browsing, 0.8):
        browsing.key(Qt.Key.Key_4)
        assert browsing.window.notices.text.endswith("rated 4 · saved")
    assert watcher.told.count(WAITING) > 20
    assert list(browsing.on_disk().values()) == [4]
    assert browsing.drawn_on_tile(browsing.grid.current_title()) == 4


def test_a_lock_that_lasts_is_told_and_the_next_key_saves(browsing):
    browsing.app.profile._connection.execute("PRAGMA busy_timeout = 500")
    watcher = Watcher(browsing)
    with locked(browsing, 1.5):
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
    watcher = Watcher(browsing)
    with locked(browsing, 0.5):
        browsing.app.session.save_setting("theme", "dark")
    assert WAITING in watcher.told
    assert browsing.window.notices.text == before
    assert browsing.window.notices._undo.isVisible()


def test_a_window_that_is_closed_meanwhile_closes_when_it_is_saved(browsing, qtbot):
    with locked(browsing, 0.6):
        QTimer.singleShot(300, browsing.window.close)
        browsing.key(Qt.Key.Key_4)
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


def test_feedback_waits_for_a_change_that_is_under_way(browsing):
    browsing.window._pace._timer.start(200)
    watcher = Watcher(browsing)
    with locked(browsing, 0.8):
        browsing.key(Qt.Key.Key_4)
    assert watcher.told.count(WAITING) > 20, "nobody asked the profile, which would have stood still with it"
    assert browsing.window._pace._timer.isActive()


def test_what_was_only_shown_takes_no_more_than_a_moment_of_a_lock(regular):
    regular.open_list()
    regular.window.for_you.model.recommendation(0)
    session = regular.app.session
    session.note_shown("for-you", session.ranked()[:3], lambda _: ())
    with locked(regular, 2.5):
        begun = time.monotonic()
        session.write_feedback()
        assert time.monotonic() - begun < 2
    assert not session.feedback.is_written
    session.write_feedback()
    assert session.feedback.is_written


def test_keys_wait_for_the_end_of_what_is_being_saved(browsing):
    with locked(browsing, 0.5):
        browsing.key(Qt.Key.Key_4)
        browsing.key(Qt.Key.Key_2)
    assert list(browsing.on_disk().values()) == [2]


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
