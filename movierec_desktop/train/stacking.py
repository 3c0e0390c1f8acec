"""Stack of models for known people (Wolpert 1992): weights from predictions for ratings kept aside inside training."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt

from movierec_desktop.train.models import model_module
from movierec_desktop.train.models.base import Context, Float64, Predictor
from movierec_desktop.train.neighbours import fit_neighbours
from movierec_desktop.train.rating_table import RatingTable
from movierec_desktop.train.stack_design import Known, design, solve

Codes = npt.NDArray[np.integer[Any]]
Fit = Callable[[RatingTable, Context], Predictor]

MEMBERS = ("bayes", "rbm", "autoencoder", "svdpp", "neighbours")
"""In the order of what each adds to those before it."""
LARGE = 300_000
PARTS_SMALL, PARTS_LARGE = 5, 10


@dataclass(frozen=True, slots=True)
class KeptAside:
    """Ratings that were kept aside: what each member said of them, what was known of them, the stars they have."""

    told: Mapping[str, Float64]
    """Each of shape (n,), clipped to the scale."""
    known: Float64
    stars: Float64


@dataclass(frozen=True, slots=True)
class FittedMembers:
    """Members fitted on all ratings of a table, and what they said of its ratings when these were kept aside."""

    predictors: Mapping[str, Predictor]
    aside: KeptAside
    known: Known
    scale: tuple[float, float]

    def stack(self, names: Sequence[str]) -> Predictor:
        """Weigh some of the members; no fit is needed."""
        told = np.stack([self.aside.told[name] for name in names], axis=1)
        weights = solve(design(told, self.aside.known, self.known.mean), self.aside.stars, len(names))

        def predict(person: Codes, title: Codes) -> Float64:
            told = np.stack([np.clip(self.predictors[name](person, title), *self.scale) for name in names], axis=1)
            stars: Float64 = design(told, self.known.at(person, title), self.known.mean) @ weights
            return stars

        return predict


def fit_stack(table: RatingTable, context: Context) -> Predictor:
    """All members, weighed by what is known of a person and a title; see `fit_members`."""
    return fit_members(table, context).stack(MEMBERS)


def fit_members(table: RatingTable, context: Context, members: Mapping[str, Fit] | None = None) -> FittedMembers:
    """Fit every member without parts that are kept aside, then on all ratings.

    Small tables are cut into five parts that are kept aside in turns; of a large one a tenth is kept aside once.

    Args:
        table: the ratings.
        context: seed and features of titles.
        members: how to fit each; `MEMBERS` where None.
    """
    fits = {name: _fit_of(name) for name in MEMBERS} if members is None else members
    aside = _keep_aside(table, context, fits)
    return FittedMembers(_fit_all(table, context, fits), aside, Known.of(table), (table.lowest, table.highest))


def known_step(name: str) -> str:
    """What a keeper calls a model's fit for known people. It lives in memory alone: a predictor cannot be stored."""
    return f"known people: {name}"


def _fit_of(name: str) -> Fit:
    if name == "neighbours":
        return lambda table, _context: fit_neighbours(table)
    return model_module(name).fit_known


def _fit_all(table: RatingTable, context: Context, fits: Mapping[str, Fit]) -> dict[str, Predictor]:
    fitted = {}
    for name, fit in fits.items():
        context.tell(f"fitting {name} on {len(table):,} ratings")
        fitted[name] = context.keep(known_step(name), table, partial(fit, table, context))
    return fitted


def _keep_aside(table: RatingTable, context: Context, fits: Mapping[str, Fit]) -> KeptAside:
    parts, turns = (PARTS_LARGE, 1) if len(table) >= LARGE else (PARTS_SMALL, PARTS_SMALL)
    part = np.random.default_rng(context.seed + 17).integers(parts, size=len(table))
    found = [_one_turn(table.take(part != turn), table.take(part == turn), context, fits) for turn in range(turns)]
    return KeptAside(
        {name: np.concatenate([one.told[name] for one in found]) for name in fits},
        np.vstack([one.known for one in found]),
        np.concatenate([one.stars for one in found]),
    )


def _one_turn(train: RatingTable, aside: RatingTable, context: Context, fits: Mapping[str, Fit]) -> KeptAside:
    told = {
        name: np.clip(predict(aside.person, aside.title), train.lowest, train.highest)
        for name, predict in _fit_all(train, context, fits).items()
    }
    return KeptAside(told, Known.of(train).at(aside.person, aside.title), aside.stars.astype(np.float64))
