import hashlib
import time
import tracemalloc
from pathlib import Path
from typing import Any

import pytest

from movierec_desktop.domain.errors import InputError, OnlineError, StoppedError
from movierec_desktop.online.download import download
from movierec_desktop.online.partial import Digest
from movierec_desktop.online.policy import Policy, Request, retry_after

DATA = hashlib.shake_256(b"film").digest(3_000_000)
SHA = Digest("sha256", hashlib.sha256(DATA).hexdigest())
MD5 = Digest("md5", hashlib.md5(DATA, usedforsecurity=False).hexdigest())
QUICK = Policy(connect_seconds=2, read_seconds=0.4, attempts=3, backoff_seconds=0.01, allow_loopback_http=True)


def request(url: str, folder: Path, **more: Any) -> Request:
    return Request(**{"url": url, "target": folder / "set.zip", "max_bytes": 5_000_000, "digest": SHA, **more})


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("digest", [SHA, MD5, None])
def test_a_file_arrives_whole_and_leaves_nothing_else(site: Any, answers: Any, tmp_path: Path, digest: Digest) -> None:
    url = site.put("/set.zip", answers.body(DATA))
    told: list[tuple[int, int | None]] = []
    path = download(request(url, tmp_path, digest=digest), QUICK, lambda done, total: told.append((done, total)))
    assert path.read_bytes() == DATA
    assert names(tmp_path) == ["set.zip"]
    assert told[-1] == (len(DATA), len(DATA))
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert site.headers(0)["Accept-Encoding"] == "identity"


def test_a_broken_connection_goes_on_where_it_stopped(site: Any, answers: Any, tmp_path: Path) -> None:
    url = site.put("/set.zip", answers.body(DATA, cut=1_000_000), answers.body(DATA))
    assert download(request(url, tmp_path), QUICK).read_bytes() == DATA
    assert site.headers(1)["Range"] == "bytes=1000000-"
    assert site.headers(1)["If-Range"] == answers.tag(DATA)


def test_a_part_of_an_earlier_run_is_used(site: Any, answers: Any, tmp_path: Path) -> None:
    url = site.put("/set.zip", answers.body(DATA, cut=2_000_000, validator="date"))
    with pytest.raises(OnlineError, match="what has come so far is kept"):
        download(request(url, tmp_path), Policy(attempts=1, allow_loopback_http=True))
    assert (tmp_path / "set.zip.part").stat().st_size == 2_000_000
    assert not (tmp_path / "set.zip").exists()
    site.put("/set.zip", answers.body(DATA, validator="date"))
    assert download(request(url, tmp_path), QUICK).read_bytes() == DATA
    assert (site.headers(1)["Range"], site.headers(1)["If-Range"]) == ("bytes=2000000-", answers.stamp)
    assert names(tmp_path) == ["set.zip"]


def test_a_server_without_ranges_begins_anew(site: Any, answers: Any, tmp_path: Path) -> None:
    url = site.put("/set.zip", answers.body(DATA, cut=1_000_000, ranges=False), answers.body(DATA, ranges=False))
    assert download(request(url, tmp_path), QUICK).read_bytes() == DATA
    assert "Range" in site.headers(1)


def test_a_file_that_changed_meanwhile_begins_anew(site: Any, answers: Any, tmp_path: Path) -> None:
    url = site.put("/set.zip", answers.body(DATA[::-1], cut=1_000_000), answers.body(DATA))
    assert download(request(url, tmp_path), QUICK).read_bytes() == DATA


@pytest.mark.parametrize("validator", ["weak", "none"])
def test_without_a_strong_validator_the_rest_is_not_asked_for(
    site: Any, answers: Any, tmp_path: Path, validator: str
) -> None:
    url = site.put("/set.zip", answers.body(DATA, cut=1_000_000, validator=validator), answers.body(DATA))
    assert download(request(url, tmp_path), QUICK).read_bytes() == DATA
    assert "Range" not in site.headers(1)


def test_a_complete_part_is_only_checked(site: Any, answers: Any, tmp_path: Path) -> None:
    url = site.put("/set.zip", answers.body(DATA))

    def refuse(_: Path) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        download(request(url, tmp_path, check=refuse), QUICK)
    assert download(request(url, tmp_path), QUICK).read_bytes() == DATA
    assert site.headers(1)["Range"] == f"bytes={len(DATA)}-"


def test_a_wrong_range_is_not_glued_on(site: Any, answers: Any, tmp_path: Path) -> None:
    def wrong(handler: Any) -> None:
        handler.begin(206, 10, Content_Range=f"bytes 5-14/{len(DATA)}", ETag=answers.tag(DATA))
        handler.wfile.write(DATA[5:15])

    url = site.put("/set.zip", answers.body(DATA, cut=1_000_000), wrong, answers.body(DATA))
    assert download(request(url, tmp_path), QUICK).read_bytes() == DATA


def test_damage_is_found_before_the_file_gets_its_name(site: Any, answers: Any, tmp_path: Path) -> None:
    (tmp_path / "set.zip").write_bytes(b"the one before")
    url = site.put("/set.zip", answers.body(DATA[:-1] + b"x"))
    with pytest.raises(OnlineError, match="checksum differs"):
        download(request(url, tmp_path), QUICK)
    assert (tmp_path / "set.zip").read_bytes() == b"the one before"
    assert names(tmp_path) == ["set.zip"]
    assert len(site.requests) == 1


def test_a_damaged_part_costs_one_more_try(site: Any, answers: Any, tmp_path: Path) -> None:
    url = site.put("/set.zip", answers.body(DATA, cut=1_000_000), answers.body(DATA))
    with pytest.raises(OnlineError):
        download(request(url, tmp_path), Policy(attempts=1, allow_loopback_http=True))
    part = tmp_path / "set.zip.part"
    part.write_bytes(b"?" + part.read_bytes()[1:])
    assert download(request(url, tmp_path), QUICK).read_bytes() == DATA
    assert ["Range" in headers for _, headers in site.requests] == [False, True, False]


def test_the_part_of_another_address_is_not_used(site: Any, answers: Any, tmp_path: Path) -> None:
    first = site.put("/other.zip", answers.body(DATA[::-1], cut=1_000_000))
    with pytest.raises(OnlineError):
        download(request(first, tmp_path), Policy(attempts=1, allow_loopback_http=True))
    url = site.put("/set.zip", answers.body(DATA))
    assert download(request(url, tmp_path), QUICK).read_bytes() == DATA
    assert "Range" not in site.headers(1)


def test_errors_of_the_server_are_waited_out(site: Any, answers: Any, tmp_path: Path) -> None:
    url = site.put("/set.zip", answers.status(500), answers.status(503), answers.body(DATA))
    assert download(request(url, tmp_path), QUICK).read_bytes() == DATA
    assert len(site.requests) == 3


def test_patience_ends(site: Any, answers: Any, tmp_path: Path) -> None:
    url = site.put("/set.zip", answers.status(500))
    with pytest.raises(OnlineError, match=r"it answered 500.*see that you are online"):
        download(request(url, tmp_path), QUICK)
    assert len(site.requests) == QUICK.attempts


def test_retry_after_is_obeyed(site: Any, answers: Any, tmp_path: Path) -> None:
    url = site.put("/set.zip", answers.status(429, Retry_After="1"), answers.body(DATA))
    started = time.monotonic()
    assert download(request(url, tmp_path), QUICK).read_bytes() == DATA
    assert time.monotonic() - started >= 1.0


def test_too_long_a_wait_is_told_instead(site: Any, answers: Any, tmp_path: Path) -> None:
    url = site.put("/set.zip", answers.status(429, Retry_After=answers.http_date(3600)))
    with pytest.raises(OnlineError, match=r"asks to wait (59|60) minutes"):
        download(request(url, tmp_path), QUICK)
    assert len(site.requests) == 1


def test_retry_after_in_all_its_forms(answers: Any) -> None:
    assert retry_after("120") == 120.0
    assert 50 < (retry_after(answers.http_date(60)) or 0) <= 61
    assert retry_after(answers.http_date(-60)) == 0.0
    assert retry_after("soon") is None
    assert retry_after("9" * 5_000) is None
    for year in ("99999999999999999999", "1995 19:12:08 +99999999999999999999"):
        assert retry_after(f"Mon, 20 Nov {year}") is None
    assert retry_after(None) is None


@pytest.mark.parametrize(
    ("code", "told"), [(404, "There is nothing at"), (403, "not given out"), (304, "not given out")]
)
def test_what_is_not_there_is_told_at_once(site: Any, answers: Any, tmp_path: Path, code: int, told: str) -> None:
    url = site.put("/set.zip", answers.status(code))
    with pytest.raises(OnlineError, match=told) as caught:
        download(request(url, tmp_path), QUICK)
    assert "\n" not in str(caught.value)
    assert len(site.requests) == 1
    assert names(tmp_path) == []


def test_redirects_stay_on_the_host(site: Any, answers: Any, tmp_path: Path) -> None:
    url = site.put("/set.zip", answers.status(302, Location="/here.zip"))
    site.put("/here.zip", answers.body(DATA))
    assert download(request(url, tmp_path), QUICK).read_bytes() == DATA
    port = url.split(":")[2].split("/")[0]
    site.put("/set.zip", answers.status(302, Location=f"http://localhost:{port}/here.zip"))
    with pytest.raises(OnlineError, match="another place"):
        download(request(url, tmp_path), QUICK)
    site.put("/set.zip", answers.status(301, Location="/set.zip"))
    with pytest.raises(OnlineError, match="in circles"):
        download(request(url, tmp_path), QUICK)


def test_an_endless_body_is_cut_off_and_memory_stays_small(site: Any, answers: Any, tmp_path: Path) -> None:
    url = site.put("/set.zip", answers.endless())
    tracemalloc.start()
    with pytest.raises(OnlineError, match="larger than 30 MB"):
        download(request(url, tmp_path, max_bytes=30_000_000), QUICK)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 6_000_000
    assert names(tmp_path) == []


def test_what_is_declared_too_large_is_not_fetched(site: Any, answers: Any, tmp_path: Path) -> None:
    url = site.put("/set.zip", answers.body(DATA))
    told: list[int] = []
    with pytest.raises(OnlineError, match="larger than 1 MB"):
        download(request(url, tmp_path, max_bytes=1_000_000), QUICK, lambda done, _: told.append(done))
    with pytest.raises(OnlineError, match="instead of 7"):
        download(request(url, tmp_path, size=7), QUICK, lambda done, _: told.append(done))
    assert told == []
    assert names(tmp_path) == []


def test_a_silent_server_is_given_up(site: Any, answers: Any, tmp_path: Path) -> None:
    url = site.put("/set.zip", answers.silent(1.0))
    with pytest.raises(OnlineError, match="no answer in time"):
        download(request(url, tmp_path), Policy(read_seconds=0.2, attempts=1, allow_loopback_http=True))


def test_a_dripping_server_is_given_up(site: Any, answers: Any, tmp_path: Path) -> None:
    url = site.put("/set.zip", answers.drip(DATA, 0.02))
    slow = Policy(attempts=1, slow_seconds=0.5, slowest_bytes_per_second=1000, allow_loopback_http=True)
    started = time.monotonic()
    with pytest.raises(OnlineError, match="too slow"):
        download(request(url, tmp_path), slow)
    assert time.monotonic() - started < 3
    assert (tmp_path / "set.zip.part").stat().st_size > 0


def test_nobody_listens(closed_port: int, tmp_path: Path) -> None:
    with pytest.raises(OnlineError, match="could not be reached properly"):
        download(request(f"http://127.0.0.1:{closed_port}/set.zip", tmp_path), QUICK)


def test_it_stops_when_asked_and_goes_on_later(site: Any, answers: Any, tmp_path: Path) -> None:
    url = site.put("/set.zip", answers.body(DATA))
    came: list[int] = []
    with pytest.raises(StoppedError):
        download(request(url, tmp_path), QUICK, lambda done, _: came.append(done), lambda: bool(came))
    assert 0 < (tmp_path / "set.zip.part").stat().st_size < len(DATA)
    assert download(request(url, tmp_path), QUICK).read_bytes() == DATA
    assert site.headers(1)["Range"] == f"bytes={came[-1]}-"


def test_it_stops_while_it_waits(site: Any, answers: Any, tmp_path: Path) -> None:
    url = site.put("/set.zip", answers.status(429, Retry_After="100"))
    started = time.monotonic()
    with pytest.raises(StoppedError):
        download(request(url, tmp_path), QUICK, cancelled=lambda: time.monotonic() - started > 0.3)
    assert time.monotonic() - started < 2


def test_the_callers_own_check_has_the_last_word(site: Any, answers: Any, tmp_path: Path) -> None:
    def refuse(path: Path) -> None:
        assert path.read_bytes() == DATA
        raise InputError("not this one")

    url = site.put("/set.zip", answers.body(DATA))
    with pytest.raises(InputError, match="not this one"):
        download(request(url, tmp_path, check=refuse), QUICK)
    assert names(tmp_path) == []


def test_a_packed_body_is_refused(site: Any, answers: Any, tmp_path: Path) -> None:
    url = site.put("/set.zip", answers.status(200, Content_Encoding="gzip"))
    with pytest.raises(OnlineError, match="packed as gzip"):
        download(request(url, tmp_path), QUICK)


def test_a_folder_that_cannot_be_written_is_told(site: Any, answers: Any, tmp_path: Path) -> None:
    url = site.put("/set.zip", answers.body(DATA))
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(OnlineError, match="choose another folder"):
        download(request(url, tmp_path / "file"), QUICK)


def test_plain_http_needs_the_allowance(site: Any, answers: Any, tmp_path: Path) -> None:
    url = site.put("/set.zip", answers.body(DATA))
    with pytest.raises(OnlineError, match="not encrypted"):
        download(request(url, tmp_path))
    assert site.requests == []


def test_passwords_of_the_person_are_not_sent(
    site: Any, answers: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login me password secret\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    url = site.put("/set.zip", answers.body(DATA))
    (tmp_path / "cache").mkdir()
    download(request(url, tmp_path / "cache"), QUICK)
    assert "Authorization" not in site.headers(0)
