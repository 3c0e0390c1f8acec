"""`movierec delete-all`: every file that the app made, after a yes: of one named profile, or of everyone's here."""

import argparse
import sys
from pathlib import Path

from movierec_desktop import paths
from movierec_desktop.services.deleting import app_files, delete_everything, profile_files
from movierec_desktop.services.profiles import profiles_of_this_machine

_YES = "delete"


def run(arguments: argparse.Namespace) -> int:
    """Name the files, ask, delete them, name what is gone; the exit code is 1 when something is left."""
    named = arguments.profile or paths.named_profile()
    profiles = [named] if named else profiles_of_this_machine().paths()
    folders = None if arguments.profile else paths.own_folders()
    files = [file for profile in profiles for file in profile_files(profile)]
    files += app_files(*folders) if folders else []
    if not files:
        print("There is nothing to delete.")
        return 0
    if not arguments.yes and not _confirmed(files):
        print("Nothing was deleted.")
        return 0
    deleted = delete_everything(profiles, *(folders or ()))
    for path in deleted.files:
        print(f"deleted  {path}")
    for path, reason in deleted.failed:
        print(f"movierec: {path} could not be deleted: {reason}", file=sys.stderr)
    return int(bool(deleted.failed))


def _confirmed(files: list[Path]) -> bool:
    for path in files:
        print(path)
    print(f"These {len(files)} files will be gone for good. Type '{_YES}' to go on: ", end="", flush=True)
    return sys.stdin.readline().strip() == _YES
