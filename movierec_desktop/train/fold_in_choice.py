"""Choose the fold-in's ridge strength, and fit its expected error, on people held out for validation."""

from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.svd import Svd, SvdConstants
from movierec_desktop.train.held_out import HeldOutPerson, cases
from movierec_desktop.train.title_side import TitleSide

Float64 = npt.NDArray[np.float64]

STRENGTHS = (0.6, 0.9, 1.2, 1.7, 2.4, 3.4, 4.8)
_GIVEN = (5, 10, 20, 50)
_ERROR_GIVEN = (0, 1, 3, 5, 10, 20, 50, 100)
_FEWEST_UNRATED = 50
_LEAST_UNRATED = 1.0
"""Two splits of the people gave .9 and 1.4 for titles that nobody rated: too few ratings to be called sure of any."""

# Where nobody can be held out, as in a data set of a few people, these are used; they come from the shipped bundle.
DEFAULTS = SvdConstants(
    ridge=1.7,
    unrated_base=0.0,
    list_base=0.25,
    list_popularity=0.2,
    error_floor=0.49,
    error_title=15.6,
    error_title_offset=25.0,
    error_person=0.87,
    error_unrated=1.4,
)


def as_tensors(side: TitleSide) -> dict[str, npt.NDArray[np.generic]]:
    """The titles' side as the bundle stores it."""
    return {
        "title_ids": side.movie_ids.astype(np.int64),
        "base": side.base,
        "design": side.design,
        "unrated_design": side.unrated_design,
        "counts": side.counts,
    }


def as_model(side: TitleSide, constants: SvdConstants, row_ids: npt.NDArray[np.int64]) -> Svd:
    """The model as the app would load it, over the given titles."""
    return Svd.from_tensors(as_tensors(side), asdict(constants), row_ids)


def choose_constants(side: TitleSide, people: Sequence[HeldOutPerson], row_ids: npt.NDArray[np.int64]) -> SvdConstants:
    """The strength with the least error after 5, 10, 20 and 50 ratings, and the error to expect with it."""
    constants = replace(DEFAULTS, unrated_base=side.unrated_base)
    if not people:
        return constants
    errors = {strength: _error(side, replace(constants, ridge=strength), people, row_ids) for strength in STRENGTHS}
    best = min(errors, key=lambda strength: errors[strength])
    return _with_expected_error(side, replace(constants, ridge=best), people, row_ids)


def _error(
    side: TitleSide, constants: SvdConstants, people: Sequence[HeldOutPerson], row_ids: npt.NDArray[np.int64]
) -> float:
    """Mean over the numbers given of the RMSE counted once a rating and once a person."""
    model = as_model(side, constants, row_ids)
    found = []
    for k in _GIVEN:
        errors = [case.errors for case in cases(model, row_ids, people, k)]
        if errors:
            by_rating = np.sqrt(np.mean(np.concatenate(errors) ** 2))
            by_person = np.sqrt(np.mean([np.mean(own**2) for own in errors]))
            found.append((by_rating + by_person) / 2)
    return float(np.mean(found)) if found else 0.0


def _with_expected_error(
    side: TitleSide, constants: SvdConstants, people: Sequence[HeldOutPerson], row_ids: npt.NDArray[np.int64]
) -> SvdConstants:
    """Fit the four numbers of the expected error by maximum likelihood of a normal error.

    The error of titles that nobody rated is their own mean: the curve, fitted on well-known titles, flatters them.
    """
    from scipy.optimize import minimize

    counts, left, squares = _observations(side, constants, people, row_ids)
    unrated = squares[counts == 0]
    if len(unrated) >= _FEWEST_UNRATED:
        measured = max(_LEAST_UNRATED, float(unrated.mean()))
        constants = replace(constants, error_unrated=round(measured, 4))
    counts, left, squares = counts[counts > 0], left[counts > 0], squares[counts > 0]

    def unlikelihood(logs: Float64) -> float:
        floor, title, offset, person = np.exp(logs)
        variance = floor + title / (counts + offset) + person * left
        return float(np.mean(np.log(variance) + squares / variance))

    names = ("error_floor", "error_title", "error_title_offset", "error_person")
    start = np.log([getattr(DEFAULTS, name) for name in names])
    found = minimize(unlikelihood, start, method="L-BFGS-B", bounds=[(-6.0, 5.0)] * len(names))
    # Rounded, so that the last bits of an optimiser do not decide about the manifest's bytes.
    fitted: dict[str, Any] = {name: round(float(np.exp(value)), 4) for name, value in zip(names, found.x, strict=True)}
    return replace(constants, **fitted)


def _observations(
    side: TitleSide, constants: SvdConstants, people: Sequence[HeldOutPerson], row_ids: npt.NDArray[np.int64]
) -> tuple[Float64, Float64, Float64]:
    """For every asked rating: the title's count, the variance left to the person, the squared error."""
    # With no floor and no title part, `uncertainty` squared is the variance that the person's vector leaves.
    bare = replace(constants, error_floor=0.0, error_title=0.0, error_person=1.0, error_unrated=0.0)
    model = as_model(side, bare, row_ids)
    places = np.minimum(np.searchsorted(side.movie_ids, row_ids), len(side.movie_ids) - 1)
    row_counts = np.where(side.movie_ids[places] == row_ids, side.counts[places], 0)
    counts, left, squares = [], [], []
    for k in _ERROR_GIVEN:
        for case in cases(model, row_ids, people, k):
            counts.append(row_counts[case.asked_rows])
            left.append(model.uncertainty(case.taste, case.asked_rows) ** 2)
            squares.append(case.errors**2)
    return np.concatenate(counts).astype(np.float64), np.concatenate(left), np.concatenate(squares)
