"""What TMDB says of titles, for display only, when the person has turned it on: from the cache, or fetched.

`OnlineTitles` is for threads beside that of the interface; `OnlineChoices` are the person's, kept in the profile.
"""

import datetime as dt
import json
import re
import threading
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from movierec_desktop.domain.title import Title
from movierec_desktop.online.disk_cache import DiskCache, Entry
from movierec_desktop.online.key_store import KeyPlace, KeyStore
from movierec_desktop.online.policy import Cancelled, Policy, never
from movierec_desktop.online.tmdb_answers import (
    Facts,
    Found,
    facts_from_json,
    facts_to_json,
    found_from_json,
    found_to_json,
)
from movierec_desktop.online.trouble import FetchError, Trouble
from movierec_desktop.store.profile import Profile

if TYPE_CHECKING:
    from movierec_desktop.online.tmdb import Tmdb

ON_KEY, REGION_KEY, SERVICES_KEY = "online", "online_region", "online_services"
"""Settings of the profile."""
KEY_FILE = "tmdb.key"
KEY_NAME = "TMDB"
CACHE_FOLDER = "tmdb"
MAX_AGE_DAYS = 170.0
"""TMDB's terms allow six months."""
MAX_BYTES = 200_000_000
POSTER_SIZE = "w342"
_FRESH_SECONDS = 86_400.0
"""Where a title can be watched changes from day to day; what is older is asked for again."""
_REST_SECONDS = 20.0
_BUSY_SECONDS = 60.0
_REGION = re.compile(r"^(?:[A-Z]{2})?\Z")
_SEARCHED = 8
_UNKNOWN = b"unknown to TMDB"

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class OnlineChoices:
    """What the person chose. `region` is an ISO 3166-1 code, "" for that of the system."""

    on: bool = False
    region: str = ""
    services: frozenset[str] = frozenset()


def read_choices(profile: Profile) -> OnlineChoices:
    """The person's choices; a damaged one is as none."""
    try:
        services = json.loads(profile.settings.get(SERVICES_KEY, "[]"))
        listed = services if isinstance(services, list) else []
        names = frozenset(name for name in listed if isinstance(name, str))
    except (ValueError, TypeError, RecursionError):
        names = frozenset()
    region = profile.settings.get(REGION_KEY, "")
    sound = region if _REGION.match(region) else ""
    return OnlineChoices(profile.settings.get(ON_KEY, "") == "on", sound, names)


def write_choices(profile: Profile, choices: OnlineChoices) -> None:
    """Keep them. Raises ProfileError when they cannot be written."""
    with profile.writing():
        profile.settings.put(ON_KEY, "on" if choices.on else "off")
        profile.settings.put(REGION_KEY, choices.region)
        profile.settings.put(SERVICES_KEY, json.dumps(sorted(choices.services), ensure_ascii=False))


@dataclass(frozen=True, slots=True)
class Asked:
    """A title, for whom: all that a request tells. `language` is as in "de-DE"."""

    title: Title
    region: str
    language: str
    cancelled: Cancelled = never


@dataclass(frozen=True, slots=True)
class Shown:
    """What can be shown of one title: facts with the time at which they came, and why there are none, or no newer."""

    facts: Facts | None = None
    fetched_at: float | None = None
    trouble: Trouble | None = None


@dataclass(slots=True)
class Access:
    """Where TMDB is, and how patiently it is asked. Tests name a server of their own."""

    policy: Policy | None = None
    api: str = ""
    images: str = ""

    def client(self, key: str) -> "Tmdb":
        """A client for this key; what fetches is loaded here, and not while everything online is off."""
        from movierec_desktop.online.tmdb import API, IMAGES, POLICY, Tmdb

        return Tmdb(key, self.policy or POLICY, self.api or API, self.images or IMAGES)


@dataclass(slots=True)
class _Rest:
    """While the service could not be reached, or asked for it, it is left alone."""

    until: float = 0.0
    trouble: Trouble | None = None

    def check(self) -> None:
        if self.trouble is not None and time.monotonic() < self.until:
            raise FetchError(self.trouble, "TMDB is left alone for a while after what it answered last")

    def begin(self, error: FetchError) -> None:
        seconds = {Trouble.UNREACHABLE: _REST_SECONDS, Trouble.BUSY: _BUSY_SECONDS, Trouble.KEY: float("inf")}
        rest = seconds.get(error.trouble, 0.0)
        if rest:
            self.until, self.trouble = time.monotonic() + max(rest, error.wait_seconds), error.trouble

    def end(self) -> None:
        self.until, self.trouble = 0.0, None


@dataclass(slots=True)
class _Lane:
    """One connection, for one question at a time."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    client: "Tmdb | None" = None

    def close(self) -> None:
        with self.lock:
            if self.client is not None:
                self.client.close()
                self.client = None


@dataclass(slots=True)
class OnlineTitles:
    """Answers from the cache or from TMDB, for any number of threads.

    Posters, of which a page wants many, have a connection of their own: what the person opens never waits behind them.
    """

    cache: DiskCache
    keys: KeyStore
    access: Access = field(default_factory=Access)
    _rest: _Rest = field(default_factory=_Rest)
    _opened: _Lane = field(default_factory=_Lane)
    _painted: _Lane = field(default_factory=_Lane)

    def close(self) -> None:
        """Give connections back; the next question opens them anew."""
        for lane in (self._opened, self._painted):
            lane.close()

    def facts(self, asked: Asked) -> Shown:
        """What is known of one title. Raises nothing for what can happen to a network; StoppedError when cancelled."""
        return self._facts(asked, self._opened)

    def _facts(self, asked: Asked, lane: _Lane) -> Shown:
        kept = self.cache.get(_facts_key(asked))
        shown = _shown(kept)
        if shown is not None and self._is_new(kept):
            return shown
        try:
            body = self._asked(lambda client: _facts(client, asked), lane)
        except FetchError as error:
            return Shown(trouble=error.trouble) if shown is None else replace(shown, trouble=error.trouble)
        fetched_at = self.cache.put(_facts_key(asked), body)
        return _shown(Entry(body, fetched_at)) or Shown(trouble=Trouble.ANSWER)

    def poster(self, asked: Asked, decode: Callable[[bytes], T | None]) -> T | None:
        """A title's poster as `decode` makes it; None when there is none now, or it is no image. StoppedError."""
        shown = _shown(self.cache.get(_facts_key(asked))) or self._facts(asked, self._painted)
        if shown.facts is None or not shown.facts.poster:
            return None
        path = shown.facts.poster
        kept = self.cache.get(_poster_key(path))
        if kept is not None:
            return decode(kept.body)
        try:
            body = self._asked(lambda client: client.poster(path, POSTER_SIZE, asked.cancelled), self._painted)
        except FetchError:
            return None
        image = decode(body)
        if image is not None:
            self.cache.put(_poster_key(path), body)
        return image

    def services(self, region: str, cancelled: Cancelled) -> list[str]:
        """Streaming services of a region, the foremost first. Raises FetchError when neither cache nor TMDB knows."""
        key = f"services {region}"
        kept = self.cache.get(key)
        if kept is not None and self._is_new(kept):
            return _names(kept.body)
        try:
            names = self._asked(lambda client: client.services(region, cancelled))
        except FetchError:
            if kept is None:
                raise
            return _names(kept.body)
        self.cache.put(key, json.dumps(names, ensure_ascii=False).encode())
        return names

    def new_titles(self, region: str, language: str, *, is_series: bool, cancelled: Cancelled) -> list[Found]:
        """What has come out in the last weeks. Raises FetchError when neither cache nor TMDB knows."""
        today = dt.datetime.now(tz=dt.UTC).date()

        def ask() -> list[Found]:
            return self._asked(
                lambda client: client.new_titles(
                    is_series=is_series, region=region, language=language, today=today, cancelled=cancelled
                )
            )

        return self._found(["new", region, language, is_series], ask)

    def search(self, name: str, language: str, cancelled: Cancelled) -> list[Found]:
        """Films and series of that name by turns, the likeliest first. Raises FetchError as `new_titles`."""

        def ask() -> list[Found]:
            films, series = (
                self._asked(
                    lambda client, of=is_series: client.search(  # type: ignore[misc]
                        name, is_series=of, language=language, cancelled=cancelled
                    )
                )[:_SEARCHED]
                for is_series in (False, True)
            )
            longest = max(len(films), len(series))
            return [one for place in range(longest) for one in (*films[place : place + 1], *series[place : place + 1])]

        return self._found(["search", language, name.casefold()], ask)

    def _found(self, asked: list[str | bool], ask: Callable[[], list[Found]]) -> list[Found]:
        """A list out of the cache while it is new, and where TMDB cannot be asked; else what `ask` brings."""
        key = json.dumps(asked)
        kept = self.cache.get(key)
        known = None if kept is None else found_from_json(kept.body)
        if known is not None and self._is_new(kept):
            return known
        try:
            found = ask()
        except FetchError:
            if known is None:
                raise
            return known
        self.cache.put(key, found_to_json(found))
        return found

    def use_key(self, key: str, cancelled: Cancelled) -> KeyPlace:
        """Try a key, and keep it when TMDB accepts it. Raises FetchError, InputError; the one before then stays."""
        with closing(self.access.client(key)) as client:
            client.check_key(cancelled)
        place = self.keys.write(key)
        self._start_anew()
        return place

    def check_key(self, cancelled: Cancelled) -> None:
        """Ask TMDB whether it accepts the key that is kept. Raises FetchError when it does not, or cannot be asked."""
        self._rest.end()
        self._asked(lambda client: client.check_key(cancelled))

    def forget_key(self) -> None:
        """Remove the key. Raises InputError."""
        self.keys.remove()
        self._start_anew()

    def _start_anew(self) -> None:
        self.close()
        self._rest.end()

    def _is_new(self, entry: Entry | None) -> bool:
        return entry is not None and 0 <= time.time() - entry.fetched_at < _FRESH_SECONDS

    def _asked(self, question: Callable[["Tmdb"], T], lane: _Lane | None = None) -> T:
        """Ask TMDB, unless it is to be left alone. Raises FetchError."""
        chosen = lane or self._opened
        with chosen.lock:
            self._rest.check()
            try:
                if chosen.client is None:
                    chosen.client = self._new_client()
                return question(chosen.client)
            except FetchError as error:
                self._rest.begin(error)
                raise

    def _new_client(self) -> "Tmdb":
        key = self.keys.read()
        if not key:
            raise FetchError(Trouble.KEY, "There is no key: enter yours in the settings")
        return self.access.client(key)


def open_online_titles(data_dir: Path, cache_dir: Path) -> OnlineTitles:
    """With the cache and the key where this computer's user has them. Nothing is opened before it is asked for."""
    cache = DiskCache(cache_dir / CACHE_FOLDER, MAX_BYTES, MAX_AGE_DAYS)
    return OnlineTitles(cache, KeyStore(KEY_NAME, data_dir / KEY_FILE))


def _facts_key(asked: Asked) -> str:
    title = asked.title
    what = [title.id, title.tmdb_id, title.imdb_id, title.name, title.year, title.kind.is_series]
    return json.dumps(["facts", asked.language, asked.region, *what])


def _poster_key(path: str) -> str:
    return f"poster {POSTER_SIZE}{path}"


def _facts(client: "Tmdb", asked: Asked) -> bytes:
    """What TMDB knows of a title, as the cache keeps it. Raises FetchError."""
    for number in client.find(asked.title, asked.cancelled):
        facts = client.facts(number, asked.region, asked.language, asked.cancelled)
        if facts is not None:
            return facts_to_json(facts)
    return _UNKNOWN


def _shown(entry: Entry | None) -> Shown | None:
    """What an entry of the cache says; None when it says nothing that can be read."""
    if entry is None:
        return None
    if entry.body == _UNKNOWN:
        return Shown(None, entry.fetched_at)
    facts = facts_from_json(entry.body)
    return None if facts is None else Shown(facts, entry.fetched_at)


def _names(body: bytes) -> list[str]:
    told = json.loads(body)
    return [name for name in told if isinstance(name, str)]
