"""What must be in a profile after what a person did: a model of the library in plain dictionaries, for comparison.

It is written from what the app promises and shares no code with it.
"""

import copy
import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

_TOGGLES = {"dismiss": ("dismissed", "offered"), "list": ("listed", "unlisted")}
_FIELD = {"dismiss": "dismissed", "list": "listed"}


@dataclass(frozen=True, slots=True)
class Said:
    """What is said of one title."""

    stars: float | None = None
    listed: bool = False
    watched: bool = False
    dismissed: bool = False
    note: str = ""


_NOTHING = Said()


@dataclass(frozen=True, slots=True)
class Answer:
    """An entry of the feedback; `number` tells two of the same kind apart."""

    number: int
    title_id: int
    what: str
    stars: float | None


@dataclass(slots=True)
class Found:
    """What a profile has: by title, the answers counted, and what of it is wrong in itself."""

    said: dict[int, Said]
    answers: Counter[tuple[int, str, float | None]]
    sound: str = "ok"


@dataclass(slots=True)
class Model:
    """The library of one profile, and the steps of undo of one window."""

    said: dict[int, Said] = field(default_factory=dict)
    answers: list[Answer] = field(default_factory=list)
    _steps: list[tuple[str, list[tuple[int, Said, Answer | None]]]] = field(default_factory=list)
    _number: int = 0

    def new_window(self) -> None:
        """Steps of undo end with the window."""
        self._steps.clear()

    def after(self, deed: dict[str, Any]) -> "Model":
        """The model as it must be when a deed is done: {"do": ..., "ids": [...], "stars" or "note": ...}."""
        then = copy.deepcopy(self)
        then._act(deed["do"], deed.get("ids", []), deed)
        return then

    def take_answers(self, counted: Counter[tuple[int, str, float | None]]) -> None:
        """Go on from those that are there."""
        for title_id, what, stars in counted.elements():
            self._number += 1
            self.answers.append(Answer(self._number, title_id, what, stars))

    def matches(self, found: Found) -> bool:
        """Whether a profile has this and nothing else."""
        return found.said == self.said and found.answers == self.counted

    @property
    def counted(self) -> Counter[tuple[int, str, float | None]]:
        """The answers without their numbers."""
        return Counter((one.title_id, one.what, one.stars) for one in self.answers)

    def differences(self, found: Found) -> str:
        """In a line, for a report."""
        ids = sorted(self.said.keys() | found.said.keys())
        titles = [f"{one}: {self.said.get(one)} / {found.said.get(one)}" for one in ids
                  if self.said.get(one) != found.said.get(one)]  # fmt: skip
        return f"wanted / found: {titles}; answers missing {dict(self.counted - found.answers)}, " \
               f"too many {dict(found.answers - self.counted)}"  # fmt: skip

    def _of(self, title_id: int) -> Said:
        return self.said.get(title_id, _NOTHING)

    def _act(self, do: str, ids: list[int], deed: dict[str, Any]) -> None:
        if do == "undo":
            self._undo()
        elif do == "rate":
            self._set(ids, "rated", deed["stars"], stars=deed["stars"], listed=False)
        elif do == "unrate":
            self._set([one for one in ids if self._of(one).stars is not None], "unrated", stars=None)
        elif do in _TOGGLES:
            news = [one for one in ids if not getattr(self._of(one), _FIELD[do])]
            self._set(news or ids, _TOGGLES[do][0 if news else 1], **{_FIELD[do]: bool(news)})
        elif do == "see":
            self._see(ids)
        elif do == "note":
            self._note(ids[0], deed["note"])
        else:
            raise AssertionError(do)

    def _see(self, ids: list[int]) -> None:
        news = [one for one in ids if self._of(one).listed or not (self._of(one).watched or self._of(one).stars)]
        if news:
            self._set(news, "seen", watched=True, listed=False)
        else:
            self._set([one for one in ids if self._of(one).stars is None], "unmarked", watched=False)

    def _note(self, title_id: int, text: str) -> None:
        if text == self._of(title_id).note:
            return
        last = self._steps[-1] if self._steps else None
        self._set([title_id], "noted", note=text)
        if last is not None and last[0] == "noted" and last[1][0][0] == title_id:
            self._steps.pop()

    def _set(self, ids: list[int], what: str, given: float | None = None, **facts: Any) -> None:
        if not ids:
            return
        step = []
        for one in ids:
            before, answer = self._of(one), None
            if what != "noted":
                self._number += 1
                answer = Answer(self._number, one, what, given)
                self.answers.append(answer)
            self._put(one, replace(before, **facts))
            step.append((one, before, answer))
        self._steps.append((what, step))

    def _put(self, title_id: int, said: Said) -> None:
        if said == _NOTHING:
            self.said.pop(title_id, None)
        else:
            self.said[title_id] = said

    def _undo(self) -> None:
        if self._steps:
            for title_id, before, answer in self._steps.pop()[1]:
                self._put(title_id, before)
                if answer is not None:
                    self.answers.remove(answer)


def as_said(told: dict[str, Any]) -> dict[int, Said]:
    """What `Hand.said` has told of the app's own library, by title."""
    stars = {int(one): given for one, given in told["stars"].items()}
    notes = {int(one): text for one, text in told["note"].items()}
    marks = {name: set(told[name]) for name in ("listed", "watched", "dismissed")}
    ids = stars.keys() | notes.keys() | set().union(*marks.values())
    return {
        one: Said(
            stars.get(one), one in marks["listed"], one in marks["watched"], one in marks["dismissed"],
            notes.get(one, ""),
        ) for one in ids
    }  # fmt: skip


def read_profile(profile: Path, scratch: Path) -> Found:
    """What is on disk, read from a copy with its log: the file itself is left for the app to recover."""
    target = scratch / "copy.sqlite"
    for suffix in ("", "-wal"):
        source, copied = Path(f"{profile}{suffix}"), Path(f"{target}{suffix}")
        copied.unlink(missing_ok=True)
        if source.exists():
            copied.write_bytes(source.read_bytes())
    Path(f"{target}-shm").unlink(missing_ok=True)
    with closing(sqlite3.connect(target)) as connection:
        return _read(connection)


def _read(connection: sqlite3.Connection) -> Found:
    verdict = str(connection.execute("PRAGMA integrity_check").fetchone()[0])
    known = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    if "own_titles" not in known:  # killed while it was made: there is nothing to read yet
        return Found({}, Counter(), verdict)
    facts: dict[int, dict[str, Any]] = {}

    def add(name: str, query: str) -> None:
        for title_id, value in connection.execute(query):
            facts.setdefault(title_id, {})[name] = value

    add("stars", "SELECT title_id, half_stars / 2.0 FROM ratings")
    for name, table in (("listed", "watchlist"), ("watched", "watched"), ("dismissed", "dismissals")):
        add(name, f"SELECT title_id, 1 = 1 FROM {table}")  # noqa: S608  # our own names
    add("note", "SELECT title_id, note FROM notes")
    said = {one: Said(**{name: bool(value) if name in ("listed", "watched", "dismissed") else value
                         for name, value in of.items()}) for one, of in facts.items()}  # fmt: skip
    answers = Counter(connection.execute("SELECT title_id, what, half_stars / 2.0 FROM responses"))
    return Found(said, answers, verdict)
