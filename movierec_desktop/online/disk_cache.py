"""What was fetched, on disk: each entry with the time at which it came, dropped when it is too old or room runs out."""

import contextlib
import hashlib
import json
import os
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

_SUFFIX = ".kept"
_NAME_DIGITS = 40
_DAY = 86_400.0
_MOST_HEAD = 400
"""Bytes of an entry's first line, at most."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One answer, and when it was fetched, in seconds since 1970 UTC."""

    body: bytes
    fetched_at: float


class DiskCache:
    """A folder of entries by key, for several threads and processes: each entry is written whole or not at all.

    An entry that is damaged, older than `max_age_days` or from the future is as good as none. Nothing raises: a cache
    that cannot be read or written is an empty one.
    """

    def __init__(
        self, folder: Path, max_bytes: int, max_age_days: float, clock: Callable[[], float] = time.time
    ) -> None:
        self.folder = folder
        self._max_bytes = max_bytes
        self._max_age = max_age_days * _DAY
        self._clock = clock

    def get(self, key: str) -> Entry | None:
        """What is kept under a key."""
        path = self._path(key)
        try:
            head, _, body = path.read_bytes().partition(b"\n")
        except OSError:
            return None
        told = _read_head(head)
        if told is None or told[1] != hashlib.sha256(body).hexdigest():
            self.forget(key)
            return None
        return Entry(body, told[0]) if self._is_fresh(told[0]) else None

    def put(self, key: str, body: bytes) -> float:
        """Keep an answer under a key, and return the time that it bears; the oldest ones go when room runs out."""
        now = self._clock()
        head = json.dumps({"fetched_at": now, "sha256": hashlib.sha256(body).hexdigest()}).encode()
        with contextlib.suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._write(self._path(key), head + b"\n" + body)
            self._make_room()
        return now

    def forget(self, key: str) -> None:
        """Drop one entry."""
        with contextlib.suppress(OSError):
            self._path(key).unlink(missing_ok=True)

    def purge(self) -> int:
        """Drop every entry that is too old or damaged, and what a crash left behind; returns how many went."""
        dropped = 0
        for path in self._all():
            with contextlib.suppress(OSError):
                with path.open("rb") as file:
                    told = _read_head(file.readline(_MOST_HEAD).rstrip(b"\n"))
                if told is None or not self._is_fresh(told[0]):
                    path.unlink(missing_ok=True)
                    dropped += 1
        return dropped

    def clear(self) -> int:
        """Drop everything; returns how many entries went."""
        entries = self._all()
        for path in entries:
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
        return len(entries)

    @property
    def used_bytes(self) -> int:
        """Room that the entries take."""
        return sum(size for _, size, _ in self._sizes())

    def _path(self, key: str) -> Path:
        return self.folder / f"{hashlib.sha256(key.encode()).hexdigest()[:_NAME_DIGITS]}{_SUFFIX}"

    def _all(self) -> list[Path]:
        try:
            return [path for path in self.folder.iterdir() if path.suffix in (_SUFFIX, ".part") and path.is_file()]
        except OSError:
            return []

    def _sizes(self) -> list[tuple[float, int, Path]]:
        found = []
        for path in self._all():
            with contextlib.suppress(OSError):
                told = path.stat()
                found.append((told.st_mtime, told.st_size, path))
        return found

    def _is_fresh(self, fetched_at: float) -> bool:
        return 0 <= self._clock() - fetched_at < self._max_age

    def _write(self, path: Path, content: bytes) -> None:
        handle, name = tempfile.mkstemp(suffix=".part", dir=self.folder)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            Path(name).replace(path)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise

    def _make_room(self) -> None:
        sizes = sorted(self._sizes())
        used = sum(size for _, size, _ in sizes)
        for _, size, path in sizes:
            if used <= self._max_bytes:
                return
            path.unlink(missing_ok=True)
            used -= size


def _read_head(head: bytes) -> tuple[float, str] | None:
    """When an entry was fetched, and the hash of its body; None when that cannot be read."""
    try:
        told = json.loads(head)
        return float(told["fetched_at"]), str(told["sha256"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
