import argparse
import io
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from movierec_desktop import paths
from movierec_desktop.commands import open_app
from movierec_desktop.services.bundle_shelf import BundleShelf

Run = Callable[..., Any]
MakeBundle = Callable[..., Path]
Release = Callable[..., Path]


@pytest.fixture
def here(movierec: Run, tmp_path: Path) -> Run:
    """The command line with a folder of user data of its own."""
    return lambda *arguments, **more: movierec(*arguments, MOVIEREC_DATA=str(tmp_path / "data"), **more)


def test_trust_install_use_and_fall_back(
    here: Run, tmp_path: Path, keys: Path, make_bundle: MakeBundle, release: Release
) -> None:
    path = release(make_bundle("new", {6: "Heat", 900_001: "Only Here"}))
    refused = here("catalogue", "update", "--from", path)
    assert (refused.returncode, refused.stderr.count("\n")) == (2, 1)
    assert "--trust" in refused.stderr
    done = here("catalogue", "update", "--trust", keys / "maker.pub", "--from", path)
    assert done.returncode == 0, done.stderr
    assert "Installed: 2 titles" in done.stdout
    assert "Only Here" in here("search", "only here").stdout
    state = json.loads((tmp_path / "data" / "bundles" / "bundle.json").read_text())
    assert state["started"] is True
    (tmp_path / "data" / "bundles" / state["current"] / "catalogue.sqlite").write_bytes(b"spoiled")
    fallen = here("search", "heat")
    assert fallen.returncode == 0
    assert "update it again" in fallen.stderr
    assert "Heat (1995)" in fallen.stdout


def test_a_named_bundle_goes_before_the_installed_one(
    here: Run, keys: Path, make_bundle: MakeBundle, release: Release
) -> None:
    other = make_bundle("other", {7: "Elsewhere"})
    here("catalogue", "update", "--trust", keys / "maker.pub", "--from", release(make_bundle("new", {6: "Heat"})))
    assert "Elsewhere" in here("search", "elsewhere", "--bundle", other).stdout
    assert "Elsewhere" in here("search", "elsewhere", MOVIEREC_BUNDLE=str(other)).stdout


def test_where_the_next_one_is_comes_from_the_bundle(
    here: Run, tmp_path: Path, keys: Path, make_bundle: MakeBundle, release: Release
) -> None:
    nowhere = here("catalogue", "update")
    assert (nowhere.returncode, "--from" in nowhere.stderr) == (2, True)
    later = tmp_path / "later.zip"
    first = release(make_bundle("first", {6: "Heat"}), day=1, update_url=str(later))
    release(make_bundle("second", {6: "Heat", 7: "Later"}), day=2).rename(later)
    here("catalogue", "update", "--trust", keys / "maker.pub", "--from", first)
    assert "2 titles" in here("catalogue", "update").stdout
    assert "already" in here("catalogue", "update", MOVIEREC_UPDATE_URL=str(later)).stdout
    older = here("catalogue", "update", "--from", first)
    assert (older.returncode, "older" in older.stderr) == (2, True)


def test_ratings_of_titles_that_went_are_still_listed(
    here: Run, keys: Path, make_bundle: MakeBundle, release: Release
) -> None:
    assert here("rate", "Heat (1995)", "4.5").returncode == 0
    assert here("rate", "Casino (1995)", "3").returncode == 0
    new = make_bundle("new", {16: "Casino", 900_001: "Heat, Anew"}, {6: 900_001})
    here("catalogue", "update", "--trust", keys / "maker.pub", "--from", release(new))
    assert "Heat (1995)" in here("ratings").stdout
    listed = json.loads(here("ratings", "--json").stdout)
    assert [(row["title"], row["rating"]) for row in listed] == [("Casino", 3.0), ("Heat, Anew", 4.5)]
    gone = make_bundle("gone", {16: "Casino"})
    listed = json.loads(here("ratings", "--json", "--bundle", gone).stdout)
    assert [(row["movieId"], row["title"]) for row in listed] == [(16, "Casino"), (None, "Heat (1995)")]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--from", "http://example.org/x.zip"), "not encrypted"),
        (("--from", "missing.zip"), "cannot be read"),
        (("--trust", "missing.pub"), "cannot be read"),
    ],
)
def test_one_line_says_what_to_do(here: Run, arguments: tuple[str, ...], told: str) -> None:
    done = here("catalogue", "update", *arguments)
    assert done.returncode == 2
    assert told in done.stderr
    assert done.stderr.count("\n") == 1
    assert here("catalogue").returncode == 2


def test_the_terminal_too_uses_an_update_where_the_shipped_bundle_is_damaged(
    bundle_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shipped = Path(shutil.copytree(bundle_dir, tmp_path / "shipped"))
    (shipped / "svd.safetensors").write_bytes(b"damaged")
    monkeypatch.setattr(paths, "bundle_dir", lambda: shipped)
    monkeypatch.setenv(paths.DATA_VARIABLE, str(tmp_path / "data"))
    for name in (paths.BUNDLE_VARIABLE, "QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    shutil.copytree(bundle_dir, BundleShelf(paths.data_dir()).path("0" * 16))
    monkeypatch.setattr("sys.stdin", io.StringIO("quit\n"))
    assert open_app.run(argparse.Namespace(bundle=None, profile=tmp_path / "profile.sqlite")) == 0
    told = capsys.readouterr()
    assert "an update from before is used" in told.err
    assert "titles" in told.out
