"""Delete everything: each file that the app made for this person, one by one, each by its name."""

import shutil
from dataclasses import dataclass, field
from pathlib import Path

from movierec_desktop.services.backups import backups_folder, before_migrations
from movierec_desktop.store.learned_file import LearnedFile

_BESIDE = ("", "-wal", "-shm", "-journal", ".damaged", ".lock")
_OWN_FOLDERS = ("bundles", "keys", "downloads")
"""What the app makes in the folder of the person's data, beside the profile."""


@dataclass(slots=True)
class Deleted:
    """What was deleted, and what could not be, with the reason."""

    files: list[Path] = field(default_factory=list)
    failed: list[tuple[Path, str]] = field(default_factory=list)


def profile_files(profile: Path) -> list[Path]:
    """Every file of a profile that exists: itself, SQLite's own beside it, what was learned, and all its copies."""
    beside = [profile.with_name(profile.name + suffix) for suffix in _BESIDE]
    folder = backups_folder(profile)
    backups = sorted(folder.iterdir()) if folder.is_dir() and not folder.is_symlink() else []
    files = (*beside, *LearnedFile(profile).files(), *before_migrations(profile), *backups)
    return [path for path in files if path.is_file() or path.is_symlink()]


def app_files(data_dir: Path, *own: Path) -> list[Path]:
    """Every file of updated bundles and trusted keys, and in the folders that are the app's `own`: caches, logs."""
    folders = [*(data_dir / name for name in _OWN_FOLDERS), *own]
    return [
        path for folder in folders if not folder.is_symlink() for path in sorted(folder.rglob("*")) if not path.is_dir()
    ]


def delete_everything(profile: Path, data_dir: Path | None = None, *own: Path) -> Deleted:
    """Delete the profile with all its copies, and the app's own data when their folders are given, as for `app_files`.

    The profile must be closed. Folders of the app that are empty then go too.
    """
    files = profile_files(profile)
    if data_dir is not None:
        files += app_files(data_dir, *own)
    deleted = Deleted()
    for path in files:
        try:
            path.unlink()
        except OSError as error:
            deleted.failed.append((path, error.strerror or str(error)))
        else:
            deleted.files.append(path)
    _remove_empty(backups_folder(profile))
    if data_dir is not None:
        for folder in (*(data_dir / name for name in _OWN_FOLDERS), *own):
            _remove_empty(folder)
    return deleted


def _remove_empty(folder: Path) -> None:
    """Remove a folder that holds nothing but folders."""
    if folder.is_dir() and not folder.is_symlink() and not any(not path.is_dir() for path in folder.rglob("*")):
        shutil.rmtree(folder, ignore_errors=True)
