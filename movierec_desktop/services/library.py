"""What the person does to their profile: rate, take back, dismiss, undo. Each is on disk when the call returns."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from movierec_desktop.domain.stars import checked_stars
from movierec_desktop.domain.title import Title
from movierec_desktop.services.feedback import Deed, FeedbackLog
from movierec_desktop.services.replaced_ids import ReplacedIds
from movierec_desktop.store.feedback import Prediction
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.ratings import StoredRating, now_ms

_UNDO_STEPS = 100
NO_TITLE = -1
"""The title id of a change to many titles at once."""


@dataclass(frozen=True, slots=True)
class Change:
    """What has just been saved, for a notice. `stars` is the title's rating now, None when it has none."""

    title_id: int
    label: str
    what: str
    """rated, unrated, dismissed, offered, listed, unlisted, seen, unmarked, doubted, trusted, imported or restored."""
    stars: float | None = None


@dataclass(frozen=True, slots=True)
class _State:
    """How one title stands in the profile."""

    title_id: int
    label: str
    rating: StoredRating | None
    dismissed: bool
    listed: bool
    doubted: bool
    seen: bool


class Library:
    """The profile's ratings, dismissals and watchlist, mirrored in memory, with several steps of undo.

    All ids are those of the catalogue now; what the profile holds of a title under the id that it had before counts
    too, stays as it is when the title is rated anew, and goes when the person takes their word back.
    """

    def __init__(self, profile: Profile, replaced: ReplacedIds | None = None) -> None:
        self._profile = profile
        self._replaced = replaced or ReplacedIds()
        self._undo: list[tuple[_State, int] | Callable[[], str]] = []
        """The state before with the entry of the feedback that the change wrote, or what takes an import back."""
        self.feedback = FeedbackLog(profile)
        self._listeners: list[Callable[[Change], None]] = []
        self._read()

    def _read(self) -> None:
        profile, current = self._profile, self._replaced.current
        stored = self._replaced.apply({rating.title_id: rating for rating in profile.ratings.all()})
        self._ratings = {title_id: replace(rating, title_id=title_id) for title_id, rating in stored.items()}
        self._dismissed = {current(title_id) for title_id in profile.dismissals.all()}
        self._watchlist = {current(title_id) for title_id in profile.watchlist.all()}
        self._watched = {current(title_id) for title_id in profile.watched.all()}
        self._doubted = {current(title_id) for title_id in profile.doubts.all()}

    def reload(self, what: str, undo: Callable[[], str] | None = None) -> None:
        """Read the profile anew after an import or the like. `undo` takes it back as one step, and returns its name.

        No feedback is written: what comes from a file was not said to a recommendation.
        """
        self._read()
        if undo is None:
            self._undo.clear()
        else:
            self._undo.append(undo)
            del self._undo[:-_UNDO_STEPS]
        self._tell(Change(NO_TITLE, what, "imported"))

    def reload_restored(self, what: str) -> None:
        """The same after another profile took the place of this one: nothing that waits belongs to it."""
        self.feedback.forget_unwritten()
        self.reload(what)

    def subscribe(self, listener: Callable[[Change], None]) -> None:
        """Call `listener` after every saved change."""
        self._listeners.append(listener)

    @property
    def ratings(self) -> dict[int, StoredRating]:
        """All ratings by title id."""
        return self._ratings

    @property
    def trusted(self) -> dict[int, StoredRating]:
        """The ratings to learn from: all but those of titles that were called a wrong reason."""
        return {title_id: rating for title_id, rating in self._ratings.items() if title_id not in self._doubted}

    @property
    def dismissed(self) -> set[int]:
        """Ids of the titles that are not to be offered again."""
        return self._dismissed

    @property
    def not_offered(self) -> set[int]:
        """Ids of the titles that are not recommended: dismissed ones, and those watched without a rating."""
        return self._dismissed | self._watched

    @property
    def watchlist(self) -> set[int]:
        """Ids of the titles that the person means to watch."""
        return self._watchlist

    @property
    def doubted(self) -> set[int]:
        """Ids of the rated titles that were called a wrong reason."""
        return self._doubted

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._undo)

    def stars(self, title_id: int) -> float | None:
        """The person's stars for a title, or None."""
        rating = self._ratings.get(title_id)
        return None if rating is None else rating.stars

    def rate(self, title: Title, stars: float, prediction: Prediction | None = None) -> None:
        """Save a rating; what is rated leaves the watchlist. `prediction` was made before, without this rating.

        Raises InputError for no half star, ProfileError when it cannot be written.
        """
        rating = StoredRating(title.id, checked_stars(stars), now_ms(), title.label)
        self._change(replace(self._state(title), rating=rating, listed=False), "rated", prediction)

    def unrate(self, title: Title) -> None:
        """Remove a rating; nothing happens when there is none. Raises ProfileError when it cannot be written."""
        if title.id in self._ratings:
            self._change(replace(self._state(title), rating=None, doubted=False), "unrated")

    def toggle_dismissed(self, title: Title) -> None:
        """Do not offer a title again; a second time takes it back. Raises ProfileError when it cannot be written."""
        before = self._state(title)
        self._change(replace(before, dismissed=not before.dismissed), "offered" if before.dismissed else "dismissed")

    def toggle_watchlist(self, title: Title) -> None:
        """Put a title on the watchlist, or take it off. Raises ProfileError when it cannot be written."""
        before = self._state(title)
        self._change(replace(before, listed=not before.listed), "unlisted" if before.listed else "listed")

    def toggle_seen(self, title: Title) -> None:
        """Mark a title as seen, which takes it off the watchlist, or not. Raises ProfileError as the others."""
        before = self._state(title)
        after = replace(before, seen=not before.seen, listed=before.listed and before.seen)
        self._change(after, "unmarked" if before.seen else "seen")

    def toggle_doubt(self, title_id: int) -> None:
        """Call a rated title a wrong reason, so that its rating counts less; a second time takes it back.

        Nothing happens for a title that is not rated. Raises ProfileError when it cannot be written.
        """
        rating = self._ratings.get(title_id)
        if rating is not None:
            before = self._state_of(title_id, rating.label)
            self._change(replace(before, doubted=not before.doubted), "trusted" if before.doubted else "doubted")

    def undo(self) -> Change | None:
        """Take the last change back; None when there is nothing left. Raises ProfileError when it cannot be written."""
        if not self._undo:
            return None
        last = self._undo[-1]
        change = self._undo_change(*last) if isinstance(last, tuple) else self._undo_import(last)
        self._undo.pop()
        self._tell(change)
        return change

    def _undo_change(self, before: _State, response_id: int) -> Change:
        with self._profile.writing():
            self._write(before)
            self.feedback.take_back(response_id)
        self._mirror(before)
        return Change(before.title_id, before.label, "restored", before.rating.stars if before.rating else None)

    def _undo_import(self, take_back: Callable[[], str]) -> Change:
        label = take_back()
        self._read()
        return Change(NO_TITLE, label, "restored")

    def _state(self, title: Title) -> _State:
        return self._state_of(title.id, title.label)

    def _state_of(self, title_id: int, label: str) -> _State:
        rating = self._ratings.get(title_id)
        marks = (title_id in ids for ids in (self._dismissed, self._watchlist, self._doubted, self._watched))
        return _State(title_id, label, rating, *marks)

    def _change(self, after: _State, what: str, prediction: Prediction | None = None) -> None:
        """Bring one title to a state: first on disk, with the feedback on what was recommended, then in memory."""
        before = self._state_of(after.title_id, after.label)
        stars = after.rating.stars if after.rating else None
        deed = Deed(after.title_id, after.label, what, stars if what == "rated" else None, prediction=prediction)
        with self._profile.writing():
            self._write(after)
            response_id = self.feedback.respond(deed, self._ratings)
        self._mirror(after)
        self._undo.append((before, response_id))
        del self._undo[:-_UNDO_STEPS]
        self._tell(Change(after.title_id, after.label, what, stars))

    def _write(self, state: _State) -> None:
        every_id = [state.title_id, *self._replaced.former(state.title_id)]
        marks = (
            (self._profile.dismissals, state.dismissed),
            (self._profile.watchlist, state.listed),
            (self._profile.doubts, state.doubted),
            (self._profile.watched, state.seen),
        )
        if state.rating is None:
            for title_id in every_id:
                self._profile.ratings.remove(title_id)
        else:
            self._profile.ratings.put(state.rating)
        for table, marked in marks:
            if marked:
                table.add(state.title_id, now_ms(), state.label)
            else:
                for title_id in every_id:
                    table.remove(title_id)

    def _mirror(self, state: _State) -> None:
        if state.rating is None:
            self._ratings.pop(state.title_id, None)
        else:
            self._ratings[state.title_id] = state.rating
        for ids, marked in (
            (self._dismissed, state.dismissed),
            (self._watchlist, state.listed),
            (self._doubted, state.doubted),
            (self._watched, state.seen),
        ):
            if marked:
                ids.add(state.title_id)
            else:
                ids.discard(state.title_id)

    def _tell(self, change: Change) -> None:
        for listener in self._listeners:
            listener(change)
