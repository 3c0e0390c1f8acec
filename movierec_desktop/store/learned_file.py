"""What was learned, in a file beside the profile: safetensors with a header, written whole or not at all."""

import contextlib
import glob
import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from movierec_desktop.domain.errors import ProfileError
from movierec_desktop.domain.weights_file import check_header
from movierec_desktop.store.beside import sync_folder

FORMAT_VERSION = 1
SUFFIX = ".learned.safetensors"
_HEADER = "movierec"
Tensors = Mapping[str, npt.NDArray[np.generic]]


@dataclass(frozen=True, slots=True)
class LearnedHeader:
    """What the tensors belong to.

    `bundle` is the SHA-256 of the bundle's manifest, `ratings` that of the ratings that were learned from, `learned_at`
    an ISO 8601 time in UTC; `outcome` is told to the person. `earlier` are the runs before, oldest first, in short.
    """

    bundle: str
    ratings: str
    learned_at: str
    outcome: dict[str, Any]
    earlier: list[dict[str, Any]] = field(default_factory=list)


class LearnedFile:
    """The file of one profile."""

    def __init__(self, profile_path: Path) -> None:
        self.path = profile_path.with_name(profile_path.name + SUFFIX)

    def read(self) -> tuple[LearnedHeader, dict[str, npt.NDArray[np.generic]]] | None:
        """What is there; None where nothing is. Raises ProfileError for a file that is damaged or of a newer app."""
        from safetensors import SafetensorError, safe_open

        damages = (SafetensorError, OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError)

        if not self.path.is_file():
            return None
        try:
            check_header(self.path)
            with safe_open(self.path, framework="np") as file:
                stored = json.loads(file.metadata()[_HEADER])
                tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118  # no mapping
            version, digest = stored.pop("format_version"), stored.pop("digest", None)
            if digest is not None and digest != _digest(stored, tensors):
                raise ValueError("not what was written")  # one of several ways to be damaged
            header = LearnedHeader(**stored) if version == FORMAT_VERSION else None
        except damages as error:
            raise ProfileError(f"What was learned cannot be read ({self.path.name}): learn again") from error
        if header is None:
            raise ProfileError(f"What was learned is in format {version}, this app reads {FORMAT_VERSION}: learn again")
        return header, tensors

    def write(self, header: LearnedHeader, tensors: Tensors) -> None:
        """Replace what is there, at once: after a crash either the old file is there or the new one.

        Raises ProfileError when it cannot be written.
        """
        from safetensors.numpy import save

        told = {name: getattr(header, name) for name in header.__slots__}
        digest = _digest(json.loads(json.dumps(told)), tensors)
        stored = {"format_version": FORMAT_VERSION, "digest": digest, **told}
        content = save({name: np.ascontiguousarray(values) for name, values in sorted(tensors.items())},
                       {_HEADER: json.dumps(stored, sort_keys=True)})  # fmt: skip
        part = self.path.with_name(f"{self.path.name}.{os.getpid()}.part")
        try:
            for remains in self._remains():
                remains.unlink(missing_ok=True)
            with os.fdopen(os.open(part, os.O_CREAT | os.O_WRONLY | os.O_EXCL, 0o600), "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            part.replace(self.path)
            sync_folder(self.path.parent)
        except OSError as error:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
            why = error.strerror or str(error)
            raise ProfileError(
                f"What was learned cannot be saved beside the profile ({why}): make room there"
            ) from error

    def remove(self) -> None:
        """Forget what was learned. Raises ProfileError when that is impossible."""
        try:
            for path in self.files():
                path.unlink(missing_ok=True)
        except OSError as error:
            raise ProfileError(f"{self.path} cannot be removed ({error.strerror}): remove it yourself") from error

    def files(self) -> list[Path]:
        """What there is of it, with what a run that was killed while it wrote has left."""
        return [*([self.path] if self.path.is_file() or self.path.is_symlink() else []), *self._remains()]

    def _remains(self) -> list[Path]:
        return sorted(self.path.parent.glob(f"{glob.escape(self.path.name)}.*.part"))


def _digest(told: Mapping[str, Any], tensors: Tensors) -> str:
    """SHA-256 over everything that is kept: a weight with a bit turned is still a number, and would be used."""
    digest = hashlib.sha256(json.dumps(told, sort_keys=True).encode())
    for name, values in sorted(tensors.items()):
        digest.update(f"{name} {values.dtype} {values.shape}".encode())
        digest.update(np.ascontiguousarray(values).tobytes())
    return digest.hexdigest()
