"""User-based autoencoder with a linear path (AutoRec: Sedhain et al. 2015; denoising: Kuchaiev & Ginsburg 2017).

A person's ratings, as residuals, are summed through a first layer that also sees which titles were rated; a hidden
layer later they say what to add to every title. The other part of the prediction is linear: a person's least-squares
code under the factors of the SVD, which is what a linear autoencoder comes to when ratings are missing.
"""

from dataclasses import asdict, dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.base import MANY_RATINGS, FloatArray, IntArray, Ratings
from movierec_desktop.recommend.evidence import Evidence, EvidenceConstants, laid_out
from movierec_desktop.recommend.svd import Svd, SvdConstants, SvdTaste

Float32 = npt.NDArray[np.float32]
NO_UNIT = -1


@dataclass(frozen=True, slots=True)
class AutoencoderConstants(EvidenceConstants):
    """The numbers beside the weights, chosen on people held out of training."""

    ridge: float
    """Strength of the linear path's fold-in."""
    unrated_base: float
    """Prediction for a title that nobody rated, before anything is known of the person."""
    linear_share: float
    """Weight of the linear path; the stack has the rest."""
    offset_damping: float
    """A person's offset is the sum of their residuals over their number of ratings plus this."""
    count_offset: float
    """The first layer's sums are divided by the square root of the number of ratings plus this."""


@dataclass(frozen=True, slots=True)
class Stack:
    """The network's weights. Titles with few ratings are not among its u units; h is the width of the hidden layer.

    Of the first layer only the rated titles' rows are ever used: those two stay as they are stored.
    """

    stars_in: npt.NDArray[np.floating[Any]]
    """Of a unit's residual, shape (u, h)."""
    seen_in: npt.NDArray[np.floating[Any]]
    """Of a unit's being rated, shape (u, h)."""
    bias_in: Float32
    count_in: Float32
    """Of log(1 + number of ratings), shape (h,)."""
    offset_in: Float32
    """Of the person's offset, shape (h,)."""
    out: Float32
    """Shape (u, h)."""
    bias_out: Float32
    """Shape (u,)."""

    @classmethod
    def of(cls, tensors: dict[str, npt.NDArray[np.generic]]) -> "Stack":
        """From tensors of the same names."""
        kept: dict[str, Any] = {name: tensors[name] for name in ("stars_in", "seen_in")}
        others = [name for name in cls.__dataclass_fields__ if name not in kept]
        return cls(**kept, **{name: tensors[name].astype(np.float32) for name in others})


@dataclass(frozen=True, slots=True)
class Sums:
    """What the first layer needs of some people: each field has one entry, or one row of h, a person.

    Everything is weighted by what each rating counts; `n` is the sum of these weights.
    """

    n: Float32
    residuals: Float32
    """Sum of residuals."""
    weighted: Float32
    """Sum of residual times `stars_in`."""
    plain: Float32
    """Sum of `stars_in`."""
    seen: Float32
    """Sum of `seen_in`."""


@dataclass(frozen=True, slots=True)
class AutoencoderTaste:
    """A person: ratings, both codes, and the score of every title, shape (n_titles,)."""

    ratings: Ratings
    linear: SvdTaste
    offset: float
    scores: Float32
    sums: Sums
    heard: tuple[Float32, Float32] | None
    """Of each of many ratings its row of `stars_in` and `seen_in`, shape (n, h): reasons are asked for often."""


class Autoencoder:
    """Over the rows of one catalogue: score = base + linear_share * linear path + the rest * (offset + stack).

    Args:
        linear: the linear path, over the same rows.
        base: what the linear path tells a person without ratings, shape (n_titles,).
        counts: ratings of each title in training, shape (n_titles,).
        unit: the stack's unit of each row, `NO_UNIT` where it has none, shape (n_titles,).
        stack: the network.
        constants: the numbers beside them.
    """

    name = "autoencoder"

    def __init__(
        self,
        linear: Svd,
        base: Float32,
        counts: npt.NDArray[np.int32],
        unit: npt.NDArray[np.int64],
        stack: Stack,
        constants: AutoencoderConstants,
    ) -> None:
        self.n_titles = len(base)
        self._linear, self._base, self._unit, self._stack, self._constants = linear, base, unit, stack, constants
        self._counts = counts
        self._unit_rows = np.flatnonzero(unit != NO_UNIT)
        self._row_units = unit[self._unit_rows]
        nobody = self._hidden(self._sums(Ratings.of([])))[0][0]
        self._start = base.copy()
        self._start[self._unit_rows] += (1 - constants.linear_share) * self._told(nobody)[self._row_units]
        self._list_shift = Evidence(counts, constants).list_shift(self._start)

    @classmethod
    def from_tensors(
        cls, tensors: dict[str, npt.NDArray[np.generic]], constants: dict[str, float], title_ids: IntArray
    ) -> "Autoencoder":
        """Lay the stored weights out over the rows of a catalogue.

        Args:
            tensors: those of the SVD, `unit_of` (the unit of each stored title, `NO_UNIT` for none), and the fields of
                `Stack`.
            constants: those of `AutoencoderConstants` by name.
            title_ids: stable ids of the catalogue's rows, shape (n_titles,).
        """
        numbers = AutoencoderConstants(**constants)
        linear_constants = {name: asdict(numbers)[name] for name in SvdConstants.__dataclass_fields__}
        linear = Svd.from_tensors(tensors, linear_constants, title_ids)
        known, places = laid_out(tensors, title_ids)
        unit = np.full(len(title_ids), NO_UNIT, dtype=np.int64)
        unit[known] = tensors["unit_of"][places]
        base = np.full(len(title_ids), numbers.unrated_base, dtype=np.float32)
        base[known] = tensors["base"][places]
        counts = np.zeros(len(title_ids), dtype=np.int32)
        counts[known] = tensors["counts"][places]
        return cls(linear, base, counts, unit, Stack.of(tensors), numbers)

    def fold_in(self, ratings: Ratings) -> AutoencoderTaste:
        """One forward pass and the ridge solution; an empty `ratings` gives the average person."""
        linear = self._linear.fold_in(ratings)
        rows = self._heard(ratings)
        sums = self._sums(ratings, rows)
        hidden, offset = self._hidden(sums)
        share = self._constants.linear_share
        scores = np.asarray(share * self._linear.score(linear) + (1 - share) * (self._base + offset[0]), np.float32)
        scores[self._unit_rows] += (1 - share) * self._told(hidden[0])[self._row_units]
        heard = rows if len(ratings) >= MANY_RATINGS else None
        return AutoencoderTaste(ratings, linear, float(offset[0]), scores, sums, heard)

    def score(self, taste: AutoencoderTaste) -> FloatArray:
        """Predicted stars of every title, unclipped, shape (n_titles,)."""
        return taste.scores

    def list_score(self, taste: AutoencoderTaste) -> FloatArray:
        """What orders a list, shape (n_titles,); see `EvidenceConstants.list_popularity`."""
        scores: FloatArray = taste.scores + self._list_shift
        return scores

    def uncertainty(self, taste: AutoencoderTaste, rows: IntArray) -> FloatArray:
        """Root mean square error to expect for the titles at `rows`, in stars, shape (len(rows),).

        The variance that is left to the person is that of the linear path's code.
        """
        return self._linear.uncertainty(taste.linear, rows)

    def contributions(self, taste: AutoencoderTaste, row: int) -> FloatArray:
        """Stars by which each rating moved the prediction of `row`, shape (n,); with the starting point, the score.

        The linear path splits exactly. Of the stack it is measured what becomes of the prediction without each
        rating, of many ratings to first order; what these effects leave of the whole is spread in proportion to their
        size.
        """
        share = self._constants.linear_share
        exact = self._linear.contributions(taste.linear, row)
        if not len(taste.ratings):
            return exact
        nobody, everyone = self._stack_at(self._sums(Ratings.of([])), row)[0], self._stack_at(taste.sums, row)[0]
        if taste.heard is None:
            effects = everyone - self._stack_at(self._without_each(taste.ratings, taste.sums), row).astype(np.float64)
        else:
            effects = self._first_order_effects(taste.ratings, taste.heard, taste.sums, row)
        sizes = np.abs(effects) + 1e-9
        effects += (everyone - nobody - effects.sum()) * sizes / sizes.sum()
        parts: FloatArray = share * exact + (1 - share) * effects
        return parts

    def starting_point(self, row: int) -> float:
        """What a person without ratings is told about `row`, in stars."""
        return float(self._start[row])

    def score_unknown(self, taste: AutoencoderTaste) -> float:
        """Predicted stars of a title that is in no catalogue: as for one that nobody rated."""
        share = self._constants.linear_share
        stacked = self._constants.unrated_base + taste.offset
        return share * self._linear.score_unknown(taste.linear) + (1 - share) * stacked

    def adapted(self, hidden_shift: Float32, code: Float32) -> "Autoencoder":
        """The same network with a person's own node (CDAE: Wu, DuBois, Zheng & Ester 2016, eq. 1).

        Args:
            hidden_shift: added to the hidden layer's input, shape (h,).
            code: added to the hidden layer's answer, shape (h,).
        """
        stack = self._stack
        own = replace(stack, bias_in=stack.bias_in + hidden_shift, bias_out=stack.bias_out + stack.out @ code)
        return Autoencoder(self._linear, self._base, self._counts, self._unit, own, self._constants)

    def inputs(self, ratings: Ratings) -> Float32:
        """What goes into the hidden layer, before it answers, shape (h,)."""
        inputs: Float32 = self._total(self._sums(ratings))[0][0]
        return inputs

    def output_rows(self, rows: IntArray) -> Float32:
        """Stars that each hidden unit gives the titles at `rows`, its share counted, shape (len(rows), h)."""
        own = np.zeros((len(rows), self._stack.out.shape[1]), dtype=np.float32)
        units = self._unit[rows]
        own[units != NO_UNIT] = self._stack.out[units[units != NO_UNIT]]
        return own * np.float32(1 - self._constants.linear_share)

    def _parts(self, ratings: Ratings) -> Sums:
        """What each rating adds to the sums, an entry a rating."""
        units, counts, residuals = self._units_of(ratings)
        stars_in = _rows(self._stack.stars_in, units)
        return Sums(
            n=counts,
            residuals=residuals,
            weighted=residuals[:, None] * stars_in,
            plain=counts[:, None] * stars_in,
            seen=counts[:, None] * _rows(self._stack.seen_in, units),
        )

    def _units_of(self, ratings: Ratings) -> tuple[npt.NDArray[np.int64], Float32, Float32]:
        """Of each rating: its unit, what it counts, and its residual times that; all of shape (n,)."""
        counts = ratings.weights.astype(np.float32)
        return self._unit[ratings.rows], counts, counts * (ratings.stars - self._base[ratings.rows]).astype(np.float32)

    def _heard(self, ratings: Ratings) -> tuple[Float32, Float32]:
        """Of each rating its row of `stars_in` and of `seen_in`, shape (n, h) each."""
        units = self._unit[ratings.rows]
        return _rows(self._stack.stars_in, units), _rows(self._stack.seen_in, units)

    def _sums(self, ratings: Ratings, heard: tuple[Float32, Float32] | None = None) -> Sums:
        _, counts, residuals = self._units_of(ratings)
        stars_in, seen_in = heard or self._heard(ratings)
        return Sums(
            n=counts.sum(keepdims=True),
            residuals=residuals.sum(keepdims=True),
            weighted=(residuals @ stars_in)[None],
            plain=(counts @ stars_in)[None],
            seen=(counts @ seen_in)[None],
        )

    def _without_each(self, ratings: Ratings, whole: Sums) -> Sums:
        """The sums that are left when one rating is taken away, one row for each."""
        parts = self._parts(ratings)
        return Sums(**{name: getattr(whole, name) - getattr(parts, name) for name in Sums.__slots__})

    def _first_order_effects(
        self, ratings: Ratings, heard: tuple[Float32, Float32], whole: Sums, row: int
    ) -> npt.NDArray[np.float64]:
        """What `_without_each` comes to where each rating is a small part of the whole, shape (n,).

        The derivative of `_stack_at` times what a rating adds to each of the sums: products with two vectors in place
        of a hidden layer for each rating.
        """
        stack, unit = self._stack, self._unit[row]
        _, counts, residuals = self._units_of(ratings)
        total, (offset,) = self._total(whole)
        n, n_offset = float(whole.n[0]), float(whole.n[0]) + self._constants.offset_damping
        scale = np.sqrt(n + self._constants.count_offset)
        out = stack.out[unit] if unit != NO_UNIT else np.zeros_like(stack.bias_in)
        slope = _silu_slope(total[0]) * out
        of_offset = 1.0 + slope @ (stack.offset_in - whole.plain[0] / scale)
        summed = whole.weighted[0] - offset * whole.plain[0] + whole.seen[0]
        of_count = slope @ (stack.count_in / (1.0 + n) - summed / (2.0 * scale**3))
        by_star, by_seeing = (rows @ slope / scale for rows in heard)
        above = residuals - offset * counts
        effects = above * by_star + counts * by_seeing + of_offset * above / n_offset + of_count * counts
        return np.asarray(effects, dtype=np.float64)

    def _hidden(self, sums: Sums) -> tuple[Float32, Float32]:
        """The hidden layer, shape (people, h), and the offsets, shape (people,)."""
        total, offset = self._total(sums)
        return np.asarray(_silu(total), dtype=np.float32), offset

    def _total(self, sums: Sums) -> tuple[Float32, Float32]:
        """The hidden layer's input, shape (people, h), and the offsets, shape (people,)."""
        stack, constants = self._stack, self._constants
        offset = sums.residuals / (sums.n + constants.offset_damping)
        scale = np.sqrt(sums.n + constants.count_offset)[:, None]
        total = (sums.weighted - offset[:, None] * sums.plain + sums.seen) / scale
        total = total + stack.bias_in + np.log1p(sums.n)[:, None] * stack.count_in + offset[:, None] * stack.offset_in
        return np.asarray(total, dtype=np.float32), np.asarray(offset, dtype=np.float32)

    def _told(self, hidden: Float32) -> Float32:
        """What one person's hidden layer adds to each unit's title, shape (u,)."""
        told: Float32 = self._stack.out @ hidden + self._stack.bias_out
        return told

    def _stack_at(self, sums: Sums, row: int) -> Float32:
        """The stack's part of the prediction of one row, offset and all, shape (people,)."""
        hidden, offset = self._hidden(sums)
        unit = self._unit[row]
        if unit == NO_UNIT:
            return offset
        told: Float32 = offset + hidden @ self._stack.out[unit] + self._stack.bias_out[unit]
        return told


def _silu(values: FloatArray) -> FloatArray:
    """Sigmoid-weighted input, x * sigmoid(x), written so that nothing overflows."""
    smooth: FloatArray = values * 0.5 * (1.0 + np.tanh(0.5 * values))
    return smooth


def _silu_slope(values: FloatArray) -> FloatArray:
    """Derivative of `_silu`."""
    sigmoid = 0.5 * (1.0 + np.tanh(0.5 * values))
    slope: FloatArray = sigmoid * (1.0 + values * (1.0 - sigmoid))
    return slope


def _rows(weights: npt.NDArray[np.floating[Any]], units: npt.NDArray[np.int64]) -> Float32:
    """Rows of `weights` for `units`, shape (n, h); zeros for `NO_UNIT`."""
    rows = np.zeros((len(units), weights.shape[1]), dtype=np.float32)
    has_unit = units != NO_UNIT
    rows[has_unit] = weights[units[has_unit]]
    return rows
