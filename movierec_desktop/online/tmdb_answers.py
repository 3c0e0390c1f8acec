"""What TMDB's answers say, read with care: whatever is missing, of another type or too long is left out."""

import json
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from movierec_desktop.domain.plain_text import plain
from movierec_desktop.online.trouble import FetchError, Trouble

ATTRIBUTION = "This product uses TMDB and the TMDB APIs but is not endorsed, certified, or otherwise approved by TMDB."
"""Word for word as TMDB's terms ask for it, so it is not translated."""

_POSTER = re.compile(r"^/[A-Za-z0-9_-]{1,80}\.(?:jpg|jpeg|png|webp)$")
_DATE = re.compile(r"^\d{4}-\d{2}-\d{2}$")
_PAGE = re.compile(r"^https://www\.themoviedb\.org/[A-Za-z0-9/?=&_.%-]{1,200}$")
_LONGEST_TEXT = 4_000
_LONGEST_NAME = 200
_MOST_SERVICES = 20
_MOST_FOUND = 20
_LARGEST_ID = 2**31


@dataclass(frozen=True, slots=True)
class WhereToWatch:
    """Services of one region, in TMDB's order; the data are JustWatch's. `page` is where TMDB lists them."""

    stream: tuple[str, ...] = ()
    free: tuple[str, ...] = ()
    rent: tuple[str, ...] = ()
    buy: tuple[str, ...] = ()
    page: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether no service is known."""
        return not (self.stream or self.free or self.rent or self.buy)


@dataclass(frozen=True, slots=True)
class Facts:
    """What TMDB says of one title in one language, and where it can be watched in one region."""

    name: str
    overview: str
    poster: str
    """Path of the poster at TMDB's image host, "" when there is none."""
    where: WhereToWatch
    next_episode: str = ""
    """Date of a series' next episode, as YYYY-MM-DD."""
    next_season: int = 0
    next_number: int = 0


@dataclass(frozen=True, slots=True)
class Found:
    """One title that a search or a list of new titles names."""

    is_series: bool
    tmdb_id: int
    name: str
    original_name: str
    year: int | None
    overview: str

    @property
    def page(self) -> str:
        """Where TMDB shows it."""
        return f"https://www.themoviedb.org/{'tv' if self.is_series else 'movie'}/{self.tmdb_id}"


def parsed(body: bytes) -> dict[str, Any]:
    """An answer as JSON. Raises FetchError when it is none."""
    try:
        told = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise FetchError(Trouble.ANSWER, "TMDB's answer cannot be read: try again later") from error
    if not isinstance(told, dict):
        raise FetchError(Trouble.ANSWER, "TMDB's answer is not what its documents say: try again later")
    return told


def facts_of(told: dict[str, Any], region: str) -> Facts:
    """The details of a film or a series. Raises FetchError when they are none."""
    if _id(told) is None:
        raise FetchError(Trouble.ANSWER, "TMDB's answer is not what its documents say: try again later")
    episode = _mapping(told.get("next_episode_to_air"))
    date = _text(episode.get("air_date"), _LONGEST_NAME)
    poster = _text(told.get("poster_path"), _LONGEST_NAME)
    return Facts(
        name=_text(told.get("title") or told.get("name"), _LONGEST_NAME),
        overview=_text(told.get("overview"), _LONGEST_TEXT),
        poster=poster if _POSTER.match(poster) else "",
        where=_where(_mapping(_mapping(told.get("watch/providers")).get("results")).get(region)),
        next_episode=date if _DATE.match(date) else "",
        next_season=_number(episode.get("season_number")),
        next_number=_number(episode.get("episode_number")),
    )


def found_of(told: dict[str, Any], *, is_series: bool) -> list[Found]:
    """The titles of a list of results, in its order."""
    found = []
    for entry in _list(told.get("results"))[:_MOST_FOUND]:
        one = _mapping(entry)
        name = _text(one.get("name" if is_series else "title"), _LONGEST_NAME)
        number = _id(one)
        if number is None or not name:
            continue
        date = _text(one.get("first_air_date" if is_series else "release_date"), _LONGEST_NAME)
        found.append(
            Found(
                is_series,
                number,
                name,
                _text(one.get("original_name" if is_series else "original_title"), _LONGEST_NAME),
                int(date[:4]) if _DATE.match(date) else None,
                _text(one.get("overview"), _LONGEST_TEXT),
            )
        )
    return found


def id_by_imdb(told: dict[str, Any]) -> tuple[bool, int] | None:
    """Whether it is a series, and its id, out of what `/find` says; None when it knows nothing."""
    for part, is_series in (("movie_results", False), ("tv_results", True)):
        for entry in _list(told.get(part)):
            number = _id(_mapping(entry))
            if number is not None:
                return is_series, number
    return None


def services_of(told: dict[str, Any]) -> list[str]:
    """Names of the services of a region, the foremost first."""
    entries = [_mapping(entry) for entry in _list(told.get("results"))]
    entries.sort(key=lambda entry: _number(entry.get("display_priority")))
    return _names(entries, len(entries))


def facts_to_json(facts: Facts) -> bytes:
    """For the cache."""
    return json.dumps(asdict(facts), ensure_ascii=False).encode()


def facts_from_json(body: bytes) -> Facts | None:
    """From the cache; None for what another version of the app has written."""
    try:
        told = json.loads(body)
        where: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value for name, value in told["where"].items()
        }
        return Facts(**{**told, "where": WhereToWatch(**where)})
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def found_to_json(found: Iterable[Found]) -> bytes:
    """For the cache."""
    return json.dumps([asdict(one) for one in found], ensure_ascii=False).encode()


def found_from_json(body: bytes) -> list[Found] | None:
    """From the cache; None for what another version of the app has written."""
    try:
        return [Found(**one) for one in json.loads(body)]
    except (ValueError, TypeError, RecursionError):
        return None


def _where(told: Any) -> WhereToWatch:
    region = _mapping(told)
    page = _text(region.get("link"), _LONGEST_TEXT)

    def names(*parts: str) -> tuple[str, ...]:
        entries = [_mapping(entry) for part in parts for entry in _list(region.get(part))]
        return tuple(_names(entries, _MOST_SERVICES))

    return WhereToWatch(
        stream=names("flatrate"),
        free=names("free", "ads"),
        rent=names("rent"),
        buy=names("buy"),
        page=page if _PAGE.match(page) else "",
    )


def _names(entries: Iterable[dict[str, Any]], most: int) -> list[str]:
    names = (_text(entry.get("provider_name"), _LONGEST_NAME) for entry in entries)
    return list(dict.fromkeys(name for name in names if name))[:most]


def _text(told: Any, longest: int) -> str:
    """A text in one paragraph, "" for anything else."""
    if not isinstance(told, str):
        return ""
    return " ".join(plain(told[: 4 * longest]).split())[:longest]


def _id(told: dict[str, Any]) -> int | None:
    number = told.get("id")
    return number if isinstance(number, int) and not isinstance(number, bool) and 0 < number < _LARGEST_ID else None


def _number(told: Any) -> int:
    return told if isinstance(told, int) and 0 <= told < 1_000_000 else 0


def _mapping(told: Any) -> dict[str, Any]:
    return told if isinstance(told, dict) else {}


def _list(told: Any) -> list[Any]:
    return told if isinstance(told, list) else []
