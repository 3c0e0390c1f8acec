"""`movierec` without a command: the window, or the same job in the terminal where there is no display."""

import argparse
import sys

from movierec_desktop.commands.display import missing_display, missing_qt
from movierec_desktop.commands.opening import bundle_folder, profile_path


def run(arguments: argparse.Namespace) -> int:
    """Open the window and wait for its end."""
    reason = missing_display() or missing_qt()
    if reason is None:
        from movierec_desktop.app import run_app

        return run_app(bundle_folder(arguments), profile_path(arguments))
    from movierec_desktop.commands.terminal import run_terminal

    print(f"No window can be opened here: {reason}. The same in the terminal:\n", file=sys.stderr)
    return run_terminal(bundle_folder(arguments), profile_path(arguments))
