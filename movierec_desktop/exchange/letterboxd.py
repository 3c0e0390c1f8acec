"""Letterboxd: the CSV files of its export, and the CSV that its own import reads. Half stars; films only, no ids.

ratings.csv, watched.csv, watchlist.csv and likes/films.csv share a header, so the file's name tells them apart. Diary
and reviews repeat what ratings.csv says in the end, so their stars count only where that has none.
"""

from movierec_desktop.exchange import values
from movierec_desktop.exchange.csv_table import Table, TableRow
from movierec_desktop.exchange.own_columns import WATCHED, is_own, marks, own
from movierec_desktop.exchange.rows import ExchangeRow

NAME = "letterboxd"
SCALE = "half stars from 0.5 to 5, as they are"
_IN_A_LIST = "in a list, which does not say that you have seen it"
_BAD_RATING = "its rating is not on the scale"
_RANKS = {"diary": 1, "reviews": 2}


def recognises(table: Table) -> bool:
    """Whether this is one of Letterboxd's files."""
    if table.has("name", "letterboxd uri"):
        return True
    if table.has("position", "name", "url"):
        return True
    titled = table.has("title") or table.has("imdbid") or table.has("tmdbid") or table.has("letterboxduri")
    return titled and any(table.has(column) for column in ("rating10", "watcheddate", "letterboxduri"))


def read(table: Table, folders: tuple[str, ...] = ()) -> list[ExchangeRow]:
    """Every row of one file."""
    if table.has("position", "name", "url"):
        return [_titled(table, row, skip=_IN_A_LIST) for row in table.rows]
    stem = table.name.casefold().rpartition(".")[0]
    if "likes" in folders and "films" not in stem:
        return [_titled(table, row, skip="a like of a review or a list") for row in table.rows]
    return [_row(table, row, stem) for row in table.rows]


def _row(table: Table, row: TableRow, stem: str) -> ExchangeRow:
    listed, dismissed = "watchlist" in stem, stem == "not-for-me"
    stars, bad = _stars(row)
    if bad:
        return _titled(table, row, skip=_BAD_RATING)
    day, seen_on = values.milliseconds(row.get("date")), values.milliseconds(row.get("watched date", "watcheddate"))
    # A rating says by itself that the film was seen; the note of an export of ours says nothing of the kind.
    seen = seen_on is not None or (stars is None and not (stem == "reviews" and is_own(row)))
    watched = seen and not (listed or dismissed)
    return _titled(
        table,
        row,
        stars=stars,
        rated_at=None if stars is None else day or seen_on,
        watched=watched,
        watched_at=(seen_on or day) if watched else None,
        listed=listed,
        listed_at=day if listed else None,
        dismissed=dismissed,
        dismissed_at=day if dismissed else None,
        note=row.get("review"),
        rank=_RANKS.get(stem, 0),
    )


def _stars(row: TableRow) -> tuple[float | None, bool]:
    """The stars, and whether there are some that are no stars."""
    for column, largest in (("rating", 5.0), ("rating10", 10.0)):
        told = row.get(column)
        if told:
            value = values.number(told)
            stars = values.half_stars(value, largest) if value else None
            return stars, stars is None
    return None, False


def _titled(table: Table, row: TableRow, **facts: object) -> ExchangeRow:
    title, year = row.get("name", "title"), values.year(row.get("year"))
    if year is None:
        title, year = values.name_and_year(title)
    found = ExchangeRow(
        place=f"{table.name}, line {row.line}",
        title=title,
        year=year,
        imdb_id=values.imdb_id(row.get("imdbid")),
        tmdb_id=values.whole_number(row.get("tmdbid")),
        **facts,  # type: ignore[arg-type]
    )
    found = own(found, row)
    return marks(found, row) if table.has(WATCHED.casefold()) else found
