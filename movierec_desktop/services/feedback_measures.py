"""Liked share, error and calibration of what was predicted before a rating, with how sure these figures are."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from movierec_desktop.domain.feedback import RatedTitle
from movierec_desktop.domain.recommendation import Confidence
from movierec_desktop.recommend.confidence import confidence_word

ENOUGH = 10
"""From this many ratings on a share is told in per cent and an error with a figure; before, only what was counted."""
_Z = 1.959964
"""Of a 95 % interval."""


@dataclass(frozen=True, slots=True)
class Share:
    """How many of `n` were hits."""

    hits: int
    n: int

    @property
    def value(self) -> float | None:
        """From 0 to 1, or None of nothing."""
        return self.hits / self.n if self.n else None

    @property
    def interval(self) -> tuple[float, float]:
        """95 % interval of the share, by Wilson (1927): it holds for few and for extreme shares, too.

        Brown, Cai and DasGupta (2001, Statistical Science 16, section 4) recommend it.
        """
        if not self.n:
            return 0.0, 1.0
        z2, share = _Z * _Z, self.hits / self.n
        middle = share + z2 / (2 * self.n)
        half = _Z * math.sqrt(share * (1 - share) / self.n + z2 / (4 * self.n * self.n))
        low, high = ((middle + sign * half) / (1 + z2 / self.n) for sign in (-1, 1))
        return (0.0 if self.hits == 0 else low), (1.0 if self.hits == self.n else high)

    def as_json(self) -> dict[str, Any]:
        """Plain values, rounded."""
        low, high = self.interval
        share = None if self.value is None else round(self.value, 4)
        return {"hits": self.hits, "of": self.n, "share": share, "interval": [round(low, 4), round(high, 4)]}


@dataclass(frozen=True, slots=True)
class Errors:
    """Of `n` predictions: root mean squared and mean absolute error, and what was expected of the first, in stars."""

    n: int
    rmse: float
    mae: float
    expected: float
    interval: tuple[float, float]
    """95 % interval of `rmse`, from the normal approximation of its logarithm; (0, inf) below two ratings."""

    def as_json(self) -> dict[str, Any]:
        """Plain values, rounded; without the interval where there is none."""
        bounds = None if math.isinf(self.interval[1]) else [round(bound, 4) for bound in self.interval]
        told = {
            "n": self.n,
            "rmse": round(self.rmse, 4),
            "mae": round(self.mae, 4),
            "expected": round(self.expected, 4),
        }
        return {**told, "interval": bounds}


def liked_share(rated: Iterable[RatedTitle]) -> Share:
    """Of titles that had been recommended, how many got 3.5 stars or more."""
    verdicts = [one.liked for one in rated if one.recommended]
    return Share(sum(verdicts), len(verdicts))


def above_mean_share(rated: Iterable[RatedTitle]) -> Share:
    """Of titles that had been recommended, how many got as much as the mean of the ratings before, or more."""
    verdicts = [one.above_own_mean for one in rated if one.recommended and one.above_own_mean is not None]
    return Share(sum(verdicts), len(verdicts))


def predicted_ones(rated: Iterable[RatedTitle]) -> list[RatedTitle]:
    """Those before which a prediction was made."""
    return [one for one in rated if one.predicted is not None and one.expected_error is not None]


def errors(rated: Iterable[RatedTitle]) -> Errors | None:
    """The errors of the predictions that were made before the ratings; None when there were none."""
    kept = predicted_ones(rated)
    if not kept:
        return None
    off = np.array([one.stars - (one.predicted or 0.0) for one in kept])
    expected = np.array([one.expected_error or 0.0 for one in kept])
    squares = off**2
    return Errors(
        n=len(kept),
        rmse=float(np.sqrt(squares.mean())),
        mae=float(np.abs(off).mean()),
        expected=float(np.sqrt((expected**2).mean())),
        interval=_root_interval(squares.tolist()),
    )


def _root_interval(squares: Sequence[float]) -> tuple[float, float]:
    """Of the root of a mean, by the delta method on its logarithm (Wasserman 2004, section 9.9)."""
    mean = float(np.mean(squares))
    if len(squares) < 2 or not mean:
        return 0.0, math.inf
    half = _Z * float(np.std(squares, ddof=1)) / math.sqrt(len(squares)) / (2 * mean)
    return math.sqrt(mean) * math.exp(-half), math.sqrt(mean) * math.exp(half)


def by_confidence(rated: Iterable[RatedTitle]) -> dict[Confidence, Errors]:
    """The errors for each word that was shown with a prediction, surest first; words without any are left out."""
    kept = predicted_ones(rated)
    found = {
        word: errors(one for one in kept if confidence_word(one.expected_error or 0.0) is word) for word in Confidence
    }
    return {word: told for word, told in found.items() if told is not None}


def over_time(rated: Iterable[RatedTitle], most_blocks: int = 12) -> list[Errors]:
    """The errors in blocks of equal size, oldest first: of ten ratings, or more where there would be too many blocks.

    Ratings that do not fill a block at the end wait for the next one.
    """
    kept = predicted_ones(rated)
    size = max(ENOUGH, math.ceil(len(kept) / most_blocks))
    blocks = (errors(kept[start : start + size]) for start in range(0, len(kept) - size + 1, size))
    return [block for block in blocks if block is not None]
