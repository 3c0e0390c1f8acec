"""Criticker's XML: films with ratings from 0 to 100. Entities and document types are refused, so nothing expands."""

import re
from collections.abc import Callable
from xml.parsers import expat  # a document type ends the reading before anything can expand

from movierec_desktop.domain.errors import InputError
from movierec_desktop.exchange import values
from movierec_desktop.exchange.csv_table import MAX_ROWS
from movierec_desktop.exchange.rows import ExchangeRow

NAME = "criticker"
SCALE = "0 to 100, to the nearest half star"
_DEEPEST = 50
_LONG_TAG = re.compile("<[^<]{1000000}")
"""With more attributes than can be read in time, or with a text longer than any note."""
_FIELDS = frozenset(("filmid", "filmname", "filmlink", "imdbid", "rating", "reviewdate", "quote"))


class _Reader:
    """Collects the fields of every `film` as the parser meets them."""

    def __init__(self) -> None:
        self.films: list[tuple[int, dict[str, list[str]]]] = []
        self.root = ""
        self.line: Callable[[], int] = lambda: 0
        self._depth = 0
        self._film: dict[str, list[str]] | None = None
        self._field = ""

    def start(self, name: str, _: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise InputError("The file is nested deeper than any export: export it again")
        self.root = self.root or name
        word = name.casefold()
        if word == "film":
            self._film = {}
            self.films.append((self.line(), self._film))
            if len(self.films) > MAX_ROWS:
                raise InputError("The file has more films than any export: name the export itself")
        elif self._film is not None and word in _FIELDS:
            self._field = word

    def end(self, name: str) -> None:
        self._depth -= 1
        word = name.casefold()
        if word == "film":
            self._film = None
        elif word == self._field:
            self._field = ""

    def text(self, data: str) -> None:
        if self._film is not None and self._field:
            # Pieces, joined at the end: a text that grows by each would be copied for each.
            self._film.setdefault(self._field, []).append(data)


def read(text: str, name: str) -> list[ExchangeRow]:
    """Every film. Raises InputError for XML that is cut off, that declares entities, or that has no films."""
    if _LONG_TAG.search(text):
        raise InputError(f"{name} has a tag or text longer than any export: export it again")
    reader = _Reader()
    parser = expat.ParserCreate(encoding="utf-8")
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    parser.buffer_text = True
    reader.line = lambda: parser.CurrentLineNumber
    try:
        parser.Parse(text.lstrip("\ufeff \r\n\t").encode("utf-8", errors="replace"), True)
    except expat.ExpatError as error:
        raise InputError(f"{name} is not well-formed XML ({error}): export it again") from error
    if not reader.films and reader.root.casefold() not in ("recentratings", "films", "criticker"):
        raise InputError(f"{name} has no films in it: name an export of your ratings")
    return [_row({field: "".join(parts) for field, parts in film.items()}, f"{name}, line {line}")
            for line, film in reader.films]  # fmt: skip


def _refuse(*_: object) -> None:
    raise InputError("The file declares a document type or entities, which no export does: it was not read")


def _row(film: dict[str, str], place: str) -> ExchangeRow:
    title, year = values.name_and_year(" ".join(film.get("filmname", "").split()))
    value = values.number(film.get("rating", ""))
    stars = values.half_stars(value, 100.0) if value is not None else None
    return ExchangeRow(
        place=place,
        title=title,
        year=year,
        imdb_id=values.imdb_id(film.get("imdbid", "")),
        stars=stars,
        rated_at=values.milliseconds(film.get("reviewdate", "")),
        note=film.get("quote", "").strip(),
        skip="" if stars is not None else "its rating is not on the scale",
    )
