"""Titles that the person added, behind those of the catalogue: their facts, names and the search over them.

Rows of the catalogue's own titles stay as they are, so that whatever was laid out over them still fits.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from movierec_desktop.catalogue.facts import Facts, ManyValued
from movierec_desktop.catalogue.search_index import SearchIndex
from movierec_desktop.catalogue.search_words import bare_words, canonical, exact_key, index_words
from movierec_desktop.catalogue.text import folded
from movierec_desktop.catalogue.title_names import TitleNames
from movierec_desktop.domain.own_title import OwnTitle
from movierec_desktop.domain.title import Title

Int64 = npt.NDArray[np.int64]
Number = TypeVar("Number", bound=np.generic)
_YEAR_DIGITS = 4


def _names(title: Title | OwnTitle) -> list[str]:
    return [name for name in (title.name, title.original_name) if name]


def facts_with(facts: Facts, added: Sequence[Title]) -> Facts:
    """The facts of the catalogue's titles, and behind them those of the added ones, which are in order of rows.

    A genre that the catalogue does not have is no fact of it.
    """
    if not added:
        return facts
    languages = _longer(facts.language_names, [title.language for title in added])
    bit = {name: 1 << place for place, name in enumerate(facts.genre_names)}
    years = np.array([title.year or 0 for title in added])
    return replace(
        facts,
        ids=_behind(facts.ids, [title.id for title in added]),
        movie_ids=_behind(facts.movie_ids, [-1] * len(added)),
        decades=_behind(facts.decades, years // 10 * 10),
        runtimes=_behind(facts.runtimes, [title.runtime or 0 for title in added]),
        is_series=_behind(facts.is_series, [title.kind.is_series for title in added]),
        is_film=_behind(facts.is_film, [title.kind.value == "film" for title in added]),
        language_codes=_behind(facts.language_codes, [languages.index(title.language) for title in added]),
        genre_bits=_behind(facts.genre_bits, [sum(bit.get(one, 0) for one in set(title.genres)) for title in added]),
        language_names=languages,
        countries=_countries_with(facts.countries, added),
    )


def _behind(values: npt.NDArray[Number], more: npt.ArrayLike) -> npt.NDArray[Number]:
    return np.concatenate([values, np.asarray(more, dtype=values.dtype)])


def _longer(names: tuple[str, ...], more: Sequence[str]) -> tuple[str, ...]:
    """Names with those that are not among them; codes of the others stay as they are."""
    return (*names, *dict.fromkeys(name for name in more if name not in names))


def _countries_with(countries: ManyValued, added: Sequence[Title]) -> ManyValued:
    names = _longer(countries.names, [code for title in added for code in title.countries])
    pairs = [(title.row, names.index(code)) for title in added for code in dict.fromkeys(title.countries)]
    rows, codes = ([pair[part] for pair in pairs] for part in (0, 1))
    return ManyValued(
        np.concatenate([countries.rows, np.array(rows, dtype=countries.rows.dtype)]),
        np.concatenate([countries.codes, np.array(codes, dtype=np.min_scalar_type(-max(len(names), 1)))]),
        names,
    )


def names_with(known: TitleNames, added: Sequence[Title]) -> TitleNames:
    """The same of names, years and ids, for matching."""
    if not added:
        return known
    named = [(title.row, name) for title in added for name in _names(title)]
    index = replace(
        known.index,
        name_row=_behind(known.index.name_row, [row for row, _ in named]),
        name_key=_behind(known.index.name_key, [exact_key(bare_words(name)) for _, name in named]),
    )
    return TitleNames(
        ids=[*known.ids, *(title.id for title in added)],
        names=[*known.names, *map(_names, added)],
        years=[*known.years, *(title.year or 0 for title in added)],
        end_years=[*known.end_years, *(title.year or 0 for title in added)],
        kinds=[*known.kinds, *(title.kind for title in added)],
        imdb_ids=[*known.imdb_ids, *(title.imdb_id for title in added)],
        tmdb_ids=[*known.tmdb_ids, *(title.tmdb_id or 0 for title in added)],
        n_ratings=[*known.n_ratings, *(0 for _ in added)],
        index=index,
    )


def years_with(index: SearchIndex, added: Sequence[Title]) -> npt.NDArray[np.int32]:
    """First year of every title, 0 when unknown, shape (n_titles,)."""
    return np.concatenate([index.year, np.array([title.year or 0 for title in added], dtype=np.int32)])


def found_among(added: Sequence[Title], query: str) -> Int64:
    """Rows of the added titles that match: every word begins a word of one name; a year at the end must be right.

    Those that bear exactly the name come first. There are few of them, so no index is needed.
    """
    words = bare_words(query)
    found: list[tuple[bool, int]] = []
    for title in added:
        asked = words
        if title.year is not None and len(words) > 1 and words[-1] == str(title.year).zfill(_YEAR_DIGITS):
            asked = words[:-1]
        if asked and any(_matches(name, wanted) for name in _names(title) for wanted in (words, asked)):
            is_exact = any(exact_key(bare_words(name)) == exact_key(asked) for name in _names(title))
            found.append((not is_exact, title.row))
    return np.array([row for _, row in sorted(found)], dtype=np.int64)


def _matches(name: str, words: Sequence[str]) -> bool:
    told = index_words(name)
    forms = canonical(list(words))
    return all(
        form in told or any(one.startswith(word) for one in told) for word, form in zip(words, forms, strict=True)
    )


def how_same(own: OwnTitle, known: Title) -> int:
    """Whether a title of the catalogue is the one that the person added: 2 by an id, 1 by name, year and kind, else 0.

    Films and series are counted apart by TMDB. Two ids of IMDb that differ tell two titles apart whatever their names.
    """
    if known.id in own.apart:
        return 0
    if own.imdb_id and known.imdb_id:
        return 2 if own.imdb_id == known.imdb_id else 0
    is_alike = own.kind.is_series == known.kind.is_series
    if own.tmdb_id is not None and known.tmdb_id is not None and is_alike:
        return 2 if own.tmdb_id == known.tmdb_id else 0
    if own.year is None or own.year != known.year or not is_alike:
        return 0
    return int(bool({folded(name) or name for name in _names(own)} & {folded(name) or name for name in _names(known)}))
