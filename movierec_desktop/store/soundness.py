"""Whether a file is a sound profile: its header, its log, its tables, and every value in them.

SQLite has no checksums in its pages. What is checked is that each value is one that the app writes; a bit that turned
one letter of a name into another, or four stars into three, cannot be seen.
"""

import contextlib
import os
import re
import sqlite3
from functools import lru_cache
from importlib import resources
from pathlib import Path

from movierec_desktop.domain.errors import Damage, DamagedProfileError
from movierec_desktop.domain.note import LONGEST_NOTE
from movierec_desktop.store.beside import OF_SQLITE, has_log, left_of, log_of, of_sqlite
from movierec_desktop.store.guard import is_held, is_ours
from movierec_desktop.store.wal import log_fault

APPLICATION_ID = 0x4D525031
"""'MRP1' in the SQLite header: tells a profile from any other database."""
_MAGIC = b"SQLite format 3\0"
_FIXED = {21: 64, 22: 32, 23: 32}
"""Bytes of the header that are the same in every database, by their place."""
_JOURNAL_MODES = (1, 2)
LATEST = 32_535_216_000_000
"""Milliseconds since 1970 UTC: no time that the app writes is after the year 3000."""
LONGEST_LABEL = 1000
"""Letters of a title's name that are read; no title has so many."""
_LONGEST_TEXT = 6 * LONGEST_NOTE + 200_000
"""Letters that any text has: JSON of what is said of a title, where a control character takes six, or of a row."""
_OF_VALUES = re.compile(r"(NULL|TEXT|NUMERIC|non-\w+) value in |CHECK constraint failed in ")
_MOST_LINES = 10_000
_LARGEST_ID = 2**53
_MOST_STARS = 100
"""Of a prediction, which is not bounded by the scale while it is made."""


def _id(column: str) -> str:
    return f"(typeof({column}) = 'integer' AND {column} >= 0 AND {column} < {_LARGEST_ID})"


def _whole(column: str, most: int = _LARGEST_ID) -> str:
    return f"(typeof({column}) = 'integer' AND {column} BETWEEN 0 AND {most})"


def _time(column: str) -> str:
    return _whole(column, LATEST)


def _text(*columns: str) -> str:
    return " AND ".join(f"typeof({column}) = 'text' AND length({column}) <= {_LONGEST_TEXT}" for column in columns)


def _stars(column: str) -> str:
    return f"(typeof({column}) IN ('real', 'integer') AND abs({column}) <= {_MOST_STARS})"


def _or_none(column: str, condition: str) -> str:
    return f"({column} IS NULL OR {condition})"


def _mark(time: str, *, may_lack_time: bool = False) -> str:
    when = _or_none(time, _time(time)) if may_lack_time else _time(time)
    return f"{_id('title_id')} AND {when} AND {_text('label')}"


_HALF_STARS = "(typeof(half_stars) = 'integer' AND half_stars BETWEEN 1 AND 10)"
_MADE = f"({_text('model')} AND {_stars('predicted')} AND {_stars('expected_error')})"
SOUND = {
    "ratings": f"{_id('title_id')} AND {_HALF_STARS} AND {_time('rated_at')} AND {_text('label')}",
    "dismissals": _mark("dismissed_at"),
    "watchlist": _mark("added_at"),
    "doubts": _mark("doubted_at"),
    "unseen": _mark("asked_at"),
    "watched": _mark("watched_at", may_lack_time=True),
    "notes": f"{_id('title_id')} AND {_text('note', 'label')}",
    "settings": _text("key", "value"),
    "recommended": " AND ".join(
        (
            _id("title_id"), _text("list", "filters", "reasons"), _whole("day"), _time("first_at"), _time("last_at"),
            _MADE, _id("place"), "reasons NOT GLOB '*[^0-9 ]*'", "length(reasons) < 1000",
        )
    ),
    "responses": " AND ".join(
        (
            _id("title_id"), _text("label", "what"), _time("at"), _or_none("half_stars", _HALF_STARS),
            _or_none("reason_id", _whole("reason_id")), _or_none("recommended_id", _whole("recommended_id")),
            _whole("known"), _or_none("own_mean", _stars("own_mean")), _or_none("model", _MADE),
        )
    ),
    "imports": f"{_time('imported_at')} AND {_text('format', 'file_name')} AND {_whole('n_rows')}",
    "import_changes": f"{_id('title_id')} AND {_whole('import_id')} AND {_text('before', 'after')}",
    "waiting_rows": f"{_text('identity', 'said')} AND certainty IN ('review', 'none')"
    f" AND {_or_none('import_id', _whole('import_id'))}",
    "title_decisions": f"{_text('identity')} AND {_or_none('title_id', _id('title_id'))}",
    "own_titles": " AND ".join(
        (
            _text("name", "original_name", "kind", "genres", "language", "countries", "imdb_id", "apart"),
            "kind IN ('film', 'series', 'mini-series', 'special', 'unknown')", "name != ''",
            "max(length(name), length(original_name)) <= 300", _or_none("year", _whole("year", 9999)),
            _or_none("runtime", _whole("runtime", 30_000)), _or_none("tmdb_id", _whole("tmdb_id", 2**31 - 1)),
            _time("added_at"), _or_none("import_id", _whole("import_id")), "apart NOT GLOB '*[^0-9 ]*'",
            "length(apart) < 10000",
        )
    ),
}  # fmt: skip
"""By table: the condition that every row written by the app meets."""
PASSED_OVER = ("recommended", "responses")
"""Tables that grow with use, and whose readers pass over what cannot be: no reason to refuse a profile."""


@lru_cache(1)
def migrations() -> tuple[tuple[int, str], ...]:
    """All (version, SQL) pairs in order."""
    folder = resources.files("movierec_desktop.store.migrations")
    scripts = [entry for entry in folder.iterdir() if entry.name.endswith(".sql")]
    return tuple(sorted((int(entry.name.split("_")[0]), entry.read_text(encoding="utf-8")) for entry in scripts))


def refuse_damaged_files(path: Path) -> None:
    """Look at the files before SQLite does, which would write to what it takes for a log.

    Raises DamagedProfileError for what cannot be, or no longer is, a whole profile; OSError.
    """
    if path.is_symlink() and not path.exists():
        raise DamagedProfileError(path, Damage.GONE, f"it is a link to {path.readlink()}, which is not there")
    if not path.exists():
        if left := left_of(path):
            raise DamagedProfileError(path, Damage.GONE, f"there is {left}")
        return
    _refuse_no_files(path)
    if is_held(path):
        return  # it was looked at when it was opened
    with path.open("rb") as file:
        header = file.read(100)
    if not header:
        if left := left_of(path):
            raise DamagedProfileError(path, Damage.DAMAGED, f"it is empty, and there is {left}")
        return
    _refuse_bad_header(path, header)
    if has_log(path) and of_sqlite(path, "-journal").exists():
        raise DamagedProfileError(path, Damage.DAMAGED, "there is a journal beside its log, which SQLite never leaves")
    if has_log(path) and (fault := log_fault(log_of(path))):
        raise DamagedProfileError(path, Damage.DAMAGED, fault)


def _refuse_no_files(path: Path) -> None:
    for place in (path, *(of_sqlite(path, suffix) for suffix in OF_SQLITE)):
        if os.path.lexists(place) and not place.is_file():
            what = "is a folder" if place.is_dir() else "is no ordinary file"
            raise DamagedProfileError(path, Damage.FOREIGN, f"{place} {what}")


def _refuse_bad_header(path: Path, header: bytes) -> None:
    if not header.startswith(_MAGIC) or len(header) < 100:
        raise DamagedProfileError(path, Damage.FOREIGN, "it does not begin as a database does")
    is_other = any(header[place] != value for place, value in _FIXED.items())
    if is_other or header[18] not in _JOURNAL_MODES or header[19] not in _JOURNAL_MODES:
        raise DamagedProfileError(path, Damage.DAMAGED, "its header is not that of a profile")


def check(connection: sqlite3.Connection, path: Path) -> int:
    """Return the version of the profile that is open, 0 for a new one. `path` is for the words.

    Raises DamagedProfileError when it is none, newer than this app, or not sound; sqlite3.Error when SQLite cannot
    even read it.
    """
    connection.execute("BEGIN")  # another process may bring it up to date meanwhile: all of it is said of one state
    try:
        return _check(connection, path)
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _check(connection: sqlite3.Connection, path: Path) -> int:
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if not application and not version and not tables:
        return 0
    if application != APPLICATION_ID:
        raise DamagedProfileError(path, Damage.FOREIGN, "it is another program's database")
    if version > migrations()[-1][0]:
        raise DamagedProfileError(path, Damage.NEWER, f"version {version}")
    fault = _structure_fault(connection, version) or row_fault(connection)
    if fault:
        raise DamagedProfileError(path, Damage.DAMAGED, fault)
    return int(version)


def _structure_fault(connection: sqlite3.Connection, version: int) -> str:
    (encoding,) = connection.execute("PRAGMA encoding").fetchone()
    if encoding != "UTF-8":
        return f"its texts are in {encoding}"
    # What it has besides may be code: it is seen before any of its tables is read.
    found, expected = schema(connection), schema_of(version)
    if version < 1 or any(found.get(name) != sql for name, sql in expected.items()):
        return f"its tables are not those of version {version}"
    if not has_our_schema(connection, version):
        return f"it holds what version {version} of MovieRec never wrote"
    verdict = _verdict(connection)
    return f"SQLite says: {verdict}" if verdict else ""


def has_our_schema(connection: sqlite3.Connection, version: int) -> bool:
    """Whether a file of this version has the tables of it and nothing else, which might be code."""
    return is_ours(connection, tuple(script for number, script in migrations() if number <= version))


def _verdict(connection: sqlite3.Connection) -> str:
    """What SQLite finds in its own structures, "" for nothing.

    What it says of values depends on whether it may write to the file; `row_fault` says it of all alike.
    """
    for most in (1, _MOST_LINES):
        lines = [str(line) for (line,) in connection.execute(f"PRAGMA integrity_check({most})")]
        others = [line for line in lines if line != "ok" and not _OF_VALUES.match(line)]
        if others or lines == ["ok"]:
            break
    return others[0] if others else ""


def row_fault(connection: sqlite3.Connection) -> str:
    """Which table has rows that the app cannot have written, and how many; "" when none has."""
    present = schema(connection)
    for table, condition in SOUND.items():
        if table in present and table not in PASSED_OVER:
            # IS NOT TRUE: a comparison with nothing is neither true nor false.
            (n,) = connection.execute(f"SELECT count(*) FROM {table} WHERE ({condition}) IS NOT TRUE").fetchone()  # noqa: S608
            if n:
                return f"{n} row{'' if n == 1 else 's'} of {table} cannot be"
    return ""


def schema(connection: sqlite3.Connection) -> dict[str, str]:
    """What makes each table and index, by name, without comments and line breaks."""
    made = connection.execute("SELECT name, sql FROM sqlite_master WHERE type IN ('table', 'index')")
    return {str(name): _plain(str(sql)) for name, sql in made if sql is not None}


@lru_cache
def schema_of(version: int) -> dict[str, str]:
    """The same of a profile that a release with this version made."""
    with contextlib.closing(sqlite3.connect(":memory:")) as connection:
        for number, script in migrations():
            if number <= version:
                connection.executescript(script)
        return schema(connection)


def _plain(sql: str) -> str:
    return " ".join(re.sub(r"--[^\n]*", " ", sql).split())
