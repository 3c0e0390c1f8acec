"""Tables in documents stand between two marks, so that the command that makes them can renew them."""

from pathlib import Path

from movierec_desktop.domain.errors import InputError
from movierec_desktop.exchange.whole_file import write_whole


def begin_mark(name: str) -> str:
    """The line before a table."""
    return f"<!-- {name}: begin -->"


def end_mark(name: str) -> str:
    """The line after it."""
    return f"<!-- {name}: end -->"


def check_place(path: Path, name: str) -> None:
    """Raise InputError when the document has no place of that name: before hours of work, not after."""
    _around(path, name)


def write_into(path: Path, name: str, text: str) -> None:
    """Put `text` between the two marks of that name; the document is replaced as a whole.

    Raises InputError when the document has no such place or cannot be written.
    """
    before, after = _around(path, name)
    try:
        mode = path.stat().st_mode
        write_whole(path, f"{before}{begin_mark(name)}\n{text}\n{end_mark(name)}{after}".encode())
        path.chmod(mode)
    except OSError as error:
        raise InputError(f"{path} cannot be written ({error.strerror}): choose another document") from error


def _around(path: Path, name: str) -> tuple[str, str]:
    """What stands before and after the place."""
    begin, end = begin_mark(name), end_mark(name)
    try:
        document = path.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise InputError(f"{path} cannot be read: name a document with the lines '{begin}' and '{end}'") from error
    before, found, rest = document.partition(begin)
    _, ended, after = rest.partition(end)
    if not (found and ended):
        raise InputError(f"{path} has no place for the table: put the lines '{begin}' and '{end}' into it")
    return before, after
