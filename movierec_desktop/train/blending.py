"""Fit the hybrid's weights on people held out of the training of its members (feature-weighted linear stacking)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.base import Recommender
from movierec_desktop.recommend.hybrid import N_TITLE_FUNCTIONS, BlendTables, starting_points, title_functions
from movierec_desktop.train.fold_in import asked_after
from movierec_desktop.train.held_out import HeldOutPerson

Float64 = npt.NDArray[np.float64]
Int64 = npt.NDArray[np.int64]

KNOTS = (1, 3, 5, 10, 20, 50, 100)
WEIGHT_RIDGE = 300.0
BASE_RIDGE = 300.0
SHIFT_RIDGE = 50.0
CONTENT = "content"


@dataclass(frozen=True, slots=True)
class Fold:
    """Members trained without some people, and these people."""

    members: Mapping[str, Recommender[Any]]
    people: Sequence[HeldOutPerson]
    counts: npt.NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Observations:
    """Ratings asked after `k` were given: what each member moved, shape (n, n_models), and the rest per rating."""

    moved: Float64
    starts: Float64
    functions: Float64
    stars: Float64
    weights: Float64


def observe(folds: Sequence[Fold], row_ids: Int64, k: int) -> Observations | None:
    """What the members say about the ratings that come after the `k` earliest; None when nobody has that many."""
    parts: list[tuple[Float64, ...]] = []
    for fold in folds:
        starts = np.stack([starting_points(model) for model in fold.members.values()], axis=1).astype(np.float64)
        functions = title_functions(fold.counts).astype(np.float64)
        cases = [asked_after(model, row_ids, fold.people, k) for model in fold.members.values()]
        for told in zip(*cases, strict=True):
            rows = told[0].rows
            scores = [model.score(own.taste)[rows] for model, own in zip(fold.members.values(), told, strict=True)]
            moved = np.stack(scores, axis=1) - starts[rows]
            # Someone with a thousand ratings counts more than someone with ten, but not a hundred times.
            weights = np.full(len(rows), 1.0 / np.sqrt(len(rows)))
            parts.append((moved, starts[rows], functions[rows], told[0].stars, weights))
    if not parts:
        return None
    return Observations(*(np.concatenate(column) for column in zip(*parts, strict=True)))


def fit_blend(folds: Sequence[Fold], row_ids: Int64) -> BlendTables:
    """Fit base weights on people without ratings, then for each knot the weights of what the members moved."""
    names = list(folds[0].members)
    base = _fit_base(observe(folds, row_ids, 0), names)
    knots, weights, shifts = [], [], []
    for k in KNOTS:
        seen = observe(folds, row_ids, k)
        if seen is None:
            break
        own, shift = _fit_weights(seen, base, names)
        knots.append(k)
        weights.append(own)
        shifts.append(shift)
    if not knots:
        knots, weights, shifts = [1], [_equal_weights(names)], [0.0]
    # Rounded, so that the last bits of linear algebra do not decide about the bundle's bytes.
    tables = (base, np.array(knots, dtype=np.float64), np.array(weights), np.array(shifts, dtype=np.float64))
    return BlendTables(*(np.asarray(np.round(table, 5), dtype=np.float64) for table in tables))


def _equal_weights(names: Sequence[str]) -> Float64:
    """All alike for rated titles; the content model alone for the others."""
    weights = np.zeros((len(names), N_TITLE_FUNCTIONS))
    weights[:, 0] = 1.0 / len(names)
    alone = [place for place, name in enumerate(names) if name == CONTENT] or range(len(names))
    weights[alone, -1] = 1.0 / len(alone)
    return weights


def _fit_base(seen: Observations | None, names: Sequence[str]) -> Float64:
    """Weights of the starting points and a free part, (n_models + 1, N_TITLE_FUNCTIONS)."""
    prior = np.vstack([_equal_weights(names), np.zeros(N_TITLE_FUNCTIONS)])
    if seen is None:
        return prior
    rated = seen.functions[:, -1] == 0
    design = _products(np.hstack([seen.starts, np.ones((len(seen.stars), 1))]), seen.functions[:, :-1])[rated]
    found = _ridge(design, seen.stars[rated], seen.weights[rated], prior[:, :-1].ravel(), BASE_RIDGE)
    prior[:, :-1] = found.reshape(len(prior), -1)
    return prior


def _fit_weights(seen: Observations, base: Float64, names: Sequence[str]) -> tuple[Float64, float]:
    """Weights (n_models, N_TITLE_FUNCTIONS) and the shift, both shrunk towards equal weights and nothing."""
    weights = _equal_weights(names)
    rated = seen.functions[:, -1] == 0
    with_alone = np.hstack([seen.starts, np.ones((len(seen.stars), 1))])
    told = np.einsum("nm,mf,nf->n", with_alone, base, seen.functions)
    design = np.hstack([_products(seen.moved, seen.functions[:, :-1]), np.ones((len(told), 1))])[rated]
    prior = np.append(weights[:, :-1].ravel(), 0.0)
    found = _ridge(design, (seen.stars - told)[rated], seen.weights[rated], prior, WEIGHT_RIDGE)
    weights[:, :-1] = found[:-1].reshape(len(weights), -1)
    return weights, float(found[-1])


def _products(left: Float64, right: Float64) -> Float64:
    """All products of a column of each, shape (n, a * b)."""
    products: Float64 = (left[:, :, None] * right[:, None, :]).reshape(len(left), -1)
    return products


def _ridge(design: Float64, targets: Float64, weights: Float64, prior: Float64, strength: float) -> Float64:
    """Weighted least squares, pulled towards `prior`; the strength is in ratings of weight one tenth."""
    weighted = design * weights[:, None]
    gram = design.T @ weighted
    penalty = 0.1 * strength * np.eye(len(gram))
    found: Float64 = prior + np.linalg.solve(gram + penalty, weighted.T @ (targets - design @ prior))
    return found
