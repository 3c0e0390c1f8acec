"""A title that the person added by hand, because no catalogue has it: the facts that they gave, and their limits."""

import re
from dataclasses import dataclass

from movierec_desktop.domain.errors import InputError
from movierec_desktop.domain.title import UNKNOWN_LANGUAGE, Kind, Title

FIRST_YEAR, LAST_YEAR = 1870, 2099
"""Of the first moving pictures, and of what the app can store."""
LONGEST_MINUTES = 1_440
LONGEST_NAME = 300
MOST_PARTS, LONGEST_PART = 30, 60
"""Of genres and countries, and of the name of one."""
MOST_APART = 1_000
KINDS = (Kind.FILM, Kind.SERIES, Kind.MINI_SERIES, Kind.SPECIAL)
_IMDB_ID = re.compile(r"^tt[0-9]{5,12}\Z")
_LANGUAGE = re.compile(r"^[a-z]{2,3}\Z")
_COUNTRY = re.compile(r"^(?:[A-Z]{2}){1,2}\Z")
_LARGEST_ID = 2**31


@dataclass(frozen=True, slots=True)
class OwnTitle:
    """What the person says of a title. `id` is from `OWN_IDS_FROM` on, `added_at` milliseconds since 1970 UTC.

    `apart` are ids of titles of the catalogue that look like it and of which the person said that they are others.
    """

    id: int
    name: str
    kind: Kind
    year: int | None = None
    original_name: str = ""
    genres: tuple[str, ...] = ()
    language: str = UNKNOWN_LANGUAGE
    """ISO 639-1."""
    runtime: int | None = None
    """Minutes; of an episode for a series."""
    countries: tuple[str, ...] = ()
    """ISO 3166-1 alpha-2."""
    imdb_id: str = ""
    tmdb_id: int | None = None
    added_at: int = 0
    apart: tuple[int, ...] = ()

    @property
    def label(self) -> str:
        """Name with its year."""
        return self.at(-1).label

    def at(self, row: int) -> Title:
        """As a title of the catalogue, at a row of it: one that nobody rated."""
        return Title(
            row=row,
            id=self.id,
            movie_id=None,
            imdb_id=self.imdb_id,
            tmdb_id=self.tmdb_id,
            name=self.name,
            original_name=self.original_name,
            year=self.year,
            end_year=None,
            kind=self.kind,
            language=self.language,
            genres=self.genres,
            runtime=self.runtime,
            n_ratings=0,
            language_source="you" if self.language else "",
            language_basis="stated" if self.language else "",
            countries=self.countries,
        )


def check(title: OwnTitle) -> None:
    """Raise InputError, with what to do, for facts that cannot be."""
    if not title.name:
        raise InputError("The title has no name: give one")
    if max(len(title.name), len(title.original_name)) > LONGEST_NAME:
        raise InputError(f"The name is longer than {LONGEST_NAME} signs: shorten it")
    if title.kind not in KINDS:
        raise InputError(f"'{title.kind}' is no kind of title: choose one of {', '.join(KINDS)}")
    if title.year is not None and not FIRST_YEAR <= title.year <= LAST_YEAR:
        raise InputError(f"{title.year} is no year of a film or series: give one from {FIRST_YEAR} to {LAST_YEAR}")
    if title.runtime is not None and not 1 <= title.runtime <= LONGEST_MINUTES:
        raise InputError(f"{title.runtime} minutes is no length: give 1 to {LONGEST_MINUTES}")
    if title.imdb_id and not _IMDB_ID.match(title.imdb_id):
        raise InputError(f"'{title.imdb_id}' is no id of IMDb: it looks like tt0113277")
    if title.tmdb_id is not None and not 0 < title.tmdb_id < _LARGEST_ID:
        raise InputError(f"{title.tmdb_id} is no id of TMDB: give a number above 0")
    _check_parts(title)
    if title.language and not _LANGUAGE.match(title.language):
        raise InputError(f"'{title.language}' is no language: give its ISO 639-1 code, as in ko")


def _check_parts(title: OwnTitle) -> None:
    parts = (*title.genres, *title.countries)
    if len(parts) > MOST_PARTS or any(len(part) > LONGEST_PART for part in parts) or len(title.apart) > MOST_APART:
        raise InputError("The title has more genres or countries, or longer ones, than any: leave some out")
    wrong = [code for code in title.countries if not _COUNTRY.match(code)]
    if wrong:
        raise InputError(f"'{wrong[0]}' is no country: give its ISO 3166 code, as in KR")
