"""The model: what a profile must hold after each thing that a person does. It knows no file and no SQL."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from movierec_desktop.domain.own_title import OwnTitle
from movierec_desktop.exchange.rows import ExchangeRow
from movierec_desktop.store.title_states import TitleState
from torture.profile_states.held import Held

NOW = -1
"""In place of a time that is only known when it has been written; see `settle`."""
_STEPS = 100
_TRAVELLING = ("theme", "model", "filter_presets", "learning", "online_region", "online_services")
"""Settings that an import brings where there is none yet."""
_TIMES = ("rated_at", "watched_at", "listed_at", "dismissed_at", "doubted_at", "unseen_at")


@dataclass(frozen=True, slots=True)
class ImportedRow:
    """One row of an import, with the title that it was matched to; None for one that waits or is left out."""

    row: ExchangeRow
    said: str
    title_id: int | None
    waits: str = ""
    """"review" or "none" for one that waits."""


@dataclass(slots=True)
class Model:
    """What the profile holds, and what it held before each step that can be taken back."""

    now: Held = field(default_factory=Held)
    steps: list[tuple[str, Held]] = field(default_factory=list)
    """The name of each step, and what was before it."""
    unwritten: set[tuple[int, str]] = field(default_factory=set)
    """Recommendations that stood in sight and are not written yet."""

    def state(self, title_id: int) -> TitleState:
        """What is said of one title."""
        return self.now.titles.get(title_id, TitleState())

    def rate(self, ids: Sequence[int], stars: float, predicted: float | None = None) -> None:
        """Stars; what is rated leaves the watchlist."""
        self._remember("rated")
        for title_id in ids:
            state = replace(self.state(title_id), stars=stars, rated_at=NOW, listed=False, unseen=False)
            self._say(title_id, state, "rated", stars, predicted)

    def unrate(self, ids: Sequence[int]) -> None:
        """No stars, and with them no doubt."""
        self._set([i for i in ids if self.state(i).stars is not None], "unrated", stars=None, doubted=False)

    def toggle(self, ids: Sequence[int], mark: str, names: tuple[str, str]) -> None:
        """Mark those without the mark; when all have it, none."""
        without = [title_id for title_id in ids if not getattr(self.state(title_id), mark)]
        if without:
            self._set(without, names[0], **{mark: True, f"{mark}_at": NOW})
        else:
            self._set(ids, names[1], **{mark: False})

    def toggle_seen(self, ids: Sequence[int]) -> None:
        """What is rated counts as seen, unless it is to be seen again."""
        states = {title_id: self.state(title_id) for title_id in ids}
        news = [i for i, state in states.items() if state.listed or not (state.watched or state.stars is not None)]
        if news:
            self._set(news, "seen", watched=True, watched_at=NOW, listed=False, unseen=False)
        else:
            self._set([i for i, state in states.items() if state.stars is None], "unmarked", watched=False)

    def toggle_doubt(self, title_id: int) -> None:
        """Only what is rated can be a wrong reason."""
        state = self.state(title_id)
        if state.stars is not None:
            what = "trusted" if state.doubted else "doubted"
            self._set([title_id], what, doubted=not state.doubted, doubted_at=NOW)

    def say_unseen(self, ids: Sequence[int]) -> None:
        """Asked about, and not seen."""
        self._set(ids, "", unseen=True, unseen_at=NOW, watched=False)

    def take_answer_back(self, title_id: int) -> None:
        """Stars, or that it was not seen."""
        state = self.state(title_id)
        if state.stars is not None:
            self._set([title_id], "unrated", stars=None, doubted=False, unseen=False)
        elif state.unseen:
            self._set([title_id], "", unseen=False)

    def note(self, title_id: int, text: str) -> None:
        """Versions of one note in a row are one step."""
        if text == self.state(title_id).note:
            return
        name = f"note {title_id}"
        goes_on = bool(self.steps) and self.steps[-1][0] == name
        self._set([title_id], "", note=text)
        if goes_on:
            self.steps.pop()
        else:
            self.steps[-1] = (name, self.steps[-1][1])

    def add_own(self, title: OwnTitle) -> None:
        """A title of the person's own; `title.added_at` may be NOW."""
        self._remember("added")
        self.now.own[title.id] = title

    def remove_own(self, title_id: int) -> None:
        """What was said of it stays."""
        self._remember("removed")
        del self.now.own[title_id]

    def bring(self, rows: Sequence[ImportedRow], settings: dict[str, str], own: Iterable[OwnTitle]) -> None:
        """An import. What nothing is done by is no step."""
        before = self.now.copy()
        for title_id in dict.fromkeys(row.title_id for row in rows if row.title_id is not None):
            self._merge(title_id, [row.row for row in rows if row.title_id == title_id])
        for row in rows:
            if row.waits:
                self.now.waiting[row.said] = row.waits
            else:
                self.now.waiting.pop(row.said, None)
        self.now.own |= {title.id: title for title in own if title.id not in self.now.own}
        done = self.now.titles != before.titles or self.now.own != before.own or any(row.waits for row in rows)
        for key in _TRAVELLING:
            if settings.get(key) and not self.now.settings.get(key):
                self.now.settings[key] = settings[key]
        if done:
            self._remember("imported", before)

    def decide(self, identity: str, title_id: int | None, rows: Sequence[ImportedRow]) -> None:
        """Rows that waited are some title, or are left out."""
        before = self.now.copy()
        self.now.decisions[identity] = title_id
        for row in rows:
            self.now.waiting.pop(row.said)
        if title_id is not None:
            self._merge(title_id, [row.row for row in rows])
        self._remember("decided", before)

    def undo(self) -> None:
        """What the last step changed is as before it. Choices, and what was shown, are no step and stay."""
        _, before = self.steps.pop()
        self.now = replace(before, settings=self.now.settings, shown=self.now.shown)

    def flush(self) -> None:
        """Write what stood in sight."""
        self.now.shown |= self.unwritten
        self.unwritten.clear()

    def start_again(self, held: Held) -> None:
        """Another file, or the same one opened anew: nothing can be taken back any more."""
        self.now = held
        self.steps.clear()
        self.unwritten.clear()

    def settle(self, written: Held, begun: int, ended: int) -> None:
        """Learn the times of what was just done, as far as they are between its beginning and its end."""

        def told(at: int | None, by: int | None) -> int | None:
            return by if at == NOW and by is not None and begun <= by <= ended else at

        for title_id, state in self.now.titles.items():
            other = written.titles.get(title_id, TitleState())
            times = {name: told(getattr(state, name), getattr(other, name)) for name in _TIMES}
            self.now.titles[title_id] = replace(state, **times)  # type: ignore[arg-type]
        for title_id, title in self.now.own.items():
            if title_id in written.own:
                at = told(title.added_at, written.own[title_id].added_at)
                self.now.own[title_id] = replace(title, added_at=at or 0)

    def _merge(self, title_id: int, rows: Sequence[ExchangeRow]) -> None:
        """What rows of a file say of one title, beside what is said of it already."""
        before = self.state(title_id)
        after = before
        rated = [row for row in rows if row.stars is not None]
        if rated:
            best = min(row.rank for row in rated)
            last = max((row for row in reversed(rated) if row.rank == best), key=lambda row: row.rated_at or 0)
            if last.stars != before.stars:
                after = replace(after, stars=last.stars, rated_at=_or_now(last.rated_at))
        if any(row.watched for row in rows):
            times = [at for at in (before.watched_at, *(row.watched_at for row in rows)) if at is not None]
            after = replace(after, watched=True, watched_at=max(times, default=None))
        seen_now = after.stars != before.stars or (after.watched and not before.watched)
        may_be: dict[str, Callable[[], bool]] = {
            "listed": lambda: True,
            "dismissed": lambda: True,
            "doubted": lambda: after.stars is not None,
            "unseen": lambda: before.stars is None and not before.watched,
        }
        for mark, possible in may_be.items():
            marked = [row for row in rows if getattr(row, mark)]
            if marked and not getattr(before, mark) and possible():
                after = replace(after, **{mark: True, f"{mark}_at": _or_now(getattr(marked[-1], f"{mark}_at"))})  # type: ignore[arg-type]
            elif not marked and seen_now and mark in ("listed", "unseen"):
                after = replace(after, **{mark: False})  # type: ignore[arg-type]
        notes = [row.note for row in rows if row.note]
        self._put(title_id, replace(after, note=notes[-1]) if notes else after)

    def _set(self, ids: Sequence[int], what: str, **facts: object) -> None:
        """One step that changes the same facts of each title; `what` goes to the feedback unless it is ""."""
        if not ids:
            return
        self._remember(what)
        for title_id in ids:
            self._say(title_id, replace(self.state(title_id), **facts), what)  # type: ignore[arg-type]

    def _say(
        self, title_id: int, state: TitleState, what: str, stars: float | None = None, predicted: float | None = None
    ) -> None:
        self._put(title_id, state)
        if what:
            self.now.responses.append((title_id, what, stars, predicted))
            self.now.shown |= {shown for shown in self.unwritten if shown[0] == title_id}

    def _put(self, title_id: int, state: TitleState) -> None:
        """A time without its mark means nothing, and of what nothing is said nothing is held."""
        gone = {f"{mark}_at": None for mark in ("watched", "listed", "dismissed", "doubted", "unseen")
                if not getattr(state, mark)}  # fmt: skip
        kept = replace(state, **gone, **({"rated_at": None} if state.stars is None else {}))  # type: ignore[arg-type]
        if kept.is_empty:
            self.now.titles.pop(title_id, None)
        else:
            self.now.titles[title_id] = kept

    def _remember(self, name: str, before: Held | None = None) -> None:
        self.steps.append((name, before or self.now.copy()))
        del self.steps[:-_STEPS]


def _or_now(at: int | None) -> int:
    return NOW if at is None else at
