"""Another person's profile is only read: a copy in memory, in the newest schema."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from movierec_desktop.domain.errors import ProfileError
from movierec_desktop.store.database import APPLICATION_ID, migrations, transaction
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.ratings import StoredRating
from movierec_desktop.store.title_states import TitleState

HEAT = StoredRating(6, 4.5, 1000, "Heat (1995)")


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def rate(profile: Profile) -> None:
    with profile.writing():
        profile.ratings.put(HEAT)


def test_a_snapshot_has_everything_and_touches_nothing(tmp_path: Path) -> None:
    with closing(Profile(tmp_path / "a #1?.sqlite")) as profile:
        rate(profile)
    before = files(tmp_path)
    with closing(Profile.snapshot(tmp_path / "a #1?.sqlite")) as snapshot:
        assert snapshot.ratings.all() == [HEAT]
        with snapshot.writing():
            snapshot.states.put(6, TitleState("Heat (1995)", 1.0, 2000))
    assert files(tmp_path) == before


def test_what_another_window_has_just_written_is_seen(tmp_path: Path) -> None:
    with closing(Profile(tmp_path / "a.sqlite")) as open_elsewhere:
        rate(open_elsewhere)
        with closing(Profile.snapshot(tmp_path / "a.sqlite")) as snapshot:
            assert snapshot.ratings.all() == [HEAT]
            rate(open_elsewhere)


def test_an_older_schema_is_brought_up_to_date_in_memory_alone(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        version, script = migrations()[0]
        with transaction(connection):
            for statement in script.split(";"):
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {version}")
    before = files(tmp_path)
    with closing(Profile.snapshot(path)) as snapshot:
        assert snapshot.watchlist.all() == []
        assert snapshot.ratings.all() == []
    assert files(tmp_path) == before


@pytest.mark.parametrize(
    ("content", "words"), [(None, "There is no profile"), (b"no database at all" * 99, "is not a profile")]
)
def test_what_is_no_profile_is_told(tmp_path: Path, content: bytes | None, words: str) -> None:
    path = tmp_path / "a.sqlite"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ProfileError, match=words):
        Profile.snapshot(path)
    assert path.exists() == (content is not None)
