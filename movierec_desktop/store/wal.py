"""SQLite's write-ahead log, read by hand.

Its format: https://www.sqlite.org/fileformat2.html#walformat. SQLite passes over everything from the first damaged
frame on, without a word: what was saved after it would be gone.
"""

import struct
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_HEADER = struct.Struct(">8I")
_FRAME = struct.Struct(">6I")
_MAGIC = 0x377F0682
"""Its lowest bit says in which byte order checksums are taken: 1 is big-endian."""
_FORMAT = 3_007_000
_WORD = 0xFFFFFFFF
USUAL_PAGE = 4096
"""Bytes of a page, where no header tells."""
_PAGES = frozenset(1 << power for power in range(9, 17))
LONGEST = 1 << 28
"""Bytes of a log that are looked at; SQLite keeps it at a few megabytes."""
_LOOKS, _BETWEEN_SECONDS = 3, 0.03


@dataclass(frozen=True, slots=True)
class Frame:
    """One page of the database as a transaction left it. `ends` says that it is the last one of its transaction."""

    page: int
    ends: bool
    salts: tuple[int, int]
    sound: bool
    """Whether it and all frames before it have their checksums."""
    content: bytes


def log_fault(log: Path) -> str:
    """What is wrong with a log, "" when nothing is. A last transaction without its end was never saved: no damage.

    One with its end and not whole may be damage, or a change that was never told as saved: where the power goes in the
    midst of it, the disk may have its last page without one before. The two look alike, so it is told as what it is.
    Another process may be writing to it, so what seems wrong is looked at again. Raises OSError.
    """
    fault = ""
    for _ in range(_LOOKS):
        fault = _fault(_read(log))
        if not fault:
            break
        time.sleep(_BETWEEN_SECONDS)
    return fault


def _fault(content: bytes) -> str:
    if len(content) < _HEADER.size:
        return "the log beside it is cut off"
    if _order(content) is None:
        return "the log beside it has no sound beginning"
    salts = _HEADER.unpack_from(content)[4:6]
    broken = sum(frame.ends and not frame.sound and frame.salts == salts for frame in frames(content))
    if broken == 1:  # no frame after a broken one is sound
        return "the end of the log beside it is not whole: this may be a change that was never saved"
    return "the log beside it is damaged" if broken else ""


def frames(content: bytes) -> Iterator[Frame]:
    """Every whole frame of a log, damaged ones too."""
    order = _order(content)
    _, _, told, _, *salts, first, second = _HEADER.unpack_from(content)
    sums = (first, second)
    length = told if told in _PAGES else USUAL_PAGE
    sound = order is not None
    for start in range(_HEADER.size, len(content) - _FRAME.size - length + 1, _FRAME.size + length):
        page, size, *own, first, second = _FRAME.unpack_from(content, start)
        body = content[start + _FRAME.size : start + _FRAME.size + length]
        if sound and order is not None:
            sums = _checksum(order, content[start : start + 8] + body, sums)
            sound = sums == (first, second) and own == salts
        yield Frame(page, size > 0, (own[0], own[1]), sound, body)


def newest_pages(log: Path) -> dict[int, bytes]:
    """Pages by number as the last whole transaction left them, whether their checksums hold or not. Raises OSError."""
    content = _read(log)
    found: dict[int, bytes] = {}
    open_transaction: dict[int, bytes] = {}
    if len(content) < _HEADER.size + _FRAME.size:
        return found
    salts = _FRAME.unpack_from(content, _HEADER.size)[2:4]
    if _order(content) is not None:
        salts = _HEADER.unpack_from(content)[4:6]
    for frame in frames(content):
        if frame.salts != salts or not frame.page:
            continue
        open_transaction[frame.page] = frame.content
        if frame.ends:
            found |= open_transaction
            open_transaction = {}
    return found


def _read(log: Path) -> bytes:
    with log.open("rb") as file:
        return file.read(LONGEST)


def _order(content: bytes) -> str | None:
    """In which byte order checksums are taken; None where the header is damaged."""
    magic, version, page, _, _, _, first, second = _HEADER.unpack_from(content)
    if magic & ~1 != _MAGIC or version != _FORMAT or page not in _PAGES:
        return None
    order = ">" if magic & 1 else "<"
    return order if _checksum(order, content[:24], (0, 0)) == (first, second) else None


def _checksum(order: str, content: bytes, sums: tuple[int, ...]) -> tuple[int, int]:
    first, second = sums
    words = struct.unpack(f"{order}{len(content) // 4}I", content)
    for one, other in zip(words[::2], words[1::2], strict=True):
        first = (first + one + second) & _WORD
        second = (second + other + first) & _WORD
    return first, second
