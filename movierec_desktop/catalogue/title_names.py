"""Every name, year and id of the catalogue, as title matching asks for them: read once, looked up often."""

import re
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from movierec_desktop.catalogue.search_index import SearchIndex
from movierec_desktop.catalogue.search_words import bare_words, exact_key
from movierec_desktop.catalogue.text import folded
from movierec_desktop.domain.title import Kind

_LETTERS = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ə": "e"})
_ARTICLE_LAST = re.compile(r"^(?P<body>.+),\s*(?P<article>[^\W\d_]{1,3}['’]?)$", re.DOTALL)
_SUBTITLE = re.compile(r"(?:\s*:\s+|\s+[-\N{EN DASH}]\s+|,?\s+or,?\s+|\s*/\s*).*$", re.IGNORECASE | re.DOTALL)
_BRACKETS = re.compile(r"\s*[(\[](?P<inside>[^()\[\]]+)[)\]]")


def letters(name: str) -> str:
    """A folded name in plain Latin letters too where folding leaves others: "Eşkıya" -> "eskiya"."""
    return folded(name).translate(_LETTERS)


def natural_order(name: str) -> str:
    """The name with an article that stands last put first: "Matrix, The" -> "The Matrix"."""
    found = _ARTICLE_LAST.match(" ".join(name.split()))
    return f"{found['article']} {found['body']}" if found else name


def head(name: str) -> str:
    """A name without its subtitle: "Dune: Part One" -> "Dune"; "" when it has none."""
    told = " ".join(name.split())  # many blanks in a row would be tried from each of them
    shorter = _SUBTITLE.sub("", told)
    return shorter if shorter != told else ""


def name_forms(name: str) -> list[str]:
    """The ways to read a name, the likeliest first: in natural order, without its brackets, and what stands in them."""
    told = " ".join(name.split())
    outside = " ".join(_BRACKETS.sub(" ", told).split())
    inside = [found["inside"] for found in _BRACKETS.finditer(told)]
    forms = [natural_order(part.strip()) for part in (told, outside, *inside) if part.strip()]
    return list(dict.fromkeys(forms))


@dataclass(frozen=True, eq=False)
class TitleNames:
    """One element a catalogue row in each list; `names[row]` begins with the title's own name."""

    ids: Sequence[int]
    names: Sequence[Sequence[str]]
    years: Sequence[int]  # 0 when unknown
    end_years: Sequence[int]  # that of the first year when there is no other
    kinds: Sequence[Kind]
    imdb_ids: Sequence[str]
    tmdb_ids: Sequence[int]  # 0 when unknown
    n_ratings: Sequence[int]
    index: SearchIndex

    def bearing(self, name: str) -> list[int]:
        """Rows of the titles that may bear this name, best known first, whatever its articles, numerals and spaces."""
        words = bare_words(name)
        if not words:
            return []
        key = exact_key(words)
        first, last = np.searchsorted(self._keys, [key, key + 1])
        return sorted({int(row) for row in self.index.name_row[self._order[first:last]]})

    def row_of(self, title_id: int) -> int | None:
        """The row of a stable title id."""
        return self._by_id.get(title_id)

    def by_imdb(self, imdb_id: str) -> int | None:
        """The row with this id."""
        return self._by_imdb.get(imdb_id)

    def by_tmdb(self, tmdb_id: int, *, is_series: bool) -> int | None:
        """The row with this id: films and series are counted apart by TMDB."""
        return self._by_tmdb.get((is_series, tmdb_id))

    def of_year(self, year: int) -> tuple[list[str], list[int]]:
        """All names of the titles of a year, as `letters`, and the row of each."""
        if year not in self._letters:
            rows = np.flatnonzero(self._years == year).tolist()
            pairs = [(letters(name), row) for row in rows for name in self.names[row]]
            self._letters[year] = ([text for text, _ in pairs], [row for _, row in pairs])
        return self._letters[year]

    def headed(self, year: int, text: str) -> list[int]:
        """Rows of the titles of a year whose name is `text`, in `letters`, and a subtitle after it."""
        if year not in self._heads:
            heads: dict[str, list[int]] = {}
            for row in np.flatnonzero(self._years == year).tolist():
                for name in self.names[row]:
                    if shorter := head(name):
                        heads.setdefault(letters(shorter), []).append(row)
            self._heads[year] = heads
        return self._heads[year].get(text, [])

    def of_words(self, year: int, text: str) -> list[int]:
        """Rows of the titles of a year with a name of the same words in any order."""
        if year not in self._words:
            words: dict[str, list[int]] = {}
            for name, row in zip(*self.of_year(year), strict=True):
                words.setdefault(" ".join(sorted(name.split())), []).append(row)
            self._words[year] = words
        return self._words[year].get(" ".join(sorted(text.split())), [])

    @cached_property
    def _words(self) -> dict[int, dict[str, list[int]]]:
        return {}

    @cached_property
    def _heads(self) -> dict[int, dict[str, list[int]]]:
        return {}

    @cached_property
    def _letters(self) -> dict[int, tuple[list[str], list[int]]]:
        return {}

    @cached_property
    def _years(self) -> npt.NDArray[np.int64]:
        return np.array(self.years, dtype=np.int64)

    @cached_property
    def _order(self) -> npt.NDArray[np.intp]:
        return np.argsort(self.index.name_key, kind="stable")

    @cached_property
    def _keys(self) -> npt.NDArray[np.int64]:
        return self.index.name_key[self._order].astype(np.int64)

    @cached_property
    def _by_id(self) -> dict[int, int]:
        return {title_id: row for row, title_id in enumerate(self.ids)}

    @cached_property
    def _by_imdb(self) -> dict[str, int]:
        # From the least known on, so that of two with one id the better known stays.
        return {self.imdb_ids[row]: row for row in reversed(range(len(self.imdb_ids))) if self.imdb_ids[row]}

    @cached_property
    def _by_tmdb(self) -> dict[tuple[bool, int], int]:
        return {
            (self.kinds[row].is_series, self.tmdb_ids[row]): row
            for row in reversed(range(len(self.tmdb_ids)))
            if self.tmdb_ids[row]
        }


def read_title_names(connection: sqlite3.Connection, index: SearchIndex) -> TitleNames:
    """Read them; raises sqlite3.DatabaseError for a damaged catalogue."""
    columns = "name, original_name, coalesce(year, 0), end_year, kind, imdb_id, coalesce(tmdb_id, 0), n_ratings, id"
    records = connection.execute(f"SELECT {columns} FROM titles ORDER BY row").fetchall()  # noqa: S608  # our names
    names = [[record[0], *filter(None, (record[1],))] for record in records]
    for row, name in connection.execute("SELECT row, name FROM aliases ORDER BY row, name"):
        names[row].append(name)
    kinds = {kind.value: kind for kind in Kind}
    return TitleNames(
        ids=[record[8] for record in records],
        names=names,
        years=[record[2] for record in records],
        end_years=[record[3] or record[2] for record in records],
        kinds=[kinds[record[4]] for record in records],
        imdb_ids=[record[5] for record in records],
        tmdb_ids=[record[6] for record in records],
        n_ratings=[record[7] for record in records],
        index=index,
    )
