"""Tells copies of profiles from profiles, by their names and where they lie."""

import os
import re
from pathlib import Path

from movierec_desktop.store.beside import backups_folder

_BACKUP = re.compile(r"\d{8}T\d{12}Z-\w+\.sqlite")
_BEFORE_MIGRATION = re.compile(r"(?P<profile>.+)\.v\d+(-\d+)?\.bak", re.DOTALL)


def copied_from(copy: Path) -> Path | None:
    """The profile that a backup, or a copy before a migration, is of; None for any other file."""
    folder = copy.absolute().parent
    owner = folder.parent / folder.stem
    if _BACKUP.fullmatch(copy.name) and folder != owner and folder == backups_folder(owner):
        return owner
    match = _BEFORE_MIGRATION.fullmatch(copy.name)
    return folder / match["profile"] if match else None


def is_same_place(one: Path, other: Path) -> bool:
    """Whether two paths lead to one file, be it there or not."""
    return os.path.realpath(one) == os.path.realpath(other)
