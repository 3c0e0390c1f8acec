"""Any other CSV with a title and a rating. The scale follows from the largest rating, and is said."""

from movierec_desktop.domain.title import Kind
from movierec_desktop.exchange import values
from movierec_desktop.exchange.csv_table import Table, TableRow
from movierec_desktop.exchange.imdb import EPISODE
from movierec_desktop.exchange.rows import ExchangeRow

NAME = "csv"
_TITLES = ("title", "name", "film", "movie", "movie title", "film title", "series", "show", "titel", "titre")
_RATINGS = ("rating", "your rating", "my rating", "user rating", "rating10", "stars", "score", "my score",
            "bewertung")  # fmt: skip
_YEARS = ("year", "release year", "released", "release date", "jahr", "année")
_SEEN = ("watched date", "watcheddate", "date watched", "watched at")
_DATES = ("date", "date rated", "rated at", "rated_at", *_SEEN)
_IMDB = ("imdb", "imdb id", "imdb_id", "imdbid", "const", "tconst")
_TMDB = ("tmdb", "tmdb id", "tmdb_id", "tmdbid")
_NOTES = ("review", "comment", "comments", "notes")
_KINDS = {
    **dict.fromkeys(("movie", "film", "movies", "films"), Kind.FILM),
    **dict.fromkeys(("series", "show", "tv", "tv series", "tv show", "tvseries"), Kind.SERIES),
    **dict.fromkeys(("mini-series", "miniseries", "tv mini series"), Kind.MINI_SERIES),
    **dict.fromkeys(("special", "tv special"), Kind.SPECIAL),
}
HUNDRED = "0 to 100, to the nearest half star"
_SCALES = (5.0, 10.0, 100.0)


def recognises(table: Table) -> bool:
    """Whether there is a title or an id, and more beside it."""
    return _column(table, (*_TITLES, *_IMDB, *_TMDB)) != "" and len(table.columns) > 1


def scale_of(table: Table) -> float | None:
    """The largest possible rating, told by the largest there is; None when no row has a rating."""
    column = _column(table, _RATINGS)
    found = [values.number(row.cells.get(column, "")) for row in table.rows] if column else []
    largest = max((value for value in found if value is not None), default=None)
    if largest is None:
        return None
    if column == "rating10":
        return 10.0
    return next((scale for scale in _SCALES if largest <= scale), None)


def scale_words(table: Table) -> str:
    """How its scale is converted, for the person."""
    largest = scale_of(table)
    told = {5.0: "half stars from 0.5 to 5, as they are", 10.0: "1 to 10, halved", 100.0: HUNDRED}
    return told.get(largest, "") if largest else ""


def read(table: Table) -> list[ExchangeRow]:
    """Every row; one without a rating says that the title was watched, in a file called watchlist that it is to be."""
    largest = scale_of(table)
    to_watch = "watchlist" in table.name.casefold()
    return [_row(table, row, largest, to_watch=to_watch) for row in table.rows]


def _row(table: Table, row: TableRow, largest: float | None, *, to_watch: bool) -> ExchangeRow:
    told = row.get(*_RATINGS)
    value = values.number(told)
    stars = values.half_stars(value, largest) if value is not None and largest and (value or largest == 100) else None
    title, year = row.get(*_TITLES), values.year(row.get(*_YEARS))
    if year is None:
        title, year = values.name_and_year(title)
    when = values.milliseconds(row.get(*_DATES))
    word = row.get("type", "kind", "title type").casefold()
    seen = not to_watch and (stars is None or bool(row.get(*_SEEN)))
    bad = "its rating is not on the scale" if told and stars is None else ""
    return ExchangeRow(
        place=f"{table.name}, line {row.line}",
        title=title,
        year=year,
        kind=_KINDS.get(word),
        imdb_id=values.imdb_id(row.get(*_IMDB)),
        tmdb_id=values.whole_number(row.get(*_TMDB)),
        stars=stars,
        rated_at=when if stars is not None else None,
        watched=seen,
        watched_at=when if seen else None,
        listed=to_watch,
        listed_at=when if to_watch else None,
        note=row.get(*_NOTES),
        skip=EPISODE if "episode" in word else bad,
    )


def _column(table: Table, names: tuple[str, ...]) -> str:
    return next((name for name in names if name in table.columns), "")
