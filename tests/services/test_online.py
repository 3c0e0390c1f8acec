"""Titles online: from the cache while it is new, from TMDB otherwise, and from the cache again when TMDB is away."""

import json
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from movierec_desktop.catalogue.catalogue import Catalogue
from movierec_desktop.domain.errors import StoppedError
from movierec_desktop.domain.title import Title
from movierec_desktop.online.disk_cache import DiskCache
from movierec_desktop.online.key_store import KeyPlace, KeyStore
from movierec_desktop.online.policy import Policy, never
from movierec_desktop.online.trouble import FetchError, Trouble
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.online import (
    MAX_AGE_DAYS,
    Access,
    Asked,
    OnlineChoices,
    OnlineTitles,
    open_online_titles,
    read_choices,
    write_choices,
)
from movierec_desktop.store.profile import Profile

KEY = "0123456789abcdef0123456789abcdef"
QUICK = Policy(
    connect_seconds=2, read_seconds=0.4, attempts=2, backoff_seconds=0.01, longest_wait_seconds=0.5,
    allow_loopback_http=True,
)  # fmt: skip
JPEG = b"\xff\xd8\xff\xe0" + bytes(500)
DAY = 86_400.0


class Later:
    """The clock of the cache, which a test may set forward."""

    days = 0.0

    def __call__(self) -> float:
        return time.time() - self.days * DAY


@pytest.fixture
def clock() -> Later:
    return Later()


@pytest.fixture
def online(site: Any, tmp_path: Path, clock: Later) -> OnlineTitles:
    cache = DiskCache(tmp_path / "cache", 1_000_000, MAX_AGE_DAYS, clock)
    keys = KeyStore("TMDB", tmp_path / "tmdb.key")
    keys.write(KEY)
    return OnlineTitles(cache, keys, Access(QUICK, f"{site.url}/3", f"{site.url}/t/p"))


@pytest.fixture
def heat(engine: Engine) -> Title:
    return _title(engine.catalogue, 6)


def _title(catalogue: Catalogue, title_id: int) -> Title:
    return catalogue.title(int(catalogue.rows_of_ids([title_id])[0]))


def as_it_is(body: bytes) -> bytes:
    return body


def serve(site: Any, answers: Any, title: Title, name: str = "Heat") -> None:
    told = {"id": title.tmdb_id, "title": name, "overview": "A thief.", "poster_path": "/a.jpg"}
    site.put(f"/3/movie/{title.tmdb_id}", answers.json(told))
    site.put("/t/p/w342/a.jpg", answers.body(JPEG))


def test_asked_once_a_day(site: Any, answers: Any, online: OnlineTitles, clock: Later, heat: Title) -> None:
    serve(site, answers, heat)
    first = online.facts(Asked(heat, "DE", "en"))
    assert first.facts is not None
    assert (first.facts.overview, first.trouble) == ("A thief.", None)
    assert online.facts(Asked(heat, "DE", "en")) == first
    assert len(site.requests) == 1
    online.facts(Asked(heat, "FR", "en"))
    online.facts(Asked(heat, "DE", "de"))
    assert len(site.requests) == 3, "another region or language is another question"
    online.close()


def test_offline_shows_what_is_kept_with_its_date(
    site: Any, answers: Any, online: OnlineTitles, clock: Later, heat: Title
) -> None:
    serve(site, answers, heat)
    clock.days = 30
    kept = online.facts(Asked(heat, "DE", "en"))
    site.put(f"/3/movie/{heat.tmdb_id}", answers.status(500))
    clock.days = 0
    shown = online.facts(Asked(heat, "DE", "en"))
    assert shown.facts == kept.facts
    assert shown.trouble is Trouble.UNREACHABLE
    assert shown.fetched_at is not None
    assert 29 < (time.time() - shown.fetched_at) / DAY < 31
    assert online.poster(Asked(heat, "DE", "en"), as_it_is) is None, "it is left alone for a while after a failure"
    assert len(site.requests) == 1 + QUICK.attempts
    online.close()


def test_what_was_never_fetched_is_told(site: Any, answers: Any, online: OnlineTitles, heat: Title) -> None:
    site.put(f"/3/movie/{heat.tmdb_id}", answers.status(500))
    shown = online.facts(Asked(heat, "DE", "en"))
    assert (shown.facts, shown.trouble) == (None, Trouble.UNREACHABLE)


def test_a_title_that_tmdb_does_not_have_is_remembered(
    site: Any, answers: Any, online: OnlineTitles, heat: Title
) -> None:
    site.put(f"/3/movie/{heat.tmdb_id}", answers.json({}, 404))
    site.put(f"/3/find/{heat.imdb_id}", answers.json({"movie_results": [], "tv_results": []}))
    site.put("/3/search/movie", answers.json({"results": []}))
    for _ in range(2):
        shown = online.facts(Asked(heat, "DE", "en"))
        assert (shown.facts, shown.trouble) == (None, None)
        assert shown.fetched_at is not None
    assert len(site.requests) == 3
    assert online.poster(Asked(heat, "DE", "en"), as_it_is) is None
    online.close()


def test_a_number_that_tmdb_dropped_is_found_by_imdbs(
    site: Any, answers: Any, online: OnlineTitles, heat: Title
) -> None:
    site.put(f"/3/movie/{heat.tmdb_id}", answers.json({}, 404))
    site.put(f"/3/find/{heat.imdb_id}", answers.json({"movie_results": [{"id": 12345}], "tv_results": []}))
    site.put("/3/movie/12345", answers.json({"id": 12345, "title": "Heat"}))
    shown = online.facts(Asked(heat, "DE", "en"))
    assert shown.facts is not None
    assert shown.facts.name == "Heat"
    online.close()


def test_posters_are_fetched_once(site: Any, answers: Any, online: OnlineTitles, clock: Later, heat: Title) -> None:
    serve(site, answers, heat)
    clock.days = 100
    assert online.poster(Asked(heat, "DE", "en"), as_it_is) == JPEG
    clock.days = 0
    assert online.poster(Asked(heat, "DE", "en"), as_it_is) == JPEG
    assert len(site.requests) == 2, "an old poster still does"
    clock.days = -100
    assert online.cache.purge() == 2
    online.close()


def test_what_cannot_be_decoded_is_not_kept(site: Any, answers: Any, online: OnlineTitles, heat: Title) -> None:
    serve(site, answers, heat)
    for _ in range(2):
        assert online.poster(Asked(heat, "DE", "en"), lambda _: None) is None
    assert online.poster(Asked(heat, "DE", "en"), as_it_is) == JPEG
    assert [path for path, _ in site.requests].count("/t/p/w342/a.jpg") == 3
    online.close()


def test_what_is_opened_does_not_wait_behind_posters(
    site: Any, answers: Any, online: OnlineTitles, engine: Engine, heat: Title
) -> None:
    serve(site, answers, heat)
    other = engine.catalogue.title(5)
    serve(site, answers, other)
    begun, ended = threading.Event(), threading.Event()

    def late(handler: Any) -> None:
        begun.set()
        ended.wait(10)
        handler.begin(404, 0)

    site.put("/t/p/w342/a.jpg", late)
    patient = replace(QUICK, read_seconds=10)
    online.access = Access(patient, f"{site.url}/3", f"{site.url}/t/p")
    thread = threading.Thread(target=online.poster, args=(Asked(other, "DE", "en"), as_it_is))
    thread.start()
    assert begun.wait(10)
    assert online.facts(Asked(heat, "DE", "en")).facts is not None
    assert thread.is_alive()
    ended.set()
    thread.join()
    online.close()


def test_a_refused_key_is_not_asked_with_again(site: Any, answers: Any, online: OnlineTitles, heat: Title) -> None:
    site.put(f"/3/movie/{heat.tmdb_id}", answers.status(401))
    for _ in range(3):
        assert online.facts(Asked(heat, "DE", "en")).trouble is Trouble.KEY
    assert len(site.requests) == 1
    site.put("/3/authentication", answers.json({"success": True}))
    serve(site, answers, heat)
    assert online.use_key("f" * 32, never) is KeyPlace.FILE
    assert online.facts(Asked(heat, "DE", "en")).facts is not None
    assert "api_key=" + "f" * 32 in site.requests[-1][0]
    online.close()


def test_a_wrong_key_does_not_replace_the_right_one(site: Any, answers: Any, online: OnlineTitles) -> None:
    site.put("/3/authentication", answers.status(401))
    with pytest.raises(FetchError):
        online.use_key("wrong", never)
    assert online.keys.read() == KEY


def test_no_key_no_request(site: Any, online: OnlineTitles, heat: Title) -> None:
    online.forget_key()
    assert online.facts(Asked(heat, "DE", "en")).trouble is Trouble.KEY
    assert site.requests == []


def test_services_of_the_region_are_kept(site: Any, answers: Any, online: OnlineTitles, clock: Later) -> None:
    site.put("/3/watch/providers/movie", answers.json({"results": [{"provider_name": "A"}]}))
    site.put("/3/watch/providers/tv", answers.json({"results": []}))
    clock.days = 2
    assert online.services("DE", never) == ["A"]
    site.put("/3/watch/providers/movie", answers.status(500))
    assert online.services("DE", never) == ["A"], "an old list does when there is no newer one"
    with pytest.raises(FetchError):
        online.services("FR", never)
    online.close()


def test_what_is_new_is_kept(site: Any, answers: Any, online: OnlineTitles, clock: Later) -> None:
    asked = {"region": "DE", "language": "de", "is_series": True, "cancelled": never}
    site.put("/3/discover/tv", answers.json({"results": [{"id": 3, "name": "Neu", "first_air_date": "2026-11-01"}]}))
    clock.days = 2
    (found,) = online.new_titles(**asked)
    assert (found.name, len(site.requests)) == ("Neu", 1)
    site.put("/3/discover/tv", answers.status(500))
    assert online.new_titles(**asked) == [found], "yesterday's list does when there is no newer one"
    clock.days = 0
    with pytest.raises(FetchError):
        online.new_titles(**(asked | {"region": "FR"}))
    online.close()


def test_it_stops_when_asked(site: Any, online: OnlineTitles, heat: Title) -> None:
    with pytest.raises(StoppedError):
        online.facts(Asked(heat, "DE", "en", lambda: True))
    assert site.requests == []


def test_choices_are_kept_in_the_profile(profile: Profile) -> None:
    assert read_choices(profile) == OnlineChoices()
    assert not read_choices(profile).on, "off until the person turns it on"
    chosen = OnlineChoices(True, "DE", frozenset({"Netflix", "Kanopy"}))
    write_choices(profile, chosen)
    assert read_choices(profile) == chosen
    for damaged in ("{", "[3, null]", json.dumps("Netflix")):
        with profile.writing():
            profile.settings.put("online_services", damaged)
        assert read_choices(profile) == OnlineChoices(True, "DE")


def test_opening_it_makes_no_file(tmp_path: Path) -> None:
    opened = open_online_titles(tmp_path / "data", tmp_path / "cache")
    assert opened.keys.place is KeyPlace.NOWHERE
    assert list(tmp_path.iterdir()) == []
