"""What a rating set itself says of its titles, as features: genre, decade, kind."""

import numpy as np
import pandas as pd
from scipy.sparse import csr_matrix

from movierec_desktop.train.evaluation.rating_sets import RatingSet
from movierec_desktop.train.models.base import TitleFeatures


def set_features(rating_set: RatingSet) -> TitleFeatures:
    """Every title of the set has a row, whether it was rated or not; a rated one without facts an empty row."""
    ids = np.union1d(rating_set.title_ids, rating_set.titles["movie_id"].to_numpy(dtype=np.int64))
    pairs = pd.concat([_genres(rating_set.titles), _decades(rating_set.titles), _kinds(rating_set.titles)])
    labels = sorted(set(zip(pairs["group"], pairs["name"], strict=True)))
    place = {label: column for column, label in enumerate(labels)}
    columns = [place[label] for label in zip(pairs["group"], pairs["name"], strict=True)]
    rows = np.searchsorted(ids, pairs["movie_id"].to_numpy(dtype=np.int64))
    ones = np.ones(len(rows), dtype=np.float32)
    matrix = csr_matrix((ones, (rows, columns)), shape=(len(ids), len(labels)), dtype=np.float32)
    return TitleFeatures(ids, matrix, tuple(name for _, name in labels), tuple(group for group, _ in labels))


def _genres(titles: pd.DataFrame) -> pd.DataFrame:
    told = titles[["movie_id"]].assign(name=titles["genres"].str.split("|")).explode("name")
    told = told[told["name"].fillna("") != ""].drop_duplicates()
    return told.assign(group="genre")


def _decades(titles: pd.DataFrame) -> pd.DataFrame:
    dated = titles[titles["year"] > 0]
    return dated[["movie_id"]].assign(name=[f"{year // 10 * 10}s" for year in dated["year"]], group="decade")


def _kinds(titles: pd.DataFrame) -> pd.DataFrame:
    return titles[["movie_id"]].assign(name=titles["kind"], group="kind")
