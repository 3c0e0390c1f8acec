"""A catalogue that somebody has prepared: no code in it runs, and what does not fit is told when it is opened."""

import itertools
import sqlite3
import time
import zlib
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from movierec_desktop.catalogue import search_index
from movierec_desktop.catalogue.catalogue import Catalogue
from movierec_desktop.catalogue.search_index import packed
from movierec_desktop.domain.errors import BundleError
from movierec_desktop.domain.own_title import OwnTitle
from movierec_desktop.domain.title import Kind

CODE = (
    "CREATE TRIGGER t AFTER INSERT ON titles BEGIN DELETE FROM titles; END",
    "DROP TABLE people; CREATE VIEW people AS SELECT 1 AS row, 'cast' AS role, 0 AS ordinal, 'x' AS name",
    "ALTER TABLE titles ADD COLUMN x TEXT AS (hex(zeroblob(100000000)))",
    "DROP TABLE platforms",
    "CREATE TABLE other (a)",
    "CREATE VIRTUAL TABLE words USING fts5(a)",
    "CREATE VIEW v AS SELECT 1; PRAGMA writable_schema = ON;"
    " UPDATE sqlite_master SET name = 'sqlite_v', tbl_name = 'sqlite_v', sql = 'CREATE VIEW sqlite_v AS SELECT 1'"
    " WHERE name = 'v'",
)


@pytest.fixture
def path(make_bundle: Callable[..., Path]) -> Path:
    return make_bundle("small", {1: "Heat", 2: "Casino"}) / "catalogue.sqlite"


def changed(path: Path, script: str, *values: object) -> None:
    with closing(sqlite3.connect(path)) as database, database:
        if values:
            database.execute(script, values)
        else:
            database.executescript(script)


@pytest.mark.parametrize("script", CODE)
def test_what_is_more_than_tables_is_refused(path: Path, script: str) -> None:
    Catalogue(path).close()
    changed(path, script)
    with pytest.raises(BundleError, match="holds what no catalogue does"):
        Catalogue(path)


@pytest.mark.parametrize(
    ("part", "data"),
    [
        ("names.members", packed([5])),
        ("names.members", packed([-1, 0])),
        ("names.starts", packed([0, 9, 1])),
        ("people.starts", packed([1])),
        ("name_row", packed([0, 99])),
        ("name_first", packed([99, 0])),
        ("year", packed([])),
        ("year", b"no zlib"),
        ("names.words", zlib.compress(b"x" * 5_000_000)),
    ],
)
def test_an_index_that_points_outside_itself_is_told_at_once(
    path: Path, part: str, data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_index, "_MOST_BYTES", 1_000_000)
    with closing(Catalogue(path)) as catalogue:
        assert catalogue.search("heat").tolist() == [0]
    changed(path, "UPDATE search_index SET data = ? WHERE part = ?", data, part)
    with closing(Catalogue(path)) as catalogue, pytest.raises(BundleError, match="damaged"):
        catalogue.search("heat")


def test_names_are_plain_wherever_they_come_from(path: Path) -> None:
    hostile = "\x1b[2J\u202eHeat\u2066"
    for script in (
        "UPDATE titles SET name = ?, original_name = 'x'", "UPDATE titles SET genres = ?",
        "INSERT INTO people VALUES (0, 'cast', 0, ?)", "INSERT INTO aliases VALUES (0, ?)",
        "INSERT INTO platforms VALUES (0, ?, '', '2022', 'x')",
    ):  # fmt: skip
        changed(path, script, hostile)
    with closing(Catalogue(path)) as catalogue:
        title, facts = catalogue.title(0), catalogue.facts
        told = [
            title.name, *title.genres, *catalogue.aliases(0), *(name for _, name in catalogue.people(0)),
            *(name for name, _, _ in catalogue.platforms(0)), *facts.genre_names, *facts.platforms.names,
        ]  # fmt: skip
    assert set(told) == {" [2JHeat"}


def test_a_schema_that_is_no_utf8_is_told(path: Path) -> None:
    raw = path.read_bytes()
    path.write_bytes(raw.replace(b"best known first", b"best \xe5nown first"))
    with pytest.raises(BundleError, match="damaged"):
        Catalogue(path)


def _read_all(path: Path) -> None:
    with closing(Catalogue(path)) as catalogue:
        _ = catalogue.facts, catalogue.rating_counts, catalogue.title_names
        catalogue.titles(range(len(catalogue)))
        _ = catalogue.orders.by_name, catalogue.aliases(0), catalogue.people(0), catalogue.platforms(0)
        catalogue.same_as([OwnTitle(id=2_000_000_000, name="Heat", year=1995, kind=Kind.FILM)])
        catalogue.containing("heat")
        catalogue.search("heat")


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE titles SET name = x'ff00'",
        "UPDATE titles SET name = x'ff00' WHERE row = 1",
        "UPDATE titles SET year = 'long ago'",
        "UPDATE titles SET id = 'heat'",
        "UPDATE titles SET row = 7 WHERE row = 1",
        "UPDATE titles SET row = -1 WHERE row = 0",
        "UPDATE titles SET kind = 'opera'",
        "UPDATE titles SET kind = x'00'",
        "UPDATE titles SET n_ratings = 'many'",
        "UPDATE titles SET runtime = 1.5",
        "UPDATE titles SET genres = x'00'",
        "UPDATE titles SET countries = x'00'",
        "UPDATE titles SET movielens_id = 99999999999999999999",
        "INSERT INTO aliases VALUES (0, x'00')",
        "INSERT INTO people VALUES (0, 'cast', 0, x'00')",
        "INSERT INTO people VALUES (0, x'00', 0, 'Al Pacino')",
        "INSERT INTO platforms VALUES (0, x'00', '', '2022', 'x')",
        "INSERT INTO platforms VALUES (0, 'Netflix', '', x'00', 'x')",
        "DELETE FROM search_index",
    ],
)
def test_values_that_no_catalogue_has_are_told_in_one_line(path: Path, change: str) -> None:
    _read_all(path)
    changed(path, change)
    with pytest.raises(BundleError, match="damaged") as caught:
        _read_all(path)
    assert "\n" not in str(caught.value)


def test_pages_in_circles_come_to_an_end(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a table that never ends does: what is read is broken off."""
    monkeypatch.setattr("movierec_desktop.domain.time_limit._STEPS_A_LOOK", 1)
    with closing(Catalogue(path)) as catalogue:
        monkeypatch.setattr(time, "monotonic", itertools.count(0, 100).__next__)
        with pytest.raises(BundleError, match="interrupted"):
            _ = catalogue.facts
    with pytest.raises(BundleError, match="interrupted"):
        Catalogue(path)
