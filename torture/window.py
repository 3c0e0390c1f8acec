"""The app in a process of its own, from the side of the harness: tell it what to do, and read what it answers."""

import json
import os
import select
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from torture.said import Found, read_profile

_PATIENCE_SECONDS = 60.0
_HARMLESS = ("This plugin does not support", "Could not remove our own lock file")
"""Of the platform without a screen; and of Qt where the folder has become read-only."""
Answer = dict[str, Any]


BOUND = ("setpriv", "--bounding-set=-dac_override,-dac_read_search") if os.geteuid() == 0 else ()
"""Permissions bind whoever starts so, be it root."""


class HungError(Exception):
    """The window does not answer."""


class Window:
    """One start of the app; ended at the end of the block."""

    def __init__(
        self, profile: Path, data: Path, environment: Mapping[str, str] | None = None, before: Sequence[str] = ()
    ) -> None:
        """`before` is a command that runs the command after it, as `BOUND`."""
        self.profile = profile
        self._errors = data.with_name(f"{data.name}-errors.txt")
        with self._errors.open("wb") as errors:
            self.process = subprocess.Popen(
                [*before, sys.executable, "-m", "torture.obedient", str(profile)], stderr=errors,
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={**os.environ, "MOVIEREC_DATA": str(data),
                "QT_QPA_PLATFORM": "offscreen", "HOME": str(data.parent), **(environment or {})},
            )  # fmt: skip
        self._rest = b""
        self.first: Answer | None = None
        """What it said when it was there; None where it did not open."""
        self.last: Answer | None = None

    def __enter__(self) -> Self:
        self.first = self._read()
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.communicate()

    def do(self, what: str, **facts: Any) -> Answer:
        """One deed. Raises HungError when nothing comes of it."""
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps({"do": what, **facts}).encode() + b"\n")
        self.process.stdin.flush()
        answer = self._read()
        if answer is None:
            raise HungError(f"{what}: the app has ended: {self.said()}")
        return answer

    def rate(self, place: int, stars: float) -> Answer:
        """By key, the tile at a place."""
        return self.do("rate", place=place, stars=stars)

    def close(self) -> int | None:
        """By key; the exit code, None where it did not end."""
        self.do("close")
        try:
            return self.process.wait(_PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            return None

    def said(self) -> list[str]:
        """On standard error."""
        lines = self._errors.read_text(errors="replace").splitlines()
        return [line for line in lines if not any(part in line for part in _HARMLESS)]

    def on_disk(self, scratch: Path) -> Found:
        """What is in the file, as a kill would leave it."""
        scratch.mkdir(parents=True, exist_ok=True)
        return read_profile(self.profile, scratch)

    def _read(self) -> Answer | None:
        assert self.process.stdout is not None
        end = time.monotonic() + _PATIENCE_SECONDS
        while b"\n" not in self._rest:
            left = end - time.monotonic()
            if left < 0 or not select.select([self.process.stdout], [], [], left)[0]:
                raise HungError(f"the window does not answer for {_PATIENCE_SECONDS:.0f} s")
            told = os.read(self.process.stdout.fileno(), 65536)
            if not told:
                self.process.wait()
                return None
            self._rest += told
        line, self._rest = self._rest.split(b"\n", 1)
        self.last = json.loads(line)
        return self.last


def stars_in(found: Found) -> list[float]:
    """All stars that a profile has, for comparison."""
    return sorted(said.stars for said in found.said.values() if said.stars is not None)
