import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from movierec_desktop.services.bundle_shelf import STATE_FILE, BundleShelf, ShelfState
from movierec_desktop.services.updates import Updates

MakeBundle = Callable[..., Path]
Release = Callable[..., Path]


@pytest.fixture
def shipped(make_bundle: MakeBundle) -> Path:
    return make_bundle("shipped", {1: "Heat"})


@pytest.fixture
def updates(tmp_path: Path, keys: Path) -> Updates:
    return Updates(tmp_path / "data", keys)


@pytest.fixture
def install(updates: Updates, make_bundle: MakeBundle, release: Release) -> Callable[[int], Path]:
    """Install a bundle of so many titles and return its folder."""

    def run(n: int) -> Path:
        path = release(make_bundle(f"bundle-{n}", {i: f"Title {i}" for i in range(1, n + 1)}))
        return updates.install(str(path)).folder

    return run


def spoil(folder: Path) -> None:
    (folder / "catalogue.sqlite").write_bytes(b"spoiled")


def start(shelf: BundleShelf, shipped: Path) -> Path:
    """A start that goes well."""
    choice = shelf.choose(shipped)
    assert choice.notice == ""
    shelf.confirm(choice.folder)
    return choice.folder


def test_without_an_update_the_shipped_bundle_is_used(tmp_path: Path, shipped: Path) -> None:
    shelf = BundleShelf(tmp_path / "data")
    assert start(shelf, shipped) == shipped
    assert not (tmp_path / "data").exists()


def test_an_update_is_used_from_the_next_start_on(
    updates: Updates, shipped: Path, install: Callable[[int], Path]
) -> None:
    folder = install(2)
    assert updates.shelf.state == ShelfState(folder.name, "", started=False)
    assert start(updates.shelf, shipped) == folder
    assert updates.shelf.state == ShelfState(folder.name, "", started=True)


def test_the_old_one_stays_until_the_new_one_has_started_and_one_before_it_for_good(
    updates: Updates, shipped: Path, install: Callable[[int], Path]
) -> None:
    first = install(2)
    start(updates.shelf, shipped)
    second = install(3)
    assert updates.shelf.state == ShelfState(second.name, first.name, started=False)
    start(updates.shelf, shipped)
    third = install(4)
    assert first.exists()
    start(updates.shelf, shipped)
    assert not first.exists()
    assert second.exists()
    assert updates.shelf.state == ShelfState(third.name, second.name)


def test_two_updates_without_a_start_between_keep_the_one_that_works(
    updates: Updates, shipped: Path, install: Callable[[int], Path]
) -> None:
    first = install(2)
    start(updates.shelf, shipped)
    second, third = install(3), install(4)
    assert updates.shelf.state == ShelfState(third.name, first.name, started=False)
    spoil(third)
    choice = updates.shelf.choose(shipped)
    assert choice.folder == first
    assert start(updates.shelf, shipped) == first
    assert second.exists()


@pytest.mark.parametrize("with_earlier", [True, False])
def test_a_new_one_that_does_not_open_is_given_up_and_said(
    updates: Updates, shipped: Path, install: Callable[[int], Path], *, with_earlier: bool
) -> None:
    earlier = install(2) if with_earlier else shipped
    start(updates.shelf, shipped)
    new = install(3)
    spoil(new)
    choice = updates.shelf.choose(shipped)
    assert choice.folder == earlier
    assert "update it again" in choice.notice
    assert not new.exists()
    assert start(updates.shelf, shipped) == earlier


def test_one_that_the_app_does_not_survive_is_given_up(
    updates: Updates, shipped: Path, install: Callable[[int], Path]
) -> None:
    folder = install(2)
    for _ in range(3):
        assert updates.shelf.choose(shipped).folder == folder  # and then the app dies
    choice = updates.shelf.choose(shipped)
    assert choice.folder == shipped
    assert "did not start with it" in choice.notice
    assert start(updates.shelf, shipped) == shipped


def test_one_that_is_spoiled_later_is_passed_over_but_not_forgotten(
    updates: Updates, shipped: Path, install: Callable[[int], Path]
) -> None:
    folder = install(2)
    start(updates.shelf, shipped)
    catalogue = (folder / "catalogue.sqlite").read_bytes()
    spoil(folder)
    for _ in range(2):
        choice = updates.shelf.choose(shipped)
        assert (choice.folder, "hash differs" in choice.notice) == (shipped, True)
    (folder / "catalogue.sqlite").write_bytes(catalogue)
    assert start(updates.shelf, shipped) == folder


def test_installing_the_same_again_repairs_it(
    updates: Updates, shipped: Path, make_bundle: MakeBundle, release: Release
) -> None:
    path = release(make_bundle("again", {1: "Heat", 2: "Ronin"}))
    folder = updates.install(str(path)).folder
    start(updates.shelf, shipped)
    spoil(folder)
    again = updates.install(str(path))
    assert (again.is_new, again.folder) == (False, folder)
    assert start(updates.shelf, shipped) == folder


def test_another_format_falls_back(updates: Updates, shipped: Path, install: Callable[[int], Path]) -> None:
    folder = install(2)
    start(updates.shelf, shipped)
    manifest = json.loads((folder / "manifest.json").read_text())
    (folder / "manifest.json").write_text(json.dumps({**manifest, "format_version": 0}))  # the app has been updated
    choice = updates.shelf.choose(shipped)
    assert choice.folder == shipped
    assert "has format 0" in choice.notice


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "7",
        '{"current": 1}',
        '{"current":"../../etc","previous":"","started":true,"attempts":0}',
        "[" * 100_000,
    ],
    ids=range(7),
)
def test_a_spoiled_state_counts_as_none(tmp_path: Path, shipped: Path, text: str) -> None:
    shelf = BundleShelf(tmp_path / "data")
    shelf.folder.mkdir(parents=True)
    (shelf.folder / STATE_FILE).write_text(text)
    assert shelf.choose(shipped).folder == shipped


def test_confirming_another_bundle_changes_nothing(
    updates: Updates, shipped: Path, install: Callable[[int], Path]
) -> None:
    install(2)
    updates.shelf.confirm(shipped)
    assert not updates.shelf.state.started


def test_where_the_shipped_bundle_is_damaged_a_sound_update_from_before_is_used(
    tmp_path: Path, bundle_dir: Path
) -> None:
    shelf = BundleShelf(tmp_path)
    for name, is_sound in (("0" * 16, True), ("1" * 16, False)):
        folder = Path(shutil.copytree(bundle_dir, shelf.path(name)))
        if not is_sound:
            (folder / "svd.safetensors").write_bytes(b"damaged")
    choice = shelf.instead_of(tmp_path / "models", "its hash differs")
    assert choice is not None
    assert choice.folder == shelf.path("0" * 16)
    assert "install" in choice.notice
    assert "its hash differs" in choice.notice


def test_without_any_sound_bundle_nothing_stands_in(tmp_path: Path) -> None:
    assert BundleShelf(tmp_path).instead_of(tmp_path / "models", "gone") is None
