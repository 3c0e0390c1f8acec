import errno
import os
import signal
import sqlite3
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from movierec_desktop.domain.errors import DamagedProfileError, ProfileError
from movierec_desktop.domain.plain_text import plain
from movierec_desktop.store.backup import content_of, copy_profile, verify
from movierec_desktop.store.database import explained
from movierec_desktop.store.imports import StateChange
from movierec_desktop.store.notes import Note
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.ratings import StoredRating, now_ms
from movierec_desktop.store.soundness import LATEST
from movierec_desktop.store.summary import read_summary
from movierec_desktop.store.title_states import TitleState
from torture.refused import BY_OTHER, OWN, READ, Outcome, refused_then_saved
from torture.shim import can_build

RATE_AND_DIE = """
import os, signal, sys
from pathlib import Path
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.library import Library
from movierec_desktop.store.database import explained
from movierec_desktop.store.imports import StateChange
from movierec_desktop.store.profile import Profile
engine = Engine(Path(sys.argv[1]))
library = Library(Profile(Path(sys.argv[2])))
library.rate(engine.catalogue.title(3), 4.5)
library.toggle_dismissed(engine.catalogue.title(4))
os.kill(os.getpid(), signal.SIGKILL)
"""

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
RATINGS = st.builds(
    StoredRating,
    title_id=st.integers(0, 2**53 - 1),
    stars=st.integers(1, 10).map(lambda halves: halves / 2),
    rated_at=st.integers(0, LATEST),
    label=TEXT.map(plain),
)


@settings(deadline=None, max_examples=40)
@given(st.lists(RATINGS, max_size=8, unique_by=lambda rating: rating.title_id), st.dictionaries(TEXT, TEXT, max_size=4))
def test_everything_written_is_read_back_after_reopening(
    tmp_path_factory: pytest.TempPathFactory, ratings: list[StoredRating], settings: dict[str, str]
) -> None:
    path = tmp_path_factory.mktemp("profile") / "profile.sqlite"
    with closing(Profile(path)) as profile, profile.writing():
        for rating in ratings:
            profile.ratings.put(rating)
        for key, value in settings.items():
            profile.settings.put(key, value)
    with closing(Profile(path)) as profile:
        expected = sorted(ratings, key=lambda rating: (-rating.rated_at, rating.title_id))
        assert profile.ratings.all() == expected
        assert [profile.ratings.get(rating.title_id) for rating in ratings] == ratings
        assert {key: profile.settings.get(key, "none") for key in settings} == settings


def test_a_rating_survives_a_killed_process(bundle_dir: Path, tmp_path: Path) -> None:
    path = tmp_path / "profile.sqlite"
    died = subprocess.run([sys.executable, "-c", RATE_AND_DIE, bundle_dir, path], check=False)
    assert died.returncode == -signal.SIGKILL
    with closing(Profile(path)) as profile:
        (rating,) = profile.ratings.all()
        assert rating.stars == 4.5
        assert abs(rating.rated_at - now_ms()) < 60_000
        assert len(profile.dismissals.all()) == 1
        assert [entry.response.what for entry in profile.feedback.responses()] == ["rated", "dismissed"]
        assert profile.is_sound()


@pytest.mark.skipif(sys.platform != "linux" or not can_build(), reason="needs a compiler and LD_PRELOAD")
@pytest.mark.parametrize("way", [OWN, BY_OTHER, READ])
def test_what_was_refused_at_fsync_leaves_no_damage_behind_what_is_saved_next(tmp_path: Path, way: str) -> None:
    assert refused_then_saved(tmp_path / "disk", way) == Outcome("", has_saved=True)


def test_a_second_rating_replaces_the_first(profile: Profile) -> None:
    later = StoredRating(6, 2.0, 20, "Heat")
    with profile.writing():
        profile.ratings.put(StoredRating(6, 4.5, 10, "Heat (1995)"))
        profile.ratings.put(later)
    assert profile.ratings.all() == [later]
    assert profile.ratings.get(7) is None


def test_dismissals_are_added_once_and_taken_back(profile: Profile) -> None:
    with profile.writing():
        profile.dismissals.add(6, 1, "Heat")
        profile.dismissals.add(6, 2, "Heat")
        profile.dismissals.add(7, 2, "Sabrina")
    assert sorted(profile.dismissals.all()) == [6, 7]
    with profile.writing():
        profile.dismissals.remove(6)
        profile.dismissals.remove(999)
    assert profile.dismissals.all() == [7]


def test_the_watchlist_is_newest_first_and_apart_from_the_dismissals(profile: Profile) -> None:
    with profile.writing():
        for title_id, added_at in ((6, 20), (7, 30), (8, 10), (6, 99)):
            profile.watchlist.add(title_id, added_at, "a title")
    assert profile.watchlist.all() == [7, 6, 8]
    assert profile.dismissals.all() == []
    with profile.writing():
        profile.dismissals.add(6, 40, "Heat")
        profile.watchlist.remove(7)
    assert profile.watchlist.all() == [6, 8]
    assert profile.dismissals.all() == [6]


@pytest.mark.parametrize("stars", [0.0, 0.2, 5.5, -1.0, 100.0])
def test_the_file_itself_refuses_what_is_no_half_star(profile: Profile, stars: float) -> None:
    with pytest.raises(ProfileError), profile.writing():
        profile.ratings.put(StoredRating(6, stars, 1, "Heat"))
    assert profile.ratings.all() == []


def change_and_fail(profile: Profile) -> None:
    with profile.writing():
        profile.ratings.put(StoredRating(6, 4.0, 1, "Heat"))
        profile.settings.put("theme", "dark")
        assert profile.ratings.get(6) is not None
        _ = 1 // 0


def test_an_error_in_a_change_takes_all_of_it_back(profile: Profile) -> None:
    with pytest.raises(ZeroDivisionError):
        change_and_fail(profile)
    assert profile.ratings.all() == []
    assert profile.settings.get("theme", "light") == "light"
    with profile.writing():
        profile.settings.put("theme", "dark")
    assert profile.settings.get("theme", "light") == "dark"


def test_a_change_is_invisible_to_others_until_it_is_whole(profile: Profile) -> None:
    with closing(sqlite3.connect(profile.path)) as other:
        with profile.writing():
            profile.ratings.put(StoredRating(6, 4.0, 1, "Heat"))
            assert other.execute("SELECT count(*) FROM ratings").fetchone() == (0,)
        assert other.execute("SELECT count(*) FROM ratings").fetchone() == (1,)


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")
def test_only_the_owner_can_read_a_profile(profile: Profile) -> None:
    with profile.writing():
        profile.settings.put("theme", "dark")
    for path in profile.path.parent.glob("profile.sqlite*"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_commit_waits_for_the_disk(profile: Profile) -> None:
    assert profile._connection.execute("PRAGMA synchronous").fetchone() == (2,)
    assert profile._connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_missing_folders_are_made(tmp_path: Path) -> None:
    with closing(Profile(tmp_path / "a" / "b" / "profile.sqlite")) as profile:
        assert profile.ratings.all() == []


def rate(profile: Profile, stars: float) -> None:
    with profile.writing():
        profile.ratings.put(StoredRating(6, stars, 1, "Heat (1995)"))


@pytest.mark.skipif(os.name != "posix", reason="other systems do not let go of a file that is open")
@pytest.mark.parametrize("suffix", ["", "-wal"])
def test_nothing_is_taken_for_saved_in_a_file_that_was_removed(profile: Profile, suffix: str) -> None:
    rate(profile, 4.0)
    gone = profile.path.with_name(f"{profile.path.name}{suffix}")
    aside = gone.rename(gone.with_name("aside"))
    with pytest.raises(ProfileError, match="put it back, or start the app again"):
        rate(profile, 1.0)
    aside.rename(gone)
    rate(profile, 2.0)
    assert [rating.stars for rating in profile.ratings.all()] == [2.0]


@pytest.mark.skipif(os.name != "posix", reason="other systems do not let go of a file that is open")
def test_a_file_that_is_removed_while_it_is_written_is_told(profile: Profile) -> None:
    def write_and_move() -> None:
        with profile.writing():
            profile.settings.put("theme", "dark")
            profile.path.rename(profile.path.with_name("aside"))

    with pytest.raises(ProfileError, match="removed or replaced"):
        write_and_move()


@pytest.mark.skipif(os.name != "posix", reason="other systems do not let go of a file that is open")
def test_another_file_in_the_place_of_a_profile_is_left_alone(profile: Profile, tmp_path: Path) -> None:
    rate(profile, 4.0)
    with closing(sqlite3.connect(tmp_path / "copy")) as copy:
        profile._connection.backup(copy)
    (tmp_path / "copy").replace(profile.path)
    content = profile.path.read_bytes()
    with pytest.raises(ProfileError, match="removed or replaced"):
        rate(profile, 1.0)
    profile.close()
    assert profile.path.read_bytes() == content


@pytest.mark.skipif(os.name != "posix", reason="other systems do not let go of a file that is open")
@pytest.mark.parametrize("notices", [True, False])
def test_a_backup_put_in_the_place_of_an_open_profile_is_not_spoiled(tmp_path: Path, *, notices: bool) -> None:
    other = Profile(tmp_path / "other.sqlite")
    for number in range(500):
        with other.writing():
            other.ratings.put(StoredRating(number, 3.0, number, f"another title {number}"))
    other.close()
    profile = Profile(tmp_path / "profile.sqlite")
    rate(profile, 4.0)
    profile.path.rename(tmp_path / "aside.sqlite")
    other.path.rename(profile.path)
    if notices:
        with pytest.raises(ProfileError, match="removed or replaced"):
            rate(profile, 1.0)
    profile.close()
    with closing(Profile(profile.path)) as found:
        assert found.is_sound()
        assert [rating.stars for rating in found.ratings.all()] == [3.0] * 500
    with closing(Profile(tmp_path / "aside.sqlite")) as kept:
        assert [rating.stars for rating in kept.ratings.all()] == [4.0], "what was saved is in the file that was open"


@pytest.mark.parametrize(("number", "words"), [(errno.ENOSPC, "make room"), (errno.EACCES, "change its permissions")])
def test_what_the_system_refuses_is_told_with_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    def refuse(*_: object) -> int:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(ProfileError, match=words):
        Profile(tmp_path / "profile.sqlite")


def test_a_change_in_the_middle_of_another_is_refused(profile: Profile) -> None:
    with profile.writing():
        profile.settings.put("theme", "dark")
        with pytest.raises(ProfileError, match="try again in a moment"), profile.writing():
            profile.settings.put("theme", "light")
    assert profile.settings.get("theme", "none") == "dark"
    rate(profile, 4.0)


def test_who_is_in_a_hurry_waits_but_a_moment_for_another_program(profile: Profile) -> None:
    rate(profile, 4.0)
    with closing(sqlite3.connect(profile.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        begun = time.monotonic()
        with profile.hurried(), pytest.raises(ProfileError, match="close that and try again"):
            rate(profile, 1.0)
        assert time.monotonic() - begun < 3
    rate(profile, 2.0)
    assert [rating.stars for rating in profile.ratings.all()] == [2.0]


def test_a_change_that_is_too_large_is_told_as_such_and_leaves_the_profile_as_it_was(profile: Profile) -> None:
    with pytest.raises(ProfileError, match="shorten its note") as caught, profile.writing():
        profile.notes.put(Note(6, "x" * 17_000_000, "Heat"))
    assert not isinstance(caught.value, DamagedProfileError)
    rate(profile, 4.0)
    assert profile.notes.all() == []


def test_a_row_that_is_too_large_to_be_read_is_damage(profile: Profile) -> None:
    with closing(sqlite3.connect(profile.path, isolation_level=None)) as other:
        other.execute("INSERT INTO notes VALUES (6, ?, 'Heat')", ("x" * 17_000_000,))
    for use in (Profile, Profile.snapshot, lambda path: copy_profile(path, path.with_name("copy.sqlite"))):
        with pytest.raises(DamagedProfileError):
            use(profile.path)


def test_an_error_of_the_disk_is_told_with_what_to_do() -> None:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorname = "SQLITE_IOERR_FSYNC"
    assert "make room and try again" in str(explained(Path("p.sqlite"), error))


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")
def test_logs_of_a_time_when_the_profile_was_read_only_keep_nobody_from_writing(tmp_path: Path) -> None:
    path = tmp_path / "profile.sqlite"
    Profile(path).close()
    bound = ["setpriv", "--bounding-set=-dac_override"] if os.geteuid() == 0 else []
    read = "import sqlite3, sys; print(*sqlite3.connect(sys.argv[1]).execute('SELECT count(*) FROM ratings'))"
    path.chmod(0o400)
    subprocess.run([*bound, sys.executable, "-c", read, path], check=True, capture_output=True)
    left = [path.with_name(f"{path.name}{suffix}") for suffix in ("-wal", "-shm")]
    assert [stat.S_IMODE(log.stat().st_mode) for log in left] == [0o400, 0o400]
    path.chmod(0o600)
    with closing(Profile(path)) as profile:
        rate(profile, 4.0)
        assert [stat.S_IMODE(log.stat().st_mode) for log in left] == [0o600, 0o600]


def test_a_profile_that_was_copied_is_written_at_once(tmp_path: Path) -> None:
    """A backup has no log, and in its first change SQLite makes one: that is no other file in its place."""
    path, copy = tmp_path / "profile.sqlite", tmp_path / "copy.sqlite"
    Profile(path).close()
    copy_profile(path, copy)
    with closing(Profile(copy)) as profile:
        with profile.writing():
            profile.ratings.put(StoredRating(1, 4.0, 1, "Heat (1995)"))
        assert len(profile.ratings.all()) == 1


def test_the_log_beside_the_file_goes_back_after_a_large_import(profile: Profile) -> None:
    log = profile.path.with_name(f"{profile.path.name}-wal")
    with profile.writing():
        for title_id in range(60_000):
            profile.ratings.put(StoredRating(title_id, 4.0, 1, "A title with a name of some length (1995)" * 3))
    assert log.stat().st_size > 8_000_000
    for title_id in range(3):
        with profile.writing():
            profile.ratings.put(StoredRating(title_id, 3.0, 1, "Heat"))
    assert log.stat().st_size <= 4 * 1024 * 1024


@pytest.mark.parametrize("mark", ["rating", "note", "dismissal"])
def test_whether_anything_is_said_is_known_without_reading_all_of_it(profile: Profile, mark: str) -> None:
    assert profile.states.is_empty
    with profile.writing():
        said = {
            "rating": TitleState("Heat", stars=4.0, rated_at=1), "note": TitleState("Heat", note="good"),
            "dismissal": TitleState("Heat", dismissed=True, dismissed_at=1),
        }  # fmt: skip
        profile.states.put(6, said[mark])
    assert not profile.states.is_empty
    assert profile.states.all() == {6: said[mark]}


def test_while_somebody_else_writes_for_long_one_is_told_to_wait(profile: Profile) -> None:
    profile.hold("One moment")
    with pytest.raises(ProfileError, match="One moment"), profile.writing():
        profile.settings.put("theme", "dark")
    assert profile.settings.get("theme", "") == ""
    profile.release()
    with profile.writing():
        profile.settings.put("theme", "dark")


@pytest.mark.parametrize("look", [verify, lambda path: read_summary(path, "theme"), content_of])
def test_who_looks_at_an_open_profile_leaves_its_locks(profile: Profile, look: Callable[[Path], object]) -> None:
    """Without them another program that closes the file removes the log that this one goes on writing to."""
    rate(profile, 4.0)
    look(profile.path)
    other = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('SELECT * FROM ratings'); c.close()"
    subprocess.run([sys.executable, "-c", other, profile.path], check=True)
    rate(profile, 2.0)
    with closing(Profile.snapshot(profile.path)) as fresh:
        assert [rating.stars for rating in fresh.ratings.all()] == [2.0]


def test_a_closed_profile_is_looked_at_again(tmp_path: Path) -> None:
    path = tmp_path / "profile.sqlite"
    Profile(path).close()
    path.write_bytes(b"no profile" * 100)
    with pytest.raises(ProfileError):
        verify(path)


DAMAGED_STATES = (
    "abc",
    "[]",
    "7",
    '{"stars": "4"}',
    '{"stars": 4.2}',
    '{"watched": 1}',
    '{"rated_at": 1e99}',
    "[" * 10**5,
)


@pytest.mark.parametrize("stored", DAMAGED_STATES)
def test_an_import_whose_changes_are_damaged_is_not_taken_back(profile: Profile, stored: str) -> None:
    with profile.writing():
        number = profile.imports.add(1, "csv", "a.csv", 1, [StateChange(6, TitleState(), TitleState(stars=4.0))])
        profile._connection.execute("UPDATE import_changes SET after = ?", (stored,))
    with pytest.raises(ProfileError, match="restore the backup from before it"):
        profile.imports.changes(number)
