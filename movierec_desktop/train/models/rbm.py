"""Restricted Boltzmann Machine with softmax units for the stars (Salakhutdinov, Mnih & Hinton 2007)."""

from dataclasses import asdict

from movierec_desktop.train import rbm_known, rbm_new
from movierec_desktop.train.models.base import Context, Predictor, TrainedModel
from movierec_desktop.train.rating_table import RatingTable


def fit_known(table: RatingTable, context: Context) -> Predictor:
    """Machines with titles and with people as cases, weighed with the biases on a part of the ratings."""
    return rbm_known.fit(table, rbm_known.MEMBERS, context.seed, context.tell)


def fit_new(table: RatingTable, context: Context) -> TrainedModel:
    """People as cases, tuned on prefixes of their histories and set against the biases on people held out."""
    settings = rbm_new.SETTINGS
    tensors, constants = rbm_new.fit(table, context.seed, settings, context.tell)
    return TrainedModel("rbm", tensors, asdict(constants), asdict(settings))
