"""Whether predictions are as far off as they say: the expected errors beside the actual ones."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from movierec_desktop.domain.recommendation import Confidence
from movierec_desktop.recommend.confidence import FAIR_BELOW, SURE_BELOW
from movierec_desktop.train.evaluation.metrics import rmse

Float64 = npt.NDArray[np.float64]

_BINS = 10
_SMALLEST = 1e-6
_HALF_WIDTHS = {50: 0.6744897501960817, 80: 1.2815515655446004, 90: 1.6448536269514722}
"""Of the central part of a standard normal distribution, in per cent."""


@dataclass(frozen=True, slots=True)
class ReliabilityBin:
    """A tenth of the predictions, by expected error: root mean square of what was expected and of what came."""

    n: int
    expected: float
    actual: float


@dataclass(frozen=True, slots=True)
class WordShare:
    """The predictions to which the app gives one word: their share, expected and actual error."""

    word: str
    share: float
    expected: float
    actual: float


@dataclass(frozen=True, slots=True)
class Calibration:
    """Of `n` predictions, errors taken as normal around 0.

    `inside`: share of ratings within the central 50, 80 and 90 % interval. `unlikelihood`: mean negative log
    likelihood (Gneiting & Raftery 2007), natural logarithm; `unlikelihood_constant`: the same when every prediction
    expects the RMSE of all of them, what a useful uncertainty must be below.
    """

    n: int
    bins: list[ReliabilityBin]
    words: list[WordShare]
    inside: dict[int, float]
    unlikelihood: float
    unlikelihood_constant: float


def calibration(errors: Float64, expected: Float64) -> Calibration:
    """Compare errors in stars, shape (n,), with the root mean square errors that were expected, same shape."""
    sigma = np.maximum(expected, _SMALLEST)
    order = np.argsort(sigma, kind="stable")
    parts = [part for part in np.array_split(order, _BINS) if len(part)]
    return Calibration(
        n=len(errors),
        bins=[ReliabilityBin(len(part), rmse(sigma[part]), rmse(errors[part])) for part in parts],
        words=_words(errors, sigma),
        inside={level: float((np.abs(errors) <= width * sigma).mean()) for level, width in _HALF_WIDTHS.items()},
        unlikelihood=_unlikelihood(errors, sigma),
        unlikelihood_constant=_unlikelihood(errors, np.full(len(errors), max(rmse(errors), _SMALLEST))),
    )


def _unlikelihood(errors: Float64, sigma: Float64) -> float:
    return float(np.mean(0.5 * np.log(2 * np.pi * sigma**2) + errors**2 / (2 * sigma**2)))


def _words(errors: Float64, sigma: Float64) -> list[WordShare]:
    """The bounds are those of `confidence_word`."""
    which = np.digitize(sigma, [SURE_BELOW, FAIR_BELOW])
    found = []
    for place, word in enumerate((Confidence.SURE, Confidence.FAIR, Confidence.GUESS)):
        own = which == place
        if own.any():
            found.append(WordShare(str(word), float(own.mean()), rmse(sigma[own]), rmse(errors[own])))
    return found
