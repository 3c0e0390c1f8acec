"""Read one MovieLens edition as it comes. Rows that cannot be read are dropped and counted, never guessed."""

import csv
import io
import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import numpy as np
import numpy.typing as npt
import pandas as pd

from movierec_desktop.domain.errors import InputError
from movierec_desktop.train.licences import Licence, recognise
from movierec_desktop.train.sources import RATINGS, RATINGS_GZ, Source, open_source

MAX_ID = 2**53
"""Larger numbers are no ids: beyond it a float would have lost digits."""

CHUNK_ROWS = 200_000
"""Rows of a ratings file that are parsed at a time."""

_MOVIES = "movies.csv"
_LINKS = "links.csv"
_READMES = ("readme.txt", "readme.md", "readme", "readme.html")
_SURPLUS = "surplus"
_RATING_COLUMNS = ("userid", "movieid", "rating", "timestamp")


@dataclass(frozen=True)
class RawDataset:
    """One edition, readable rows only, otherwise as it is in the files.

    `ratings`: user_id and movie_id int32 (int64 where one does not fit), stars float32 (on any scale), timestamp int64
    (seconds since 1970, UTC), in file order: 20 bytes a rating. `movies`: movie_id int64, title str, genres str (as in
    the file), one row a movie_id.
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
    """Return the readable ratings and the number of rows dropped. A chunk of the file is in memory at a time."""
    file_name = RATINGS if RATINGS in source else RATINGS_GZ
    with source.text(file_name) as text:
        header = _header(text.readline())
        _check_columns(header, _RATING_COLUMNS, file_name, source)
        # Re-saved files differ in quoting and number format; exact types are several times faster.
        start = text.tell()
        try:
            return _parse_ratings(text, header, exact=True)
        except ValueError:
            text.seek(start)
            return _parse_ratings(text, header, exact=False)


def _parse_ratings(text: io.TextIOWrapper, header: Sequence[str], *, exact: bool) -> tuple[pd.DataFrame, int]:
    """Parse the rows after the header; see `_read_ratings`. Counts those that pandas leaves out as far too long.

    A row with one field too many keeps it in the column "surplus", for `_valid_ratings` to drop: "1,2,4,5,964981247"
    is a decimal comma, and reading it by position would turn 4.5 stars into 4. Raises ValueError when `exact` and a
    field is not of its column's type.
    """
    types = dict(zip(_RATING_COLUMNS, ("int64", "int64", "float64", "int64"), strict=True))
    names = [name if name in types else f"unused {place}" for place, name in enumerate(header)]
    dtype = {name: types[name] if exact and name in types else "str" for name in (*names, _SURPLUS)}
    parts: list[dict[str, npt.NDArray[np.generic]]] = []
    n_bad = 0
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", pd.errors.ParserWarning)
        try:
            chunks = pd.read_csv(
                text,
                names=[*names, _SURPLUS],
                dtype=cast("Any", dtype),
                index_col=False,
                quoting=csv.QUOTE_NONE,
                on_bad_lines="warn",
                chunksize=CHUNK_ROWS,
            )
            for chunk in chunks:
                part, n_bad_here = _valid_ratings(chunk)
                parts.append(part)
                n_bad += n_bad_here
        except pd.errors.EmptyDataError:
            pass  # nothing but a header
    n_long = sum(str(warning.message).count("Skipping line") for warning in caught)
    return _one_frame(parts), n_bad + n_long


def _valid_ratings(frame: pd.DataFrame) -> tuple[dict[str, npt.NDArray[np.generic]], int]:
    """Return the readable rows of one chunk, by column, and how many are not."""
    numbers = {column: _numbers(frame[column]) for column in _RATING_COLUMNS}
    good = frame[_SURPLUS].isna().to_numpy() & np.isfinite(numbers["rating"])
    for column, least in (("userid", 0), ("movieid", 1), ("timestamp", 0)):
        values = numbers[column]
        good &= (values >= least) & (values < MAX_ID) & (values == np.floor(values))
    part: dict[str, npt.NDArray[np.generic]] = {
        "user_id": _compact_ids(numbers["userid"][good]),
        "movie_id": _compact_ids(numbers["movieid"][good]),
        "stars": numbers["rating"][good].astype(np.float32),
        "timestamp": numbers["timestamp"][good].astype(np.int64),
    }
    return part, int((~good).sum())


def _compact_ids(values: npt.NDArray[np.float64]) -> npt.NDArray[np.integer[Any]]:
    """Whole numbers as int32, or as int64 where one of them does not fit."""
    fits = not len(values) or values.max() <= np.iinfo(np.int32).max
    return values.astype(np.int32 if fits else np.int64)


def _one_frame(parts: list[dict[str, npt.NDArray[np.generic]]]) -> pd.DataFrame:
    """Join the chunks column by column, releasing each as it goes: at most one column lies in memory twice."""
    empty: dict[str, npt.NDArray[np.generic]] = {
        "user_id": np.array([], np.int32),
        "movie_id": np.array([], np.int32),
        "stars": np.array([], np.float32),
        "timestamp": np.array([], np.int64),
    }
    whole = parts or [empty]
    return pd.DataFrame({name: np.concatenate([part.pop(name) for part in whole]) for name in empty}, copy=False)


def _numbers(column: "pd.Series[str]") -> npt.NDArray[np.float64]:
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
