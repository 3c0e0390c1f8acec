"""A report of a fault in the app: where it happened and what came before, without a title, a path or a name. No Qt.

It is a file on this computer; nobody is sent it.
"""

import contextlib
import itertools
import platform
import re
import traceback
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from movierec_desktop import __version__

_KEPT = 10
_SPEAKS_OF_CODE = (
    AttributeError, TypeError, IndexError, NameError, ZeroDivisionError, ImportError, RecursionError, MemoryError,
)  # fmt: skip
"""Python words these itself, and names nothing but code. The words of any other may hold what the person typed."""
_PATH = re.compile(r"(?:[A-Za-z]:)?[/\\](?:[^\"'\n]*[/\\])([^/\\\"'\n]+)")


def fault_text(error: BaseException) -> str:
    """The traceback with all that led to it, as Python prints it, without values."""
    return "\n".join(line for one in _chain(error) for line in _lines(one))


def _chain(error: BaseException) -> Iterator[BaseException]:
    """What came first, first."""
    found: list[BaseException] = []
    one: BaseException | None = error
    while one is not None and one not in found:
        found.append(one)
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    yield from reversed(found)


def _lines(error: BaseException) -> Iterator[str]:
    yield "Traceback (most recent call last):"
    for frame in traceback.extract_tb(error.__traceback__):
        yield f'  File "{_short(frame.filename)}", line {frame.lineno}, in {frame.name}'
        if frame.line:
            yield f"    {frame.line}"
    yield f"{type(error).__qualname__}{_words(error)}"


def _words(error: BaseException) -> str:
    if hasattr(error, "sqlite_errorname"):
        return f": {error.sqlite_errorname}"
    if isinstance(error, OSError):
        return f": {error.strerror or ''}"
    return f": {error}" if type(error) in _SPEAKS_OF_CODE else " (its words are left out: they may name a title)"


def _short(file: str) -> str:
    """A source file without the folders above the package, which hold the person's name."""
    parts = Path(file).parts
    for root in ("movierec_desktop", "site-packages"):
        if root in parts:
            return "/".join(parts[parts.index(root) :])
    return parts[-1] if parts else file


def without_folders(text: str) -> str:
    """Text of faulthandler with file names alone."""
    return _PATH.sub(r"\1", text)


def write_report(folder: Path, fault: str, log: Sequence[str], facts: Sequence[str] = ()) -> Path | None:
    """Write a report and return its file, or None where it cannot be written. The newest few are kept."""
    now = datetime.now(UTC)
    told = [
        "MovieRec Desktop has run into a fault of its own.",
        "This report is on this computer only, and names no titles.",
        "",
        f"version   {__version__}",
        f"system    {platform.system()} {platform.release()}, {platform.machine()}",
        f"Python    {platform.python_version()}",
        *facts,
        f"time      {now.isoformat(timespec='seconds')}",
        "",
        fault.strip(),
        "",
        "The last lines of the log:",
        *(log or ["(there is no log)"]),
    ]
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        path = _free_name(folder, now)
        path.write_text("\n".join(told) + "\n", encoding="utf-8")
    except OSError:
        return None
    for old in sorted(folder.glob("crash-*.txt"))[:-_KEPT]:
        with contextlib.suppress(OSError):
            old.unlink()
    return path


def _free_name(folder: Path, now: datetime) -> Path:
    names = (folder / f"crash-{now:%Y%m%dT%H%M%SZ}-{number}.txt" for number in itertools.count(1))
    return next(path for path in names if not path.exists())
