"""Write catalogue.sqlite: the same titles give the same bytes, so that a bundle can be checked by its hash."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from movierec_desktop.catalogue.schema import APPLICATION_ID, CAST, CREATE, DIRECTOR, SCHEMA_VERSION
from movierec_desktop.train.catalogue_titles import CatalogueTitle
from movierec_desktop.train.search_table import SearchEntry, write_search_index

PAGE_BYTES = 4096

_INSERT_TITLE = """
INSERT INTO titles (row, id, movielens_id, imdb_id, tmdb_id, name, original_name, year, end_year, kind, kind_source,
                    language, language_source, language_basis, countries, genres, runtime, seasons, n_ratings,
                    n_sources)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_INSERT_ALIAS = "INSERT OR IGNORE INTO aliases (row, name) VALUES (?, ?)"
_INSERT_PERSON = "INSERT INTO people (row, role, ordinal, name) VALUES (?, ?, ?, ?)"
_INSERT_PLATFORM = "INSERT OR IGNORE INTO platforms (row, platform, country, as_of, source) VALUES (?, ?, ?, ?, ?)"


def write_catalogue(path: Path, titles: Sequence[CatalogueTitle]) -> None:
    """Write the catalogue; the place of a title in `titles` is its row. An older file at `path` is replaced at once.

    Written beside and then renamed, so that a reader never sees half of it. Raises ValueError when an id stands
    twice, sqlite3.Error or OSError when the file cannot be written; the older file then stays as it was.
    """
    if len({title.id for title in titles}) != len(titles):
        raise ValueError("an id stands twice: titles must be merged first")
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.new")
    draft.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(draft, isolation_level=None)) as database:
            _fill(database, titles)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def _fill(database: sqlite3.Connection, titles: Sequence[CatalogueTitle]) -> None:
    """Everything in one transaction, then VACUUM, which lays the pages out in an order of their own."""
    database.execute(f"PRAGMA page_size = {PAGE_BYTES}")
    database.execute("PRAGMA journal_mode = OFF")
    database.execute("PRAGMA synchronous = FULL")
    database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    database.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    database.executescript(f"BEGIN; {CREATE}")
    database.executemany(_INSERT_TITLE, (_values(row, title) for row, title in enumerate(titles)))
    aliases = ((row, alias) for row, title in enumerate(titles) for alias in title.aliases)
    database.executemany(_INSERT_ALIAS, aliases)
    database.executemany(_INSERT_PERSON, (person for row, title in enumerate(titles) for person in _people(row, title)))
    showings = ((row, s.platform, s.country, s.as_of, s.source) for row, t in enumerate(titles) for s in t.showings)
    database.executemany(_INSERT_PLATFORM, showings)
    write_search_index(database, [_search_entry(title) for title in titles])
    database.execute("COMMIT")
    database.execute("VACUUM")


def _values(row: int, title: CatalogueTitle) -> tuple[object, ...]:
    return (
        row,
        title.id,
        title.movie_id,
        title.imdb_id,
        title.tmdb_id,
        title.name,
        title.original_name,
        title.year,
        title.end_year,
        title.kind.value,
        title.kind_source,
        title.language,
        title.language_source,
        title.language_basis,
        "|".join(title.countries),
        "|".join(title.genres),
        title.runtime,
        title.seasons,
        title.n_ratings,
        title.n_sources,
    )


def _people(row: int, title: CatalogueTitle) -> Iterator[tuple[int, str, int, str]]:
    for role, names in ((DIRECTOR, title.directors), (CAST, title.cast)):
        yield from ((row, role, ordinal, name) for ordinal, name in enumerate(names))


def _search_entry(title: CatalogueTitle) -> SearchEntry:
    names = (title.name, title.original_name, *title.aliases)
    return SearchEntry(names=names, year=title.year, people=(*title.directors, *title.cast))
