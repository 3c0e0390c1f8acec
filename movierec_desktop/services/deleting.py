"""Delete everything: each file that the app made for this person, one by one, each by its name."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from movierec_desktop.domain.errors import MovieRecError
from movierec_desktop.online.key_store import KeyStore
from movierec_desktop.services.online import KEY_FILE, KEY_NAME
from movierec_desktop.store.beside import (
    OF_SQLITE,
    RESCUE,
    backups_folder,
    before_migrations,
    put_aside_before,
    unfinished,
)
from movierec_desktop.store.learned_file import LearnedFile

_BESIDE = ("", *OF_SQLITE, ".lock")
_OWN_FOLDERS = ("bundles", "keys", "downloads")
"""What the app makes in the folder of the person's data, beside the profile."""
LAST_USED = "last-profile"
"""The note beside the profiles of which one was used last."""
PEOPLE = "profiles"
"""The folder of other people's profiles: what is in it is theirs, and it goes when it is empty."""


@dataclass(slots=True)
class Deleted:
    """What was deleted, and what could not be, with the reason."""

    files: list[Path] = field(default_factory=list)
    failed: list[tuple[Path, str]] = field(default_factory=list)


def profile_files(profile: Path) -> list[Path]:
    """Every file of a profile that exists: itself, SQLite's own beside it, what was learned, and all its copies.

    Damaged ones that were put aside are among them, and what an interrupted copy or rescue has left.
    """
    beside = [profile.with_name(profile.name + suffix) for suffix in _BESIDE]
    inside = [path for folder in _folders(profile) if not folder.is_symlink() for path in _inside(folder)]
    copies = (*LearnedFile(profile).files(), *before_migrations(profile), *unfinished(profile))
    files = (*beside, *copies, *put_aside_before(profile), *inside)
    return [path for path in files if path.is_file() or path.is_symlink()]


def _folders(profile: Path) -> tuple[Path, Path]:
    return backups_folder(profile), profile.with_name(profile.name + RESCUE)


def _inside(folder: Path) -> list[Path]:
    return sorted(folder.iterdir()) if folder.is_dir() else []


def app_files(data_dir: Path, *own: Path) -> list[Path]:
    """Every file of updated bundles and trusted keys, and in the folders that are the app's `own` (caches, logs).

    And the note of which profile was used last, and the key for TMDB.
    """
    folders = [*(data_dir / name for name in _OWN_FOLDERS), *own]
    found = [
        path for folder in folders if not folder.is_symlink() for path in sorted(folder.rglob("*")) if not path.is_dir()
    ]
    single = (data_dir / LAST_USED, data_dir / KEY_FILE, data_dir / f"{KEY_FILE}.part")
    return [*found, *(path for path in single if path.is_file() or path.is_symlink())]


def delete_everything(profiles: Sequence[Path], data_dir: Path | None = None, *own: Path) -> Deleted:
    """Delete profiles with all their copies, and the app's own data when their folders are given, as for `app_files`.

    The profiles must be closed. Folders of the app that are empty then go too.
    """
    files = [file for profile in profiles for file in profile_files(profile)]
    if data_dir is not None:
        files += app_files(data_dir, *own)
    deleted = Deleted()
    for path in files:
        try:
            if data_dir is not None and path == data_dir / KEY_FILE:
                KeyStore(KEY_NAME, path).remove()  # from the system's keyring too
            else:
                path.unlink()
        except OSError as error:
            deleted.failed.append((path, error.strerror or str(error)))
        except MovieRecError as error:
            deleted.failed.append((path, str(error)))
        else:
            deleted.files.append(path)
    folders = [folder for profile in profiles for folder in _folders(profile)]
    if data_dir is not None:
        folders += [*(data_dir / name for name in (*_OWN_FOLDERS, PEOPLE)), *own]
    for folder in folders:
        _remove_empty(folder)
    return deleted


def _remove_empty(folder: Path) -> None:
    """Remove a folder that holds nothing but folders."""
    if folder.is_dir() and not folder.is_symlink() and not any(not path.is_dir() for path in folder.rglob("*")):
        shutil.rmtree(folder, ignore_errors=True)
