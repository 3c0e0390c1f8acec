"""What the person does to their profile: rate, take back, dismiss, undo. Each is on disk when the call returns."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from movierec_desktop.domain.stars import checked_stars
from movierec_desktop.domain.title import Title
from movierec_desktop.services.replaced_ids import ReplacedIds
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.ratings import StoredRating, now_ms

_UNDO_STEPS = 100


@dataclass(frozen=True, slots=True)
class Change:
    """What has just been saved, for a notice. `stars` is the title's rating now, None when it has none."""

    title_id: int
    label: str
    what: str  # "rated" | "unrated" | "dismissed" | "restored"
    stars: float | None = None


@dataclass(frozen=True, slots=True)
class _Step:
    """How one title stood before a change."""

    title_id: int
    label: str
    rating: StoredRating | None
    dismissed: bool


class Library:
    """The profile's ratings and dismissals, mirrored in memory, with several steps of undo.

    All ids are those of the catalogue now; what the profile holds of a title under the id that it had before counts
    too, stays as it is when the title is rated anew, and goes when the person takes their word back.
    """

    def __init__(self, profile: Profile, replaced: ReplacedIds | None = None) -> None:
        self._profile = profile
        self._replaced = replaced or ReplacedIds()
        stored = self._replaced.apply({rating.title_id: rating for rating in profile.ratings.all()})
        self._ratings = {title_id: replace(rating, title_id=title_id) for title_id, rating in stored.items()}
        self._dismissed = {self._replaced.current(title_id) for title_id in profile.dismissals.all()}
        self._undo: list[_Step] = []
        self._listeners: list[Callable[[Change], None]] = []

    def subscribe(self, listener: Callable[[Change], None]) -> None:
        """Call `listener` after every saved change."""
        self._listeners.append(listener)

    @property
    def ratings(self) -> dict[int, StoredRating]:
        """All ratings by title id."""
        return self._ratings

    @property
    def dismissed(self) -> set[int]:
        """Ids of the titles that are not to be offered again."""
        return self._dismissed

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._undo)

    def stars(self, title_id: int) -> float | None:
        """The person's stars for a title, or None."""
        rating = self._ratings.get(title_id)
        return None if rating is None else rating.stars

    def rate(self, title: Title, stars: float) -> None:
        """Save a rating. Raises InputError for no half star, ProfileError when it cannot be written."""
        rating = StoredRating(title.id, checked_stars(stars), now_ms(), title.label)
        self._change(_Step(title.id, title.label, rating, title.id in self._dismissed), "rated")

    def unrate(self, title: Title) -> None:
        """Remove a rating; nothing happens when there is none. Raises ProfileError when it cannot be written."""
        if title.id in self._ratings:
            self._change(_Step(title.id, title.label, None, title.id in self._dismissed), "unrated")

    def toggle_dismissed(self, title: Title) -> None:
        """Do not offer a title again; a second time takes it back. Raises ProfileError when it cannot be written."""
        dismissed = title.id not in self._dismissed
        step = _Step(title.id, title.label, self._ratings.get(title.id), dismissed)
        self._change(step, "dismissed" if dismissed else "restored")

    def undo(self) -> Change | None:
        """Take the last change back; None when there is nothing left. Raises ProfileError when it cannot be written."""
        if not self._undo:
            return None
        step = self._undo[-1]
        self._apply(step)
        self._undo.pop()
        change = Change(step.title_id, step.label, "restored", step.rating.stars if step.rating else None)
        self._tell(change)
        return change

    def _change(self, step: _Step, what: str) -> None:
        before = _Step(step.title_id, step.label, self._ratings.get(step.title_id), step.title_id in self._dismissed)
        self._apply(step)
        self._undo.append(before)
        del self._undo[:-_UNDO_STEPS]
        self._tell(Change(step.title_id, step.label, what, step.rating.stars if step.rating else None))

    def _apply(self, step: _Step) -> None:
        """Bring one title to a state: first on disk, then in memory."""
        every_id = [step.title_id, *self._replaced.former(step.title_id)]
        with self._profile.writing():
            if step.rating is None:
                for title_id in every_id:
                    self._profile.ratings.remove(title_id)
            else:
                self._profile.ratings.put(step.rating)
            if step.dismissed:
                self._profile.dismissals.add(step.title_id, now_ms(), step.label)
            else:
                for title_id in every_id:
                    self._profile.dismissals.remove(title_id)
        self._mirror(step)

    def _mirror(self, step: _Step) -> None:
        if step.rating is None:
            self._ratings.pop(step.title_id, None)
        else:
            self._ratings[step.title_id] = step.rating
        if step.dismissed:
            self._dismissed.add(step.title_id)
        else:
            self._dismissed.discard(step.title_id)

    def _tell(self, change: Change) -> None:
        for listener in self._listeners:
            listener(change)
