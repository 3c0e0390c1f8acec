"""Bayesian matrix factorisation by Gibbs sampling: with who rated what for known people, without it for new ones."""

from collections.abc import Iterable
from dataclasses import fields
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix, hstack

from movierec_desktop.recommend.evidence import EvidenceConstants
from movierec_desktop.train.gibbs import Features, GibbsSettings, Sample, gibbs, rated_by
from movierec_desktop.train.models.base import Context, Float64, Predictor, TrainedModel
from movierec_desktop.train.models.svd import DEFAULTS
from movierec_desktop.train.rating_table import RatingTable
from movierec_desktop.train.title_side import UNRATED_SHIFT, square_root

LARGE = 300_000
"""Ratings from which on the chain is run for fewer sweeps and with more factors: more data, faster mixing."""
KNOWN_SMALL = GibbsSettings(rank=10, n_burn=300, n_draws=300, thin=2, noise_freedom=10.0)
KNOWN_LARGE = GibbsSettings(rank=20, n_burn=80, n_draws=220, thin=2, noise_freedom=10.0)
NEW = GibbsSettings(rank=20, n_burn=100, n_draws=120, thin=15)
TEMPER = 0.3
_FEATURE_GROUPS = ("genre", "decade")


def fit_known(table: RatingTable, context: Context) -> Predictor:
    """The mean of many draws; people and titles both have who rated what as side information.

    This is SVD++ on both sides ("flipped", Rendle, Zhang & Koren 2019) with a full covariance of factors and bias, and
    noise of each person's and each title's own (decision 15).
    """
    settings = KNOWN_LARGE if len(table) >= LARGE else KNOWN_SMALL
    side = title_side_information(table, context)
    watched_by = rated_by(table.title, table.person, table.n_titles, table.n_people)
    titles = watched_by if side is None else hstack([watched_by, side]).tocsr()
    groups = np.zeros(titles.shape[1], dtype=np.int64)
    groups[table.n_people :] = 1
    watched = rated_by(table.person, table.title, table.n_people, table.n_titles)
    people = Features(watched, np.zeros(table.n_titles, dtype=np.int64))
    draws = list(gibbs(table, settings, context.seed, people, Features(titles, groups)))
    return _mean_of(draws)


def _mean_of(draws: list[Sample]) -> Predictor:
    def predict(person: npt.NDArray[np.integer[Any]], title: npt.NDArray[np.integer[Any]]) -> Float64:
        person64, title64 = person.astype(np.int64), title.astype(np.int64)
        total = sum((draw.predict(person64, title64) for draw in draws), start=np.zeros(len(person64)))
        mean: Float64 = total / len(draws)
        return mean

    return predict


def title_side_information(table: RatingTable, context: Context) -> csr_matrix | None:
    """Genres and decades of the table's titles, rows of unit length; None where nothing is known."""
    features = context.features
    if features is None:
        return None
    columns = [place for place, group in enumerate(features.groups) if group in _FEATURE_GROUPS]
    if not columns:
        return None
    rows = np.searchsorted(features.title_ids, table.title_ids)
    chosen = csr_matrix(features.matrix[rows][:, columns], dtype=np.float64)
    lengths = np.sqrt(np.asarray(chosen.multiply(chosen).sum(axis=1)).ravel())
    return csr_matrix(chosen.multiply(1.0 / np.maximum(lengths, 1e-9)[:, None]))


def fit_new(table: RatingTable, context: Context) -> TrainedModel:
    """A few draws of the titles' side, each whitened by its own prior of people's vectors."""
    side = title_side_information(table, context)
    features = None if side is None else Features(side, np.zeros(side.shape[1], dtype=np.int64))
    draws = gibbs(table, NEW, context.seed, title_features=features)
    tensors = _whitened_draws(draws, table)
    base = tensors["base"].astype(np.float64)
    constants = {
        **{one.name: getattr(DEFAULTS, one.name) for one in fields(EvidenceConstants)},
        "temper": TEMPER,
        "unrated_base": round(float(base[-1].mean()), 4),
    }
    return TrainedModel("bayes", tensors, constants, {**{n: getattr(NEW, n) for n in NEW.__slots__}, "temper": TEMPER})


def _whitened_draws(draws: Iterable[Sample], table: RatingTable) -> dict[str, npt.NDArray[np.generic]]:
    rated = np.flatnonzero(table.title_counts)
    bases, designs, ridges = [], [], []
    for draw in draws:
        vectors = draw.titles[rated].astype(np.float64)
        # The last row is a title without ratings: nothing but the person's bias moves it.
        plain = np.vstack([np.hstack([vectors[:, :-1], np.ones((len(rated), 1))]), np.eye(vectors.shape[1])[-1:]])
        bias = np.append(vectors[:, -1], UNRATED_SHIFT)
        covariance: Float64 = np.asarray(np.linalg.inv(draw.person_precision), dtype=np.float64)
        root = square_root(covariance)
        bases.append(draw.mean + bias + plain @ draw.person_mean)
        designs.append(plain @ root)
        ridges.append(1.0 / draw.noise_precision)
    return {
        "title_ids": table.title_ids[rated],
        "base": np.stack(bases, axis=1).astype(np.float32),
        "design": np.stack(designs, axis=1).astype(np.float16),
        "ridges": np.array(ridges, dtype=np.float32),
        "counts": table.title_counts[rated],
    }
