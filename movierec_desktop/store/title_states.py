"""All that the profile says about one title, read and written together: what imports and exports work on."""

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from movierec_desktop.store.marks import Mark, Marks
from movierec_desktop.store.notes import Note, Notes
from movierec_desktop.store.ratings import StoredRating, StoredRatings
from movierec_desktop.store.soundness import LATEST


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
        if self == _EMPTY:
            return _NOTHING
        said = {name: value for name in _FIELDS if (value := getattr(self, name)) != getattr(_EMPTY, name)}
        return json.dumps(said, ensure_ascii=False)


_EMPTY = TitleState()
_NOTHING = "{}"
"""What most titles of an import were before."""
_STARS = frozenset(half / 2 for half in range(1, 11))
_FIELDS = tuple(field.name for field in fields(TitleState))


def state_from_json(text: str) -> TitleState:
    """Read what `to_json` wrote; fields that a newer app added are passed over. Raises ValueError for anything else."""
    if text == _NOTHING:
        return _EMPTY
    try:
        said = json.loads(text)
    except RecursionError as error:
        raise ValueError("nested without end") from error
    if not isinstance(said, dict) or not all(_may_be(name, said[name]) for name in _FIELDS if name in said):
        raise ValueError("no state of a title")
    return TitleState(**{name: said[name] for name in _FIELDS if name in said})


def _may_be(name: str, value: object) -> bool:
    """Whether a field can have this value."""
    usual = getattr(_EMPTY, name)
    if usual is not None:
        return type(value) is type(usual)
    if name == "stars":
        return isinstance(value, int | float) and value in _STARS
    return type(value) is int and 0 <= value <= LATEST


class TitleStates:
    """States by title id, over the tables of ratings, marks and notes. Changes belong in `Profile.writing()`."""

    def __init__(self, ratings: StoredRatings, marks: Mapping[str, Marks], notes: Notes) -> None:
        """`marks` by the field of `TitleState` that says whether a title has one."""
        self._ratings = ratings
        self.marks = marks
        self._notes = notes

    def all(self) -> dict[int, TitleState]:
        """The state of every title about which something is said."""
        said: defaultdict[int, dict[str, Any]] = defaultdict(dict)
        for note in self._notes.all():
            said[note.title_id] |= {"label": note.label, "note": note.text}
        for name, table in self.marks.items():
            for mark in table.entries():
                said[mark.title_id] |= {"label": mark.label, name: True, f"{name}_at": mark.marked_at}
        for rating in self._ratings.all():
            said[rating.title_id] |= {"label": rating.label, "stars": rating.stars, "rated_at": rating.rated_at}
        return {title_id: TitleState(**facts) for title_id, facts in said.items()}

    @property
    def is_empty(self) -> bool:
        """Whether nothing is said about any title."""
        marked = any(table.has_any() for table in self.marks.values())
        return not (marked or self._ratings.has_any() or self._notes.has_any())

    def put(self, title_id: int, state: TitleState, before: TitleState | None = None) -> None:
        """Bring one title to a state; what is not there `before`, where that is known, needs not be removed."""
        if state.stars is not None:
            self._ratings.put(StoredRating(title_id, state.stars, state.rated_at or 0, state.label))
        elif before is None or before.stars is not None:
            self._ratings.remove(title_id)
        for name, table in self.marks.items():
            if getattr(state, name):
                table.put(Mark(title_id, getattr(state, f"{name}_at"), state.label))
            elif before is None or getattr(before, name):
                table.remove(title_id)
        if state.note:
            self._notes.put(Note(title_id, state.note, state.label))
        elif before is None or before.note:
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
