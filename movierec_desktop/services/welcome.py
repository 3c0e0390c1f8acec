"""How far someone has come with the welcome, and whether they have left it. Kept in the profile's settings."""

from collections.abc import Sequence
from enum import StrEnum

from movierec_desktop.domain.title import Title
from movierec_desktop.services.asking import Asking
from movierec_desktop.services.library import Library
from movierec_desktop.services.taste_groups import EARLY, TasteGroups
from movierec_desktop.store.profile import Profile

_STEP, _LEFT = "welcome-step", "welcome-left"
_YES = "yes"
_OF_GROUPS = 2 / 3
"""Of a screen, while groups were picked and little is rated: the rest tells what else there is to this person."""


class Step(StrEnum):
    """Where in the welcome someone is."""

    WAYS = "ways"
    FILE = "file"
    GROUPS = "groups"
    RATING = "rating"


class Welcome:
    """Of one profile."""

    def __init__(self, profile: Profile, library: Library, asking: Asking, groups: TasteGroups) -> None:
        self._profile = profile
        self._library = library
        self._asking = asking
        self._groups = groups

    @property
    def step(self) -> Step:
        """Where it was left."""
        stored = self._profile.settings.get(_STEP, Step.WAYS)
        return Step(stored) if stored in set(Step) else Step.WAYS

    @property
    def is_wanted(self) -> bool:
        """Whether the app opens with it: it was not left, and there is nothing rated, or it was begun and little is."""
        if self._profile.settings.get(_LEFT, "") == _YES:
            return False
        n = len(self._library.ratings)
        return n == 0 or (n < EARLY and self.step is not Step.WAYS)

    def reach(self, step: Step) -> None:
        """Go on from here next time. Raises ProfileError when it cannot be written."""
        if step is not self.step:
            self._put(_STEP, step.value)

    def leave(self) -> None:
        """Do not open with it again; `step` stays where it is. Raises ProfileError when it cannot be written."""
        self._put(_LEFT, _YES)

    def _put(self, key: str, value: str) -> None:
        with self._profile.writing():
            self._profile.settings.put(key, value)

    def next_titles(self, n: int, beside: Sequence[Title] = ()) -> list[Title]:
        """The `n` titles to ask about next; while little is rated, most are from the groups that were picked.

        `beside` are those that are on the screen already and not answered.
        """
        allowed = self._groups.allowed()
        if allowed is None or len(self._library.ratings) >= EARLY:
            return self._asking.next_titles(n, beside)
        first = self._asking.next_titles(round(_OF_GROUPS * n), beside, allowed)
        return [*first, *self._asking.next_titles(n - len(first), [*beside, *first])]
