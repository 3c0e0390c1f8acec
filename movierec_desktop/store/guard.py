"""SQLite kept from doing what a file tells it to: a profile or a backup may have been made by somebody else.

A database can hold code: triggers, views in the place of tables, columns that are computed, virtual tables. None of it
is MovieRec's, so a file with any of it is refused before one of its tables is read.
"""

import contextlib
import re
import sqlite3
from collections import Counter
from functools import lru_cache
from pathlib import Path
from typing import Any

from movierec_desktop.domain.time_limit import bounded as bounded  # noqa: PLC0414  # for the rooms beside

_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 16 * 1024**2,  # bytes of a text or a row
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 4,  # what forgets the changes of an import with the import is one
}
_OFF = ("SQLITE_DBCONFIG_ENABLE_TRIGGER", "SQLITE_DBCONFIG_ENABLE_VIEW", "SQLITE_DBCONFIG_TRUSTED_SCHEMA")
_ON = ("SQLITE_DBCONFIG_DEFENSIVE",)
_COMMENT = re.compile(r"--[^\n]*")
_OWN_TABLE = re.compile(r"sqlite_(?:stat\d|sequence)\Z")


_HELD: Counter[tuple[int, int]] = Counter()
"""(device, inode) of the files that this process has open by `Careful.hold`, with how often."""


def is_held(path: Path) -> bool:
    """Whether this process has the file open by SQLite, and must not open it in any other way.

    POSIX takes all of a process' locks on a file away when it closes any descriptor of it. Another program that then
    closes the profile takes itself for the last one, and removes the log that is still written to.
    """
    found = path.stat()
    return _HELD[found.st_dev, found.st_ino] > 0


class Careful(sqlite3.Connection):
    """One whose errors are SQLite's own also where they quote a file in bytes that are no text."""

    _held: tuple[int, int] | None = None

    def hold(self, path: Path) -> None:
        """Have `is_held` say so until it is closed."""
        found = path.stat()
        self._held = found.st_dev, found.st_ino
        _HELD[self._held] += 1

    def close(self) -> None:
        """As ever."""
        super().close()
        if self._held is not None:
            _HELD[self._held] -= 1
            self._held = None

    def execute(self, *arguments: Any) -> sqlite3.Cursor:
        """As ever. Raises sqlite3.DatabaseError for a schema that is no text, which Python would fail to quote."""
        try:
            return super().execute(*arguments)
        except UnicodeDecodeError as error:
            told = sqlite3.DatabaseError("its schema is no text")
            told.sqlite_errorname = "SQLITE_CORRUPT"
            raise told from error


def guard(connection: sqlite3.Connection) -> sqlite3.Connection:
    """The same connection, which trusts no schema, loads no other file and keeps texts below 16 MB."""
    for limit, most in _LIMITS.items():
        connection.setlimit(limit, most)
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.text_factory = _text
    if hasattr(connection, "setconfig"):  # Python 3.12
        for names, value in ((_OFF, False), (_ON, True)):
            for name in names:
                connection.setconfig(getattr(sqlite3, name), value)
    return connection


def _text(stored: bytes) -> str:
    """Bytes that are no UTF-8 become a sign that says so, and not an error in the midst of a list."""
    return stored.decode("utf-8", errors="replace")


def is_ours(connection: sqlite3.Connection, scripts: tuple[str, ...]) -> bool:
    """Whether the schema is what `scripts` make and nothing else."""
    return _schema(connection) == _made_by(scripts)


@lru_cache
def _made_by(scripts: tuple[str, ...]) -> set[tuple[str, str, str]]:
    with contextlib.closing(sqlite3.connect(":memory:")) as model:
        model.executescript("".join(scripts))
        return _schema(model)


def _schema(connection: sqlite3.Connection) -> set[tuple[str, str, str]]:
    """Type, name and definition of everything; how it is commented and set does not matter."""
    found = connection.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_master")
    return {
        (kind, name, "".join(_COMMENT.sub("", sql).split()))
        for kind, name, sql in found
        if not _is_sqlites_own(kind, name, sql)
    }


def _is_sqlites_own(kind: str, name: str, sql: str) -> bool:
    """Whether SQLite makes it by itself: never a trigger or a view, whatever its name."""
    if kind == "index":
        return not sql and name.startswith("sqlite_autoindex_")
    return kind == "table" and bool(_OWN_TABLE.match(name))
