"""What the person says of titles: rate, mark, note, and take it back. Each is on disk when the call returns."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from movierec_desktop.domain.errors import InputError
from movierec_desktop.domain.note import check_note
from movierec_desktop.domain.stars import checked_stars
from movierec_desktop.domain.title import Title
from movierec_desktop.services.feedback import Deed, FeedbackLog
from movierec_desktop.services.replaced_ids import ReplacedIds
from movierec_desktop.services.standings import Standings
from movierec_desktop.store.feedback import Prediction
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.ratings import StoredRating, now_ms
from movierec_desktop.store.title_states import TitleState

_UNDO_STEPS = 100
NO_TITLE = -1
"""The title id of a change to many titles at once."""
_NO_FEEDBACK = ("unseen", "asked anew", "noted")
"""What is no answer to a recommendation."""


@dataclass(frozen=True, slots=True)
class Change:
    """What has just been saved, for a notice.

    Of a change to several titles `title_id` is `NO_TITLE` and `label` is "". `stars` is the title's rating now, None
    when it has none; of several titles the stars that all were given.
    """

    title_id: int
    label: str
    what: str
    """rated, unrated, dismissed, offered, listed, unlisted, seen, unmarked (as seen), doubted, trusted, unseen (the
    answer "haven't seen it"), asked anew, noted, imported, added, removed (own titles) or restored."""
    stars: float | None = None
    title_ids: tuple[int, ...] = ()
    """All titles that changed; none of an import, which may have changed any."""


@dataclass(frozen=True, slots=True)
class _Before:
    """How one title stood before a change, and the entry of the feedback that the change wrote."""

    title_id: int
    state: TitleState
    response_id: int | None


@dataclass(frozen=True, slots=True)
class _Step:
    """One step of undo."""

    what: str
    before: tuple[_Before, ...]


@dataclass(frozen=True, slots=True)
class LongUndo:
    """Takes an import back; of `n_titles` titles that may take seconds, so that a window does it off its thread.

    `take_back` is handed a profile, which need not be the library's own connection, and how to tell progress; it
    returns what it is called.
    """

    take_back: Callable[[Profile, Callable[[int, int | None], None]], str]
    n_titles: int


@dataclass(frozen=True, slots=True)
class _After:
    """How one title is to stand."""

    title_id: int
    state: TitleState
    prediction: Prediction | None = None


class Library:
    """The profile's ratings, marks and notes, mirrored in memory, with several steps of undo.

    All ids are those of the catalogue now; see `Standings` for titles that had another one. What is done to several
    titles at once is one step: all of it is saved, or nothing.
    """

    def __init__(self, profile: Profile, replaced: ReplacedIds | None = None) -> None:
        self._profile = profile
        self._standings = Standings(profile, replaced or ReplacedIds())
        self._undo: list[_Step | LongUndo | Callable[[], str]] = []
        """What was before each change, or what takes an import back."""
        self.feedback = FeedbackLog(profile)
        self._listeners: list[Callable[[Change], None]] = []

    def reload(self, what: str, undo: LongUndo | Callable[[], str] | None = None) -> None:
        """Read the profile anew after an import or the like. `undo` takes it back as one step, and returns its name.

        No feedback is written: what comes from a file was not said to a recommendation.
        """
        self._standings.read()
        if undo is None:
            self._undo.clear()
        else:
            self._remember(undo)
        self._tell(Change(NO_TITLE, what, "imported"))

    def refresh(self) -> None:
        """Read the profile anew: ids may stand for other titles now."""
        self._standings.read()

    def own_titles_changed(self, change: Change, undo: Callable[[], str]) -> None:
        """A title was added or removed: what was said of it before may count again. `undo` as in `reload`."""
        self._standings.read()
        self._remember(undo)
        self._tell(change)

    def reload_restored(self, what: str) -> None:
        """The same after another profile took the place of this one: nothing that waits belongs to it."""
        self.feedback.forget_unwritten()
        self.reload(what)

    def subscribe(self, listener: Callable[[Change], None]) -> None:
        """Call `listener` after every saved change."""
        self._listeners.append(listener)

    @property
    def ratings(self) -> dict[int, StoredRating]:
        """All ratings by title id, the latest last."""
        return self._standings.ratings

    @property
    def trusted(self) -> dict[int, StoredRating]:
        """The ratings to learn from: all but those of titles that were called a wrong reason."""
        return {title_id: rating for title_id, rating in self.ratings.items() if title_id not in self.doubted}

    @property
    def dismissed(self) -> AbstractSet[int]:
        """Ids of the titles that are not to be offered again."""
        return self._standings.marks["dismissed"].keys()

    @property
    def watched(self) -> AbstractSet[int]:
        """Ids of the titles that are marked as seen; a rated title is seen without the mark, too."""
        return self._standings.marks["watched"].keys()

    @property
    def not_offered(self) -> AbstractSet[int]:
        """Ids of the titles that are not recommended: dismissed ones, and those that are marked as seen."""
        return self.dismissed | self.watched

    @property
    def watchlist(self) -> AbstractSet[int]:
        """Ids of the titles that the person means to watch."""
        return self._standings.marks["listed"].keys()

    @property
    def doubted(self) -> AbstractSet[int]:
        """Ids of the rated titles that were called a wrong reason."""
        return self._standings.marks["doubted"].keys()

    @property
    def unseen(self) -> AbstractSet[int]:
        """Ids of the titles that the person was asked about and has not seen; one that was rated since is seen."""
        return self._standings.marks["unseen"].keys() - self.ratings.keys()

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._undo)

    def stars(self, title_id: int) -> float | None:
        """The person's stars for a title, or None."""
        rating = self.ratings.get(title_id)
        return None if rating is None else rating.stars

    def is_seen(self, title_id: int) -> bool:
        """Whether the person has seen a title: rated it, or said so."""
        return title_id in self.ratings or title_id in self.watched

    @property
    def noted(self) -> AbstractSet[int]:
        """Ids of the titles about which the person wrote something."""
        return self._standings.notes.keys()

    def note(self, title_id: int) -> str:
        """What the person wrote about a title; "" without a note."""
        return self._standings.notes.get(title_id, "")

    def rate(self, title: Title, stars: float, prediction: Prediction | None = None) -> None:
        """Save a rating; what is rated leaves the watchlist. `prediction` was made before, without this rating.

        Raises InputError for no half star, ProfileError when it cannot be written.
        """
        self.rate_all([title], stars, {} if prediction is None else {title.id: prediction})

    def rate_all(self, titles: Sequence[Title], stars: float, predictions: Mapping[int, Prediction]) -> None:
        """Give several titles the same stars; as `rate`, with the predictions that there are by title id."""
        facts = {"stars": checked_stars(stars), "rated_at": now_ms(), "listed": False, "unseen": False}
        after = [_After(title.id, replace(self._state(title), **facts), predictions.get(title.id)) for title in titles]  # type: ignore[arg-type]
        self._change(after, "rated")

    def unrate(self, *titles: Title) -> None:
        """Remove ratings; nothing happens when there are none. Raises ProfileError when it cannot be written."""
        rated = [title for title in titles if title.id in self.ratings]
        self._set(rated, "unrated", stars=None, rated_at=None, doubted=False)

    def toggle_dismissed(self, *titles: Title) -> None:
        """Do not offer titles again; when none of them is offered it takes that back. Raises as `unrate`."""
        self._toggle(titles, "dismissed", self.dismissed, ("dismissed", "offered"))

    def toggle_watchlist(self, *titles: Title) -> None:
        """Put titles on the watchlist; when all are on it, take them off. Raises as `unrate`."""
        self._toggle(titles, "listed", self.watchlist, ("listed", "unlisted"))

    def toggle_seen(self, *titles: Title) -> None:
        """Mark titles as seen, which takes them off the watchlist; when all are, remove the mark. Raises as `unrate`.

        A rated title is seen already: nothing happens to it, unless it is on the watchlist to be seen again.
        """
        news = [title for title in titles if not self.is_seen(title.id) or title.id in self.watchlist]
        if news:
            self._set(news, "seen", watched=True, watched_at=now_ms(), listed=False, unseen=False)
        else:
            self._set([title for title in titles if title.id not in self.ratings], "unmarked", watched=False)

    def toggle_doubt(self, title_id: int) -> None:
        """Call a rated title a wrong reason, so that its rating counts less; a second time takes it back.

        Nothing happens for a title that is not rated. Raises ProfileError when it cannot be written.
        """
        rating = self.ratings.get(title_id)
        if rating is not None:
            before = self._standings.of(title_id, rating.label)
            after = replace(before, doubted=not before.doubted, doubted_at=now_ms())
            self._change([_After(title_id, after)], "trusted" if before.doubted else "doubted")

    def say_unseen(self, *titles: Title) -> None:
        """The person has not seen titles that they were asked about.

        Raises InputError for a title that has been rated, ProfileError when it cannot be written.
        """
        for title in titles:
            if title.id in self.ratings:
                raise InputError(f"{title.label} is rated: remove its stars first if it has not been seen")
        self._set(titles, "unseen", unseen=True, unseen_at=now_ms(), watched=False)

    def take_answer_back(self, title: Title) -> None:
        """Forget stars, or that a title has not been seen; nothing happens without either. Raises as `unrate`."""
        if title.id in self.ratings:
            self._set([title], "unrated", stars=None, rated_at=None, doubted=False, unseen=False)
        elif title.id in self.unseen:
            self._set([title], "asked anew", unseen=False)

    def write_note(self, title: Title, text: str) -> None:
        """Keep what the person writes about a title; "" removes it. Raises InputError if too long, else as `unrate`.

        Several versions of one note in a row are one step of undo.
        """
        if text == self.note(title.id):
            return
        check_note(text)
        last = self._undo[-1] if self._undo else None
        goes_on = isinstance(last, _Step) and last.what == "noted" and last.before[0].title_id == title.id
        self._set([title], "noted", note=text)
        if goes_on:
            self._undo.pop()

    def undo(self) -> Change | None:
        """Take the last change back; None when there is nothing left. Raises ProfileError when it cannot be written."""
        if not self._undo:
            return None
        last = self._undo[-1]
        if isinstance(last, _Step):
            change = self._undo_step(last.before)
        elif isinstance(last, LongUndo):
            change = self._undone(last.take_back(self._profile, lambda _, __: None))
        else:
            change = self._undone(last())
        self._undo.pop()
        self._tell(change)
        return change

    @property
    def long_undo(self) -> LongUndo | None:
        """The next step of undo where it is such a one."""
        last = self._undo[-1] if self._undo else None
        return last if isinstance(last, LongUndo) else None

    def was_undone(self, label: str) -> None:
        """What `long_undo` was has been taken back elsewhere; `label` is what it returned."""
        self._undo.pop()
        self._tell(self._undone(label))

    def _undo_step(self, step: Sequence[_Before]) -> Change:
        with self._profile.writing():
            for before in step:
                self._standings.write(before.title_id, before.state)
                if before.response_id is not None:
                    self.feedback.take_back(before.response_id)
        for before in step:
            self._standings.mirror(before.title_id, before.state)
        only = step[0].state.stars if len(step) == 1 else None
        return _change_of([(before.title_id, before.state) for before in step], "restored", only)

    def _undone(self, label: str) -> Change:
        """An import has been taken back."""
        self._standings.read()
        return Change(NO_TITLE, label, "restored")

    def _state(self, title: Title) -> TitleState:
        return self._standings.of(title.id, title.label)

    def _toggle(self, titles: Sequence[Title], mark: str, marked: AbstractSet[int], names: tuple[str, str]) -> None:
        """Mark what is not marked yet; when all of it is, take the marks back. `names` say which of it was done."""
        news = [title for title in titles if title.id not in marked]
        if news:
            self._set(news, names[0], **{mark: True, f"{mark}_at": now_ms()})
        else:
            self._set(titles, names[1], **{mark: False})

    def _set(self, titles: Iterable[Title], what: str, **facts: object) -> None:
        """Change some fields of each title's state."""
        self._change([_After(title.id, replace(self._state(title), **facts)) for title in titles], what)  # type: ignore[arg-type]

    def _change(self, changed: Sequence[_After], what: str) -> None:
        """Bring titles to states: first on disk, with the feedback on what was recommended, then in memory."""
        if not changed:
            return
        before = []
        with self._profile.writing():
            for after in changed:
                state = self._standings.of(after.title_id, after.state.label)
                self._standings.write(after.title_id, after.state)
                before.append(_Before(after.title_id, state, self._respond(after, what)))
        for after in changed:
            self._standings.mirror(after.title_id, after.state)
        self._remember(_Step(what, tuple(before)))
        stars = changed[0].state.stars if len(changed) == 1 or what == "rated" else None
        self._tell(_change_of([(after.title_id, after.state) for after in changed], what, stars))

    def _respond(self, after: _After, what: str) -> int | None:
        if what in _NO_FEEDBACK:
            return None
        stars = after.state.stars if what == "rated" else None
        deed = Deed(after.title_id, after.state.label, what, stars, prediction=after.prediction)
        return self.feedback.respond(deed, self.ratings)

    def _remember(self, step: _Step | LongUndo | Callable[[], str]) -> None:
        self._undo.append(step)
        del self._undo[:-_UNDO_STEPS]

    def _tell(self, change: Change) -> None:
        for listener in self._listeners:
            listener(change)


def _change_of(states: Sequence[tuple[int, TitleState]], what: str, stars: float | None) -> Change:
    ids = tuple(title_id for title_id, _ in states)
    if len(states) > 1:
        return Change(NO_TITLE, "", what, stars, ids)
    return Change(ids[0], states[0][1].label, what, stars, ids)
