"""The finished steps of a training, on disk: after a kill the same command goes on where it was."""

import contextlib
import hashlib
import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from movierec_desktop.domain.errors import InputError
from movierec_desktop.train.kept_values import pack, unpack

_FORMAT = 1
_KEY_DIGITS = 32
_OWN_FILE = re.compile(rf"^[a-z0-9_]+-[0-9a-f]{{{_KEY_DIGITS}}}\.(json|safetensors)(\.\d+\.part)?$")


@dataclass(frozen=True, slots=True)
class Kept:
    """The result of a step, and how long it took when it was done, in seconds."""

    value: Any
    seconds: float


class WorkFolder:
    """Results by step and key.

    Each is two files, `STEP-KEY.safetensors` and then `STEP-KEY.json`, which names the hash of both; they are written
    beside, synced and renamed, so that a result is there whole or not at all. The folder is made when the first one is.

    Args:
        folder: may hold other files; they are never touched.
        classes: the dataclasses that results may have.
    """

    def __init__(self, folder: Path, classes: tuple[type, ...]) -> None:
        self.folder = folder
        self._classes = {one.__name__: one for one in classes}

    def load(self, step: str, key: str) -> Kept | None:
        """The kept result; None when there is none, or a damaged one, which is then made again."""
        from safetensors import SafetensorError
        from safetensors.numpy import load

        try:
            told = json.loads(self._path(step, key, "json").read_text(encoding="utf-8"))
            body, tensors = told["body"], self._path(step, key, "safetensors").read_bytes()
            if told["sha256"] != _hash_of(body, tensors):
                return None
            arrays = {name: np.array(values) for name, values in load(tensors).items()}
            return Kept(unpack(body["value"], arrays, self._classes), float(body["seconds"]))
        except (OSError, ValueError, KeyError, TypeError, AttributeError, SafetensorError):
            return None

    def save(self, step: str, key: str, value: Any, seconds: float) -> Kept:
        """Keep a result, and return it as `load` will: a run that goes on computes with the same arrays.

        Raises InputError when the folder cannot be written.
        """
        from safetensors.numpy import save

        packed, arrays = pack(value)
        tensors = save({name: np.asarray(values, order="C") for name, values in arrays.items()})
        body = {"format": _FORMAT, "step": step, "seconds": round(seconds, 3), "value": packed}
        told = json.dumps({"sha256": _hash_of(body, tensors), "body": body}, ensure_ascii=False)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            _write_whole(self._path(step, key, "safetensors"), tensors)
            _write_whole(self._path(step, key, "json"), told.encode("utf-8"))
        except OSError as error:
            raise InputError(
                f"{self.folder} cannot be written ({error.strerror}): make room or choose another folder with --work"
            ) from error
        kept = self.load(step, key)
        if kept is None:
            raise InputError(f"What was written to {self.folder} does not read back: choose another folder with --work")
        return kept

    def clear(self) -> None:
        """Remove every result, and the folder when nothing else is in it."""
        if not self.folder.is_dir():
            return
        for path in self.folder.iterdir():
            if _OWN_FILE.match(path.name):
                path.unlink(missing_ok=True)
        with contextlib.suppress(OSError):
            self.folder.rmdir()

    def _path(self, step: str, key: str, ending: str) -> Path:
        return self.folder / f"{step}-{key[:_KEY_DIGITS]}.{ending}"


def _hash_of(body: Mapping[str, Any], tensors: bytes) -> str:
    told = json.dumps(body, sort_keys=True).encode("utf-8")
    return hashlib.sha256(hashlib.sha256(told).digest() + hashlib.sha256(tensors).digest()).hexdigest()


def _write_whole(path: Path, data: bytes) -> None:
    """Write beside, sync, rename, and sync the folder: after a power cut the old file is there or the new one."""
    draft = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        with draft.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
    with contextlib.suppress(OSError):  # Windows syncs no folders
        handle = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
