"""A profile that cannot be used: what can be brought back in its place, and doing that. No Qt.

    with Rescue(path) as rescue:
        for candidate in rescue.candidates: ...
        aside = rescue.bring_back(rescue.candidates[0])

Whatever is done, what was in the profile's place is kept under another name.
"""

import contextlib
import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Self

from movierec_desktop.domain.errors import DamagedProfileError, ProfileError
from movierec_desktop.services.backups import Backups
from movierec_desktop.store.backup import Content, content_of
from movierec_desktop.store.beside import forget_left_rescues, make_rescue_folder, put_aside
from movierec_desktop.store.completing import complete
from movierec_desktop.store.database import begin_profile
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.salvage import salvage


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sound profile that may take the place. `made_at` is None of what was read out of the damaged one.

    `added` titles of that are out of the newest backup alone.
    """

    path: Path
    made_at: datetime | None
    content: Content
    added: int = 0

    @property
    def is_salvaged(self) -> bool:
        """Whether it is what could still be read."""
        return self.made_at is None


def fault_of(profile: Path) -> DamagedProfileError | None:
    """What is the matter with the file in a profile's place, which is only read; None when nothing is known to be."""
    try:
        Profile.snapshot(profile).close()
    except DamagedProfileError as error:
        return error
    except ProfileError:
        return None  # there is none, or it is not to be read now
    return None


class Rescue:
    """Of one profile, which nobody has open. It looks at once; `close` removes what was read out."""

    def __init__(self, profile: Path) -> None:
        self.profile = profile
        self.fault = fault_of(profile)
        """What is the matter with it; None when it is sound, or there never was one."""
        self.aside: Path | None = None
        """Where `start_anew` has put what was there, also when it failed afterwards."""
        self._backups = Backups(profile)
        self._folder: Path | None = None
        backups = self._sound_backups()
        salvaged = self._salvaged(backups[0].path if backups else None)
        self.candidates: list[Candidate] = [salvaged, *backups] if salvaged is not None else backups
        """What was read out, completed by the newest backup, then the backups, newest first."""

    def _salvaged(self, newest: Path | None) -> Candidate | None:
        """None where nothing can be read, or there is no room to try."""
        forget_left_rescues(self.profile)
        try:
            self._folder = make_rescue_folder(self.profile)
            salvaged = salvage(self.profile, self._folder)
            found = content_of(salvaged.path)
            if not (found.ratings or found.others):
                return None
            added = complete(salvaged.path, salvaged.torn, newest) if newest is not None else 0
            return Candidate(salvaged.path, None, content_of(salvaged.path), added)
        except (ProfileError, OSError):
            self.close()
            return None

    def _sound_backups(self) -> list[Candidate]:
        found = []
        for backup in self._backups.all():
            with contextlib.suppress(ProfileError):
                found.append(Candidate(backup.path, backup.made_at, content_of(backup.path)))
        return found

    def bring_back(self, candidate: Candidate) -> Path | None:
        """Put it in the profile's place, and return under which name what was there is kept.

        Raises ProfileError; everything is as it was then.
        """
        return self._backups.restore(candidate.path)

    def start_anew(self) -> Path | None:
        """Make the place free for a new profile, and return under which name what was there is kept.

        The backups stay; the richest of them is never pushed out. Raises ProfileError: the place may be free then, what
        was there is in `aside`, and it can be tried again.
        """
        try:
            self.aside = put_aside(self.profile) or self.aside
        except OSError as error:
            raise ProfileError(
                f"{self.profile} cannot be put aside ({error.strerror}): change the permissions of its folder"
            ) from error
        begin_profile(self.profile)
        return self.aside

    def close(self) -> None:
        """Forget what was read out."""
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
