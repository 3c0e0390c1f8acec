"""Lists of films: TMDB's and IMDb's. Numbers that tell how popular or how good a title is are not read."""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from movierec_desktop.domain.title import Kind
from movierec_desktop.train.catalogue_build.countries import country_codes
from movierec_desktop.train.catalogue_build.entry import Entry, LanguageBasis
from movierec_desktop.train.catalogue_build.genres import genre_names
from movierec_desktop.train.catalogue_build.languages import language_codes
from movierec_desktop.train.catalogue_build.tables import (
    imdb_id,
    json_values,
    literal_list,
    parts,
    read_plain_rows,
    read_rows,
    whole,
    year_in,
)  # fmt: skip


def imdb_top_films(folder: Path) -> Iterator[Entry]:
    """IMDb's most voted films of 2025."""
    for row in read_rows(folder / "movies.csv.gz"):
        yield Entry(
            source="imdb_top_2025",
            names=(row["primaryTitle"],),
            kind=Kind.FILM,
            year=year_in(row["startYear"]),
            imdb_id=imdb_id(row["tconst"]),
            genres=genre_names(parts(row["genres"])),
            runtime=whole(row["runtimeMinutes"]),
            directors=parts(row["directors"]),
        )


def imdb5000(folder: Path) -> Iterator[Entry]:
    """Films of IMDb with their language, one country, director and three actors. Its series lack a year."""
    for row in read_rows(folder / "movie_metadata.csv.gz", delimiter=";"):
        year = year_in(row["title_year"])
        if year is not None:
            yield Entry(
                source="imdb5000",
                names=(" ".join(row["movie_title"].split()),),
                kind=Kind.FILM,
                year=year,
                imdb_id=imdb_id(row["movie_imdb_link"]),
                languages=language_codes([row["language"]]),
                language_basis=LanguageBasis.SINGLE,
                countries=country_codes([row["country"]]),
                genres=genre_names(parts(row["genres"], "|")),
                runtime=whole(row["duration"]),
                directors=parts(row["director_name"]),
                cast=parts("|".join(row[f"actor_{place}_name"] for place in (1, 2, 3)), "|"),
            )


def tmdb5000(folder: Path) -> Iterator[Entry]:
    """Films of TMDB with original language and original title."""
    for row in read_rows(folder / "tmdb_5000_movies.csv.zip"):
        original = row["original_title"].strip()
        yield Entry(
            source="tmdb5000",
            names=tuple(dict.fromkeys((row["title"].strip(), original))),
            kind=Kind.FILM,
            year=year_in(row["release_date"]),
            tmdb_id=whole(row["id"]),
            original_name=original if original != row["title"].strip() else "",
            languages=language_codes([row["original_language"]]),
            language_basis=LanguageBasis.ORIGINAL,
            countries=country_codes(json_values(row["production_countries"], "iso_3166_1")),
            genres=genre_names(json_values(row["genres"])),
            runtime=whole(row["runtime"]),
        )


def tmdb_top10k(folder: Path) -> Iterator[Entry]:
    """TMDB's films with original language; the file is in Latin-1, signs outside it were lost before it came here."""
    for row in read_rows(folder / "top10K-TMDB-movies.csv.gz", encoding="latin-1"):
        yield Entry(
            source="tmdb_top10k",
            names=(row["title"].strip(),),
            kind=Kind.FILM,
            year=year_in(row["release_date"]),
            tmdb_id=whole(row["id"]),
            languages=language_codes([row["original_language"]]),
            language_basis=LanguageBasis.ORIGINAL,
            genres=genre_names(parts(row["genre"])),
        )


def tmdb_lang_title_slim(folder: Path) -> Iterator[Entry]:
    """Films of TMDB without their ids."""
    for row in read_rows(folder / "movies_metadata_clean.csv.gz"):
        yield Entry(
            source="tmdb_lang_title_slim",
            names=(row["title"].strip(),),
            kind=Kind.FILM,
            year=year_in(row["release_date"]) or year_in(row["year"]),
            languages=language_codes([row["original_language"]]),
            language_basis=LanguageBasis.ORIGINAL,
            countries=country_codes(literal_list(row["production_countries"])),
            runtime=whole(row["runtime"]),
        )


def kaggle45k_directors(folder: Path) -> Iterator[Entry]:
    """Directors by TMDB id alone: entries without a name, good for nothing but that id."""
    by_id: dict[int, list[str]] = defaultdict(list)
    for row in read_rows(folder / "df_directores.csv.gz"):
        tmdb = whole(row["id"])
        if tmdb is not None and row["job"] == "Director":
            by_id[tmdb].append(row["name"].strip())
    for tmdb, names in by_id.items():
        directors = tuple(dict.fromkeys(filter(None, names)))
        yield Entry("kaggle45k_directors", ("",), Kind.FILM, tmdb_id=tmdb, directors=directors)


def kaggle45k_slim(folder: Path) -> Iterator[Entry]:
    """Names, years and minutes of TMDB's films."""
    for row in read_rows(folder / "movies_metadata_clean.csv.gz"):
        if row["title"].strip():
            yield Entry(
                source="kaggle45k_slim",
                names=(row["title"].strip(),),
                kind=Kind.FILM,
                year=year_in(row["year"]),
                genres=genre_names(literal_list(row["genres"])),
                runtime=whole(row["runtime"]),
            )


def movie_industry(folder: Path) -> Iterator[Entry]:
    """Films in cinemas since 1980, one director, star and country each."""
    for row in read_rows(folder / "movies.csv.gz"):
        yield Entry(
            source="movie_industry_7668",
            names=(row["name"].strip(),),
            kind=Kind.FILM,
            year=year_in(row["released"]) or year_in(row["year"]),
            countries=country_codes([row["country"]]),
            genres=genre_names([row["genre"]]),
            runtime=whole(row["runtime"]),
            directors=() if row["director"] == "Directors" else parts(row["director"], "|"),
            cast=parts(row["star"], "|"),
        )


def cmu_films(folder: Path) -> Iterator[Entry]:
    """Wikipedia's films as Freebase described them: spoken languages and countries in no order."""
    for row in read_plain_rows(folder / "movie.metadata.tsv.gz"):
        if len(row) < 9 or not row[2].strip():
            continue
        raw = json_values(row[6])
        languages = language_codes(raw)
        spoken = [name for name in raw if "silent" not in name.lower()]
        yield Entry(
            source="cmu_movie_summary",
            names=(row[2].strip(),),
            kind=Kind.FILM,
            year=year_in(row[3]),
            languages=languages,
            language_basis=LanguageBasis.SINGLE if len(spoken) == 1 else LanguageBasis.SEVERAL,
            countries=country_codes(json_values(row[7])),
            genres=genre_names(json_values(row[8])),
            runtime=whole(row[5]),
        )
