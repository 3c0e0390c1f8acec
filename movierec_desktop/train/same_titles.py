"""Titles that MovieLens lists twice: one id stays, the other is replaced by it wherever it stands."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pandas as pd

from movierec_desktop.catalogue.text import folded
from movierec_desktop.train.catalogue_titles import links_of, raw_titles
from movierec_desktop.train.datasets import RawDataset
from movierec_desktop.train.titles import ParsedTitle, parse_title


def replaced_ids(datasets: Sequence[RawDataset]) -> dict[int, int]:
    """Which movieId is replaced by which: {replaced: staying}, ascending; no id that stays is replaced itself.

    Two are one title when links.csv gives them one IMDb id and they share a name, or one TMDB id and they share a name
    and the year. An id alone is not enough: some links are wrong. The lowest id stays: it was handed out first.
    """
    if not any(dataset.movies is not None for dataset in datasets):
        return {}
    raw = raw_titles(datasets)
    known = dict(zip(raw["movie_id"].tolist(), raw["title"].tolist(), strict=True))
    by_link: dict[tuple[str, str | int], list[int]] = {}
    for movie_id, (imdb, tmdb) in sorted(links_of(datasets).items()):
        if movie_id in known:
            if imdb:
                by_link.setdefault(("imdb", imdb), []).append(movie_id)
            if tmdb is not None:
                by_link.setdefault(("tmdb", tmdb), []).append(movie_id)
    found: dict[int, int] = {}
    for (source, _), ids in by_link.items():
        titles = {movie_id: parse_title(known[movie_id]) for movie_id in ids} if len(ids) > 1 else {}
        for later in ids[1:]:
            same = (one for one in ids if one < later and _one_title(titles[one], titles[later], source))
            staying = next(same, None)
            if staying is not None:
                found[later] = min(staying, found.get(later, staying))
    return {old: _end(found, old) for old in sorted(found)}


def with_one_id(datasets: Sequence[RawDataset], replaced: Mapping[int, int]) -> list[RawDataset]:
    """The data sets with the staying id in place of each replaced one.

    In movies and links what was listed under a replaced id comes last: the staying title's own name and links count
    first.
    """
    if not replaced:
        return list(datasets)
    return [
        replace(
            dataset,
            ratings=_renamed(dataset.ratings, replaced),
            movies=None if dataset.movies is None else _renamed_last(dataset.movies, replaced),
            links=None if dataset.links is None else _renamed_last(dataset.links, replaced),
        )
        for dataset in datasets
    ]


def _one_title(one: ParsedTitle, other: ParsedTitle, source: str) -> bool:
    return not _names(one).isdisjoint(_names(other)) and (source == "imdb" or one.year == other.year)


def _names(title: ParsedTitle) -> set[str]:
    return {folded(name) for name in (title.name, *title.aliases)}


def _end(found: Mapping[int, int], movie_id: int) -> int:
    while movie_id in found:
        movie_id = found[movie_id]
    return movie_id


def _renamed(frame: pd.DataFrame, replaced: Mapping[int, int]) -> pd.DataFrame:
    """The frame with current ids, itself when it has no replaced one: tens of millions of ratings are not copied."""
    hit = frame["movie_id"].isin(list(replaced))
    if not hit.any():
        return frame
    ids = frame["movie_id"].to_numpy().copy()
    ids[hit.to_numpy()] = [replaced[movie_id] for movie_id in ids[hit.to_numpy()].tolist()]
    return frame.assign(movie_id=ids)


def _renamed_last(frame: pd.DataFrame, replaced: Mapping[int, int]) -> pd.DataFrame:
    hit = frame["movie_id"].isin(list(replaced))
    return pd.concat([frame[~hit], _renamed(frame[hit], replaced)], ignore_index=True) if hit.any() else frame
