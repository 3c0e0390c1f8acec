"""Netflix: the viewing history, and the ratings of the full export. Titles without years or ids, episodes by name."""

import re
from collections import Counter

from movierec_desktop.domain.title import Kind
from movierec_desktop.exchange import values
from movierec_desktop.exchange.csv_table import Table, TableRow
from movierec_desktop.exchange.rows import ExchangeRow

NAME = "netflix"
SCALE = "a thumb down as 2 stars, up as 4, two up as 5; its former stars as they are"
_THUMBS = {"1": 2.0, "2": 4.0, "3": 5.0}
_PART = (
    r"(?:limited series|mini-?series|(?:season|series|part|volume|vol\.|chapter|book|collection|staffel|teil|temporada|"
    r"saison|partie|stagione|parte)\s+\w+)"
)
_EPISODE = re.compile(rf"^(?P<name>.+?):\s*{_PART}\b.*$", re.IGNORECASE | re.DOTALL)


def recognises(table: Table) -> bool:
    """Whether this is the viewing history or the list of ratings."""
    return table.columns == ("title", "date") or table.has("title name", "thumbs value")


def read(table: Table) -> list[ExchangeRow]:
    """Every row. Of a household the profile with most rows counts: tastes are not mixed."""
    if table.columns == ("title", "date"):
        return [_seen(table, row) for row in table.rows]
    profiles = Counter(row.get("profile name") for row in table.rows)
    person = profiles.most_common(1)[0][0] if profiles else ""
    return [_rated(table, row, person) for row in table.rows]


def _named(text: str) -> tuple[str, Kind | None]:
    """The series of an episode: "Dark: Season 1: Secrets" -> "Dark", a series."""
    found = _EPISODE.match(text)
    return (found["name"], Kind.SERIES) if found else (text, None)


def _seen(table: Table, row: TableRow) -> ExchangeRow:
    title, kind = _named(row.get("title"))
    return ExchangeRow(
        place=f"{table.name}, line {row.line}",
        title=title,
        kind=kind,
        other_titles=(row.get("title"),) if kind else (),
        watched=True,
        watched_at=values.milliseconds(row.get("date")),
    )


def _rated(table: Table, row: TableRow, person: str) -> ExchangeRow:
    title, kind = _named(row.get("title name"))
    stars = _stars(row)
    skip = "" if stars is not None else "neither a thumb nor stars"
    return ExchangeRow(
        place=f"{table.name}, line {row.line}",
        title=title,
        kind=kind,
        stars=stars,
        rated_at=values.milliseconds(row.get("event utc ts", "region view date")),
        skip="of another profile" if row.get("profile name") != person else skip,
    )


def _stars(row: TableRow) -> float | None:
    thumb = values.number(row.get("thumbs value"))
    if thumb in (1.0, 2.0, 3.0):
        return _THUMBS[str(int(thumb))]
    stars = values.number(row.get("star value"))
    return values.half_stars(stars, 5.0) if stars and stars >= 0.5 else None
