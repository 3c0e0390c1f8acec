"""Copies of profiles are known by their names and where they lie."""

from pathlib import Path

import pytest

from movierec_desktop.services.backups import Backups
from movierec_desktop.store.copies import copied_from, is_same_place
from movierec_desktop.store.profile import Profile


@pytest.mark.parametrize("name", ["profile.sqlite", "a b.sqlite", "mara", ".hidden"])
def test_every_backup_tells_whose_it_is(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    Profile(path).close()
    backup = Backups(path).make("daily")
    assert copied_from(backup.path) == path
    assert copied_from(path) is None


@pytest.mark.parametrize(("name", "owner"), [("p.sqlite.v3.bak", "p.sqlite"), ("p.v2.sqlite.v3-12.bak", "p.v2.sqlite")])
def test_so_does_a_copy_before_a_migration(tmp_path: Path, name: str, owner: str) -> None:
    assert copied_from(tmp_path / name) == tmp_path / owner


@pytest.mark.parametrize(
    "name",
    [
        "/20260101T000000000000Z-daily.sqlite",
        "my.backups/profile.sqlite",
        ".backups/20260101T000000000000Z-daily.sqlite",
        "p.bak",
    ],
)
def test_other_files_are_no_copies(tmp_path: Path, name: str) -> None:
    assert copied_from(tmp_path / name) is None


def test_a_place_is_the_same_by_any_way(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path, target_is_directory=True)
    assert is_same_place(tmp_path / "link" / "p.sqlite", tmp_path / "p.sqlite")
    assert not is_same_place(tmp_path / "p.sqlite", tmp_path / "q.sqlite")
