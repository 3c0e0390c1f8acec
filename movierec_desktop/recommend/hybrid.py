"""The hybrid: what every model makes of a person, weighed by how much is known of the person and of the title.

Feature-weighted linear stacking (Sill, Takacs, Mackey & Lin 2009): the weight of a model is a linear function of what
is known of the title, and a table over the number of the person's ratings. Weighted is what each model adds to its own
starting point, so that contributions of ratings pass through exactly.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.base import FloatArray, IntArray, Ratings, Recommender
from movierec_desktop.recommend.evidence import Evidence, EvidenceConstants, laid_out
from movierec_desktop.recommend.item_item import LIKED_FROM, ItemItem

Float32 = npt.NDArray[np.float32]
Float64 = npt.NDArray[np.float64]

N_TITLE_FUNCTIONS = 4
_NOTED_WINDOW = 201
_SHARE_DAMPING = 5.0
_USUAL_SHARE = 0.9


@dataclass(frozen=True, slots=True)
class HybridConstants(EvidenceConstants):
    """The numbers beside the weights. `list_base` and `list_popularity` have their usual sense."""

    list_person: float
    """List score = list_person * (prediction - base) + list_base * base + list_popularity * log(1 + n)
    + list_item_item * (item-item score) - list_unrated where nobody rated the title."""
    list_item_item: float
    list_unrated: float
    favourites_base: float
    favourites_popularity: float
    favourites_item_item: float
    """What takes the place of `list_base`, `list_popularity` and `list_item_item` as far as someone tells what they
    like alone, see `only_favourites`: well-known titles that they do not name they may well have seen and not liked."""
    seen_weight: float
    """What a rating below 4 counts in the item-item score."""
    error_spread: float
    """The variance left to a person is 1 / (1 + number of ratings) + this times the variance among the models."""


@dataclass(frozen=True, slots=True)
class HybridTaste:
    """A person: each model's taste, the model weights for this number of ratings, and the finished scores."""

    ratings: Ratings
    tastes: tuple[Any, ...]
    weights: Float32
    """Shape (n_models, N_TITLE_FUNCTIONS)."""
    shift: Float32
    """What each rating adds to predictions by being there and by its stars alone, whatever it was given to, for each
    function of a title; shape (n_ratings, N_TITLE_FUNCTIONS)."""
    scores: Float32
    spread: Float32


def only_favourites(ratings: Ratings) -> float:
    """How far a person's ratings are a list of favourites: 0 where up to nine in ten are liked, up to 1.

    The share of liked ones is damped, so that five of five say less than fifty of fifty.
    """
    liked = float(ratings.weights[ratings.stars >= LIKED_FROM].sum())
    share = (liked + _USUAL_SHARE * _SHARE_DAMPING) / (ratings.amount + _SHARE_DAMPING)
    return max(0.0, (share - _USUAL_SHARE) / (1.0 - _USUAL_SHARE))


def title_functions(counts: npt.NDArray[np.integer[Any]]) -> Float32:
    """What a weight may depend on, shape (n_titles, 4): rated at all, how often, how little, not at all."""
    n = counts.astype(np.float64)
    rated = (n > 0).astype(np.float64)
    columns = [rated, rated * (np.log1p(n) / 6.0 - 0.5), rated * 3.0 / (3.0 + n), 1.0 - rated]
    return np.stack(columns, axis=1).astype(np.float32)


@dataclass(frozen=True, slots=True)
class BlendTables:
    """Fitted weights.

    `base` (n_models + 1, N_TITLE_FUNCTIONS) weighs the models' starting points, its last row stands alone. `knots`
    (n_knots,), ascending, are the numbers of ratings at which the rest was fitted: `weights` (n_knots, n_models,
    N_TITLE_FUNCTIONS), and `shifts` (n_knots, 2, N_TITLE_FUNCTIONS), what having rated that many titles adds to
    predictions, and what each star adds by which the mean of the person's ratings is above `middle`, shape (1,).
    """

    base: Float64
    knots: Float64
    weights: Float64
    shifts: Float64
    middle: Float64

    def weights_at(self, n_ratings: float) -> Float32:
        """For a number of ratings: interpolated over its logarithm, beyond the last knot as at it."""
        return np.asarray(self._between(n_ratings, self.knots, self.weights), dtype=np.float32)

    def shift_of(self, ratings: Ratings) -> Float32:
        """What each of a person's ratings adds by itself; shape (n, N_TITLE_FUNCTIONS)."""
        from_none = np.concatenate([np.zeros_like(self.shifts[:1]), self.shifts])
        constant, per_star = self._between(ratings.amount, np.append(0.0, self.knots), from_none)
        above = np.asarray(ratings.stars, dtype=np.float64) - self.middle
        each = (constant + above[:, None] * per_star) * ratings.weights[:, None]
        return np.asarray(each / max(1.0, ratings.amount), dtype=np.float32)

    def _between(self, n_ratings: float, knots: Float64, values: Float64) -> Float64:
        at, places = np.log1p(n_ratings), np.log1p(knots)
        found = [np.interp(at, places, column) for column in values.reshape(len(places), -1).T]
        return np.array(found).reshape(values.shape[1:])


def starting_points(model: Recommender[Any]) -> Float32:
    """What a model tells a person without ratings, shape (n_titles,)."""
    return np.asarray(model.score(model.fold_in(Ratings.of([]))), dtype=np.float32)


def blended_base(starts: Sequence[Float32], functions: Float32, tables: BlendTables) -> Float32:
    """What the hybrid tells a person without ratings, shape (n_titles,)."""
    *by_model, alone = tables.base.astype(np.float32)
    base = functions @ alone
    for start, weights in zip(starts, by_model, strict=True):
        base += start * (functions @ weights)
    return np.asarray(base, dtype=np.float32)


class Hybrid:
    """A weighted blend of models over the rows of one catalogue.

    Args:
        members: the models, all over the same rows; the last one is the content model, which alone speaks of titles
            that nobody rated.
        counts: ratings of each title in training, shape (n_titles,).
        tables: the fitted weights.
        item_item: for lists.
        constants: the numbers beside them.
    """

    name = "hybrid"

    def __init__(
        self,
        members: Mapping[str, Recommender[Any]],
        counts: npt.NDArray[np.int32],
        tables: BlendTables,
        item_item: ItemItem,
        constants: HybridConstants,
    ) -> None:
        self.n_titles = len(counts)
        self.members = dict(members)
        self._counts = counts
        self._functions = title_functions(counts)
        self._rated_rows = np.flatnonzero(counts)
        self._rated_functions = self._functions[self._rated_rows]
        self._tables = tables
        self._starts = [starting_points(model) for model in members.values()]
        self._rated_starts = [start[self._rated_rows] for start in self._starts]
        self._base = blended_base(self._starts, self._functions, tables)
        self.item_item = item_item
        self._constants = constants
        self._evidence = Evidence(counts, constants)
        self._list_start, self._favourites_part = self._fixed_list_parts()

    @classmethod
    def from_tensors(
        cls,
        tensors: dict[str, npt.NDArray[np.generic]],
        constants: dict[str, float],
        title_ids: IntArray,
        members: Mapping[str, Recommender[Any]],
    ) -> "Hybrid":
        """Lay the stored weights out over the rows of a catalogue.

        Args:
            tensors: `title_ids` (ascending) with `counts`; those of `BlendTables` with `blend_` before
                their names; `item_title_ids`, `item_starts`, `item_others`, `item_weights`.
            constants: those of `HybridConstants` by name.
            title_ids: stable ids of the catalogue's rows, shape (n_titles,).
            members: the models by name, over the same rows, in the order of the weights.
        """
        known, places = laid_out(tensors, title_ids)
        counts = np.zeros(len(title_ids), dtype=np.int32)
        counts[known] = tensors["counts"][places]
        tables = BlendTables(*(tensors[f"blend_{name}"].astype(np.float64) for name in BlendTables.__slots__))
        numbers = HybridConstants(**constants)
        item = {name: tensors[f"item_{name}"] for name in ("title_ids", "starts", "others", "weights")}
        item_item = ItemItem.from_tensors(item, numbers.seen_weight, title_ids)
        return cls(members, counts, tables, item_item, numbers)

    def _fixed_list_parts(self) -> tuple[Float32, Float32]:
        """What is in every list, and what is added to it for someone who tells favourites alone."""
        c = self._constants
        known = np.log1p(noted_counts(self._counts))
        fixed = c.list_base * self._base + c.list_popularity * known - c.list_unrated * (self._counts == 0)
        other = (c.favourites_base - c.list_base) * self._base + (c.favourites_popularity - c.list_popularity) * known
        return np.asarray(fixed, dtype=np.float32), np.asarray(other, dtype=np.float32)

    def fold_in(self, ratings: Ratings) -> HybridTaste:
        """Fold the person into every model and blend."""
        tastes = tuple(model.fold_in(ratings) for model in self.members.values())
        weights, shift = self._tables.weights_at(ratings.amount), self._tables.shift_of(ratings)
        scores, spread = self._blend(tastes, weights, shift.sum(axis=0))
        return HybridTaste(ratings, tastes, weights, shift, scores, spread)

    def _blend(self, tastes: tuple[Any, ...], weights: Float32, shift: Float32) -> tuple[Float32, Float32]:
        """Predictions, and the variance among the models' own, which is told of rated titles only."""
        rows, functions = self._rated_rows, self._rated_functions
        total = self._base + shift[-1]  # where nobody rated, the last function alone is 1, elsewhere it is 0
        by_model = weights @ functions.T
        mean, squares, ours = (np.zeros(len(rows), dtype=np.float32) for _ in range(3))
        for place, (model, taste) in enumerate(zip(self.members.values(), tastes, strict=True)):
            told = np.asarray(model.score(taste), dtype=np.float32)
            if weights[place, -1]:  # for every row, which is fastest: those that somebody rated are replaced below
                total += weights[place, -1] * (told - self._starts[place])
            here = told[rows] - self._rated_starts[place]
            ours += here * by_model[place]
            mean += here
            squares += here * here
        total[rows] = self._base[rows] + functions @ shift + ours
        n = len(tastes)
        spread = np.zeros(self.n_titles, dtype=np.float32)
        spread[rows] = np.maximum(squares / n - (mean / n) ** 2, 0.0)
        return total, spread

    def score(self, taste: HybridTaste) -> FloatArray:
        """Predicted stars of every title, unclipped, shape (n_titles,)."""
        return taste.scores

    def list_score(self, taste: HybridTaste) -> FloatArray:
        """What orders a list, shape (n_titles,); see `HybridConstants.list_person`."""
        c = self._constants
        favourites = only_favourites(taste.ratings)
        together = (1.0 - favourites) * c.list_item_item + favourites * c.favourites_item_item
        scores: FloatArray = self._list_start + np.float32(c.list_person) * (taste.scores - self._base)
        if favourites:
            scores += np.float32(favourites) * self._favourites_part
        scores += np.float32(together) * self.item_item.score(taste.ratings)
        return scores

    def uncertainty(self, taste: HybridTaste, rows: IntArray) -> FloatArray:
        """Root mean square error to expect for the titles at `rows`, in stars, shape (len(rows),)."""
        left = 1.0 / (1.0 + taste.ratings.amount) + self._constants.error_spread * taste.spread[rows].astype(np.float64)
        return self._evidence.expected_error(rows, left)

    def contributions(self, taste: HybridTaste, row: int) -> FloatArray:
        """Stars by which each rating moved the prediction of `row`, shape (n,): each model's own, weighted.

        To these comes what the rating adds by itself, see `HybridTaste.shift`.
        """
        parts: FloatArray = (taste.shift @ self._functions[row]).astype(np.float64)
        for model, own, weights in zip(self.members.values(), taste.tastes, taste.weights, strict=True):
            parts += model.contributions(own, row) * float(self._functions[row] @ weights)
        return parts

    def moved(self, taste: HybridTaste, rows: IntArray) -> Float32:
        """What each model adds to its own starting point at `rows`, shape (len(rows), n_models)."""
        models = zip(self.members.values(), taste.tastes, self._starts, strict=True)
        columns = [np.asarray(model.score(own))[rows] - start[rows] for model, own, start in models]
        return np.asarray(np.stack(columns, axis=1), dtype=np.float32)

    @property
    def counts(self) -> npt.NDArray[np.int32]:
        """Ratings of each title in training, shape (n_titles,)."""
        return self._counts

    @property
    def base(self) -> Float32:
        """What a person without ratings is told, shape (n_titles,)."""
        return self._base

    def opinions(self, taste: HybridTaste, row: int) -> dict[str, float]:
        """What each model alone predicts for `row`, in stars, unclipped."""
        models = zip(self.members.items(), taste.tastes, strict=True)
        return {name: float(model.score(own)[row]) for (name, model), own in models}

    def starting_point(self, row: int) -> float:
        """What a person without ratings is told about `row`, in stars."""
        return float(self._base[row])

    def score_unknown(self, taste: HybridTaste) -> float:
        """Predicted stars of a title that is in no catalogue: the mean of what the models say."""
        models = zip(self.members.values(), taste.tastes, strict=True)
        return float(np.mean([model.score_unknown(own) for model, own in models]))


def noted_counts(counts: npt.NDArray[np.int32]) -> Float64:
    """Ratings a title has, or, where it has none, what titles about as well known have; shape (n_titles,).

    Rows are in order of how well titles are known (decision 1), so the mean of the rated neighbours tells.
    """
    rated = (counts > 0).astype(np.float64)
    window = np.ones(min(_NOTED_WINDOW, len(counts)))
    total = np.convolve(counts.astype(np.float64), window, mode="same")
    known = np.convolve(rated, window, mode="same")
    near = total / np.maximum(known, 1.0)
    return np.where(counts > 0, counts, near)
