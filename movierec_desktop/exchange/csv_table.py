"""CSV as services write it: columns by name, any of their separators, every row with its line."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass

from movierec_desktop.domain.errors import InputError

MAX_ROWS = 300_000
MAX_CELLS = 5_000_000
"""That have something in them."""
_MAX_COLUMNS = 500
_MAX_SEPARATORS = 10_000_000
_MAX_SEPARATORS_OF_LINE = 100_000
"""Some stand in long texts between quotes, and are none."""
_SEPARATORS = (",", ";", "\t", "|")
_LONGEST_FIELD = 1_000_000
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|(?<=[^\r\n])\Z)")
_FROM_FIRST_SIGN = re.compile(r"\S[^\r\n]*")


class _TooMuchError(Exception):
    """More than any export holds."""


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row: the line on which it ends, and its cells by lower-case column name, without empty ones."""

    line: int
    cells: dict[str, str]

    def get(self, *names: str) -> str:
        """The first of these columns that has something in it, without blanks around it."""
        for name in names:
            value = self.cells.get(name, "").strip()
            if value:
                return value
        return ""


@dataclass(frozen=True, slots=True)
class Table:
    """One CSV file. `name` is the file's own, without folders; columns are in lower case."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[TableRow, ...]

    def has(self, *names: str) -> bool:
        """Whether it has all of these columns."""
        return set(names) <= set(self.columns)


def read_table(text: str, name: str, *, starts_with: str = "") -> Table:
    """Read CSV; with `starts_with` everything before the line that begins so is left out.

    Blank lines are no rows. Of columns with the same name the first counts. Raises InputError for what is no CSV.
    """
    start = _start_of(text, starts_with) if starts_with else 0
    skipped = sum(1 for _ in _LINE.finditer(text, 0, start))
    separator = _separator(text, start)
    usual = csv.field_size_limit(_LONGEST_FIELD)  # of the whole process, so it is put back
    try:
        reader = csv.reader(_lines(text, start, separator), delimiter=separator)
        header, rows = _header_and_rows(reader, skipped)
    except csv.Error as error:
        raise InputError(f"{name} is not a well-formed CSV file ({error}): export it again") from error
    except _TooMuchError as error:
        raise InputError(f"{name} has more {error} than any export: name the export itself") from None
    finally:
        csv.field_size_limit(usual)
    return Table(name, header, tuple(rows))


def _start_of(text: str, start: str) -> int:
    """Where the first line that begins so is; 0 where none does."""
    return next((line.start() for line in _LINE.finditer(text) if line[0].casefold().startswith(start)), 0)


def _separator(text: str, start: int) -> str:
    first = _first_line(text, start)
    return max(_SEPARATORS, key=first.count) if any(map(first.count, _SEPARATORS)) else ","


def _first_line(text: str, start: int) -> str:
    """The first that has anything in it; blanks before it may be tabs between empty cells."""
    found = _FROM_FIRST_SIGN.search(text, start)
    if found is None:
        return ""
    begin = max(text.rfind("\n", start, found.start()) + 1, text.rfind("\r", start, found.start()) + 1, start)
    return text[begin : found.end()]


def _lines(text: str, start: int, separator: str) -> Iterator[str]:
    """One after the other, so that they are in memory once. Raises _TooMuchError."""
    if text.count(separator, start) > _MAX_SEPARATORS:
        raise _TooMuchError("cells")
    for line in _LINE.finditer(text, start):
        if text.count(separator, line.start(), line.end()) > _MAX_SEPARATORS_OF_LINE:
            raise _TooMuchError("columns")
        yield line[0]


def _header_and_rows(reader: Iterator[list[str]], skipped: int) -> tuple[tuple[str, ...], list[TableRow]]:
    header: tuple[str, ...] = ()
    first: list[tuple[int, str]] = []
    rows: list[TableRow] = []
    n_cells = 0
    for cells in reader:
        if not any(cell.strip() for cell in cells):
            continue
        if not header:
            header, first = _columns(cells)
            continue
        named = {column: cells[place] for place, column in first if place < len(cells) and cells[place]}
        rows.append(TableRow(skipped + reader.line_num, named))  # type: ignore[attr-defined]
        n_cells += len(named)
        if len(rows) > MAX_ROWS or n_cells > MAX_CELLS:
            raise _TooMuchError("rows")
    return header, rows


def _columns(cells: list[str]) -> tuple[tuple[str, ...], list[tuple[int, str]]]:
    """All by name, and of each name the first with its place. Raises _TooMuchError."""
    if len(cells) > _MAX_COLUMNS:
        raise _TooMuchError("columns")
    header = tuple(_column(cell) for cell in cells)
    first: dict[str, int] = {}
    for place, column in enumerate(header):
        first.setdefault(column, place)
    return header, [(place, column) for column, place in first.items()]


def _column(cell: str) -> str:
    return " ".join(cell.replace("\ufeff", "").replace("\xa0", " ").casefold().split())
