"""Text in cells that a spreadsheet would run as a formula (OWASP, "CSV Injection"), and the way back.

A spreadsheet that takes another separator than the file's begins a new cell in the midst of a text: what follows any
separator or line end is guarded as the beginning is, also where it is between quotes then.
"""

import re

_SIGNS = "=+\\-@＝＋－＠"
_FIRST, _NEXT = rf"(?=['\"]*[{_SIGNS}\t\r\n])", rf"(?=['\"]*[{_SIGNS}])"
_UNGUARDED = re.compile(rf"^{_FIRST}|(?<=[;\t|\r\n]){_NEXT}")
_GUARDED = re.compile(rf"^'{_FIRST}|(?<=[;\t|\r\n])'{_NEXT}")
_GUARD = "'"


def guarded(text: str) -> str:
    """Text that no spreadsheet takes for a formula: "=1+1" -> "'=1+1", "a;=1" -> "a;'=1". `restored` undoes it."""
    return _UNGUARDED.sub(_GUARD, text)


def restored(text: str) -> str:
    """What `guarded` was given."""
    return _GUARDED.sub("", text)


def guarded_cell(value: object) -> object:
    """A cell of a table whose numbers stay numbers, minus signs and all."""
    return guarded(value) if isinstance(value, str) and not _is_number(value) else value


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
