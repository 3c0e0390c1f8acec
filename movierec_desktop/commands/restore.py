"""`movierec restore`: bring the profile back to a backup, or to what can still be read of it."""

import argparse
from pathlib import Path

from movierec_desktop.commands.opening import profile_path
from movierec_desktop.domain.errors import InputError
from movierec_desktop.domain.plain_text import shell_word
from movierec_desktop.services.backups import Backups
from movierec_desktop.services.rescue import Rescue
from movierec_desktop.store.copies import copied_from, is_same_place
from movierec_desktop.store.profile import Profile


def run(arguments: argparse.Namespace) -> int:
    """Restore the backup that is named, or the newest one, and check the profile afterwards."""
    if arguments.salvage:
        return _salvage(arguments)
    path = profile_path(arguments)
    backups = Backups(path)
    if arguments.backup is not None and arguments.profile is None:
        _check_whose(arguments.backup, path)
    backup = arguments.backup or backups.newest_sound().path
    before = backups.restore(backup)
    _tell(path, f"is as in {backup}", before)
    return 0


def _check_whose(backup: Path, profile: Path) -> None:
    """Raises InputError for a backup of another profile: whose place it is to take has to be said then."""
    owner = copied_from(backup)
    if owner is not None and not is_same_place(owner, profile):
        raise InputError(
            f"{backup} is a backup of another profile, {owner}: add --profile {shell_word(owner)} to bring that one "
            f"back, or --profile {shell_word(profile)} to put it in the place of this one"
        )


def _salvage(arguments: argparse.Namespace) -> int:
    """Put what can still be read of a damaged profile in its place."""
    if arguments.backup is not None:
        raise InputError("--salvage reads the profile itself: name no backup beside it")
    path = profile_path(arguments)
    with Rescue(path) as rescue:
        if rescue.fault is None:
            raise InputError(f"{path} is sound: there is nothing to salvage")
        salvaged = next((candidate for candidate in rescue.candidates if candidate.is_salvaged), None)
        if salvaged is None:
            raise InputError(f"Nothing can be read of {path} any more: restore a backup, if there is one")
        aside = rescue.bring_back(salvaged)
    _tell(path, "has what could still be read", aside)
    return 0


def _tell(path: Path, what: str, before: Path | None) -> None:
    profile = Profile(path)
    n_ratings = len(profile.ratings.all())
    profile.close()
    kept = f"; what it was before is in {before}" if before else ""
    print(f"{path} {what}: checked, {n_ratings:,} ratings{kept}")
