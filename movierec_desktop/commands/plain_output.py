"""What is printed steers no terminal, whatever titles, names of files or messages of others hold."""

import contextlib
import sys
from collections.abc import Iterator
from typing import Any, TextIO

from movierec_desktop.domain.plain_text import plain


class PlainStream:
    """A stream through which no control character gets, but ends of lines and the app's own returns to their start."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def write(self, text: str) -> int:
        """Write it, plain. A return stays at either end, as progress has it; within, it would hide what it is in."""
        inside = text.strip("\r")
        begin = text[: len(text) - len(text.lstrip("\r"))]
        end = text[len(begin) + len(inside) :]
        return self._stream.write(begin + "\n".join(map(plain, inside.split("\n"))) + end)

    def writelines(self, lines: Any) -> None:
        """Each through `write`."""
        for line in lines:
            self.write(line)


@contextlib.contextmanager
def plain_output() -> Iterator[None]:
    """Standard output and error are plain meanwhile."""
    streams: tuple[Any, Any] = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = (None if stream is None else PlainStream(stream) for stream in streams)
    try:
        yield
    finally:
        sys.stdout, sys.stderr = streams
