"""IMDb: ratings and lists, in the three generations of their headers. Ratings from 1 to 10; ids for everything."""

from movierec_desktop.domain.title import Kind
from movierec_desktop.exchange import values
from movierec_desktop.exchange.csv_table import Table, TableRow
from movierec_desktop.exchange.own_columns import marks, own
from movierec_desktop.exchange.rows import ExchangeRow

NAME = "imdb"
SCALE = "1 to 10, halved"
EPISODE = "an episode, not a whole series"
_OTHER = "neither a film nor a series"
_BAD_RATING = "its rating is not on the scale"

_KINDS = {
    **dict.fromkeys(("movie", "featurefilm", "feature", "film", "tvmovie", "short", "shortfilm", "tvshort", "video",
                     "documentary"), Kind.FILM),
    **dict.fromkeys(("tvseries", "series"), Kind.SERIES),
    **dict.fromkeys(("tvminiseries", "miniseries"), Kind.MINI_SERIES),
    **dict.fromkeys(("tvspecial", "special"), Kind.SPECIAL),
}  # fmt: skip
_EPISODES = frozenset(("tvepisode", "episode", "podcastepisode", "tvpilot"))
_NEITHER = frozenset(("videogame", "game", "podcastseries", "musicvideo"))


def recognises(table: Table) -> bool:
    """Whether this is a file of ratings or a list; both name a title's id "const"."""
    return table.has("const") and (table.has("your rating") or table.has("you rated") or table.has("position"))


def read(table: Table) -> list[ExchangeRow]:
    """Every row. What is unrated in a list that is not of ratings is taken for something to watch."""
    of_ratings = not table.has("position") or "ratings" in table.name.casefold()
    watchlist = "watchlist" in table.name.casefold()
    return [_row(table, row, of_ratings=of_ratings, watchlist=watchlist) for row in table.rows]


def _row(table: Table, row: TableRow, *, of_ratings: bool, watchlist: bool) -> ExchangeRow:
    told = row.get("your rating", "you rated")
    value = values.number(told)
    stars = values.half_stars(value, 10.0) if value and value >= 0.5 else None
    to_watch = not of_ratings and (watchlist or stars is None)
    kind_word = "".join(filter(str.isalnum, row.get("title type").casefold()))
    rated_at = values.milliseconds(row.get("date rated"))
    if rated_at is None and of_ratings:
        rated_at = values.milliseconds(row.get("created"))
    found = ExchangeRow(
        place=f"{table.name}, line {row.line}",
        title=row.get("title"),
        other_titles=tuple(filter(None, [row.get("original title")])),
        year=values.year(row.get("year", "release date", "release date (month/day/year)")),
        kind=_KINDS.get(kind_word),
        imdb_id=values.imdb_id(row.get("const")) or values.imdb_id(row.get("url")),
        stars=stars,
        rated_at=rated_at if stars is not None else None,
        listed=to_watch,
        listed_at=values.milliseconds(row.get("created", "modified")) if to_watch else None,
        skip=_reason(kind_word, bad=bool(told) and stars is None),
    )
    return marks(own(found, row), row)


def _reason(kind_word: str, *, bad: bool) -> str:
    if kind_word in _EPISODES:
        return EPISODE
    if kind_word in _NEITHER:
        return _OTHER
    return _BAD_RATING if bad else ""
