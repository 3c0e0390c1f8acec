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
SMOOTHNESS = 3000.0
LEAST_RATED = np.array([1.0, -0.5, 1.0])
"""The first three title functions where hardly anybody rated."""
CONTENT = "content"


@dataclass(frozen=True, slots=True)
class Fold:
    """Members trained without some people, and these people."""

    members: Mapping[str, Recommender[Any]]
    people: Sequence[HeldOutPerson]
    counts: npt.NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Observations:
    """Ratings asked after `k` were given: what each member moved, shape (n, n_models), and the rest per rating.

    `means` is the mean of the stars that the person had given.
    """

    moved: Float64
    starts: Float64
    functions: Float64
    stars: Float64
    means: Float64
    weights: Float64


@dataclass(frozen=True, slots=True)
class Equations:
    """Normal equations of weighted least squares: gram @ x = right, shapes (p, p) and (p,)."""

    gram: Float64
    right: Float64


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
            means = np.full(len(rows), told[0].given.mean() if k else np.nan)
            parts.append((moved, starts[rows], functions[rows], told[0].stars, means, weights))
    if not parts:
        return None
    return Observations(*(np.concatenate(column) for column in zip(*parts, strict=True)))


def fit_blend(folds: Sequence[Fold], row_ids: Int64) -> BlendTables:
    """Fit base weights on people without ratings, then, for all knots together, weights of what the members moved.

    Few people have a hundred ratings, so what is found at a knot is held near what is found at its neighbours.
    """
    names = list(folds[0].members)
    nobody = observe(folds, row_ids, 0)
    base = _fit_base(nobody, names)
    middle = 0.0 if nobody is None else float(np.average(nobody.stars, weights=nobody.weights))
    systems: list[Equations] = []
    for k in KNOTS:
        seen = observe(folds, row_ids, k)
        if seen is None:
            break
        systems.append(_equations(seen, base, middle, names))
    knots = KNOTS[: max(1, len(systems))]
    weights = np.repeat(_equal_weights(names)[None], len(knots), axis=0)
    shifts = np.zeros((len(knots), 2, N_TITLE_FUNCTIONS))
    if systems:
        found = solve_along_knots(systems, WEIGHT_RIDGE, SMOOTHNESS).reshape(len(knots), len(names) + 2, -1)
        weights[:, :, :-1] += found[:, :-2]
        shifts[:, :, :-1] = found[:, -2:]
        # To what a person's ratings say by themselves, a title that nobody rated is as one with next to no ratings.
        shifts[:, :, -1] = shifts[:, :, :-1] @ LEAST_RATED
    # Rounded, so that the last bits of linear algebra do not decide about the bundle's bytes.
    tables = (base, np.array(knots, dtype=np.float64), weights, shifts, np.array([middle]))
    return BlendTables(*(np.asarray(np.round(table, 5), dtype=np.float64) for table in tables))


def solve_along_knots(systems: Sequence[Equations], ridge: float, smoothness: float) -> Float64:
    """Least squares at every knot, pulled towards nought and, between neighbouring knots, towards each other.

    Args:
        systems: normal equations of each knot, of p unknowns.
        ridge: strength of the first pull, in ratings of weight one tenth.
        smoothness: of the second.

    Returns:
        Shape (n_knots, p).
    """
    n, p = len(systems), len(systems[0].right)
    between = np.zeros((n, n))
    for place in range(n - 1):
        between[place : place + 2, place : place + 2] += [[1.0, -1.0], [-1.0, 1.0]]
    whole = 0.1 * np.kron(ridge * np.eye(n) + smoothness * between, np.eye(p))
    for place, system in enumerate(systems):
        own = slice(place * p, (place + 1) * p)
        whole[own, own] += system.gram
    found: Float64 = np.linalg.solve(whole, np.concatenate([system.right for system in systems]))
    return found.reshape(n, p)


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


def _equations(seen: Observations, base: Float64, middle: float, names: Sequence[str]) -> Equations:
    """Of what is to be added to equal weights, (n_models, 3), and of the shifts, (2, 3), one after the other."""
    rated = seen.functions[:, -1] == 0
    functions = seen.functions[:, :-1]
    with_alone = np.hstack([seen.starts, np.ones((len(seen.stars), 1))])
    told = np.einsum("nm,mf,nf->n", with_alone, base, seen.functions)
    heard = np.column_stack([seen.moved, np.ones(len(told)), seen.means - middle])
    design = _products(heard, functions)[rated]
    prior = np.append(_equal_weights(names)[:, :-1].ravel(), np.zeros(2 * functions.shape[1]))
    weighted = design * seen.weights[rated, None]
    return Equations(design.T @ weighted, weighted.T @ ((seen.stars - told)[rated] - design @ prior))


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
