"""Predictions of a split against its truth, beside the title's mean and the bias baseline."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from movierec_desktop.domain.errors import InputError
from movierec_desktop.train.baselines import Baselines, fit_baselines
from movierec_desktop.train.clean import clean
from movierec_desktop.train.datasets import read_dataset
from movierec_desktop.train.evaluation.metrics import mae, rmse

Float64 = npt.NDArray[np.float64]

_DRAWS = 2000
_SEED = 0


@dataclass(frozen=True, slots=True)
class Line:
    """One predictor's errors in stars: each rating counted once, and each person once.

    `gain_low` and `gain_high` bound how much larger its RMSE is than that of the predictions, 95 % of resamples of the
    people (paired bootstrap).
    """

    name: str
    rmse: float
    mae: float
    rmse_by_person: float
    gain_low: float
    gain_high: float


@dataclass(frozen=True, slots=True)
class Evaluation:
    """All lines, the predictions first."""

    people: int
    given: int
    asked: int
    lines: tuple[Line, ...]


def evaluate_split(split: Path, predictions: Path) -> Evaluation:
    """Read a split as `movierec split` wrote it, and predictions as `movierec predict` wrote them.

    Raises InputError when a file is missing or the predictions are not those of the split's questions.
    """
    pair = ["userId", "movieId"]
    given, truth = (_read(split / f"{name}.csv", [*pair, "rating"]) for name in ("given", "truth"))
    told = _read(predictions, [*pair, "prediction"])
    if not truth[["userId", "movieId"]].equals(told[["userId", "movieId"]]):
        raise InputError(f"{predictions} does not answer {split / 'ask.csv'}: run 'movierec predict' on that file")
    baselines = fit_baselines(clean([read_dataset(split / "train")]).ratings)
    stars = truth["rating"].to_numpy(dtype=np.float64)
    errors = {
        "movierec predict": told["prediction"].to_numpy(dtype=np.float64) - stars,
        "mean of the title": baselines.predict_title_mean(truth["movieId"].to_numpy()) - stars,
        "baseline bias (title and person)": _biased(baselines, given, truth) - stars,
    }
    people = truth["userId"].to_numpy()
    lines = tuple(_line(name, own, errors["movierec predict"], people) for name, own in errors.items())
    n_people = truth["userId"].nunique()
    return Evaluation(n_people, len(given) // n_people, len(truth), lines)


def _read(path: Path, columns: list[str]) -> pd.DataFrame:
    try:
        frame = pd.read_csv(path)
        numbers = frame[columns[-1]].to_numpy(dtype=np.float64)
        missing = [name for name in columns if name not in frame.columns]
    except KeyError:
        missing, numbers = columns[-1:], np.zeros(1)
    except (OSError, ValueError) as error:
        raise InputError(f"{path} cannot be read ({error}): make it with 'movierec split' or 'predict'") from error
    if missing or not len(numbers) or not np.isfinite(numbers).all():
        told = f"lacks the column {', '.join(missing)}" if missing else "has no numbers, or gaps among them"
        raise InputError(f"{path} {told}: make it with 'movierec split' or 'predict'")
    return frame


def _biased(baselines: Baselines, given: pd.DataFrame, truth: pd.DataFrame) -> Float64:
    predicted = pd.Series(0.0, index=truth.index)
    groups = dict(iter(given.groupby("userId")))
    for user, asked in truth.groupby("userId"):
        own = groups[user]
        predicted.loc[asked.index] = baselines.predict_bias(
            own["movieId"].to_numpy(), own["rating"].to_numpy(dtype=np.float64), asked["movieId"].to_numpy()
        )
    return np.asarray(predicted, dtype=np.float64)


def _line(name: str, errors: Float64, ours: Float64, people: npt.NDArray[np.generic]) -> Line:
    _, codes, counts = np.unique(people, return_inverse=True, return_counts=True)
    squares, our_squares = np.bincount(codes, errors**2), np.bincount(codes, ours**2)
    draws = np.random.default_rng(_SEED).integers(len(counts), size=(_DRAWS, len(counts)))
    sizes = counts[draws].sum(axis=1)
    gains = np.sqrt(squares[draws].sum(axis=1) / sizes) - np.sqrt(our_squares[draws].sum(axis=1) / sizes)
    low, high = np.quantile(gains, [0.025, 0.975])
    by_person = float(np.sqrt(np.mean(squares / counts)))
    return Line(name, rmse(errors), mae(errors), by_person, float(low), float(high))


def as_dict(result: Evaluation) -> dict[str, Any]:
    """Plain numbers, ready for JSON."""
    return asdict(result)


def as_markdown(result: Evaluation) -> str:
    """A table and the sentence above it."""
    rows = [
        f"| {line.name} | {line.rmse:.4f} | {line.mae:.4f} | {line.rmse_by_person:.4f} | "
        + ("" if place == 0 else f"{line.gain_low:+.4f} to {line.gain_high:+.4f}")
        + " |"
        for place, line in enumerate(result.lines)
    ]
    return "\n".join(
        [
            f"{result.people} people held out of training, the {result.given} earliest ratings of each given, all "
            f"{result.asked:,} later ones asked. Errors in stars.",
            "",
            "| | RMSE | MAE | RMSE, each person once | RMSE above ours, 95 % |",
            "|---|---|---|---|---|",
            *rows,
        ]
    )
