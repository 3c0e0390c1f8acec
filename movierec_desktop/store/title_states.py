"""All that the profile says about one title, read and written together: what imports and exports work on."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace

from movierec_desktop.store.marks import Mark, Marks
from movierec_desktop.store.notes import Note, Notes
from movierec_desktop.store.ratings import StoredRating, StoredRatings


@dataclass(frozen=True, slots=True)
class TitleState:
    """Times are milliseconds since 1970 UTC. `label` is the title as it was when something was last said about it."""

    label: str = ""
    stars: float | None = None
    rated_at: int | None = None
    watched: bool = False
    watched_at: int | None = None
    listed: bool = False
    listed_at: int | None = None
    dismissed: bool = False
    dismissed_at: int | None = None
    doubted: bool = False
    """Rated, and called a wrong reason."""
    doubted_at: int | None = None
    unseen: bool = False
    """Asked about, and not seen; a rating says otherwise."""
    unseen_at: int | None = None
    note: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is said about the title."""
        return all(getattr(self, name) == getattr(_EMPTY, name) for name in _FIELDS if name != "label")

    def to_json(self) -> str:
        """As text that `state_from_json` reads."""
        said = {name: value for name in _FIELDS if (value := getattr(self, name)) != getattr(_EMPTY, name)}
        return json.dumps(said, ensure_ascii=False)


_EMPTY = TitleState()
_FIELDS = tuple(field.name for field in fields(TitleState))


def state_from_json(text: str) -> TitleState:
    """Read what `to_json` wrote; fields that a newer app added are passed over."""
    return TitleState(**{name: value for name, value in json.loads(text).items() if name in _FIELDS})


class TitleStates:
    """States by title id, over the tables of ratings, marks and notes. Changes belong in `Profile.writing()`."""

    def __init__(self, ratings: StoredRatings, marks: Mapping[str, Marks], notes: Notes) -> None:
        """`marks` by the field of `TitleState` that says whether a title has one."""
        self._ratings = ratings
        self.marks = marks
        self._notes = notes

    def all(self) -> dict[int, TitleState]:
        """The state of every title about which something is said."""
        found: dict[int, TitleState] = {}

        def add(title_id: int, change: Callable[[TitleState], TitleState]) -> None:
            found[title_id] = change(found.get(title_id, TitleState()))

        for note in self._notes.all():
            add(note.title_id, lambda state, n=note: replace(state, label=n.label, note=n.text))  # type: ignore[misc]
        for name, table in self.marks.items():
            for mark in table.entries():
                facts = {"label": mark.label, name: True, f"{name}_at": mark.marked_at}
                add(mark.title_id, lambda state, f=facts: replace(state, **f))  # type: ignore[misc]
        for rating in self._ratings.all():
            facts = {"label": rating.label, "stars": rating.stars, "rated_at": rating.rated_at}
            add(rating.title_id, lambda state, f=facts: replace(state, **f))  # type: ignore[misc]
        return found

    def put(self, title_id: int, state: TitleState) -> None:
        """Bring one title to a state."""
        if state.stars is None:
            self._ratings.remove(title_id)
        else:
            self._ratings.put(StoredRating(title_id, state.stars, state.rated_at or 0, state.label))
        for name, table in self.marks.items():
            if getattr(state, name):
                table.put(Mark(title_id, getattr(state, f"{name}_at"), state.label))
            else:
                table.remove(title_id)
        if state.note:
            self._notes.put(Note(title_id, state.note, state.label))
        else:
            self._notes.remove(title_id)

    def take_back(self, title_id: int, state: TitleState) -> None:
        """Remove what is said of one title and not in `state`; the rest stays as it is."""
        if state.stars is None:
            self._ratings.remove(title_id)
        for name, table in self.marks.items():
            if not getattr(state, name):
                table.remove(title_id)
        if not state.note:
            self._notes.remove(title_id)
