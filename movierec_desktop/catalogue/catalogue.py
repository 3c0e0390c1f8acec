"""The catalogue as the app sees it: titles by row, their facts as arrays, and the search over them."""

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property, partial, reduce
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from movierec_desktop.catalogue.added import facts_with, found_among, how_same, names_with, years_with
from movierec_desktop.catalogue.facts import Facts
from movierec_desktop.catalogue.facts_reading import read_facts
from movierec_desktop.catalogue.opening import open_catalogue, reading
from movierec_desktop.catalogue.orders import Orders
from movierec_desktop.catalogue.search import search
from movierec_desktop.catalogue.search_index import SearchIndex, read_index
from movierec_desktop.catalogue.text import folded
from movierec_desktop.catalogue.title_names import TitleNames, read_title_names
from movierec_desktop.domain.own_title import OwnTitle
from movierec_desktop.domain.plain_text import plain
from movierec_desktop.domain.title import Kind, Title

_COLUMNS = (
    "row, id, movielens_id, imdb_id, tmdb_id, name, original_name, year, end_year, kind, language, genres, runtime,"
    " n_ratings, language_source, language_basis, countries, seasons, n_sources"
)

_KEPT_TITLES = 5000
_NUMBERS, _MAY_MISS = frozenset((0, 1, 2, 4, 7, 8, 12, 13, 17, 18)), frozenset((2, 4, 7, 8, 12, 17))
"""Places of these columns; the others are text, and always there."""


def _title(record: tuple[Any, ...]) -> Title:
    """Raises TypeError or ValueError for what is no title: SQLite keeps any value in any column."""
    for place, value in enumerate(record):
        if type(value) is not (int if place in _NUMBERS else str) and not (value is None and place in _MAY_MISS):
            raise TypeError(f"{value!r:.40} is not what a title has")
    (row, id_, movie_id, imdb_id, tmdb_id, name, original, year, end_year, kind, language, genres, runtime, n) = record[
        :14
    ]
    source, basis, countries, seasons, n_sources = record[14:]
    return Title(
        row=row,
        id=id_,
        movie_id=movie_id,
        imdb_id=imdb_id,
        tmdb_id=tmdb_id,
        name=plain(name),
        original_name=plain(original),
        year=year,
        end_year=end_year,
        kind=Kind(kind),
        language=language,
        genres=tuple(plain(genres).split("|")) if genres else (),
        runtime=runtime,
        n_ratings=n,
        language_source=source,
        language_basis=basis,
        countries=tuple(countries.split("|")) if countries else (),
        seasons=seasons,
        n_sources=n_sources,
    )


class Catalogue:
    """Read access to one `catalogue.sqlite`, and titles that the person added. One thread at a time may use it.

    `added` stand behind the catalogue's own titles, in the order of their rows.
    """

    def __init__(
        self, path: Path, added: Sequence[Title] = (), keep: Callable[[Callable[[], Facts]], Facts] | None = None
    ) -> None:
        """Open `path`. Raises BundleError when it is missing, no catalogue, or of another version.

        `keep` may have the facts of the file already, and is given how to read them; see `facts_cache.kept_facts`.
        """
        self.path = path
        self._keep = keep
        self._connection = open_catalogue(path)
        self._reading = partial(reading, self._connection, path)
        self._read: dict[int, Title] = {}
        """Titles read lately, by row: a refreshed list has mostly the titles of the one before it."""
        self.added: tuple[Title, ...] = tuple(added)

    def show_added(self, titles: Sequence[Title]) -> None:
        """Have these titles behind the catalogue's own, in place of those before; rows begin at `n_of_file`."""
        self.added = tuple(titles)
        self._read = {row: title for row, title in self._read.items() if row < self.n_of_file}
        for name in ("facts", "rating_counts", "orders", "years", "title_names", "_id_order", "_movie_order"):
            self.__dict__.pop(name, None)

    @property
    def n_of_file(self) -> int:
        """How many titles there are without the added ones; the first of these has this row."""
        return len(self._facts_of_file.ids)

    def close(self) -> None:
        """Release the file."""
        self._connection.close()

    @cached_property
    def facts(self) -> Facts:
        """The filterable facts of all titles, read once."""
        return facts_with(self._facts_of_file, self.added)

    @cached_property
    def _facts_of_file(self) -> Facts:
        return self._keep(self._read_facts) if self._keep is not None else self._read_facts()

    def _read_facts(self) -> Facts:
        with self._reading():
            return read_facts(self._connection)

    @cached_property
    def rating_counts(self) -> npt.NDArray[np.int64]:
        """How many people of the training data rated each title, shape (n_titles,)."""
        with self._reading():
            found = self._connection.execute("SELECT n_ratings FROM titles ORDER BY row")
            counts = np.fromiter((n for (n,) in found), dtype=np.int64)
        return np.concatenate([counts, np.zeros(len(self.added), dtype=np.int64)])

    @cached_property
    def orders(self) -> Orders:
        """Orders of all titles."""
        return Orders(self._connection, self._reading, self.years, [title.name for title in self.added])

    def __len__(self) -> int:
        return len(self.facts.ids)

    def titles(self, rows: Iterable[int]) -> list[Title]:
        """The titles at `rows`, in that order. Raises IndexError for a row that does not exist."""
        wanted = [int(row) for row in rows]
        found = self._read if len(self._read) + len(wanted) <= _KEPT_TITLES else {}
        if self.added:
            found.update((title.row, title) for title in self.added)
        unread = [row for row in wanted if row not in found]
        for start in range(0, len(unread), 500):
            part = unread[start : start + 500]
            question = f"SELECT {_COLUMNS} FROM titles WHERE row IN ({','.join('?' * len(part))})"  # noqa: S608
            with self._reading():
                records = self._connection.execute(question, part)
                found.update((title.row, title) for title in map(_title, records))
        missing = [row for row in unread if row not in found]
        if missing:
            raise IndexError(f"catalogue row {missing[0]} does not exist")
        if len(found) <= _KEPT_TITLES:
            self._read = found
        return [found[row] for row in wanted]

    def title(self, row: int) -> Title:
        """The title at `row`. Raises IndexError when there is none."""
        return self.titles([row])[0]

    def aliases(self, row: int) -> list[str]:
        """Other names of the title at `row`, by which it is found too."""
        if self.added and row >= self.n_of_file:
            return [name for name in (self.title(row).original_name,) if name]
        with self._reading():
            found = self._connection.execute("SELECT name FROM aliases WHERE row = ? ORDER BY name", (row,))
            return [plain(name) for (name,) in found]

    def people(self, row: int) -> list[tuple[str, str]]:
        """Role ("director" or "cast") and name of who made the title at `row`: directors first, as billed."""
        question = "SELECT role, name FROM people WHERE row = ? ORDER BY role DESC, ordinal"
        with self._reading():
            return [(plain(role), plain(name)) for role, name in self._connection.execute(question, (row,))]

    def rows_of_person(self, name: str) -> npt.NDArray[np.int64]:
        """Rows of the titles whose makers' names have all words of `name`, ascending."""
        people = self._search_index.people
        found = [np.unique(people.of(*people.whole(word))) for word in folded(name).split()]
        return reduce(np.intersect1d, found).astype(np.int64) if found else np.empty(0, dtype=np.int64)

    @cached_property
    def years(self) -> npt.NDArray[np.int32]:
        """First year of every title, 0 when unknown, shape (n_titles,)."""
        return years_with(self._search_index, self.added)

    def platforms(self, row: int) -> list[tuple[str, str, str]]:
        """Platform, country ("" when not told) and date of every snapshot that had the title at `row`, newest first."""
        question = "SELECT platform, country, as_of FROM platforms WHERE row = ? ORDER BY as_of DESC, platform"
        with self._reading():
            found = self._connection.execute(question, (row,))
            return [(plain(platform), plain(country), plain(as_of)) for platform, country, as_of in found]

    def rows_of_ids(self, ids: npt.ArrayLike) -> npt.NDArray[np.int64]:
        """Rows of stable title ids, shape like `ids`; -1 where this catalogue does not know one."""
        return _look_up(self.facts.ids, self._id_order, np.asarray(ids, dtype=np.int64))

    def rows_of_movies(self, movie_ids: npt.ArrayLike) -> npt.NDArray[np.int64]:
        """Rows of MovieLens movieIds, shape like `movie_ids`; -1 where this catalogue does not know one."""
        return _look_up(self.facts.movie_ids, self._movie_order, np.asarray(movie_ids, dtype=np.int64))

    @cached_property
    def _id_order(self) -> npt.NDArray[np.int64]:
        return np.argsort(self.facts.ids)

    @cached_property
    def _movie_order(self) -> npt.NDArray[np.int64]:
        return np.argsort(self.facts.movie_ids)

    def search(self, query: str) -> npt.NDArray[np.int64]:
        """Rows of all titles that match, best first; see `search.search`. What the person added comes first."""
        found = search(self._search_index, query)
        return np.concatenate([found_among(self.added, query), found]) if self.added else found

    def prepare_search(self) -> None:
        """Read the search index now, not at the first key press. Raises BundleError when it is damaged."""
        _ = self._search_index

    @cached_property
    def title_names(self) -> TitleNames:
        """Names, years and ids for matching, read once. Raises BundleError when the catalogue is damaged."""
        return names_with(self._names_of_file, self.added)

    @cached_property
    def _names_of_file(self) -> TitleNames:
        index = self._search_index
        with self._reading():
            return read_title_names(self._connection, index)

    def same_as(self, titles: Sequence[OwnTitle]) -> dict[int, int]:
        """Of titles that the person added, by id, those that the catalogue has: the id under which it has them.

        One is the same by its id at IMDb or TMDB, else by its exact name, year and kind (film or series); of several
        the best known. What the person set apart from it never is.
        """
        by_key: dict[tuple[str, object], list[OwnTitle]] = {}
        for title in titles:
            keys = (("imdb_id", title.imdb_id), ("tmdb_id", title.tmdb_id), ("year", title.year))
            for name, value in keys:
                if value:
                    by_key.setdefault((name, value), []).append(title)
        found: dict[int, tuple[int, int]] = {}
        for one in self._of_same_key(by_key):
            for name, value in (("imdb_id", one.imdb_id), ("tmdb_id", one.tmdb_id), ("year", one.year)):
                for title in by_key.get((name, value), ()):
                    sameness = how_same(title, one)
                    if sameness > found.get(title.id, (0, 0))[0]:
                        found[title.id] = sameness, one.id
        return {own_id: title_id for own_id, (_, title_id) in found.items()}

    def _of_same_key(self, keys: Iterable[tuple[str, object]]) -> list[Title]:
        """Titles of the file with one of these ids or of one of these years, best known first."""
        wanted: dict[str, list[object]] = {}
        for name, value in keys:
            wanted.setdefault(name, []).append(value)
        if not wanted:
            return []
        asked = " OR ".join(f"{name} IN ({','.join('?' * len(values))})" for name, values in wanted.items())
        values = [value for some in wanted.values() for value in some]
        question = f"SELECT {_COLUMNS} FROM titles WHERE {asked} ORDER BY row"  # noqa: S608  # our own names
        with self._reading():
            return list(map(_title, self._connection.execute(question, values)))

    def containing(self, text: str) -> npt.NDArray[np.int64]:
        """Rows whose own name contains `text` letter by letter: one scan, beside which `bench` puts `search`."""
        with self._reading():
            found = self._connection.execute("SELECT row FROM titles WHERE name LIKE ?", (f"%{text}%",))
            return np.fromiter((row for (row,) in found), dtype=np.int64)

    @cached_property
    def _search_index(self) -> SearchIndex:
        with self._reading():
            return read_index(self._connection)


def _look_up(
    values: npt.NDArray[np.int64], order: npt.NDArray[np.int64], wanted: npt.NDArray[np.int64]
) -> npt.NDArray[np.int64]:
    if not len(values):
        return np.full(wanted.shape, -1, dtype=np.int64)
    place = np.minimum(np.searchsorted(values, wanted, sorter=order), len(values) - 1)
    rows = order[place]
    return np.where((values[rows] == wanted) & (wanted >= 0), rows, -1)
