"""MovieLens: the site's own export, and the form of its data sets, which is also what we write. Half stars."""

from movierec_desktop.exchange import values
from movierec_desktop.exchange.csv_table import Table, TableRow
from movierec_desktop.exchange.movielens_csv import MARK
from movierec_desktop.exchange.own_columns import own
from movierec_desktop.exchange.rows import ExchangeRow

NAME = "movielens"
SCALE = "half stars from 0.5 to 5, as they are"
WATCHED, LISTED, DISMISSED, NOTED = "watched", "watchlist", "not for me", "note"


def recognises(table: Table) -> bool:
    """Whether this is the site's export or a data set's ratings."""
    return table.has("movie_id", "imdb_id", "rating") or table.has("movieid", "rating")


def read(table: Table) -> list[ExchangeRow]:
    """Every row. A file of several people is of nobody: all but the first person's rows are left out."""
    first = table.rows[0].get("userid") if table.rows else ""
    return [_row(table, row, first) for row in table.rows]


def _row(table: Table, row: TableRow, person: str) -> ExchangeRow:
    told = row.get("rating")
    value = values.number(told)
    stars = values.half_stars(value, 5.0) if value and value >= 0.5 else None
    mark = row.get(MARK)
    title, year = values.name_and_year(row.get("title"))
    when = values.from_seconds(row.get("timestamp")) or values.milliseconds(row.get("timestamp"))
    skip = "its rating is not on the scale" if stars is None and not mark else ""
    found = ExchangeRow(
        place=f"{table.name}, line {row.line}",
        title=title,
        year=year,
        imdb_id=values.imdb_id(row.get("imdb_id", "imdbid")),
        tmdb_id=values.whole_number(row.get("tmdb_id", "tmdbid")),
        movie_id=values.whole_number(row.get("movie_id", "movieid")),
        stars=stars if not mark else None,
        rated_at=when if stars is not None and not mark else None,
        watched=mark == WATCHED,
        watched_at=when if mark == WATCHED else None,
        listed=mark == LISTED,
        listed_at=when if mark == LISTED else None,
        dismissed=mark == DISMISSED,
        dismissed_at=when if mark == DISMISSED else None,
        skip="of another person" if row.get("userid") != person else skip,
    )
    return own(found, row)
