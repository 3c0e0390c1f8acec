from collections.abc import Callable
from pathlib import Path

import pytest

from movierec_desktop.domain.errors import BundleError, InputError, StoppedError
from movierec_desktop.services.updates import Updates

MakeBundle = Callable[..., Path]
Release = Callable[..., Path]
IDS = {1: "Heat", 2: "Casino"}


def test_nobody_is_trusted_before_the_person_says_so(
    tmp_path: Path, keys: Path, make_bundle: MakeBundle, release: Release
) -> None:
    updates = Updates(tmp_path / "data", tmp_path / "no-keys")
    path = release(make_bundle("new", IDS))
    with pytest.raises(BundleError, match="nobody you trust"):
        updates.install(str(path))
    name = updates.trust(keys / "maker.pub")
    assert updates.install(str(path)).signed_by == name


def test_progress_is_told_and_it_can_be_stopped_at_any_point(
    tmp_path: Path, keys: Path, make_bundle: MakeBundle, release: Release
) -> None:
    updates = Updates(tmp_path / "data", keys)
    path = release(make_bundle("new", IDS))
    asked = 0

    def stop_at(point: int) -> Callable[[], bool]:
        def cancelled() -> bool:
            nonlocal asked
            asked += 1
            return asked > point

        return cancelled

    for point in range(3):
        asked = 0
        with pytest.raises(StoppedError):
            updates.install(str(path), cancelled=stop_at(point))
        assert updates.shelf.state.current == ""
        assert list(updates.shelf.folder.iterdir()) == []
    told: list[tuple[int, int | None]] = []
    updates.install(str(path), progress=lambda done, total: told.append((done, total)))
    assert told[-1][0] == told[-1][1]


def test_an_older_bundle_needs_a_word(tmp_path: Path, keys: Path, make_bundle: MakeBundle, release: Release) -> None:
    updates = Updates(tmp_path / "data", keys)
    old, new = release(make_bundle("old", IDS), day=1), release(make_bundle("new", {**IDS, 3: "Ronin"}), day=2)
    in_use = updates.install(str(new)).folder
    with pytest.raises(BundleError, match=r"older than the one in use.*--allow-older"):
        updates.install(str(old), in_use=in_use)
    assert updates.install(str(new), in_use=in_use).is_new is False
    assert updates.install(str(old), in_use=in_use, allow_older=True).is_new
    (in_use / "manifest.json").write_text("spoiled")
    assert updates.install(str(new), in_use=in_use).is_new


def test_a_full_or_closed_disk_is_told(tmp_path: Path, keys: Path, make_bundle: MakeBundle, release: Release) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    with pytest.raises(InputError, match="cannot be written"):
        Updates(tmp_path / "data", keys).install(str(release(make_bundle("new", IDS))))


def test_the_real_bundle_signs_and_installs(bundle_dir: Path, tmp_path: Path, keys: Path, release: Release) -> None:
    updates = Updates(tmp_path / "data", keys)
    installed = updates.install(str(release(bundle_dir)), in_use=bundle_dir)
    assert installed.n_titles > 80_000
    assert updates.shelf.choose(bundle_dir).folder == installed.folder
