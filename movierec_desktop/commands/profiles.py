"""`movierec profiles`: who has a profile on this machine, and in which file."""

import argparse
import json

from movierec_desktop import paths
from movierec_desktop.services.profiles import profiles_of_this_machine


def run(arguments: argparse.Namespace) -> int:
    """List everyone; a star marks the profile that is used when none is named."""
    people = profiles_of_this_machine()
    used = paths.named_profile() or people.last_used()
    entries = people.all()
    if arguments.json:
        told = [
            {"name": entry.name, "file": str(entry.path), "ratings": entry.n_ratings, "used": entry.path == used,
             "problem": entry.problem}
            for entry in entries
        ]  # fmt: skip
        print(json.dumps(told, ensure_ascii=False, indent=1))
    elif not entries:
        print(f"Nobody has a profile yet: the first one will be {used}.")
    else:
        width = max(len(entry.name or "-") for entry in entries)
        for entry in entries:
            mark = "*" if entry.path == used else " "
            print(f"{mark} {entry.name or '-':{width}}  {entry.n_ratings:5}  {entry.problem or entry.path}")
    return 0
