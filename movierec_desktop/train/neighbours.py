"""Neighbours of titles for known people (Sarwar et al. 2001), on residuals to damped biases (Koren 2008, section 2.2).

Alone it is no match for models of latent factors; beside them it sees what holds between a few titles only.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix

from movierec_desktop.train.damped_biases import DampedBiases, fit_biases
from movierec_desktop.train.models.base import Float64, Predictor
from movierec_desktop.train.neighbours_kernels import nearest_means
from movierec_desktop.train.rating_table import RatingTable


@dataclass(frozen=True, slots=True)
class NeighbourSettings:
    """Chosen on a fifth of the training ratings of ml-100k u1."""

    most: int = 60
    """Neighbours among a person's titles."""
    length_damping: float = 1.0
    """Added to the product of two titles' lengths: a cosine over few ratings says little."""
    power: float = 1.5
    """The cosine is raised to it: the nearest count for more (case amplification, Breese et al. 1998)."""
    damping: float = 0.1
    """Added to the sum of the weights: who rated nothing similar gets the biases."""


SETTINGS = NeighbourSettings()


def fit_neighbours(table: RatingTable, settings: NeighbourSettings = SETTINGS) -> Predictor:
    """Similarity is the cosine of residuals over all people, those below zero dropped."""
    biases = fit_biases(table)
    residuals = table.stars - biases(table.person, table.title)
    similar = similarities(table, residuals, settings)

    def predict(person: npt.NDArray[np.integer[Any]], title: npt.NDArray[np.integer[Any]]) -> Float64:
        order = np.argsort(title, kind="stable")
        moved = np.empty(len(order))
        moved[order] = nearest_means(
            table.starts, table.title, residuals, person[order], title[order],
            similar.indptr, similar.indices, similar.data, settings.most, settings.damping,
        )  # fmt: skip
        return _above(biases, person, title, moved)

    return predict


def _above(
    biases: DampedBiases, person: npt.NDArray[np.integer[Any]], title: npt.NDArray[np.integer[Any]], moved: Float64
) -> Float64:
    stars: Float64 = biases(person, title) + moved
    return stars


def similarities(table: RatingTable, residuals: Float64, settings: NeighbourSettings) -> csr_matrix:
    """Weights between titles, zero or more, shape (n_titles, n_titles); a title's own is stored too."""
    rated = csr_matrix((residuals, (table.person, table.title)), shape=(table.n_people, table.n_titles))
    products = (rated.T @ rated).tocsr()
    products.data = np.maximum(products.data, 0.0)
    products.eliminate_zeros()
    lengths = np.sqrt(np.bincount(table.title, residuals**2, minlength=table.n_titles))
    rows = np.repeat(np.arange(table.n_titles), np.diff(products.indptr))
    cosines = products.data / (lengths[rows] * lengths[products.indices] + settings.length_damping)
    return csr_matrix(
        ((cosines**settings.power).astype(np.float32), products.indices, products.indptr), shape=products.shape
    )
