"""An end to what a file of somebody else makes SQLite do: its pages may lead in circles."""

import contextlib
import time
from collections.abc import Callable, Iterator
from typing import Protocol

_OPENING_SECONDS = 60.0
_STEPS_A_LOOK = 100_000


class Interruptible(Protocol):
    """As a connection of sqlite3 is."""

    def set_progress_handler(self, handler: Callable[[], int | None] | None, n: int, /) -> None:
        """Have `handler` called every `n` steps; what it returns says whether to break off."""


@contextlib.contextmanager
def bounded(connection: Interruptible, seconds: float = _OPENING_SECONDS) -> Iterator[None]:
    """What takes longer is broken off by sqlite3.OperationalError."""
    end = time.monotonic() + seconds
    connection.set_progress_handler(lambda: time.monotonic() > end, _STEPS_A_LOOK)
    try:
        yield
    finally:
        connection.set_progress_handler(None, 0)
