"""Trakt's CSV: ratings from 1 to 10, ids, and a row for every season and episode too. `trakt_rating` is everyone's."""

from movierec_desktop.domain.title import Kind
from movierec_desktop.exchange import values
from movierec_desktop.exchange.csv_table import Table, TableRow
from movierec_desktop.exchange.imdb import EPISODE
from movierec_desktop.exchange.rows import ExchangeRow

NAME = "trakt"
SCALE = "1 to 10, halved"
KINDS = {"movie": Kind.FILM, "film": Kind.FILM, "show": Kind.SERIES, "series": Kind.SERIES, "tv": Kind.SERIES}
PARTS = frozenset(("episode", "season"))
BAD_RATING = "its rating is not on the scale"


def recognises(table: Table) -> bool:
    """Whether this is Trakt's export of ratings, history or watchlist."""
    return table.has("trakt_id", "title") or table.has("trakt_rating", "title")


def read(table: Table) -> list[ExchangeRow]:
    """Every row; a file without ratings is of what was watched, or of what is to be."""
    to_watch = "watchlist" in table.name.casefold() or (table.has("listed_at") and not table.has("rated_at"))
    return [_row(table, row, to_watch=to_watch) for row in table.rows]


def _row(table: Table, row: TableRow, *, to_watch: bool) -> ExchangeRow:
    told = row.get("rating")
    value = values.number(told)
    stars = values.half_stars(value, 10.0) if value and value >= 0.5 else None
    word = row.get("type").casefold()
    part = word in PARTS or (not word and bool(row.get("episode_number", "season_number")))
    seen_at = values.milliseconds(row.get("watched_at", "last_watched_at"))
    skip = EPISODE if part else BAD_RATING if told and stars is None else ""
    return ExchangeRow(
        place=f"{table.name}, line {row.line}",
        title=row.get("title"),
        year=values.year(row.get("year", "released")),
        kind=KINDS.get(word),
        imdb_id=values.imdb_id(row.get("imdb_id")),
        tmdb_id=values.whole_number(row.get("tmdb_id")),
        stars=stars,
        rated_at=values.milliseconds(row.get("rated_at")) if stars is not None else None,
        watched=not to_watch and (stars is None or seen_at is not None),
        watched_at=seen_at,
        listed=to_watch,
        listed_at=values.milliseconds(row.get("listed_at")) if to_watch else None,
        skip=skip,
    )
