"""Opening a profile: identity, migrations, durability, and errors told in words."""

import contextlib
import errno
import os
import sqlite3
import stat
from collections.abc import Callable, Iterator
from importlib import resources
from pathlib import Path

from movierec_desktop.domain.errors import ProfileError

APPLICATION_ID = 0x4D525031
"""'MRP1' in the SQLite header: tells a profile from any other database."""

BUSY_MS = 5000
"""How long another program is waited for."""

_EXPLANATIONS = {
    "SQLITE_FULL": "the disk is full: make room and try again",
    "SQLITE_BUSY": "another program is using it: close that and try again",
    "SQLITE_LOCKED": "another program is using it: close that and try again",
    "SQLITE_READONLY": "it is read-only: change its permissions or choose another with --profile",
    "SQLITE_CANTOPEN": "its folder cannot be written: change its permissions, make room there, or choose another with"
    " --profile",
    "SQLITE_PERM": "it may not be opened: change its permissions or choose another with --profile",
    "SQLITE_NOTADB": "it is not a profile: choose another file with --profile",
    "SQLITE_IOERR": "the disk reports an error: make room and try again, and if that does not help, copy the profile"
    " and its backups to another disk",
    "SQLITE_CORRUPT": "it is damaged: restore a backup or choose another with --profile",
}


def explained(path: Path, error: sqlite3.Error) -> ProfileError:
    """Turn what SQLite says into one line that tells the person what to do."""
    code = str(getattr(error, "sqlite_errorname", ""))
    for prefix, text in _EXPLANATIONS.items():
        if code.startswith(prefix):
            return ProfileError(f"The profile {path} cannot be used: {text}")
    return ProfileError(f"The profile {path} cannot be used: {error}")


def folder_error(path: Path) -> ProfileError:
    """For a profile in whose folder nothing can be written."""
    return ProfileError(f"The profile {path} cannot be used: {_EXPLANATIONS['SQLITE_CANTOPEN']}")


def _reason(error: OSError) -> str:
    """What the system says, as SQLite would say it, with what to do."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return _EXPLANATIONS["SQLITE_FULL"]
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return _EXPLANATIONS["SQLITE_CANTOPEN"]
    return f"{error.strerror or error}: choose another with --profile"


def migrations() -> list[tuple[int, str]]:
    """All (version, SQL) pairs in order."""
    folder = resources.files("movierec_desktop.store.migrations")
    scripts = [entry for entry in folder.iterdir() if entry.name.endswith(".sql")]
    return sorted((int(entry.name.split("_")[0]), entry.read_text(encoding="utf-8")) for entry in scripts)


Step = Callable[[], object]
CarryOut = Callable[[Step], None]
"""Runs a step to its end, in whatever thread, and raises what it raises."""


def at_once(step: Step) -> None:
    """Run a step here and now."""
    step()


@contextlib.contextmanager
def transaction(connection: sqlite3.Connection, carry_out: CarryOut = at_once) -> Iterator[None]:
    """All or nothing, and durable: when the block has ended without an error, it is on disk.

    `carry_out` runs the two steps that may take long: the first waits for other programs, the last for the disk.
    """
    carry_out(lambda: connection.execute("BEGIN IMMEDIATE"))
    try:
        yield
        carry_out(lambda: connection.execute("COMMIT"))
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
        _free_logs(path)
        # One thread at a time uses it, but not always the same: see `transaction`.
        connection = sqlite3.connect(path, timeout=BUSY_MS / 1000, isolation_level=None, check_same_thread=False)
    except OSError as error:
        raise ProfileError(f"The profile {path} cannot be used: {_reason(error)}") from error
    except sqlite3.Error as error:
        raise explained(path, error) from error
    with _closed_on_failure(connection, path):
        _prepare(connection, path)
    return connection


def file_identity(path: Path) -> tuple[tuple[int, int], ...]:
    """Tells whether database and log under a name are those that were opened: (device, inode) of what there is."""
    found = []
    for name in (path, path.with_name(f"{path.name}-wal")):
        with contextlib.suppress(OSError):
            told = name.stat()
            found.append((told.st_dev, told.st_ino))
    return tuple(found)


def open_snapshot(path: Path) -> sqlite3.Connection:
    """A copy in memory of the profile at `path`, in the newest schema. The file is only read, and closed again.

    Raises ProfileError as `open_database` does, and when there is no such file.
    """
    if not path.is_file():
        raise ProfileError(f"There is no profile {path}: check the name")
    connection = sqlite3.connect(":memory:", isolation_level=None)
    with _closed_on_failure(connection, path):
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
    return sqlite3.connect(uri, uri=True, timeout=BUSY_MS / 1000)


def _create_private(path: Path) -> None:
    """Create the file readable by its owner alone; an existing one is left as it is."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.is_dir():
        raise ProfileError(f"The profile {path} is a folder: name a file")
    if not path.exists():
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def _free_logs(path: Path) -> None:
    """SQLite's files beside a profile that was read-only when they were made would keep it read-only for ever."""
    mode = path.stat().st_mode
    for suffix in ("-wal", "-shm"):
        with contextlib.suppress(OSError):
            log = path.with_name(f"{path.name}{suffix}")
            if mode & stat.S_IWUSR and not log.stat().st_mode & stat.S_IWUSR:
                log.chmod(stat.S_IMODE(mode))


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
    (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        raise ProfileError(f"The profile {path} cannot be used: {_EXPLANATIONS['SQLITE_CORRUPT']}")
    connection.execute("PRAGMA journal_mode = WAL")
    # FULL: a commit returns when the log is on disk, so what is shown as saved survives a power cut.
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    if backs_up and 0 < version < newest:
        _back_up(connection, path.with_name(f"{path.name}.v{version}.bak"))
    for number, script in scripts:
        if number > version:
            _migrate(connection, number, script)


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
