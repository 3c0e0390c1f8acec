"""Backups roll, are whole, and bring everything back; what is restored over is kept."""

import os
import shutil
import sqlite3
import stat
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from movierec_desktop.domain.errors import DamagedProfileError, InputError, ProfileError
from movierec_desktop.services.backups import KEPT, Backups
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.starting import start
from movierec_desktop.store import backup as copying
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.title_states import TitleState

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "profile.sqlite"


@pytest.fixture
def backups(path: Path) -> Backups:
    rate(path, 4.0)
    return Backups(path)


def rate(path: Path, stars: float) -> None:
    with closing(Profile(path)) as profile, profile.writing():
        profile.states.put(6, TitleState("Heat (1995)", stars, 1000))


def stars(path: Path) -> float | None:
    with closing(Profile(path)) as profile:
        rating = profile.ratings.get(6)
        return rating.stars if rating else None


def test_a_backup_is_a_whole_profile_readable_by_its_owner_alone(backups: Backups) -> None:
    made = backups.make("asked")
    assert stars(made.path) == 4.0
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert [path.name for path in backups.folder.iterdir() if path.suffix == ".part"] == []


def test_what_is_not_yet_in_the_main_file_is_in_the_backup(path: Path, backups: Backups) -> None:
    with closing(Profile(path)) as profile:
        with profile.writing():
            profile.states.put(6, TitleState("Heat (1995)", 1.5, 1000))
        assert path.with_name("profile.sqlite-wal").stat().st_size > 0
        made = backups.make("asked")
    assert stars(made.path) == 1.5


def test_one_a_day_and_the_oldest_go(backups: Backups) -> None:
    for day in range(KEPT["daily"] + 3):
        assert backups.make_daily(NOON + timedelta(days=day)) is not None
        assert backups.make_daily(NOON + timedelta(days=day, hours=3)) is None
    kept = [backup.made_at for backup in backups.all()]
    assert kept == [NOON + timedelta(days=day) for day in range(KEPT["daily"] + 2, 2, -1)]


def test_each_sort_rolls_by_itself(backups: Backups) -> None:
    asked = backups.make("asked", NOON)
    for minute in range(KEPT["import"] + 2):
        backups.make("import", NOON + timedelta(minutes=minute))
    sorts = [backup.sort for backup in backups.all()]
    assert (sorts.count("import"), sorts.count("asked")) == (KEPT["import"], 1)
    assert asked.path.exists()


def test_other_files_in_the_folder_are_left_alone(backups: Backups) -> None:
    backups.folder.mkdir()
    (backups.folder / "notes.sqlite").write_text("mine", encoding="utf-8")
    backups.make("asked")
    assert len(backups.all()) == 1
    assert (backups.folder / "notes.sqlite").exists()


def test_restoring_brings_back_and_keeps_what_was(path: Path, backups: Backups) -> None:
    made = backups.make("asked")
    rate(path, 1.0)
    before = backups.restore(made.path)
    assert stars(path) == 4.0
    assert before is not None
    backups.restore(before)
    assert stars(path) == 1.0


def test_a_profile_that_is_open_sees_what_was_restored(path: Path, backups: Backups) -> None:
    made = backups.make("asked")
    with closing(Profile(path)) as profile:
        with profile.writing():
            profile.states.put(6, TitleState("Heat (1995)", 1.0, 1000))
        backups.restore(made.path)
        rating = profile.ratings.get(6)
        assert rating is not None
        assert rating.stars == 4.0
        assert profile.is_sound()


def test_a_damaged_profile_is_put_aside_and_restored(path: Path, backups: Backups) -> None:
    made = backups.make("asked")
    path.write_bytes(b"not a database any more" * 500)
    aside = backups.restore(made.path)
    assert stars(path) == 4.0
    assert aside is not None
    assert aside.name.startswith("profile.sqlite.damaged-")
    assert aside.read_bytes() == b"not a database any more" * 500


def test_a_sound_profile_that_cannot_be_kept_is_not_restored_over(path: Path, backups: Backups) -> None:
    made = backups.make("asked").path
    elsewhere = made.rename(path.with_name("elsewhere.sqlite"))
    rate(path, 1.0)
    shutil.rmtree(backups.folder)
    backups.folder.write_text("in the way", encoding="utf-8")
    with pytest.raises(ProfileError, match="cannot be written"):
        backups.restore(elsewhere)
    assert stars(path) == 1.0


def test_the_oldest_copy_before_a_restore_can_be_restored(path: Path, backups: Backups) -> None:
    oldest = backups.make("restore").path
    for half in range(1, KEPT["restore"]):
        rate(path, half / 2)
        backups.make("restore")
    with closing(Profile(path)) as profile, profile.writing():
        profile.states.put(8, TitleState("Sabrina (1995)", 4.0, 1000))
    before = backups.restore(oldest)
    assert stars(path) == 4.0
    assert before is not None
    assert stars(before) == (KEPT["restore"] - 1) / 2


def test_a_profile_that_is_gone_is_restored(path: Path, backups: Backups) -> None:
    made = backups.make("asked")
    path.unlink()
    assert backups.restore(made.path) is None
    assert stars(path) == 4.0
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_an_older_backup_is_brought_to_the_newest_schema(path: Path, backups: Backups) -> None:
    stored = Path(__file__).parent.parent / "fixtures" / "profiles" / "v1.sqlite"
    backups.restore(stored)
    with closing(Profile(path)) as profile:
        assert len(profile.ratings.all()) == 3
        assert profile.watched.all() == []


@pytest.mark.parametrize("what", ["text", "other", "newer", "damaged", "missing", "cut"])
def test_what_is_no_sound_backup_changes_nothing(what: str, path: Path, backups: Backups, tmp_path: Path) -> None:
    bad = tmp_path / "bad.sqlite"
    whole = backups.make("asked").path.read_bytes()
    if what == "text":
        bad.write_text("hello", encoding="utf-8")
    elif what in ("other", "newer"):
        with closing(sqlite3.connect(bad)) as other:
            other.execute("CREATE TABLE ratings (a)")
            if what == "newer":
                other.execute(f"PRAGMA application_id = {0x4D525031}")
                other.execute("PRAGMA user_version = 99")
    elif what == "damaged":
        bad.write_bytes(whole[:8192] + b"\xa5" * (len(whole) - 8192))
    elif what == "cut":
        bad.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(ProfileError) as caught:
        backups.restore(bad)
    assert "\n" not in str(caught.value)
    assert stars(path) == 4.0


def test_the_profile_itself_is_no_backup(path: Path, backups: Backups) -> None:
    with pytest.raises(InputError, match="itself"):
        backups.restore(path)


def test_a_copy_that_fails_leaves_no_half_of_one(backups: Backups, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(path: Path) -> int:
        raise ProfileError("broken on the way")

    monkeypatch.setattr(copying, "verify", fail)
    with pytest.raises(ProfileError, match="broken on the way"):
        backups.make("asked")
    assert list(backups.folder.iterdir()) == []


def test_a_damaged_profile_without_a_log_is_named_and_not_its_copy(path: Path, backups: Backups) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("INSERT INTO ratings VALUES (-5, 3, 1, 'x')")
    assert not path.with_name("profile.sqlite-wal").exists()
    with pytest.raises(DamagedProfileError, match="1 row of ratings cannot be") as caught:
        backups.make("asked")
    assert caught.value.path == path
    assert backups.all() == []


def test_a_folder_that_cannot_be_made_is_told(path: Path, backups: Backups) -> None:
    backups.folder.write_text("in the way", encoding="utf-8")
    with pytest.raises(ProfileError, match="cannot be written"):
        backups.make("asked")


def test_the_copy_before_a_migration_is_listed_and_restored(tmp_path: Path) -> None:
    path = Path(
        shutil.copy(Path(__file__).parent.parent / "fixtures" / "profiles" / "v1.sqlite", tmp_path / "p.sqlite")
    )
    rate(path, 1.0)
    (backup,) = Backups(path).all()
    assert (backup.sort, backup.path.name) == ("migration", "p.sqlite.v1.bak")
    Backups(path).restore(backup.path)
    assert stars(path) == 4.5


def test_the_start_makes_the_backup_of_the_day(path: Path, backups: Backups, engine: Engine) -> None:
    with closing(Profile(path)) as profile:
        assert start(engine, profile) == []
        assert [backup.sort for backup in backups.all()] == ["daily"]
        assert start(engine, profile) == []
    assert len(backups.all()) == 1


def test_an_empty_profile_needs_none(path: Path, engine: Engine) -> None:
    with closing(Profile(path)) as profile:
        assert start(engine, profile) == []
    assert not os.path.exists(Backups(path).folder)  # noqa: PTH110  # asked of the system itself


def test_a_backup_stays_that_was_made_while_the_clock_is_behind(backups: Backups) -> None:
    for day in range(KEPT["daily"]):
        backups.make_daily(NOON + timedelta(days=day))
    wrong = backups.make_daily(NOON - timedelta(days=20_000))
    assert wrong is not None
    assert wrong.path.is_file()
    assert len(backups.all()) == KEPT["daily"]


def test_backups_from_the_future_go_before_those_of_the_past(backups: Backups) -> None:
    ahead = [backups.make_daily(NOON + timedelta(days=40_000 + day)) for day in range(KEPT["daily"])]
    made = [backups.make_daily(NOON + timedelta(days=day)) for day in range(KEPT["daily"])]
    assert len(ahead) == len(made) == KEPT["daily"]
    assert [one.path for one in reversed(backups.all())] == [one.path for one in made if one is not None]


def test_restoring_while_the_clock_is_behind_keeps_what_was(path: Path, backups: Backups) -> None:
    for day in range(KEPT["restore"]):
        backups.make("restore", datetime.now(tz=UTC) + timedelta(days=1 + day))
    asked = backups.make("asked")
    rate(path, 1.0)
    before = backups.restore(asked.path)
    assert before is not None
    assert stars(before) == 1.0


def test_halves_that_a_killed_process_left_are_cleared_away(backups: Backups) -> None:
    backups.make("asked")
    left = backups.folder / "20260101T000000000000Z-daily.sqlite.part"
    journal, new = left.with_name(f"{left.name}-journal"), backups.folder / "20260102T000000000000Z-daily.sqlite.part"
    for half in (left, journal, new):
        half.write_bytes(b"half")
    for half in (left, journal):
        os.utime(half, (1.0, 1.0))
    backups.make("asked")
    assert not left.exists()
    assert not journal.exists()
    assert new.exists()  # another process may be at it
