from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from movierec_desktop.domain.errors import BundleError, OnlineError, StoppedError
from movierec_desktop.online.policy import Policy
from movierec_desktop.services.updates import Updates

QUICK = Policy(attempts=2, backoff_seconds=0.01, allow_loopback_http=True)


@pytest.fixture
def bundle(make_bundle: Callable[..., Path], release: Callable[..., Path]) -> bytes:
    return release(make_bundle("new", {1: "Heat", 2: "Casino"})).read_bytes()


def test_a_bundle_arrives_resumed_and_leaves_no_download(
    site: Any, answers: Any, tmp_path: Path, keys: Path, bundle: bytes
) -> None:
    url = site.put("/bundle.zip", answers.body(bundle, cut=500), answers.body(bundle))
    updates = Updates(tmp_path / "data", keys, QUICK)
    installed = updates.install(url)
    assert installed.n_titles == 2
    assert site.headers(1)["Range"] == "bytes=500-"
    assert sorted(p.name for p in updates.shelf.folder.iterdir()) == sorted(["bundle.json", installed.bundle_id])


def test_a_stopped_download_goes_on_next_time(
    site: Any, answers: Any, tmp_path: Path, keys: Path, bundle: bytes
) -> None:
    url = site.put("/bundle.zip", answers.body(bundle, cut=500), answers.body(bundle))
    with pytest.raises(OnlineError):
        Updates(tmp_path / "data", keys, Policy(attempts=1, allow_loopback_http=True)).install(url)
    with pytest.raises(StoppedError):
        Updates(tmp_path / "data", keys, QUICK).install(url, cancelled=lambda: True)
    assert Updates(tmp_path / "data", keys, QUICK).install(url).is_new
    assert site.headers(1)["Range"] == "bytes=500-"


def test_what_is_no_bundle_is_not_kept(site: Any, answers: Any, tmp_path: Path, keys: Path, bundle: bytes) -> None:
    updates = Updates(tmp_path / "data", keys, QUICK)
    middle = len(bundle) // 2
    damaged = bundle[:middle] + bytes([bundle[middle] ^ 1]) + bundle[middle + 1 :]
    for body in (b"<html>", bundle[:-40], damaged, b""):
        url = site.put("/bundle.zip", answers.body(body))
        with pytest.raises(BundleError):
            updates.install(url)
        assert [p for p in updates.shelf.folder.rglob("*") if p.is_file()] == []


def test_the_default_lets_no_plain_http_through(site: Any, tmp_path: Path, keys: Path) -> None:
    with pytest.raises(OnlineError, match="not encrypted"):
        Updates(tmp_path / "data", keys).install(f"{site.url}/bundle.zip")
    assert site.requests == []
