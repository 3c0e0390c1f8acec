"""The words by which a name is found: numerals, "part", "vs" and compounds count the same however they are written.

Names and queries go through the same functions, so that both arrive at the same words.
"""

import zlib

from movierec_desktop.catalogue.text import folded, without_article

_NUMBERS = (
    ("one", "i"), ("two", "ii"), ("three", "iii"), ("four", "iv"), ("five", "v"), ("six", "vi"), ("seven", "vii"),
    ("eight", "viii"), ("nine", "ix"), ("ten", "x"), ("eleven", "xi"), ("twelve", "xii"), ("thirteen", "xiii"),
    ("fourteen", "xiv"), ("fifteen", "xv"),
)  # fmt: skip
_SAME = {
    **{word: str(number) for number, words in enumerate(_NUMBERS, start=1) for word in words},
    "versus": "vs",
    "doctor": "dr",
    "mister": "mr",
    "volume": "vol",
}
_COUNTED = frozenset(("part", "vol", "volume", "chapter", "episode", "pt"))
"""Said before a number or not: "The Godfather 2", "The Godfather Part II"."""
_LETTERS = frozenset(("i", "v", "x"))
"""Numerals only after a counting word; v and x also wherever they do not begin a name."""


def canonical(words: list[str]) -> list[str]:
    """Each word in its one form, place by place: "part", "ii" -> "part", "2"."""
    return [_canonical(words, place) for place in range(len(words))]


def _canonical(words: list[str], place: int) -> str:
    word = words[place]
    if word in _LETTERS:
        counted = place > 0 and words[place - 1] in _COUNTED
        if not counted and (word == "i" or place == 0):
            return word
    return _SAME.get(word, word)


def is_counting(words: list[str], place: int) -> bool:
    """Whether the word only announces the number after it: "part" of "part 2". `words` are canonical."""
    return words[place] in _COUNTED and place + 1 < len(words) and words[place + 1].isdecimal()


def bare_words(text: str) -> list[str]:
    """Words of `text`, folded, without a leading article."""
    return without_article(folded(text)).split()


def exact_key(words: list[str]) -> int:
    """31-bit key of a whole name out of its `bare_words`: the same for names that differ in nothing that counts.

    Spaces do not count either: "spiderman", "Spider-Man" and "Spider Man" share a key.
    """
    forms = canonical(words)
    kept = [form for place, form in enumerate(forms) if not is_counting(forms, place)]
    return zlib.crc32("".join(kept).encode()) & 0x7FFFFFFF


def index_words(name: str) -> set[str]:
    """Every word under which `name` is to be found: as written, in canonical form, and compounds joined.

    "Spider-Man II" -> "spider", "man", "spiderman", "ii", "2".
    """
    words = folded(name).split()
    compounds = ("".join(folded(part).split()) for part in name.split() if not part.isalnum())
    return {*words, *canonical(words), *(joined for joined in compounds if joined)}
