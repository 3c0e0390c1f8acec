"""A catalogue that somebody has prepared: no code in it runs, and what does not fit is told when it is opened."""

import sqlite3
import zlib
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from movierec_desktop.catalogue import search_index
from movierec_desktop.catalogue.catalogue import Catalogue
from movierec_desktop.catalogue.search_index import packed
from movierec_desktop.domain.errors import BundleError

CODE = (
    "CREATE TRIGGER t AFTER INSERT ON titles BEGIN DELETE FROM titles; END",
    "DROP TABLE people; CREATE VIEW people AS SELECT 1 AS row, 'cast' AS role, 0 AS ordinal, 'x' AS name",
    "ALTER TABLE titles ADD COLUMN x TEXT AS (hex(zeroblob(100000000)))",
    "DROP TABLE platforms",
    "CREATE TABLE other (a)",
    "CREATE VIRTUAL TABLE words USING fts5(a)",
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
    with closing(Catalogue(path)) as catalogue, pytest.raises(BundleError, match="search index"):
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
