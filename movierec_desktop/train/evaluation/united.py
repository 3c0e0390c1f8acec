"""One rating set or several as one, and what is known of the titles: united and looked up as `movierec train` does."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from movierec_desktop.domain.errors import InputError
from movierec_desktop.domain.stars import MAX_STARS, MIN_STARS
from movierec_desktop.train.catalogue_build.build import enrich
from movierec_desktop.train.clean import CleanData, clean
from movierec_desktop.train.datasets import read_dataset
from movierec_desktop.train.evaluation.rating_sets import RatingSet, read_rating_set, titles_frame
from movierec_desktop.train.models.base import Tell, TitleFeatures
from movierec_desktop.train.title_features import features_of_catalogue, features_of_set, read_tags


def read_with_features(folders: Sequence[Path], meta: Path | None, tell: Tell) -> tuple[RatingSet, TitleFeatures]:
    """One folder as it comes; several, which must be editions of MovieLens latest, cleaned and united.

    With `meta`, a folder of lists of facts, the titles have the features that `movierec train --meta` gives them, and
    their kinds; without it those that the set itself tells.
    Raises InputError when a folder is none, or when editions or facts are asked of a set that is not MovieLens latest.
    """
    for folder in folders:
        if not folder.exists():
            raise InputError(f"{folder} does not exist: name the folder of a rating set")
    if len(folders) == 1 and meta is None:
        rating_set = read_rating_set(folders[0])
        return rating_set, features_of_set(rating_set)
    data = clean([read_dataset(folder) for folder in folders])
    rating_set = _united(data, " + ".join(_name(folder) for folder in folders))
    if meta is None:
        return rating_set, features_of_set(rating_set)
    titles = enrich(data.titles, meta, tell).titles
    series = [title.id for title in titles if title.kind.is_series]
    rating_set.titles["kind"] = np.where(rating_set.titles["movie_id"].isin(series), "series", "film")
    return rating_set, features_of_catalogue(titles, read_tags(folders))


def _name(folder: Path) -> str:
    return folder.stem if folder.is_file() else folder.resolve().name


def _united(data: CleanData, name: str) -> RatingSet:
    ratings = data.ratings.rename(columns={"person": "user_id", "timestamp": "when"})
    raw = data.raw_titles
    genres = raw["genres"].replace("(no genres listed)", "").fillna("").tolist()
    titles = titles_frame(raw["movie_id"], raw["title"], genres)
    return RatingSet(name, ratings[["user_id", "movie_id", "stars", "when"]], titles, MIN_STARS, MAX_STARS, 0.5)
