"""Rolling backups beside the profile: one a day, one before every import and every restore; the oldest go."""

import contextlib
import re
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from movierec_desktop.domain.errors import InputError, ProfileError
from movierec_desktop.store.backup import copy_profile, overwrite_profile, verify

KEPT = {"daily": 7, "import": 5, "restore": 3, "asked": 10}
"""How many of each sort are kept. "asked" are those that the person makes."""
_NAME = re.compile(r"^(?P<when>\d{8}T\d{12}Z)-(?P<sort>daily|import|restore|asked)\.sqlite$")
_LEFT_SECONDS = 60.0
_STAMP = "%Y%m%dT%H%M%S%fZ"


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy of the profile."""

    path: Path
    made_at: datetime
    sort: str


def backups_folder(profile: Path) -> Path:
    """Where the backups of a profile are."""
    return profile.with_name(f"{profile.name}.backups")


def before_migrations(profile: Path) -> list[Path]:
    """The copies that were made before the profile was brought to a newer schema."""
    name = "".join(f"[{char}]" if char in "*?[" else char for char in profile.name)
    return sorted(profile.parent.glob(f"{name}.v*.bak"))


def _changed(path: Path) -> datetime:
    return datetime.fromtimestamp(path.stat().st_mtime, tz=UTC)


def _is_left(half: Path) -> bool:
    """Whether nobody writes it any more."""
    try:
        return abs(time.time() - half.stat().st_mtime) > _LEFT_SECONDS
    except OSError:
        return False


class Backups:
    """The backups of one profile."""

    def __init__(self, profile: Path) -> None:
        self._profile = profile
        self.folder = backups_folder(profile)

    def all(self) -> list[Backup]:
        """Every backup, newest first."""
        found = [Backup(path, _changed(path), "migration") for path in before_migrations(self._profile)]
        for path in self.folder.iterdir() if self.folder.is_dir() else ():
            if match := _NAME.match(path.name):
                made = datetime.strptime(match["when"], _STAMP).replace(tzinfo=UTC)
                found.append(Backup(path, made, match["sort"]))
        return sorted(found, key=lambda backup: (backup.made_at, backup.path.name), reverse=True)

    def make(self, sort: str, now: datetime | None = None) -> Backup:
        """Copy the profile, verify the copy, and drop the oldest of its sort. Raises ProfileError."""
        made = now or datetime.now(tz=UTC)
        path = self.folder / f"{made.strftime(_STAMP)}-{sort}.sqlite"
        copy_profile(self._profile, path)
        self._clear(path, sort, made)
        return Backup(path, made, sort)

    def _clear(self, newest: Path, sort: str, now: datetime) -> None:
        """Drop what is too much of a sort, and halves that a killed process has left. What cannot be dropped stays.

        Where the clock was wrong there are backups from the future: they go before any of the past, and the one that
        was just made stays, however old it says that it is.
        """
        others = [backup for backup in self.all() if backup.sort == sort and backup.path != newest]
        others.sort(key=lambda backup: (backup.made_at <= now, backup.made_at), reverse=True)
        halves = [path for path in self.folder.glob("*.sqlite.part*") if _is_left(path)]
        for path in [*(backup.path for backup in others[KEPT[sort] - 1 :]), *halves]:
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)

    def make_daily(self, now: datetime | None = None) -> Backup | None:
        """The same when there is none of today yet. Raises ProfileError."""
        today = (now or datetime.now(tz=UTC)).date()
        if any(backup.sort == "daily" and backup.made_at.date() == today for backup in self.all()):
            return None
        return self.make("daily", now)

    def restore(self, backup: Path) -> Path | None:
        """Bring the profile back to a backup; what it was before is kept as one, whose path is returned.

        None when there was nothing whole to keep. Raises InputError when the backup is the profile itself, ProfileError
        when it is not sound; the profile is then as it was.
        """
        if backup.exists() and self._profile.exists() and backup.samefile(self._profile):
            raise InputError(f"{backup} is the profile itself: name a backup")
        verify(backup)
        try:
            before = self.make("restore").path if self._profile.exists() else None
        except ProfileError:
            before = None  # too damaged to be copied: it is put aside instead
        overwrite_profile(backup, self._profile)
        return before
