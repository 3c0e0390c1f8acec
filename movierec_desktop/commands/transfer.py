"""How far a download is, on stderr: one line that changes on a terminal, a few lines in a log."""

import sys
import time
from types import TracebackType
from typing import Self

_TERMINAL_SECONDS = 0.2
_LOG_SECONDS = 10.0


class ProgressLine:
    """Shows bytes. Use it as a context, so that the line ends."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._live = sys.stderr.isatty()
        self._pause = _TERMINAL_SECONDS if self._live else _LOG_SECONDS
        self._last = time.monotonic()
        self._shown = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._live and self._shown:
            print(file=sys.stderr)

    def show(self, done: int, total: int | None) -> None:
        """Tell how far it is, not too often."""
        now = time.monotonic()
        if now - self._last < self._pause and done != total:
            return
        self._last, self._shown = now, True
        start, end = ("\r", "") if self._live else ("", "\n")
        print(f"{start}movierec: {self._name}: {self._amount(done, total)}", end=end, file=sys.stderr, flush=True)

    def _amount(self, done: int, total: int | None) -> str:
        of_all = f" of {total / 1e6:,.1f}" if total else ""
        return f"{done / 1e6:,.1f}{of_all} MB"


class RowProgress(ProgressLine):
    """Shows how many rows of a file are done, on a terminal only: a log needs no line for five seconds of work."""

    def __init__(self) -> None:
        super().__init__("rows")

    def show(self, done: int, total: int | None) -> None:
        """Tell how far it is, not too often."""
        if self._live and total:
            super().show(done, total)

    def _amount(self, done: int, total: int | None) -> str:
        return f"{done:,} of {total:,}"
