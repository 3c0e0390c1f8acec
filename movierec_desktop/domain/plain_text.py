"""Text that others wrote, as it may be shown: without signs that steer a terminal or turn the words around it."""

import os
import re
import shlex
from pathlib import Path

_BLANKS = "\x00-\x1f\x7f-\x9f\u2028\u2029"
"""Control characters (a terminal obeys them) and line ends of other systems."""
_DIRECTIONS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
"""Marks of writing direction (Unicode Annex 9): one that is not closed turns around what stands beside the text."""
_UNSEEN = "\ufff9-\ufffb\U000e0000-\U000e007f"
"""Annotations and tags: text that nobody sees."""
_HALVES = "\ud800-\udfff"
"""Surrogates, which no file can hold."""
_LINE = re.compile(f"[{_BLANKS}]+")
_DROPPED = re.compile(f"[{_DIRECTIONS}{_UNSEEN}]")
_HALF = re.compile(f"[{_HALVES}]")
_INSTEAD = "\N{REPLACEMENT CHARACTER}"


def plain(text: str) -> str:
    """A name or a sentence in one line: control characters become blanks, marks of direction go.

    Letters stay what they are, in every script, joiners too. `plain(plain(text)) == plain(text)`.
    """
    return text if text.isprintable() else _LINE.sub(" ", _without_marks(text))


def storable(text: str) -> str:
    """The same text, but for zero bytes and for surrogates: neither files nor databases take those."""
    return text if text.isprintable() else _HALF.sub(_INSTEAD, text.replace("\0", ""))


def shell_word(path: Path) -> str:
    """A path as one word of a command line of this system."""
    if os.name == "nt":
        from subprocess import list2cmdline

        return list2cmdline([str(path)])
    return shlex.quote(str(path))


def _without_marks(text: str) -> str:
    return _HALF.sub(_INSTEAD, _DROPPED.sub("", text))
