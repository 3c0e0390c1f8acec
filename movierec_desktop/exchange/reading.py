"""Any export of any service: what it is follows from its content, never from its suffix.

The base name only tells files apart whose content is the same by design (Letterboxd's watched.csv and watchlist.csv).
"""

import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from movierec_desktop.domain.errors import InputError
from movierec_desktop.exchange import (
    criticker,
    imdb,
    letterboxd,
    movielens,
    netflix,
    plain_csv,
    profile_json,
    simkl,
    tmdb,
    trakt_csv,
    trakt_json,
)  # fmt: skip
from movierec_desktop.exchange.archive import MAX_FILE_BYTES, MAX_TOTAL_BYTES, Member, is_zip, read_members
from movierec_desktop.exchange.csv_table import MAX_ROWS, Table, read_table
from movierec_desktop.exchange.decoding import decoded
from movierec_desktop.exchange.rows import ExchangeFile, ExchangeRow
from movierec_desktop.exchange.tidying import tidy, tidy_name

KNOWN = (
    "Letterboxd, IMDb, Trakt, Simkl, MovieLens, TMDB, Netflix, Criticker, or any CSV with the columns title and rating"
)
_LIST_TITLE = "letterboxd list export"
_LIST_HEADER = "position,"
_MOST_LISTS_OF_JSON = 3_000_000
_MOST_VALUES_OF_JSON = 8_000_000
"""A list or object of JSON is two bytes in the file and a hundred times that in memory."""

_FIRST_SIGN = re.compile("[\ufeff \\t\\r\\n]*(.?)", re.DOTALL)

Recognise = Callable[[Table], bool]
Read = Callable[[Table], list[ExchangeRow]]
_TABLES: tuple[tuple[str, str, Recognise, Read], ...] = (
    (imdb.NAME, imdb.SCALE, imdb.recognises, imdb.read),
    (trakt_csv.NAME, trakt_csv.SCALE, trakt_csv.recognises, trakt_csv.read),
    (simkl.NAME, simkl.SCALE, simkl.recognises, simkl.read),
    (tmdb.NAME, tmdb.SCALE, tmdb.recognises, tmdb.read),
    (movielens.NAME, movielens.SCALE, movielens.recognises, movielens.read),
    (netflix.NAME, netflix.SCALE, netflix.recognises, netflix.read),
)


def read_file(path: Path) -> ExchangeFile:
    """Read an export. Raises InputError, in one line, for what is none, is damaged or is larger than any."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_TOTAL_BYTES + 1)
    except OSError as error:
        raise InputError(f"{path} cannot be read ({error.strerror}): check the name") from error
    except ValueError as error:  # a name with a zero byte
        raise InputError(f"'{path!s}' is no name of a file ({error})") from error
    return read_bytes(data, path.name)


def read_bytes(data: bytes, name: str) -> ExchangeFile:
    """The same for bytes and the file's name."""
    shown = tidy_name(name)
    file = _read_archive(data, shown) if is_zip(data) else _read_alone(data, shown)
    return replace(file, rows=[tidy(row) for row in file.rows])


def _read_alone(data: bytes, name: str) -> ExchangeFile:
    if len(data) > MAX_FILE_BYTES:
        raise InputError(f"{name} is larger than any export: name the export itself")
    found = _read_member(Member((), name, data))
    if found is None:
        raise InputError(f"{name} is no export that this app knows: it reads {KNOWN}")
    return found


def _read_archive(data: bytes, name: str) -> ExchangeFile:
    if len(data) > MAX_TOTAL_BYTES:
        raise InputError(f"{name} is larger than any export: name the export itself")
    found: list[ExchangeFile] = []
    for member in read_members(data, name):
        file = _read_member(member)
        if file is None:
            continue
        found.append(file)
        if sum(len(one.rows) for one in found) > MAX_ROWS:
            raise InputError(f"{name} has more rows than any export: name the export itself")
    formats = sorted({file.format for file in found if file.format != plain_csv.NAME})
    if len(formats) > 1:
        raise InputError(f"{name} holds exports of {' and '.join(formats)}: import them one at a time")
    if not found:
        raise InputError(f"{name} holds no export that this app knows: it reads {KNOWN}")
    chosen = formats[0] if formats else plain_csv.NAME
    files = [file for file in found if file.format == chosen]
    scale = next((file.scale for file in files if file.scale), "")
    return ExchangeFile(
        chosen, [row for file in files for row in file.rows], scale, files[0].settings, files[0].own_titles
    )


def _read_member(member: Member) -> ExchangeFile | None:
    """What one file is and says; None when it is nothing that this app knows."""
    text = decoded(member.data, member.name)
    start = _FIRST_SIGN.match(text)[1]  # type: ignore[index]  # it matches anything
    if start == "<":
        return ExchangeFile(criticker.NAME, criticker.read(text, member.name), criticker.SCALE)
    if start in ("{", "["):
        return _read_json(text, member.name)
    return _read_csv(text, member)


def _read_json(text: str, name: str) -> ExchangeFile | None:
    n_lists = text.count("[") + text.count("{")
    if n_lists > _MOST_LISTS_OF_JSON or n_lists + text.count(",") > _MOST_VALUES_OF_JSON:
        raise InputError(f"{name} has more in it than any export: name the export itself")
    try:
        content: Any = json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise InputError(f"{name} is not well-formed JSON ({error}): export it again") from error
    if profile_json.recognises(content):
        return profile_json.read(content, name)
    base = name.casefold()
    if trakt_json.recognises(content) or (content == [] and trakt_json.is_about_titles(base)):
        return ExchangeFile(trakt_json.NAME, trakt_json.read(content, base), trakt_json.SCALE)
    return None


def _read_csv(text: str, member: Member) -> ExchangeFile | None:
    of_list = text[: len(_LIST_TITLE) + 1].lstrip("\ufeff").casefold().startswith(_LIST_TITLE)
    table = read_table(text, member.name, starts_with=_LIST_HEADER if of_list else "")
    for name, scale, recognises, read in _TABLES:
        if recognises(table):
            return ExchangeFile(name, read(table), scale)
    if letterboxd.recognises(table):
        return ExchangeFile(letterboxd.NAME, letterboxd.read(table, member.folders), letterboxd.SCALE)
    if plain_csv.recognises(table):
        return ExchangeFile(plain_csv.NAME, plain_csv.read(table), plain_csv.scale_words(table))
    return None
