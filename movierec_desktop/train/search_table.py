"""Write the search index of a catalogue."""

import sqlite3
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from movierec_desktop.catalogue.search_index import packed, stored
from movierec_desktop.catalogue.search_words import bare_words, canonical, exact_key, index_words
from movierec_desktop.catalogue.text import folded

_INSERT = "INSERT INTO search_index (part, data) VALUES (?, ?)"


@dataclass(frozen=True, slots=True)
class SearchEntry:
    """What one row is found by: its own name first, then every other name; people as they are written."""

    names: Sequence[str]
    year: int | None
    people: Sequence[str] = ()


def write_search_index(database: sqlite3.Connection, entries: Sequence[SearchEntry]) -> None:
    """Fill the table `search_index`; the place of an entry is its row."""
    names: dict[str, list[int]] = {}
    people: dict[str, list[int]] = {}
    rows: list[int] = []
    bare: list[list[str]] = []
    for row, entry in enumerate(entries):
        for name in _distinct(entry.names):
            for word in index_words(name):
                names.setdefault(word, []).append(len(rows))
            rows.append(row)
            bare.append(bare_words(name))
        for word in {word for person in entry.people for word in folded(person).split()}:
            people.setdefault(word, []).append(row)
    places = {word: place for place, word in enumerate(sorted(names))}
    arrays: dict[str, list[int]] = {
        "name_row": rows,
        "name_length": [len(words) for words in bare],
        "name_first": [places[canonical(words)[0]] if words else -1 for words in bare],
        "year": [entry.year or 0 for entry in entries],
    }
    database.executemany(_INSERT, ((part, packed(values)) for part, values in arrays.items()))
    database.execute(_INSERT, ("name_key", stored([exact_key(words) for words in bare])))
    for part, postings in (("names", names), ("people", people)):
        database.executemany(_INSERT, _word_index(part, postings))


def _distinct(names: Sequence[str]) -> list[str]:
    """Names without those that say the same in the same letters; the first, the title's own, always stays."""
    found: dict[str, str] = {}
    for place, name in enumerate(names):
        bare = " ".join(bare_words(name))
        if place == 0 or bare:
            found.setdefault(bare, name)
    return list(found.values())


def _word_index(part: str, postings: Mapping[str, Sequence[int]]) -> list[tuple[str, bytes]]:
    words = sorted(postings)
    starts = [0]
    members: list[int] = []
    for word in words:
        members.extend(postings[word])
        starts.append(len(members))
    return [
        (f"{part}.words", zlib.compress("\n".join(words).encode(), 9)),
        (f"{part}.starts", packed(starts)),
        (f"{part}.members", packed(members)),
    ]
