"""One catalogue out of several editions: the newest edition names a title, older ones add what it lacks."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

import pandas as pd

from movierec_desktop.domain.title import UNKNOWN_LANGUAGE, Kind
from movierec_desktop.train.datasets import RawDataset
from movierec_desktop.train.titles import ParsedTitle, parse_genres, parse_title

STATED = "stated"
INFERRED = "inferred"


@dataclass(frozen=True, slots=True)
class Showing:
    """A title was on a platform when a list was made. `as_of` is an ISO date or year; `country` "" when not told."""

    platform: str
    country: str
    as_of: str
    source: str


@dataclass(frozen=True, slots=True)
class CatalogueTitle:
    """Facts about one title. Its place in the sequence of titles is its catalogue row.

    `imdb_id` is "tt0113277" or "". `kind_source` is "stated" when the data says so and "inferred" when the kind
    follows from where the title was listed. `n_ratings` counts people, `sources` are the data sets that know the title.
    `notability` is what their selectiveness says about how well it is known.
    `own_id` is the id of a title that MovieLens does not have. `language` is an ISO 639-1 code, `language_basis`
    "stated", "inferred" or "" when it is unknown, `language_source` who said it. `runtime` is in minutes.
    """

    movie_id: int | None
    imdb_id: str
    tmdb_id: int | None
    name: str
    original_name: str
    year: int | None
    end_year: int | None
    kind: Kind
    kind_source: str
    genres: tuple[str, ...]
    aliases: tuple[str, ...]
    n_ratings: int
    own_id: int | None = None
    language: str = UNKNOWN_LANGUAGE
    language_source: str = ""
    language_basis: str = ""
    countries: tuple[str, ...] = ()
    runtime: int | None = None
    seasons: int | None = None
    directors: tuple[str, ...] = ()
    cast: tuple[str, ...] = ()
    showings: tuple[Showing, ...] = ()
    sources: tuple[str, ...] = ()
    notability: float = 0.0

    @property
    def n_sources(self) -> int:
        """How many data sets know it."""
        return max(1, len(self.sources))

    @property
    def id(self) -> int:
        """The stable id: the movieId of a MovieLens title. Raises ValueError when it has neither."""
        own = self.own_id if self.movie_id is None else self.movie_id
        if own is None:
            raise ValueError(f"{self.name} has no id")
        return own


# One unit of notability says about as much of how well a title is known as this many of the ratings trained on.
# Without it every series that MovieLens lacks, however famous, would stand behind films that one person rated.
# It fades where ratings tell enough: they decide between two titles that everyone knows.
_RATINGS_PER_UNIT = 5.0
_ENOUGH_RATINGS = 200


def best_known_first(title: CatalogueTitle) -> tuple[float, int]:
    """Sort key of the catalogue's rows: ratings and lists that know the title, then its id."""
    faded = _ENOUGH_RATINGS / (_ENOUGH_RATINGS + title.n_ratings)
    return -(title.n_ratings + notability_in_ratings(title) * faded), title.id


def notability_in_ratings(title: CatalogueTitle) -> float:
    """How many ratings the lists that name a title are worth, where it has none."""
    return _RATINGS_PER_UNIT * title.notability


def newest_first(datasets: Sequence[RawDataset]) -> list[RawDataset]:
    """Order editions by the largest movieId they name, the longer list first among equals.

    MovieLens hands out ids in order, so the largest id tells the newer edition whatever its folder is called.
    """
    return sorted(datasets, key=lambda d: (-d.newest_movie_id, -(0 if d.movies is None else len(d.movies)), d.name))


def merge_titles(datasets: Sequence[RawDataset], n_ratings: Mapping[int, int]) -> list[CatalogueTitle]:
    """Unite all movies.csv and links.csv; `n_ratings` maps movie_id to how many people rated it.

    Most rated first, then by movie_id: that order is the catalogue row.
    """
    parsed = cache(parse_title)
    merged: dict[int, CatalogueTitle] = {}
    for movie_id, raw_title, raw_genres in _title_rows(datasets):
        title = parsed(raw_title)
        genres = parse_genres(raw_genres)
        known = merged.get(movie_id)
        merged[movie_id] = _title(movie_id, title, genres) if known is None else _with_older(known, title, genres)
    links = links_of(datasets)
    found = [
        replace(title, imdb_id=imdb, tmdb_id=tmdb, n_ratings=n_ratings.get(movie_id, 0))
        for movie_id, title in merged.items()
        for imdb, tmdb in [links.get(movie_id, ("", None))]
    ]
    return sorted(found, key=best_known_first)


def raw_titles(datasets: Sequence[RawDataset]) -> pd.DataFrame:
    """Return movie_id, title, genres as the newest edition writes them, one row a title, by movie_id."""
    frames = [d.movies for d in newest_first(datasets) if d.movies is not None]
    united = pd.concat(frames, ignore_index=True).drop_duplicates("movie_id", keep="first")
    return united.sort_values("movie_id", ignore_index=True)


def _title_rows(datasets: Sequence[RawDataset]) -> Iterator[tuple[int, str, str]]:
    for dataset in newest_first(datasets):
        if dataset.movies is not None:
            columns = (dataset.movies[name].tolist() for name in ("movie_id", "title", "genres"))
            yield from zip(*columns, strict=True)


def _title(movie_id: int, title: ParsedTitle, genres: tuple[str, ...]) -> CatalogueTitle:
    return CatalogueTitle(
        movie_id=movie_id,
        imdb_id="",
        tmdb_id=None,
        name=title.name,
        original_name=title.original_name,
        year=title.year,
        end_year=title.end_year,
        kind=Kind.SERIES if title.is_series else Kind.FILM,
        kind_source=STATED if title.is_series else INFERRED,
        genres=genres,
        aliases=title.aliases,
        n_ratings=0,
    )


def _with_older(known: CatalogueTitle, older: ParsedTitle, genres: tuple[str, ...]) -> CatalogueTitle:
    """Add what an older edition knows; its name and aliases become aliases where they differ."""
    names = {known.name.casefold(), *(alias.casefold() for alias in known.aliases)}
    added = [name for name in (older.name, *older.aliases) if name.casefold() not in names]
    if not (added or (older.year and known.year is None) or (genres and not known.genres) or older.is_series):
        return known
    stated_later = older.is_series and known.kind is not Kind.SERIES
    return replace(
        known,
        aliases=(*known.aliases, *dict.fromkeys(added)),
        original_name=known.original_name or older.original_name,
        year=older.year if known.year is None else known.year,
        end_year=older.end_year if known.end_year is None and stated_later else known.end_year,
        genres=known.genres or genres,
        kind=Kind.SERIES if older.is_series else known.kind,
        kind_source=STATED if older.is_series else known.kind_source,
    )


def links_of(datasets: Sequence[RawDataset]) -> dict[int, tuple[str, int | None]]:
    """Map movie_id to (imdb_id, tmdb_id): the newest edition that states an id wins, each id by itself."""
    found: dict[int, tuple[str, int | None]] = {}
    for dataset in newest_first(datasets):
        if dataset.links is None:
            continue
        tmdb_ids = [None if pd.isna(tmdb) else int(tmdb) for tmdb in dataset.links["tmdb_id"]]
        imdb_ids = dataset.links["imdb_id"].tolist()
        for movie_id, imdb, tmdb in zip(dataset.links["movie_id"].tolist(), imdb_ids, tmdb_ids, strict=True):
            known_imdb, known_tmdb = found.get(movie_id, ("", None))
            found[movie_id] = known_imdb or imdb, tmdb if known_tmdb is None else known_tmdb
    return found
