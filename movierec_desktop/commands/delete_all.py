"""`movierec delete-all`: every file that the app made for this person, after they have said yes."""

import argparse
import sys
from pathlib import Path

from movierec_desktop import paths
from movierec_desktop.commands.opening import profile_path
from movierec_desktop.services.deleting import app_files, delete_everything, profile_files

_YES = "delete"


def run(arguments: argparse.Namespace) -> int:
    """Name the files, ask, delete them, name what is gone; the exit code is 1 when something is left."""
    profile = profile_path(arguments)
    folders = None if arguments.profile else paths.own_folders()
    files = profile_files(profile) + (app_files(*folders) if folders else [])
    if not files:
        print("There is nothing to delete.")
        return 0
    if not arguments.yes and not _confirmed(files):
        print("Nothing was deleted.")
        return 0
    deleted = delete_everything(profile, *(folders or ()))
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
