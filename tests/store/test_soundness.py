"""A profile that is not sound is refused in one line; what does no harm is passed over."""

import math
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from movierec_desktop.domain.errors import Damage, DamagedProfileError, ProfileError
from movierec_desktop.services.rescue import Rescue
from movierec_desktop.store import ratings as ratings_module
from movierec_desktop.store.backup import copy_profile, verify
from movierec_desktop.store.beside import log_of
from movierec_desktop.store.feedback import Prediction, Response, Shown
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.ratings import now_ms
from movierec_desktop.store.settings import peek
from movierec_desktop.store.soundness import LATEST, SOUND, schema_of
from movierec_desktop.store.title_states import TitleState


def rate(profile: Profile, title_id: int, label: str = "Heat (1995)") -> None:
    with profile.writing():
        profile.states.put(title_id, TitleState(label, 4.0, 1000))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "profile.sqlite"
    with closing(Profile(made)) as profile:
        rate(profile, 6)
        with profile.writing():
            profile.states.put(7, TitleState("Sabrina (1995)", listed=True, listed_at=1000, note="Later"))
    return made


def change(path: Path, sql: str, *values: object) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute(sql, values)


def refused(path: Path) -> DamagedProfileError:
    with pytest.raises(DamagedProfileError) as caught:
        Profile(path)
    assert "\n" not in str(caught.value)
    assert f"movierec doctor --profile {path}" in str(caught.value)
    return caught.value


def test_there_is_a_condition_for_every_table() -> None:
    tables = {name for name, sql in schema_of(99).items() if sql.startswith("CREATE TABLE")}
    assert tables == SOUND.keys()


@pytest.mark.parametrize("value", ["abc", 11, 0, -1, 2.5, b"\xff", math.inf, 2**62])
def test_half_stars_that_cannot_be_are_refused(path: Path, value: object) -> None:
    change(path, "UPDATE ratings SET half_stars = ?", value)
    assert refused(path).kind is Damage.DAMAGED


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("ratings", "rated_at", 2**62), ("ratings", "rated_at", "soon"), ("ratings", "title_id", -5),
        ("watchlist", "added_at", math.inf), ("watchlist", "label", b"\x00"), ("notes", "note", b"\x00"),
        ("ratings", "title_id", 2**60),
    ],
)  # fmt: skip
def test_values_that_cannot_be_are_refused(path: Path, table: str, column: str, value: object) -> None:
    change(path, f"UPDATE {table} SET {column} = ?", value)  # noqa: S608  # our own names
    assert table in refused(path).detail


def test_a_text_with_a_turned_bit_is_read_with_a_sign_in_its_place(path: Path) -> None:
    change(path, "UPDATE ratings SET label = CAST(x'48ff6174' AS TEXT)")
    with closing(Profile(path)) as profile:
        assert profile.ratings.all()[0].label == "H\ufffdat"


def test_a_name_of_megabytes_is_cut(path: Path) -> None:
    change(path, "UPDATE ratings SET label = ?", "x" * 3_000_000)
    with closing(Profile(path)) as profile:
        assert len(profile.ratings.all()[0].label) == 1000


def test_feedback_that_cannot_be_is_passed_over(path: Path) -> None:
    with closing(Profile(path)) as profile, profile.writing():
        for title_id in (1, 2):
            profile.feedback.put_shown(Shown(title_id, 1000, Prediction("svd", 3.0, 1.0), 1, "for-you", "", (6,)))
    change(path, "UPDATE recommended SET reasons = 'six' WHERE title_id = 1")
    with closing(Profile(path)) as profile:
        assert [entry.shown.title_id for entry in profile.feedback.shown()] == [2]


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE TRIGGER t AFTER INSERT ON ratings BEGIN DELETE FROM ratings; END", "CREATE VIEW v AS SELECT 1",
        "DROP TABLE notes", "ALTER TABLE notes RENAME note TO text", "PRAGMA user_version = 5",
        "PRAGMA user_version = 0", "PRAGMA user_version = -5",
    ],
)  # fmt: skip
def test_other_tables_than_those_of_its_version_are_refused(path: Path, sql: str) -> None:
    change(path, sql)
    assert refused(path).kind is Damage.DAMAGED


def test_a_newer_version_and_another_program_are_told_apart(path: Path) -> None:
    change(path, "PRAGMA user_version = 99")
    assert refused(path).kind is Damage.NEWER
    change(path, "PRAGMA application_id = 1")
    assert refused(path).kind is Damage.FOREIGN


@pytest.mark.parametrize("place", [18, 19, 21, 22, 23])
def test_a_header_with_a_turned_bit_is_damage_and_not_a_lack_of_rights(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 64
    path.write_bytes(content)
    assert refused(path).kind is Damage.DAMAGED


def in_use(path: Path, to: Path) -> Path:
    """The profile as a killed process leaves it: one more rating, which is in the log alone."""
    to.mkdir()
    with closing(Profile(path)) as profile:
        rate(profile, 8, "In the log (2001)")
        rate(profile, 9, "In the log (2002)")
        for one in path.parent.glob("profile.sqlite*"):
            if one.is_file():
                shutil.copy(one, to)
    return to / path.name


def test_a_log_beside_a_damaged_profile_is_left_as_it_is(path: Path, tmp_path: Path) -> None:
    killed = in_use(path, tmp_path / "killed")
    content = bytearray(killed.read_bytes())
    content[-4096:] = bytes(4096)
    content[8192:12288] = bytes(4096)
    killed.write_bytes(content)
    log = killed.with_name("profile.sqlite-wal").read_bytes()
    refused(killed)
    with pytest.raises(ProfileError):
        copy_profile(killed, tmp_path / "copy.sqlite")
    assert killed.read_bytes() == content
    assert killed.with_name("profile.sqlite-wal").read_bytes() == log


def test_a_log_that_is_whole_is_read(path: Path, tmp_path: Path) -> None:
    with closing(Profile(in_use(path, tmp_path / "killed"))) as profile:
        assert {rating.title_id for rating in profile.ratings.all()} == {6, 8, 9}


@pytest.mark.parametrize("place", [0, 8, 20, 40, 60, 500, -4000, 4200])
def test_a_log_with_a_turned_bit_is_told_before_sqlite_drops_what_is_in_it(
    path: Path, tmp_path: Path, place: int
) -> None:
    killed = in_use(path, tmp_path / "killed")
    log = killed.with_name("profile.sqlite-wal")
    content = bytearray(log.read_bytes())
    content[place] ^= 1
    log.write_bytes(content)
    refused(killed)
    with pytest.raises(DamagedProfileError):
        copy_profile(killed, tmp_path / "copy.sqlite")
    assert log.read_bytes() == content


def test_a_transaction_that_was_not_ended_is_no_damage(path: Path, tmp_path: Path) -> None:
    killed = in_use(path, tmp_path / "killed")
    log = killed.with_name("profile.sqlite-wal")
    os.truncate(log, log.stat().st_size - 100)
    with closing(Profile(killed)) as profile:
        assert {rating.title_id for rating in profile.ratings.all()} == {6, 8}


@pytest.mark.parametrize(("page", "words"), [(-2, "may be a change that was never saved"), (0, "is damaged")])
def test_a_last_change_that_is_not_whole_is_told_apart(path: Path, tmp_path: Path, page: int, words: str) -> None:
    with closing(Profile(path)) as profile:
        rate(profile, 8)
        with profile.writing():
            for title_id in range(7, 3000, 7):
                profile.states.put(title_id, TitleState("A title with a name of some length", 4.0, 1000))
        killed = Path(shutil.copy(path, tmp_path / "killed.sqlite"))
        log = Path(shutil.copy(log_of(path), log_of(killed)))
    content, frame = log.read_bytes(), 24 + 4096
    start = 32 + page * frame if page >= 0 else len(content) + page * frame
    log.write_bytes(content[: start + 24] + bytes(4096) + content[start + frame :])
    assert words in refused(killed).detail


@pytest.mark.skipif(os.name != "posix", reason="links need rights elsewhere")
def test_a_damaged_log_is_found_through_a_symbolic_link(path: Path, tmp_path: Path) -> None:
    killed = in_use(path, tmp_path / "killed")
    log = log_of(killed)
    content = bytearray(log.read_bytes())
    content[len(content) // 2] ^= 1
    log.write_bytes(content)
    link = tmp_path / "link.sqlite"
    link.symlink_to(killed)
    assert "log" in refused(link).detail
    with Rescue(link) as rescue:
        assert [one.content.ratings for one in rescue.candidates] == [3], "with what its log holds"
        rescue.bring_back(rescue.candidates[0])
    Profile(link).close()
    assert log.read_bytes() == content, "what was there is kept, with its log"
    assert "log" in refused(killed).detail


@pytest.mark.skipif(os.name != "posix", reason="links need rights elsewhere")
def test_a_profile_behind_a_link_that_loses_its_log_is_noticed(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.sqlite"
    link.symlink_to(path)
    with closing(Profile(link)) as profile:
        rate(profile, 8)
        log_of(path).rename(tmp_path / "aside")
        with pytest.raises(ProfileError, match="removed or replaced"):
            rate(profile, 9)


@pytest.mark.skipif(os.name != "posix", reason="links need rights elsewhere")
@pytest.mark.parametrize("target", ["nowhere", "link.sqlite"])
def test_a_link_that_leads_nowhere_is_told_in_words(tmp_path: Path, target: str) -> None:
    link = tmp_path / "link.sqlite"
    link.symlink_to(target)
    assert refused(link).kind is Damage.GONE
    assert f"it is a link to {target}" in refused(link).detail


@pytest.mark.parametrize("what", ["gone", "empty"])
def test_a_profile_of_which_a_backup_is_left_is_not_begun_anew(path: Path, what: str) -> None:
    copy_profile(path, path.parent / "profile.sqlite.backups" / "one.sqlite")
    path.unlink()
    if what == "empty":
        path.touch()
    refused(path)
    assert path.exists() == (what == "empty")


def test_a_log_without_its_profile_is_not_taken_for_that_of_a_new_one(path: Path) -> None:
    path.with_name("profile.sqlite-wal").write_bytes(b"what was saved last" * 100)
    path.unlink()
    assert refused(path).kind is Damage.GONE


@pytest.mark.parametrize("make", [lambda path: path.mkdir(), os.mkfifo, lambda path: path.symlink_to("nowhere")])
@pytest.mark.parametrize("suffix", ["", "-wal"])
def test_what_is_no_file_is_refused_at_once(path: Path, make, suffix: str) -> None:
    place = path.with_name(path.name + suffix)
    place.unlink(missing_ok=True)
    make(place)
    refused(path)
    assert peek(path, "theme", "dark") == "dark"


def test_a_clock_that_is_wildly_wrong_writes_a_time_that_can_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ratings_module.time, "time_ns", lambda: 10**30)
    assert now_ms() == LATEST
    monkeypatch.setattr(ratings_module.time, "time_ns", lambda: -(10**20))
    assert now_ms() == 0


@pytest.mark.parametrize("value", ["abc", 77, None])
def test_who_may_only_read_finds_the_same_as_who_may_write(path: Path, value: object) -> None:
    with closing(Profile(path)) as profile, profile.writing():
        profile.feedback.add_response(Response(6, "Heat (1995)", 1000, "rated", 0, None, 4.0))
    change(path, "UPDATE responses SET half_stars = ?", value)
    Profile(path).close()
    verify(path)
    change(path, "UPDATE ratings SET half_stars = 77")
    refused(path)
    with pytest.raises(ProfileError):
        verify(path)


def test_a_journal_beside_a_log_is_told_before_sqlite_looks_at_it(path: Path, tmp_path: Path) -> None:
    killed = in_use(path, tmp_path / "killed")
    killed.with_name("profile.sqlite-journal").write_bytes(b"dear diary")
    assert "journal" in refused(killed).detail
    assert killed.with_name("profile.sqlite-journal").read_bytes() == b"dear diary"


def test_the_folder_where_one_is_is_refused_as_any(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(path.parent)
    assert refused(Path()).kind is Damage.FOREIGN
    with Rescue(Path()) as rescue:
        assert rescue.candidates == []
