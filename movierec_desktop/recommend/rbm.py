"""A Restricted Boltzmann Machine for ratings (Salakhutdinov, Mnih & Hinton 2007): inference for new people.

Visible units are titles, softmax over the levels of stars; a person who did not rate a title has no unit there. Hidden
units answer in one mean-field pass, and they answer for every title. What the machine expects is then set against the
damped biases, which are all there is for titles too rare to have a unit.
"""

from dataclasses import dataclass
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.base import MANY_RATINGS, FloatArray, IntArray, Ratings
from movierec_desktop.recommend.evidence import Evidence, EvidenceConstants, laid_out

Float32 = npt.NDArray[np.float32]
Int64 = npt.NDArray[np.int64]
Number = TypeVar("Number", float, npt.NDArray[np.float64])

MOST_KNOWN = 100
"""More ratings than these do not change how the machine is set against the biases: fewer people had more."""


@dataclass(frozen=True, slots=True)
class RbmConstants(EvidenceConstants):
    """Fitted on people held out of training.

    With l = log(1 + k) of k ratings and r = log(1 + n) of a title's n ratings: prediction = bias + shift +
    shift_known l + (expected - bias) (share + share_known l + share_rated r + share_both l r).
    """

    unrated_base: float
    """What a person without ratings is told of a title that nobody rated, before `shift`."""
    damping: float
    """A person's offset is the sum of what they gave above the titles' bases over their number of ratings + damping."""
    shift: float
    shift_known: float
    share: float
    share_known: float
    share_rated: float
    share_both: float


@dataclass(frozen=True, slots=True)
class Units:
    """The machine itself, over its v visible units of K levels and B basis functions, with h hidden units.

    The weight of unit i at level k is sum_b basis[k, b] weights[i, b] (the factored weights of the paper, sec. 5, with
    one factor given): stars that lie close have weights that lie close.
    """

    rows: Int64
    """Row of each visible unit in the catalogue, shape (v,)."""
    weights: Float32
    """Shape (v, B, h)."""
    visible_bias: Float32
    """Shape (v, K)."""
    hidden_bias: Float32
    """Shape (h,)."""
    basis: Float32
    """Shape (K, B)."""
    stars: Float32
    """Stars of the levels, evenly spaced, shape (K,)."""

    def level(self, stars: FloatArray) -> Int64:
        """The level next to each of some stars."""
        step = float(self.stars[1] - self.stars[0])
        places = np.rint((stars - float(self.stars[0])) / step).astype(np.int64)
        levels: Int64 = np.clip(places, 0, len(self.stars) - 1)
        return levels

    def pulls(self, places: Int64, stars: FloatArray) -> npt.NDArray[np.float64]:
        """What each rating adds to the hidden units' input, shape (n, h); `places` are visible units, shape (n,)."""
        chosen = self.basis[self.level(stars)].astype(np.float64)
        pulls: npt.NDArray[np.float64] = np.einsum("nb,nbh->nh", chosen, self.weights[places].astype(np.float64))
        return pulls

    def hidden(self, pull: npt.NDArray[np.float64]) -> Float32:
        """p(h = 1 | ratings), shape (..., h), for the sum of their pulls (eq. 2)."""
        return np.asarray(1.0 / (1.0 + np.exp(-(self.hidden_bias + pull))), dtype=np.float32)

    def expected(self, hidden: Float32) -> Float32:
        """Expected stars of every visible unit, shape (v,), for hidden probabilities of shape (h,) (eq. 1)."""
        v, b, h = self.weights.shape
        dots = (self.weights.reshape(v * b, h) @ hidden).reshape(v, b)
        return self._mean(self.visible_bias + dots @ self.basis.T)

    def expected_at(self, place: int, hidden: Float32) -> Float32:
        """Expected stars of one unit, shape (m,), for m hidden layers, shape (m, h)."""
        return self._mean(self.visible_bias[place] + hidden @ self.weights[place].T @ self.basis.T)

    def slopes_at(self, place: int, hidden: Float32) -> npt.NDArray[np.float64]:
        """Derivative of `expected_at` by the hidden units' input, shape (h,), for one hidden layer, shape (h,)."""
        logits = self.visible_bias[place] + hidden @ self.weights[place].T @ self.basis.T
        share = np.exp(logits - logits.max())
        share /= share.sum()
        by_logit = share * (self.stars - share @ self.stars)
        return np.asarray(by_logit @ self.basis @ self.weights[place] * hidden * (1.0 - hidden), dtype=np.float64)

    def _mean(self, logits: FloatArray) -> Float32:
        raised = np.exp(logits - logits.max(axis=1, keepdims=True))
        return np.asarray(raised @ self.stars / raised.sum(axis=1), dtype=np.float32)


@dataclass(frozen=True, slots=True)
class RbmTaste:
    """A person: their ratings, what they add up to, and the predictions, which are made once."""

    ratings: Ratings
    above: npt.NDArray[np.float64]
    """What each rating lies above the title's base, times what it counts, shape (n,)."""
    pulls: npt.NDArray[np.float64]
    """What each rating adds to the hidden units' input, shape (n, h); none where the title has no unit."""
    scores: Float32
    """Shape (n_titles,)."""


class Rbm:
    """The machine over the rows of one catalogue.

    Args:
        units: the machine.
        base: each title's damped mean above which people's offsets are measured, shape (n_titles,).
        counts: ratings of each title in training, shape (n_titles,).
        constants: the numbers beside them.
    """

    name = "rbm"

    def __init__(self, units: Units, base: Float32, counts: npt.NDArray[np.int32], constants: RbmConstants) -> None:
        self.n_titles = len(base)
        self._units = units
        self._base = base
        self._constants = constants
        self._place = np.full(len(base), -1, dtype=np.int64)
        self._place[units.rows] = np.arange(len(units.rows))
        self._rated = np.log1p(counts[units.rows]).astype(np.float32)
        self._nobody = self.fold_in(Ratings.of([])).scores
        self._evidence = Evidence(counts, constants)
        self._list_shift = self._evidence.list_shift(self._nobody)

    @classmethod
    def from_tensors(
        cls, tensors: dict[str, npt.NDArray[np.generic]], constants: dict[str, float], title_ids: IntArray
    ) -> "Rbm":
        """Lay the stored weights out over the rows of a catalogue; units of titles that it lacks are left out.

        Args:
            tensors: `title_ids` (ascending), `base` and `counts` of every rated title, `visible` (places among them),
                `weights`, `visible_bias`, `hidden_bias`, `basis`, `stars` as `Units` has them.
            constants: those of `RbmConstants` by name.
            title_ids: stable ids of the catalogue's rows, shape (n_titles,).
        """
        numbers = RbmConstants(**constants)
        known, places = laid_out(tensors, title_ids)
        base = np.full(len(title_ids), numbers.unrated_base, dtype=np.float32)
        base[known] = tensors["base"][places]
        counts = np.zeros(len(title_ids), dtype=np.int32)
        counts[known] = tensors["counts"][places]
        row_of = np.full(len(tensors["title_ids"]), -1, dtype=np.int64)
        row_of[places] = np.flatnonzero(known)
        rows = row_of[tensors["visible"].astype(np.int64)]
        here = rows >= 0
        units = Units(
            rows[here],
            tensors["weights"][here].astype(np.float32),
            tensors["visible_bias"][here].astype(np.float32),
            *(tensors[name].astype(np.float32) for name in ("hidden_bias", "basis", "stars")),
        )
        return cls(units, base, counts, numbers)

    def fold_in(self, ratings: Ratings) -> RbmTaste:
        """One mean-field pass up and down (sec. 2.3 of the paper); without ratings the hidden biases speak alone."""
        weights = ratings.weights
        above = weights * (ratings.stars.astype(np.float64) - self._base[ratings.rows])
        places = self._place[ratings.rows]
        seen = places >= 0
        pulls = np.zeros((len(ratings), len(self._units.hidden_bias)))
        pulls[seen] = weights[seen, None] * self._units.pulls(places[seen], ratings.stars[seen])
        expected = self._units.expected(self._units.hidden(pulls.sum(axis=0)))
        n = ratings.amount
        shift, share, share_rated = self._blend(n)
        scores = self._base + np.float32(self._offset(float(above.sum()), n))
        ours = scores[self._units.rows]
        scores[self._units.rows] += (expected - ours) * (np.float32(share) + np.float32(share_rated) * self._rated)
        scores += np.float32(shift)
        return RbmTaste(ratings, above, pulls, scores)

    def score(self, taste: RbmTaste) -> FloatArray:
        """Predicted stars of every title, unclipped, shape (n_titles,)."""
        return taste.scores.copy()

    def list_score(self, taste: RbmTaste) -> FloatArray:
        """What orders a list, shape (n_titles,); see `EvidenceConstants.list_popularity`."""
        scores: FloatArray = taste.scores + self._list_shift
        return scores

    def uncertainty(self, taste: RbmTaste, rows: IntArray) -> FloatArray:
        """Root mean square error to expect at `rows`, in stars; what is left to the person is 1 / (1 + ratings)."""
        return self._evidence.expected_error(rows, 1.0 / (1.0 + taste.ratings.amount))

    def contributions(self, taste: RbmTaste, row: int) -> FloatArray:
        """Stars by which each rating moved the prediction of `row`, shape (n,).

        An effect is what the prediction loses without that one rating, of many to first order. Effects of a machine
        that is not linear do not add up to what all of them did together: the difference is shared out in proportion
        to their sizes (evenly where none has any), which is bounded even where effects cancel, and then they do.
        """
        n = len(taste.ratings)
        if n == 0:
            return np.zeros(0)
        score = float(taste.scores[row])
        effects = score - self._without_each(taste, row)
        missing = score - self.starting_point(row) - float(effects.sum())
        sizes = np.abs(effects)
        total = float(sizes.sum())
        shares: FloatArray = sizes / total if total > 0.0 else np.full(n, 1.0 / n)
        parts: FloatArray = effects + missing * shares
        return parts

    def starting_point(self, row: int) -> float:
        """What a person without ratings is told about `row`, in stars."""
        return float(self._nobody[row])

    def score_unknown(self, taste: RbmTaste) -> float:
        """Predicted stars of a title that is in no catalogue: as for one that nobody rated."""
        n = taste.ratings.amount
        return self._constants.unrated_base + self._offset(float(taste.above.sum()), n) + self._blend(n)[0]

    def _without_each(self, taste: RbmTaste, row: int) -> npt.NDArray[np.float64]:
        """Prediction of `row` without each rating in turn, of many to first order, shape (n,)."""
        left = taste.ratings.amount - taste.ratings.weights
        shift, share, share_rated = self._blend(left)
        offsets = (taste.above.sum() - taste.above) / (left + self._constants.damping)
        bias: npt.NDArray[np.float64] = float(self._base[row]) + offsets
        place = int(self._place[row])
        if place < 0:
            return bias + shift
        pull = taste.pulls.sum(axis=0)
        if len(taste.ratings) < MANY_RATINGS:
            expected = self._units.expected_at(place, self._units.hidden(pull - taste.pulls)).astype(np.float64)
        else:
            hidden = self._units.hidden(pull)
            expected = self._units.expected_at(place, hidden[None]) - taste.pulls @ self._units.slopes_at(place, hidden)
        gap = expected - bias
        return bias + gap * (share + share_rated * float(self._rated[place])) + shift

    def _offset(self, above: float, n: float) -> float:
        """A person's offset from the sum of what they gave above the bases of n titles."""
        return above / (n + self._constants.damping)

    def _blend(self, n: Number) -> tuple[Number, Number, Number]:
        """Shift, share, and share for each unit of log(1 + a title's ratings), after n ratings."""
        c = self._constants
        known = np.log1p(np.minimum(n, MOST_KNOWN))
        return c.shift + c.shift_known * known, c.share + c.share_known * known, c.share_rated + c.share_both * known
