"""`movierec` without a command: the window, or the same job in the terminal where there is no display."""

import argparse
import gc
import sys

from movierec_desktop import paths
from movierec_desktop.commands.display import missing_display, missing_qt


def run(arguments: argparse.Namespace) -> int:
    """Open the window and wait for its end."""
    reason = missing_display() or missing_qt()
    if reason is None:
        return _run_window(arguments)
    from movierec_desktop.commands.opening import open_engine, profile_to_use
    from movierec_desktop.commands.terminal import run_terminal

    print(f"No window can be opened here: {reason}. The same in the terminal:\n", file=sys.stderr)
    return run_terminal(open_engine(arguments), profile_to_use(arguments))


def _run_window(arguments: argparse.Namespace) -> int:
    """A window first, then what takes time to load.

    Until the list is there nothing is thrown away that is worth a search for it: what is made stays.
    """
    gc.disable()
    from PySide6.QtCore import QTimer

    from movierec_desktop.ui.application import make_application
    from movierec_desktop.ui.opening_window import show_opening

    application = make_application()
    opening = show_opening(application, arguments.profile or paths.default_profile())
    QTimer.singleShot(0, gc.enable)
    QTimer.singleShot(0, opening.hide)  # when events are heard next, the window is there, or a word why not
    from movierec_desktop.commands.opening import bundle_choice, instead_of, profile_to_use
    from movierec_desktop.services.opening import OpeningEngine

    profile, choice = profile_to_use(arguments), bundle_choice(arguments)
    bundle = OpeningEngine(choice.folder, paths.cache_dir(), instead_of(arguments), choice.notice)
    from movierec_desktop.app import run_app

    return run_app(bundle, profile)
