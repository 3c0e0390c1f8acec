"""MovieLens' data sets from GroupLens, or from a mirror of it, with their checksums."""

import hashlib
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from movierec_desktop.domain.errors import InputError, OnlineError
from movierec_desktop.online.addresses import check_address
from movierec_desktop.online.download import download
from movierec_desktop.online.partial import Digest
from movierec_desktop.online.policy import Cancelled, Policy, Progress, Request, never, no_progress

BASE_URL = "https://files.grouplens.org/datasets/movielens/"
_PIECE = 1024 * 1024
_MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class KnownSet:
    """One data set. `members`: MD5 by file name inside the archive.

    `changes`: GroupLens replaces it now and then, so that another checksum is no fault by itself.
    """

    name: str
    max_bytes: int
    digest: Digest | None = None
    size: int | None = None
    members: Mapping[str, str] = field(default_factory=dict)
    changes: bool = False

    @property
    def file_name(self) -> str:
        """Its name at GroupLens and in the cache."""
        return f"{self.name}.zip"


KNOWN_SETS = {
    known.name: known
    for known in (
        KnownSet(
            "ml-latest-small",
            max_bytes=20 * _MEGABYTE,
            digest=Digest("sha256", "696d65a3dfceac7c45750ad32df2c259311949efec81f0f144fdfb91ebc9e436"),
            changes=True,
        ),
        KnownSet(
            "ml-32m",
            max_bytes=300 * _MEGABYTE,
            digest=Digest("md5", "d472be332d4daa821edc399621853b57"),
            size=238_950_008,
            members={
                "ratings.csv": "cf12b74f9ad4b94a011f079e26d4270a",
                "movies.csv": "0df90835c19151f9d819d0822e190797",
                "tags.csv": "963bf4fa4de6b8901868fddd3eb54567",
                "links.csv": "8f033867bcb4e6be8792b21468b4fa6e",
            },
        ),
        KnownSet("ml-latest", max_bytes=1000 * _MEGABYTE, changes=True),
    )
}


def known_set(name: str) -> KnownSet:
    """The set of that name. Raises InputError, naming those there are."""
    if name not in KNOWN_SETS:
        raise InputError(f"'{name}' cannot be downloaded: choose one of {', '.join(KNOWN_SETS)}")
    return KNOWN_SETS[name]


def fetch_set(
    wanted: KnownSet,
    cache: Path,
    base_url: str = BASE_URL,
    policy: Policy | None = None,
    progress: Progress = no_progress,
    cancelled: Cancelled = never,
) -> Path:
    """Return the set's .zip in `cache`, downloaded or, where it lies there sound, as it is.

    A set that changes is taken from the cache as long as it is sound: remove the file to get the newest. `base_url`
    is the folder that holds the .zip. Raises OnlineError or StoppedError, see `download`.
    """
    patience = policy or Policy()
    url = f"{base_url.rstrip('/')}/{wanted.file_name}"
    check_address(url, allow_loopback_http=patience.allow_loopback_http)
    target = cache / wanted.file_name
    if _is_sound(wanted, target):
        return target
    _make_folder(cache)
    request = Request(
        url=url,
        target=target,
        max_bytes=wanted.max_bytes,
        size=wanted.size,
        digest=None if wanted.changes else wanted.digest,
        check=lambda path: check_members(wanted, path),
    )
    return download(request, patience, progress, cancelled)


def check_members(wanted: KnownSet, path: Path) -> None:
    """Read the archive once and compare the checksums of its files: those stated, and everywhere the archive's own.

    Raises OnlineError when one is missing or damaged.
    """
    again = "get it again, or use another mirror"
    try:
        with zipfile.ZipFile(path) as archive:
            found = {PurePosixPath(i.filename).name: _md5(archive, i) for i in archive.infolist() if not i.is_dir()}
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError) as error:
        raise OnlineError(f"{wanted.file_name} is no sound .zip ({error}): {again}") from error
    if "ratings.csv" not in found:
        raise OnlineError(f"{wanted.file_name} has no ratings.csv: {again}")
    wrong = sorted(name for name, md5 in wanted.members.items() if found.get(name) != md5)
    if wrong:
        raise OnlineError(f"{wanted.file_name} holds another {', '.join(wrong)} than was released: {again}")


def is_known_edition(wanted: KnownSet, path: Path) -> bool:
    """Whether the file is the edition whose checksum is known here; True where none is known."""
    return wanted.digest is None or wanted.digest.matches(path)


def _is_sound(wanted: KnownSet, target: Path) -> bool:
    """Whether the cache has it: by its checksum, or where it may change, by the archive's own."""
    if not target.is_file():
        return False
    if not wanted.changes:
        return wanted.digest is None or wanted.digest.matches(target)
    try:
        check_members(wanted, target)
    except OnlineError:
        return False
    return True


def _md5(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> str:
    """MD5 of one member, a piece at a time; reading to its end checks the archive's own checksum too."""
    found = hashlib.md5(usedforsecurity=False)
    with archive.open(member) as file:
        while piece := file.read(_PIECE):
            found.update(piece)
    return found.hexdigest()


def _make_folder(cache: Path) -> None:
    try:
        cache.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"{cache} cannot be made ({error.strerror}): choose another folder with --cache") from error
