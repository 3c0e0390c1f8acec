"""Tables of titles with a mark: dismissed (not to be offered), listed, watched, wrong reasons, "haven't seen it"."""

import sqlite3
from dataclasses import dataclass

from movierec_desktop.domain.plain_text import plain
from movierec_desktop.store.soundness import LONGEST_LABEL


@dataclass(frozen=True, slots=True)
class MarkTable:
    """A table with the columns title_id, label and the time of the mark."""

    name: str
    time_column: str
    may_lack_time: bool = False


DISMISSALS = MarkTable("dismissals", "dismissed_at")
WATCHLIST = MarkTable("watchlist", "added_at")
WATCHED = MarkTable("watched", "watched_at", may_lack_time=True)
DOUBTS = MarkTable("doubts", "doubted_at")
UNSEEN = MarkTable("unseen", "asked_at")


@dataclass(frozen=True, slots=True)
class Mark:
    """One marked title. `marked_at` is in milliseconds since 1970 UTC; `label` is the title as it was then."""

    title_id: int
    marked_at: int | None
    label: str


class Marks:
    """Marked title ids. Changes belong in `Profile.writing()`."""

    def __init__(self, connection: sqlite3.Connection, table: MarkTable) -> None:
        self._connection = connection
        self._table = table

    @property
    def name(self) -> str:
        """Of the table."""
        return self._table.name

    def has_any(self) -> bool:
        """Whether there is one at all."""
        return bool(self._connection.execute(f"SELECT EXISTS (SELECT 1 FROM {self._table.name})").fetchone()[0])  # noqa: S608  # our names

    def all(self) -> list[int]:
        """Every marked title id, newest first."""
        order = f"ORDER BY {self._table.time_column} DESC, title_id"
        found = self._connection.execute(f"SELECT title_id FROM {self._table.name} {order}")  # noqa: S608  # our names
        return [title_id for (title_id,) in found]

    def entries(self) -> list[Mark]:
        """Every mark with its time, newest first."""
        time = self._table.time_column
        found = self._connection.execute(
            f"SELECT title_id, {time}, substr(label, 1, {LONGEST_LABEL}) FROM {self._table.name}"  # noqa: S608
            f" ORDER BY {time} DESC, title_id"
        )
        return [Mark(title_id, marked_at, plain(label)) for title_id, marked_at, label in found]

    def put(self, mark: Mark) -> None:
        """Write one mark, in place of an earlier one of the same title.

        A time that nobody knows is 0 in tables that must have one.
        """
        at = mark.marked_at if mark.marked_at is not None or self._table.may_lack_time else 0
        self._connection.execute(
            f"INSERT OR REPLACE INTO {self._table.name} (title_id, {self._table.time_column}, label)"  # noqa: S608
            " VALUES (?, ?, ?)",
            (mark.title_id, at, mark.label),
        )

    def add(self, title_id: int, marked_at: int, label: str) -> None:
        """Mark one title at `marked_at` (milliseconds since 1970 UTC); an earlier mark stays as it was."""
        self._connection.execute(
            f"INSERT OR IGNORE INTO {self._table.name} (title_id, {self._table.time_column}, label)"  # noqa: S608
            " VALUES (?, ?, ?)",
            (title_id, marked_at, label),
        )

    def remove(self, title_id: int) -> None:
        """Take a mark back; nothing happens when there is none."""
        self._connection.execute(f"DELETE FROM {self._table.name} WHERE title_id = ?", (title_id,))  # noqa: S608
