"""`movierec export`: everything in the profile as a file of another service, or whole as JSON."""

import argparse
from contextlib import closing

from movierec_desktop.commands.opening import open_engine, open_profile
from movierec_desktop.services.exporting import export


def run(arguments: argparse.Namespace) -> int:
    """Write the file, then say what is in it."""
    engine = open_engine(arguments)
    with closing(open_profile(arguments, engine)) as profile:
        done = export(engine, profile, arguments.format, arguments.out)
    print(f"{done.path}: {done.n_titles:,} titles")
    return 0
