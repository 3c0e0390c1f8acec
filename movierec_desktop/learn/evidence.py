"""What the pretrained models say of a person's own ratings when they have not seen them."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.autoencoder import Autoencoder
from movierec_desktop.recommend.base import Ratings
from movierec_desktop.recommend.correction import NETWORK, factors_of, movement, traits
from movierec_desktop.recommend.hybrid import Hybrid

Float32 = npt.NDArray[np.float32]
Float64 = npt.NDArray[np.float64]
Int64 = npt.NDArray[np.int64]
Check = Callable[[], None]
"""Called often; raises to stop the work."""


class Person:
    """One person's n ratings over the pretrained models, whose rows are these titles and no others.

    Args:
        hybrid: over the titles that the person rated, in the order of `stars`.
        stars: shape (n,).
    """

    def __init__(self, hybrid: Hybrid, stars: Float64) -> None:
        if hybrid.n_titles != len(stars):
            raise ValueError("the models must be over the titles that were rated")
        self.hybrid = hybrid
        self.stars = stars
        everything = np.arange(len(stars))
        self.traits: Float64 = traits(hybrid, everything).astype(np.float64)
        self.factors: Float64 = factors_of(hybrid, everything).astype(np.float64)
        network = hybrid.members.get(NETWORK)
        self.network = network if isinstance(network, Autoencoder) else None
        self.outputs: Float32 | None = None if self.network is None else self.network.output_rows(everything)

    def __len__(self) -> int:
        return len(self.stars)


@dataclass(frozen=True, slots=True)
class Told:
    """What is said of the ratings at `places`, shape (n,), by models that had others to go by."""

    places: Int64
    predicted: Float64
    moved: Float64
    """By each model, shape (n, n_models)."""
    inputs: Float32
    """Of the network's hidden layer, one row for each fold, shape (n_folds, h)."""
    fold: Int64
    """Which of these rows goes with each place, shape (n,)."""


def folds(n: int, n_folds: int, seed: int) -> Int64:
    """A fold for each of n things, of sizes that differ by one at most, shape (n,)."""
    order = np.random.default_rng(seed).permutation(n)
    found = np.empty(n, dtype=np.int64)
    found[order] = np.arange(n) % min(n_folds, n)
    return found


def ask(person: Person, given: Int64, asked: Int64) -> Told:
    """Fold the ratings at places `given` in, and ask about those at `asked`."""
    hybrid = person.hybrid
    ratings = Ratings(given, person.stars[given])
    taste = hybrid.fold_in(ratings)
    moved = movement(hybrid, hybrid.moved(taste, asked), asked)
    inputs = np.zeros((1, 0), np.float32) if person.network is None else person.network.inputs(ratings)[None]
    predicted = np.asarray(hybrid.score(taste), dtype=np.float64)[asked]
    return Told(asked, predicted, moved.astype(np.float64), inputs, np.zeros(len(asked), dtype=np.int64))


def ask_in_turns(person: Person, places: Int64, n_folds: int, seed: int, check: Check) -> Told:
    """Ask about every rating at `places`, each time with the other folds of `places` given."""
    fold = folds(len(places), n_folds, seed)
    parts = []
    for number in range(fold.max() + 1):
        check()
        parts.append(ask(person, places[fold != number], places[fold == number]))
    return Told(
        np.concatenate([part.places for part in parts]),
        np.concatenate([part.predicted for part in parts]),
        np.concatenate([part.moved for part in parts]),
        np.concatenate([part.inputs for part in parts]),
        np.repeat(np.arange(len(parts)), [len(part.places) for part in parts]),
    )
