"""The content model: titles by what they are, so that those nobody rated, series too, have predictions."""

from dataclasses import asdict, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from movierec_desktop.domain.errors import InputError
from movierec_desktop.recommend.ridge import fit_ridge
from movierec_desktop.train import content_base, content_side
from movierec_desktop.train.content_choice import choose, tensors_of
from movierec_desktop.train.content_side import ContentSide, fit_content_side
from movierec_desktop.train.models.base import Context, Float64, Predictor, TitleFeatures, TrainedModel
from movierec_desktop.train.rating_table import RatingTable

SETTINGS: dict[str, Any] = {
    "rank": content_side.RANK,
    "em_steps": content_side.EM_STEPS,
    "em_people": content_side.EM_PEOPLE,
    "map_strengths": content_side.MAP_STRENGTHS,
    "map_evidence": content_side.MAP_EVIDENCE,
    "base_strengths": content_base.STRENGTHS,
    "base_evidence": content_base.EVIDENCE,
}
KNOWN_STRENGTH = 1.3
"""Of the ridge of people who are in the training data, in units of the variance of a rating."""


def fit_known(table: RatingTable, context: Context) -> Predictor:
    """Each person's ridge vector from their own training ratings. Raises InputError without features."""
    side = fit_content_side(table, _features(context), context.seed)
    places = np.searchsorted(side.title_ids, table.title_ids)
    base, design = side.base[places].astype(np.float64), side.design[places].astype(np.float64)
    vectors = _vectors(table, side, base, design)

    def predict(person: npt.NDArray[np.integer[Any]], title: npt.NDArray[np.integer[Any]]) -> Float64:
        stars: Float64 = base[title] + np.einsum("ij,ij->i", vectors[person], design[title])
        return stars

    return predict


def fit_new(table: RatingTable, context: Context) -> TrainedModel:
    """The titles' side of everything that has features. Raises InputError without features."""
    features = _features(context)
    context.tell("content: choosing on titles and people held out")
    choice = choose(table, features, context.seed)
    context.tell("content: fitting")
    side = fit_content_side(table, features, context.seed).shifted(choice.shift)
    constants = replace(choice.constants, unrated_base=side.unrated_base)
    return TrainedModel("content", tensors_of(side), asdict(constants), SETTINGS | {"unheard_shift": choice.shift})


def _features(context: Context) -> TitleFeatures:
    if context.features is None:
        raise InputError("The content model needs titles' features: give it a catalogue or a set with genres")
    return context.features


def _vectors(table: RatingTable, side: ContentSide, base: Float64, design: Float64) -> Float64:
    starts, vectors = table.starts, np.zeros((table.n_people, design.shape[1]))
    for person in range(table.n_people):
        own = slice(starts[person], starts[person + 1])
        titles = table.title[own]
        if len(titles):
            residuals = table.stars[own].astype(np.float64) - base[titles]
            vectors[person] = fit_ridge(design[titles], residuals, KNOWN_STRENGTH * side.noise).weights
    return vectors
