"""Opens one profile, and dies before a step of it if told to: `python -m torture.migrating FILE [--die-before K]`.

A step is a call by which something may reach the disk: a statement of the profile or of its copy, a sync, a rename.
"""

import argparse
import os
import signal
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from movierec_desktop.domain.errors import ProfileError
from movierec_desktop.store import database
from movierec_desktop.store.profile import Profile


class _Countdown:
    """Kills this process at the k-th step, as the system does: nothing is closed or rolled back."""

    def __init__(self, steps: int) -> None:
        self._left = steps

    def step(self, *_: object) -> None:
        self._left -= 1
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def before(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """The function, with a step before it."""

        def counted(*arguments: Any, **named: Any) -> Any:
            self.step()
            return function(*arguments, **named)

        return counted


def main() -> int:
    """0 when it opened, 2 when it was refused in words."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("profile", type=Path)
    parser.add_argument("--die-before", type=int, default=0)
    arguments = parser.parse_args()
    print("begun", flush=True)
    if arguments.die_before:
        _count(_Countdown(arguments.die_before))
    try:
        Profile(arguments.profile).close()
    except ProfileError as error:
        print(" ".join(str(error).split()), file=sys.stderr)
        return 2
    return 0


def _count(countdown: _Countdown) -> None:
    connect = sqlite3.connect

    def traced(*arguments: Any, **named: Any) -> sqlite3.Connection:
        connection: sqlite3.Connection = connect(*arguments, **named)
        if ":memory:" not in map(str, arguments):
            connection.set_trace_callback(countdown.step)
        return connection

    database.sqlite3.connect = traced  # type: ignore[attr-defined]
    os.fsync = countdown.before(os.fsync)
    Path.replace = countdown.before(Path.replace)  # type: ignore[method-assign]
    os.open = countdown.before(os.open)


if __name__ == "__main__":
    sys.exit(main())
