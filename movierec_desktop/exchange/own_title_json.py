"""A title that the person added as JSON, for our full export."""

from dataclasses import fields
from typing import Any

from movierec_desktop.domain.errors import InputError
from movierec_desktop.domain.own_title import OwnTitle, check
from movierec_desktop.domain.plain_text import plain
from movierec_desktop.domain.title import OWN_IDS_FROM, Kind
from movierec_desktop.exchange import values

_NAMES = tuple(field.name for field in fields(OwnTitle))
_TEXTS = ("original_name", "language", "imdb_id")
_LISTS = ("genres", "countries")
_NUMBERS = ("year", "runtime", "tmdb_id")


def to_json(title: OwnTitle) -> dict[str, Any]:
    """Its facts; what it does not have is left out."""
    said = {name: value for name in _NAMES if (value := getattr(title, name)) not in ("", None, ())}
    said |= {name: list(said[name]) for name in (*_LISTS, "apart") if name in said}
    return {**said, "kind": str(title.kind), "added_at": values.iso_text(title.added_at)}


def from_json(said: Any) -> OwnTitle | None:
    """The title again; None for what is none that could have been added."""
    try:
        facts: dict[str, Any] = {name: _text(said[name]) for name in ("name", *_TEXTS) if name in said}
        facts |= {name: tuple(dict.fromkeys(map(_part, said[name]))) for name in _LISTS if name in said}
        facts |= {name: _number(said[name]) for name in _NUMBERS if name in said}
        apart = tuple(map(_number, said.get("apart", ())))
        title_id, added_at = _number(said["id"]), values.milliseconds(_text(said["added_at"]))
        title = OwnTitle(id=title_id, kind=Kind(said["kind"]), added_at=added_at or 0, apart=apart, **facts)
        check(title)
    except (KeyError, TypeError, ValueError, AttributeError, InputError):
        return None
    return title if OWN_IDS_FROM <= title.id < 2 * OWN_IDS_FROM else None


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return plain(value)


def _part(value: Any) -> str:
    """One of several, which are stored with a sign between them."""
    if "|" in _text(value):
        raise ValueError(value)
    return _text(value)


def _number(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 < value < 2 * OWN_IDS_FROM:
        raise TypeError(value)
    return value
