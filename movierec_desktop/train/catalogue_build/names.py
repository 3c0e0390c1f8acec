"""When two names are the same name: case, accents, punctuation, articles, numerals and spaces do not count."""

import re
from functools import lru_cache

from movierec_desktop.catalogue.text import folded, without_article

_ROMAN = {"ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6", "vii": "7", "viii": "8", "ix": "9", "xi": "11"}
_NUMBER_WORD = {"two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9"}
_PART_WORDS = frozenset({"part", "pt", "vol", "volume", "chapter"})
_NOTE = re.compile(r"\s*\([^()]*\)\s*$")


@lru_cache(maxsize=400_000)
def name_key(name: str) -> str:
    """What is compared: "The Godfather: Part II" -> "godfatherpart2", "Spider-Man" -> "spiderman".

    A name of signs alone ("???") keeps itself, so that it never meets another one.
    """
    words = without_article(folded(name)).split()
    compared = []
    for place, word in enumerate(words):
        numeral = _ROMAN.get(word) if place else None
        if numeral is None and place and words[place - 1] in _PART_WORDS:
            numeral = {"i": "1", "one": "1"}.get(word) or _NUMBER_WORD.get(word)
        compared.append(numeral or word)
    return "".join(word for word in compared if word != "and") or name.strip()


def name_keys(names: tuple[str, ...]) -> tuple[str, ...]:
    """Keys of a title's names, the main one first; a name with a remark in brackets counts without it too."""
    keys = [name_key(name) for name in names]
    keys += [name_key(_NOTE.sub("", name)) for name in names if _NOTE.search(name) and _NOTE.sub("", name)]
    return tuple(dict.fromkeys(keys))


_SUBTITLE = re.compile(r"(?:\s*:\s+|\s+[-\N{EN DASH}]\s+|\s+(?=part\s+(?:1|i|one)$)).*$", re.IGNORECASE)


def head_key(name: str) -> str:
    """The key of a name without its subtitle or "Part One": "Dune: Part One" -> "dune"; "" when it has none."""
    head = _SUBTITLE.sub("", _NOTE.sub("", name))
    return name_key(head) if head and head != name else ""
