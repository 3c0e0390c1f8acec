"""What a generated poster depends on."""

import zlib
from dataclasses import dataclass
from typing import Self

from movierec_desktop.domain.title import Title


@dataclass(frozen=True, slots=True)
class PosterSpec:
    """The facts a poster is drawn from. Equal specs give equal posters, today and on every other machine."""

    name: str
    year: int | None
    years_text: str
    genres: tuple[str, ...]
    seed: int

    @classmethod
    def of(cls, title: Title) -> Self:
        """The spec of a title of the catalogue."""
        return cls.make(title.name, title.year, title.years, title.genres)

    @classmethod
    def make(cls, name: str, year: int | None, years_text: str, genres: tuple[str, ...]) -> Self:
        """A spec with the seed its name and year give.

        Python's own `hash` of a text differs between runs, so a checksum stands in for it. Genres stay out of the
        seed: a corrected genre changes the motif, not every other choice.
        """
        seed = zlib.crc32(f"{name}\n{year}".encode())
        return cls(name, year, years_text, genres, seed)
