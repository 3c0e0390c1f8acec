"""Hold out whole people: their earliest ratings are told to the models, the later ones are asked."""

from pathlib import Path

import numpy as np
import pandas as pd

from movierec_desktop.domain.errors import InputError
from movierec_desktop.train.clean import CleanData

_ORDER = ["person", "timestamp", "movie_id"]


def split_people(
    ratings: pd.DataFrame, n_people: int, n_given: int, seed: int
) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """Return (train, given, asked), each with the columns of `ratings` and sorted by person, timestamp, movie_id.

    `n_people` are drawn among those with at least twice `n_given` ratings, by a generator seeded with `seed`, and do
    not appear in train. Their `n_given` earliest ratings are given, ties by movie_id; all later ones are asked.
    Raises InputError when too few people have that many ratings.
    """
    if n_people < 1 or n_given < 1:
        raise InputError("Hold out at least one person and give at least one rating of each.")
    sizes = ratings.groupby("person").size().sort_index()
    eligible = sizes.index[sizes >= 2 * n_given].to_numpy()
    if len(eligible) < n_people:
        raise InputError(
            f"Only {len(eligible)} people have {2 * n_given} ratings or more: hold out at most that many people."
        )
    chosen = np.random.default_rng(seed).choice(eligible, size=n_people, replace=False)
    ordered = ratings.sort_values(_ORDER, ignore_index=True)
    is_held = ordered["person"].isin(chosen)
    held = ordered[is_held]
    is_given = held.groupby("person").cumcount() < n_given
    parts = (ordered[~is_held], held[is_given], held[~is_given])
    train, given, asked = (part.reset_index(drop=True) for part in parts)
    return train, given, asked


def write_split(out_dir: Path, data: CleanData, train: pd.DataFrame, given: pd.DataFrame, asked: pd.DataFrame) -> None:
    """Write a split as files that this pipeline, or any other that reads MovieLens, can take.

    `train/` is an edition like any: ratings.csv, movies.csv (the whole catalogue, titles as MovieLens writes them),
    links.csv. given.csv has userId,movieId,rating,timestamp; ask.csv has userId,movieId; truth.csv has the stars of
    ask.csv, row by row. A userId is the person's number in `data`. Existing files are overwritten.
    """
    edition = out_dir / "train"
    try:
        edition.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"{edition} cannot be made ({error.strerror}): choose another folder with --out") from error
    _write(edition / "ratings.csv", _as_movielens(train))
    raw = data.raw_titles
    _write(edition / "movies.csv", pd.DataFrame({"movieId": raw["movie_id"], **raw[["title", "genres"]]}))
    _write(edition / "links.csv", _links(data))
    _write(out_dir / "given.csv", _as_movielens(given))
    truth = _as_movielens(asked).drop(columns="timestamp")
    _write(out_dir / "ask.csv", truth.drop(columns="rating"))
    _write(out_dir / "truth.csv", truth)


def _as_movielens(ratings: pd.DataFrame) -> pd.DataFrame:
    names = {"person": "userId", "movie_id": "movieId", "stars": "rating"}
    return ratings.rename(columns=names)[["userId", "movieId", "rating", "timestamp"]]


def _links(data: CleanData) -> pd.DataFrame:
    titles = sorted(data.titles, key=lambda title: title.id)
    return pd.DataFrame(
        {
            "movieId": [title.movie_id for title in titles],
            "imdbId": [title.imdb_id.removeprefix("tt") for title in titles],
            "tmdbId": pd.array([title.tmdb_id for title in titles], dtype="Int64"),
        }
    )


def _write(path: Path, frame: pd.DataFrame) -> None:
    frame.to_csv(path, index=False, lineterminator="\n", encoding="utf-8")
