"""How sure a prediction is, in words."""

import math

from movierec_desktop.domain.recommendation import Confidence

SURE_BELOW = 0.85
FAIR_BELOW = 0.95


def confidence_word(expected_error: float) -> Confidence:
    """The word for an expected error (root mean square, in stars)."""
    if expected_error < SURE_BELOW:
        return Confidence.SURE
    return Confidence.FAIR if expected_error < FAIR_BELOW else Confidence.GUESS


def largest_error(least: Confidence) -> float:
    """The expected error below which a prediction is at least as sure as `least`."""
    return {Confidence.SURE: SURE_BELOW, Confidence.FAIR: FAIR_BELOW, Confidence.GUESS: math.inf}[least]
