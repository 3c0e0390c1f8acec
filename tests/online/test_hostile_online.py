"""Servers that mean harm: where they lead, and whether a key ever stands in what the app says or writes."""

import json
import logging
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import requests

from movierec_desktop.domain.errors import OnlineError
from movierec_desktop.online.addresses import check_address, redirected, without_query
from movierec_desktop.online.download import download
from movierec_desktop.online.partial import Digest
from movierec_desktop.online.policy import Policy, Request, never
from movierec_desktop.online.tmdb import Tmdb, TmdbId
from movierec_desktop.online.tmdb_answers import facts_of, found_of, id_by_imdb, parsed
from movierec_desktop.online.transport import get, new_session
from movierec_desktop.online.trouble import FetchError, Trouble
from movierec_desktop.services.crash_report import fault_text

KEY = "k3yTHATnobodyMAYsee0123456789abc"
TOKEN = "eyJ0.k3yTHATnobodyMAYsee.c2ln"  # noqa: S105  # nobody's
SECRET = "THATnobodyMAYsee"  # noqa: S105  # part of both
QUICK = Policy(connect_seconds=2, read_seconds=0.5, attempts=1, backoff_seconds=0.01, allow_loopback_http=True)


@pytest.fixture
def ask(site: Any) -> Callable[[str], FetchError]:
    """Ask with a key for a film, and give the error."""

    def told(key: str) -> FetchError:
        client = Tmdb(key, QUICK, f"{site.url}/3", f"{site.url}/t/p")
        try:
            with pytest.raises(FetchError) as caught:
                client.facts(TmdbId(False, 949), "DE", "en", never)
        finally:
            client.close()
        return caught.value

    return told


def test_a_redirect_that_two_readers_read_in_two_ways(site: Any, answers: Any) -> None:
    """`urlsplit` finds the host behind the @, `requests` the one before the backslash."""
    elsewhere = site.put("/elsewhere", answers.json({}))
    host = site.url.removeprefix("http://")
    location = f"{elsewhere.replace('127.0.0.1', 'localhost')}\\@{host}/x"
    start = site.put("/start", answers.status(302, Location=location), answers.json({}))
    with new_session(start) as session, pytest.raises(OnlineError, match="another place"):
        get(session, start, QUICK, headers={"Authorization": "Bearer x"})


@pytest.mark.parametrize(
    "location",
    [
        "https://example.com\\@example.org/",
        "https://name@example.org/",
        "https://name:word@example.org/b",
        "//example.org\\.example.com/",
        "https://example.org\t.example.com/",
        "https://exаmple.org/",  # a Cyrillic a
        "https://example.org./",
        "HTTP://example.org/",
    ],
)
def test_redirects_that_only_look_like_the_same_host(location: str) -> None:
    with pytest.raises(OnlineError, match="another place"):
        redirected("https://example.org/a", location)


@pytest.mark.parametrize(
    "url",
    [
        "https://exаmple.org/a.zip",
        "https://example.org\\.example.com/",
        "https://example.com\\@example.org/",
        "https://example.org/a b.zip",
        "https://example.org/\x1b[31m.zip",
        "https://example.org/\n.zip",
        "https://exam\tple.org/",
        "https://例え.jp/",
    ],
)
def test_addresses_that_do_not_read_one_way_are_refused(url: str) -> None:
    with pytest.raises(OnlineError):
        check_address(url)


def test_messages_leave_out_what_is_asked_for() -> None:
    assert without_query(f"https://example.org/3?api_key={KEY}#x") == "https://example.org/3"
    with pytest.raises(OnlineError) as caught:
        redirected(f"https://example.org/3?api_key={KEY}", f"https://example.com/?api_key={KEY}")
    assert SECRET not in str(caught.value)


def every_word(error: BaseException) -> str:
    """What Python prints of an error and all that led to it, and what a crash report would."""
    return "".join(traceback.format_exception(error)) + fault_text(error) + repr(error)


@pytest.mark.parametrize("key", [KEY, TOKEN])
def test_no_error_of_any_failure_holds_the_key(
    site: Any, answers: Any, ask: Any, key: str, capfd: Any, caplog: Any
) -> None:
    caplog.set_level(logging.DEBUG)
    path = "/3/movie/949"
    again = f"{path}?api_key={KEY}&token={TOKEN}"
    for answer in (
        answers.status(401),
        answers.status(500),
        answers.status(302, Location=again),
        answers.status(302, Location=f"https://example.org{again}"),
        answers.status(302, Location=f"http://[::1{again}"),
        answers.status(200, **{"Content-Encoding": "gzip"}),
        answers.silent(1.0),
        answers.json({"id": True}),
    ):
        site.put(path, answer)
        assert SECRET not in every_word(ask(key))
    assert SECRET not in "".join(capfd.readouterr())
    assert not [record for record in caplog.records if SECRET in record.getMessage() and record.levelno > logging.DEBUG]


def test_no_error_of_a_closed_port_holds_the_key(closed_port: int) -> None:
    client = Tmdb(KEY, QUICK, f"http://127.0.0.1:{closed_port}/3")
    with pytest.raises(FetchError) as caught:
        client.check_key(never)
    client.close()
    assert SECRET not in every_word(caught.value)


def test_headers_that_cannot_be_read_are_not_logged_with_the_address(
    site: Any, ask: Any, capfd: Any, caplog: Any
) -> None:
    """urllib3 warns of them, quoting the address, and a warning that nobody takes goes to standard error."""

    def odd(handler: Any) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nno header at all\r\nContent-Length: 2\r\n\r\n{}")

    site.put("/3/movie/949", odd)
    ask(KEY)
    assert SECRET not in "".join(capfd.readouterr()) + caplog.text


@pytest.mark.parametrize(
    ("code", "header"),
    [(200, "Content-Length: " + "9" * 5_000), (503, "Retry-After: Mon, 20 Nov 1995 19:12:08 +99999999999999999999")],
)
def test_numbers_of_a_header_that_no_number_holds(site: Any, tmp_path: Path, code: int, header: str) -> None:
    def odd(handler: Any) -> None:
        handler.wfile.write(f"HTTP/1.1 {code} x\r\n{header}\r\nConnection: close\r\n\r\n{{}}".encode())

    wanted = Request(site.put("/set.zip", odd), tmp_path / "set.zip", 100, digest=Digest("sha256", "0" * 64))
    with pytest.raises(OnlineError):
        download(wanted, QUICK)


@pytest.mark.parametrize("key", ["", "two words", "ключ.b.c", "line\nline", "x" * 3000, "a.b.c\r\nHost: x", "k\0"])
def test_what_can_be_no_key_is_asked_of_nobody(key: str) -> None:
    with pytest.raises(FetchError) as caught:
        Tmdb(key)
    assert caught.value.trouble is Trouble.KEY
    assert not key or key not in str(caught.value)


def test_a_password_that_lies_about_is_sent_to_nobody(
    site: Any, answers: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / ".netrc"
    netrc.write_text("default login someone password hunter2\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    url = site.put("/a", answers.json({}))
    with new_session(url) as session:
        session.trust_env = True  # as it is for every other host than this machine
        get(session, url, QUICK).close()
    assert "authorization" not in {name.lower() for name in site.headers(0)}
    assert requests.utils.get_netrc_auth(url) == ("someone", "hunter2"), "it would have been found"


def test_an_address_with_a_token_is_not_quoted(site: Any, answers: Any, tmp_path: Path) -> None:
    url = site.put("/a.zip", answers.status(404))
    with pytest.raises(OnlineError) as caught:
        download(Request(f"{url}?token={KEY}", tmp_path / "a.zip", 1000), QUICK)
    assert SECRET not in every_word(caught.value)


def test_answers_of_any_shape() -> None:
    long = "x" * 100_000
    hostile = "\u202e<img src=x>\x1b[31m \u2067" + long
    for number in (True, 0, -1, 2**31, 10**400, "5", None, 1.5, [], float("nan")):
        assert id_by_imdb({"movie_results": [{"id": number}]}) is None
        assert found_of({"results": [{"id": number, "title": "x"}]}, is_series=False) == []
        with pytest.raises(FetchError):
            facts_of({"id": number}, "DE")
    facts = facts_of({"id": 5, "title": hostile, "overview": hostile, "poster_path": "/../../x.jpg\n"}, "DE")
    assert facts.name.isprintable()
    assert len(facts.name) <= 200
    assert facts.name.startswith("<img src=x>")
    assert facts.poster == ""
    for body in (b"[" * 100_000, b'{"a":' * 100_000, b"9" * 10_000, b"\xff", b'"\\ud800"', json.dumps(long).encode()):
        with pytest.raises(FetchError):
            parsed(body)


def test_scripts_that_need_joiners_are_whole() -> None:
    overview = facts_of({"id": 5, "overview": "می‌خواهم\nक्‍ष"}, "DE").overview
    assert overview == "می‌خواهم क्‍ष"
