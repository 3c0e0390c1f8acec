"""`movierec restore`: bring the profile back to a backup."""

import argparse

from movierec_desktop.commands.opening import profile_path
from movierec_desktop.domain.errors import InputError
from movierec_desktop.services.backups import Backups
from movierec_desktop.store.profile import Profile


def run(arguments: argparse.Namespace) -> int:
    """Restore the backup that is named, or the newest one, and check the profile afterwards."""
    backups = Backups(profile_path(arguments))
    backup = arguments.backup
    if backup is None:
        known = backups.all()
        if not known:
            raise InputError(f"There is no backup in {backups.folder}: name one")
        backup = known[0].path
    before = backups.restore(backup)
    profile = Profile(profile_path(arguments))
    n_ratings = len(profile.ratings.all())
    profile.close()
    kept = f"; what it was before is in {before}" if before else ""
    print(f"{profile.path} is as in {backup}: checked, {n_ratings:,} ratings{kept}")
    return 0
