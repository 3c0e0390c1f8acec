"""Fitting a Restricted Boltzmann Machine epoch by epoch: contrastive divergence, then its prediction itself.

The machine is that of Salakhutdinov, Mnih & Hinton 2007. After every epoch it can be used.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.base import IntArray
from movierec_desktop.train.rating_table import RatingTable
from movierec_desktop.train.rbm_kernels import Cases, Machine, contrastive_epoch, expected_of, tuning_epoch

Float32 = npt.NDArray[np.float32]
Float64 = npt.NDArray[np.float64]
Int32 = npt.NDArray[np.int32]
Int64 = npt.NDArray[np.int64]

_FIRST_WEIGHT = 0.01
_DAMPING = 20.0
_FIRST_SUM_WEIGHTS, _FIRST_SUM_BIAS = 0.01, 1.0
_HALF_LIFE = 10.0
_ONE_LESS = 0.1


def scale_of(table: RatingTable) -> Float32:
    """Stars of the levels of a table's scale, ascending."""
    n = round((table.highest - table.lowest) / table.step) + 1
    return np.linspace(table.lowest, table.highest, n).astype(np.float32)


def cases_of(table: RatingTable, case: Int32, visible: Int32, n_cases: int) -> Cases:
    """The table's ratings by case, `case` and `visible`, the units, being of shape (n,).

    Within a case the order of the table, which is that of time, is kept.
    """
    order = np.argsort(case, kind="stable")
    level = np.rint((table.stars - table.lowest) / table.step).astype(np.int32)
    starts = np.searchsorted(case[order], np.arange(n_cases + 1)).astype(np.int64)
    return Cases(starts, visible[order].astype(np.int32), level[order])


def ordinal_basis(stars: Float32) -> Float32:
    """One and the stars, scaled to -1 ... 1: stars that lie close have weights that lie close, shape (n_levels, 2).

    The first function, the same at every level, tells the hidden units only that the title was rated: it is the paper's
    conditional matrix D (sec. 4) of the ratings that are given, and drops out of what is told of a title.
    """
    middle, half = (stars[0] + stars[-1]) / 2, (stars[-1] - stars[0]) / 2
    return np.stack([np.ones_like(stars), (stars - middle) / half], axis=1).astype(np.float32)


@dataclass(frozen=True, slots=True)
class Settings:
    """Of one machine."""

    n_hidden: int
    rate: float
    decay: float
    epochs: int
    """Of contrastive divergence; its rate falls as rate / (1 + epoch / 10)."""
    steps_every: int
    """CD-1 for so many epochs, then CD-2 for as many, and so on."""
    tuning_epochs: int = 0
    tuning_rate: float = 0.005
    squared: float = 0.5
    """Share of the squared error, beside cross-entropy, in what tuning lowers."""
    shuffled: float = 0.8
    """Share of the cases that are given in random order in a tuning epoch, not in that of time."""
    longest: int = 300
    """Most ratings that are given in tuning."""


def predicted(machine: Machine, cases: Cases, case: IntArray, unit: IntArray) -> npt.NDArray[np.float64]:
    """Expected stars of units for cases, pairs of shape (m,), after one mean-field pass; shape (m,)."""
    order = np.argsort(case, kind="stable")
    found = np.empty(len(order), dtype=np.float32)
    expected_of(machine, cases, case[order].astype(np.int64), unit[order].astype(np.int64), found)
    told = np.empty(len(order))
    told[order] = found
    return told


class Training:
    """A machine under training. Deterministic given the seed.

    Args:
        cases: what it learns from.
        n_visible: how many units there are.
        stars: of the levels, shape (n_levels,).
        basis: how weights depend on the level, shape (n_levels, B); the identity gives each level weights of its own.
        settings: see `Settings`.
        seed: of first weights, order and draws.
    """

    def __init__(
        self, cases: Cases, n_visible: int, stars: Float32, basis: Float32, settings: Settings, seed: int
    ) -> None:
        self._cases = cases
        self._settings = settings
        self._generator = np.random.default_rng(seed)
        first = self._generator.standard_normal((n_visible, basis.shape[1], settings.n_hidden)) * _FIRST_WEIGHT
        hidden_bias = np.zeros(settings.n_hidden, dtype=np.float32)
        bias = _log_frequencies(cases, n_visible, len(stars))
        self.machine = Machine(first.astype(np.float32), bias, hidden_bias, basis, stars)
        self._epoch = 0
        self._sums: tuple[Float32, Float32, Float32] | None = None
        self._remembered: list[Float64] = []
        self._n_remembered = 0

    def contrast(self) -> None:
        """One epoch of contrastive divergence."""
        s, order = self._settings, self._generator.permutation(len(self._cases.starts) - 1)
        rate, steps = s.rate / (1.0 + self._epoch / _HALF_LIFE), 1 + self._epoch // s.steps_every
        contrastive_epoch(self.machine, self._cases, order, steps, rate, s.decay, self._generator)
        self._epoch += 1

    def tune(self) -> float:
        """One epoch of descent on the error of each case's later ratings, its first ones given; see `_prefixes`.

        Returns the root mean square error of what was asked, in stars.
        """
        m, s = self.machine, self._settings
        if self._sums is None:
            self._sums = (
                np.full_like(m.weights, _FIRST_SUM_WEIGHTS),
                np.full_like(m.visible_bias, _FIRST_SUM_BIAS),
                np.full_like(m.hidden_bias, _FIRST_SUM_WEIGHTS),
            )
        cases, n_given = self._partly_shuffled(), self._prefixes()
        order = self._generator.permutation(len(n_given))
        return float(tuning_epoch(m, self._sums, cases, n_given, order, s.tuning_rate, s.squared))

    def remember(self) -> None:
        """Take the machine as it is into the average."""
        own = [array.astype(np.float64) for array in self.machine[:3]]
        self._remembered = (
            [old + new for old, new in zip(self._remembered, own, strict=True)] if self._remembered else own
        )
        self._n_remembered += 1

    def average(self) -> Machine:
        """The mean of the machines that were remembered; the machine as it is when none was."""
        if not self._remembered:
            return self.machine
        weights, visible, hidden = ((total / self._n_remembered).astype(np.float32) for total in self._remembered)
        return Machine(weights, visible, hidden, self.machine.basis, self.machine.stars)

    def _partly_shuffled(self) -> Cases:
        """The cases, those that the generator picks with their ratings in random order instead of time's."""
        starts, n = self._cases.starts, len(self._cases.visible)
        sizes = np.diff(starts)
        picked = np.repeat(self._generator.random(len(sizes)) < self._settings.shuffled, sizes)
        place = np.where(picked, self._generator.random(n), np.arange(n) / max(1, n))
        order = np.lexsort((place, np.repeat(np.arange(len(sizes)), sizes)))
        return Cases(starts, self._cases.visible[order], self._cases.level[order])

    def _prefixes(self) -> Int64:
        """How many of each case's first ratings to give, shape (n_cases,).

        Log-uniform from 1 to the settings' `longest`; in a tenth of the cases one less, so that none is known too.
        """
        sizes = np.diff(self._cases.starts)
        reach = np.log(np.minimum(self._settings.longest, np.maximum(sizes, 2)))
        given = np.exp(self._generator.uniform(0.0, 1.0, len(sizes)) * reach).astype(np.int64)
        return np.clip(given - (self._generator.random(len(sizes)) < _ONE_LESS), 0, sizes)


def _log_frequencies(cases: Cases, n_visible: int, n_levels: int) -> Float32:
    """Log of how often each unit has each level, drawn towards how often all do, centred; shape (v, n_levels)."""
    counts = np.bincount(cases.visible * n_levels + cases.level, minlength=n_visible * n_levels)
    counts = counts.reshape(n_visible, n_levels)
    overall = (counts.sum(axis=0) + 1.0) / (counts.sum() + n_levels)
    shares = (counts + _DAMPING * overall) / (counts.sum(axis=1, keepdims=True) + _DAMPING)
    logs = np.log(shares)
    return np.asarray(logs - logs.mean(axis=1, keepdims=True), dtype=np.float32)
