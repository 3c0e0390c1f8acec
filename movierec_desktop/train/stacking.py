"""Stack of models for known people (Wolpert 1992): weights from predictions for ratings kept aside inside training."""

from typing import Any

import numpy as np
import numpy.typing as npt

from movierec_desktop.train.models import model_module
from movierec_desktop.train.models.base import Context, Float64, Predictor
from movierec_desktop.train.rating_table import RatingTable

MEMBERS = ("bayes", "svdpp", "autoencoder", "rbm")
LARGE = 300_000
PARTS_SMALL, PARTS_LARGE = 5, 10
RIDGE = 30.0


def fit_stack(table: RatingTable, context: Context) -> Predictor:
    """Fit the weights on kept-aside parts, then every member on all ratings.

    Small tables are cut into five parts that are kept aside in turns; of a large one a tenth is kept aside once.
    """
    weights = _stack_weights(table, context)
    predictors = [_fit(name, table, context) for name in MEMBERS]
    n_person, n_title = _logs(table)

    def predict(person: npt.NDArray[np.integer[Any]], title: npt.NDArray[np.integer[Any]]) -> Float64:
        told = np.stack([one(person, title) for one in predictors], axis=1)
        stars: Float64 = _design(_clipped(told, table), n_person[person], n_title[title]) @ weights
        return stars

    return predict


def _fit(name: str, table: RatingTable, context: Context) -> Predictor:
    context.tell(f"fitting {name} on {len(table):,} ratings")
    return model_module(name).fit_known(table, context)


def _stack_weights(table: RatingTable, context: Context) -> Float64:
    parts, turns = (PARTS_LARGE, 1) if len(table) >= LARGE else (PARTS_SMALL, PARTS_SMALL)
    part = np.random.default_rng(context.seed + 17).integers(parts, size=len(table))
    designs, targets = [], []
    for turn in range(turns):
        train, aside = table.take(part != turn), table.take(part == turn)
        told = np.stack([_fit(name, train, context)(aside.person, aside.title) for name in MEMBERS], axis=1)
        n_person, n_title = _logs(train)
        designs.append(_design(_clipped(told, table), n_person[aside.person], n_title[aside.title]))
        targets.append(aside.stars.astype(np.float64))
    design, stars = np.vstack(designs), np.concatenate(targets)
    prior = np.zeros(design.shape[1])
    prior[: len(MEMBERS)] = 1.0 / len(MEMBERS)
    gram = design.T @ design + RIDGE * np.eye(design.shape[1])
    weights: Float64 = prior + np.linalg.solve(gram, design.T @ (stars - design @ prior))
    return weights


def _clipped(told: Float64, table: RatingTable) -> Float64:
    return np.clip(told, table.lowest, table.highest)


def _logs(table: RatingTable) -> tuple[Float64, Float64]:
    """How much is known of each person and title, on a scale of about -1 to 1."""
    of_person = np.log1p(np.bincount(table.person, minlength=table.n_people)) / 3.0 - 1.3
    of_title = np.log1p(table.title_counts) / 3.0 - 1.0
    return of_person, of_title


def _design(told: Float64, n_person: Float64, n_title: Float64) -> Float64:
    """The members' predictions, their differences from the first weighed by what is known, and what is known."""
    apart = told[:, 1:] - told[:, :1]
    known = np.stack([np.ones(len(told)), n_person, n_title, n_person * n_title], axis=1)
    products = (np.hstack([told[:, :1], apart])[:, :, None] * known[:, None, 1:]).reshape(len(told), -1)
    return np.hstack([told, products, known])
