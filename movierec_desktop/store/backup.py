"""Copies of a profile by SQLite's backup API: whole even while it is written, and verified before they count."""

import contextlib
import errno
import os
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from movierec_desktop.domain.errors import Damage, DamagedProfileError, ProfileError
from movierec_desktop.domain.time_limit import bounded
from movierec_desktop.store.beside import has_log, put_aside, sync_folder
from movierec_desktop.store.database import explained, refused_by_system
from movierec_desktop.store.guard import Careful, guard
from movierec_desktop.store.soundness import check, refuse_damaged_files

_PART = ".part"
_COUNTING_SECONDS = 5.0
_OTHERS = ("dismissals", "watchlist", "watched", "doubts", "unseen", "notes", "own_titles")
_NO_RIGHTS = (errno.EACCES, errno.EPERM, errno.EROFS)
_NO_BACKUP = {
    Damage.DAMAGED: "is damaged",
    Damage.FOREIGN: "is no backup of a profile",
    Damage.NEWER: "was written by a newer MovieRec, or is damaged",
    Damage.GONE: "is not there",
}


def copy_profile(source: Path, target: Path) -> None:
    """Copy the profile at `source` to `target`, whole and verified or not at all.

    Raises ProfileError when either cannot be used.
    """
    part = target.with_name(target.name + _PART)
    is_checked = _is_checked_unwritten(source)
    try:
        _copy(source, target, part, is_checked=is_checked)
    except sqlite3.Error as error:
        raise explained(source, error, opening=True) from error
    except OSError as error:
        to_do = "change the permissions of its folder" if error.errno in _NO_RIGHTS else "make room"
        raise ProfileError(
            f"The backup {target} cannot be written ({error.strerror}): {to_do} and try again"
        ) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def _is_checked_unwritten(source: Path) -> bool:
    """Look at what is to be copied; of one with a log, whether it is sound too. Raises ProfileError."""
    try:
        refuse_damaged_files(source)
        if not has_log(source):
            return False
        with contextlib.closing(_read_only(source)) as original, bounded(original):
            check(original, source)  # who may write takes the log in when closing, into a damaged one too
            return True
    except sqlite3.Error as error:
        raise explained(source, error, opening=True) from error
    except OSError as error:
        raise refused_by_system(source, error) from error


def _copy(source: Path, target: Path, part: Path, *, is_checked: bool) -> None:
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    with contextlib.closing(_opened(source)) as original, contextlib.closing(sqlite3.connect(part)) as copy:
        if not is_checked:
            with bounded(original):
                check(original, source)
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
        refuse_damaged_files(path)
        with contextlib.closing(_read_only(path)) as opened, bounded(opened):
            version = check(opened, path)
            opened.execute("SELECT count(*) FROM ratings").fetchone()
            return version
    except DamagedProfileError as error:
        detail = f" ({error.detail})" if error.detail else ""
        raise ProfileError(f"{path} {_NO_BACKUP[error.kind]}{detail}: choose another backup") from error
    except sqlite3.Error as error:
        raise ProfileError(f"{path} is no sound backup of a profile ({error}): choose another file") from error
    except OSError as error:
        raise ProfileError(f"{path} cannot be read ({error.strerror}): choose another file") from error


@dataclass(frozen=True, slots=True)
class Content:
    """What a profile has: ratings, when the last one was given (milliseconds since 1970 UTC, 0 without), and the rest.

    `others` are marks and notes.
    """

    ratings: int
    last: int
    others: int


def content_of(path: Path) -> Content:
    """Of a sound profile or backup. Raises ProfileError when it is not sound."""
    verify(path)
    with contextlib.closing(_read_only(path)) as opened:
        n, last = opened.execute("SELECT count(*), max(rated_at) FROM ratings").fetchone()
        present = {str(name) for (name,) in opened.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        others = [
            opened.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608  # our own names
            for table in _OTHERS if table in present
        ]  # fmt: skip
    return Content(int(n), int(last or 0), sum(others))


def count_ratings(path: Path) -> int:
    """How many ratings there are, without a check of the rest; -1 where it cannot be told."""
    try:
        with contextlib.closing(_read_only(path)) as opened, bounded(opened, _COUNTING_SECONDS):
            return int(opened.execute("SELECT count(*) FROM ratings").fetchone()[0])
    except (ProfileError, sqlite3.Error, OSError):
        return -1


def write_over(backup: Path, target: Path) -> None:
    """Make the sound profile at `target` what the sound `backup` is; programs that have it open see it at once.

    Raises ProfileError; the profile is then as it was.
    """
    verify(backup)
    try:
        with contextlib.closing(_read_only(backup)) as original, contextlib.closing(sqlite3.connect(target)) as profile:
            original.backup(profile)
    except sqlite3.Error as error:
        raise explained(target, error) from error
    verify(target)


def put_in_place(backup: Path, target: Path) -> Path | None:
    """Put a copy of the sound `backup` in the place of `target`; returns under which name what was there is put aside.

    Interrupted, it leaves what was there at one of its names, and the new one whole or not at all. Raises ProfileError.
    """
    verify(backup)
    new = target.with_name(f"{target.name}.restored{_PART}")
    copy_profile(backup, new)
    try:
        aside = put_aside(target)
        new.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise ProfileError(
            f"The profile {target} cannot be written ({error.strerror}): change its permissions"
        ) from error
    finally:
        with contextlib.suppress(OSError):
            new.unlink(missing_ok=True)
    return aside


def is_usable(path: Path) -> bool:
    """Whether a file is a sound profile that this app can read."""
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
    return guard(sqlite3.connect(f"{path.resolve().as_uri()}?mode={mode}", uri=True, timeout=5.0, factory=Careful))


def _sync(path: Path) -> None:
    """Have it on disk before its name says that it is whole."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
