"""The real client against a server that speaks TMDB's documented shapes, and every way in which it may fail."""

import datetime as dt
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from movierec_desktop.domain.errors import OnlineError, StoppedError
from movierec_desktop.domain.title import Kind, Title
from movierec_desktop.online.policy import Policy, never
from movierec_desktop.online.tmdb import Tmdb, TmdbId
from movierec_desktop.online.tmdb_answers import Facts, WhereToWatch, facts_from_json, facts_to_json
from movierec_desktop.online.trouble import FetchError, Trouble

KEY = "0123456789abcdef0123456789abcdef"
TOKEN = "eyJh.eyJz.c2ln"  # noqa: S105  # nobody's
QUICK = Policy(
    connect_seconds=2, read_seconds=0.4, attempts=3, backoff_seconds=0.01, longest_wait_seconds=2, slow_seconds=0.5,
    slowest_bytes_per_second=1000, allow_loopback_http=True,
)  # fmt: skip
HEAT = {
    "id": 949, "title": "Heat", "original_title": "Heat", "overview": "Obsessive master thief\nNeil McCauley…",
    "poster_path": "/umSVjVdbVwtx5ryCA2QXL44Durm.jpg", "release_date": "1995-12-15",
    "watch/providers": {"results": {
        "DE": {
            "link": "https://www.themoviedb.org/movie/949-heat/watch?locale=DE",
            "flatrate": [{"provider_name": "Disney Plus", "display_priority": 1}],
            "ads": [{"provider_name": "Pluto TV", "display_priority": 9}],
            "rent": [{"provider_name": "Apple TV"}, {"provider_name": "Apple TV"}],
        },
        "US": {"buy": [{"provider_name": "Elsewhere"}]},
    }},
}  # fmt: skip
WHERE = WhereToWatch(
    ("Disney Plus",), ("Pluto TV",), ("Apple TV",), (), "https://www.themoviedb.org/movie/949-heat/watch?locale=DE"
)
JPEG = b"\xff\xd8\xff\xe0" + bytes(2000)
REFUSED = {"status_code": 7, "status_message": "Invalid API key: You must be granted a valid key.", "success": False}


def title(**more: Any) -> Title:
    facts = {
        "row": 0, "id": 6, "movie_id": 6, "imdb_id": "tt0113277", "tmdb_id": 949, "name": "Heat", "original_name": "",
        "year": 1995, "end_year": None, "kind": Kind.FILM, "language": "en", "genres": ("Crime",), "runtime": 170,
        "n_ratings": 100,
    }  # fmt: skip
    return Title(**{**facts, **more})


@pytest.fixture
def client(site: Any) -> Iterator[Callable[[str], Tmdb]]:
    made: list[Tmdb] = []

    def make(key: str = KEY) -> Tmdb:
        made.append(Tmdb(key, QUICK, f"{site.url}/3", f"{site.url}/t/p"))
        return made[-1]

    yield make
    for one in made:
        one.close()


def heat(client: Callable[..., Tmdb]) -> Facts | None:
    return client().facts(TmdbId(False, 949), "DE", "en", never)


def trouble_of(action: Callable[[], object]) -> FetchError:
    with pytest.raises(FetchError) as caught:
        action()
    assert KEY not in str(caught.value)
    assert "\n" not in str(caught.value)
    return caught.value


def test_a_film_in_one_request_that_tells_nothing_of_the_person(site: Any, answers: Any, client: Any) -> None:
    site.put("/3/movie/949", answers.json(HEAT))
    assert heat(client) == Facts(
        "Heat", "Obsessive master thief Neil McCauley…", "/umSVjVdbVwtx5ryCA2QXL44Durm.jpg", WHERE
    )
    ((path, headers),) = site.requests
    assert path == f"/3/movie/949?append_to_response=watch%2Fproviders&language=en&api_key={KEY}"
    assert {name.casefold() for name in headers} == {"host", "user-agent", "accept-encoding", "accept", "connection"}


def test_a_token_goes_into_the_header(site: Any, answers: Any, client: Any) -> None:
    site.put("/3/authentication", answers.json({"success": True, "status_code": 1}))
    client(TOKEN).check_key(never)
    assert site.headers(0)["Authorization"] == f"Bearer {TOKEN}"
    assert site.requests[0][0] == "/3/authentication"


def test_a_series_with_its_next_episode(site: Any, answers: Any, client: Any) -> None:
    episode = {"air_date": "2026-12-02", "season_number": 3, "episode_number": 4}
    told = {"id": 949, "name": "Dark", "overview": "", "poster_path": None, "next_episode_to_air": episode}
    site.put("/3/tv/949", answers.json(told))
    facts = client().facts(TmdbId(True, 949), "DE", "de", never)
    assert facts == Facts("Dark", "", "", WhereToWatch(), "2026-12-02", 3, 4)
    assert facts.where.is_empty


def test_which_title_it_is(site: Any, answers: Any, client: Any) -> None:
    site.put("/3/find/tt0113277", answers.json({"movie_results": [{"id": 949}], "tv_results": []}))
    site.put("/3/find/tt5753856", answers.json({"movie_results": [], "tv_results": [{"id": 70523}]}))
    site.put("/3/find/tt0000001", answers.json({"movie_results": [], "tv_results": []}))
    found = {"results": [
        {"id": 949, "title": "Heat", "original_title": "Heat", "release_date": "1995-12-15"},
        {"id": 5, "title": "Heat", "release_date": "1986-11-13"},
        {"id": 6, "title": "Heated", "release_date": "1995-01-01"},
    ]}  # fmt: skip
    site.put("/3/search/movie", answers.json(found))
    ask = client()
    assert list(ask.find(title(), never)) == [TmdbId(False, 949), TmdbId(False, 949)]
    assert next(ask.find(title(kind=Kind.SERIES), never)) == TmdbId(True, 949)
    assert list(ask.find(title(tmdb_id=None, imdb_id="tt5753856"), never)) == [TmdbId(True, 70523)]
    assert list(ask.find(title(tmdb_id=None, imdb_id="tt0000001"), never)) == [TmdbId(False, 949)]
    assert "query=Heat" in site.requests[-1][0]
    assert "year=1995" in site.requests[-1][0]
    assert list(ask.find(title(tmdb_id=None, imdb_id="", year=1987), never)) == []
    assert list(ask.find(title(tmdb_id=None, imdb_id="", year=None), never)) == []
    found["results"].append({"id": 7, "title": "Heat", "release_date": "1995-05-05"})
    site.put("/3/search/movie", answers.json(found))
    assert list(ask.find(title(tmdb_id=None, imdb_id=""), never)) == [], "two bear the name: neither is taken"


def test_what_it_does_not_know_is_none(site: Any, answers: Any, client: Any) -> None:
    site.put("/3/movie/949", answers.json({"success": False, "status_code": 34}, 404))
    assert heat(client) is None


@pytest.mark.parametrize("code", [401, 403])
def test_a_refused_key(site: Any, answers: Any, client: Any, code: int) -> None:
    site.put("/3/authentication", answers.json(REFUSED, code))
    assert trouble_of(lambda: client().check_key(never)).trouble is Trouble.KEY
    assert len(site.requests) == 1


def test_busy_is_waited_out_when_it_is_short(site: Any, answers: Any, client: Any) -> None:
    site.put("/3/movie/949", answers.status(429, Retry_After="1"), answers.status(500), answers.json(HEAT))
    started = time.monotonic()
    assert heat(client) is not None
    assert time.monotonic() - started >= 1.0
    assert len(site.requests) == 3


def test_busy_for_long_is_told_at_once(site: Any, answers: Any, client: Any) -> None:
    site.put("/3/movie/949", answers.status(429, Retry_After="600"))
    error = trouble_of(lambda: heat(client))
    assert (error.trouble, error.wait_seconds) == (Trouble.BUSY, 600.0)
    assert len(site.requests) == 1


@pytest.mark.parametrize("name", ["status", "silent", "drip", "cut", "closed"])
def test_patience_ends(site: Any, answers: Any, client: Any, closed_port: int, name: str) -> None:
    kinds = {
        "status": answers.status(500), "silent": answers.silent(1.0), "drip": answers.drip(bytes(4000), 0.02),
        "cut": answers.body(b'{"id": 949, "title": "Heat"}', cut=9), "closed": None,
    }  # fmt: skip
    site.put("/3/movie/949", kinds[name])
    asked = client() if name != "closed" else Tmdb(KEY, QUICK, f"http://127.0.0.1:{closed_port}", site.url)
    started = time.monotonic()
    error = trouble_of(lambda: asked.facts(TmdbId(False, 949), "DE", "en", never))
    asked.close()
    assert error.trouble is Trouble.UNREACHABLE
    assert time.monotonic() - started < 6
    assert len(site.requests) == (0 if name == "closed" else QUICK.attempts)


@pytest.mark.parametrize(
    "body",
    [b"<html>", b"", b"[]", b'"x"', b"{}", b'{"id": "949"}', b"\xff\xfe", b"[" * 100_000, b'{"id": 949, "title": '],
)
def test_what_is_no_answer_is_not_used(site: Any, answers: Any, client: Any, body: bytes) -> None:
    site.put("/3/movie/949", answers.body(body))
    assert trouble_of(lambda: heat(client)).trouble is Trouble.ANSWER


def test_odd_values_are_left_out(site: Any, answers: Any, client: Any) -> None:
    odd = {
        "id": 949, "title": 5, "overview": ["x"], "poster_path": "/../../secret.jpg", "next_episode_to_air": "soon",
        "watch/providers": {"results": {"DE": {
            "link": "https://evil.example/", "flatrate": [{"provider_name": None}, 3, {"provider_name": "A\x00B"}],
            "rent": "x",
        }}},
    }  # fmt: skip
    site.put("/3/movie/949", answers.json(odd))
    assert heat(client) == Facts("", "", "", WhereToWatch(stream=("A B",)))
    site.put("/3/movie/949", answers.json({"id": 949, "overview": "x" * 10_000, "watch/providers": None}))
    facts = heat(client)
    assert facts is not None
    assert len(facts.overview) == 4_000


def test_another_host_is_not_followed_and_the_key_stays_here(
    site: Any, answers: Any, client: Any, closed_port: int
) -> None:
    site.put("/3/movie/949", answers.status(302, Location=f"http://127.0.0.1:{closed_port}/?api_key={KEY}"))
    assert trouble_of(lambda: heat(client)).trouble is Trouble.ANSWER
    site.put("/3/movie/949", answers.status(301, Location="/3/movie/950"))
    site.put("/3/movie/950", answers.json(HEAT))
    assert heat(client) is not None
    assert site.requests[-1][0] == "/3/movie/950", "the key is not sent on by itself"


def test_posters_are_bounded_and_images(site: Any, answers: Any, client: Any) -> None:
    site.put("/t/p/w342/a.jpg", answers.body(JPEG))
    ask = client()
    assert ask.poster("/a.jpg", "w342", never) == JPEG
    assert KEY not in site.requests[0][0], "images need no key"
    site.put("/t/p/w342/b.jpg", answers.body(b"<html>no</html>"))
    site.put("/t/p/w342/c.jpg", answers.endless())
    site.put("/t/p/w342/d.jpg", answers.body(b"\xff\xd8\xff" + bytes(5_000_000)))
    for name in "bcde":
        assert trouble_of(lambda name=name: ask.poster(f"/{name}.jpg", "w342", never)).trouble is Trouble.ANSWER


def test_a_packed_answer_is_refused(site: Any, answers: Any, client: Any) -> None:
    site.put("/3/movie/949", answers.status(200, Content_Encoding="gzip"))
    assert trouble_of(lambda: heat(client)).trouble is Trouble.ANSWER


def test_it_stops_when_asked(site: Any, answers: Any, client: Any) -> None:
    site.put("/3/movie/949", answers.status(429, Retry_After="2"))
    started = time.monotonic()
    with pytest.raises(StoppedError):
        client().facts(TmdbId(False, 949), "DE", "en", lambda: time.monotonic() - started > 0.2)
    assert time.monotonic() - started < 1


def test_plain_http_needs_the_allowance(site: Any) -> None:
    with pytest.raises(OnlineError, match="not encrypted"):
        Tmdb(KEY, Policy(), f"{site.url}/3", f"{site.url}/t/p")
    assert site.requests == []


def test_services_of_a_region(site: Any, answers: Any, client: Any) -> None:
    films = [{"provider_name": "B", "display_priority": 2}, {"provider_name": "A", "display_priority": 1}]
    site.put("/3/watch/providers/movie", answers.json({"results": films}))
    site.put("/3/watch/providers/tv", answers.json({"results": [{"provider_name": "C"}, {"provider_name": "A"}]}))
    assert client().services("DE", never) == ["A", "B", "C"]
    assert "watch_region=DE" in site.requests[0][0]


def test_what_is_new(site: Any, answers: Any, client: Any) -> None:
    entry = {
        "id": 3, "name": "Neu", "original_name": "Neu", "first_air_date": "2026-11-01", "original_language": "de",
        "genre_ids": [18, "x"], "overview": "…",
    }  # fmt: skip
    site.put("/3/discover/tv", answers.json({"results": [entry, {"id": "x"}, 5]}))
    asked = {"is_series": True, "region": "DE", "language": "de", "today": dt.date(2026, 11, 28)}
    (found,) = client().new_titles(**asked, cancelled=never)
    assert (found.name, found.year, found.is_series) == ("Neu", 2026, True)
    assert found.page == "https://www.themoviedb.org/tv/3"
    assert "first_air_date.gte=2026-09-29" in site.requests[0][0]


def test_facts_come_back_from_the_cache_as_they_went() -> None:
    facts = Facts("Heat", "…", "/a.jpg", WHERE, "2026-12-02", 3, 4)
    assert facts_from_json(facts_to_json(facts)) == facts
    for damaged in (b"", b"[]", b"{}", b'{"where": 3}', facts_to_json(facts).replace(b"overview", b"text")):
        assert facts_from_json(damaged) is None
