"""A ZIP looked at with distrust: read in memory, bounded, never unpacked, so that no name in it can lead anywhere."""

import io
import struct
import zipfile
import zlib
from dataclasses import dataclass

from movierec_desktop.domain.errors import InputError
from movierec_desktop.exchange.tidying import tidy_name
from movierec_desktop.exchange.zip_directory import check_directory, check_packing, is_encrypted

MAX_FILE_BYTES = 64 * 1024**2
MAX_TOTAL_BYTES = 256 * 1024**2
MAX_RATIO = 200
MAX_FILES = 5_000
_MAX_DIRECTORY_BYTES = 2 * 1024**2
"""Of so many files with long names."""
_SMALL = 1024**2
"""Below this a ratio says nothing: an empty list of 2 KB shrinks to a few bytes."""
_READ = (".csv", ".json", ".xml", ".txt")
_LEFT_OUT = frozenset(("deleted", "orphaned", "__macosx"))
"""Folders of what the person has deleted (Letterboxd), and of what macOS puts beside every file."""


@dataclass(frozen=True, slots=True)
class Member:
    """One file of an archive. `folders` and `name` are in lower case; both only ever serve to recognise it."""

    folders: tuple[str, ...]
    name: str
    data: bytes


def is_zip(data: bytes) -> bool:
    """Whether these bytes begin as a ZIP does."""
    return data.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def read_members(data: bytes, name: str) -> list[Member]:
    """Every CSV, JSON and XML file of a ZIP. Raises InputError for one that is damaged, encrypted or oversized."""
    try:
        check_directory(io.BytesIO(data), _MAX_DIRECTORY_BYTES)
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = [entry for entry in archive.infolist() if not entry.filename.endswith("/")]
            if len(entries) > MAX_FILES:
                raise InputError(f"{name} holds {len(entries):,} files, more than any export: name the export itself")
            return _read(archive, entries, name)
    except (
        zipfile.BadZipFile,
        zlib.error,
        OSError,
        EOFError,
        ValueError,
        NotImplementedError,
        struct.error,
    ) as error:
        raise InputError(f"{name} is a damaged ZIP ({error}): export it again") from error


def _read(archive: zipfile.ZipFile, entries: list[zipfile.ZipInfo], name: str) -> list[Member]:
    members, total = [], 0
    for entry in entries:
        *folders, base = entry.filename.replace("\\", "/").casefold().split("/")
        if not base.endswith(_READ) or base.startswith("._") or _LEFT_OUT.intersection(folders):
            continue
        if is_encrypted(entry):
            raise InputError(f"{name} is encrypted: unpack it, and name the file in it")
        check_packing(entry)
        with archive.open(entry) as file:
            content = file.read(MAX_FILE_BYTES + 1)  # what the directory says of its size may be a lie
        total += len(content)
        if len(content) > MAX_FILE_BYTES or total > MAX_TOTAL_BYTES:
            raise InputError(f"{name} unpacks to more than any export holds: name the export itself")
        if len(content) > _SMALL and len(content) > MAX_RATIO * max(entry.compress_size, 1):
            raise InputError(f"{name} unpacks to {MAX_RATIO} times its size, as no export does: name the export itself")
        members.append(Member(tuple(folders), tidy_name(base), content))
    return members
