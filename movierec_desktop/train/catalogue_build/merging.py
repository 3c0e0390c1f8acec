"""From what the lists say about a title to the facts that the catalogue has."""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from movierec_desktop.catalogue.text import folded
from movierec_desktop.domain.title import Kind
from movierec_desktop.train.catalogue_build.entry import MOVIELENS, Entry, Gathered
from movierec_desktop.train.catalogue_build.genres import united_genres
from movierec_desktop.train.catalogue_build.ids import own_id
from movierec_desktop.train.catalogue_build.inference import Clues, Evidence, Trial, tried
from movierec_desktop.train.catalogue_build.languages import Language, stated_language
from movierec_desktop.train.catalogue_titles import INFERRED, STATED, CatalogueTitle, best_known_first

MAX_PEOPLE = 3
"""Directors, and cast, that the catalogue names of a title."""
_MINI_EPISODES = 12
_LONGEST_MINUTES = 1_500
_GENRES_LAST = frozenset({"cmu_movie_summary"})


def merge(titles: Sequence[Gathered]) -> tuple[list[CatalogueTitle], list[Trial]]:
    """Return the rows, and how the rules that infer a language do where it is known.

    One row a title, in the order of catalogue rows. Of two titles outside MovieLens that end up with one id the one
    known to more lists stays.
    """
    languages, trials = _languages(titles)
    merged: dict[int, CatalogueTitle] = {}
    for title, language in zip(titles, languages, strict=True):
        made = _merged(title, language)
        known = merged.get(made.id)
        if known is None or made.n_sources > known.n_sources:
            merged[made.id] = made
    return sorted(_with_notability(list(merged.values())), key=best_known_first), trials


def _with_notability(titles: list[CatalogueTitle]) -> list[CatalogueTitle]:
    """A list counts the more the fewer titles it names: to stand among 5,000 says more than among 80,000."""
    sizes = Counter(source for title in titles for source in title.sources)
    weights = {source: math.log(len(titles) / size) for source, size in sizes.items()}
    return [replace(title, notability=round(sum(weights[source] for source in title.sources), 3)) for title in titles]


def countries_of(title: Gathered) -> tuple[str, ...]:
    """The countries of the first list that names any."""
    return next((entry.countries for entry in title.entries if entry.countries), ())


def _clues(title: Gathered) -> Clues:
    return Clues(title, countries_of(title), _first_people(entry.directors for entry in title.entries))


def _languages(titles: Sequence[Gathered]) -> tuple[list[Language], list[Trial]]:
    clues = [_clues(title) for title in titles]
    stated = [stated_language(title.entries) for title in titles]
    evidence = Evidence(clues, stated)
    found = [own if own.code else evidence.infer(clue) for clue, own in zip(clues, stated, strict=True)]
    return found, tried(evidence, clues, stated)


def _merged(title: Gathered, language: Language) -> CatalogueTitle:
    first = title.first
    kind, kind_source = _kind(title)
    year = next((entry.year for entry in title.entries if entry.year is not None), None)
    return CatalogueTitle(
        movie_id=title.movie_id,
        own_id=None if title.movie_id else own_id(title.imdb_id, first.names[0], year, is_series=title.is_series),
        imdb_id=title.imdb_id,
        tmdb_id=title.tmdb_id,
        name=first.names[0],
        original_name=next((entry.original_name for entry in title.entries if entry.original_name), ""),
        year=year,
        end_year=_end_year(title, year),
        kind=kind,
        kind_source=kind_source,
        genres=_genres(title),
        aliases=_aliases(title.entries),
        n_ratings=title.n_ratings,
        language=language.code,
        language_source=language.source,
        language_basis=language.basis,
        countries=countries_of(title),
        runtime=next((e.runtime for e in title.entries if e.runtime and e.runtime <= _LONGEST_MINUTES), None),
        seasons=max((entry.seasons for entry in title.entries if entry.seasons), default=None),
        directors=_first_people(entry.directors for entry in title.entries),
        cast=_first_people(entry.cast for entry in title.entries),
        showings=tuple(dict.fromkeys(showing for entry in title.entries for showing in entry.showings)),
        sources=tuple(sorted({source.partition("/")[0] for source in title.sources})),
    )


def _kind(title: Gathered) -> tuple[Kind, str]:
    """Series and film as the lists say; that a series is a mini-series follows from its length and is inferred."""
    others = [entry for entry in title.entries if entry.source != MOVIELENS]
    if not title.is_series:
        if any(entry.kind is Kind.SPECIAL for entry in others):
            return Kind.SPECIAL, STATED
        return title.first.kind, STATED if others or title.first.kind_stated else INFERRED
    if title.first.kind is Kind.MINI_SERIES:
        return Kind.MINI_SERIES, STATED
    short = [entry for entry in others if entry.seasons == 1 and 1 < (entry.episodes or 0) <= _MINI_EPISODES]
    seasons = max((entry.seasons for entry in others if entry.seasons), default=0)
    ended = any(entry.end_year is not None and entry.end_year == entry.year for entry in others)
    return (Kind.MINI_SERIES, INFERRED) if short and seasons == 1 and ended else (Kind.SERIES, STATED)


def _end_year(title: Gathered, year: int | None) -> int | None:
    if not title.is_series or year is None:
        return None
    years = [entry.end_year for entry in title.entries if entry.end_year is not None and entry.end_year >= year]
    return years[0] if years else None


def _genres(title: Gathered) -> tuple[str, ...]:
    """CMU's many keywords count only where no other list names a genre."""
    others = [entry for entry in title.entries if entry.source != MOVIELENS and entry.genres]
    trusted = [entry for entry in others if entry.source not in _GENRES_LAST] or others
    own = title.first.genres if title.first.source == MOVIELENS else ()
    return united_genres(own, (entry.genres for entry in trusted))


def _aliases(entries: Sequence[Entry]) -> tuple[str, ...]:
    """All other names, one of those that read the same."""
    seen = {folded(entries[0].names[0])}
    kept = list(entries[0].names[1:])
    seen.update(folded(name) for name in kept)
    for entry in entries[1:]:
        for name in filter(None, entry.names):
            if folded(name) and folded(name) not in seen and "\N{REPLACEMENT CHARACTER}" not in name:
                seen.add(folded(name))
                kept.append(name)
    return tuple(kept)


def _first_people(lists: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return next((tuple(dict.fromkeys(names))[:MAX_PEOPLE] for names in lists if names), ())
