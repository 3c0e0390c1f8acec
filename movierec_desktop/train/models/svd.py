"""SVD, the baseline: scikit-surprise fits it; a new person gets a ridge vector under a learned prior."""

from dataclasses import asdict, replace
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from movierec_desktop.train.fit_svd import SETTINGS, fit_svd
from movierec_desktop.train.fold_in_choice import DEFAULTS, as_tensors
from movierec_desktop.train.models.base import Context, Float64, Predictor, TrainedModel
from movierec_desktop.train.person_prior import person_prior
from movierec_desktop.train.rating_table import RatingTable
from movierec_desktop.train.title_side import whitened

KNOWN_SETTINGS: dict[str, Any] = {"n_factors": 50, "n_epochs": 50, "lr_all": 0.005, "reg_all": 0.08}


def fit_known(table: RatingTable, context: Context) -> Predictor:
    """Surprise's own vectors of the people; a title or person without ratings gets the biases that are known."""
    fitted = fit_svd(_frame(table), context.seed, KNOWN_SETTINGS)
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
