"""Strategies beside each other: how many ratings each needs to know a person as well, and the tables of it."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from movierec_desktop.train.asking.simulation import Measured, Pace

Float64 = npt.NDArray[np.float64]

REFERENCE = "popularity"
TARGET_RATINGS = 20
_RESAMPLES = 2000


@dataclass(frozen=True, slots=True)
class Needed:
    """Ratings needed to reach the reference's error, and how many titles were shown for them, with 95 % intervals."""

    ratings: float
    low: float
    high: float
    shown: float


def rmse(squared: Float64) -> Float64:
    """Root of the mean over people, each once, of their mean squared errors; shape (n_people, k) to (k,)."""
    return np.asarray(np.sqrt(squared.mean(axis=0)), dtype=np.float64)


def first_reached(at: Float64, errors: Float64, target: float) -> float:
    """Where the error first comes down to the target, on straight lines between the points; inf where it never does."""
    below = np.flatnonzero(errors <= target)
    if not len(below):
        return float("inf")
    place = int(below[0])
    if place == 0:
        return float(at[0])
    share = (errors[place - 1] - target) / (errors[place - 1] - errors[place])
    return float(at[place - 1] + share * (at[place] - at[place - 1]))


def needed(own: Measured, reference: Measured, pace: Pace, seed: int) -> Needed:
    """Ratings until the reference's error after `TARGET_RATINGS` is reached; intervals by drawing people anew."""
    at = np.array(pace.at_ratings, dtype=np.float64)
    place = pace.at_ratings.index(TARGET_RATINGS)

    def ratings(people: npt.NDArray[np.int64]) -> float:
        return first_reached(at, rmse(own.squared[people]), float(rmse(reference.squared[people])[place]))

    everyone = np.arange(len(own.squared))
    rng = np.random.default_rng(seed)
    drawn = [ratings(rng.integers(0, len(everyone), len(everyone))) for _ in range(_RESAMPLES)]
    found = ratings(everyone)
    low, high = np.quantile(drawn, [0.025, 0.975], method="nearest")
    shown = float(np.interp(found, at, own.shown.mean(axis=0))) if np.isfinite(found) else float("inf")
    return Needed(found, float(low), float(high), shown)


def tables(measured: Mapping[str, Measured], pace: Pace, seed: int) -> str:
    """Markdown: by ratings given, by titles shown, and ratings needed."""
    return "\n\n".join([_by_ratings(measured, pace), _by_shown(measured, pace), _needed_table(measured, pace, seed)])


def _by_ratings(measured: Mapping[str, Measured], pace: Pace) -> str:
    told = [k for k in pace.at_ratings if k % 5 == 0]
    places = [pace.at_ratings.index(k) for k in told]
    lines = [_head("after ratings: RMSE · NDCG@10 (titles shown)", told)]
    for name, own in measured.items():
        errors, lists, shown = rmse(own.squared), np.nanmean(own.ndcg, axis=0), own.shown.mean(axis=0)
        lines.append(_line(name, [f"{errors[i]:.4f} · {lists[i]:.3f} ({shown[i]:.0f})" for i in places]))
    return "\n".join(lines)


def _by_shown(measured: Mapping[str, Measured], pace: Pace) -> str:
    lines = [_head("after titles shown: RMSE · NDCG@10 (ratings given)", list(pace.at_shown))]
    for name, own in measured.items():
        errors, lists, rated = rmse(own.squared_shown), np.nanmean(own.ndcg_shown, axis=0), own.rated.mean(axis=0)
        cells = zip(errors, lists, rated, strict=True)
        lines.append(_line(name, [f"{error:.4f} · {ten:.3f} ({k:.1f})" for error, ten, k in cells]))
    return "\n".join(lines)


def _needed_table(measured: Mapping[str, Measured], pace: Pace, seed: int) -> str:
    reference = measured[REFERENCE]
    lines = [
        f"| to the RMSE of {TARGET_RATINGS} ratings of popular titles | ratings | 95 % | titles shown |",
        "|---|---|---|---|",
    ]
    for name, own in measured.items():
        found = needed(own, reference, pace, seed)
        cells = [f"{found.ratings:.1f}", f"{found.low:.1f} to {found.high:.1f}", f"{found.shown:.0f}"]
        lines.append(_line(name, cells))
    return "\n".join(lines)


def _head(title: str, columns: list[int]) -> str:
    return _line(title, [str(column) for column in columns]) + "\n" + "|---" * (len(columns) + 1) + "|"


def _line(name: str, cells: list[str]) -> str:
    return f"| {name} | " + " | ".join(cells) + " |"
