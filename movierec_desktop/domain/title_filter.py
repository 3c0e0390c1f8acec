"""What the person narrows the catalogue to. Empty means everything."""

from dataclasses import dataclass, field
from enum import StrEnum


class KindChoice(StrEnum):
    """The three positions of the kind switch."""

    ALL = "all"
    FILMS = "film"
    SERIES = "series"


@dataclass(frozen=True, slots=True)
class TitleFilter:
    """A combination of filters; every set one must hold, within one any value is enough.

    `languages` holds ISO 639-1 codes, and "" for titles of unknown language. `decades` holds first years, as 1990.
    """

    kind: KindChoice = KindChoice.ALL
    languages: frozenset[str] = field(default_factory=frozenset)
    genres: frozenset[str] = field(default_factory=frozenset)
    decades: frozenset[int] = field(default_factory=frozenset)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is filtered out."""
        return self == TitleFilter()
