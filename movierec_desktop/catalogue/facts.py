"""Facts of all titles as arrays, and the masks that filters make of them."""

import sqlite3
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from movierec_desktop.domain.title import Kind
from movierec_desktop.domain.title_filter import GenreMatch, KindChoice, TitleFilter

Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class ManyValued:
    """A fact of which a title may have several values: pairs of catalogue row and index into `names`.

    `rows` and `codes` have the shape (n_pairs,); a pair stands once.
    """

    rows: npt.NDArray[np.int32]
    codes: npt.NDArray[np.int16]
    names: tuple[str, ...]

    def mask(self, wanted: frozenset[str], n_titles: int) -> Mask:
        """Titles with at least one of the wanted values, shape (n_titles,)."""
        codes = [i for i, name in enumerate(self.names) if name in wanted]
        found = np.zeros(n_titles, dtype=np.bool_)
        found[self.rows[np.isin(self.codes, codes)]] = True
        return found

    def counts(self, among: Mask) -> dict[str, int]:
        """How many of the titles in the mask have each value."""
        counted = np.bincount(self.codes[among[self.rows]], minlength=len(self.names))
        return dict(zip(self.names, counted.tolist(), strict=True))


@dataclass(frozen=True, slots=True)
class Facts:
    """One entry per catalogue row in each array. `genre_bits` has bit i set for `genre_names[i]`."""

    ids: npt.NDArray[np.int64]
    movie_ids: npt.NDArray[np.int64]  # MovieLens movieId, -1 where a title has none
    decades: npt.NDArray[np.int16]  # first year of the decade, 0 when the year is unknown
    runtimes: npt.NDArray[np.int16]  # minutes, 0 when unknown
    is_series: Mask
    is_film: Mask
    language_codes: npt.NDArray[np.int16]  # index into language_names
    genre_bits: npt.NDArray[np.int64]
    language_names: tuple[str, ...]
    genre_names: tuple[str, ...]
    countries: ManyValued
    platforms: ManyValued
    platform_dates: tuple[str, ...]  # date of the newest snapshot of each of platforms.names

    def mask(self, chosen: TitleFilter) -> Mask:
        """Which titles pass every set filter that does not depend on the person, shape (n_titles,)."""
        passing = np.ones(len(self.ids), dtype=np.bool_)
        if chosen.kind is KindChoice.FILMS:
            passing &= self.is_film
        elif chosen.kind is KindChoice.SERIES:
            passing &= self.is_series
        if chosen.languages:
            codes = [i for i, name in enumerate(self.language_names) if name in chosen.languages]
            passing &= np.isin(self.language_codes, codes)
        if chosen.genres:
            passing &= self._genre_mask(chosen.genres, chosen.genre_match)
        if chosen.decades:
            passing &= np.isin(self.decades, list(chosen.decades))
        if chosen.longest is not None:
            passing &= (self.runtimes > 0) & (self.runtimes <= chosen.longest)
        for values, fact in ((chosen.countries, self.countries), (chosen.platforms, self.platforms)):
            if values:
                passing &= fact.mask(values, len(self.ids))
        return passing

    def _genre_mask(self, genres: frozenset[str], match: GenreMatch) -> Mask:
        wanted = sum(1 << i for i, name in enumerate(self.genre_names) if name in genres)
        found = self.genre_bits & wanted
        if match is GenreMatch.ALL:
            # A genre that the catalogue does not have is on no title, so nothing has all of them.
            all_of: Mask = (found == wanted) & (len(genres) == wanted.bit_count())
            return all_of
        any_of: Mask = found != 0
        return ~any_of if match is GenreMatch.NONE else any_of

    def language_counts(self, among: Mask) -> dict[str, int]:
        """How many of the titles in the mask have each language; "" is the unknown one."""
        counted = np.bincount(self.language_codes[among], minlength=len(self.language_names))
        return dict(zip(self.language_names, counted.tolist(), strict=True))

    def genre_counts(self, among: Mask) -> dict[str, int]:
        """How many of the titles in the mask have each genre."""
        bits = self.genre_bits[among]
        return {name: int(np.count_nonzero(bits & (1 << i))) for i, name in enumerate(self.genre_names)}

    def decade_counts(self, among: Mask) -> dict[int, int]:
        """How many of the titles in the mask are of each decade (first year), newest first."""
        values = np.unique(self.decades[self.decades > 0])[::-1]
        counted = np.bincount(self.decades[among] // 10, minlength=int(values[0]) // 10 + 1 if len(values) else 1)
        return {int(value): int(counted[value // 10]) for value in values}


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


_COLUMNS = "id, coalesce(movielens_id, -1), year, kind, language, genres, coalesce(runtime, 0), countries"


def read_facts(connection: sqlite3.Connection) -> Facts:
    """Read the filterable columns of all titles, in row order."""
    records = connection.execute(f"SELECT {_COLUMNS} FROM titles ORDER BY row").fetchall()  # noqa: S608  # our names
    columns = [list(column) for column in zip(*records, strict=True)] if records else [[] for _ in range(8)]
    ids, movie_ids, years, kinds, languages, genres, runtimes, countries = columns
    language_codes, language_names = _codes(languages)
    genre_bits, genre_names = _genre_bits(genres)
    series_kinds = {kind.value for kind in Kind if kind.is_series}
    platforms, platform_dates = _read_platforms(connection)
    return Facts(
        ids=np.array(ids, dtype=np.int64),
        movie_ids=np.array(movie_ids, dtype=np.int64),
        decades=np.array([(year or 0) // 10 * 10 for year in years], dtype=np.int16),
        runtimes=np.array(runtimes, dtype=np.int16),
        is_series=np.array([kind in series_kinds for kind in kinds], dtype=np.bool_),
        is_film=np.array([kind == Kind.FILM.value for kind in kinds], dtype=np.bool_),
        language_codes=language_codes,
        genre_bits=genre_bits,
        language_names=language_names,
        genre_names=genre_names,
        countries=_many_valued([(row, name) for row, told in enumerate(countries) if told for name in told.split("|")]),
        platforms=platforms,
        platform_dates=platform_dates,
    )


def _many_valued(pairs: list[tuple[int, str]]) -> ManyValued:
    names = sorted({name for _, name in pairs})
    index = {name: i for i, name in enumerate(names)}
    return ManyValued(
        rows=np.array([row for row, _ in pairs], dtype=np.int32),
        codes=np.array([index[name] for _, name in pairs], dtype=np.int16),
        names=tuple(names),
    )


def _read_platforms(connection: sqlite3.Connection) -> tuple[ManyValued, tuple[str, ...]]:
    pairs = connection.execute("SELECT DISTINCT row, platform FROM platforms ORDER BY row, platform").fetchall()
    dates = connection.execute(
        "SELECT platform, max(as_of) FROM platforms GROUP BY platform ORDER BY platform"
    ).fetchall()
    return _many_valued(pairs), tuple(date for _, date in dates)
