"""Everything that the person said, as the files of other services. Each reads back, by `reading`, to the same rows."""

import csv
import io
import json
import zipfile
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from movierec_desktop.domain.title import Kind
from movierec_desktop.exchange import movielens, own_columns, values
from movierec_desktop.exchange.cells import guarded
from movierec_desktop.exchange.movielens_csv import MARK
from movierec_desktop.exchange.rows import ExchangeRow
from movierec_desktop.exchange.trakt_json import HIDDEN

Rows = Sequence[ExchangeRow]
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)
_IMDB_TYPES = {
    Kind.FILM: "Movie", Kind.SERIES: "TV Series", Kind.MINI_SERIES: "TV Mini Series", Kind.SPECIAL: "TV Special",
}  # fmt: skip


def letterboxd_zip(rows: Rows) -> bytes:
    """A ZIP as Letterboxd's export; each file in it can be given to Letterboxd's own import."""
    files = {
        "ratings.csv": _letterboxd(rows, lambda row: row.stars is not None, lambda row: row.rated_at, _rating_cells),
        "watched.csv": _letterboxd(rows, lambda row: row.watched, lambda row: row.watched_at),
        "watchlist.csv": _letterboxd(rows, lambda row: row.listed, lambda row: row.listed_at),
        "reviews.csv": _letterboxd(rows, lambda row: bool(row.note), lambda _: None, _review_cells),
        "not-for-me.csv": _letterboxd(rows, lambda row: row.dismissed, lambda row: row.dismissed_at),
    }
    return _zipped(files)


def letterboxd_csv(rows: Rows) -> str:
    """One CSV for Letterboxd's own import."""
    header = ["Title", "Year", "imdbID", "tmdbID", "Rating", "WatchedDate", "Review", *own_columns.COLUMNS, *_MARKS]
    return _csv(
        header,
        (
            [
                row.title, _number(row.year), row.imdb_id, _film_tmdb(row), _stars(row), _day(row.watched_at), row.note,
                *_own(row, row.rated_at), *_marks(row),
            ]
            for row in rows
        ),
    )  # fmt: skip


def imdb_csv(rows: Rows) -> str:
    """IMDb's ratings file, with the marks that it has no room for in columns of our own."""
    header = [
        "Const", "Your Rating", "Date Rated", "Title", "Original Title", "URL", "Title Type", "IMDb Rating",
        "Runtime (mins)", "Year", "Genres", "Num Votes", "Release Date", "Directors", *own_columns.COLUMNS, *_MARKS,
        own_columns.NOTE,
    ]  # fmt: skip
    return _csv(header, map(_imdb_cells, rows))


def movielens_csv(rows: Rows) -> str:
    """Ratings as MovieLens' data sets have them, and a row with a mark for everything else."""
    header = ["userId", "movieId", "rating", "timestamp", "imdb_id", "tmdb_id", "title", MARK]
    return _csv([*header, *own_columns.COLUMNS, own_columns.NOTE], (cells for row in rows for cells in _movielens(row)))


def trakt_zip(rows: Rows) -> bytes:
    """A ZIP of JSON lists as Trakt's export."""
    films = [row for row in rows if not (row.kind and row.kind.is_series)]
    series = [row for row in rows if row.kind and row.kind.is_series]
    files: dict[str, list[dict[str, Any]]] = {
        "lists-watchlist.json": [],
        HIDDEN: [],
        "ratings-notes.json": [],
    }
    for key, name, some in (("movie", "movies", films), ("show", "shows", series)):
        files[f"ratings-{name}.json"] = [
            _trakt(row, key, rating=round((row.stars or 0) * 2), rated_at=row.rated_at)
            for row in some if row.stars is not None
        ]  # fmt: skip
        files[f"watched-{name}.json"] = [
            _trakt(row, key, last_watched_at=row.watched_at) for row in some if row.watched
        ]
        files["lists-watchlist.json"] += [_trakt(row, key, listed_at=row.listed_at) for row in some if row.listed]
        files[HIDDEN] += [_trakt(row, key, hidden_at=row.dismissed_at) for row in some if row.dismissed]
        files["ratings-notes.json"] += [_trakt(row, key, notes=row.note) for row in some if row.note]
    return _zipped({name: json.dumps(rows_, ensure_ascii=False, indent=1) for name, rows_ in files.items()})


_MARKS = (own_columns.WATCHED, own_columns.LISTED, own_columns.DISMISSED)
_HOLDS = "yes"
"""In a column of times: it holds, and nobody knows since when."""


def _marks(row: ExchangeRow) -> list[str]:
    marks = ((row.watched, row.watched_at), (row.listed, row.listed_at), (row.dismissed, row.dismissed_at))
    return [(_HOLDS if at is None else values.iso_text(at)) if holds else "" for holds, at in marks]


def _own(row: ExchangeRow, at: int | None) -> list[str]:
    return [_number(row.title_id), str(row.kind or ""), "" if at is None else values.iso_text(at)]


def _letterboxd(
    rows: Rows,
    wanted: Callable[[ExchangeRow], bool],
    at: Callable[[ExchangeRow], int | None],
    more: Callable[[ExchangeRow], tuple[tuple[str, str], ...]] = lambda _: (),
) -> str:
    empty = ExchangeRow("", "")
    header = ["Date", "Name", "Year", "Letterboxd URI", *(name for name, _ in more(empty)), "imdbID", "tmdbID"]
    return _csv(
        [*header, *own_columns.COLUMNS],
        (
            [
                _day(at(row)), row.title, _number(row.year), "", *(value for _, value in more(row)), row.imdb_id,
                _film_tmdb(row), *_own(row, at(row)),
            ]
            for row in rows if wanted(row)
        ),
    )  # fmt: skip


def _rating_cells(row: ExchangeRow) -> tuple[tuple[str, str], ...]:
    return (("Rating", _stars(row)),)


def _review_cells(row: ExchangeRow) -> tuple[tuple[str, str], ...]:
    return (("Rating", ""), ("Rewatch", ""), ("Review", row.note), ("Tags", ""), ("Watched Date", ""))


def _imdb_cells(row: ExchangeRow) -> list[str]:
    url = f"https://www.imdb.com/title/{row.imdb_id}" if row.imdb_id else ""
    rating = "" if row.stars is None else str(round(row.stars * 2))
    kind = _IMDB_TYPES.get(row.kind, "") if row.kind else ""
    return [
        row.imdb_id, rating, _day(row.rated_at), row.title, "", url, kind, "", "", _number(row.year), "", "", "", "",
        *_own(row, row.rated_at), *_marks(row), row.note,
    ]  # fmt: skip


def _movielens(row: ExchangeRow) -> list[list[str]]:
    told = []
    if row.stars is not None:
        told.append((f"{row.stars:.1f}", "", row.rated_at, ""))
    for holds, mark, at in (
        (row.watched, movielens.WATCHED, row.watched_at),
        (row.listed, movielens.LISTED, row.listed_at),
        (row.dismissed, movielens.DISMISSED, row.dismissed_at),
    ):
        if holds:
            told.append(("", mark, at, ""))
    if row.note:
        told.append(("", movielens.NOTED, None, row.note))
    title = f"{row.title} ({row.year})" if row.year else row.title
    return [
        [
            "1", _number(row.title_id), stars, "" if at is None else str(at // 1000), row.imdb_id.removeprefix("tt"),
            _film_tmdb(row), title, mark, *_own(row, at), note,
        ]
        for stars, mark, at, note in told
    ]  # fmt: skip


def _trakt(row: ExchangeRow, key: str, **facts: Any) -> dict[str, Any]:
    told = {name: values.iso_text(value) if name.endswith("_at") and value is not None else value
            for name, value in facts.items()}  # fmt: skip
    ids = {"imdb": row.imdb_id or None, "tmdb": row.tmdb_id, "movierec": row.title_id}
    about = {"title": row.title, "year": row.year, "ids": ids}
    return {**told, "type": key, key: about, "movierec_kind": str(row.kind or "")}


def _film_tmdb(row: ExchangeRow) -> str:
    """TMDB's id of a film; that of a series would be read as some film's."""
    return "" if row.kind and row.kind.is_series else _number(row.tmdb_id)


def _stars(row: ExchangeRow) -> str:
    return "" if row.stars is None else f"{row.stars:g}"


def _number(value: int | None) -> str:
    return "" if value is None else str(value)


def _day(at: int | None) -> str:
    return "" if at is None else values.day_text(at)


def _csv(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return out.getvalue()


def _zipped(files: dict[str, str]) -> bytes:
    """The same bytes for the same files, whenever they are written."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(zipfile.ZipInfo(name, _ZIP_DATE), text.encode(), zipfile.ZIP_DEFLATED)
    return out.getvalue()
