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
Int32 = npt.NDArray[np.int32]
Int64 = npt.NDArray[np.int64]

_FIRST_WEIGHT = 0.01
_DAMPING = 20.0
_FIRST_SUM_WEIGHTS, _FIRST_SUM_BIAS = 0.01, 1.0
_HALF_LIFE = 10.0


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

    def contrast(self) -> None:
        """One epoch of contrastive divergence."""
        s, order = self._settings, self._generator.permutation(len(self._cases.starts) - 1)
        rate, steps = s.rate / (1.0 + self._epoch / _HALF_LIFE), 1 + self._epoch // s.steps_every
        contrastive_epoch(self.machine, self._cases, order, steps, rate, s.decay, self._generator)
        self._epoch += 1

    def tune(self, n_given: Int64) -> float:
        """One epoch of descent on the error of a case's other ratings, its first n_given, shape (n_cases,), given.

        Returns the root mean square error of what was asked, in stars.
        """
        m, s = self.machine, self._settings
        if self._sums is None:
            self._sums = (
                np.full_like(m.weights, _FIRST_SUM_WEIGHTS),
                np.full_like(m.visible_bias, _FIRST_SUM_BIAS),
                np.full_like(m.hidden_bias, _FIRST_SUM_WEIGHTS),
            )
        order = self._generator.permutation(len(n_given))
        return float(tuning_epoch(m, self._sums, self._cases, n_given, order, s.tuning_rate, s.squared))

    def prefixes(self, most: int) -> Int64:
        """How many of each case's first ratings to give, shape (n_cases,).

        Log-uniform from 1 to `most`; in a tenth of the cases one less, so that none is known too.
        """
        sizes = np.diff(self._cases.starts)
        reach = np.log(np.minimum(most, np.maximum(sizes, 2)))
        given = np.exp(self._generator.uniform(0.0, 1.0, len(sizes)) * reach).astype(np.int64)
        return np.clip(given - (self._generator.random(len(sizes)) < 0.1), 0, sizes)


def _log_frequencies(cases: Cases, n_visible: int, n_levels: int) -> Float32:
    """Log of how often each unit has each level, drawn towards how often all do, centred; shape (v, n_levels)."""
    counts = np.bincount(cases.visible * n_levels + cases.level, minlength=n_visible * n_levels)
    counts = counts.reshape(n_visible, n_levels)
    overall = (counts.sum(axis=0) + 1.0) / (counts.sum() + n_levels)
    shares = (counts + _DAMPING * overall) / (counts.sum(axis=1, keepdims=True) + _DAMPING)
    logs = np.log(shares)
    return np.asarray(logs - logs.mean(axis=1, keepdims=True), dtype=np.float32)
