"""What a piece of work is handed: how to tell its progress, and whether it should stop. No Qt."""

import threading
import time
from collections.abc import Callable

_MOST_OFTEN = 0.05


class JobContext:
    """Shared between the thread that works and the one that waits."""

    def __init__(self, tell: Callable[[int, int], None]) -> None:
        """`tell` is called with (done, in all) in the thread that works, at most twenty times a second."""
        self._tell = tell
        self._stop = threading.Event()
        self._told_at = 0.0

    def progress(self, done: int, total: int | None) -> None:
        """Report progress; `total` is None while it is not known. The last step is always told."""
        now = time.monotonic()
        if now - self._told_at >= _MOST_OFTEN or done == total:
            self._told_at = now
            self._tell(done, total or 0)

    def cancel(self) -> None:
        """Ask the work to stop."""
        self._stop.set()

    def cancelled(self) -> bool:
        """Whether the work should stop."""
        return self._stop.is_set()
