"""Facts of all titles out of the catalogue's file: read in parts, texts as codes, so that it takes little memory."""

import sqlite3
from array import array
from itertools import chain

import numpy as np
import numpy.typing as npt

from movierec_desktop.catalogue.facts import Facts, ManyValued
from movierec_desktop.domain.plain_text import plain
from movierec_desktop.domain.title import Kind

Int64 = npt.NDArray[np.int64]

_NUMBERS = ("id", "coalesce(movielens_id, -1)", "coalesce(year, 0)", "coalesce(runtime, 0)")
_TEXTS = ("kind", "language", "genres", "coalesce(countries, '')")
_AT_ONCE = 4_096
_MOST_GENRES = 62


class _Texts:
    """A column of texts: the different ones, and which each title has."""

    def __init__(self) -> None:
        self._place: dict[str, int] = {}
        self._codes = array("q")

    def extend(self, values: tuple[str, ...]) -> None:
        place = self._place
        self._codes.extend([place.setdefault(value, len(place)) for value in values])

    @property
    def different(self) -> list[str]:
        """In order of first appearance, as they may be shown."""
        return [plain(text) for text in self._place]

    @property
    def codes(self) -> Int64:
        """Index into `different` of each title, shape (n_titles,)."""
        return np.array(self._codes, dtype=np.int64)


def read_facts(connection: sqlite3.Connection) -> Facts:
    """Read the filterable columns of all titles, in row order.

    Raises ValueError for more genres than a mask holds, and for rows that are not numbered from 0 on.
    """
    n, first, last = connection.execute("SELECT count(*), min(row), max(row) FROM titles").fetchone()
    if n and (first, last) != (0, n - 1):
        raise ValueError(f"its {n} titles are in rows {first} to {last}")
    numbers, texts = _read_columns(connection)
    ids, movie_ids, years, runtimes = (np.array(column, dtype=np.int64) for column in numbers)
    kinds, languages, genres, countries = texts
    language_names = sorted(languages.different)
    genre_bits, genre_names = _genre_bits(genres)
    platforms, platform_dates = _read_platforms(connection)
    return Facts(
        ids=ids,
        movie_ids=movie_ids,
        decades=(years // 10 * 10).astype(np.int16),
        runtimes=runtimes.astype(np.int16),
        is_series=_is_one_of(kinds, {kind.value for kind in Kind if kind.is_series}),
        is_film=_is_one_of(kinds, {Kind.FILM.value}),
        language_codes=_places(languages.different, language_names)[languages.codes].astype(np.int16),
        genre_bits=genre_bits,
        language_names=tuple(language_names),
        genre_names=genre_names,
        countries=_many_valued(countries),
        platforms=platforms,
        platform_dates=platform_dates,
    )


def _read_columns(connection: sqlite3.Connection) -> tuple[list["array[int]"], list[_Texts]]:
    numbers, texts = [array("q") for _ in _NUMBERS], [_Texts() for _ in _TEXTS]
    columns = ", ".join(_NUMBERS + _TEXTS)
    cursor = connection.execute(f"SELECT {columns} FROM titles ORDER BY row")  # noqa: S608  # our own names
    while records := cursor.fetchmany(_AT_ONCE):
        values = list(zip(*records, strict=True))
        for number, told in zip(numbers, values, strict=False):
            number.extend(told)
        for text, told in zip(texts, values[len(numbers) :], strict=True):
            text.extend(told)
    return numbers, texts


def _is_one_of(column: _Texts, wanted: set[str]) -> npt.NDArray[np.bool_]:
    return np.array([text in wanted for text in column.different], dtype=np.bool_)[column.codes]


def _places(texts: list[str], names: list[str]) -> Int64:
    """Index into `names` of each of `texts`."""
    index = {name: place for place, name in enumerate(names)}
    return np.array([index[text] for text in texts], dtype=np.int64)


def _parts(text: str) -> list[str]:
    return text.split("|") if text else []


def _genre_bits(column: _Texts) -> tuple[Int64, tuple[str, ...]]:
    names = sorted(set(chain.from_iterable(map(_parts, column.different))))
    if len(names) > _MOST_GENRES:
        raise ValueError(f"{len(names)} genres do not fit the bit mask of {_MOST_GENRES}")
    bit = {name: 1 << place for place, name in enumerate(names)}
    bits = np.array([sum(bit[genre] for genre in _parts(text)) for text in column.different], dtype=np.int64)
    return bits[column.codes], tuple(names)


def _many_valued(column: _Texts) -> ManyValued:
    """Pairs of row and value, in the order of rows."""
    told = [_parts(text) for text in column.different]
    names = sorted(set(chain.from_iterable(told)))
    flat = _places(list(chain.from_iterable(told)), names)
    lengths = np.array([len(parts) for parts in told], dtype=np.int64)
    starts = np.cumsum(lengths) - lengths
    codes = column.codes
    n_values = lengths[codes]
    rows = np.repeat(np.arange(len(codes)), n_values)
    nth = np.arange(len(rows)) - np.repeat(np.cumsum(n_values) - n_values, n_values)
    return ManyValued(
        rows=rows.astype(np.int32), codes=flat[starts[codes][rows] + nth].astype(np.int16), names=tuple(names)
    )


def _read_platforms(connection: sqlite3.Connection) -> tuple[ManyValued, tuple[str, ...]]:
    pairs = connection.execute("SELECT DISTINCT row, platform FROM platforms ORDER BY row, platform").fetchall()
    dates = connection.execute(
        "SELECT platform, max(as_of) FROM platforms GROUP BY platform ORDER BY platform"
    ).fetchall()
    names = sorted({name for _, name in pairs})
    rows = np.array([row for row, _ in pairs], dtype=np.int32)
    codes = _places([name for _, name in pairs], names).astype(np.int16)
    return ManyValued(rows, codes, tuple(map(plain, names))), tuple(plain(date) for _, date in dates)
