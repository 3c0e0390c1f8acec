"""The inner loops of the Restricted Boltzmann Machine, over ratings alone: what a case did not rate costs nothing.

Equations are those of Salakhutdinov, Mnih & Hinton 2007. The machine and the cases are tuples of arrays that the
compiled functions change in place or read.
"""

import math
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
from numba import njit

Float32 = npt.NDArray[np.float32]
Int32 = npt.NDArray[np.int32]
Int64 = npt.NDArray[np.int64]

_TINY = np.float32(1e-8)


class Machine(NamedTuple):
    """A machine of v visible units with K levels and h hidden units; all float32.

    The weight of unit i at level k is sum_b basis[k, b] weights[i, b]: with the identity as basis it is the paper's W.
    """

    weights: Float32
    """Shape (v, B, h)."""
    visible_bias: Float32
    """Shape (v, K)."""
    hidden_bias: Float32
    """Shape (h,)."""
    basis: Float32
    """Shape (K, B)."""
    stars: Float32
    """Stars of the levels, ascending, shape (K,)."""


class Cases(NamedTuple):
    """Ratings by case: those from starts[c] to starts[c + 1] are case c's, in the order in which they were given."""

    starts: Int64
    """Shape (n_cases + 1,)."""
    visible: Int32
    """The unit of each rating, shape (n,)."""
    level: Int32
    """The place of its stars on the scale, shape (n,)."""


@njit(cache=True, fastmath=True)
def hidden_of(m: Machine, visible: Int32, level: Int32, out: Float32) -> None:
    """Write p(h = 1 | ratings), shape (h,), into `out` (eq. 2)."""
    out[:] = m.hidden_bias
    for place in range(len(visible)):
        for b in range(m.basis.shape[1]):
            share, row = m.basis[level[place], b], m.weights[visible[place], b]
            for j in range(len(out)):
                out[j] += share * row[j]
    _logistic(out)


@njit(cache=True, fastmath=True)
def _logistic(inputs: Float32) -> None:
    for j in range(len(inputs)):
        inputs[j] = 1.0 / (1.0 + math.exp(-inputs[j]))


@njit(cache=True, fastmath=True)
def levels_of(m: Machine, unit: int, hidden: Float32, out: Float32) -> None:
    """Write p(v = k | h), shape (K,), of one unit into `out` (eq. 1)."""
    out[:] = m.visible_bias[unit]
    for b in range(m.basis.shape[1]):
        dot, row = np.float32(0.0), m.weights[unit, b]
        for j in range(len(hidden)):
            dot += row[j] * hidden[j]
        for k in range(len(out)):
            out[k] += m.basis[k, b] * dot
    highest, total = out.max(), np.float32(0.0)
    for k in range(len(out)):
        out[k] = math.exp(out[k] - highest)
        total += out[k]
    for k in range(len(out)):
        out[k] /= total


@njit(cache=True, fastmath=True)
def _mean(chance: Float32, stars: Float32) -> Any:
    mean = np.float32(0.0)
    for k in range(len(stars)):
        mean += chance[k] * stars[k]
    return mean


@njit(cache=True, fastmath=True)
def expected_of(m: Machine, cases: Cases, case: Int64, unit: Int64, out: Float32) -> None:
    """Write expected stars for pairs of case and unit, sorted by case, shape (n,), into `out` (sec. 2.3)."""
    hidden, chance = np.empty(len(m.hidden_bias), np.float32), np.empty(len(m.stars), np.float32)
    last = -1
    for place in range(len(case)):
        if case[place] != last:
            last = case[place]
            begin, end = cases.starts[last], cases.starts[last + 1]
            hidden_of(m, cases.visible[begin:end], cases.level[begin:end], hidden)
        levels_of(m, unit[place], hidden, chance)
        out[place] = _mean(chance, m.stars)


@njit(cache=True, fastmath=True)
def contrastive_epoch(
    m: Machine, cases: Cases, order: Int64, steps: int, rate: float, decay: float, rng: np.random.Generator
) -> None:
    """One pass of CD-`steps` over the cases in `order` (eqs. 3 to 6); each case is an update of its own.

    The last reconstruction and the last hidden layer are probabilities, those before are drawn (Hinton 2012, sec. 3).
    """
    first, last = np.empty(len(m.hidden_bias), np.float32), np.empty(len(m.hidden_bias), np.float32)
    drawn, chance = np.empty_like(first), np.empty(len(m.stars), np.float32)
    for case in order:
        begin, end = cases.starts[case], cases.starts[case + 1]
        if begin == end:
            continue
        units, given = cases.visible[begin:end], cases.level[begin:end]
        hidden_of(m, units, given, first)
        last[:] = first
        told = given.copy()
        for step in range(steps):
            for j in range(len(last)):
                drawn[j] = 1.0 if rng.random() < last[j] else 0.0
            if step < steps - 1:
                for place in range(len(units)):
                    levels_of(m, units[place], drawn, chance)
                    told[place] = _draw(chance, rng.random())
                hidden_of(m, units, told, last)
        _contrast(m, units, given, first, drawn, rate, decay)


@njit(cache=True, fastmath=True)
def _draw(chance: Float32, at: float) -> int:
    total = 0.0
    for k in range(len(chance)):
        total += chance[k]
        if at < total:
            return k
    return len(chance) - 1


@njit(cache=True, fastmath=True)
def _contrast(
    m: Machine, units: Int32, given: Int32, first: Float32, drawn: Float32, rate: float, decay: float
) -> None:
    """Move towards what was seen with `first` and away from what `drawn` hidden units reconstruct."""
    back, n_basis = np.zeros((len(units), m.basis.shape[1]), np.float32), m.basis.shape[1]
    last, chance = m.hidden_bias.copy(), np.empty(len(m.stars), np.float32)
    for place in range(len(units)):
        unit = units[place]
        levels_of(m, unit, drawn, chance)
        m.visible_bias[unit, given[place]] += rate
        for k in range(len(chance)):
            m.visible_bias[unit, k] -= rate * chance[k]
        for b in range(n_basis):
            for k in range(len(chance)):
                back[place, b] += chance[k] * m.basis[k, b]
            row = m.weights[unit, b]
            for j in range(len(last)):
                last[j] += back[place, b] * row[j]
    _logistic(last)
    for j in range(len(last)):
        m.hidden_bias[j] += rate * (first[j] - last[j])
    for place in range(len(units)):
        for b in range(n_basis):
            row, seen, told = m.weights[units[place], b], m.basis[given[place], b], back[place, b]
            for j in range(len(last)):
                row[j] += rate * (seen * first[j] - told * last[j] - decay * row[j])


@njit(cache=True, fastmath=True)
def tuning_epoch(
    m: Machine, sums: tuple[Float32, Float32, Float32], cases: Cases, n_given: Int64, order: Int64,
    rate: float, squared: float,
) -> float:  # fmt: skip
    """One pass of gradient descent on the prediction itself: a case's first `n_given` ratings tell of the others.

    The gradient goes through the one mean-field pass that predicts, with Adagrad's rates (Duchi et al. 2011); `sums`
    are its sums of squares for weights, visible and hidden bias. The loss of a rating is (1 - squared) times the
    cross-entropy of its level plus `squared` times half the squared error of the expected stars. Returns the root mean
    square error over what was asked, in stars.
    """
    hidden, back = np.empty(len(m.hidden_bias), np.float32), np.empty(len(m.hidden_bias), np.float32)
    chance, total, asked = np.empty(len(m.stars), np.float32), 0.0, 0
    for case in order:
        begin, end = cases.starts[case], cases.starts[case + 1]
        middle = begin + n_given[case]
        if middle >= end:
            continue
        hidden_of(m, cases.visible[begin:middle], cases.level[begin:middle], hidden)
        back[:] = 0.0
        for place in range(middle, end):
            levels_of(m, cases.visible[place], hidden, chance)
            total += _tune_told(m, sums, cases.visible[place], cases.level[place], chance, hidden, back, rate, squared)
        asked += end - middle
        for j in range(len(back)):
            back[j] *= hidden[j] * (1.0 - hidden[j]) / (end - middle)
        _descend(m.hidden_bias, sums[2], np.float32(1.0), back, rate)
        for place in range(begin, middle):
            unit = cases.visible[place]
            for b in range(m.basis.shape[1]):
                _descend(m.weights[unit, b], sums[0][unit, b], m.basis[cases.level[place], b], back, rate)
    return math.sqrt(total / max(1, asked))


@njit(cache=True, fastmath=True)
def _tune_told(
    m: Machine, sums: tuple[Float32, Float32, Float32], unit: int, truth: int,
    chance: Float32, hidden: Float32, back: Float32, rate: float, squared: float,
) -> Any:  # fmt: skip
    """Descend on one rating that was asked, add its gradient at the hidden units to `back`; its squared error."""
    mean = _mean(chance, m.stars)
    error = mean - m.stars[truth]
    slope = np.empty_like(chance)
    for k in range(len(chance)):
        slope[k] = chance[k] * ((1.0 - squared) + squared * error * (m.stars[k] - mean))
    slope[truth] -= 1.0 - squared
    _descend(m.visible_bias[unit], sums[1][unit], np.float32(1.0), slope, rate)
    for b in range(m.basis.shape[1]):
        pull, row = np.float32(0.0), m.weights[unit, b]
        for k in range(len(chance)):
            pull += slope[k] * m.basis[k, b]
        for j in range(len(back)):
            back[j] += pull * row[j]
        _descend(row, sums[0][unit, b], pull, hidden, rate)
    return error * error


@njit(cache=True, fastmath=True)
def _descend(values: Float32, sums: Float32, factor: Any, gradient: Float32, rate: float) -> None:
    """One step against factor * gradient, with Adagrad's rates."""
    if factor == 0.0:
        return
    for j in range(len(values)):
        slope = factor * gradient[j]
        sums[j] += slope * slope
        values[j] -= np.float32(rate) * slope / math.sqrt(sums[j] + _TINY)
