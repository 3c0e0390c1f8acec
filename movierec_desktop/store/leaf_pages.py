"""Ratings out of the pages of a damaged database, when its tables cannot be walked any more.

The leaves of a table hold its rows as they are: https://www.sqlite.org/fileformat2.html#b_tree_pages
A rating is told from the rows of other tables by its shape: no stored id, a small number, a time, a text.
"""

import struct
from collections.abc import Iterator
from typing import Any

from movierec_desktop.store.soundness import LATEST

_LEAF = 0x0D
_HEADER = 8
_MOST_HALF_STARS = 10
_WIDTHS = {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 8: 0, 9: 0}
"""Bytes of an integer or of nothing, by its serial type."""
_FIRST_TEXT = 13
Rating = tuple[int, int, int, str]


def ratings_of_pages(content: bytes, page: int) -> dict[int, Rating]:
    """Ratings by title id (title_id, half_stars, rated_at, label) out of a database with pages of `page` bytes.

    A page that was given up may still hold a row that was changed or removed since: of several the newest counts.
    """
    found: dict[int, Rating] = {}
    for start in range(0, len(content) - page + 1, page):
        for rating in _ratings_of(content[start : start + page], 100 if start == 0 else 0):
            before = found.get(rating[0])
            if before is None or before[2] <= rating[2]:
                found[rating[0]] = rating
    return found


def _ratings_of(page: bytes, begin: int) -> Iterator[Rating]:
    if page[begin] != _LEAF:
        return
    (cells,) = struct.unpack_from(">H", page, begin + 3)
    for place in range(min(cells, (len(page) - begin - _HEADER) // 2)):
        (offset,) = struct.unpack_from(">H", page, begin + _HEADER + 2 * place)
        try:
            rowid, values = _cell(page, offset)
        except (IndexError, ValueError):
            continue
        if (rating := _as_rating(rowid, values)) is not None:
            yield rating


def _as_rating(rowid: int, values: list[Any]) -> Rating | None:
    if len(values) != 4 or values[0] is not None:
        return None
    _, half_stars, rated_at, label = values
    if not (isinstance(half_stars, int) and isinstance(rated_at, int) and isinstance(label, str)):
        return None
    if not (1 <= half_stars <= _MOST_HALF_STARS and 0 <= rated_at <= LATEST):
        return None
    return rowid, half_stars, rated_at, label


def _cell(page: bytes, offset: int) -> tuple[int, list[Any]]:
    """Row id and values of one cell. Raises IndexError or ValueError for what is none, or goes on in other pages."""
    length, offset = _varint(page, offset)
    rowid, offset = _varint(page, offset)
    end = offset + length
    if end > len(page):
        raise ValueError("it goes on in other pages")
    header, place = _varint(page, offset)
    body = offset + header
    values = []
    while place < offset + header:
        kind, place = _varint(page, place)
        value, body = _value(page, kind, body)
        values.append(value)
    if body != end:
        raise ValueError("its values do not fill it")
    return rowid, values


def _value(page: bytes, kind: int, place: int) -> tuple[Any, int]:
    if kind in _WIDTHS:
        end = place + _WIDTHS[kind]
        if kind == 0:
            return None, end
        return (kind - 8 if kind >= 8 else int.from_bytes(page[place:end], "big", signed=True)), end
    if kind < _FIRST_TEXT or kind % 2 == 0:
        raise ValueError("no number and no text")
    end = place + (kind - _FIRST_TEXT) // 2
    if end > len(page):
        raise ValueError("it is cut off")
    return page[place:end].decode("utf-8", "replace"), end


def _varint(page: bytes, place: int) -> tuple[int, int]:
    """SQLite's number of one to nine bytes, and the place after it."""
    value = 0
    for step in range(8):
        byte = page[place + step]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + step + 1
    value = value << 8 | page[place + 8]
    return value - (1 << 64) if value >> 63 else value, place + 9
