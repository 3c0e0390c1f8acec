"""Facts of all titles as arrays, and the masks that filters make of them."""

import sqlite3
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from movierec_desktop.domain.title import Kind
from movierec_desktop.domain.title_filter import KindChoice, TitleFilter

Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Facts:
    """One entry per catalogue row in each array. `genre_bits` has bit i set for `genre_names[i]`."""

    ids: npt.NDArray[np.int64]
    movie_ids: npt.NDArray[np.int64]  # MovieLens movieId, -1 where a title has none
    decades: npt.NDArray[np.int16]  # first year of the decade, 0 when the year is unknown
    is_series: Mask
    is_film: Mask
    language_codes: npt.NDArray[np.int16]  # index into language_names
    genre_bits: npt.NDArray[np.int64]
    language_names: tuple[str, ...]
    genre_names: tuple[str, ...]

    def mask(self, chosen: TitleFilter) -> Mask:
        """Which titles pass every set filter, shape (n_titles,)."""
        passing = np.ones(len(self.ids), dtype=np.bool_)
        if chosen.kind is KindChoice.FILMS:
            passing &= self.is_film
        elif chosen.kind is KindChoice.SERIES:
            passing &= self.is_series
        if chosen.languages:
            codes = [i for i, name in enumerate(self.language_names) if name in chosen.languages]
            passing &= np.isin(self.language_codes, codes)
        if chosen.genres:
            wanted = sum(1 << i for i, name in enumerate(self.genre_names) if name in chosen.genres)
            passing &= (self.genre_bits & wanted) != 0
        if chosen.decades:
            passing &= np.isin(self.decades, list(chosen.decades))
        return passing

    def language_counts(self) -> list[tuple[str, int]]:
        """Languages with their number of titles, most titles first, the unknown one last."""
        counts = np.bincount(self.language_codes, minlength=len(self.language_names))
        pairs = [(name, int(n)) for name, n in zip(self.language_names, counts, strict=True) if n]
        return sorted(pairs, key=lambda pair: (pair[0] == "", -pair[1], pair[0]))

    def genre_counts(self) -> list[tuple[str, int]]:
        """Genres with their number of titles, by name."""
        return [(name, int(np.count_nonzero(self.genre_bits & (1 << i)))) for i, name in enumerate(self.genre_names)]

    def decade_counts(self) -> list[tuple[int, int]]:
        """Decades (first year) with their number of titles, newest first."""
        values, counts = np.unique(self.decades[self.decades > 0], return_counts=True)
        return [(int(v), int(n)) for v, n in zip(values[::-1], counts[::-1], strict=True)]


def _codes(values: list[str]) -> tuple[npt.NDArray[np.int16], tuple[str, ...]]:
    names = sorted(set(values))
    index = {name: i for i, name in enumerate(names)}
    return np.array([index[value] for value in values], dtype=np.int16), tuple(names)


def _genre_bits(values: list[str]) -> tuple[npt.NDArray[np.int64], tuple[str, ...]]:
    names = sorted({genre for value in set(values) if value for genre in value.split("|")})
    if len(names) > 62:
        raise ValueError(f"{len(names)} genres do not fit the bit mask of 62")
    bit = {name: 1 << i for i, name in enumerate(names)}
    cache = {value: sum(bit[genre] for genre in value.split("|")) if value else 0 for value in set(values)}
    return np.array([cache[value] for value in values], dtype=np.int64), tuple(names)


def read_facts(connection: sqlite3.Connection) -> Facts:
    """Read the filterable columns of all titles, in row order."""
    records = connection.execute(
        "SELECT id, coalesce(movielens_id, -1), year, kind, language, genres FROM titles ORDER BY row"
    ).fetchall()
    columns = [list(column) for column in zip(*records, strict=True)] if records else [[] for _ in range(6)]
    ids, movie_ids, years, kinds, languages, genres = columns
    language_codes, language_names = _codes(languages)
    genre_bits, genre_names = _genre_bits(genres)
    series_kinds = {kind.value for kind in Kind if kind.is_series}
    return Facts(
        ids=np.array(ids, dtype=np.int64),
        movie_ids=np.array(movie_ids, dtype=np.int64),
        decades=np.array([(year or 0) // 10 * 10 for year in years], dtype=np.int16),
        is_series=np.array([kind in series_kinds for kind in kinds], dtype=np.bool_),
        is_film=np.array([kind == Kind.FILM.value for kind in kinds], dtype=np.bool_),
        language_codes=language_codes,
        genre_bits=genre_bits,
        language_names=language_names,
        genre_names=genre_names,
    )
