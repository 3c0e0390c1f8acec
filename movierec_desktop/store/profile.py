"""One person's profile: the repositories over one database file."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from movierec_desktop.domain.errors import ProfileError
from movierec_desktop.store.database import (
    BUSY_MS,
    CarryOut,
    at_once,
    explained,
    file_identity,
    open_database,
    open_snapshot,
    transaction,
)
from movierec_desktop.store.feedback import Feedback
from movierec_desktop.store.imports import ImportLog
from movierec_desktop.store.marks import DISMISSALS, DOUBTS, UNSEEN, WATCHED, WATCHLIST, Marks
from movierec_desktop.store.notes import Notes
from movierec_desktop.store.own_titles import StoredOwnTitles
from movierec_desktop.store.ratings import StoredRatings
from movierec_desktop.store.settings import Settings
from movierec_desktop.store.title_states import TitleStates
from movierec_desktop.store.waiting import Decisions, WaitingRows

_HURRIED_MS = 500


class Profile:
    """An open profile. Use it from the thread that opened it, and close it."""

    def __init__(self, path: Path, connection: sqlite3.Connection | None = None) -> None:
        """Open or create `path`; `connection` when that was done. Raises ProfileError with what to do."""
        self.path = path
        self._held = ""
        self._connection = connection or open_database(path)
        self._identity = None if connection else file_identity(path)
        self.is_writing = False
        """Whether a change is under way; no other can begin then."""
        self._may_hold_refused = False
        """Whether SQLite's log may hold a change that was refused, see `_clear_log`."""
        self._is_hurried = False
        self.carry_out: CarryOut = at_once
        """What runs the steps of a change that may take long. A window lives on meanwhile."""
        self.ratings = StoredRatings(self._connection)
        self.dismissals = Marks(self._connection, DISMISSALS)
        self.watchlist = Marks(self._connection, WATCHLIST)
        self.watched = Marks(self._connection, WATCHED)
        self.doubts = Marks(self._connection, DOUBTS)
        self.unseen = Marks(self._connection, UNSEEN)
        self.notes = Notes(self._connection)
        self.own_titles = StoredOwnTitles(self._connection)
        marks = {
            "dismissed": self.dismissals, "listed": self.watchlist, "watched": self.watched, "doubted": self.doubts,
            "unseen": self.unseen,
        }  # fmt: skip
        self.states = TitleStates(self.ratings, marks, self.notes)
        self.waiting = WaitingRows(self._connection)
        self.decisions = Decisions(self._connection)
        self.imports = ImportLog(self._connection)
        self.settings = Settings(self._connection)
        self.feedback = Feedback(self._connection)

    @classmethod
    def snapshot(cls, path: Path) -> "Profile":
        """Another person's profile as it is now, in memory: their file is only read. Raises ProfileError."""
        return cls(path, open_snapshot(path))

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One durable change: on disk when the block has ended. Raises ProfileError, and then nothing changed."""
        if self.is_writing:
            raise ProfileError(f"The profile {self.path} is being written: try again in a moment")
        self.check_free()
        self._check_place()
        self.is_writing = True
        try:
            self._clear_log(self.carry_out)
            held_before = self._may_hold_refused
            with self._waiting(), transaction(self._connection, self.carry_out):
                yield
                self._may_hold_refused = True
            self._may_hold_refused = held_before
        except sqlite3.Error as error:
            raise explained(self.path, error) from error
        finally:
            self.is_writing = False
        self._check_place()

    def _clear_log(self, carry_out: CarryOut = at_once) -> None:
        """Begin SQLite's log anew after a change that was refused while it was made to last. Raises sqlite3.Error.

        The log holds such a change with its end. A smaller one after it would go over its beginning alone, and what is
        left behind that cannot be told from a damaged log. Where somebody still reads the log it is for the next time.
        """
        if not self._may_hold_refused:
            return

        def clear() -> None:
            (is_busy, *_) = self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            self._may_hold_refused = bool(is_busy)

        with self._waiting(is_short=True):
            carry_out(clear)

    def _check_place(self) -> None:
        """SQLite goes on in a file that was removed, and nobody would ever find what it writes there."""
        if self._let_go():
            raise ProfileError(
                f"The profile {self.path} was removed or replaced while it was open, nothing is saved any more: put it "
                "back, or start the app again"
            )

    def _let_go(self) -> bool:
        """Whether another file has the name by now, or none. What the log has goes into the file that was opened.

        Left where it is, the log would be taken for that of the other file, and spoil it.
        """
        if self._identity is None or file_identity(self.path) == self._identity:
            return False
        with suppress(sqlite3.Error):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return True

    @contextmanager
    def hurried(self) -> Iterator[None]:
        """Wait but a moment for other programs meanwhile: what is written is worth no more of the person's time."""
        self._is_hurried = True
        try:
            yield
        finally:
            self._is_hurried = False

    @contextmanager
    def _waiting(self, *, is_short: bool = False) -> Iterator[None]:
        """Other programs are waited for as long as it is worth."""
        if not self._is_hurried and not is_short:
            yield
            return
        self._connection.execute(f"PRAGMA busy_timeout = {_HURRIED_MS}")
        try:
            yield
        finally:
            self._connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}")

    @property
    def is_held(self) -> bool:
        """Whether somebody else is writing for long, see `hold`."""
        return bool(self._held)

    def hold(self, reason: str) -> None:
        """Somebody else has a connection of their own and writes for long: `writing` says so in place of waiting."""
        with suppress(sqlite3.Error):  # they would go over what is left in the log
            self._clear_log()
        self._held = reason

    def check_free(self) -> None:
        """Raises ProfileError, with the reason, while it is held."""
        if self._held:
            raise ProfileError(self._held)

    def release(self, *_told: object) -> None:
        """They are done."""
        if self._held:
            self.others_wrote()
        self._held = ""

    def others_wrote(self) -> None:
        """What was refused to another connection may be in the log, where that could not clear it itself."""
        self._may_hold_refused = True

    def is_sound(self) -> bool:
        """Whether SQLite finds the whole file intact."""
        try:
            return bool(self._connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok")
        except sqlite3.DatabaseError:
            return False

    def close(self) -> None:
        """Release the file."""
        if not self._let_go():
            with suppress(sqlite3.Error):  # others may go on writing
                self._clear_log()
        self._connection.close()
