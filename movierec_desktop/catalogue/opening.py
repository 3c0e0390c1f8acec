"""Opening a catalogue's file, which may be anything: its format, and that it is tables alone."""

import re
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from movierec_desktop.catalogue.schema import APPLICATION_ID, CREATE, SCHEMA_VERSION
from movierec_desktop.domain.errors import BundleError
from movierec_desktop.domain.time_limit import bounded

_DAMAGES = (
    sqlite3.DatabaseError, zlib.error, KeyError, ValueError, TypeError, IndexError, AttributeError, OverflowError,
    MemoryError,
)  # fmt: skip
"""What comes of values that are none of a catalogue's; ValueError also of text that is no UTF-8."""
_COMMENT = re.compile(r"--[^\n]*")


def open_catalogue(path: Path) -> sqlite3.Connection:
    """Open it to be read alone. Raises BundleError when it is missing, no catalogue, or of another version."""
    if not path.is_file():
        raise BundleError(f"The catalogue {path} is missing: install MovieRec Desktop again")
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False)
    try:
        with reading(connection, path):
            _check_format(connection, path)
    except BundleError:
        connection.close()
        raise
    return connection


@contextmanager
def reading(connection: sqlite3.Connection, path: Path) -> Iterator[None]:
    """Within it whatever is damaged raises BundleError, and so does reading that does not end."""
    try:
        with bounded(connection):
            yield
    except _DAMAGES as error:
        raise BundleError(f"The catalogue {path} is damaged ({error}): install MovieRec Desktop again") from error


def _check_format(connection: sqlite3.Connection, path: Path) -> None:
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION_ID:
        raise BundleError(f"{path} is not a MovieRec catalogue: install MovieRec Desktop again")
    if version != SCHEMA_VERSION:
        raise BundleError(f"The catalogue {path} has format {version}, this app reads {SCHEMA_VERSION}: update the app")
    if not _has_tables_alone(connection):
        raise BundleError(f"{path} holds what no catalogue does: install MovieRec Desktop again")


def _has_tables_alone(connection: sqlite3.Connection) -> bool:
    """Whether there are the tables of a catalogue as they are made, and no views, triggers or computed columns.

    Those are code, which SQLite would run when a table is read.
    """
    with closing(sqlite3.connect(":memory:")) as model:
        model.executescript(CREATE)
        known = _definitions(model)
    found = _definitions(connection)
    return known == found


def _definitions(connection: sqlite3.Connection) -> set[tuple[str, str, str]]:
    """Type, name and definition of everything, without comments."""
    found = connection.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_master")
    return {(kind, name, "".join(_COMMENT.sub("", sql).split())) for kind, name, sql in found}
