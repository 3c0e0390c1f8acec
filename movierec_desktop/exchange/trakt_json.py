"""Trakt's JSON, a ZIP of lists: ratings, watched, history, watchlist, told apart by their base names."""

from typing import Any

from movierec_desktop.domain.errors import InputError
from movierec_desktop.domain.title import Kind
from movierec_desktop.exchange import values
from movierec_desktop.exchange.csv_table import MAX_ROWS
from movierec_desktop.exchange.imdb import EPISODE
from movierec_desktop.exchange.rows import ExchangeRow
from movierec_desktop.exchange.trakt_csv import BAD_RATING, PARTS

NAME = "trakt"
SCALE = "1 to 10, halved"
HIDDEN = "hidden-recommendations.json"
_IN_A_LIST = "in a list, which does not say that you have seen it"
_KEYS = (("movie", Kind.FILM), ("show", Kind.SERIES))


def recognises(content: Any) -> bool:
    """Whether this is a list of Trakt's: one of rows about a movie, a show, a season or an episode."""
    if not isinstance(content, list) or not content:
        return False
    first = content[0]
    return isinstance(first, dict) and any(isinstance(first.get(key), dict) for key in ("movie", "show", "episode"))


def is_about_titles(name: str) -> bool:
    """Whether a file of this base name may have rows of titles: an empty list of them is one too."""
    return name.startswith(("ratings-", "watched-", "lists-watchlist", HIDDEN)) or name == "watchlist.json"


def read(content: Any, name: str) -> list[ExchangeRow]:
    """Every row of one file. Raises InputError when it is no list."""
    if not isinstance(content, list):
        raise InputError(f"{name} is not a list as Trakt writes it: export it again")
    if len(content) > MAX_ROWS:
        raise InputError(f"{name} has more rows than any export: name the export itself")
    return [_row(item, name, place) for place, item in enumerate(content, start=1)]


def _row(item: Any, name: str, place: int) -> ExchangeRow:
    where = f"{name}, row {place}"
    if not isinstance(item, dict):
        return ExchangeRow(where, "", skip="it is no title")
    key, kind = next(((key, kind) for key, kind in _KEYS if isinstance(item.get(key), dict)), ("", None))
    about: dict[str, Any] = item[key] if key else {}
    told_ids = about.get("ids")
    ids: dict[str, Any] = told_ids if isinstance(told_ids, dict) else {}
    told = item.get("rating")
    value = values.number(str(told)) if told is not None else None
    stars = values.half_stars(value, 10.0) if value and value >= 0.5 else None
    listed, dismissed = "watchlist" in name, name == HIDDEN
    return ExchangeRow(
        place=where,
        title=text(about.get("title")),
        year=values.year(text(about.get("year"))),
        kind=_own_kind(item) or kind,
        imdb_id=values.imdb_id(text(ids.get("imdb"))),
        tmdb_id=values.whole_number(text(ids.get("tmdb"))),
        title_id=values.whole_number(text(ids.get("movierec"))),
        stars=stars,
        rated_at=_when(item, "rated_at") if stars is not None else None,
        watched=name.startswith("watched-"),
        watched_at=_when(item, "last_watched_at") or _when(item, "watched_at"),
        listed=listed,
        listed_at=_when(item, "listed_at") if listed else None,
        dismissed=dismissed,
        dismissed_at=_when(item, "hidden_at") if dismissed else None,
        note=text(item.get("notes")),
        skip=_reason(item, name, bad=told is not None and stars is None),
    )


def _reason(item: dict[str, Any], name: str, *, bad: bool) -> str:
    word = item.get("type")
    if (isinstance(word, str) and word in PARTS) or "episode" in item or "season" in item:
        # An episode seen is a series begun; ratings and lists of episodes say nothing about the whole.
        return "" if name.startswith("watched-") and isinstance(item.get("show"), dict) else EPISODE
    if not (isinstance(item.get("movie"), dict) or isinstance(item.get("show"), dict)):
        return "it is no title"
    if name.startswith("lists-") and "watchlist" not in name:
        return _IN_A_LIST
    return BAD_RATING if bad else ""


def _own_kind(item: dict[str, Any]) -> Kind | None:
    word = text(item.get("movierec_kind"))
    return Kind(word) if word in set(Kind) else None


def _when(item: dict[str, Any], key: str) -> int | None:
    return values.milliseconds(text(item.get(key)))


def text(value: Any) -> str:
    """A value of JSON as text, "" for none and for what is no single value; zero bytes are no text."""
    return str(value).replace("\0", "") if isinstance(value, str | int | float) and not isinstance(value, bool) else ""
