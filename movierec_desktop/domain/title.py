"""One film or series of the catalogue."""

from dataclasses import dataclass
from enum import StrEnum

OWN_IDS_FROM = 2**52
"""Ids from here to 2**53 are titles that a person added. Those of catalogues are below 10**12 + 2**48, so that no
catalogue will ever give one of them to another title, and no program loses digits of one."""

UNKNOWN_LANGUAGE = ""
"""The language code of a title whose original language nobody has stated or inferred."""


class Kind(StrEnum):
    """What sort of thing a title is."""

    FILM = "film"
    SERIES = "series"
    MINI_SERIES = "mini-series"
    SPECIAL = "special"
    UNKNOWN = "unknown"

    @property
    def is_series(self) -> bool:
        """Whether the filter "Series" covers it."""
        return self in (Kind.SERIES, Kind.MINI_SERIES)


@dataclass(frozen=True, slots=True)
class Title:
    """Facts about one title.

    `row` is its place in the catalogue, best known first: models and masks are aligned with it, and it changes
    between bundles. `id` is what is stored about it: it never changes. For a MovieLens title `id` equals `movie_id`.
    """

    row: int
    id: int
    movie_id: int | None
    imdb_id: str
    tmdb_id: int | None
    name: str
    original_name: str
    year: int | None
    end_year: int | None
    kind: Kind
    language: str
    genres: tuple[str, ...]
    runtime: int | None
    n_ratings: int
    """How many people of the training data rated it."""
    language_source: str = ""
    """The data set that states the language, or what it is inferred from."""
    language_basis: str = ""
    """Whether it is "stated" or "inferred"; "" when the language is unknown."""
    countries: tuple[str, ...] = ()
    """ISO 3166 codes."""
    seasons: int | None = None
    n_sources: int = 1
    """How many data sets know it."""

    @property
    def is_own(self) -> bool:
        """Whether the person added it, and no catalogue has it."""
        return self.id >= OWN_IDS_FROM

    @property
    def years(self) -> str:
        """The year, or the span of years of a series, or "" when unknown."""
        if self.year is None:
            return ""
        if self.end_year is None or self.end_year == self.year:
            return str(self.year)
        return f"{self.year}\N{EN DASH}{self.end_year}"

    @property
    def label(self) -> str:
        """Name with its year, as in "Heat (1995)"."""
        return f"{self.name} ({self.years})" if self.year is not None else self.name
