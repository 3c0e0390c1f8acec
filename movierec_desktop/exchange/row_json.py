"""A neutral row as JSON: for our full export, and for rows that wait in the profile."""

from dataclasses import fields
from typing import Any

from movierec_desktop.domain.errors import InputError
from movierec_desktop.domain.stars import checked_stars
from movierec_desktop.domain.title import Kind
from movierec_desktop.exchange import values
from movierec_desktop.exchange.rows import ExchangeRow

_MARKS = ("watched", "listed", "dismissed", "doubted", "unseen")
_TIMES = ("rated_at", *(f"{mark}_at" for mark in _MARKS))
_NUMBERS = ("year", "tmdb_id", "movie_id", "title_id")
_TEXTS = ("title", "imdb_id", "note")
_EMPTY = ExchangeRow(place="", title="")
_SAID = tuple(field.name for field in fields(ExchangeRow) if field.name != "place")
_LARGEST = 2**53
_FIRST_YEAR, _LAST_YEAR = 1800, 2099


def to_json(row: ExchangeRow) -> dict[str, Any]:
    """What the row says, without its place in the file; what is as in an empty row is left out."""
    said: dict[str, Any] = {name: value for name in _SAID if (value := getattr(row, name)) != getattr(_EMPTY, name)}
    for name in _TIMES:
        if name in said:
            said[name] = values.iso_text(said[name])
    if "other_titles" in said:
        said["other_titles"] = list(said["other_titles"])
    return said


def from_json(said: Any, place: str) -> ExchangeRow:
    """The row again. What cannot be understood in it makes it a row to skip, with the reason."""
    if not isinstance(said, dict):
        return ExchangeRow(place, "", skip="it is no title")
    facts: dict[str, Any] = {name: said[name].replace("\0", "") for name in _TEXTS if isinstance(said.get(name), str)}
    facts.update((name, said[name]) for name in _NUMBERS if _is_number(said.get(name)))
    facts.update((name, True) for name in _MARKS if said.get(name) is True)
    facts.update((name, values.milliseconds(said[name])) for name in _TIMES if isinstance(said.get(name), str))
    if "imdb_id" in facts:
        facts["imdb_id"] = values.imdb_id(facts["imdb_id"])
    others = said.get("other_titles")
    if isinstance(others, list):
        facts["other_titles"] = tuple(name for name in others if isinstance(name, str))
    if isinstance(said.get("kind"), str) and said["kind"] in set(Kind):
        facts["kind"] = Kind(said["kind"])
    if not _FIRST_YEAR <= facts.get("year", _FIRST_YEAR) <= _LAST_YEAR:
        del facts["year"]
    facts["skip"] = ""
    if "stars" in said:
        try:
            facts["stars"] = checked_stars(float(said["stars"]))
        except (InputError, TypeError, ValueError, OverflowError):
            facts["skip"] = "its rating is not on the scale"
    facts.setdefault("title", "")
    return ExchangeRow(place=place, **facts)


def _is_number(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 < value < _LARGEST
