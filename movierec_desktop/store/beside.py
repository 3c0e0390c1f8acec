"""The files that stand beside a profile: SQLite's own, backups, and damaged ones that were put aside."""

import contextlib
import glob
import os
import shutil
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

OF_SQLITE = ("-wal", "-shm", "-journal")
_DAMAGED = ".damaged"
_LONGEST_COPY_SECONDS = 600
_RESCUE = ".rescue"
"""How the name goes on of the folder in which a damaged profile is read out."""
_LONGEST_RESCUE_SECONDS = 7 * 86_400
"""As long as somebody may have the question before them what is to be brought back."""


def beside(profile: Path, suffix: str) -> Path:
    """The file whose name is the profile's with a suffix; also of ".", which is a folder and has no name."""
    return Path(f"{profile}{suffix}")


def backups_folder(profile: Path) -> Path:
    """Where the backups of a profile are."""
    return beside(profile, ".backups")


def before_migrations(profile: Path) -> list[Path]:
    """The copies that were made before the profile was brought to a newer schema."""
    return _named(profile, ".v*.bak")


def halves(profile: Path) -> list[Path]:
    """Copies that were not finished, or are being made now, with SQLite's files beside them."""
    return [*_named(profile, ".v*.part*"), *_named(profile, ".restored.part*")]


def forget_unfinished(profile: Path) -> None:
    """Remove halves that nobody makes any more. Raises OSError."""
    for path in halves(profile):
        with contextlib.suppress(FileNotFoundError):
            if time.time() - path.stat().st_mtime > _LONGEST_COPY_SECONDS:
                path.unlink()


def make_rescue_folder(profile: Path) -> Path:
    """A folder of one's own beside the profile, for what is read out of it. Raises OSError."""
    wanted = beside(profile, f"{_RESCUE}-")
    return Path(tempfile.mkdtemp(prefix=wanted.name, dir=wanted.parent))


def rescue_folders(profile: Path) -> list[Path]:
    """Those that there are, also what a process that was killed has left."""
    return _named(profile, f"{_RESCUE}*")


def forget_left_rescues(profile: Path) -> None:
    """Remove folders that nobody uses any more, as far as that is possible."""
    for folder in rescue_folders(profile):
        with contextlib.suppress(OSError):
            if time.time() - folder.stat().st_mtime > _LONGEST_RESCUE_SECONDS:
                shutil.rmtree(folder, ignore_errors=True)


def put_aside_before(profile: Path) -> list[Path]:
    """What `put_aside` has kept, with SQLite's files beside it."""
    return _named(profile, f"{_DAMAGED}*")


def of_sqlite(profile: Path, suffix: str) -> Path:
    """One of SQLite's own files, which it puts beside the file itself where a profile is a symbolic link to it."""
    return beside(Path(os.path.realpath(profile)), suffix)


def log_of(profile: Path) -> Path:
    """SQLite's write-ahead log: what was saved last may be in it alone."""
    return of_sqlite(profile, "-wal")


def has_log(profile: Path) -> bool:
    """Whether there is a log with something in it."""
    log = log_of(profile)
    return log.is_file() and log.stat().st_size > 0


def left_of(profile: Path) -> str:
    """What there is of a profile besides its own file: a backup, or the log. "" when nothing is."""
    if has_log(profile):
        return "its log"
    folder = backups_folder(profile)
    if before_migrations(profile) or (folder.is_dir() and any(folder.glob("*.sqlite"))):
        return "a backup"
    return ""


def put_aside(profile: Path) -> Path | None:
    """Give what is in the profile's place another name, with SQLite's files beside it; returns the name.

    None where there is nothing. Interrupted, it leaves some of the files at their places, and each of them whole.
    Raises OSError.
    """
    stamp = datetime.now(tz=UTC).strftime("%Y%m%dT%H%M%SZ")
    aside, number = beside(profile, f"{_DAMAGED}-{stamp}"), 1
    while any(os.path.lexists(f"{aside}{suffix}") for suffix in ("", *OF_SQLITE)):
        number += 1
        aside = beside(profile, f"{_DAMAGED}-{stamp}-{number}")
    found = [suffix for suffix in ("", *OF_SQLITE) if os.path.lexists(f"{profile}{suffix}")]
    for suffix in found:  # the profile first: a log without it is seen at the next start, the other way round it is not
        os.rename(f"{profile}{suffix}", f"{aside}{suffix}")  # noqa: PTH104  # of a folder or a broken link as well
    sync_folder(profile.parent)
    return aside if found else None


def sync_folder(folder: Path) -> None:
    """Make new names in a folder last through a power cut, where the system can."""
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(descriptor)
    except OSError:
        return
    finally:
        os.close(descriptor)


def _named(profile: Path, suffix: str) -> list[Path]:
    return sorted(profile.parent.glob(f"{glob.escape(profile.name)}{suffix}"))
