"""How patient a download is, and what it is."""

import email.utils
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from movierec_desktop.domain.errors import StoppedError
from movierec_desktop.online.partial import Digest

Progress = Callable[[int, int | None], None]
"""Called with the bytes so far and the bytes in all (None when the server does not say)."""
Cancelled = Callable[[], bool]
"""Asked often; True stops the work with StoppedError."""
Check = Callable[[Path], None]
"""Looks at a complete file before it gets its name; raises MovieRecError when it is not good."""

_LOOK_SECONDS = 0.05
MOST_DIGITS = 18
"""Of a number in an answer's header; what is longer is none."""


def no_progress(_done: int, _total: int | None) -> None:
    """Tell nobody."""


def never() -> bool:
    """Never stop."""
    return False


def no_check(_path: Path) -> None:
    """Take the file as it is."""


@dataclass(frozen=True, slots=True)
class Request:
    """One file to fetch: from where, to where, at most how large, and what it must be."""

    url: str
    target: Path
    max_bytes: int
    size: int | None = None
    digest: Digest | None = None
    check: Check = no_check


@dataclass(frozen=True, slots=True)
class Policy:
    """Seconds, and how often to try.

    `attempts` counts failures in a row: each megabyte that came sets it back. A connection slower than
    `slowest_bytes_per_second` over `slow_seconds` counts as a failure. `allow_loopback_http` lets plain HTTP pass
    to this very machine, and to nothing else.
    """

    connect_seconds: float = 10.0
    read_seconds: float = 30.0
    attempts: int = 5
    backoff_seconds: float = 1.0
    longest_wait_seconds: float = 120.0
    slow_seconds: float = 60.0
    slowest_bytes_per_second: int = 512
    allow_loopback_http: bool = False

    def backoff(self, failures: int) -> float:
        """Seconds to wait after so many failures in a row (1 or more): doubles each time."""
        return min(self.backoff_seconds * 2.0 ** (failures - 1), self.longest_wait_seconds)


def retry_after(text: str | None) -> float | None:
    """Read a Retry-After header, seconds or a date; None when there is none or it cannot be read."""
    if not text:
        return None
    if text.strip().isdecimal():
        return float(text) if len(text) <= MOST_DIGITS else None
    try:
        when = email.utils.parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    aware = when if when.tzinfo else when.replace(tzinfo=UTC)
    return max(0.0, (aware - datetime.now(UTC)).total_seconds())


def wait(seconds: float, cancelled: Cancelled) -> None:
    """Sleep, but stop at once when cancelled. Raises StoppedError."""
    end = time.monotonic() + seconds
    while not cancelled():
        left = end - time.monotonic()
        if left <= 0:
            return
        time.sleep(min(left, _LOOK_SECONDS))
    stopped()


def stopped() -> None:
    """Raise StoppedError."""
    raise StoppedError("Stopped: what has come so far is kept, and the next try goes on from there")
