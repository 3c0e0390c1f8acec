"""The search index: every word of every name with the names it stands in, as sorted arrays.

Sorted words make a prefix one slice of the words and its matches one slice of the postings, so that a key press is a
few passes over boolean arrays whatever is typed. docs/decisions/0007-search.md compares it with FTS5.
"""

import sqlite3
import zlib
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

IntArray = npt.NDArray[np.int32]
_LAST = "\U0010ffff"
_MOST_BYTES = 512 * 1024**2
"""Of one array, unpacked: a hundred times that of the bundled catalogue."""


@dataclass(frozen=True, eq=False)
class WordIndex:
    """`words` ascending; the members with `words[i]` are `members[starts[i]:starts[i + 1]]`.

    Compared and hashed by identity, so that what is found in one can be cached.
    """

    words: list[str]
    starts: IntArray
    members: IntArray

    def prefix(self, start: str) -> tuple[int, int]:
        """Places [first, last) of the words that begin with `start`."""
        return bisect_left(self.words, start), bisect_left(self.words, start + _LAST)

    def whole(self, word: str) -> tuple[int, int]:
        """Places [first, last) of `word` itself: one place, or none."""
        place = bisect_left(self.words, word)
        return place, place + int(place < len(self.words) and self.words[place] == word)

    def has(self, word: str) -> bool:
        """Whether `word` is one of the words."""
        first, last = self.whole(word)
        return last > first

    def of(self, first: int, last: int) -> IntArray:
        """Members with any word at places [first, last); one may come several times."""
        return self.members[self.starts[first] : self.starts[last]] if last > first else self.members[:0]


@dataclass(frozen=True, eq=False)
class SearchIndex:
    """Names ordered by row, a title's own name first; all `name_...` arrays have one element a name.

    `people` lists rows, `names` lists names. `first` is the place in `names.words` of a name's first word.
    """

    names: WordIndex
    people: WordIndex
    name_row: IntArray
    name_length: IntArray
    name_first: IntArray
    name_key: IntArray
    year: IntArray  # one element a row, 0 when unknown

    @cached_property
    def is_main(self) -> npt.NDArray[np.bool_]:
        """Whether a name is its title's own, not one of the others."""
        return np.concatenate(([True], self.name_row[1:] != self.name_row[:-1]))[: len(self.name_row)]

    @cached_property
    def fame(self) -> npt.NDArray[np.float32]:
        """How well known each row is: 0 for the best known, -1.5 at row 100, -3.5 at 1,000, -8 at 90,000.

        By place and not by number of ratings, so that titles known from other sources take part.
        """
        return -np.log1p(np.arange(len(self.year), dtype=np.float32) / 30)


def read_index(connection: sqlite3.Connection) -> SearchIndex:
    """Read the table `search_index`."""
    blobs = dict(connection.execute("SELECT part, data FROM search_index"))

    def words(part: str) -> WordIndex:
        text = _inflated(blobs[f"{part}.words"]).decode()
        listed = text.split("\n") if text else []
        return WordIndex(listed, unpacked(blobs[f"{part}.starts"]), unpacked(blobs[f"{part}.members"]))

    return _checked(SearchIndex(
        names=words("names"),
        people=words("people"),
        name_row=unpacked(blobs["name_row"]),
        name_length=unpacked(blobs["name_length"]),
        name_first=unpacked(blobs["name_first"]),
        name_key=np.frombuffer(blobs["name_key"], dtype="<i4"),
        year=unpacked(blobs["year"]),
    ))  # fmt: skip


def _checked(index: SearchIndex) -> SearchIndex:
    """Raise ValueError where an array points outside another: a search would fail, or read what it should not."""
    names, people = index.names, index.people
    lengths = {len(index.name_row), len(index.name_length), len(index.name_first), len(index.name_key)}
    sound = (
        len(lengths) == 1
        and _points_into(index.name_row, len(index.year))
        and _points_into(index.name_first + 1, len(names.words) + 1)  # -1 for a name without words
        and _points_into(names.members, len(index.name_row))
        and _points_into(people.members, len(index.year))
        and all(_are_starts(words.starts, len(words.words), len(words.members)) for words in (names, people))
    )
    if not sound:
        raise ValueError("its arrays do not fit together")
    return index


def _points_into(places: IntArray, length: int) -> bool:
    return not len(places) or (int(places.min()) >= 0 and int(places.max()) < length)


def _are_starts(starts: IntArray, n_words: int, n_members: int) -> bool:
    fits = len(starts) == n_words + 1 and starts[0] == 0 and starts[-1] == n_members
    return bool(fits) and bool((starts[1:] >= starts[:-1]).all())


def _inflated(data: bytes) -> bytes:
    """Raises ValueError for what grows beyond any index."""
    unpacking = zlib.decompressobj()
    content = unpacking.decompress(data, _MOST_BYTES)
    if not unpacking.eof:
        raise ValueError("it is cut off, or larger than any")
    return content


def packed(values: npt.ArrayLike) -> bytes:
    """Whole numbers of 32 bits as compressed differences: postings are ascending runs, which shrink to half."""
    return zlib.compress(np.diff(np.asarray(values, dtype=np.int64), prepend=0).astype("<i4").tobytes(), 9)


def unpacked(data: bytes) -> IntArray:
    """What `packed` was given; differences that did not fit 32 bits went round and come back round."""
    return np.cumsum(np.frombuffer(_inflated(data), dtype="<i4"), dtype=np.int32)


def stored(values: npt.ArrayLike) -> bytes:
    """Whole numbers of 32 bits that do not shrink, as they are."""
    return np.asarray(values, dtype="<i4").tobytes()
