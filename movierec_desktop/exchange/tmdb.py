"""TMDB's account export: ratings, watchlist, favourites; from 0.5 to 10 in halves. `Rating` is everyone's."""

from movierec_desktop.domain.title import Kind
from movierec_desktop.exchange import values
from movierec_desktop.exchange.csv_table import Table, TableRow
from movierec_desktop.exchange.imdb import EPISODE
from movierec_desktop.exchange.rows import ExchangeRow

NAME = "tmdb"
SCALE = "0.5 to 10, halved to the nearest half star"
_KINDS = {"movie": Kind.FILM, "tv": Kind.SERIES, "tv show": Kind.SERIES, "show": Kind.SERIES, "series": Kind.SERIES}


def recognises(table: Table) -> bool:
    """Whether this is an account's export."""
    return table.has("tmdb id", "name")


def read(table: Table) -> list[ExchangeRow]:
    """Every row. What is unrated is on the watchlist when the file's name says so."""
    to_watch = "watchlist" in table.name.casefold()
    return [_row(table, row, to_watch=to_watch) for row in table.rows]


def _row(table: Table, row: TableRow, *, to_watch: bool) -> ExchangeRow:
    told = row.get("your rating")
    value = values.number(told)
    stars = values.half_stars(value, 10.0) if value and value >= 0.5 else None
    kind_word = row.get("type").casefold()
    part = bool(row.get("episode number", "season number")) or "episode" in kind_word or "season" in kind_word
    bad = "its rating is not on the scale" if told and stars is None and value != 0 else ""
    nothing = "neither rated nor on a watchlist" if stars is None and not to_watch else ""
    when = values.milliseconds(row.get("date rated"))
    return ExchangeRow(
        place=f"{table.name}, line {row.line}",
        title=row.get("name"),
        year=values.year(row.get("release date")),
        kind=_KINDS.get(kind_word),
        imdb_id=values.imdb_id(row.get("imdb id")),
        tmdb_id=values.whole_number(row.get("tmdb id")),
        stars=stars,
        rated_at=when if stars is not None else None,
        listed=to_watch,
        listed_at=when if to_watch and stars is None else None,
        skip=EPISODE if part else bad or nothing,
    )
