"""What must hold of a safetensors file before it is read: its header alone may ask for any amount of memory.

https://huggingface.co/docs/safetensors: eight bytes with the length of the header, the header as JSON, the arrays.
"""

import json
from collections.abc import Iterable
from math import prod
from pathlib import Path
from typing import Any

MOST_HEADER_BYTES = 1024**2
MOST_ARRAYS = 1_000
_MOST_AXES = 8
_LARGEST = 2**31
"""Of an axis and of a place: an axis of no length must not hide another that is beyond all memory."""
_LENGTH_BYTES = 8
_METADATA = "__metadata__"
_BYTES = {
    "BOOL": 1, "I8": 1, "U8": 1, "I16": 2, "U16": 2, "F16": 2, "I32": 4, "U32": 4, "F32": 4, "I64": 8, "U64": 8,
    "F64": 8,
}  # fmt: skip
"""Types of numbers that numpy has, by their names in the format."""


def check_header(path: Path) -> None:
    """Raise ValueError unless header and arrays fit each other, the file and what models need. Raises OSError."""
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(0)
        length = int.from_bytes(file.read(_LENGTH_BYTES), "little")
        if not 0 < length <= min(MOST_HEADER_BYTES, size - _LENGTH_BYTES):
            raise ValueError("its header is cut off, or larger than any")
        told = file.read(length)
    try:
        header = json.loads(told, object_pairs_hook=_once)
    except RecursionError as error:
        raise ValueError("its header is nested deeper than any") from error
    if not isinstance(header, dict):
        raise ValueError("its header is no object")  # noqa: TRY004  # wrong content, not a wrong call
    header.pop(_METADATA, None)
    if len(header) > MOST_ARRAYS:
        raise ValueError("it holds more arrays than any model")
    _check_places(map(_place, header.values()), size - _LENGTH_BYTES - length)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("its header names something twice")
    return found


def _place(entry: Any) -> tuple[int, int]:
    """Where an array begins and ends. Raises ValueError where its shape and type say otherwise."""
    try:
        shape, (begin, end), one = entry["shape"], entry["data_offsets"], _BYTES[entry["dtype"]]
        numbers = [*shape, begin, end]
        sound = all(type(number) is int and 0 <= number < _LARGEST for number in numbers) and len(shape) <= _MOST_AXES
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError("its header does not describe arrays") from error
    if not sound or end - begin != prod(shape) * one:
        raise ValueError("an array is not as long as its shape")
    return begin, end


def _check_places(places: Iterable[tuple[int, int]], size: int) -> None:
    """One after the other, without gaps, to the end of the file."""
    before = 0
    for begin, end in sorted(places):
        if begin != before:
            raise ValueError("its arrays overlap, or leave gaps")
        before = end
    if before != size:
        raise ValueError("its arrays do not fill the file")
