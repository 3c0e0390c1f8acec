"""CSV as services write it: columns by name, any of their separators, every row with its line."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass

from movierec_desktop.domain.errors import InputError

_SEPARATORS = (",", ";", "\t", "|")
_LONGEST_FIELD = 1_000_000


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row: the line on which it ends, and its cells by lower-case column name, "" for those it lacks."""

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
    lines = text.splitlines(keepends=True)
    skipped = _lines_before(lines, starts_with) if starts_with else 0
    body = "".join(lines[skipped:])
    reader = csv.reader(io.StringIO(body, newline=""), delimiter=_separator(body))
    usual = csv.field_size_limit(_LONGEST_FIELD)  # of the whole process, so it is put back
    try:
        header, rows = _header_and_rows(reader, skipped)
    except csv.Error as error:
        raise InputError(f"{name} is not a well-formed CSV file ({error}): export it again") from error
    finally:
        csv.field_size_limit(usual)
    return Table(name, header, tuple(rows))


def _lines_before(lines: list[str], start: str) -> int:
    for number, line in enumerate(lines):
        if line.casefold().startswith(start):
            return number
    return 0


def _separator(body: str) -> str:
    first = next((line for line in body.splitlines() if line.strip()), "")
    return max(_SEPARATORS, key=first.count) if any(map(first.count, _SEPARATORS)) else ","


def _header_and_rows(reader: Iterator[list[str]], skipped: int) -> tuple[tuple[str, ...], list[TableRow]]:
    header: tuple[str, ...] = ()
    rows = []
    for cells in reader:
        if not any(cell.strip() for cell in cells):
            continue
        if not header:
            header = tuple(_column(cell) for cell in cells)
            continue
        named: dict[str, str] = {}
        for column, cell in zip(header, cells, strict=False):
            named.setdefault(column, cell)
        rows.append(TableRow(skipped + reader.line_num, named))  # type: ignore[attr-defined]
    return header, rows


def _column(cell: str) -> str:
    return " ".join(cell.replace("\ufeff", "").replace("\xa0", " ").casefold().split())
