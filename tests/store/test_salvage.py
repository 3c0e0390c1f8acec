"""What is still readable of a damaged profile is read: header, root or log may be gone."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from movierec_desktop.domain.errors import ProfileError
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.salvage import salvage
from movierec_desktop.store.title_states import TitleState

PAGE, N = 4096, 600
FIXTURES = Path(__file__).parent.parent / "fixtures" / "profiles"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """600 ratings on several pages, and a setting."""
    made = tmp_path / "profile.sqlite"
    with closing(Profile(made)) as profile, profile.writing():
        for title_id in range(1, N + 1):
            profile.states.put(title_id, TitleState(f"Title {title_id} (1999)", 4.0, 1000 + title_id))
        profile.states.put(N + 1, TitleState("Noted (1999)", note="Fine"))
        profile.settings.put("theme", "dark")
    return made


def salvaged(path: Path) -> tuple[set[int], str]:
    """The rated titles, and the setting."""
    folder = path.with_name("work")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    with closing(Profile(salvage(path, folder).path)) as profile:
        return {rating.title_id for rating in profile.ratings.all()}, profile.settings.get("theme", "none")


def pages_of(path: Path, table: str) -> list[int]:
    """Numbers of the pages of a table, its root first, counted from 0."""
    with closing(sqlite3.connect(path)) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    content = path.read_bytes()
    leaves = [
        place for place in range(len(content) // PAGE) if b"Title 1" in content[place * PAGE : (place + 1) * PAGE]
    ]
    return [root - 1, *(place for place in leaves if place != root - 1)]


def spoil(path: Path, start: int, length: int) -> None:
    content = bytearray(path.read_bytes())
    content[start : start + length] = bytes(length)
    path.write_bytes(content)


@pytest.mark.parametrize("length", [16, 100])
def test_a_destroyed_header_costs_nothing(path: Path, length: int) -> None:
    spoil(path, 0, length)
    assert salvaged(path) == (set(range(1, N + 1)), "dark")


def test_without_the_schema_the_ratings_are_found_by_their_shape(path: Path) -> None:
    spoil(path, 0, PAGE)
    assert salvaged(path) == (set(range(1, N + 1)), "none")


def test_a_destroyed_root_costs_no_rating(path: Path) -> None:
    spoil(path, pages_of(path, "ratings")[0] * PAGE, PAGE)
    assert salvaged(path) == (set(range(1, N + 1)), "dark")


def test_a_destroyed_leaf_costs_its_own_ratings_alone(path: Path) -> None:
    leaf = pages_of(path, "ratings")[2]
    content = path.read_bytes()[leaf * PAGE : (leaf + 1) * PAGE]
    spoil(path, leaf * PAGE, PAGE)
    found, _ = salvaged(path)
    assert N - len(found) == content.count(b"Title")


def test_a_truncated_file_gives_what_is_left_of_it(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: -3 * PAGE + 100])
    found, _ = salvaged(path)
    assert 0 < len(found) < N


def test_rows_that_cannot_be_are_left_out(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("UPDATE ratings SET half_stars = 'abc' WHERE title_id = 5")
    assert salvaged(path)[0] == set(range(1, N + 1)) - {5}


def test_a_row_that_cannot_be_written_again_costs_itself_alone(path: Path) -> None:
    """Bytes that are no text are read as a sign of three bytes each, and may then be more than a row can be."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("INSERT INTO notes VALUES (1, cast(? AS TEXT), 'Heat')", (b"\xff" * 7_000_000,))
    assert salvaged(path) == (set(range(1, N + 1)), "dark")


@pytest.mark.parametrize("place", [0, 16, 40, 3000])
def test_what_is_in_a_damaged_log_alone_is_read(path: Path, tmp_path: Path, place: int) -> None:
    killed = tmp_path / "killed"
    killed.mkdir()
    with closing(Profile(path)) as profile:
        for title_id in (N + 10, N + 11):
            with profile.writing():
                profile.states.put(title_id, TitleState("In the log", 2.0, 9_000_000))
        for suffix in ("", "-wal"):
            shutil.copy(path.with_name(path.name + suffix), killed)
    log = killed / "profile.sqlite-wal"
    content = bytearray(log.read_bytes())
    content[place] ^= 1
    log.write_bytes(content)
    assert salvaged(killed / path.name)[0] >= {N + 10, N + 11}


def test_an_older_profile_is_read_into_a_new_one(tmp_path: Path) -> None:
    path = Path(shutil.copy(FIXTURES / "v3.sqlite", tmp_path / "profile.sqlite"))
    spoil(path, 0, 100)
    assert salvaged(path)[0]


@pytest.mark.parametrize("content", [b"", b"dear diary, " * 2000, bytes(10 * PAGE)])
def test_where_nothing_is_nothing_is_made_up(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    try:
        found, _ = salvaged(path)
    except ProfileError:
        found = set()
    assert not found


def test_a_key_whose_name_is_damaged_stays_with_its_row(path: Path) -> None:
    with closing(Profile(path)) as profile, profile.writing():
        profile.ratings.remove(1)
        profile.states.put(9, TitleState("Title 9 (1999)", 1.5, 1009, watched=True, watched_at=5, note="Nine"))
    with closing(sqlite3.connect(path)) as other:
        for table in ("ratings", "watched", "notes"):
            other.execute(f"ALTER TABLE {table} RENAME title_id TO gone")
        other.execute("ALTER TABLE settings RENAME key TO gone")
        other.commit()
    folder = path.with_name("work")
    folder.mkdir()
    with closing(Profile(salvage(path, folder).path)) as profile:
        said = profile.states.all()
        assert {title_id: state.stars for title_id, state in said.items() if state.stars} == {
            **dict.fromkeys(range(2, N + 1), 4.0), 9: 1.5,
        }  # fmt: skip
        assert all(state.label == f"Title {title_id} (1999)" for title_id, state in said.items() if title_id <= N)
        assert (said[9].watched, said[9].note) == (True, "Nine")
        assert profile.settings.get("theme", "none") == "none"
