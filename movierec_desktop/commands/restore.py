"""`movierec restore`: bring the profile back to a backup, or to what can still be read of it."""

import argparse
from pathlib import Path

from movierec_desktop.commands.opening import profile_path
from movierec_desktop.domain.errors import InputError
from movierec_desktop.services.backups import Backups
from movierec_desktop.services.rescue import Rescue
from movierec_desktop.store.profile import Profile


def run(arguments: argparse.Namespace) -> int:
    """Restore the backup that is named, or the newest one, and check the profile afterwards."""
    if arguments.salvage:
        return _salvage(arguments)
    backups = Backups(profile_path(arguments))
    backup = arguments.backup or backups.newest_sound().path
    before = backups.restore(backup)
    _tell(profile_path(arguments), f"is as in {backup}", before)
    return 0


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
