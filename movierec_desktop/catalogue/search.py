"""Search as you type: every word begins a word of one name of the title, or of someone who made it."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from movierec_desktop.catalogue.search_index import IntArray, SearchIndex, WordIndex
from movierec_desktop.catalogue.search_words import bare_words, canonical, exact_key, is_counting
from movierec_desktop.catalogue.spelling import similar_words

BoolArray = npt.NDArray[np.bool_]
ScoreArray = npt.NDArray[np.float32]

_YEAR_DIGITS = 4
_MOST_WORDS = 12
_MOST_LETTERS = 40
_FEW = 5
_WELL_KNOWN = 3000
"""With fewer matches than _FEW, none of them among this many best known titles, words are also taken as mistyped."""
_SHORTEST_OF_PERSON = 3
"""From so many letters on, the beginning of a person's name is enough: one letter would match nearly every title."""
_SHORTEST_HALF = 3

# Added to `SearchIndex.fame`, which is a natural logarithm: 1.5 outweighs being 4.5 times less known.
_EXACT = 30.0
_YEAR = 15.0
_LEADING = 1.5
_WHOLE = 1.5
_COVERED = 1.0
_MAIN_NAME = 0.3
_BY_PERSON = -2.0
_MISTYPED = -1.5
_STEPS = 400
"""Scores are sorted as 16-bit integers of 1/400, which numpy does in linear time."""


@dataclass(frozen=True)
class _Hits:
    """Names (or, for people, rows) with one word of the query: in any way, as a whole word."""

    any: BoolArray
    whole: BoolArray
    person: BoolArray
    mistyped: BoolArray


def search(index: SearchIndex, query: str) -> npt.NDArray[np.int64]:
    """Rows of all matching titles, best first. An empty query matches nothing; no text is an error.

    A title that bears exactly the name comes first, the best known of several before the others. Behind them, how well
    known a title is counts together with how well its name fits. A year at the end prefers that year: "heat 1995".
    """
    words = [word[:_MOST_LETTERS] for word in bare_words(query)[:_MOST_WORDS]]
    if not words or not len(index.name_row):
        return np.empty(0, dtype=np.int64)
    names, scores = _found(index, words)
    shorter, year = _split_year(words)
    if year is not None:
        more, more_scores = _found(index, shorter)
        kept = index.year[index.name_row[more]] == year
        names = np.concatenate((names, more[kept]))
        scores = np.concatenate((scores, more_scores[kept] + np.float32(_YEAR)))
    return _best_first(index.name_row[names], scores)


def _split_year(words: list[str]) -> tuple[list[str], int | None]:
    """Take a year off the end of several words. A year alone is a title: "1917"."""
    if len(words) > 1 and len(words[-1]) == _YEAR_DIGITS and words[-1].isdecimal():
        return words[:-1], int(words[-1])
    return words, None


def _found(index: SearchIndex, words: list[str]) -> tuple[npt.NDArray[np.int64], ScoreArray]:
    """Names that match, with their scores; spelling is forgiven when there are only few."""
    exact = index.name_key == exact_key(words)
    hits = _hits(index, words, forgiving=False)
    names = np.flatnonzero(_all(hits) | exact)
    if len(names) < _FEW and not (len(names) and index.name_row[names[0]] < _WELL_KNOWN):
        hits = _hits(index, words, forgiving=True)
        names = np.flatnonzero(_all(hits) | exact)
    return names, _scores(index, words, hits, names, exact)


def _all(hits: list[_Hits]) -> BoolArray:
    found = hits[0].any.copy()
    for hit in hits[1:]:
        found &= hit.any
    return found


def _hits(index: SearchIndex, words: list[str], *, forgiving: bool) -> list[_Hits]:
    """One for each word that must be found: "part" before a number need not be."""
    forms = canonical(words)
    return [
        _word_hits(index, words, forms, place, forgiving=forgiving)
        for place in range(len(words))
        if not is_counting(forms, place)
    ]


def _word_hits(index: SearchIndex, words: list[str], forms: list[str], place: int, *, forgiving: bool) -> _Hits:
    word, n_names = words[place], len(index.name_row)
    found, whole, person, mistyped = (np.zeros(n_names, dtype=np.bool_) for _ in range(4))
    found[index.names.of(*index.names.prefix(word))] = True
    for form in {word, forms[place]}:
        whole[index.names.of(*index.names.whole(form))] = True
    for joined in _joined(words, place):
        whole[index.names.of(*index.names.whole(joined))] = True
    found |= whole
    rows = _people(index, word)
    if len(rows):
        by_row = np.zeros(len(index.year), dtype=np.bool_)
        by_row[rows] = True
        person = by_row[index.name_row] & ~found
        found |= person
    if forgiving:
        mistyped = _mistyped(index, word, unfinished=place == len(words) - 1) & ~found
        found |= mistyped
    return _Hits(found, whole, person, mistyped)


def _joined(words: list[str], place: int) -> list[str]:
    """The word with its neighbours: "spider man" finds Spiderman too."""
    before = [words[place - 1] + words[place]] if place else []
    return [*before, words[place] + words[place + 1]] if place + 1 < len(words) else before


def _people(index: SearchIndex, word: str) -> IntArray:
    places = index.people.prefix(word) if len(word) >= _SHORTEST_OF_PERSON else index.people.whole(word)
    return index.people.of(*places)


def _mistyped(index: SearchIndex, word: str, *, unfinished: bool) -> BoolArray:
    found = _marked(index.names, similar_words(index.names, word, unfinished), len(index.name_row))
    for left, right in _halves(index.names, word):
        names = np.intersect1d(index.names.of(*index.names.whole(left)), index.names.of(*index.names.whole(right)))
        found[names] = True
    persons = similar_words(index.people, word, unfinished)
    if persons:
        found |= _marked(index.people, persons, len(index.year))[index.name_row]
    return found


def _marked(words: WordIndex, places: tuple[int, ...], n_members: int) -> BoolArray:
    marked = np.zeros(n_members, dtype=np.bool_)
    for place in places:
        marked[words.of(place, place + 1)] = True
    return marked


def _halves(index: WordIndex, word: str) -> list[tuple[str, str]]:
    """Two known words run together: "starwars" -> "star", "wars"."""
    cuts = ((word[:cut], word[cut:]) for cut in range(_SHORTEST_HALF, len(word) - _SHORTEST_HALF + 1))
    return [(left, right) for left, right in cuts if index.has(left) and index.has(right)]


def _scores(
    index: SearchIndex, words: list[str], hits: list[_Hits], names: npt.NDArray[np.int64], exact: BoolArray
) -> ScoreArray:
    """How good each of `names` is; larger is better."""
    scores = index.fame[index.name_row[names]].copy()
    scores += np.float32(_EXACT) * exact[names]
    scores += np.float32(_MAIN_NAME) * index.is_main[names]
    scores += np.float32(_LEADING) * _leads(index, words, names)
    covered = np.float32(len(hits)) / np.maximum(index.name_length[names], 1)
    scores += np.float32(_COVERED) * np.minimum(covered, np.float32(1))
    for hit in hits:
        scores += np.float32(_WHOLE / len(hits)) * hit.whole[names]
        scores += np.float32(_BY_PERSON / len(hits)) * hit.person[names]
        scores += np.float32(_MISTYPED) * hit.mistyped[names]
    return scores


def _leads(index: SearchIndex, words: list[str], names: npt.NDArray[np.int64]) -> BoolArray:
    """Whether the query's first word begins the name."""
    first = index.name_first[names]
    start, end = index.names.prefix(words[0])
    form, _ = index.names.whole(canonical(words)[0])
    leads: BoolArray = ((first >= start) & (first < end)) | (first == form)
    return leads


def _best_first(rows: IntArray, scores: ScoreArray) -> npt.NDArray[np.int64]:
    """Each row once, by the best of its scores; equal ones by row, which is how well known they are."""
    if not len(rows):
        return np.empty(0, dtype=np.int64)
    grouped = np.argsort(rows, kind="stable")
    ordered = rows[grouped]
    starts = np.flatnonzero(np.concatenate(([True], ordered[1:] != ordered[:-1])))
    best = np.maximum.reduceat(scores[grouped], starts)
    keys = np.clip(np.rint(-best * _STEPS), -32_000, 32_000).astype(np.int16)
    return ordered[starts][np.argsort(keys, kind="stable")].astype(np.int64)
