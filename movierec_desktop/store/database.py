"""Opening a profile: identity, migrations, durability, and errors told in words."""

import contextlib
import glob
import os
import sqlite3
import stat
from collections.abc import Iterator
from importlib import resources
from pathlib import Path

from movierec_desktop.domain.errors import ProfileError
from movierec_desktop.store.guard import bounded, guard, has_right_types, is_ours

APPLICATION_ID = 0x4D525031
"""'MRP1' in the SQLite header: tells a profile from any other database."""

_BUSY_SECONDS = 5.0
_OTHERS = 0o077

_EXPLANATIONS = {
    "SQLITE_FULL": "the disk is full: make room and try again",
    "SQLITE_BUSY": "another program is using it: close that and try again",
    "SQLITE_LOCKED": "another program is using it: close that and try again",
    "SQLITE_READONLY": "it is read-only: change its permissions or choose another with --profile",
    "SQLITE_CANTOPEN": "its folder cannot be written: change its permissions or choose another with --profile",
    "SQLITE_PERM": "it may not be opened: change its permissions or choose another with --profile",
    "SQLITE_NOTADB": "it is not a profile: choose another file with --profile",
    "SQLITE_TOOBIG": "it holds a text larger than any: restore a backup or choose another with --profile",
    "SQLITE_INTERRUPT": "it takes too long to read: restore a backup or choose another with --profile",
    "SQLITE_CORRUPT": "it is damaged: restore a backup or choose another with --profile",
}

_OTHER = "so it was not opened: restore a backup or choose another with --profile"


def explained(path: Path, error: sqlite3.Error) -> ProfileError:
    """Turn what SQLite says into one line that tells the person what to do."""
    code = str(getattr(error, "sqlite_errorname", ""))
    for prefix, text in _EXPLANATIONS.items():
        if code.startswith(prefix):
            return ProfileError(f"The profile {path} cannot be used: {text}")
    return ProfileError(f"The profile {path} cannot be used: {error}")


def migrations() -> list[tuple[int, str]]:
    """All (version, SQL) pairs in order."""
    folder = resources.files("movierec_desktop.store.migrations")
    scripts = [entry for entry in folder.iterdir() if entry.name.endswith(".sql")]
    return sorted((int(entry.name.split("_")[0]), entry.read_text(encoding="utf-8")) for entry in scripts)


@contextlib.contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing, and durable: when the block has ended without an error, it is on disk."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # a full disk makes SQLite roll back by itself
            connection.execute("ROLLBACK")
        raise


def open_database(path: Path) -> sqlite3.Connection:
    """Open or create the profile at `path` and bring it to the newest schema.

    An older profile is copied to `<name>.v<version>.bak` before it is changed. Raises ProfileError when the file is
    something else, newer than this app, damaged, or cannot be written.
    """
    try:
        _create_private(path)
        connection = guard(sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None))
    except OSError as error:
        raise ProfileError(f"The profile {path} cannot be used: {error.strerror or error}") from error
    except sqlite3.Error as error:
        raise explained(path, error) from error
    with _closed_on_failure(connection, path), bounded(connection):
        _prepare(connection, path)
    return connection


def open_snapshot(path: Path) -> sqlite3.Connection:
    """A copy in memory of the profile at `path`, in the newest schema. The file is only read, and closed again.

    Raises ProfileError as `open_database` does, and when there is no such file.
    """
    if not path.is_file():
        raise ProfileError(f"There is no profile {path}: check the name")
    connection = guard(sqlite3.connect(":memory:", isolation_level=None))
    with _closed_on_failure(connection, path), bounded(connection):
        with contextlib.closing(_open_to_read(path)) as original:
            original.backup(connection)
        _prepare(connection, path, backs_up=False)
    return connection


@contextlib.contextmanager
def _closed_on_failure(connection: sqlite3.Connection, path: Path) -> Iterator[None]:
    """What fails closes the connection; what SQLite says is told as a ProfileError."""
    try:
        yield
    except sqlite3.Error as error:
        connection.close()
        raise explained(path, error) from error
    except BaseException:
        connection.close()
        raise


def _open_to_read(path: Path) -> sqlite3.Connection:
    """Whoever only reads leaves SQLite's log beside the file; where there is none yet, none is made."""
    log = path.with_name(f"{path.name}-wal")
    in_use = log.is_file() and log.stat().st_size > 0
    uri = f"{path.resolve().as_uri()}?{'mode=ro' if in_use else 'immutable=1'}"
    return guard(sqlite3.connect(uri, uri=True, timeout=_BUSY_SECONDS))


def _create_private(path: Path) -> None:
    """Create the file readable by its owner alone; one that others may read is closed to them."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if path.is_dir():
        raise ProfileError(f"The profile {path} is a folder: name a file")
    if not path.exists():
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    for file in (path, *path.parent.glob(f"{glob.escape(path.name)}[.-]*")):  # SQLite's own, copies, what was learned
        _close_to_others(file)


def _close_to_others(path: Path) -> None:
    """Where the system has such rights, and the file is ours."""
    with contextlib.suppress(OSError):
        found = path.lstat()
        is_ours = os.name == "posix" and found.st_uid == os.geteuid() and not stat.S_ISLNK(found.st_mode)
        if is_ours and found.st_mode & _OTHERS:
            path.chmod(stat.S_IMODE(found.st_mode) & ~_OTHERS)


def _prepare(connection: sqlite3.Connection, path: Path, *, backs_up: bool = True) -> None:
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    scripts = migrations()
    newest = scripts[-1][0]
    if application != APPLICATION_ID and (tables or version):
        raise ProfileError(f"{path} is another program's database: choose another file with --profile")
    if version > newest:
        raise ProfileError(f"The profile {path} was written by a newer MovieRec: update the app to open it")
    check_contents(connection, path, version)
    connection.execute("PRAGMA journal_mode = WAL")
    # FULL: a commit returns when the log is on disk, so what is shown as saved survives a power cut.
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    if backs_up and 0 < version < newest:
        _back_up(connection, path.with_name(f"{path.name}.v{version}.bak"))
    for number, script in scripts:
        if number > version:
            _migrate(connection, number, script)


def check_contents(connection: sqlite3.Connection, path: Path, version: int, *, thoroughly: bool = False) -> None:
    """Raise ProfileError unless the file is whole, and holds the tables of that version and nothing else.

    What it may hold besides is code, so nothing else of it is read before.
    """
    if not is_ours(connection, [script for number, script in migrations() if number <= version]):
        raise ProfileError(f"The profile {path} cannot be used: it holds what MovieRec never wrote, {_OTHER}")
    check = "integrity_check" if thoroughly else "quick_check"
    (verdict,) = connection.execute(f"PRAGMA {check}(1)").fetchone()
    if verdict != "ok" or not has_right_types(connection):
        raise ProfileError(f"The profile {path} cannot be used: {_EXPLANATIONS['SQLITE_CORRUPT']}")


def _back_up(connection: sqlite3.Connection, target: Path) -> None:
    _create_private(target)
    copy = sqlite3.connect(target)
    try:
        connection.backup(copy)
    finally:
        copy.close()


def _migrate(connection: sqlite3.Connection, number: int, script: str) -> None:
    """Apply one script. Another process may have been faster: then there is nothing left to do."""
    with transaction(connection):
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version >= number:
            return
        for statement in _statements(script):
            connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {number}")


def _statements(script: str) -> list[str]:
    """Split a script; `executescript` cannot be used, as it commits the transaction that it runs in."""
    statements, current = [], ""
    for line in script.splitlines(keepends=True):
        current += line
        if sqlite3.complete_statement(current):
            statements.append(current)
            current = ""
    return statements
