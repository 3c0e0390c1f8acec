"""Opening a catalogue's file, which may be anything: its format, and that it is tables alone."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

from movierec_desktop.catalogue.schema import APPLICATION_ID, CREATE, SCHEMA_VERSION
from movierec_desktop.domain.errors import BundleError

_COMMENT = re.compile(r"--[^\n]*")


def open_catalogue(path: Path) -> sqlite3.Connection:
    """Open it to be read alone. Raises BundleError when it is missing, no catalogue, or of another version."""
    if not path.is_file():
        raise BundleError(f"The catalogue {path} is missing: install MovieRec Desktop again")
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False)
    try:
        _check_format(connection, path)
    except sqlite3.DatabaseError as error:
        connection.close()
        raise BundleError(f"The catalogue {path} is damaged ({error}): install MovieRec Desktop again") from error
    except BundleError:
        connection.close()
        raise
    return connection


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
    return known.keys() == found.keys() and all(known[name] == found[name] for name in known)


def _definitions(connection: sqlite3.Connection) -> dict[str, tuple[str, str]]:
    """Type and definition of everything by name, without comments and without what SQLite makes by itself."""
    found = connection.execute(
        "SELECT name, type, coalesce(sql, '') FROM sqlite_master WHERE name NOT LIKE 'sqlite~_%' ESCAPE '~'"
    )
    return {name: (kind, "".join(_COMMENT.sub("", sql).split())) for name, kind, sql in found}
