"""TMDB, asked with the person's own key, for display only: nothing of it is ever an input of a model.

A request names the title that is asked for, the region and the language of the interface, and nothing else of anyone.
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from movierec_desktop.domain.title import Title
from movierec_desktop.online.fetching import Answer, Fetcher
from movierec_desktop.online.policy import Cancelled, Policy
from movierec_desktop.online.tmdb_answers import (
    Facts,
    Found,
    facts_of,
    found_of,
    id_by_imdb,
    parsed,
    services_of,
)
from movierec_desktop.online.trouble import FetchError, Trouble

API = "https://api.themoviedb.org/3"
IMAGES = "https://image.tmdb.org/t/p"
POLICY = Policy(connect_seconds=5, read_seconds=6, attempts=3, backoff_seconds=0.5, longest_wait_seconds=15)
"""For somebody who looks at the title meanwhile: an answer that takes longer comes too late."""

_MOST_BYTES = 4_000_000
_MOST_IMAGE_BYTES = 4_000_000
_OK, _UNAUTHORISED, _FORBIDDEN, _NOT_FOUND = 200, 401, 403, 404
_TOKEN_DOTS = 2
_IMAGE_HEADS = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")
_NEW_DAYS = 60
_KEY = re.compile(r"^[A-Za-z0-9._-]{1,2000}\Z")


@dataclass(frozen=True, slots=True)
class TmdbId:
    """A film's and a series' ids collide: the key is both."""

    is_series: bool
    number: int

    @property
    def path(self) -> str:
        """Where TMDB's API has it."""
        return f"/{'tv' if self.is_series else 'movie'}/{self.number}"


class Tmdb:
    """One key's access. Not for several threads at once; `close` it."""

    def __init__(self, key: str, policy: Policy = POLICY, api: str = API, images: str = IMAGES) -> None:
        """`key` is a v3 API key or a v4 access token; which one shows in its form.

        Raises FetchError for one that cannot be a key.
        """
        if not _KEY.match(key):
            raise FetchError(Trouble.KEY, "TMDB has no keys of that form: check it in the settings")
        self._headers: dict[str, str] = {}
        self._key: dict[str, str] = {}
        if key.count(".") == _TOKEN_DOTS:
            self._headers["Authorization"] = f"Bearer {key}"
        else:
            self._key["api_key"] = key
        self._api = Fetcher(api, policy)
        self._images = Fetcher(images, policy)

    def close(self) -> None:
        """Give the connections back."""
        self._api.close()
        self._images.close()

    def check_key(self, cancelled: Cancelled) -> None:
        """Raise FetchError unless TMDB accepts the key."""
        parsed(self._ask("/authentication", {}, cancelled).body)

    def find(self, title: Title, cancelled: Cancelled) -> Iterator[TmdbId]:
        """Which title of TMDB it may be, the surest first: by TMDB's id, by IMDb's, by name and year.

        The next one is for when TMDB no longer knows the one before. Raises FetchError.
        """
        if title.tmdb_id is not None:
            yield TmdbId(title.kind.is_series, title.tmdb_id)
        if title.imdb_id:
            told = self._json(f"/find/{title.imdb_id}", {"external_source": "imdb_id"}, cancelled)
            by_imdb = None if told is None else id_by_imdb(told)
            if by_imdb is not None:
                yield TmdbId(*by_imdb)
                return
        by_name = self._by_name(title, cancelled)
        if by_name is not None:
            yield by_name

    def _by_name(self, title: Title, cancelled: Cancelled) -> TmdbId | None:
        if title.year is None:
            return None
        found = self.search(title.name, is_series=title.kind.is_series, year=title.year, cancelled=cancelled)
        names = {name.casefold() for name in (title.name, title.original_name) if name}
        same = {
            one.tmdb_id
            for one in found
            if one.year == title.year and names & {one.name.casefold(), one.original_name.casefold()}
        }
        return TmdbId(title.kind.is_series, same.pop()) if len(same) == 1 else None

    def facts(self, number: TmdbId, region: str, language: str, cancelled: Cancelled) -> Facts | None:
        """What TMDB knows of a title, in one request; None when it has no such title. Raises FetchError."""
        asked = {"append_to_response": "watch/providers", "language": language}
        told = self._json(number.path, asked, cancelled)
        return None if told is None else facts_of(told, region)

    def poster(self, path: str, size: str, cancelled: Cancelled) -> bytes:
        """The bytes of an image. Raises FetchError when there is none, or what comes is no image."""
        answer = self._images.fetch(f"/{size}{path}", _MOST_IMAGE_BYTES, cancelled)
        if answer.status != _OK or not _is_image(answer.body):
            raise FetchError(Trouble.ANSWER, "TMDB sent no image")
        return answer.body

    def services(self, region: str, cancelled: Cancelled) -> list[str]:
        """The streaming services of a region, the foremost first. Raises FetchError."""
        names: list[str] = []
        for kind in ("movie", "tv"):
            told = self._json(f"/watch/providers/{kind}", {"watch_region": region}, cancelled)
            names += services_of(told or {})
        return list(dict.fromkeys(names))

    def search(
        self, name: str, *, is_series: bool, cancelled: Cancelled, year: int | None = None, language: str = ""
    ) -> list[Found]:
        """Titles of that name, and of that year if one is given, the likeliest first. Raises FetchError."""
        asked = {"query": name, "include_adult": "false"}
        if year is not None:
            asked["first_air_date_year" if is_series else "year"] = str(year)
        if language:
            asked["language"] = language
        told = self._json(f"/search/{'tv' if is_series else 'movie'}", asked, cancelled)
        return found_of(told or {}, is_series=is_series)

    def new_titles(
        self, *, is_series: bool, region: str, language: str, today: dt.date, cancelled: Cancelled
    ) -> list[Found]:
        """What has come out in the last weeks, the most looked at first. Raises FetchError."""
        first, last = (today - dt.timedelta(days=_NEW_DAYS)).isoformat(), today.isoformat()
        field = "first_air_date" if is_series else "primary_release_date"
        asked = {
            f"{field}.gte": first, f"{field}.lte": last, "sort_by": "popularity.desc", "include_adult": "false",
            "watch_region": region, "language": language,
        }  # fmt: skip
        told = self._json(f"/discover/{'tv' if is_series else 'movie'}", asked, cancelled)
        return found_of(told or {}, is_series=is_series)

    def _json(self, path: str, params: Mapping[str, str], cancelled: Cancelled) -> dict[str, object] | None:
        answer = self._ask(path, params, cancelled, allowed=(_OK, _NOT_FOUND))
        return None if answer.status == _NOT_FOUND else parsed(answer.body)

    def _ask(
        self, path: str, params: Mapping[str, str], cancelled: Cancelled, allowed: Iterable[int] = (_OK,)
    ) -> Answer:
        answer = self._api.fetch(path, _MOST_BYTES, cancelled, params={**params, **self._key}, headers=self._headers)
        if answer.status in (_UNAUTHORISED, _FORBIDDEN):
            raise FetchError(Trouble.KEY, "TMDB does not accept the key: check it in the settings")
        if answer.status not in allowed:
            raise FetchError(Trouble.ANSWER, f"TMDB answered {answer.status}: try again later")
        return answer


def _is_image(body: bytes) -> bool:
    """Whether it begins as a JPEG, PNG or WebP does; whether it is whole shows when it is decoded."""
    return body.startswith(_IMAGE_HEADS) or (body[:4] == b"RIFF" and body[8:12] == b"WEBP")
