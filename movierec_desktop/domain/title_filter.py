"""What the person narrows the catalogue to. Empty means everything."""

from dataclasses import dataclass, field
from enum import StrEnum

from movierec_desktop.domain.recommendation import Confidence


class KindChoice(StrEnum):
    """The three positions of the kind switch."""

    ALL = "all"
    FILMS = "film"
    SERIES = "series"


class GenreMatch(StrEnum):
    """How several chosen genres are meant."""

    ANY = "any"
    ALL = "all"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class TitleFilter:
    """A combination of filters; every set one must hold. Within one, any value is enough, but for `genre_match`.

    `languages` holds ISO 639-1 codes, and "" for titles of unknown language. `decades` holds first years, as 1990.
    `longest` is in minutes. `countries` holds ISO 3166 codes, `platforms` names of streaming services. The last three
    depend on the person: titles they have not rated, titles on their watchlist, predictions at least this sure.
    """

    kind: KindChoice = KindChoice.ALL
    languages: frozenset[str] = field(default_factory=frozenset)
    genres: frozenset[str] = field(default_factory=frozenset)
    genre_match: GenreMatch = GenreMatch.ANY
    decades: frozenset[int] = field(default_factory=frozenset)
    longest: int | None = None
    countries: frozenset[str] = field(default_factory=frozenset)
    platforms: frozenset[str] = field(default_factory=frozenset)
    unrated_only: bool = False
    watchlist_only: bool = False
    least_confidence: Confidence | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is filtered out."""
        return self == TitleFilter(genre_match=self.genre_match if not self.genres else GenreMatch.ANY)
