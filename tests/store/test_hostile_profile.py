"""A profile that somebody has prepared: what is code in it is refused before any of it runs."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from movierec_desktop.domain.errors import ProfileError
from movierec_desktop.store.backup import copy_profile, overwrite_profile, verify
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.ratings import StoredRating
from movierec_desktop.store.settings import peek

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
CODE = {
    "trigger": "CREATE TRIGGER t AFTER INSERT ON ratings BEGIN DELETE FROM ratings; END",
    "view": "CREATE VIEW v AS SELECT 1",
    "view in place of a table": "DROP TABLE settings;"
    f" CREATE VIEW settings AS SELECT 'theme' AS key, ({ENDLESS}) AS value",
    "computed column": "ALTER TABLE ratings ADD COLUMN x TEXT AS (hex(zeroblob(100000000)))",
    "index over an expression": "CREATE INDEX i ON ratings (hex(zeroblob(title_id)))",
    "another table": "CREATE TABLE other (a)",
    "another check": "DROP TABLE unseen; CREATE TABLE unseen (title_id INTEGER PRIMARY KEY, asked_at INTEGER,"
    " label TEXT CHECK (length(hex(zeroblob(100000000))) > 0))",
    "a missing table": "DROP TABLE notes",
    "virtual table": "CREATE VIRTUAL TABLE words USING fts5(a)",
    "trigger under a name of SQLite's": "CREATE TRIGGER t AFTER INSERT ON ratings BEGIN DELETE FROM ratings; END;"
    " PRAGMA writable_schema = ON; UPDATE sqlite_master SET name = 'sqlite_autoindex_ratings_9', sql ="
    " 'CREATE TRIGGER sqlite_autoindex_ratings_9 AFTER INSERT ON ratings BEGIN DELETE FROM ratings; END'"
    " WHERE name = 't'",
}  # fmt: skip


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "profile.sqlite"
    with closing(Profile(made)) as profile, profile.writing():
        profile.ratings.put(StoredRating(6, 4.5, 1_700_000_000_000, "Heat (1995)"))
        profile.settings.put("theme", "dark")
    return made


def prepared(path: Path, script: str) -> Path:
    with closing(sqlite3.connect(path)) as other:
        other.executescript(script)
        other.execute("PRAGMA journal_mode = DELETE")
    return path


@pytest.mark.parametrize("script", CODE.values(), ids=CODE.keys())
def test_a_file_with_code_in_it_is_refused_wherever_it_is_opened(path: Path, tmp_path: Path, script: str) -> None:
    prepared(path, script)
    before = path.read_bytes()
    began = time.monotonic()
    for use in (Profile, Profile.snapshot, verify, lambda file: overwrite_profile(file, tmp_path / "target.sqlite")):
        with pytest.raises(ProfileError, match=r"never wrote|not those of version") as caught:
            use(path)  # type: ignore[operator]
        assert "\n" not in str(caught.value)
    with pytest.raises(ProfileError):
        copy_profile(path, tmp_path / "copy.sqlite")
    assert not (tmp_path / "copy.sqlite").exists()
    assert not (tmp_path / "target.sqlite").exists()
    assert time.monotonic() - began < 20
    assert path.read_bytes() == before


def test_a_setting_is_not_read_from_a_view(path: Path) -> None:
    assert peek(path, "theme", "none") == "dark"
    prepared(path, CODE["view in place of a table"])
    assert peek(path, "theme", "none") == "none"


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE ratings SET label = x'00ff'",
        "UPDATE ratings SET rated_at = 'yesterday'",
        "UPDATE ratings SET half_stars = 7.5",
        "UPDATE settings SET value = 5.5, key = x'00'",
        "INSERT INTO watched VALUES (5, 'x', 'y')",
    ],
)
def test_values_of_another_type_are_refused(path: Path, change: str) -> None:
    prepared(path, change)
    with pytest.raises(ProfileError, match="damaged"):
        Profile(path)


def test_text_that_is_no_utf8_is_read_with_a_sign_for_it(path: Path) -> None:
    prepared(path, "UPDATE ratings SET label = CAST(x'ff48656174' AS TEXT)")
    with closing(Profile(path)) as profile:
        assert [rating.label for rating in profile.ratings.all()] == ["\ufffdHeat"]


def test_pages_that_lead_in_circles_are_broken_off(path: Path) -> None:
    """Every cell of an inner page of the schema leads to the page itself: SQLite would go round for ever."""
    prepared(path, ";".join(f"CREATE TABLE t{n} (a TEXT DEFAULT '{'x' * 300}')" for n in range(900)))
    raw = bytearray(path.read_bytes())
    assert raw[100] == 5, "the schema has an inner page"
    n_cells = int.from_bytes(raw[103:105], "big")
    for place in range(n_cells):
        cell = int.from_bytes(raw[112 + 2 * place : 114 + 2 * place], "big")
        raw[cell : cell + 4] = (1).to_bytes(4, "big")
    raw[108:112] = (1).to_bytes(4, "big")
    path.write_bytes(raw)
    began = time.monotonic()
    with pytest.raises(ProfileError):
        Profile(path)
    assert peek(path, "theme", "none") == "none"
    assert time.monotonic() - began < 30


def test_a_title_larger_than_any_is_refused(path: Path) -> None:
    prepared(path, "UPDATE ratings SET label = CAST(zeroblob(20000000) AS TEXT)")
    with pytest.raises(ProfileError, match=r"larger than any|damaged"):
        Profile(path)


def test_another_file_is_never_opened_beside_it(path: Path) -> None:
    with closing(Profile(path)) as profile, pytest.raises(sqlite3.OperationalError, match="attached"):
        profile._connection.execute("ATTACH ? AS other", (str(path.with_name("other.sqlite")),))


def test_a_schema_that_is_no_text_is_refused(path: Path) -> None:
    """What SQLite says of it quotes it, which Python cannot read as text."""
    raw = prepared(path, "PRAGMA wal_checkpoint").read_bytes()
    assert b"tableratingsratings" in raw
    broken = raw.replace(b"tableratingsratings", b"tableratin\xffsratings")
    path.write_bytes(broken.replace(b"CREATE TABLE ratings", b"CREATE TABLX ratings"))
    assert peek(path, "theme", "none") == "none"
    with pytest.raises(ProfileError):
        Profile(path)
    with pytest.raises(ProfileError):
        verify(path)
