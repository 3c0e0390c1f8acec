"""Simkl's CSV, both orders of its columns. Ratings from 1 to 10, dates in several ways, watchlist in words."""

from movierec_desktop.domain.title import Kind
from movierec_desktop.exchange import values
from movierec_desktop.exchange.csv_table import Table, TableRow
from movierec_desktop.exchange.rows import ExchangeRow

NAME = "simkl"
SCALE = "1 to 10, halved"
_KINDS = {
    "movie": Kind.FILM, "movies": Kind.FILM, "film": Kind.FILM, "show": Kind.SERIES, "shows": Kind.SERIES,
    "tv": Kind.SERIES, "series": Kind.SERIES,
}  # fmt: skip
_TO_WATCH = "plantowatch"
_SEEN = frozenset(("completed", "watching", "dropped", "hold", "onhold", "notinteresting", "watched"))


def recognises(table: Table) -> bool:
    """Whether this is Simkl's export."""
    return table.has("simkl_id", "title")


def read(table: Table) -> list[ExchangeRow]:
    """Every row."""
    return [_row(table, row) for row in table.rows]


def _row(table: Table, row: TableRow) -> ExchangeRow:
    told = row.get("rating")
    value = values.number(told)
    stars = values.half_stars(value, 10.0) if value and value >= 0.5 else None
    state = "".join(filter(str.isalpha, row.get("watchlist").casefold()))
    when = values.milliseconds(row.get("watcheddate"))
    listed = state == _TO_WATCH
    watched = not listed and (state in _SEEN or (when is not None and stars is None))
    bad = bool(told) and stars is None and value != 0
    return ExchangeRow(
        place=f"{table.name}, line {row.line}",
        title=row.get("title"),
        year=values.year(row.get("year")),
        kind=_KINDS.get(row.get("type").casefold()),
        imdb_id=values.imdb_id(row.get("imdb", "imdb_id")),
        tmdb_id=values.whole_number(row.get("tmdb", "tmdb_id")),
        stars=stars,
        rated_at=when if stars is not None else None,
        watched=watched,
        watched_at=when if watched else None,
        listed=listed,
        note=row.get("memo"),
        skip="its rating is not on the scale" if bad else "",
    )
