"""The part of a file that has come so far, and what tells whether the rest still belongs to it."""

import hashlib
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from movierec_desktop.domain.errors import OnlineError


@dataclass(frozen=True, slots=True)
class Digest:
    """The checksum that a file must have. `algorithm` is as in hashlib; `hex` is lower case."""

    algorithm: str
    hex: str

    def matches(self, path: Path) -> bool:
        """Whether the file has it. Reads all of it, a piece at a time."""
        with path.open("rb") as file:
            # MD5 is what GroupLens publishes; it guards against damage, HTTPS against everyone else.
            found = hashlib.file_digest(file, lambda: hashlib.new(self.algorithm, usedforsecurity=False))
        return found.hexdigest() == self.hex


class PartFile:
    """`<target>.part`, and beside it `<target>.part.json` with its address and validator (ETag or Last-Modified)."""

    def __init__(self, target: Path, url: str) -> None:
        self.path = target.with_name(f"{target.name}.part")
        self._notes = target.with_name(f"{target.name}.part.json")
        self._target = target
        self._url = url

    @property
    def size(self) -> int:
        """Bytes on disk so far."""
        return self.path.stat().st_size if self.path.is_file() else 0

    @property
    def validator(self) -> str:
        """What the server called this state of the file, or "" when the rest cannot be asked for."""
        try:
            notes = json.loads(self._notes.read_text(encoding="utf-8"))
            return str(notes["validator"]) if notes["url"] == self._url and self.size else ""
        except (OSError, ValueError, KeyError, TypeError):
            return ""

    def begin(self, validator: str) -> None:
        """Empty it, and note what it will be part of."""
        self.forget()
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self._notes.write_text(json.dumps({"url": self._url, "validator": validator}), encoding="utf-8")

    def appending(self) -> IO[bytes]:
        """Open it at its end."""
        return self.path.open("ab")

    def forget(self) -> None:
        """Remove it."""
        self.path.unlink(missing_ok=True)
        self._notes.unlink(missing_ok=True)

    def finish(self) -> None:
        """Give it its final name, in place of an older file, once its bytes are on disk."""
        with self.path.open("rb+") as file:
            os.fsync(file.fileno())
        self.path.replace(self._target)
        self._notes.unlink(missing_ok=True)


def disk_error(path: Path, error: OSError) -> OnlineError:
    """Turn what the system says about a file into one line that tells the person what to do."""
    return OnlineError(f"{path} cannot be written ({error.strerror or error}): make room, or choose another folder")
