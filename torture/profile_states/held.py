"""What a profile holds, as plain values that can be compared, read in two ways: through the app, and by SQL alone."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field, fields, replace
from typing import Any

from movierec_desktop.domain.own_title import OwnTitle
from movierec_desktop.domain.title import Kind
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.title_states import TitleState

Response = tuple[int, str, float | None, float | None]
"""Title id, what was done, stars given, stars predicted."""
_INTERNAL = "waiting_matched_with"
"""The one setting that is no choice of the person."""
_MARKS = {
    "watched": ("watched", "watched_at"),
    "listed": ("watchlist", "added_at"),
    "dismissed": ("dismissals", "dismissed_at"),
    "doubted": ("doubts", "doubted_at"),
    "unseen": ("unseen", "asked_at"),
}


@dataclass(slots=True)
class Held:
    """All of it. What a title was called when something was said of it is left out; times are in milliseconds."""

    titles: dict[int, TitleState] = field(default_factory=dict)
    waiting: dict[str, str] = field(default_factory=dict)
    """Rows without a title, as JSON, with how certain each is."""
    decisions: dict[str, int | None] = field(default_factory=dict)
    own: dict[int, OwnTitle] = field(default_factory=dict)
    settings: dict[str, str] = field(default_factory=dict)
    responses: list[Response] = field(default_factory=list)
    shown: set[tuple[int, str]] = field(default_factory=set)
    """Title id and list of each recommendation."""

    def copy(self) -> "Held":
        """Another one that holds the same."""
        return Held(*(type(value)(value) for value in (getattr(self, one.name) for one in fields(self))))

    def differences(self, other: "Held") -> list[str]:
        """What the other one does not hold, or holds otherwise, in words; empty when both are the same."""
        pairs = ((one.name, getattr(self, one.name), getattr(other, one.name)) for one in fields(self))
        return [f"{name}: {_difference(mine, yours)}" for name, mine, yours in pairs if mine != yours]


def _difference(mine: object, yours: object) -> str:
    """Only what differs of two dictionaries, sets or lists."""
    if isinstance(mine, dict) and isinstance(yours, dict):
        keys = [key for key in mine | yours if mine.get(key) != yours.get(key)]
        return ", ".join(f"{key}: {mine.get(key)!r} instead of {yours.get(key)!r}" for key in keys)
    if isinstance(mine, set) and isinstance(yours, set):
        return f"{mine - yours!r} instead of {yours - mine!r}"
    return f"{mine!r} instead of {yours!r}"


def read_profile(profile: Profile) -> Held:
    """Through the repositories of the app."""
    return Held(
        titles=without_labels(profile.states.all().items()),
        waiting={row.said: row.certainty for row in profile.waiting.all()},
        decisions=profile.decisions.all(),
        own={title.id: title for title in profile.own_titles.all()},
        settings=_settings(profile._connection),
        responses=[
            (one.title_id, one.what, one.stars, one.prediction.stars if one.prediction else None)
            for one in (entry.response for entry in profile.feedback.responses())
        ],
        shown={(entry.shown.title_id, entry.shown.list) for entry in profile.feedback.shown()},
    )


def without_labels(states: Iterable[tuple[int, TitleState]]) -> dict[int, TitleState]:
    """States by title id as the model knows them."""
    return {title_id: replace(state, label="") for title_id, state in states}


def read_tables(connection: sqlite3.Connection) -> Held:
    """By SQL alone, from a profile of whatever version: tables that it does not have yet are empty."""
    has = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}

    def rows(table: str, query: str) -> list[tuple[Any, ...]]:
        return connection.execute(query).fetchall() if table in has else []

    titles: dict[int, dict[str, object]] = {}
    for title_id, stars, at in rows("ratings", "SELECT title_id, half_stars / 2.0, rated_at FROM ratings"):
        titles.setdefault(title_id, {}).update(stars=stars, rated_at=at)
    for name, (table, time) in _MARKS.items():
        for title_id, at in rows(table, f"SELECT title_id, {time} FROM {table}"):
            titles.setdefault(title_id, {}).update({name: True, f"{name}_at": at})
    for title_id, note in rows("notes", "SELECT title_id, note FROM notes"):
        titles.setdefault(title_id, {})["note"] = note
    columns = {name for _, name, *_ in connection.execute("PRAGMA table_info(waiting_rows)")}
    waits = "WHERE settled_by IS NULL" if "settled_by" in columns else ""
    told = "SELECT title_id, what, half_stars / 2.0, predicted FROM responses ORDER BY id"
    return Held(
        titles={title_id: TitleState(**facts) for title_id, facts in titles.items()},  # type: ignore[arg-type]
        waiting=dict(rows("waiting_rows", f"SELECT said, certainty FROM waiting_rows {waits}")),
        decisions=dict(rows("title_decisions", "SELECT identity, title_id FROM title_decisions")),
        own={title.id: title for title in map(_own_title, rows("own_titles", "SELECT * FROM own_titles"))},
        settings=_settings(connection),
        responses=rows("responses", told),
        shown=set(rows("recommended", "SELECT title_id, list FROM recommended")),
    )


def _settings(connection: sqlite3.Connection) -> dict[str, str]:
    return dict(connection.execute("SELECT key, value FROM settings WHERE key != ?", (_INTERNAL,)))


def _own_title(record: tuple[Any, ...]) -> OwnTitle:
    title_id, name, original, kind, year, genres, language, runtime, countries, imdb, tmdb, at, apart = record[:13]
    return OwnTitle(
        id=title_id, name=name, kind=Kind(kind), year=year, original_name=original, genres=_parts(genres, "|"),
        language=language, runtime=runtime, countries=_parts(countries, "|"), imdb_id=imdb, tmdb_id=tmdb, added_at=at,
        apart=tuple(map(int, _parts(apart, " "))),
    )  # fmt: skip


def _parts(text: str, sign: str) -> tuple[str, ...]:
    return tuple(text.split(sign)) if text else ()
