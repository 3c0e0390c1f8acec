"""Copies of a profile by SQLite's backup API: whole even while it is written, and verified before they count."""

import contextlib
import os
import sqlite3
from pathlib import Path

from movierec_desktop.domain.errors import ProfileError
from movierec_desktop.store.database import APPLICATION_ID, check_contents, explained, migrations
from movierec_desktop.store.guard import bounded, guard

_PART = ".part"


def copy_profile(source: Path, target: Path) -> None:
    """Copy the profile at `source` to `target`, whole and verified or not at all.

    Raises ProfileError when either cannot be used.
    """
    part = target.with_name(target.name + _PART)
    try:
        _copy(source, target, part)
    except sqlite3.Error as error:
        raise explained(source, error) from error
    except OSError as error:
        raise ProfileError(
            f"The backup {target} cannot be written ({error.strerror}): make room and try again"
        ) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def _copy(source: Path, target: Path, part: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    with contextlib.closing(_opened(source)) as original, contextlib.closing(sqlite3.connect(part)) as copy:
        original.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
    verify(part)
    _sync(part)
    part.replace(target)


def verify(path: Path) -> int:
    """Check that a file is a sound profile that this app can read; returns its version.

    Raises ProfileError, with the reason, when it is not.
    """
    try:
        with contextlib.closing(_read_only(path)) as opened, bounded(opened):
            (application,) = opened.execute("PRAGMA application_id").fetchone()
            (version,) = opened.execute("PRAGMA user_version").fetchone()
            if application != APPLICATION_ID:
                raise ProfileError(f"{path} is no backup of a profile: choose another file")
            if version > migrations()[-1][0]:
                raise ProfileError(f"{path} was written by a newer MovieRec: update the app to restore it")
            _check(opened, path, version)
            opened.execute("SELECT count(*) FROM ratings").fetchone()
            return int(version)
    except sqlite3.Error as error:
        raise ProfileError(f"{path} is no sound backup of a profile ({error}): choose another file") from error


def _check(opened: sqlite3.Connection, path: Path, version: int) -> None:
    try:
        check_contents(opened, path, version, thoroughly=True)
    except ProfileError as error:
        raise ProfileError(f"{path} is damaged, or no backup that MovieRec made: choose another backup") from error


def overwrite_profile(backup: Path, target: Path) -> None:
    """Make the profile at `target` what the verified `backup` is; programs that have it open see it at once.

    One that is too damaged to be written to is put aside as `<name>.damaged`. Raises ProfileError.
    """
    verify(backup)
    if target.exists() and not _is_usable(target):
        aside = target.with_name(f"{target.name}.damaged")
        target.replace(aside)
        for suffix in ("-wal", "-shm"):
            target.with_name(target.name + suffix).unlink(missing_ok=True)
    try:
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        with contextlib.closing(_read_only(backup)) as original, contextlib.closing(sqlite3.connect(target)) as profile:
            original.backup(profile)
    except sqlite3.Error as error:
        raise explained(target, error) from error
    except OSError as error:
        raise ProfileError(
            f"The profile {target} cannot be written ({error.strerror}): change its permissions"
        ) from error
    verify(target)


def _is_usable(path: Path) -> bool:
    try:
        verify(path)
    except ProfileError:
        return False
    return True


def _read_only(path: Path) -> sqlite3.Connection:
    return _opened(path, "ro")


def _opened(path: Path, mode: str = "rw") -> sqlite3.Connection:
    """An existing file. Who may only read leaves SQLite's log beside it; a profile is opened as the app does."""
    if not path.is_file():
        raise ProfileError(f"There is no profile {path}: check the name")
    return guard(sqlite3.connect(f"{path.resolve().as_uri()}?mode={mode}", uri=True, timeout=5.0))


def _sync(path: Path) -> None:
    """Have it on disk before its name says that it is whole."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
