"""The files of one data set, in a folder or in a zip archive. Nothing is ever extracted to disk."""

import gzip
import io
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO

from movierec_desktop.domain.errors import InputError

MAX_FILE_BYTES = 4 * 1024**3
"""No single file is read beyond this many uncompressed bytes (the largest MovieLens file has about 0.9 GB)."""

RATINGS = "ratings.csv"
RATINGS_GZ = "ratings.csv.gz"


@dataclass(frozen=True, slots=True)
class Source:
    """The files of one data set. `members` maps lower-case file names to what `opener` opens as bytes."""

    name: str
    members: Mapping[str, str]
    opener: Callable[[str], IO[bytes]]

    def __contains__(self, file_name: str) -> bool:
        return file_name in self.members

    @contextmanager
    def text(self, file_name: str) -> Iterator[io.TextIOWrapper]:
        """Open a file as UTF-8 text, with or without a byte order mark; bytes that are no UTF-8 become U+FFFD.

        Line ends are passed through. A name that ends in .gz is decompressed. Raises InputError for a damaged file.
        """
        try:
            with self.opener(self.members[file_name]) as raw:
                stream = _gunzipped(raw) if file_name.endswith(".gz") else raw
                with io.TextIOWrapper(stream, encoding="utf-8-sig", errors="replace", newline="") as text:
                    yield text
        except (OSError, EOFError, zlib.error, zipfile.BadZipFile, NotImplementedError) as error:
            raise InputError(f"Cannot read {file_name} of {self.name}: {error}. Get the data set again.") from error


def _gunzipped(raw: IO[bytes]) -> io.BytesIO:
    with gzip.open(raw) as packed:
        data = packed.read(MAX_FILE_BYTES + 1)
    if len(data) > MAX_FILE_BYTES:
        raise OSError("it is too large to be ratings")
    return io.BytesIO(data)


@contextmanager
def open_source(path: Path) -> Iterator[Source]:
    """Open the data set in the folder or .zip at `path`; its files may lie one folder down.

    Raises InputError when nothing is there, when the archive is damaged, or when no ratings file is found.
    """
    if path.is_dir():
        files = sorted(p for pattern in ("*", "*/*") for p in path.glob(pattern) if p.is_file())
        members = _one_folder([p.relative_to(path).as_posix() for p in files], path)
        yield Source(path.resolve().name, members, lambda member: (path / member).open("rb"))
    elif path.is_file():
        with _open_zip(path) as archive:
            names = sorted(i.filename for i in archive.infolist() if not i.is_dir())
            yield Source(path.stem, _one_folder(names, path), lambda member: _open_member(archive, member))
    else:
        raise InputError(f"There is no data set at {path}: give a MovieLens folder or .zip file.")


def _open_zip(path: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(path)
    except (zipfile.BadZipFile, OSError) as error:
        raise InputError(f"{path.name} is no readable .zip file: give a MovieLens folder or .zip file.") from error


def _open_member(archive: zipfile.ZipFile, member: str) -> IO[bytes]:
    """Open a member whose declared size is bounded; zipfile never yields more than the declared size."""
    if archive.getinfo(member).file_size > MAX_FILE_BYTES:
        raise OSError("it is too large for a MovieLens file")
    try:
        return archive.open(member)
    except RuntimeError as error:
        raise OSError("the archive is encrypted") from error


def _one_folder(names: list[str], path: Path) -> dict[str, str]:
    """Pick the files beside the one ratings file: at the top level, else in the only inner folder that has one."""
    folders: dict[str, dict[str, str]] = {}
    for name in names:
        place = PurePosixPath(name)
        if len(place.parts) <= 2:
            folders.setdefault(place.parent.as_posix(), {}).setdefault(place.name.lower(), name)
    found = {folder: files for folder, files in folders.items() if RATINGS in files or RATINGS_GZ in files}
    if "." in found:
        return found["."]
    if not found:
        raise InputError(f"No {RATINGS} in {path}: give the folder or .zip that holds {RATINGS} and movies.csv.")
    if len(found) > 1:
        raise InputError(f"{path} holds several data sets ({', '.join(sorted(found))}): give one of them.")
    return next(iter(found.values()))
