"""Bring all lists together: MovieLens first, then every list in order, its entries matched or added."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from movierec_desktop.catalogue.text import folded
from movierec_desktop.domain.errors import InputError
from movierec_desktop.train.catalogue_build import film_lists, platform_lists, series_lists
from movierec_desktop.train.catalogue_build.entry import MOVIELENS, Entry, Gathered
from movierec_desktop.train.catalogue_build.matching import MATCHES, How, Index, Outcome, match_list
from movierec_desktop.train.catalogue_build.names import name_key, name_keys
from movierec_desktop.train.catalogue_build.row_order import ids_by_order
from movierec_desktop.train.catalogue_titles import STATED, CatalogueTitle

Reader = Callable[[Path], Iterator[Entry]]

LISTS: tuple[tuple[str, Reader], ...] = (
    ("imdb_top_2025", film_lists.imdb_top_films),
    ("imdb5000", film_lists.imdb5000),
    ("tmdb5000", film_lists.tmdb5000),
    ("tmdb_top10k", film_lists.tmdb_top10k),
    ("tmdb_lang_title_slim", film_lists.tmdb_lang_title_slim),
    ("justwatch_netflix_2022", platform_lists.justwatch_netflix),
    ("justwatch_amazon_2022", platform_lists.justwatch_amazon),
    ("streaming_platforms_movies", platform_lists.streaming_platforms),
    ("movie_industry_7668", film_lists.movie_industry),
    ("cmu_movie_summary", film_lists.cmu_films),
    ("kaggle45k_slim", film_lists.kaggle45k_slim),
    ("kaggle45k_directors", film_lists.kaggle45k_directors),
    ("platform_titles_2021", platform_lists.platform_titles),
    ("tv_series_2708", series_lists.tv_series_2708),
    ("imdb_top_2025", series_lists.imdb_top_series),
    ("tvmaze_2565", series_lists.tvmaze_2565),
    ("tmdb_tv_10k_nolang", series_lists.tmdb_tv_10k),
)
"""Folder and reader. Those with ids come first, so that later lists meet titles that carry them."""

_SERIES_ORDER = ("tv_series_2708", "imdb_top_2025", "justwatch_netflix_2022", "justwatch_amazon_2022", "tvmaze_2565")
_ROWS_IN_ORDER, _IDS_IN_ORDER = "kaggle45k_slim", "kaggle45k_directors"
_DOUBTFUL_YEARS = 8
_SHORT_FILM = 40
"""Films shorter than this (minutes) are added only when a list has an id of them."""


@dataclass(slots=True)
class Gathering:
    """All titles, how each list fared, which were not there, and which MovieLens films turned out to be series."""

    index: Index
    outcomes: list[Outcome] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    found_series: list[tuple[Gathered, str]] = field(default_factory=list)


def gather(titles: Sequence[CatalogueTitle], meta: Path) -> Gathering:
    """Match every list in `meta` with MovieLens' titles and with each other.

    Raises InputError when `meta` holds none of the lists, or a damaged one.
    """
    lists, missing = _read_lists(meta)
    films = [(source, [e for e in entries if not e.is_series]) for source, entries in lists]
    series = [(source, [e for e in entries if e.is_series]) for source, entries in lists]
    series.sort(key=lambda pair: _SERIES_ORDER.index(pair[0]) if pair[0] in _SERIES_ORDER else len(_SERIES_ORDER))
    gathering = Gathering(Index(_from_movielens(title) for title in titles), missing=missing)
    _mark_series_by_id(gathering, [entry for _, entries in series for entry in entries])
    by_order = [e.tmdb_id for e in dict(films).get(_IDS_IN_ORDER, []) if e.tmdb_id is not None]
    for source, entries in films:
        ids = by_order if source == _ROWS_IN_ORDER else []
        if entries:
            gathering.outcomes.append(_take_in(gathering.index, f"{source} (films)", entries, ids))
    for source, entries in series:
        if entries:
            _mark_series_by_name(gathering, entries)
            take = _take_in_nameless_years if _lacks_first_year(entries) else _take_in
            gathering.outcomes.append(take(gathering.index, f"{source} (series)", entries))
    return gathering


def _read_lists(meta: Path) -> tuple[list[tuple[str, list[Entry]]], list[str]]:
    """Entries by source in the order of `LISTS`; a folder that is not there is told, not missed."""
    found: dict[str, list[Entry]] = {}
    missing = []
    for folder, reader in LISTS:
        if not (meta / folder).is_dir():
            missing.append(folder)
            continue
        try:
            entries = list(reader(meta / folder))
        except KeyError as error:
            raise InputError(f"A file in {meta / folder} lacks the column {error}: get the list again") from error
        for entry in entries:
            found.setdefault(_list_name(entry, folder, reader), []).append(entry)
    if not found:
        names = ", ".join(dict.fromkeys(folder for folder, _ in LISTS))
        raise InputError(f"None of the lists of facts is in {meta}: give a folder that holds some of {names}")
    return list(found.items()), list(dict.fromkeys(missing))


def _list_name(entry: Entry, folder: str, reader: Reader) -> str:
    """A folder with a file a platform is several lists, each of which has a title once."""
    return entry.source if reader is platform_lists.platform_titles else folder


def _from_movielens(title: CatalogueTitle) -> Gathered:
    entry = Entry(
        source=MOVIELENS,
        names=(title.name, *title.aliases),
        kind=title.kind,
        year=title.year,
        end_year=title.end_year,
        movie_id=title.movie_id,
        imdb_id=title.imdb_id,
        tmdb_id=title.tmdb_id,
        original_name=title.original_name,
        kind_stated=title.kind_source == STATED,
        genres=title.genres,
    )
    return Gathered([entry], entry.is_series, title.n_ratings)


def _mark_series_by_id(gathering: Gathering, entries: Iterable[Entry]) -> None:
    """A MovieLens title whose IMDb id a list of series has is a series."""
    known = {entry.imdb_id: entry.source for entry in entries if entry.imdb_id}
    for place, title in enumerate(gathering.index.titles):
        if title.imdb_id in known and not title.is_series:
            gathering.index.as_series(place)
            gathering.found_series.append((title, f"IMDb id in {known[title.imdb_id]}"))


def _mark_series_by_name(gathering: Gathering, entries: Iterable[Entry]) -> None:
    """A MovieLens title that no list of films knows, with the name and first year of one series, is that series."""
    index = gathering.index
    for entry in entries:
        if entry.year is None or _lacks_first_year([entry]):
            continue
        key = name_key(entry.names[0])
        if any(_year(index.titles[place]) == entry.year for place in index.named(key, is_series=True)):
            continue
        places = [p for p in index.named(key, is_series=False) if _may_be(index.titles[p], entry)]
        if len(places) == 1:
            index.as_series(places[0])
            gathering.found_series.append((index.titles[places[0]], f"name and year in {entry.source}"))


def _may_be(title: Gathered, entry: Entry) -> bool:
    """The very same name, articles too, and a genre in common: two where the name is one word."""
    lone = title.movie_id is not None and len(title.entries) == 1
    if not lone or _year(title) != entry.year or (title.imdb_id and entry.imdb_id):
        return False
    name = folded(entry.names[0])
    if name not in {folded(other) for other in title.first.names}:
        return False
    shared = {part for genre in entry.genres for part in genre.split("/")} & set(title.first.genres)
    return len(shared) >= (1 if " " in name else 2)


def _year(title: Gathered) -> int | None:
    return next((entry.year for entry in title.entries if entry.year is not None), None)


def _lacks_first_year(entries: Sequence[Entry]) -> bool:
    """Lists of series that tell the newest season's year, or none."""
    return entries[0].source.startswith(("platform_titles_2021", "tmdb_tv_10k_nolang"))


def _take_in(index: Index, name: str, entries: Sequence[Entry], ids_in_order: Sequence[int] = ()) -> Outcome:
    """Attach what matches, add what is new and known well enough.

    `ids_in_order`: TMDB ids of a twin of this list; see `row_order`.
    """
    outcome = Outcome(name)
    found, fates = match_list(index, entries)
    if ids_in_order:
        known = [index.titles[place].tmdb_id if place >= 0 else None for place, _ in found]
        told = ids_by_order(known, ids_in_order)
        entries = [replace(entry, tmdb_id=id_) for entry, id_ in zip(entries, told, strict=True)]
    for entry, (place, _), how in zip(entries, found, fates, strict=True):
        if entry.names[0] or place >= 0:
            outcome.note(how, entry)
        if place >= 0:
            index.attach(place, entry)
        elif how is How.UNKNOWN and _worth_adding(entry) and not _doubtful(index, entry):
            index.add(Gathered([entry], entry.is_series))
            outcome.added += 1
        else:
            outcome.left_out += bool(entry.names[0])
    return outcome


def _worth_adding(entry: Entry) -> bool:
    """A series with a year; a film with an IMDb id, or one in another language than English that states it."""
    if not entry.names[0] or entry.year is None:
        return False
    if entry.is_series or entry.imdb_id:
        return True
    if entry.runtime is not None and entry.runtime < _SHORT_FILM:
        return False
    return bool(entry.languages) and "en" not in entry.languages


def _doubtful(index: Index, entry: Entry) -> bool:
    """Whether an entry without an id may be a title that is there under a year some years off."""
    if entry.imdb_id or entry.is_series or entry.year is None:
        return False
    places = (place for key in name_keys(entry.names) for place in index.named(key, is_series=False))
    years = (_year(index.titles[place]) for place in places)
    return any(year is None or abs(year - entry.year) <= _DOUBTFUL_YEARS for year in years)


def _take_in_nameless_years(index: Index, name: str, entries: Sequence[Entry]) -> Outcome:
    """Attach series by name alone where one title and one entry bear it; add those of one season and a known country.

    The year that such a list tells is that of the newest season: the first one only where there is one season.
    """
    outcome = Outcome(name)
    times = Counter(name_key(entry.names[0]) for entry in entries)
    for entry in entries:
        key = name_key(entry.names[0])
        places = [place for place in index.named(key, is_series=True) if _spans(index.titles[place], entry)]
        if len(places) == 1 and times[key] == 1:
            index.attach(places[0], entry)
            outcome.note(How.NAME_ONLY, entry)
        elif places or times[key] > 1:
            outcome.note(How.AMBIGUOUS, entry)
            outcome.left_out += 1
        else:
            outcome.note(How.UNKNOWN, entry)
            single = entry.seasons == 1 and entry.year is not None and bool(entry.countries)
            outcome.added += single
            outcome.left_out += not single
            if single:
                index.add(Gathered([entry], is_series=True))
    return outcome


def _spans(title: Gathered, entry: Entry) -> bool:
    """Whether a series ran in the entry's year, where both tell, and some genre is shared, where both tell."""
    start = _year(title)
    if entry.year is not None and start is not None and not start <= entry.year:
        return False
    genres = {genre for other in title.entries for genre in other.genres}
    if not genres or not entry.genres:
        return True
    return not {part for g in genres for part in g.split("/")}.isdisjoint(p for g in entry.genres for p in g.split("/"))


def n_matched(outcome: Outcome) -> int:
    """Entries of a list that met a title."""
    return sum(outcome.counts[how] for how in MATCHES)
