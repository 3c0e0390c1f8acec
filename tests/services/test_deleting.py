"""Delete everything: every file, each by name, and nothing of anyone else."""

import os
import sys
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from movierec_desktop.services.backups import Backups
from movierec_desktop.services.deleting import app_files, delete_everything, profile_files
from movierec_desktop.store.learned_file import LearnedFile, LearnedHeader
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.title_states import TitleState


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    profile = folder / "profile.sqlite"
    with closing(Profile(profile)) as opened, opened.writing():
        opened.states.put(6, TitleState("Heat (1995)", 4.0, 1000))
    Backups(profile).make("daily")
    Backups(profile).make("import")
    learned = LearnedFile(profile)
    learned.write(LearnedHeader("", "", "2026-01-01T00:00:00+00:00", {}), {"a": np.zeros(2)})
    learned.path.with_name(f"{learned.path.name}.77.part").write_text("x", encoding="utf-8")
    for name in ("profile.sqlite-wal", "profile.sqlite-shm", "profile.sqlite.v1.bak", "profile.sqlite.damaged"):
        (folder / name).write_text("x", encoding="utf-8")
    for name in ("bundles/0123/manifest.json", "bundles/bundle.json", "keys/maker.pub"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("x", encoding="utf-8")
    (folder / "profile.sqlite2").write_text("another's", encoding="utf-8")
    (folder / "letter.txt").write_text("another's", encoding="utf-8")
    (tmp_path / "cache" / "posters").mkdir(parents=True)
    (tmp_path / "cache" / "posters" / "6.jpg").write_text("x", encoding="utf-8")
    return folder


def left(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def test_everything_goes_and_is_named(data: Path, tmp_path: Path) -> None:
    before = {path for path in tmp_path.rglob("*") if path.is_file()}
    deleted = delete_everything([data / "profile.sqlite"], data, tmp_path / "cache")
    assert deleted.failed == []
    assert left(tmp_path) == ["data", "data/letter.txt", "data/profile.sqlite2"]
    assert set(deleted.files) == before - {data / "letter.txt", data / "profile.sqlite2"}
    assert len(deleted.files) == len(set(deleted.files)) == 13


def test_of_another_profile_only_its_own_files_go(data: Path, tmp_path: Path) -> None:
    other = data / "other.sqlite"
    with closing(Profile(other)):
        pass
    assert delete_everything([other]).files == [other]
    assert len(profile_files(data / "profile.sqlite")) == 9
    assert len(app_files(data, tmp_path / "cache")) == 4


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_is_removed_and_not_followed(data: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "precious.txt").write_text("x", encoding="utf-8")
    (data / "keys" / "link").symlink_to(outside)
    (data / "downloads").symlink_to(outside)
    delete_everything([data / "profile.sqlite"], data, tmp_path / "cache")
    assert (outside / "precious.txt").exists()


def test_what_cannot_be_deleted_is_named_with_the_reason(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    unlink = Path.unlink

    def refuse(path: Path, *arguments: bool, **more: bool) -> None:
        if path.name == "profile.sqlite":
            raise PermissionError(13, os.strerror(13))
        unlink(path, *arguments, **more)

    monkeypatch.setattr(Path, "unlink", refuse)
    deleted = delete_everything([data / "profile.sqlite"])
    assert deleted.failed == [(data / "profile.sqlite", "Permission denied")]
    assert len(deleted.files) == 8


def test_nothing_there_is_nothing_to_delete(tmp_path: Path) -> None:
    deleted = delete_everything([tmp_path / "none.sqlite"], tmp_path / "data", tmp_path / "cache")
    assert (deleted.files, deleted.failed) == ([], [])
