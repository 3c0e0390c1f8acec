"""Bytes to text: a byte order mark decides, then UTF-8, then what Windows used to write."""

import codecs

from movierec_desktop.domain.errors import InputError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LOOKED_AT = 400


def decoded(data: bytes, name: str) -> str:
    """The text of a file. Raises InputError when it is no text in UTF-8, UTF-16, UTF-32 or Windows-1252."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data, encoding, name)
    encoding = _without_mark(data[:_LOOKED_AT])
    if encoding:
        return _strictly(data, encoding, name)
    if b"\0" in data:
        raise InputError(f"{name} is no text: name an export as its service wrote it")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        # Bytes that even Windows-1252 leaves open become a sign that says so, and the row goes on to be matched.
        return data.decode("cp1252", errors="replace")


def _without_mark(start: bytes) -> str:
    """UTF-16 shows without its mark too: every second byte of a Latin header is zero."""
    pairs = len(start) // 2
    if pairs < 2:
        return ""
    if start[1::2].count(0) > 0.8 * pairs and start[0::2].count(0) == 0:
        return "utf-16-le"
    if start[0::2].count(0) > 0.8 * pairs and start[1::2].count(0) == 0:
        return "utf-16-be"
    return ""


def _strictly(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(f"{name} is cut off or damaged: export it again") from error
