"""What one list says about one title, and a title as all the lists that know it tell it."""

from dataclasses import dataclass, field
from enum import StrEnum

from movierec_desktop.domain.title import Kind
from movierec_desktop.train.catalogue_titles import Showing

MOVIELENS = "movielens"
"""Name of the source that the MovieLens editions are together."""


class LanguageBasis(StrEnum):
    """What a list says about languages."""

    ORIGINAL = "original"  # the original language, so called
    SINGLE = "single"  # one spoken language
    FIRST = "first"  # several spoken languages, the main one first
    SEVERAL = "several"  # several spoken languages in no order
    NONE = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One title in one list. Everything but the source and the name may be unknown (empty or None).

    `names`: the name, then others. `languages`: ISO 639-1 codes. `countries`: codes of `countries.py`. `genres`: names
    of `genres.py`. `runtime`: minutes, of an episode for a series. `tmdb_id` counts films and series apart.
    """

    source: str
    names: tuple[str, ...]
    kind: Kind
    year: int | None = None
    end_year: int | None = None
    movie_id: int | None = None
    imdb_id: str = ""
    tmdb_id: int | None = None
    original_name: str = ""
    kind_stated: bool = True
    languages: tuple[str, ...] = ()
    language_basis: LanguageBasis = LanguageBasis.NONE
    countries: tuple[str, ...] = ()
    genres: tuple[str, ...] = ()
    runtime: int | None = None
    seasons: int | None = None
    episodes: int | None = None
    directors: tuple[str, ...] = ()
    cast: tuple[str, ...] = ()
    showings: tuple[Showing, ...] = ()

    @property
    def is_series(self) -> bool:
        """Whether it is matched among series."""
        return self.kind.is_series


@dataclass(slots=True)
class Gathered:
    """All entries that are one title, the first of them the one that brought it in."""

    entries: list[Entry]
    is_series: bool
    n_ratings: int = 0
    imdb_id: str = ""
    tmdb_id: int | None = None
    names: set[str] = field(default_factory=set)

    @property
    def first(self) -> Entry:
        """The entry that brought the title in."""
        return self.entries[0]

    @property
    def movie_id(self) -> int | None:
        """The MovieLens id, where it has one."""
        return self.first.movie_id

    @property
    def sources(self) -> set[str]:
        """The lists that know it."""
        return {entry.source for entry in self.entries}
