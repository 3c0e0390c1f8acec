"""The parts that are ridge regressions: the weights of models and traits, and the titles' side of SVD++.

The penalised least squares of L2-SP has, where predictions are linear in what is learned, a solution in closed form;
gradient descent would go the same way more slowly.
"""

from dataclasses import dataclass

import numpy as np

from movierec_desktop.learn.evidence import Float64, Person, Told
from movierec_desktop.learn.settings import LearningSettings
from movierec_desktop.recommend.ridge import fit_ridge


@dataclass(frozen=True, slots=True)
class LinearPart:
    """What each rating that was learned from added to the weights, shape (n, d), in the order of `Told.places`."""

    influence: Float64

    @property
    def weights(self) -> Float64:
        """Shape (d,)."""
        summed: Float64 = self.influence.sum(axis=0)
        return summed


def slope_design(person: Person, told: Told) -> Float64:
    """Traits, shape (n, N_TRAITS)."""
    return person.traits[told.places]


def fit_slopes(person: Person, told: Told, residuals: Float64, settings: LearningSettings) -> LinearPart:
    """This person's own slopes on what everyone thinks of a title and on how well known it is."""
    return _fit(slope_design(person, told), residuals, np.array([settings.crowd, settings.known]), settings.noise)


def weight_design(_person: Person, told: Told) -> Float64:
    """What each model moved, shape (n, n_models)."""
    return told.moved


def fit_weights(person: Person, told: Told, residuals: Float64, settings: LearningSettings) -> LinearPart:
    """This person's own weights of the models, as a correction."""
    design = weight_design(person, told)
    return _fit(design, residuals, np.full(design.shape[1], settings.weights), settings.noise)


def factor_design(person: Person, told: Told) -> Float64:
    """The titles' side of SVD++, shape (n, d)."""
    return person.factors[told.places]


def fit_factors(person: Person, told: Told, residuals: Float64, settings: LearningSettings) -> LinearPart:
    """A correction of rank one to the titles' side of SVD++: for one vector of a person no other rank is different."""
    design = factor_design(person, told)
    return _fit(design, residuals, np.full(design.shape[1], settings.factors), settings.noise)


def _fit(design: Float64, residuals: Float64, spreads: Float64, noise: float) -> LinearPart:
    fitted = fit_ridge(design * spreads, residuals, noise)
    return LinearPart(fitted.influence * spreads)
