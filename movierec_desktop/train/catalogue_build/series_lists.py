"""Lists of series."""

import re
from collections.abc import Iterator
from pathlib import Path

from movierec_desktop.domain.title import Kind
from movierec_desktop.train.catalogue_build.countries import country_codes
from movierec_desktop.train.catalogue_build.entry import Entry, LanguageBasis
from movierec_desktop.train.catalogue_build.genres import genre_names, tmdb_tv_genres
from movierec_desktop.train.catalogue_build.languages import language_codes
from movierec_desktop.train.catalogue_build.tables import imdb_id, literal_list, parts, read_rows, whole, year_in

_FEW_DIRECTORS = 2
"""More names than this are the directors of single episodes, which say little about a series."""
_NUMBERED = re.compile(r"^\d+-")
_NETWORK_TITLES = frozenset({"Food", "Travel", "DIY", "Adult"})


def tv_series_2708(folder: Path) -> Iterator[Entry]:
    """Series with original language, countries and years."""
    for row in read_rows(folder / "tv_series.csv.gz"):
        years = [year_in(part) for part in row["air_years"].split("-")]
        yield Entry(
            source="tv_series_2708",
            names=(row["title"].strip(),),
            kind=Kind.SERIES,
            year=years[0],
            end_year=years[1] if len(years) > 1 else None,
            imdb_id=imdb_id(row["imdb_id"]),
            languages=language_codes([row["original_language"]]),
            language_basis=LanguageBasis.ORIGINAL,
            countries=country_codes(parts(row["country_of_origin"])),
            genres=genre_names(parts(row["genres"])),
            seasons=whole(row["seasons_count"]),
            episodes=whole(row["episodes_count"]),
            cast=tuple(name for part in parts(row["cast"]) if ": " in part and (name := part.split(": ")[0].strip())),
        )


def imdb_top_series(folder: Path) -> Iterator[Entry]:
    """IMDb's most voted series of 2025."""
    for row in read_rows(folder / "tv_shows.csv.gz"):
        directors = parts(row["directors"])
        yield Entry(
            source="imdb_top_2025",
            names=(row["primaryTitle"].strip(),),
            kind=Kind.SERIES,
            year=year_in(row["startYear"]),
            end_year=year_in(row["endYear"]),
            imdb_id=imdb_id(row["tconst"]),
            genres=genre_names(parts(row["genres"])),
            directors=directors if len(directors) <= _FEW_DIRECTORS else (),
        )


def tvmaze_2565(folder: Path) -> Iterator[Entry]:
    """Series with their language. The columns of first and last day are swapped in the file."""
    for row in read_rows(folder / "TV_show_data.csv.gz"):
        kinds = {"Reality": "Reality", "Documentary": "Documentary", "Animation": "Animation", "News": "News",
                 "Game Show": "Game Show", "Talk Show": "Talk Show", "Sports": "Sport"}  # fmt: skip
        genres = [*literal_list(row["Genres"]), kinds.get(row["Type"], "")]
        people = row["Person Names"].split(", ")
        yield Entry(
            source="tvmaze_2565",
            names=(row["Name"].strip(),),
            kind=Kind.SERIES,
            year=year_in(row["End Date"]),
            end_year=year_in(row["Premiere Date"]),
            languages=language_codes([row["Language"]]),
            language_basis=LanguageBasis.SINGLE,
            genres=genre_names(genre for genre in genres if genre not in _NETWORK_TITLES),
            runtime=whole(row["Average Runtime"]),
            seasons=whole(row["Total Seasons"]),
            episodes=whole(row["Total Episodes"]),
            cast=tuple(_NUMBERED.sub("", name).strip() for name in people if _NUMBERED.match(name)),
        )


def tmdb_tv_10k(folder: Path) -> Iterator[Entry]:
    """TMDB's series: id, name and genres, no year and no language; they add to series that others know."""
    for row in read_rows(folder / "tv_shows.csv.gz"):
        if row["name"].strip():
            yield Entry(
                source="tmdb_tv_10k_nolang",
                names=(row["name"].strip(),),
                kind=Kind.SERIES,
                tmdb_id=whole(row["id"]),
                genres=tmdb_tv_genres(literal_list(row["genre_ids"])),
            )
