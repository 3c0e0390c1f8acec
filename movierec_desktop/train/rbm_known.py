"""RBMs for people of the training data: titles as cases and people as cases, and the biases, weighed together.

A title's raters are many and alike in how they use the stars, so a machine whose cases are titles and whose visible
units are people is the better one here (Georgiev & Nakov 2013); the other adds a little.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.base import IntArray
from movierec_desktop.train.damped_biases import fit_biases
from movierec_desktop.train.models.base import Predictor
from movierec_desktop.train.rating_table import RatingTable
from movierec_desktop.train.rbm_fit import Settings, Training, cases_of, ordinal_basis, predicted, scale_of

Float64 = npt.NDArray[np.float64]
Tell = Callable[[str], None]

CHECK_EVERY = 5
_HELD = 0.1
_RIDGE = 1e-3


@dataclass(frozen=True, slots=True)
class Member:
    """One kind of machine."""

    by_title: bool
    """Titles are cases and people visible units; or the other way round."""
    settings: Settings
    n_machines: int
    """Seeds that are averaged in the end."""


MEMBERS = (
    Member(True, Settings(n_hidden=300, rate=0.01, decay=0.03, epochs=40, steps_every=15), 2),
    Member(False, Settings(n_hidden=100, rate=0.01, decay=0.03, epochs=40, steps_every=15), 1),
)


@dataclass(frozen=True, slots=True)
class Blend:
    """Epochs of each member, and the weights of members, biases and a constant."""

    epochs: tuple[int, ...]
    weights: Float64

    def of(self, parts: Sequence[Float64]) -> Float64:
        """Weigh predictions of members and biases together."""
        told: Float64 = np.stack([*parts, np.ones(len(parts[0]))], axis=1) @ self.weights
        return told


def choose(table: RatingTable, members: Sequence[Member], seed: int, tell: Tell) -> Blend:
    """Fit on nine tenths of the ratings; epochs and weights are those with the least squared error on the rest."""
    held = np.random.default_rng(seed).random(len(table)) < _HELD
    known, asked = table.take(~held), table.take(held)
    truth = asked.stars.astype(np.float64)
    epochs, parts = [], []
    for member in members:
        best, at = (np.inf, np.zeros(0)), 0
        for epoch, told in _epochs(known, asked.person, asked.title, member, seed):
            error = float(np.mean((told - truth) ** 2)) if len(truth) else 0.0
            tell(f"rbm, {_name(member)}: epoch {epoch}, validation RMSE {np.sqrt(error):.4f}")
            if error < best[0]:
                best, at = (error, told), epoch
        epochs.append(at)
        parts.append(best[1])
    biases = fit_biases(known)(asked.person, asked.title)
    columns = np.stack([*parts, biases, np.ones(len(truth))], axis=1)
    # A ridge towards the plain mean of the members, for tables with few ratings.
    first = np.array([1.0 / len(parts)] * len(parts) + [0.0, 0.0])
    normal = columns.T @ columns + _RIDGE * max(1, len(truth)) * np.eye(len(first))
    weights = first + np.linalg.solve(normal, columns.T @ (truth - columns @ first))
    return Blend(tuple(epochs), weights)


def fit(table: RatingTable, members: Sequence[Member], seed: int, tell: Tell) -> Predictor:
    """Choose on a part of the ratings, then fit on all of them."""
    blend = choose(table, members, seed, tell)
    tell(f"rbm: epochs {blend.epochs}, weights {np.round(blend.weights, 3).tolist()}")
    machines = [
        [_fitted(table, member, epochs, seed + 1 + number, tell) for number in range(member.n_machines)]
        for member, epochs in zip(members, blend.epochs, strict=True)
    ]
    biases = fit_biases(table)

    def predict(person: IntArray, title: IntArray) -> Float64:
        parts = [np.mean([machine(person, title) for machine in same], axis=0) for same in machines]
        return blend.of([*parts, biases(person, title)])

    return predict


def _name(member: Member) -> str:
    return "titles as cases" if member.by_title else "people as cases"


def _training(table: RatingTable, member: Member, seed: int) -> tuple[Training, Predictor]:
    """A machine under training, and what it predicts at any time."""
    stars = scale_of(table)
    roles = (table.title, table.person) if member.by_title else (table.person, table.title)
    sizes = (table.n_titles, table.n_people) if member.by_title else (table.n_people, table.n_titles)
    cases = cases_of(table, roles[0], roles[1], sizes[0])
    training = Training(cases, sizes[1], stars, ordinal_basis(stars), member.settings, seed)

    def predict(person: IntArray, title: IntArray) -> Float64:
        pair = (title, person) if member.by_title else (person, title)
        return predicted(training.machine, cases, *pair)

    return training, predict


def _epochs(
    table: RatingTable, person: IntArray, title: IntArray, member: Member, seed: int
) -> Iterator[tuple[int, Float64]]:
    """The predictions after every `CHECK_EVERY` epochs."""
    training, predict = _training(table, member, seed)
    for epoch in range(1, member.settings.epochs + 1):
        training.contrast()
        if epoch % CHECK_EVERY == 0 or epoch == member.settings.epochs:
            yield epoch, predict(person, title)


def _fitted(table: RatingTable, member: Member, epochs: int, seed: int, tell: Tell) -> Predictor:
    training, predict = _training(table, member, seed)
    for epoch in range(1, epochs + 1):
        training.contrast()
        tell(f"rbm, {_name(member)}: epoch {epoch} of {epochs} on all ratings")
    return predict
