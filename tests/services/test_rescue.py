"""The best of what is left is offered first, and what was there is kept with its log."""

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from movierec_desktop.domain.own_title import OwnTitle
from movierec_desktop.domain.title import OWN_IDS_FROM, Kind
from movierec_desktop.services.backups import KEPT, Backups
from movierec_desktop.services.deleting import delete_everything
from movierec_desktop.services.rescue import Rescue, fault_of
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.title_states import TitleState

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def rate(path: Path, first: int, last: int) -> None:
    with closing(Profile(path)) as profile, profile.writing():
        for title_id in range(first, last):
            profile.states.put(title_id, TitleState(f"Title {title_id} (1999)", 4.0, 1000 + title_id))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "profile.sqlite"
    rate(made, 1, 11)
    Backups(made).make("daily", NOON)
    rate(made, 11, 21)
    return made


def test_what_can_be_read_comes_first_when_it_has_all_that_the_backup_has(path: Path) -> None:
    path.write_bytes(bytes(100) + path.read_bytes()[100:])
    with Rescue(path) as rescue:
        assert [(one.is_salvaged, one.content.ratings) for one in rescue.candidates] == [(True, 20), (False, 10)]
        assert rescue.fault is not None


def test_what_can_no_longer_be_read_comes_out_of_the_newest_backup(path: Path) -> None:
    rate(path, 21, 1001)
    mine = OwnTitle(id=OWN_IDS_FROM, name="Mine", kind=Kind.FILM)
    with closing(Profile(path)) as profile, profile.writing():
        profile.own_titles.put(mine)
    Backups(path).make("daily", NOON + timedelta(days=1))
    rate(path, 1001, 1006)
    with closing(Profile(path)) as profile, profile.writing():
        profile.states.put(300, TitleState("Title 300 (1999)", 2.0, 9000))
        profile.own_titles.remove(mine.id)
    content = bytearray(path.read_bytes())
    leaves = [place for place in range(4096, len(content), 4096) if b"Title 5" in content[place : place + 4096]]
    for place in leaves:
        content[place : place + 4096] = bytes(4096)
    path.write_bytes(content)
    with Rescue(path) as rescue:
        assert [one.is_salvaged for one in rescue.candidates] == [True, False, False]
        best, newest, older = rescue.candidates
        assert (older.content.ratings, newest.content.ratings, best.content.ratings) == (10, 1000, 1005)
        assert 0 < best.added < 1000, "some are out of the backup"
        rescue.bring_back(best)
    with closing(Profile(path)) as profile:
        ratings = {rating.title_id: rating.stars for rating in profile.ratings.all()}
        assert ratings == {**dict.fromkeys(range(1, 1006), 4.0), 300: 2.0}, "of what both have the newer counts"
        assert profile.own_titles.all() == [], "a table that is whole has all"


def test_only_tables_that_are_not_whole_are_completed(path: Path) -> None:
    mine = OwnTitle(id=OWN_IDS_FROM, name="Mine", kind=Kind.FILM)
    with closing(Profile(path)) as profile, profile.writing():
        profile.own_titles.put(mine)
        for title_id, state in {
            50: TitleState("50", listed=True, listed_at=5), 51: TitleState("51", listed=True, listed_at=6),
            52: TitleState("52", note="then"), 53: TitleState("53", note="gone"),
        }.items():  # fmt: skip
            profile.states.put(title_id, state)
    Backups(path).make("daily", NOON + timedelta(days=1))
    with closing(Profile(path)) as profile, profile.writing():
        profile.states.put(1, TitleState())
        profile.states.put(51, TitleState("51", 3.5, 9000))
        profile.states.put(52, TitleState("52", note="now"))
    with closing(sqlite3.connect(path)) as other:
        other.executescript(
            "DROP TABLE watchlist; CREATE TABLE watchlist (gone); DROP TABLE own_titles;"
            " UPDATE notes SET label = x'ff' WHERE title_id = 53"
        )
    with Rescue(path) as rescue:
        best = rescue.candidates[0]
        assert (best.is_salvaged, best.added) == (True, 2)
        rescue.bring_back(best)
    with closing(Profile(path)) as profile:
        said = profile.states.all()
        assert 1 not in said, "what was taken back stays so where the table is whole"
        assert said[50] == TitleState("50", listed=True, listed_at=5)
        assert said[51] == TitleState("51", 3.5, 9000), "it was rated since"
        assert (said[52].note, said[53].note) == ("now", "gone")
        assert [title.name for title in profile.own_titles.all()] == ["Mine"]


def test_where_nothing_can_be_read_the_backups_are_all(path: Path) -> None:
    path.write_bytes(b"dear diary")
    with Rescue(path) as rescue:
        assert [one.is_salvaged for one in rescue.candidates] == [False]


def test_what_was_there_is_kept_with_its_log(path: Path) -> None:
    log = path.with_name("profile.sqlite-wal")
    path.write_bytes(b"dear diary")
    log.write_bytes(b"and its log")
    with Rescue(path) as rescue:
        aside = rescue.bring_back(rescue.candidates[0])
    assert aside is not None
    assert aside.read_bytes() == b"dear diary"
    assert aside.with_name(f"{aside.name}-wal").read_bytes() == b"and its log"
    assert fault_of(path) is None
    assert list(path.parent.glob("*.rescue*")) == []


def test_a_second_look_takes_nothing_away_from_the_first(path: Path) -> None:
    path.write_bytes(bytes(100) + path.read_bytes()[100:])
    with Rescue(path) as first:
        with Rescue(path) as second:
            assert [one.content for one in second.candidates] == [one.content for one in first.candidates]
        assert first.candidates[0].is_salvaged
        first.bring_back(first.candidates[0])
    with closing(Profile(path)) as profile:
        assert profile.ratings.count() == 20
    assert list(path.parent.glob("*.rescue*")) == []


def test_what_a_killed_look_has_left_is_cleared_away_by_a_later_one(path: Path) -> None:
    left, new = path.with_name("profile.sqlite.rescue-left"), path.with_name("profile.sqlite.rescue-new")
    for folder in (left, new):
        folder.mkdir()
        (folder / "salvaged.sqlite").touch()
    os.utime(left, (1.0, 1.0))
    Rescue(path).close()
    assert (left.exists(), new.exists()) == (False, True)  # somebody may have the question before them
    delete_everything([path])
    assert not new.exists()


def test_two_damaged_profiles_are_kept_under_two_names(path: Path) -> None:
    kept = []
    for content in (b"one", b"two"):
        path.write_bytes(content)
        with Rescue(path) as rescue:
            kept.append(rescue.bring_back(rescue.candidates[0]))
    assert [one.read_bytes() for one in kept if one is not None] == [b"one", b"two"]


def test_a_new_profile_is_begun_beside_its_backups(path: Path) -> None:
    path.write_bytes(b"dear diary")
    with Rescue(path) as rescue:
        rescue.start_anew()
    with closing(Profile(path)) as profile:
        assert profile.ratings.all() == []
    assert len(Backups(path).all()) == 1


def test_the_backup_with_the_most_ratings_is_never_pushed_out(path: Path) -> None:
    backups = Backups(path)
    rich = backups.make("daily", NOON + timedelta(days=1))
    with closing(Profile(path)) as profile, profile.writing():
        for title_id in range(2, 21):
            profile.states.put(title_id, TitleState())
    for day in range(2, 2 * KEPT["daily"]):
        backups.make("daily", NOON + timedelta(days=day))
    assert rich.path.exists()
    assert len(backups.all()) == KEPT["daily"] + 1


def test_a_damaged_profile_pushes_no_backup_out(path: Path) -> None:
    backups = Backups(path)
    before = [backup.path for backup in backups.all()]
    path.write_bytes(bytes(100) + path.read_bytes()[100:])
    for day in range(1, 20):
        with pytest.raises(Exception, match="cannot be used"):
            backups.make("daily", NOON + timedelta(days=day))
    assert [backup.path for backup in backups.all()] == before


def test_what_was_put_aside_is_deleted_with_everything(path: Path) -> None:
    path.write_bytes(b"dear diary")
    path.with_name("profile.sqlite-wal").write_bytes(b"and its log")
    with Rescue(path) as rescue:
        rescue.bring_back(rescue.candidates[0])
    halves = (".v1.77.part", ".v0.77.part-wal", ".v7.77.part-journal", ".restored.part", ".restored.part.part")
    for suffix in halves:
        path.with_name(f"profile.sqlite{suffix}").touch()
    assert delete_everything([path]).failed == []
    assert list(path.parent.iterdir()) == []
