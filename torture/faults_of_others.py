"""Other programs: one that has the profile locked, and one that removes, replaces or copies over it."""

import shutil
import sqlite3
import threading
import time
from pathlib import Path

from torture.fault_cases import Cases
from torture.window import Answer, Window

_SHORTER, _LONGER = 1.5, 9.0
"""Seconds of a lock; the app waits five."""
_FOR_EVER = 120.0


def other_cases(cases: Cases) -> None:
    """All of them with one window, and then starts of their own."""
    place = cases.place("others")
    with Window(place / "profile.sqlite", place / "data") as window:
        cases.saved("plain", window.rate(0, 5), 5)
        plain = window.rate(1, 4.5)
        cases.saved("plain", plain, 4.5)
        cases.note("nothing wrong, for comparison", plain)
        _lock_shortly(cases, window)
        if not cases.short:
            _lock_long(cases, window)
        _move(cases, window)
        cases.on_disk("others", window, _all(cases))
        cases.quiet("others", window)
    for case in () if cases.short else (_open_while_locked, _replace, _lose_log):
        cases.attempt(case)


def _all(cases: Cases) -> list[float]:
    return [5, 4.5, 4, 2] if cases.short else [5, 4.5, 4, 2, 3.5]


class _Lock(threading.Thread):
    """Holds a profile for itself for some seconds, or until `release`."""

    def __init__(self, profile: Path, seconds: float) -> None:
        super().__init__()
        self._profile, self._seconds = profile, seconds
        self._holds, self._ended = threading.Event(), threading.Event()
        self.start()
        self._holds.wait()

    def run(self) -> None:
        connection = sqlite3.connect(self._profile, isolation_level=None)
        connection.execute("BEGIN EXCLUSIVE")
        self._holds.set()
        self._ended.wait(self._seconds)
        connection.close()

    def release(self) -> None:
        """Before its time."""
        self._ended.set()
        self.join()


def _lock_shortly(cases: Cases, window: Window) -> None:
    lock = _Lock(window.profile, _SHORTER)
    answer = window.rate(2, 4)
    lock.join()
    name = f"locked by another program for {_SHORTER:.1f} s"
    cases.note(name, answer)
    cases.saved(name, answer, 4)
    cases.lively(name, answer)


def _lock_long(cases: Cases, window: Window) -> None:
    name = f"locked by another program for {_LONGER:.0f} s"
    lock = _Lock(window.profile, _LONGER)
    answer = window.rate(3, 3.5)
    cases.refused(name, answer, "close that and try again")
    cases.lively(name, answer)
    lock.join()
    cases.saved(f"{name}, then again", window.rate(3, 3.5), 3.5)


def _move(cases: Cases, window: Window) -> None:
    aside = window.profile.with_name("aside.sqlite")
    window.profile.rename(aside)
    cases.refused("the profile is moved away while it is open", window.rate(4, 2), "put it back")
    aside.rename(window.profile)
    cases.saved("the profile is put back", window.rate(4, 2), 2)


def _open_while_locked(cases: Cases) -> None:
    """A start and an end while another program has the profile."""
    place = cases.place("locked")
    profile = place / "profile.sqlite"
    with Window(profile, place / "data") as window:
        cases.saved("locked", window.rate(0, 5), 5)
        cases.quiet("locked", window)
    lock = _Lock(profile, _FOR_EVER)
    with Window(profile, place / "data") as window:
        cases.note("started while another program has it locked", window.first)
        cases.expect(window.first is not None and not window.first["bad"], f"locked at a start: {window.first}")
        answer = window.do("note", place=0, note="seen")
        cases.refused("a note, meanwhile", answer, "close that and try again")
        cases.lively("a note, meanwhile", answer)
        lock.release()
        answer = window.do("note", place=0, note="seen")
        # Its title coming again is enough to save it: then the window has told so before it was written again.
        noted = not answer["bad"] and list(answer["said"]["note"].values()) == ["seen"]
        cases.expect(noted, f"a note, then again: {answer['notice']!r}, {answer['said']['note']}")
        cases.on_disk("a note, then again", window, [5])
        lock = _Lock(profile, _FOR_EVER)
        begun = time.monotonic()
        code = window.close()
        cases.note("closed meanwhile", None, extra=f"after {time.monotonic() - begun:.1f} s, exit code {code}")
        cases.expect(code == 0, f"closed while locked: {code}")
        lock.release()
    with Window(profile, place / "data") as window:
        cases.on_disk("locked", window, [5])


def _replace(cases: Cases) -> None:
    """Another file takes the name while the app is open; a new start has what is there then."""
    place = cases.place("replaced")
    profile = place / "profile.sqlite"
    with Window(profile, place / "data") as window:
        cases.saved("replaced", window.rate(0, 5), 5)
        cases.quiet("replaced", window)
    with Window(profile, place / "data") as window:
        copy = Path(shutil.copy(profile, place / "copy.sqlite"))
        cases.saved("replaced", window.rate(1, 4), 4)
        copy.replace(profile)
        cases.refused("another file takes the profile's place", window.rate(2, 3), "start the app again")
        cases.quiet("replaced", window)
    with Window(profile, place / "data") as window:
        cases.expect(window.first is not None and not window.first["bad"], f"after a replacement: {window.first}")
        cases.saved("replaced, a new start", window.rate(2, 3), 3)
        cases.on_disk("replaced, a new start", window, [5, 3])


def _lose_log(cases: Cases) -> None:
    """Something that cleans up removes SQLite's log beside the open profile."""
    place = cases.place("log-removed")
    with Window(place / "profile.sqlite", place / "data") as window:
        cases.saved("log removed", window.rate(0, 5), 5)
        window.profile.with_name("profile.sqlite-wal").unlink()
        answer: Answer = window.rate(1, 4)
        cases.refused("SQLite's log is removed while the profile is open", answer, "start the app again")
        cases.quiet("log removed", window)
    with Window(place / "profile.sqlite", place / "data") as window:
        cases.on_disk("log removed, a new start", window, [5])
