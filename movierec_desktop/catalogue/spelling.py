"""Words that a mistyped word may stand for."""

from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from movierec_desktop.catalogue.search_index import WordIndex

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_LONG = 8
_SHORTEST = 3
_REMEMBERED = 64
"""Words whose likes are kept: those before the one that is being typed stay the same from key to key."""


def allowed_edits(word: str) -> int:
    """1 up to seven letters, 2 from eight. Shorter words than four are looked up with two letters swapped only."""
    return 2 if len(word) >= _LONG else 1


@lru_cache(_REMEMBERED)
def similar_words(index: WordIndex, word: str, unfinished: bool) -> tuple[int, ...]:
    """Places in `index.words` of words a few edits from `word`; a swap of neighbours is one edit.

    The first letter is taken to be right, except for words that differ in nothing else. An `unfinished` word is
    compared with the beginnings of words.
    """
    if len(word) < _SHORTEST or not word.isalpha():
        return ()
    if len(word) == _SHORTEST:
        return tuple(_known(index, [word[1] + word[0] + word[2], word[0] + word[2] + word[1]]))
    found = set(_known(index, _other_beginnings(word)))
    first, last = index.prefix(word[0])
    choices = index.words[first:last]
    edits = allowed_edits(word)
    found.update(first + place for place in _near(word, choices, edits))
    if unfinished:
        found.update(first + place for place in _near(word, [choice[: len(word)] for choice in choices], edits))
    return tuple(sorted(found))


def _near(word: str, choices: list[str], edits: int) -> list[int]:
    return [place for _, _, place in process.extract_iter(word, choices, scorer=OSA.distance, score_cutoff=edits)]


def _other_beginnings(word: str) -> list[str]:
    """The word with its first letter replaced, dropped, swapped with the next, or one put before it."""
    rest = word[1:]
    return [rest, word[1] + word[0] + word[2:], *(a + rest for a in _LETTERS), *(a + word for a in _LETTERS)]


def _known(index: WordIndex, words: list[str]) -> list[int]:
    return [place for word in words for place in range(*index.whole(word))]
