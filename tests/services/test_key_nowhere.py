"""The key of TMDB: used for all that the app asks, and then looked for in all that it has written or said."""

import logging
import os
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest

from movierec_desktop.domain.errors import MovieRecError
from movierec_desktop.domain.title import Title
from movierec_desktop.online.disk_cache import DiskCache
from movierec_desktop.online.key_store import KeyPlace, KeyStore
from movierec_desktop.online.policy import Policy, never
from movierec_desktop.services.crash_report import fault_text, write_report
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.exporting import FORMATS, export
from movierec_desktop.services.log_file import last_lines, start_log, stop_log
from movierec_desktop.services.online import Access, Asked, OnlineChoices, OnlineTitles, write_choices
from movierec_desktop.store.profile import Profile

SECRET = "NObodyMAYseeTHISanywhere"  # noqa: S105  # nobody's
QUICK = Policy(connect_seconds=2, read_seconds=0.5, attempts=1, allow_loopback_http=True)
FACTS = {"id": 949, "title": "Heat", "overview": "x", "poster_path": "/x.jpg", "release_date": "1995-12-15"}


@pytest.fixture
def said(capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture) -> Callable[[], str]:
    """Everything that was printed or logged, whatever the level."""
    caplog.set_level(logging.DEBUG)
    return lambda: "".join(capfd.readouterr()) + "".join(record.getMessage() for record in caplog.records)


@pytest.mark.parametrize("key", [f"{SECRET}0123", f"eyJ0.{SECRET}.c2ln"])
def test_it_is_in_its_own_file_alone(
    site: Any, answers: Any, engine: Engine, profile: Profile, said: Callable[[], str], key: str
) -> None:
    tmp_path = profile.path.parent
    log = tmp_path / "logs" / "movierec.log"
    start_log(log)
    keys = KeyStore("TMDB", tmp_path / "tmdb.key")
    online = OnlineTitles(
        DiskCache(tmp_path / "cache", 1_000_000, 30), keys, Access(QUICK, f"{site.url}/3", f"{site.url}/t/p")
    )
    site.put("/3/authentication", answers.json({"success": True}))
    assert online.use_key(key, never) is KeyPlace.FILE
    title = engine.catalogue.title(0)
    errors = _ask_everything(site, answers, online, title)
    write_choices(profile, OnlineChoices(on=True, region="DE"))
    for name in FORMATS:
        export(engine, profile, name, tmp_path / f"all.{name}")
    for error in errors:
        write_report(log.parent, fault_text(error), last_lines(log))
    stop_log()
    online.close()
    assert errors, "some of it failed"
    assert any(SECRET in str(headers) or SECRET in path for path, headers in site.requests), "the key was used"
    holding = [path.name for path in tmp_path.rglob("*") if path.is_file() and SECRET.encode() in path.read_bytes()]
    assert holding == ["tmdb.key"]
    assert keys.file.stat().st_mode & 0o077 == 0 or os.name == "nt"
    assert SECRET not in said() + repr(online) + repr(keys) + "".join(map(repr, errors))


def _ask_everything(site: Any, answers: Any, online: OnlineTitles, title: Title) -> list[MovieRecError]:
    """With answers and without; what was raised."""
    errors: list[MovieRecError] = []
    asked = Asked(title, "DE", "en")
    for answer in (answers.json(FACTS), answers.status(500), answers.status(302, Location="https://example.org/")):
        path = f"/3/{'tv' if title.kind.is_series else 'movie'}/{title.tmdb_id}"
        site.put(path, answer)
        site.put("/3/authentication", answer)
        with suppress(MovieRecError):
            online.facts(asked)
        try:
            online.check_key(never)
        except MovieRecError as error:
            errors.append(error)
    return errors
