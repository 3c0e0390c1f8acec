import errno
import os
import shutil
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from movierec_desktop.domain.errors import ProfileError
from movierec_desktop.domain.own_title import OwnTitle
from movierec_desktop.domain.recommendation import Confidence
from movierec_desktop.domain.title import OWN_IDS_FROM, Kind
from movierec_desktop.domain.title_filter import KindChoice, TitleFilter
from movierec_desktop.services.presets import Presets
from movierec_desktop.store import database
from movierec_desktop.store.backup import verify
from movierec_desktop.store.feedback import Prediction, Response, Shown, StoredResponse, StoredShown
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.ratings import StoredRating
from movierec_desktop.store.soundness import check, migrations
from movierec_desktop.store.title_states import TitleState

STORED = Path(__file__).parent.parent / "fixtures" / "profiles"
GOOD_STEP = (2, "CREATE TABLE notes (title_id INTEGER PRIMARY KEY, text TEXT NOT NULL);\n")
BROKEN_STEP = (2, "CREATE TABLE notes (title_id INTEGER);\nDELETE FROM ratings;\nINSERT INTO nowhere VALUES (1);\n")


@pytest.fixture
def v1(tmp_path: Path) -> Path:
    return Path(shutil.copy(STORED / "v1.sqlite", tmp_path / "v1.sqlite"))


@pytest.fixture
def v2(tmp_path: Path) -> Path:
    return Path(shutil.copy(STORED / "v2.sqlite", tmp_path / "v2.sqlite"))


@pytest.fixture
def v4(tmp_path: Path) -> Path:
    return Path(shutil.copy(STORED / "v4.sqlite", tmp_path / "v4.sqlite"))


@contextmanager
def raw(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        yield connection


def version_of(path: Path) -> int:
    with raw(path) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def refused(path: Path) -> str:
    with pytest.raises(ProfileError) as caught:
        Profile(path)
    message = str(caught.value)
    assert "\n" not in message
    assert str(path) in message
    return message


def test_a_profile_of_the_first_version_keeps_everything(v1: Path) -> None:
    with closing(Profile(v1)) as profile:
        assert profile.ratings.all() == [
            StoredRating(2959, 0.5, 1700000300000, "Fight Club (1999)"),
            StoredRating(6, 4.5, 1700000200000, "Heat (1995)"),
            StoredRating(4973, 5.0, 1700000100000, "Amelie (2001)"),
        ]
        assert profile.dismissals.all() == [19]
        assert profile.watchlist.all() == []
        assert profile.settings.get("theme", "light") == "dark"
        assert profile.is_sound()
    assert version_of(v1) == database.migrations()[-1][0]


def test_a_profile_of_the_second_version_keeps_everything(v2: Path) -> None:
    with closing(Profile(v2)) as profile:
        assert profile.ratings.all() == [
            StoredRating(10005753856, 3.5, 1700000300000, "Dark (2017\N{EN DASH}2020)"),
            StoredRating(6, 4.5, 1700000200000, "Heat (1995)"),
            StoredRating(4973, 5.0, 1700000100000, "Amelie (2001)"),
        ]
        assert profile.dismissals.all() == [19]
        assert profile.watchlist.all() == [10000903747, 2019]
        assert profile.settings.get("theme", "light") == "dark"
        assert Presets(profile).all() == {
            "Short crime": TitleFilter(
                kind=KindChoice.FILMS,
                genres=frozenset({"Crime"}),
                longest=100,
                least_confidence=Confidence.FAIR,
            )
        }
        assert profile.is_sound()
    assert version_of(v2) == database.migrations()[-1][0]


def test_a_profile_of_the_fourth_version_keeps_everything(v4: Path) -> None:
    made = Prediction("svd", 4.25, 0.875)
    with closing(Profile(v4)) as profile:
        assert [rating.title_id for rating in profile.ratings.all()] == [2019, 10005753856, 6, 4973]
        assert list(profile.feedback.shown()) == [
            StoredShown(1, Shown(2019, 1700000400000, made, 3, "for-you", "", (6, 4973)), 1700000400000),
            StoredShown(2, Shown(50, 1700000400000, made, 4, "for-you", '{"kind": "film"}', ()), 1700000400000),
        ]
        samurai, suspects = profile.feedback.responses()
        assert samurai == StoredResponse(
            1, 1, Response(2019, "Seven Samurai (1954)", 1700000500000, "rated", 3, 4.3333, 4.5, None, made)
        )
        assert suspects == StoredResponse(
            2, 2, Response(50, "The Usual Suspects (1995)", 1700000600000, "wrong reason", 4, 4.375, None, 6, None)
        )
        assert profile.is_sound()
    assert version_of(v4) == database.migrations()[-1][0]


def test_a_profile_of_the_fifth_version_keeps_what_was_not_seen(tmp_path: Path) -> None:
    path = Path(shutil.copy(STORED / "v5.sqlite", tmp_path / "v5.sqlite"))
    with closing(Profile(path)) as profile:
        assert profile.unseen.all() == [10000903747, 318]
        assert len(profile.ratings.all()) == 4
        assert profile.is_sound()
    assert version_of(path) == database.migrations()[-1][0]


def test_a_profile_of_the_sixth_version_keeps_everything(tmp_path: Path) -> None:
    v6 = Path(shutil.copy(STORED / "v6.sqlite", tmp_path / "v6.sqlite"))
    with closing(Profile(v6)) as profile:
        states = profile.states.all()
        assert states[6] == TitleState(
            "Heat (1995)", 4.5, 1700000200000, doubted=True, doubted_at=1700000350000, note="Two men, one coffee."
        )
        assert states[5618] == TitleState("Spirited Away (2001)", watched=True, watched_at=1700000600000)
        assert states[68954] == TitleState("Up (2009)", watched=True)
        assert states[318].unseen
        assert (profile.dismissals.all(), profile.watchlist.all()) == ([19], [10000903747, 2019])
        assert (profile.doubts.all(), profile.unseen.all()) == ([6], [10000903747, 318])
        assert len(list(profile.feedback.responses())) == 2
        (waiting,) = profile.waiting.all()
        last = profile.imports.last()
        assert last is not None
        assert (waiting.certainty, waiting.import_id, last.file_name) == ("review", last.id, "letterboxd.zip")
        assert [change.after.watched for change in profile.imports.changes(last.id)] == [True]
        assert list(profile.decisions.all().values()) == [10000098825]
        assert profile.is_sound()
    assert version_of(v6) == database.migrations()[-1][0]


def test_every_older_profile_gets_the_tables_of_a_new_one(tmp_path: Path) -> None:
    with closing(Profile(tmp_path / "new.sqlite")):
        wanted = tables(tmp_path / "new.sqlite")
    for stored in sorted(STORED.glob("v*.sqlite")):
        path = Path(shutil.copy(stored, tmp_path / stored.name))
        with closing(Profile(path)):
            assert tables(path) == wanted


def tables(path: Path) -> dict[str, str]:
    with raw(path) as connection:
        return dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"))


def test_a_migrated_profile_takes_a_watchlist(v1: Path) -> None:
    with closing(Profile(v1)) as profile, profile.writing():
        profile.watchlist.add(2019, 1700000500000, "Seven Samurai (1954)")
    with closing(Profile(v1)) as profile:
        assert profile.watchlist.all() == [2019]


def test_every_version_released_has_a_stored_profile() -> None:
    stored = {int(path.stem.removeprefix("v")) for path in STORED.glob("v*.sqlite")}
    assert stored == {number for number, _ in database.migrations()}


def test_versions_count_up_from_one() -> None:
    numbers = [number for number, _ in database.migrations()]
    assert numbers == list(range(1, len(numbers) + 1))


def test_an_older_profile_is_copied_before_it_is_changed(v1: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = [*database.migrations()[:1], GOOD_STEP]
    monkeypatch.setattr(database, "migrations", lambda: steps)
    with closing(Profile(v1)) as profile:
        assert len(profile.ratings.all()) == 3
    assert version_of(v1) == 2
    backup = v1.with_name("v1.sqlite.v1.bak")
    assert version_of(backup) == 1
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    with raw(backup) as connection:
        assert connection.execute("SELECT count(*) FROM ratings").fetchone() == (3,)


def test_a_step_that_fails_leaves_the_older_version_whole(v1: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        steps = [*database.migrations()[:1], BROKEN_STEP]
        patched.setattr(database, "migrations", lambda: steps)
        refused(v1)
    assert version_of(v1) == 1
    with raw(v1) as connection:
        names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    assert "notes" not in names
    with closing(Profile(v1)) as profile:
        assert len(profile.ratings.all()) == 3


def test_a_first_step_that_fails_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "profile.sqlite"
    with monkeypatch.context() as patched:
        patched.setattr(database, "migrations", lambda: [(1, "CREATE TABLE ratings (a);\nBROKEN;\n")])
        refused(path)
    with closing(Profile(path)) as profile:
        assert profile.ratings.all() == []


def test_a_newer_profile_is_refused_and_left_alone(v1: Path) -> None:
    with raw(v1) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = v1.read_bytes()
    assert "newer MovieRec" in refused(v1)
    assert v1.read_bytes() == before


def test_another_programs_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite"
    with raw(path) as connection:
        connection.execute("CREATE TABLE ratings (a)")
    before = path.read_bytes()
    assert "another program's database" in refused(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"hello", b"userId,movieId\n" * 500, bytes(range(256)) * 64])
def test_what_is_no_database_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(content)
    assert "not a profile" in refused(path)
    assert path.read_bytes() == content


def test_a_damaged_profile_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "profile.sqlite"
    with closing(Profile(path)) as profile, profile.writing():
        for title_id in range(3000):
            profile.ratings.put(StoredRating(title_id, 4.0, title_id, "a title that takes its place"))
    content = bytearray(path.read_bytes())
    content[3 * 4096 : -4096] = b"\xa5" * (len(content) - 4 * 4096)
    path.write_bytes(content)
    assert "damaged" in refused(path)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert "is a folder" in refused(tmp_path)


def test_a_place_below_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    refused(tmp_path / "file" / "profile.sqlite")
    refused(tmp_path / "file" / "deeper" / "profile.sqlite")


def test_an_empty_file_becomes_a_profile(tmp_path: Path) -> None:
    path = tmp_path / "profile.sqlite"
    path.touch()
    with closing(Profile(path)) as profile:
        assert profile.ratings.all() == []


def test_a_write_while_another_program_writes_is_refused(v1: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "BUSY_MS", 50)
    with closing(Profile(v1)) as profile, raw(v1) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ProfileError, match="another program is using it"), profile.writing():
            profile.ratings.put(StoredRating(1, 4.0, 1, "Toy Story"))
        other.execute("ROLLBACK")
        assert profile.ratings.get(1) is None


def test_a_profile_locked_by_another_program_is_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "BUSY_MS", 50)
    path = tmp_path / "profile.sqlite"
    path.touch()
    with raw(path) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert "another program is using it" in refused(path)


def test_two_who_open_a_new_profile_share_it(tmp_path: Path) -> None:
    path = tmp_path / "profile.sqlite"
    with closing(Profile(path)) as one, closing(Profile(path)) as two:
        with one.writing():
            one.ratings.put(StoredRating(6, 4.0, 1, "Heat"))
        assert two.ratings.get(6) is not None


def test_a_script_is_split_into_whole_statements() -> None:
    (_, script), *_ = database.migrations()
    statements = database._statements(script)
    assert len(statements) == 3
    assert all(sqlite3.complete_statement(statement) for statement in statements)


def test_a_profile_of_the_seventh_version_keeps_titles_of_ones_own(tmp_path: Path) -> None:
    path = Path(shutil.copy(STORED / "v7.sqlite", tmp_path / "v7.sqlite"))
    with closing(Profile(path)) as profile:
        (own,) = profile.own_titles.all()
        assert own == OwnTitle(
            OWN_IDS_FROM + 7, "Moon over Busan", Kind.SERIES, 2025, "부산의 달", ("Drama", "Romance"), "ko", 60,
            ("KR",), "tt99999999", None, 1700000600000, (6, 2959),
        )  # fmt: skip
        assert profile.ratings.get(own.id) == StoredRating(own.id, 4.5, 1700000700000, "Moon over Busan (2025)")


def test_a_profile_of_the_eighth_version_keeps_what_an_import_brought_home(tmp_path: Path) -> None:
    path = Path(shutil.copy(STORED / "v8.sqlite", tmp_path / "v8.sqlite"))
    with closing(Profile(path)) as profile:
        assert [row.id for row in profile.waiting.all()] == [1]
        with profile.writing():
            profile.waiting.take_back(1)
        assert [row.id for row in profile.waiting.all()] == [2]  # the first one came by that import


def test_a_profile_of_the_sixth_version_takes_titles_of_ones_own(tmp_path: Path) -> None:
    path = Path(shutil.copy(STORED / "v6.sqlite", tmp_path / "v6.sqlite"))
    own = OwnTitle(OWN_IDS_FROM, "One", Kind.FILM)
    with closing(Profile(path)) as profile:
        rated = profile.ratings.all()
        assert rated
        assert profile.own_titles.all() == []
        with profile.writing():
            profile.own_titles.put(own)
    with closing(Profile(path)) as profile:
        assert profile.own_titles.all() == [own]
        assert profile.ratings.all() == rated


@pytest.mark.parametrize("title_id", [OWN_IDS_FROM - 1, 6, 2 * OWN_IDS_FROM])
def test_a_title_of_ones_own_never_has_an_id_of_a_catalogue(profile: Profile, title_id: int) -> None:
    with pytest.raises(ProfileError), profile.writing():
        profile.own_titles.put(OwnTitle(title_id, "One", Kind.FILM))
    assert profile.own_titles.all() == []


def older(tmp_path: Path) -> Path:
    return Path(shutil.copy(STORED / "v3.sqlite", tmp_path / "me.sqlite"))


def test_the_copy_before_a_migration_is_whole_or_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = older(tmp_path)
    before = path.read_bytes()

    def fail(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", fail)
        with pytest.raises(ProfileError, match="make room"):
            Profile(path)
    assert not list(tmp_path.glob("*.bak"))
    assert not list(tmp_path.glob("*.part"))
    Profile(path).close()
    (copy,) = tmp_path.glob("*.bak")
    assert verify(copy) == 3
    assert before != path.read_bytes()


def test_another_copy_before_a_migration_is_not_written_over(tmp_path: Path) -> None:
    path = older(tmp_path)
    kept = tmp_path / "me.sqlite.v3.bak"
    kept.write_bytes(b"somebody else's")
    Profile(path).close()
    assert kept.read_bytes() == b"somebody else's"
    assert verify(tmp_path / "me.sqlite.v3-2.bak") == 3


def test_what_a_killed_copy_has_left_goes_with_the_next(tmp_path: Path) -> None:
    path = older(tmp_path)
    old, new = tmp_path / "me.sqlite.v3.1.part", tmp_path / "me.sqlite.v3.2.part"
    old.touch()
    new.touch()
    os.utime(old, (1, 1))
    Profile(path).close()
    assert not old.exists()
    assert new.exists(), "another process may be making it"


def test_it_is_judged_as_it_was_at_one_moment_though_another_process_migrates_it(tmp_path: Path) -> None:
    path = older(tmp_path)
    with closing(sqlite3.connect(path, isolation_level=None)) as reading:
        migrated: list[int] = []

        def meanwhile(statement: str) -> None:
            if "integrity_check" in statement and not migrated:
                migrated.append(1)
                Profile(path).close()

        reading.execute("PRAGMA journal_mode = WAL")
        reading.set_trace_callback(meanwhile)
        assert check(reading, path) == 3
        assert migrated
        assert check(reading, path) == migrations()[-1][0]
