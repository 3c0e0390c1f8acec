"""Read one MovieLens edition as it comes. Rows that cannot be read are dropped and counted, never guessed."""

import csv
import io
import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import numpy as np
import pandas as pd

from movierec_desktop.domain.errors import InputError
from movierec_desktop.train.licences import Licence, recognise
from movierec_desktop.train.sources import RATINGS, RATINGS_GZ, Source, open_source

MAX_ID = 2**53
"""Larger numbers are no ids: beyond it a float would have lost digits."""

_MOVIES = "movies.csv"
_LINKS = "links.csv"
_READMES = ("readme.txt", "readme.md", "readme", "readme.html")
_SURPLUS = "surplus"
_RATING_COLUMNS = ("userid", "movieid", "rating", "timestamp")


@dataclass(frozen=True)
class RawDataset:
    """One edition, readable rows only, otherwise as it is in the files.

    `ratings`: user_id int64, movie_id int64, stars float64 (on any scale), timestamp int64 (seconds since 1970, UTC),
    in file order. `movies`: movie_id int64, title str, genres str (as in the file), one row a movie_id.
    `links`: movie_id int64, imdb_id str ("tt0113277" or ""), tmdb_id Int64 (nullable), one row a movie_id.
    `bad_rows`: how many rows each file lost, by file ("ratings", "movies", "links").
    """

    name: str
    ratings: pd.DataFrame
    movies: pd.DataFrame | None
    links: pd.DataFrame | None
    licence: Licence
    bad_rows: Mapping[str, int] = field(default_factory=dict)

    @property
    def n_bad_rows(self) -> int:
        """Rows of all files that could not be read."""
        return sum(self.bad_rows.values())

    @property
    def newest_movie_id(self) -> int:
        """The largest id it names, 0 without movies.csv: tells the newer of two editions."""
        return 0 if self.movies is None or self.movies.empty else int(self.movies["movie_id"].max())


def read_dataset(path: Path) -> RawDataset:
    """Read a MovieLens folder, or a .zip of one.

    Columns are found by name, whatever their order and case; a byte order mark, CRLF and further columns are fine.
    movies.csv and links.csv may be missing. Raises InputError, one line that says what to do, when there is no data
    set at `path`, when ratings are missing, or when a file lacks a column.
    """
    with open_source(path) as source:
        ratings, bad_ratings = _read_ratings(source)
        bad = {"ratings": bad_ratings}
        movies = links = None
        if _MOVIES in source:
            movies, bad["movies"] = _read_movies(source)
        if _LINKS in source:
            links, bad["links"] = _read_links(source)
        return RawDataset(source.name, ratings, movies, links, recognise(source.name, _readme(source)), bad)


def _readme(source: Source) -> str:
    for name in _READMES:
        if name in source:
            with source.text(name) as text:
                return text.read(200_000)
    return ""


def _header(line: str) -> list[str]:
    return [column.strip().strip('"').strip().lower() for column in line.strip().split(",")]


def _check_columns(header: Sequence[str], wanted: Sequence[str], file_name: str, source: Source) -> None:
    missing = [column for column in wanted if column not in header]
    if missing:
        raise InputError(
            f"{file_name} of {source.name} has no column {', '.join(missing)}: "
            f"its first line must name the columns {','.join(wanted)}."
        )


def _read_ratings(source: Source) -> tuple[pd.DataFrame, int]:
    """Return the readable ratings and the number of rows dropped."""
    file_name = RATINGS if RATINGS in source else RATINGS_GZ
    with source.text(file_name) as text:
        header = _header(text.readline())
        _check_columns(header, _RATING_COLUMNS, file_name, source)
        # Re-saved files differ in quoting and number format; exact types are several times faster.
        start = text.tell()
        try:
            frame, n_long = _parse_ratings(text, header, exact=True)
        except ValueError:
            text.seek(start)
            frame, n_long = _parse_ratings(text, header, exact=False)
    ratings, n_bad = _valid_ratings(frame)
    return ratings, n_bad + n_long


def _parse_ratings(text: io.TextIOWrapper, header: Sequence[str], *, exact: bool) -> tuple[pd.DataFrame, int]:
    """Parse the rows after the header, and count those that pandas leaves out because they are far too long.

    A row with one field too many keeps it in the column "surplus", for `_valid_ratings` to drop: "1,2,4,5,964981247"
    is a decimal comma, and reading it by position would turn 4.5 stars into 4. Raises ValueError when `exact` and a
    field is not of its column's type.
    """
    types = dict(zip(_RATING_COLUMNS, ("int64", "int64", "float64", "int64"), strict=True))
    names = [name if name in types else f"unused {place}" for place, name in enumerate(header)]
    dtype = {name: types[name] if exact and name in types else "str" for name in (*names, _SURPLUS)}
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", pd.errors.ParserWarning)
        try:
            frame = pd.read_csv(
                text,
                names=[*names, _SURPLUS],
                dtype=cast("Any", dtype),
                index_col=False,
                quoting=csv.QUOTE_NONE,
                on_bad_lines="warn",
                low_memory=False,
            )
        except pd.errors.EmptyDataError:
            frame = pd.DataFrame({column: pd.Series(dtype="str") for column in (*names, _SURPLUS)})
    return frame, sum(str(warning.message).count("Skipping line") for warning in caught)


def _valid_ratings(frame: pd.DataFrame) -> tuple[pd.DataFrame, int]:
    numbers = {column: _numbers(frame[column]) for column in _RATING_COLUMNS}
    good = frame[_SURPLUS].isna().to_numpy() & np.isfinite(numbers["rating"])
    for column, least in (("userid", 0), ("movieid", 1), ("timestamp", 0)):
        values = numbers[column]
        good &= (values >= least) & (values < MAX_ID) & (values == np.floor(values))
    ratings = pd.DataFrame(
        {
            "user_id": numbers["userid"][good].astype(np.int64),
            "movie_id": numbers["movieid"][good].astype(np.int64),
            "stars": numbers["rating"][good].astype(np.float64),
            "timestamp": numbers["timestamp"][good].astype(np.int64),
        }
    )
    return ratings, int((~good).sum())


def _numbers(column: "pd.Series[str]") -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
    """Turn a column into float64, shape (n,); what is no number becomes NaN."""
    if pd.api.types.is_numeric_dtype(column):
        return column.to_numpy(dtype=np.float64)
    cleaned = column.str.strip().str.strip('"')
    return pd.to_numeric(cleaned, errors="coerce").to_numpy(dtype=np.float64)


def _rows(source: Source, file_name: str, wanted: Sequence[str]) -> Iterator[tuple[str, ...] | None]:
    """Yield the wanted fields of each row, or None for a row that is short, long or wrongly quoted.

    Line by line, so that one stray quote spoils one row and not the rest of the file.
    """
    with source.text(file_name) as text:
        header = _header(text.readline())
        _check_columns(header, wanted, file_name, source)
        places = [header.index(column) for column in wanted]
        for line in text:
            stripped = line.strip("\r\n")
            if not stripped:
                continue
            try:
                fields = next(csv.reader([stripped], strict=True))
            except (csv.Error, StopIteration):
                yield None
                continue
            yield tuple(fields[place] for place in places) if len(fields) == len(header) else None


def _read_movies(source: Source) -> tuple[pd.DataFrame, int]:
    """Return one row a movie_id (the first one stated) and the number of rows dropped, repeats among them."""
    found: dict[int, tuple[str, str]] = {}
    n_rows = 0
    for row in _rows(source, _MOVIES, ("movieid", "title", "genres")):
        n_rows += 1
        movie_id = _id(row[0]) if row else None
        if row and movie_id is not None and row[1].strip() and movie_id not in found:
            found[movie_id] = row[1], row[2]
    frame = pd.DataFrame(
        {
            "movie_id": np.array(list(found), dtype=np.int64),
            "title": [title for title, _ in found.values()],
            "genres": [genres for _, genres in found.values()],
        }
    )
    return frame, n_rows - len(found)


def _read_links(source: Source) -> tuple[pd.DataFrame, int]:
    """Return one row a movie_id and the number of rows dropped; an id that is missing or odd is left empty."""
    found: dict[int, tuple[str, int | None]] = {}
    n_rows = 0
    for row in _rows(source, _LINKS, ("movieid", "imdbid", "tmdbid")):
        n_rows += 1
        movie_id = _id(row[0]) if row else None
        if row and movie_id is not None and movie_id not in found:
            imdb = _id(row[1].strip().lower().removeprefix("tt"))
            found[movie_id] = f"tt{imdb:07d}" if imdb is not None else "", _id(row[2])
    frame = pd.DataFrame(
        {
            "movie_id": np.array(list(found), dtype=np.int64),
            "imdb_id": [imdb for imdb, _ in found.values()],
            "tmdb_id": pd.array([tmdb for _, tmdb in found.values()], dtype="Int64"),
        }
    )
    return frame, n_rows - len(found)


def _id(text: str) -> int | None:
    """Read a positive whole number; spreadsheets write it as "862.0". None when it is none."""
    digits = text.strip().removesuffix(".0")
    if not (digits.isascii() and digits.isdigit()) or len(digits) > 15:
        return None
    return int(digits) or None
