"""How far a person may take the pretrained models, chosen on people held out of training (docs/learning.md)."""

from dataclasses import dataclass

FEWEST_RATINGS = 20
"""With fewer there is nothing to tell a gain from luck."""


@dataclass(frozen=True, slots=True)
class LearningSettings:
    """Spreads are prior standard deviations of what is added to a pretrained weight: small is held close (L2-SP)."""

    crowd: float = 0.1
    """Of the slope on what everyone thinks."""
    known: float = 0.2
    """Of the slope on how well known a title is."""
    weights: float = 0.04
    """Of each model's weight in the hybrid."""
    factors: float = 0.15
    """Of each coordinate of the titles' side of SVD++."""
    node_input: float = 0.1
    """Of the person's node before the hidden layer."""
    node_code: float = 0.2
    """And after it."""
    noise: float = 0.75
    """Variance of a rating around the hybrid's prediction, in stars squared."""
    outer_folds: int = 10
    """Folds of the guard; the whole adaptation is redone in each."""
    inner_folds: int = 5
    """Folds inside an adaptation: what is learned from is what the models say of a rating they have not seen."""
    gain_in_errors: float = 1.0
    """The guard keeps a component whose mean gain is more than this many standard errors."""
    node_rounds: int = 6
    """Rounds of L-BFGS for the network's node, of five steps each."""


SETTINGS = LearningSettings()
