"""Facts of all titles as arrays, and the masks that filters make of them."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

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
