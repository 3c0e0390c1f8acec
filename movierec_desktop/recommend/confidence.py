"""How sure a prediction is, in words."""

from movierec_desktop.domain.recommendation import Confidence

SURE_BELOW = 0.85
FAIR_BELOW = 0.95


def confidence_word(expected_error: float) -> Confidence:
    """The word for an expected error (root mean square, in stars)."""
    if expected_error < SURE_BELOW:
        return Confidence.SURE
    return Confidence.FAIR if expected_error < FAIR_BELOW else Confidence.GUESS
