import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from movierec_desktop.catalogue.catalogue import Catalogue
from movierec_desktop.catalogue.schema import APPLICATION_ID, SCHEMA_VERSION
from movierec_desktop.domain.title import Kind
from movierec_desktop.train.catalogue_file import write_catalogue
from movierec_desktop.train.catalogue_titles import CatalogueTitle

HEAT = CatalogueTitle(6, "tt0113277", 949, "Heat", "", 1995, None, Kind.FILM, "inferred", ("Crime", "Drama"), (), 900)
AMELIE = CatalogueTitle(
    4973,
    "",
    None,
    "Amelie",
    "Le Fabuleux destin d'Amélie Poulain",
    2001,
    None,
    Kind.FILM,
    "inferred",
    (),
    ("Le Fabuleux destin d'Amélie Poulain", "Amélie"),
    800,
)
TOWERS = CatalogueTitle(
    7, "", None, "Fawlty Towers", "", 1975, 1979, Kind.SERIES, "stated", ("Comedy",), ("Das verrückte Hotel",), 3
)
TITLES = (HEAT, AMELIE, TOWERS)


def test_rows_and_search(tmp_path: Path) -> None:
    path = tmp_path / "models" / "catalogue.sqlite"
    write_catalogue(path, TITLES)
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert database.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        rows = database.execute(
            "SELECT row, id, movielens_id, imdb_id, tmdb_id, name, year, end_year, kind, kind_source, language, genres,"
            " n_ratings FROM titles ORDER BY row"
        ).fetchall()
        assert rows[0] == (0, 6, 6, "tt0113277", 949, "Heat", 1995, None, "film", "inferred", "", "Crime|Drama", 900)
        assert rows[2][5:10] == ("Fawlty Towers", 1975, 1979, "series", "stated")
        assert database.execute("SELECT name FROM aliases WHERE row = 1 ORDER BY name").fetchall() == [
            ("Amélie",),
            ("Le Fabuleux destin d'Amélie Poulain",),
        ]
    catalogue = Catalogue(path)
    for words, row in (("heat", 0), ("amelie poulain", 1), ("verruckte", 2), ("fawl", 2)):
        assert catalogue.search(words).tolist() == [row]
    catalogue.close()
    assert [file.name for file in path.parent.iterdir()] == ["catalogue.sqlite"]


def test_the_same_titles_give_the_same_bytes(tmp_path: Path) -> None:
    many = [replace(HEAT, movie_id=n, name=f"Heat {n}", aliases=(f"Hitze {n}",)) for n in range(1, 3000)]
    first, second = tmp_path / "first.sqlite", tmp_path / "second.sqlite"
    write_catalogue(first, many)
    write_catalogue(second, TITLES)
    write_catalogue(second, many)
    assert first.read_bytes() == second.read_bytes()


def test_a_failure_leaves_the_older_file(tmp_path: Path) -> None:
    path = tmp_path / "catalogue.sqlite"
    write_catalogue(path, TITLES)
    before = path.read_bytes()
    with pytest.raises(ValueError, match="stands twice"):
        write_catalogue(path, (HEAT, HEAT))
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["catalogue.sqlite"]
