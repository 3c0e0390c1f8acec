"""A bundle as one .zip: looked at with distrust, unpacked only when its manifest is signed and names every byte."""

import json
import os
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from movierec_desktop.domain.errors import BundleError, StoppedError
from movierec_desktop.exchange.zip_directory import check_directory, check_packing
from movierec_desktop.recommend.bundle import FORMAT_VERSION, MANIFEST
from movierec_desktop.services.signing import SIGNATURE, check_signature

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

MAX_ARCHIVE_BYTES = 512 * 1024**2
MAX_FILE_BYTES = 512 * 1024**2
MAX_TOTAL_BYTES = 1024**3
MAX_FILES = 100
_MAX_MANIFEST_BYTES = 4 * 1024**2
_MAX_SIGNATURE_BYTES = 10_000
_MAX_DIRECTORY_BYTES = 256 * 1024
_PIECE = 1024 * 1024

_NAME = re.compile(r"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}(?<!\.)\Z")
_DEVICES = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
_AGAIN = "so it was not installed: get it again from its makers"

Progress = Callable[[int, int | None], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class SignedManifest:
    """A manifest whose signature holds: its bytes, what it says, and the fingerprint of the key that signed it."""

    raw: bytes
    facts: dict[str, Any]
    signed_by: str

    @property
    def sizes(self) -> dict[str, int]:
        """Bytes of each file that the manifest names."""
        return {name: int(entry["bytes"]) for name, entry in self.facts["files"].items()}


class BundleArchive:
    """An opened .zip whose entries are all plain files with plain names, each once. Made by `open_archive`."""

    def __init__(self, archive: zipfile.ZipFile, entries: dict[str, zipfile.ZipInfo]) -> None:
        self._archive = archive
        self._entries = entries

    def manifest(self, keys: "dict[str, Ed25519PublicKey]") -> SignedManifest:
        """Check the signature, then what the manifest says of format, names and sizes. Raises BundleError."""
        raw = self._small(MANIFEST, _MAX_MANIFEST_BYTES)
        signed_by = check_signature(raw, self._small(SIGNATURE, _MAX_SIGNATURE_BYTES), keys)
        signed = SignedManifest(raw, _parsed(raw), signed_by)
        self._compare(signed)
        return signed

    def extract(self, signed: SignedManifest, folder: Path, progress: Progress, cancelled: Cancelled) -> None:
        """Write manifest and files into `folder`, an empty one; no byte more than the manifest names.

        Hashes are checked by whoever opens the folder. Raises BundleError, StoppedError, OSError.
        """
        total, done = sum(signed.sizes.values()), 0
        for name in signed.sizes:
            with (folder / name).open("xb") as target:
                for piece in self._pieces(name):
                    if cancelled():
                        raise StoppedError("Stopped: the bundle was not installed, and the one before it stays")
                    target.write(piece)
                    done += len(piece)
                    progress(done, total)
                _flush(target.fileno(), target.flush)
        with (folder / MANIFEST).open("xb") as target:
            target.write(signed.raw)
            _flush(target.fileno(), target.flush)

    def _small(self, name: str, limit: int) -> bytes:
        if name not in self._entries:
            raise BundleError(f"The bundle has no {name}, {_AGAIN}")
        if self._entries[name].file_size > limit:
            raise BundleError(f"The bundle's {name} is too large, {_AGAIN}")
        return b"".join(self._pieces(name))

    def _pieces(self, name: str) -> Iterator[bytes]:
        """The content of an entry; zipfile yields at most the size that the entry declares.

        OSError too means damage here: an entry may claim to begin before the file does.
        """
        try:
            with self._archive.open(self._entries[name]) as file:
                while piece := file.read(_PIECE):
                    yield piece
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            NotImplementedError,
            RuntimeError,
            OSError,
            ValueError,
        ) as error:
            raise BundleError(f"The bundle's {name} is damaged ({error}), {_AGAIN}") from error

    def _compare(self, signed: SignedManifest) -> None:
        """The archive must hold what the manifest names, in those sizes, and nothing else."""
        present = self._entries.keys() - {MANIFEST, SIGNATURE}
        sizes = signed.sizes
        other = sorted(present ^ sizes.keys())
        if other:
            raise BundleError(f"The bundle's manifest and its files differ ({', '.join(other[:3])}), {_AGAIN}")
        wrong = sorted(name for name, size in sizes.items() if self._entries[name].file_size != size)
        if wrong:
            raise BundleError(f"The bundle's {wrong[0]} has another size than its manifest names, {_AGAIN}")


@contextmanager
def open_archive(path: Path) -> Iterator[BundleArchive]:
    """Open a bundle's .zip and look at its directory only.

    Raises BundleError for anything but plain files with plain names, each once, within the limits of this module.
    """
    try:
        _check_size(path)
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, NotImplementedError, ValueError, struct.error) as error:
        raise BundleError(f"{path.name} is no sound .zip ({error}), {_AGAIN}") from error
    except OSError as error:
        raise BundleError(f"{path} cannot be read ({error.strerror or error}): name the bundle's .zip") from error
    with archive:
        yield BundleArchive(archive, _entries_of(archive, path.name))


def _entries_of(archive: zipfile.ZipFile, name: str) -> dict[str, zipfile.ZipInfo]:
    try:
        return _plain_entries(archive)
    except zipfile.BadZipFile as error:
        raise BundleError(f"{name} is no sound .zip ({error}), {_AGAIN}") from error


def _check_size(path: Path) -> None:
    """Refuse what is too large before zipfile reads its directory."""
    with path.open("rb") as file:
        if file.seek(0, os.SEEK_END) > MAX_ARCHIVE_BYTES:
            raise zipfile.BadZipFile("it is too large for a bundle")
        check_directory(file, _MAX_DIRECTORY_BYTES)


def _plain_entries(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    entries: dict[str, zipfile.ZipInfo] = {}
    seen: set[str] = set()
    for info in archive.infolist():
        name = info.orig_filename  # as it stands in the file, before zipfile tidies it
        if not _NAME.match(name) or _DEVICES.match(name):
            raise BundleError(f"The bundle has a file of a forbidden name ({name[:60]!r}), {_AGAIN}")
        mode = info.external_attr >> 16
        if info.is_dir() or (stat.S_IFMT(mode) and not stat.S_ISREG(mode)):
            raise BundleError(f"The bundle's {name} is a link or folder, {_AGAIN}")
        if name.casefold() in seen:
            raise BundleError(f"The bundle has two files called {name}, {_AGAIN}")
        if info.file_size > MAX_FILE_BYTES:
            raise BundleError(f"The bundle's {name} is too large, {_AGAIN}")
        check_packing(info)
        seen.add(name.casefold())
        entries[name] = info
    if len(entries) > MAX_FILES or sum(info.file_size for info in entries.values()) > MAX_TOTAL_BYTES:
        raise BundleError(f"The bundle is too large, {_AGAIN}")
    return entries


def _parsed(raw: bytes) -> dict[str, Any]:
    """What a signed manifest says. Signed or not, it may be of a format that this app cannot read."""
    try:
        facts = json.loads(raw)
        version = facts["format_version"]
        sound = all(isinstance(entry["bytes"], int) and entry["bytes"] >= 0 for entry in facts["files"].values())
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise BundleError(f"The bundle's manifest is damaged, {_AGAIN}") from error
    if version != FORMAT_VERSION:
        newer = isinstance(version, int) and version > FORMAT_VERSION
        advice = "update the app first" if newer else "get a newer bundle"
        raise BundleError(
            f"The bundle has format {version}, this app reads {FORMAT_VERSION}, so it was not installed: {advice}"
        )
    if not sound or not facts["files"]:
        raise BundleError(f"The bundle's manifest is damaged, {_AGAIN}")
    return dict(facts)


def _flush(handle: int, flush: Callable[[], None]) -> None:
    flush()
    os.fsync(handle)
