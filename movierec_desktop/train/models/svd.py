"""SVD, the baseline: scikit-surprise fits it; a new person gets a ridge vector under a learned prior."""

from dataclasses import asdict, replace
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from movierec_desktop.recommend.svd import SvdConstants
from movierec_desktop.train.fit_svd import SETTINGS, fit_svd
from movierec_desktop.train.models.base import Context, Float64, Predictor, TrainedModel
from movierec_desktop.train.person_prior import person_prior
from movierec_desktop.train.rating_table import RatingTable
from movierec_desktop.train.title_side import TitleSide, whitened

# Chosen on a fifth of the training ratings of ml-100k u1 and of ml-latest-small's first fold (decision 15).
KNOWN_SETTINGS: dict[str, Any] = {
    "n_factors": 100,
    "n_epochs": 50,
    "lr_all": 0.007,
    "reg_all": 0.08,
    "reg_bu": 0.02,
    "reg_bi": 0.02,
    "init_std_dev": 0.05,
}

# Where nobody can be held out, as in a data set of a few people, these are used; they come from the shipped bundle.
DEFAULTS = SvdConstants(
    ridge=1.7,
    unrated_base=0.0,
    list_base=0.25,
    list_popularity=0.2,
    error_floor=0.49,
    error_title=15.6,
    error_title_offset=25.0,
    error_person=0.87,
    error_unrated=1.4,
)


def fit_known(table: RatingTable, context: Context) -> Predictor:
    """Surprise's own vectors of the people; a title or person without ratings gets the biases that are known.

    The descent takes people, and the ratings of each, in an order drawn by the seed: in that of time the last steps
    are all about what a person watched last.
    """
    drawn = np.random.default_rng(context.seed).permutation(len(table))
    fitted = fit_svd(_frame(table).iloc[drawn], context.seed, KNOWN_SETTINGS)
    people = np.unique(table.person)
    bias, factors = np.zeros(table.n_people), np.zeros((table.n_people, fitted.person_factors.shape[1]))
    bias[people], factors[people] = fitted.person_bias, fitted.person_factors
    title_bias, title_factors = np.zeros(table.n_titles), np.zeros((table.n_titles, factors.shape[1]))
    places = np.searchsorted(table.title_ids, fitted.movie_ids)
    title_bias[places], title_factors[places] = fitted.title_bias, fitted.title_factors

    def predict(person: npt.NDArray[np.integer[Any]], title: npt.NDArray[np.integer[Any]]) -> Float64:
        dot = np.einsum("ij,ij->i", factors[person], title_factors[title])
        stars: Float64 = fitted.mean + bias[person] + title_bias[title] + dot
        return stars

    return predict


def fit_new(table: RatingTable, context: Context) -> TrainedModel:
    """The titles' side under the prior of people's vectors, tuned for people it has never seen (decision 2)."""
    frame = _frame(table)
    fitted = fit_svd(frame, context.seed)
    side = whitened(fitted, person_prior(fitted, frame))
    constants = replace(DEFAULTS, unrated_base=side.unrated_base)
    return TrainedModel("svd", as_tensors(side), asdict(constants), SETTINGS)


def _frame(table: RatingTable) -> pd.DataFrame:
    return pd.DataFrame({"person": table.person, "movie_id": table.title_ids[table.title], "stars": table.stars})


def as_tensors(side: TitleSide) -> dict[str, npt.NDArray[np.generic]]:
    """The titles' side as the bundle stores it."""
    return {
        "title_ids": side.movie_ids.astype(np.int64),
        "base": side.base,
        "design": side.design,
        "unrated_design": side.unrated_design,
        "counts": side.counts,
    }
