"""Read delimited text as it comes: plain, .gz or .zip; bytes that do not fit the encoding are replaced."""

import ast
import csv
import gzip
import io
import json
import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from movierec_desktop.domain.errors import InputError

_FIELD_LIMIT = 2**24
_YEAR = re.compile(r"(?<!\d)(18[89]\d|19\d\d|20\d\d)(?!\d)")
_IMDB = re.compile(r"tt0*(\d{1,10})")


@contextmanager
def _open(path: Path) -> Iterator[IO[bytes]]:
    if path.suffix == ".gz":
        with gzip.open(path) as file:
            yield io.BufferedReader(file)
    elif path.suffix == ".zip":
        with zipfile.ZipFile(path) as archive, archive.open(archive.namelist()[0]) as member:
            yield member
    else:
        with path.open("rb") as file:
            yield file


def read_rows(path: Path, *, delimiter: str = ",", encoding: str = "utf-8-sig") -> Iterator[dict[str, str]]:
    """Rows of a table with a header, by column name; missing fields are "". Raises InputError when it is damaged."""
    for header, fields in _lines(path, delimiter, encoding):
        yield dict(zip(header, fields + [""] * (len(header) - len(fields)), strict=False))


def _lines(path: Path, delimiter: str, encoding: str) -> Iterator[tuple[list[str], list[str]]]:
    csv.field_size_limit(_FIELD_LIMIT)
    try:
        with _open(path) as raw, io.TextIOWrapper(raw, encoding=encoding, errors="replace", newline="") as text:
            lines = csv.reader(text, delimiter=delimiter)
            header = [name.strip() for name in next(lines, [])]
            for fields in lines:
                if fields:
                    yield header, fields
    except (OSError, EOFError, csv.Error, zipfile.BadZipFile) as error:
        raise InputError(f"Cannot read {path}: {error}. Get the file again.") from error


def read_plain_rows(path: Path) -> Iterator[list[str]]:
    """Fields of a tab-separated table without header and quotes. Raises InputError when it is damaged."""
    try:
        with _open(path) as raw, io.TextIOWrapper(raw, encoding="utf-8", errors="replace") as text:
            for line in text:
                yield line.rstrip("\n").split("\t")
    except (OSError, EOFError, zipfile.BadZipFile) as error:
        raise InputError(f"Cannot read {path}: {error}. Get the file again.") from error


def year_in(text: str) -> int | None:
    """The first year that stands in a text: "2009-12-10" -> 2009."""
    match = _YEAR.search(text)
    return int(match[1]) if match else None


def whole(text: str) -> int | None:
    """A number of one or more, or None: "81.0" -> 81, "0.0" -> None."""
    try:
        value = round(float(text))
    except (ValueError, OverflowError):
        return None
    return value if value >= 1 else None


def imdb_id(text: str) -> str:
    """An IMDb id anywhere in a text, in the usual form: "…/title/tt499549/" -> "tt0499549"; "" when there is none."""
    match = _IMDB.search(text)
    return f"tt{int(match[1]):07d}" if match and int(match[1]) else ""


def parts(text: str, separator: str = ",") -> tuple[str, ...]:
    """The distinct non-empty parts of a list, in order."""
    return tuple(dict.fromkeys(part for raw in text.split(separator) if (part := " ".join(raw.split()))))


def literal_list(text: str) -> tuple[str, ...]:
    """The strings of a Python list or set as text: "['US', 'GB']". Sets come in the order in which they are written."""
    try:
        value = ast.literal_eval(text.replace("{", "[").replace("}", "]")) if text else []
    except (ValueError, SyntaxError):
        return ()
    return tuple(dict.fromkeys(str(item) for item in value)) if isinstance(value, list) else ()


def json_values(text: str, key: str = "name") -> tuple[str, ...]:
    """The names in JSON: the values of an object, or those under `key` of a list of objects."""
    try:
        value = json.loads(text) if text else []
    except ValueError:
        return ()
    items = value.values() if isinstance(value, dict) else [item.get(key, "") for item in value]
    return tuple(dict.fromkeys(str(item) for item in items if item))
