"""Rolling backups beside the profile: one a day, one before every import and every restore; the oldest go."""

import contextlib
import re
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from movierec_desktop.domain.errors import InputError, ProfileError
from movierec_desktop.store.backup import copy_profile, count_ratings, is_usable, put_in_place, verify, write_over
from movierec_desktop.store.beside import backups_folder, before_migrations

KEPT = {"daily": 7, "import": 5, "restore": 3, "asked": 10}
"""How many of each sort are kept. "asked" are those that the person makes."""
_NAME = re.compile(r"^(?P<when>\d{8}T\d{12}Z)-(?P<sort>daily|import|restore|asked)\.sqlite\Z")
_LEFT_SECONDS = 60.0
_STAMP = "%Y%m%dT%H%M%S%fZ"


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy of the profile."""

    path: Path
    made_at: datetime
    sort: str


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

    def make(self, sort: str, now: datetime | None = None, spared: Path | None = None) -> Backup:
        """Copy the profile, verify the copy, and drop the oldest of its sort. Raises ProfileError.

        The backup with the most ratings stays, however old it is: a profile that has lost some, or was begun anew, does
        not push out what it lost. So does `spared`, which is to be brought back.
        """
        made = now or datetime.now(tz=UTC)
        path = self.folder / f"{made.strftime(_STAMP)}-{sort}.sqlite"
        copy_profile(self._profile, path)
        self._clear(path, sort, made, spared)
        return Backup(path, made, sort)

    def _clear(self, newest: Path, sort: str, now: datetime, spared: Path | None) -> None:
        """Drop what is too much of a sort, and halves that a killed process has left. What cannot be dropped stays.

        The backup with the most ratings is never dropped. Where the clock was wrong there are backups from the future:
        they go before any of the past, and the one that was just made stays, however old it says that it is.
        """
        others = [backup for backup in self.all() if backup.sort == sort and backup.path != newest]
        others.sort(key=lambda backup: (backup.made_at <= now, backup.made_at), reverse=True)
        old = {backup.path for backup in others[KEPT[sort] - 1 :]}
        if old and (richest := self._richest(now)) is not None:
            old.discard(richest.path)
        if spared is not None and spared.exists():
            old = {path for path in old if not path.samefile(spared)}
        for path in [*old, *(path for path in self.folder.glob("*.sqlite.part*") if _is_left(path))]:
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)

    def _richest(self, now: datetime) -> Backup | None:
        """The backup with the most ratings; of several the newest that is not from the future."""

        def rank(backup: Backup) -> tuple[int, bool, datetime]:
            return count_ratings(backup.path), backup.made_at <= now, backup.made_at

        return max(self.all(), key=rank, default=None)

    def newest_sound(self) -> Backup:
        """The one to bring back. Raises InputError when there is none."""
        for backup in self.all():
            with contextlib.suppress(ProfileError):
                verify(backup.path)
                return backup
        raise InputError(f"There is no sound backup in {self.folder}: name one, or try --salvage")

    def make_daily(self, now: datetime | None = None) -> Backup | None:
        """The same when there is none of today yet. Raises ProfileError."""
        today = (now or datetime.now(tz=UTC)).date()
        if any(backup.sort == "daily" and backup.made_at.date() == today for backup in self.all()):
            return None
        return self.make("daily", now)

    def restore(self, backup: Path) -> Path | None:
        """Bring the profile back to a backup; what it was before is kept as one, whose path is returned.

        One that is damaged is put aside, under the name that is returned. None where there was none. Raises InputError
        when the backup is the profile itself, ProfileError when it is not sound, or a sound profile cannot be kept; the
        profile is then as it was.
        """
        if backup.exists() and self._profile.exists() and backup.samefile(self._profile):
            raise InputError(f"{backup} is the profile itself: name a backup")
        verify(backup)
        if not is_usable(self._profile):
            return put_in_place(backup, self._profile)
        before = self.make("restore", spared=backup).path
        write_over(backup, self._profile)
        return before
