"""What is known of titles as a sparse matrix: genres, decade, language, country, kind, runtime, people, tags.

Facts alone: no vote, no popularity and no text is an input. A column stands for a value that enough titles have.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy.sparse import csr_matrix

from movierec_desktop.domain.title import Kind
from movierec_desktop.train.catalogue_titles import CatalogueTitle, notability_in_ratings
from movierec_desktop.train.evaluation.rating_sets import RatingSet
from movierec_desktop.train.models.base import TitleFeatures
from movierec_desktop.train.sources import open_source

Pairs = list[tuple[int, str, float]]
"""A title's place, a column's name and the value there."""

FEWEST = {"language": 20, "country": 20, "director": 2, "cast": 2, "tag": 5}
"""A value is a column when at least so many titles that somebody rated have it (of all, where nobody rated any)."""
_TAGGERS = 3
"""A tag that fewer people use is their own list ("to see again"), not a fact."""
_FIRST_DECADE, _LAST_DECADE = 1920, 2020
_SHORT, _LONG = 60, 140
TAGS = "tags.csv"


def features_of_catalogue(titles: Sequence[CatalogueTitle], tags: pd.DataFrame | None = None) -> TitleFeatures:
    """Features of a whole catalogue, titles without ratings too.

    Args:
        titles: in any order.
        tags: user_id, movie_id, tag, as `read_tags` returns them.
    """
    ordered = sorted(titles, key=lambda title: title.id)
    ids = np.array([title.id for title in ordered], dtype=np.int64)
    rated = np.array([title.n_ratings > 0 for title in ordered], dtype=np.bool_)
    pairs = {
        "genre": _named(title.genres or ("none",) for title in ordered),
        "decade": _decades([title.year or 0 for title in ordered]),
        "language": _named((title.language or "unknown",) for title in ordered),
        "country": _named(title.countries or ("unknown",) for title in ordered),
        "kind": _kinds([title.kind for title in ordered]),
        "runtime": _runtimes([0 if title.kind.is_series else title.runtime or 0 for title in ordered]),
        "director": _named(title.directors for title in ordered),
        "cast": _named(title.cast for title in ordered),
        "tag": [] if tags is None else _tags(tags, ids),
    }
    notability = np.array([notability_in_ratings(title) for title in ordered], dtype=np.float32)
    return _features(ids, pairs, rated if rated.any() else ~rated, notability)


def features_of_set(ratings: RatingSet) -> TitleFeatures:
    """Features of a benchmark's titles: genres, decade and kind are all that such a set tells.

    Rated titles without facts have a row too, as films of unknown year without genres.
    """
    known = ratings.titles.drop_duplicates("movie_id").set_index("movie_id")
    ids = np.union1d(ratings.title_ids, known.index.to_numpy(dtype=np.int64))
    frame = known.reindex(ids).fillna({"genres": "", "year": 0, "kind": Kind.FILM.value, "format": ""})
    genres = [tuple(part for part in told.split("|") if part) for told in frame["genres"].tolist()]
    pairs = {
        "genre": _named(names or ("none",) for names in genres),
        "decade": _decades(frame["year"].astype(int).tolist()),
        "kind": _kinds([Kind(kind) for kind in frame["kind"].tolist()]),
    }
    if "format" in frame.columns:
        pairs["kind"] += _named((told,) if told else () for told in frame["format"].tolist())
    return _features(ids, pairs, np.ones(len(ids), dtype=np.bool_), None)


def only(features: TitleFeatures, groups: Iterable[str]) -> TitleFeatures:
    """The columns of some groups."""
    wanted = set(groups)
    columns = [i for i, group in enumerate(features.groups) if group in wanted]
    return TitleFeatures(
        features.title_ids,
        csr_matrix(features.matrix[:, columns]),
        tuple(features.names[i] for i in columns),
        tuple(features.groups[i] for i in columns),
        features.notability,
    )


def untagged(features: TitleFeatures, title_ids: npt.NDArray[np.int64]) -> TitleFeatures:
    """The same without what people say of some titles, given by their ids: facts stay."""
    tags = np.array([group == "tag" for group in features.groups], dtype=np.bool_)
    coo = features.matrix.tocoo()
    kept = ~(np.isin(features.title_ids, title_ids)[coo.row] & tags[coo.col])
    matrix = csr_matrix((coo.data[kept], (coo.row[kept], coo.col[kept])), shape=coo.shape, dtype=np.float32)
    return replace(features, matrix=matrix)


def read_tags(folders: Sequence[Path]) -> pd.DataFrame:
    """user_id, movie_id, tag (lower case) of every tags.csv in `folders` (or zips); a user is of one folder."""
    found = []
    for number, folder in enumerate(folders):
        with open_source(folder) as source:
            if TAGS in source:
                with source.text(TAGS) as file:
                    frame = pd.read_csv(file, usecols=[0, 1, 2], dtype=str, keep_default_na=False)
                frame.columns = pd.Index(["user_id", "movie_id", "tag"])
                frame["user_id"] = f"{number}:" + frame["user_id"]
                frame["movie_id"] = frame["movie_id"].astype(np.int64)
                frame["tag"] = frame["tag"].str.lower().str.strip()
                found.append(frame)
    columns = ["user_id", "movie_id", "tag"]
    return pd.concat(found, ignore_index=True) if found else pd.DataFrame({name: [] for name in columns})


def _named(values: Iterable[Sequence[str]]) -> Pairs:
    return [(place, name, 1.0) for place, names in enumerate(values) for name in dict.fromkeys(names)]


def _decades(years: Sequence[int]) -> Pairs:
    """A year lies between the middles of two decades and belongs to each by its nearness."""
    pairs: Pairs = []
    for place, year in enumerate(years):
        if not year:
            pairs.append((place, "unknown", 1.0))
            continue
        position = min(max((year - 5 - _FIRST_DECADE) / 10, 0.0), (_LAST_DECADE - _FIRST_DECADE) / 10)
        first, share = divmod(position, 1.0)
        decade = _FIRST_DECADE + 10 * int(first)
        pairs.append((place, f"{decade}s", 1.0 - share))
        if share:
            pairs.append((place, f"{decade + 10}s", share))
    return pairs


def _kinds(kinds: Sequence[Kind]) -> Pairs:
    """Films are the rule. A mini-series is a series too, so that the few there are share what they have in common."""
    pairs: Pairs = []
    for place, kind in enumerate(kinds):
        if kind.is_series:
            pairs.append((place, "any series", 1.0))
        if kind not in (Kind.FILM, Kind.UNKNOWN, Kind.SERIES):
            pairs.append((place, kind.value, 1.0))
    return pairs


def _runtimes(minutes: Sequence[int]) -> Pairs:
    """Of films: the length of an episode says something else than that of a short film."""
    told = [(place, value) for place, value in enumerate(minutes) if value]
    short = [(place, f"under {_SHORT} minutes", 1.0) for place, value in told if value < _SHORT]
    return short + [(place, f"over {_LONG} minutes", 1.0) for place, value in told if value > _LONG]


def _tags(tags: pd.DataFrame, ids: npt.NDArray[np.int64]) -> Pairs:
    """A tag counts once a title, of those that several people use; "any" says that a title has one.

    Without that column the tags would say how well known a title is, and the untagged ones would all be too high.
    """
    users = tags.groupby("tag")["user_id"].nunique()
    kept = tags[tags["tag"].isin(users.index[users >= _TAGGERS]) & tags["movie_id"].isin(ids)]
    kept = kept.drop_duplicates(["movie_id", "tag"]).sort_values(["movie_id", "tag"])
    places = np.searchsorted(ids, kept["movie_id"].to_numpy())
    tagged = [(place, "any", 1.0) for place in dict.fromkeys(places.tolist())]
    return tagged + [(place, tag, 1.0) for place, tag in zip(places.tolist(), kept["tag"].tolist(), strict=True)]


def _features(
    ids: npt.NDArray[np.int64],
    pairs: dict[str, Pairs],
    counted: npt.NDArray[np.bool_],
    notability: npt.NDArray[np.float32] | None,
) -> TitleFeatures:
    """Columns by group, then by name; values that too few of the `counted` titles have are left out."""
    columns: dict[tuple[str, str], int] = {}
    entries: list[tuple[int, int, float]] = []
    for group, own in pairs.items():
        n_titles = Counter(name for place, name, _ in own if counted[place])
        for name in sorted(name for name, n in n_titles.items() if n >= FEWEST.get(group, 1)):
            columns[group, name] = len(columns)
        entries += [(place, columns[group, name], value) for place, name, value in own if (group, name) in columns]
    rows, places, values = (np.array(column) for column in zip(*entries, strict=True)) if entries else ([], [], [])
    matrix = csr_matrix((np.asarray(values, dtype=np.float32), (rows, places)), shape=(len(ids), len(columns)))
    names = tuple(f"{group}: {name}" for group, name in columns)
    return TitleFeatures(ids, matrix, names, tuple(group for group, _ in columns), notability)
