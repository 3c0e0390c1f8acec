"""What can still be read of a damaged profile, into a new one: row by row, table by table, and leaf by leaf.

The damaged file is only read. It is copied first, with what its log holds laid over it by hand, so that neither a
destroyed header nor a log that SQLite would pass over keeps anyone from the rows behind it.
"""

import contextlib
import shutil
import sqlite3
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from movierec_desktop.domain.errors import ProfileError
from movierec_desktop.store.backup import verify
from movierec_desktop.store.beside import log_of
from movierec_desktop.store.database import explained, open_database, transaction
from movierec_desktop.store.guard import Careful, guard
from movierec_desktop.store.leaf_pages import ratings_of_pages
from movierec_desktop.store.soundness import SOUND
from movierec_desktop.store.wal import USUAL_PAGE, log_fault, newest_pages

_LARGEST = 1 << 30
"""Bytes of a file that is tried; a profile of 50,000 ratings has ten million."""
_MOST_GAPS = 2000
"""In one table; what lies behind the last of them is left to the leaves."""
_SECONDS = 20.0
"""For one copy: a damage that leads SQLite in circles ends there."""
_STEPS_BETWEEN = 10_000
_HEADER = 100
Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Salvaged:
    """A new profile with all that could be read. `torn` are the tables of which that may not have been all."""

    path: Path
    torn: frozenset[str]


@dataclass(slots=True)
class _Read:
    """What was read of one copy: rows by table, each with the names of its columns, and tables read to their ends."""

    rows: dict[str, tuple[list[str], dict[Any, Row]]]
    whole: set[str]

    @property
    def worth(self) -> tuple[int, int]:
        """Ratings, and when the last one was given."""
        columns, rows = self.rows.get("ratings", ([], {}))
        if "rated_at" not in columns:
            return len(rows), 0
        place = columns.index("rated_at")
        times = [row[place] for row in rows.values() if isinstance(row[place], int)]
        return len(rows), max(times, default=0)


def salvage(damaged: Path, folder: Path) -> Salvaged:
    """Read what can be read of the profile `damaged` into a new one in `folder`.

    Raises ProfileError when nothing can be read, or the new one cannot be written.
    """
    try:
        with_log, alone = folder / "with-log.sqlite", folder / "alone.sqlite"
        _copy(damaged, with_log, laid_over=True)
        found = _read(with_log)
        if log_of(damaged).is_file():  # what the log holds may be the damage
            _copy(damaged, alone, laid_over=False)
            found = max(found, _read(alone), key=lambda read: read.worth)
            if log_fault(log_of(damaged)):
                found.whole.clear()
        target = folder / "salvaged.sqlite"
        whole = _write(found, target)
    except OSError as error:
        why = error.strerror or error
        raise ProfileError(f"{damaged} cannot be read out ({why}): make room and try again") from error
    except sqlite3.Error as error:
        raise explained(damaged, error, opening=True) from error
    verify(target)
    return Salvaged(target, frozenset(SOUND) - whole)


def _copy(damaged: Path, copy: Path, *, laid_over: bool) -> None:
    """The file, with a sound header, and with the pages of its log in their places if wanted."""
    if damaged.is_file() and damaged.stat().st_size <= _LARGEST:
        shutil.copyfile(damaged, copy)
    else:
        copy.write_bytes(b"")
    copy.chmod(0o600)
    size = copy.stat().st_size
    with copy.open("r+b") as file:
        if laid_over and log_of(damaged).is_file():
            for number, content in newest_pages(log_of(damaged)).items():
                if number * len(content) <= _LARGEST:
                    file.seek((number - 1) * len(content))
                    file.write(content)
        size = -(-max(file.seek(0, 2), size) // USUAL_PAGE) * USUAL_PAGE
        file.truncate(size)
        file.seek(0)
        file.write(_sound_header(size // USUAL_PAGE)[: size or None])


@cache
def _sound_header(pages: int) -> bytes:
    """The first bytes of a database of so many pages with nothing given up, in UTF-8."""
    with contextlib.closing(sqlite3.connect(":memory:")) as template:
        template.execute(f"PRAGMA page_size = {USUAL_PAGE}")
        template.execute("CREATE TABLE one (a)")
        header = bytearray(template.serialize()[:_HEADER])
    header[18:20] = b"\x01\x01"
    header[28:32] = pages.to_bytes(4, "big")
    header[92:96] = header[24:28]  # the number of pages counts where these two are the same
    return bytes(header)


def _read(copy: Path) -> _Read:
    rows: dict[str, tuple[list[str], dict[Any, Row]]] = {}
    whole: set[str] = set()
    with contextlib.suppress(sqlite3.Error), contextlib.closing(_opened(copy)) as connection:
        for table in SOUND:
            with contextlib.suppress(sqlite3.Error):
                columns = [str(name) for _, name, *_ in connection.execute(f"PRAGMA table_info({table})")]
                if columns:
                    found, is_whole = _rows(connection, table, columns)
                    rows[table] = columns, found
                    whole |= {table} if is_whole else set()
    if "ratings" not in whole:
        _add_from_pages(copy, rows)
    return _Read(rows, whole)


def _opened(copy: Path) -> sqlite3.Connection:
    connection = guard(
        sqlite3.connect(
            f"{copy.resolve().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None, factory=Careful
        )
    )
    connection.execute("PRAGMA cell_size_check = OFF")  # of a damaged page as much as can be
    until = time.monotonic() + _SECONDS
    connection.set_progress_handler(lambda: time.monotonic() > until, _STEPS_BETWEEN)
    connection.execute("PRAGMA writable_schema = ON")  # passes over what it cannot understand of the schema
    return connection


def _rows(connection: sqlite3.Connection, table: str, columns: list[str]) -> tuple[dict[Any, Row], bool]:
    """Rows by their key, from both ends and over the gaps; and whether there was no gap at all."""
    names = ", ".join(f'"{name}"' for name in columns)
    try:
        connection.execute(f"SELECT rowid FROM {table} LIMIT 1")  # noqa: S608  # our own names
        key = "rowid"
    except sqlite3.OperationalError:
        key = ""
    if not key:
        return _until_gap(connection, f"SELECT NULL, {names} FROM {table}")  # noqa: S608
    found: dict[Any, Row] = {}
    after, step, gaps = -1, 1, 0
    query = f"SELECT rowid, {names} FROM {table} WHERE rowid > ? ORDER BY rowid"  # noqa: S608
    while after < 2**62 and gaps < _MOST_GAPS:
        last = after
        try:
            for rowid, *row in connection.execute(query, (after,)):
                found[rowid] = tuple(row)
                last = rowid
            return found, not gaps
        except sqlite3.DatabaseError:
            gaps += 1
        step = 1 if last > after else 2 * step
        after = last + step
    return found, False


def _until_gap(connection: sqlite3.Connection, query: str) -> tuple[dict[Any, Row], bool]:
    """Of a table that has no row ids: what comes before the first gap; the rows are their own keys."""
    found: dict[Any, Row] = {}
    try:
        for _, *row in connection.execute(query):
            found[tuple(row)] = tuple(row)
    except sqlite3.DatabaseError:
        return found, False
    return found, True


def _add_from_pages(copy: Path, rows: dict[str, tuple[list[str], dict[Any, Row]]]) -> None:
    """Ratings that are in no table any more."""
    names = ["title_id", "half_stars", "rated_at", "label"]
    loose = ratings_of_pages(copy.read_bytes(), USUAL_PAGE)
    columns, found = rows.get("ratings", (names, {}))
    if columns != names:
        columns, found = names, {}
    rows["ratings"] = columns, {**loose, **found}


def _write(read: _Read, target: Path) -> set[str]:
    """Make a profile of it, and return the tables that have all of their rows."""
    whole = set()
    with contextlib.closing(open_database(target)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("PRAGMA synchronous = OFF")  # it is copied, and that is made to last, when it is wanted
        with transaction(connection):
            for table, condition in SOUND.items():
                wanted = _Wanted.of(connection, table)
                for names, row in _insertable(read, table, wanted):
                    marks = ", ".join("?" * len(names))
                    insert = f"INSERT OR IGNORE INTO {table} ({', '.join(names)}) VALUES ({marks})"  # noqa: S608
                    with contextlib.suppress(sqlite3.IntegrityError, sqlite3.DataError, OverflowError):
                        connection.execute(insert, row)
                connection.execute(f"DELETE FROM {table} WHERE ({condition}) IS NOT TRUE")  # noqa: S608
                (n,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608
                columns, rows = read.rows.get(table, ([], {}))
                if table in read.whole and n == len(rows) and set(wanted.names) <= set(columns):
                    whole.add(table)
            connection.execute(
                "UPDATE responses SET recommended_id = NULL WHERE recommended_id NOT IN (SELECT id FROM recommended)"
            )
            connection.execute("DELETE FROM import_changes WHERE import_id NOT IN (SELECT id FROM imports)")
    return whole


@dataclass(frozen=True, slots=True)
class _Wanted:
    """The columns that a table of a profile has, and those of them that tell its rows apart."""

    names: list[str]
    key: list[str]
    is_number: bool
    """Whether the key is the number by which SQLite keeps the row."""

    @classmethod
    def of(cls, connection: sqlite3.Connection, table: str) -> "_Wanted":
        told = connection.execute(f"PRAGMA table_info({table})").fetchall()
        keys = [(str(name), kind) for _, name, kind, *_, place in told if place]
        return cls(
            [str(name) for _, name, *_ in told], [name for name, _ in keys], [kind for _, kind in keys] == ["INTEGER"]
        )


def _insertable(read: _Read, table: str, wanted: _Wanted) -> Iterator[tuple[list[str], Row]]:
    """Rows with those of their columns that a profile has.

    Where the name of their key is damaged in the schema, it is the number of the row, or the rows are passed over:
    without a key SQLite would number them anew, and give ratings to titles that nobody rated.
    """
    columns, rows = read.rows.get(table, ([], {}))
    places = [place for place, name in enumerate(columns) if name in wanted.names]
    names = [columns[place] for place in places]
    missing = [name for name in wanted.key if name not in names]
    for number, row in rows.items() if names else ():
        values = tuple(_cut(row[place]) for place in places)
        if not missing:
            yield names, values
        elif wanted.is_number and isinstance(number, int):
            yield [*missing, *names], (number, *values)


def _cut(value: Any) -> Any:
    """A text up to where its page ends and nothing but zeros follow, which the app never writes."""
    return value.partition("\0")[0] if isinstance(value, str) else value
