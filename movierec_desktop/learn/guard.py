"""What is kept: a component must have made the person's own errors smaller by more than luck."""

import math
from dataclasses import dataclass

import numpy as np

from movierec_desktop.learn.evidence import Float64


@dataclass(frozen=True, slots=True)
class Verdict:
    """Of one component: root mean squared errors on the same ratings, in stars, and whether it is kept."""

    before: float
    after: float
    kept: bool


def judge(errors_before: Float64, errors_after: Float64, least: float) -> Verdict:
    """Compare errors on the same n ratings, none of which was learned from.

    The rule is paired and one-sided: with d_i = before_i^2 - after_i^2, keep when mean(d) > `least` * sd(d) / sqrt(n).
    `least` = 1 is the rule of one standard error (Breiman, Friedman, Olshen & Stone 1984, sec. 3.4.3): one in six of
    the components that do nothing is kept, which does little, as everything is held close to where it came from.
    """
    gain = errors_before**2 - errors_after**2
    n = len(gain)
    noise = float(gain.std(ddof=1)) / math.sqrt(n) if n > 1 else math.inf
    return Verdict(_rms(errors_before), _rms(errors_after), bool(gain.mean() > least * noise))


def _rms(errors: Float64) -> float:
    return float(np.sqrt(np.mean(errors**2)))
