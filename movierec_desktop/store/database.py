"""Opening a profile: identity, migrations, durability, and errors told in words."""

import contextlib
import errno
import glob
import os
import sqlite3
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

from movierec_desktop.domain.errors import Damage, DamagedProfileError, ProfileError
from movierec_desktop.domain.time_limit import bounded
from movierec_desktop.store.beside import before_migrations, forget_unfinished, has_log, log_of, of_sqlite, sync_folder
from movierec_desktop.store.guard import Careful, guard
from movierec_desktop.store.soundness import APPLICATION_ID, check, migrations, refuse_damaged_files

BUSY_MS = 5000
"""How long another program is waited for."""
_LOG_BYTES = 4 * 1024 * 1024
_OTHERS = 0o077

_EXPLANATIONS = {
    "SQLITE_FULL": "the disk is full: make room and try again",
    "SQLITE_BUSY": "another program is using it: close that and try again",
    "SQLITE_LOCKED": "another program is using it: close that and try again",
    "SQLITE_READONLY": "it is read-only: change its permissions or choose another with --profile",
    "SQLITE_CANTOPEN": "its folder cannot be written: change its permissions, make room there, or choose another with"
    " --profile",
    "SQLITE_PERM": "it may not be opened: change its permissions or choose another with --profile",
    "SQLITE_INTERRUPT": "it takes too long to read: restore a backup or choose another with --profile",
    "SQLITE_IOERR": "the disk reports an error: make room and try again, and if that does not help, copy the profile"
    " and its backups to another disk",
}
_DAMAGES = {
    "SQLITE_NOTADB": Damage.FOREIGN,
    "SQLITE_CORRUPT": Damage.DAMAGED,
    "SQLITE_FORMAT": Damage.DAMAGED,
    "SQLITE_TOOBIG": Damage.DAMAGED,
}


def explained(path: Path, error: sqlite3.Error, *, opening: bool = False) -> ProfileError:
    """Turn what SQLite says into one line that tells the person what to do.

    While it is opened or read, what SQLite does not understand (SQLITE_ERROR) is the file, as the app's own words are
    right; so is a text that is too long, which else is what the person wants to save.
    """
    code = str(getattr(error, "sqlite_errorname", ""))
    if code == "SQLITE_TOOBIG" and not opening:
        return ProfileError(f"This is more than fits into one row of the profile {path}: shorten its note, or leave it")
    for prefix, text in _EXPLANATIONS.items():
        if code.startswith(prefix):
            return ProfileError(f"The profile {path} cannot be used: {text}")
    for prefix, kind in _DAMAGES.items():
        if code.startswith(prefix):
            return DamagedProfileError(path, kind, f"SQLite says: {error}")
    if opening and code == "SQLITE_ERROR":
        return DamagedProfileError(path, Damage.DAMAGED, f"SQLite says: {error}")
    return ProfileError(f"The profile {path} cannot be used: {error}")


def folder_error(path: Path) -> ProfileError:
    """For a profile in whose folder nothing can be written."""
    return ProfileError(f"The profile {path} cannot be used: {_EXPLANATIONS['SQLITE_CANTOPEN']}")


def refused_by_system(path: Path, error: OSError) -> ProfileError:
    """Turn what the system says of a profile's files into one line that tells the person what to do."""
    return ProfileError(f"The profile {path} cannot be used: {_reason(error)}")


def _reason(error: OSError) -> str:
    """What the system says, as SQLite would say it, with what to do."""
    is_there = error.filename is not None and os.path.isfile(error.filename)  # noqa: PTH113  # which raises no more
    if is_there and error.errno in (errno.EACCES, errno.EPERM):
        return _EXPLANATIONS["SQLITE_PERM"]
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return _EXPLANATIONS["SQLITE_FULL"]
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return _EXPLANATIONS["SQLITE_CANTOPEN"]
    return f"{error.strerror or error}: choose another with --profile"


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

    An older profile is copied to `<name>.v<version>.bak` before it is changed. Raises DamagedProfileError when the file
    is something else, newer than this app, damaged, or gone with a backup left; ProfileError when it cannot be written.
    """
    try:
        refuse_damaged_files(path)
        _check_unwritten(path)
        _create_private(path)
        _free_logs(path)
        # One thread at a time uses it, but not always the same: see `transaction`.
        connection = sqlite3.connect(
            path, timeout=BUSY_MS / 1000, isolation_level=None, check_same_thread=False, factory=Careful
        )
        connection.hold(path)
        guard(connection)
    except OSError as error:
        raise refused_by_system(path, error) from error
    except sqlite3.Error as error:
        raise explained(path, error, opening=True) from error
    with _closed_on_failure(connection, path), bounded(connection):
        _prepare(connection, path)
    return connection


def _check_unwritten(path: Path) -> None:
    """Look at a profile that has a log without writing to it.

    Whoever may write and closes it last takes the log in, into a damaged file too. Raises DamagedProfileError,
    sqlite3.Error.
    """
    if has_log(path):
        with contextlib.closing(open_to_read(path)) as connection, bounded(connection):
            check(connection, path)


def begin_profile(path: Path) -> None:
    """Make a new profile where there is none, whatever is left of one before it. Raises ProfileError."""
    part = path.with_name(f"{path.name}.v0.{os.getpid()}.part")
    try:
        open_database(part).close()
        part.rename(path)
    except OSError as error:
        raise ProfileError(f"The profile {path} cannot be made ({error.strerror}): change its permissions") from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def file_identity(path: Path) -> tuple[tuple[int, int], ...]:
    """Tells whether database and log under a name are those that were opened: (device, inode) of what there is."""
    found = []
    for name in (path, log_of(path)):
        with contextlib.suppress(OSError):
            told = name.stat()
            found.append((told.st_dev, told.st_ino))
    return tuple(found)


def open_snapshot(path: Path) -> sqlite3.Connection:
    """A copy in memory of the profile at `path`, in the newest schema. The file is only read, and closed again.

    Raises ProfileError as `open_database` does, and when there is no such file.
    """
    try:
        refuse_damaged_files(path)
    except OSError as error:
        raise refused_by_system(path, error) from error
    if not path.is_file():
        raise ProfileError(f"There is no profile {path}: check the name")
    connection = guard(sqlite3.connect(":memory:", isolation_level=None))
    with _closed_on_failure(connection, path), bounded(connection):
        with contextlib.closing(open_to_read(path)) as original:
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
        raise explained(path, error, opening=True) from error
    except BaseException:
        connection.close()
        raise


def open_to_read(path: Path) -> sqlite3.Connection:
    """A connection that changes nothing.

    SQLite's log beside the file is left there; where there is none yet, none is made.
    """
    uri = f"{path.resolve().as_uri()}?{'mode=ro' if has_log(path) else 'immutable=1'}"
    return guard(sqlite3.connect(uri, uri=True, timeout=BUSY_MS / 1000, factory=Careful))


def _create_private(path: Path) -> None:
    """Create the file readable by its owner alone; one that others may read is closed to them."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
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


def _free_logs(path: Path) -> None:
    """SQLite's files beside a profile that was read-only when they were made would keep it read-only for ever."""
    mode = path.stat().st_mode
    for suffix in ("-wal", "-shm"):
        with contextlib.suppress(OSError):
            log = of_sqlite(path, suffix)
            if mode & stat.S_IWUSR and not log.stat().st_mode & stat.S_IWUSR:
                log.chmod(stat.S_IMODE(mode))


def _prepare(connection: sqlite3.Connection, path: Path, *, backs_up: bool = True) -> None:
    version = check(connection, path)
    scripts = migrations()
    connection.execute("PRAGMA journal_mode = WAL")
    # FULL: a commit returns when the log is on disk, so what is shown as saved survives a power cut.
    connection.execute("PRAGMA synchronous = FULL")
    # After a large import the log beside the file goes back to this size.
    connection.execute(f"PRAGMA journal_size_limit = {_LOG_BYTES}")
    connection.execute("PRAGMA foreign_keys = ON")
    if backs_up and 0 < version < scripts[-1][0]:
        _back_up(connection, path, version)
    for number, script in scripts:
        if number > version:
            _migrate(connection, number, script)
    connection.execute("SELECT 1 FROM sqlite_master").fetchone()  # makes the log, which belongs to `file_identity`


def _back_up(connection: sqlite3.Connection, path: Path, version: int) -> None:
    """Copy the profile before it is migrated: whole and checked, or not at all, and over no other copy."""
    part = path.with_name(f"{path.name}.v{version}.{os.getpid()}.part")
    try:
        forget_unfinished(path)
        _create_private(part)
        with contextlib.closing(sqlite3.connect(part, isolation_level=None)) as copy:
            connection.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
            if check(copy, part) != version:
                return  # another process was faster, and has made a copy
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        content = part.read_bytes()
        kept = before_migrations(path)
        if any(content == old.read_bytes() for old in kept if old.is_file()):
            return
        target, number = path.with_name(f"{path.name}.v{version}.bak"), 1
        while os.path.lexists(target):
            number += 1
            target = path.with_name(f"{path.name}.v{version}-{number}.bak")
        part.replace(target)
        sync_folder(path.parent)
    except OSError as error:
        raise ProfileError(
            f"The profile {path} is of an older app and cannot be copied before it is brought up to date "
            f"({error.strerror}): make room and try again"
        ) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


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
