"""The people of this machine: the profile that there always was, and a folder with a file for each other person.

A person's name is kept in their own profile, so that it goes wherever the file goes. Which profile was used last is
kept beside them, and decides which one is opened next.
"""

import re
import unicodedata
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from movierec_desktop import paths
from movierec_desktop.domain.errors import InputError, ProfileError
from movierec_desktop.domain.plain_text import plain
from movierec_desktop.services.deleting import LAST_USED, PEOPLE, Deleted, delete_everything
from movierec_desktop.store.beside import log_of
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.summary import read_summary

NAME_KEY = "profile_name"
LONGEST_NAME = 60
_SUFFIX = ".sqlite"
_LONGEST_STEM = 40
_SEEN = "LNPS"
"""Letters, numbers, punctuation and symbols: a name must show something."""
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))})
"""Names that Windows gives to devices, whatever suffix follows."""


@dataclass(frozen=True, slots=True)
class ProfileEntry:
    """One person. `name` is "" while nobody has given one; `problem` says why the file cannot be used, or ""."""

    path: Path
    name: str
    n_ratings: int = 0
    problem: str = ""


Signature = tuple[tuple[int, int, int], ...]
"""Size, time and inode of each of a profile's files."""


class Profiles:
    """Lists, makes, names and removes profiles; none is held open."""

    def __init__(self, data_dir: Path, usual: Path) -> None:
        """`usual` is the profile that is opened when none is named, and stays where it is."""
        self._data_dir = data_dir
        self._usual = usual
        self._folder = data_dir / PEOPLE
        self._read: dict[Path, tuple[Signature, ProfileEntry]] = {}
        """What was known of each file as it was then: a list of hundreds is not read anew whenever it is shown."""

    def all(self) -> list[ProfileEntry]:
        """Everyone: the usual profile if it exists, then by name."""
        usual = [self.entry(self._usual)] if self._usual.is_file() else []
        return [*usual, *sorted(map(self.entry, self._others()), key=lambda entry: entry.name.casefold())]

    def paths(self) -> list[Path]:
        """Where everyone's profile is, or was: the usual place first."""
        return [self._usual, *self._others()]

    def _others(self) -> list[Path]:
        return sorted(self._folder.glob(f"*{_SUFFIX}")) if self._folder.is_dir() else []

    def entry(self, path: Path) -> ProfileEntry:
        """What is known of the profile in a file. It is only read; one of the folder without a name has its file's."""
        unnamed = plain(path.stem) if path.parent == self._folder else ""
        now = _signature(path)
        before, entry = self._read.get(path, (None, None))
        if entry is None or entry.problem or before != now:  # what was wrong may have been mended elsewhere than in it
            entry = self._looked_at(path, unnamed)
            self._read[path] = now, entry
        return entry

    def _looked_at(self, path: Path, unnamed: str) -> ProfileEntry:
        try:
            found = read_summary(path, NAME_KEY)
        except ProfileError as error:
            return ProfileEntry(path, unnamed, problem=str(error))
        return ProfileEntry(path, plain(found.setting)[:LONGEST_NAME] or unnamed, found.n_ratings)

    def has(self, path: Path) -> bool:
        """Whether a file is one of these profiles."""
        return path == self._usual or (path.parent == self._folder and path.suffix == _SUFFIX)

    def create(self, name: str) -> ProfileEntry:
        """A new, empty profile. Raises InputError for a name that cannot be, ProfileError when it cannot be written."""
        checked = self._checked(name)
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise ProfileError(f"{self._folder} cannot be made ({error.strerror}): change its permissions") from error
        path = self._free_path(checked)
        self._write_name(path, checked)
        return ProfileEntry(path, checked)

    def rename(self, path: Path, name: str) -> None:
        """Call the person in a profile by another name; the file keeps its own. Raises as `create` does."""
        self._write_name(path, self._checked(name, besides=path))

    def remove(self, path: Path) -> Deleted:
        """Delete every file of one person, which nobody has open. Raises InputError for what is none of these."""
        if not self.has(path):
            raise InputError(f"{path} is no profile of this list: delete it yourself")
        if self.last_used() == path:
            self.use(self._usual)
        return delete_everything([path])

    def last_used(self) -> Path:
        """The profile to open: the one that was used last if it is still there, else the usual one, else any."""
        try:
            stem = (self._data_dir / LAST_USED).read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError):
            stem = ""
        others = self._others()
        for path in others:
            if path.stem == stem:
                return path
        return self._usual if self._usual.is_file() or not others else others[0]

    def use(self, path: Path) -> None:
        """Open this one next time. That it cannot be noted keeps nobody from their ratings."""
        note = self._data_dir / LAST_USED
        try:
            if path == self._usual:
                note.unlink(missing_ok=True)
            elif self.has(path):
                note.write_text(path.stem, encoding="utf-8")
        except OSError:
            return

    def _checked(self, name: str, besides: Path | None = None) -> str:
        checked = unicodedata.normalize("NFC", " ".join(plain(name).split()))
        if not any(unicodedata.category(sign)[0] in _SEEN for sign in checked):
            raise InputError("A profile needs a name: type one")
        if len(checked) > LONGEST_NAME:
            raise InputError(f"This name is longer than {LONGEST_NAME} letters: shorten it")
        taken = {entry.name.casefold() for entry in self.all() if entry.path != besides}
        if checked.casefold() in taken:
            raise InputError(f"There is a profile called {checked} already: choose another name")
        return checked

    def _free_path(self, name: str) -> Path:
        stem = file_stem(name)
        number = 1
        path = self._folder / f"{stem}{_SUFFIX}"
        while path.exists():
            number += 1
            path = self._folder / f"{stem}-{number}{_SUFFIX}"
        return path

    def _write_name(self, path: Path, name: str) -> None:
        with closing(Profile(path)) as profile, profile.writing():
            profile.settings.put(NAME_KEY, name)


def _signature(path: Path) -> Signature:
    """Changes whenever the file or SQLite's log beside it does."""
    found = []
    for part in (path, log_of(path)):
        with suppress(OSError):
            told = part.stat()
            found.append((told.st_size, told.st_mtime_ns, told.st_ino))
    return tuple(found)


def file_stem(name: str) -> str:
    """A file's name for a person's that every system takes: small Latin letters, digits and hyphens."""
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    stem = re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:_LONGEST_STEM].strip("-")
    return f"profile-{stem}" if stem in _DEVICES else stem or "profile"


def profiles_of_this_machine() -> Profiles:
    """Those in the platform's folder for user data."""
    return Profiles(paths.data_dir(), paths.default_profile())
