"""What was on a platform when somebody looked: dated snapshots, never "available now"."""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from movierec_desktop.domain.title import Kind
from movierec_desktop.train.catalogue_build.countries import country_codes
from movierec_desktop.train.catalogue_build.entry import Entry, LanguageBasis
from movierec_desktop.train.catalogue_build.genres import genre_names
from movierec_desktop.train.catalogue_build.languages import language_codes
from movierec_desktop.train.catalogue_build.tables import imdb_id, literal_list, parts, read_rows, whole, year_in
from movierec_desktop.train.catalogue_titles import Showing

PRIME = "Prime Video"
_STAND_UP = "Stand-Up Comedy"
_PLATFORMS_2021 = {
    "netflix_titles": "Netflix",
    "disney_plus_titles": "Disney+",
    "hulu_titles": "Hulu",
    "amazon_prime_titles": PRIME,
}
_NO_GENRE_2021 = frozenset({"Arthouse", "International", "Special Interest"})


def justwatch_netflix(folder: Path) -> Iterator[Entry]:
    """Netflix in the United States in 2022, by JustWatch, with who made it."""
    directors: dict[str, list[str]] = defaultdict(list)
    cast: dict[str, list[str]] = defaultdict(list)
    for row in read_rows(folder / "credits.csv.gz"):
        (directors if row["role"] == "DIRECTOR" else cast)[row["id"]].append(row["name"].strip())
    for row in read_rows(folder / "titles.csv.gz"):
        people = tuple(directors[row["id"]]), tuple(cast[row["id"]])
        yield from _justwatch(row, Showing("Netflix", "US", "2022", "justwatch_netflix_2022"), people)


def justwatch_amazon(folder: Path) -> Iterator[Entry]:
    """Prime Video in the United States in 2022, by JustWatch."""
    for row in read_rows(folder / "titles.csv.gz"):
        yield from _justwatch(row, Showing(PRIME, "US", "2022", "justwatch_amazon_2022"), ((), ()))


def _justwatch(
    row: dict[str, str], showing: Showing, people: tuple[tuple[str, ...], tuple[str, ...]]
) -> Iterator[Entry]:
    if not row["title"].strip():
        return
    is_show = row["type"] == "SHOW"
    raw_genres = ["anime" if genre == "animation" else genre for genre in literal_list(row["genres"])]
    yield Entry(
        source=showing.source,
        names=(row["title"].strip(),),
        kind=Kind.SERIES if is_show else Kind.FILM,
        year=year_in(row["release_year"]),
        imdb_id=imdb_id(row["imdb_id"]),
        countries=country_codes(sorted(literal_list(row["production_countries"]))),
        genres=genre_names(raw_genres),
        runtime=whole(row["runtime"]),
        seasons=whole(row["seasons"]) if is_show else None,
        directors=people[0],
        cast=people[1],
        showings=(showing,),
    )


def streaming_platforms(folder: Path) -> Iterator[Entry]:
    """Films on Netflix, Hulu, Prime Video and Disney+ in 2020, with their languages, the main one first."""
    for row in read_rows(folder / "MoviesOnStreamingPlatforms_updated.csv.gz"):
        source = "streaming_platforms_movies"
        languages = parts(row["Language"])
        on = [name for name in ("Netflix", "Hulu", PRIME, "Disney+") if row[name] == "1"]
        yield Entry(
            source=source,
            names=(row["Title"].strip(),),
            kind=Kind.FILM,
            year=year_in(row["Year"]),
            languages=language_codes(languages[:1]),
            language_basis=LanguageBasis.SINGLE if len(languages) == 1 else LanguageBasis.FIRST,
            countries=country_codes(parts(row["Country"])),
            genres=genre_names(parts(row["Genres"])),
            runtime=whole(row["Runtime"]),
            directors=parts(row["Directors"]),
            showings=tuple(Showing(name, "", "2020", source) for name in on),
        )


def platform_titles(folder: Path) -> Iterator[Entry]:
    """Films and series on four platforms in 2021. A series' year is that of its newest season."""
    for file, platform in _PLATFORMS_2021.items():
        for row in read_rows(folder / f"{file}.csv.gz"):
            if row["title"].strip():
                yield _platform_title(row, platform)


def _platform_title(row: dict[str, str], platform: str) -> Entry:
    is_film = row["type"] == "Movie"
    duration, _, unit = row["duration"].partition(" ")
    listed = parts(row["listed_in"])
    is_stand_up = is_film and _STAND_UP in listed
    return Entry(
        source=f"platform_titles_2021/{platform}",
        names=(row["title"].strip(),),
        kind=(Kind.SPECIAL if is_stand_up else Kind.FILM) if is_film else Kind.SERIES,
        year=year_in(row["release_year"]),
        countries=country_codes(parts(row["country"])),
        genres=genre_names(name for name in listed if name not in _NO_GENRE_2021),
        runtime=whole(duration) if unit == "min" else None,
        seasons=whole(duration) if unit.startswith("Season") else None,
        directors=parts(row["director"]),
        cast=parts(row["cast"]),
        showings=(Showing(platform, "", "2021", "platform_titles_2021"),),
    )
