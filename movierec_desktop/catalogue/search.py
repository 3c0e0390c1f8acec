"""Search as you type: every word must begin a word of the title or of one of its other names."""

import sqlite3

from movierec_desktop.catalogue.text import folded, without_article

_YEAR_DIGITS = 4
_RERANKED = 400
"""How many of the most rated matches are looked at for an exact or leading match."""


def _match_expression(words: list[str]) -> str:
    return " ".join(f'"{word}"*' for word in dict.fromkeys(words))


def _split_year(words: list[str]) -> tuple[list[str], int | None]:
    """Take a year off the end of several words: "heat 1995". A year alone is a title: "1917"."""
    if len(words) > 1 and len(words[-1]) == _YEAR_DIGITS and words[-1].isdecimal():
        return words[:-1], int(words[-1])
    return words, None


def _closeness(query: str, names: list[str], year: int | None, asked_year: int | None) -> tuple[int, int]:
    """Sort key, smaller is better: the asked year first, then exact name, exact without article, leading, any."""
    wrong_year = int(asked_year is not None and year != asked_year)
    bare = without_article(query)
    grades = [3]
    for name in names:
        if name == query:
            grades.append(0)
        elif without_article(name) == bare:
            grades.append(1)
        elif without_article(name).startswith(bare):
            grades.append(2)
    return wrong_year, min(grades)


def _matches(connection: sqlite3.Connection, words: list[str], limit: int | None) -> list[int]:
    if not words:
        return []
    statement = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid"
    parameters: tuple[object, ...] = (_match_expression(words),)
    if limit is not None:
        statement += " LIMIT ?"
        parameters = (*parameters, limit)
    return [row for (row,) in connection.execute(statement, parameters)]


def _reranked(connection: sqlite3.Connection, rows: list[int], query: str, asked_year: int | None) -> list[int]:
    marks = ",".join("?" * len(rows))
    names: dict[int, list[str]] = {row: [] for row in rows}
    years: dict[int, int | None] = {}
    titles = connection.execute(f"SELECT row, name, year FROM titles WHERE row IN ({marks})", rows)  # noqa: S608
    for row, name, year in titles:
        names[row].append(folded(name))
        years[row] = year
    for row, name in connection.execute(f"SELECT row, name FROM aliases WHERE row IN ({marks})", rows):  # noqa: S608
        names[row].append(folded(name))
    return sorted(rows, key=lambda row: (*_closeness(query, names[row], years[row], asked_year), row))


def search_rows(connection: sqlite3.Connection, query: str) -> list[int]:
    """Rows of all matching titles, best first: exact name, then names it begins, then the rest, each most rated first.

    An empty query matches nothing. A trailing year narrows by year when that leaves anything ("heat 1995").
    """
    words = folded(query).split()
    if not words:
        return []
    rows = _matches(connection, words, None)
    asked_year = None
    shorter, year = _split_year(words)
    if year is not None:
        found = set(rows)
        with_year = [row for row in _matches(connection, shorter, None) if row not in found]
        kept = _only_year(connection, with_year[:_RERANKED], year)
        if kept:
            rows, words, asked_year = kept + rows, shorter, year
    head = _reranked(connection, rows[:_RERANKED], " ".join(words), asked_year) if rows else []
    return head + rows[_RERANKED:]


def _only_year(connection: sqlite3.Connection, rows: list[int], year: int) -> list[int]:
    if not rows:
        return []
    marks = ",".join("?" * len(rows))
    found = connection.execute(
        f"SELECT row FROM titles WHERE row IN ({marks}) AND year = ? ORDER BY row",  # noqa: S608
        [*rows, year],
    )
    return [row for (row,) in found]
