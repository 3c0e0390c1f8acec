"""`movierec backup`: copy the profile, or list the copies there are."""

import argparse

from movierec_desktop.commands.opening import profile_path
from movierec_desktop.domain.errors import InputError
from movierec_desktop.services.backups import Backups
from movierec_desktop.store.backup import copy_profile


def run(arguments: argparse.Namespace) -> int:
    """Make a backup and say where it is, or list them all, newest first."""
    profile = profile_path(arguments)
    backups = Backups(profile)
    if arguments.list:
        for backup in backups.all():
            print(f"{backup.made_at:%Y-%m-%d %H:%M} UTC  {backup.sort:8}{backup.path}")
        return 0
    if not profile.exists():
        raise InputError(f"There is no profile {profile} yet: nothing to back up")
    if arguments.out is None:
        path = backups.make("asked").path
    else:
        if arguments.out.exists():
            raise InputError(f"{arguments.out} exists already: name another file")
        copy_profile(profile, arguments.out)
        path = arguments.out
    print(f"{path}: checked, whole")
    return 0
