"""Breaking a title into lines of a given width."""

import unicodedata
from dataclasses import dataclass

from PySide6.QtCore import QTextBoundaryFinder
from PySide6.QtGui import QFontMetricsF

HYPHEN = "\N{HYPHEN-MINUS}"
_SHORTEST_PART = 3
_SHORTEST_COMPOUND = 4
_VOWELS = frozenset("AEIOUYÄÖÜÅÆØÁÉÍÓÚÀÈÌÒÙÂÊÎÔÛАЕЁИОУЫЭЮЯΑΕΗΙΟΥΩ")


@dataclass(frozen=True, slots=True)
class Piece:
    """What may not be broken unless it must: a word, or a sign of a script that writes without spaces."""

    text: str
    width: float
    space: float
    """The width of the space before it, 0 where it joins the piece before."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line and its width."""

    text: str
    width: float


class Measure:
    """Measures a title once; widths at other sizes follow in proportion, since the font is set without hinting."""

    def __init__(self, text: str, metrics: QFontMetricsF) -> None:
        self._metrics = metrics
        self._space = metrics.horizontalAdvance(" ")
        self.pieces = tuple(self._pieces(text))
        self._joints: dict[str, list[str]] = {}
        self._parts: dict[str, float] = {}
        self.widest = max((piece.width for piece in self.pieces), default=0.0)

    def _pieces(self, text: str) -> list[Piece]:
        pieces: list[Piece] = []
        for word in text.split():
            for index, part in enumerate(_breakable(word)):
                space = self._space if pieces and index == 0 else 0.0
                pieces.append(Piece(part, self._metrics.horizontalAdvance(part), space))
        return pieces

    def width(self, text: str) -> float:
        """The width of any text at the measured size."""
        width = self._parts.get(text)
        if width is None:
            width = self._parts[text] = self._metrics.horizontalAdvance(text)
        return width

    def wrap(self, limit: float, *, split: bool = False) -> list[Row] | None:
        """Lines no wider than the limit; None when a word is wider and may not be split."""
        rows: list[Row] = []
        text, width = "", 0.0
        for piece in self.pieces:
            gap = piece.space if text else 0.0
            if width + gap + piece.width <= limit:
                text, width = f"{text} {piece.text}" if gap else text + piece.text, width + gap + piece.width
                continue
            if text:
                rows.append(Row(text, width))
            if piece.width <= limit:
                text, width = piece.text, piece.width
                continue
            if not split:
                return None
            *whole, last = self._split(piece.text, limit)
            rows += whole
            text, width = last.text, last.width
        return [*rows, Row(text, width)] if text else rows

    def _split(self, word: str, limit: float) -> list[Row]:
        """A word in parts, hyphenated where its script has hyphens, never leaving a letter or two alone."""
        signs = self._joints.setdefault(word, graphemes(word))
        mark = (
            HYPHEN if word.isascii() or unicodedata.name(word[0], "").startswith(("LATIN", "CYRILLIC", "GREEK")) else ""
        )
        rows: list[Row] = []
        start = 0
        while start < len(signs):
            rest = "".join(signs[start:])
            if self.width(rest) <= limit or len(signs) - start == 1:
                rows.append(Row(rest, self.width(rest)))
                break
            end = self._reach(signs, start, limit, mark)
            part = "".join(signs[start:end]) + mark
            rows.append(Row(part, self.width(part)))
            start = end
        return rows

    def _reach(self, signs: list[str], start: int, limit: float, mark: str) -> int:
        low, high = start + 1, len(signs)
        while low < high:
            middle = (low + high + 1) // 2
            if self.width("".join(signs[start:middle]) + mark) <= limit:
                low = middle
            else:
                high = middle - 1
        if 0 < len(signs) - low < _SHORTEST_PART:
            low = max(start + 1, min(low, len(signs) - _SHORTEST_PART))
        return _syllable_end(signs, start, low) if mark else low


def _syllable_end(signs: list[str], start: int, end: int) -> int:
    """The nearest place before `end` where a consonant and a vowel open a syllable, if it is near.

    No dictionary, so sometimes wrong, yet seldom ugly.
    """
    for place in range(end, max(start + _SHORTEST_PART, end - 3) - 1, -1):
        if place + 1 < len(signs) and signs[place] not in _VOWELS and signs[place + 1] in _VOWELS:
            return place
    return end


def graphemes(text: str) -> list[str]:
    """What a reader calls letters: a letter stays with its accents."""
    if text.isascii():
        return list(text)
    return _cut(text, QTextBoundaryFinder.BoundaryType.Grapheme)


def _breakable(word: str) -> list[str]:
    """A word in parts between which a line may end: after hyphens, and nearly anywhere in Japanese or Chinese."""
    if word.isascii():
        return _after_hyphens(word) if HYPHEN in word[1:-1] else [word]
    return _cut(word, QTextBoundaryFinder.BoundaryType.Line)


def _after_hyphens(word: str) -> list[str]:
    """Parts of a compound; short ones stay whole, since "SPIDER-" alone on a line looks like a mistake."""
    parts: list[str] = []
    open_part = ""
    *joined, last = word.split(HYPHEN)
    for part in joined:
        open_part += part + HYPHEN
        if len(open_part) > _SHORTEST_COMPOUND:
            parts.append(open_part)
            open_part = ""
    if sum(map(str.isalnum, last)) < _SHORTEST_COMPOUND and parts and not open_part:
        open_part = parts.pop()
    return [*parts, open_part + last]


def _cut(text: str, kind: QTextBoundaryFinder.BoundaryType) -> list[str]:
    """The text cut where Unicode allows it. Qt counts in UTF-16, Python in characters."""
    finder = QTextBoundaryFinder(kind, text)
    encoded = text.encode("utf-16-le")
    parts, start = [], 0
    while (end := finder.toNextBoundary()) > start:
        parts.append(encoded[2 * start : 2 * end].decode("utf-16-le", "ignore"))
        start = end
    return [part for part in parts if part] or [text]
