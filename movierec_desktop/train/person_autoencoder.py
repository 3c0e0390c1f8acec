"""The user-based stack for new people, trained as it is used: from the start of a history to what comes later."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch.nn import functional

from movierec_desktop.recommend.autoencoder import NO_UNIT
from movierec_desktop.train.rating_table import RatingTable

Float32 = npt.NDArray[np.float32]
Int64 = npt.NDArray[np.int64]

_ERROR_SCALE = 10.0
"""The sum of squares is divided by it before the L2 term is added: `decay` is on this scale."""


@dataclass(frozen=True, slots=True)
class PersonAutoencoderSettings:
    """Chosen on the people held out for validation of the four sets, over 5, 10, 20 and 50 ratings given."""

    fewest_ratings: int = 10
    """Titles with fewer have no unit; the linear path alone speaks of them."""
    hidden: int = 256
    rate: float = 0.002
    """Adam's step in the first epoch; it falls in a straight line to nothing."""
    decay: float = 0.003
    """L2 strength over one pass is this times the square root of the number of people (0.2 for 5,400)."""
    hidden_dropped: float = 0.5
    shuffled: float = 0.7
    """Share of histories that are cut in a random order rather than in that of time."""
    given_weight: float = 0.3
    """What errors on the ratings that were given count, beside 1 for the others."""
    batch: int = 256
    epochs: int = 30
    fewest_steps: int = 400
    """More epochs where people are few."""
    offset_damping: float = 8.0
    count_offset: float = 5.0


@dataclass(frozen=True, slots=True)
class _Cut:
    """Histories of one epoch, cut in two: flat arrays over ratings, sorted by place of the person in the epoch."""

    place: Int64
    unit: Int64
    residual: Float32
    """Before the person's offset is taken off."""
    given: npt.NDArray[np.bool_]
    n_given: Int64
    """Of each place."""
    offset: Float32
    """Of each place."""


class PersonAutoencoder:
    """One network, trained an epoch at a time; `tensors` can be read after each.

    Args:
        table: ratings in the order in which people gave them.
        base: what a person without ratings is told, shape (n_titles,).
        settings: sizes and strengths.
        seed: of the first weights and of the cuts.
    """

    def __init__(self, table: RatingTable, base: Float32, settings: PersonAutoencoderSettings, seed: int) -> None:
        torch.set_num_threads(1)
        self._settings = settings
        self._random = np.random.default_rng(seed)
        self._generator = torch.Generator().manual_seed(seed)
        units = np.flatnonzero(table.title_counts >= settings.fewest_ratings)
        self.unit_of = np.full(table.n_titles, NO_UNIT, dtype=np.int64)
        self.unit_of[units] = np.arange(len(units))
        self._person = table.person.astype(np.int64)
        self._lengths = np.diff(table.starts)
        self._unit = self.unit_of[table.title]
        self._residual = (table.stars - base[table.title]).astype(np.float32)
        self._decay = settings.decay * float(np.sqrt(table.n_people))
        self._n_batches = max(1, -(-table.n_people // settings.batch))
        self.n_epochs = max(settings.epochs, -(-settings.fewest_steps // self._n_batches))
        self._make_weights(len(units), settings.hidden)
        self._adam = torch.optim.Adam(list(self._weights.values()), lr=settings.rate)
        self.epoch = 0

    def _make_weights(self, n_units: int, hidden: int) -> None:
        def drawn() -> torch.Tensor:
            return torch.randn(n_units, hidden, generator=self._generator) * 0.02

        plain = {name: torch.zeros(hidden) for name in ("bias_in", "count_in", "offset_in")}
        large = {name: drawn() for name in ("stars_in", "seen_in", "out")}
        self._weights = {
            name: weight.requires_grad_()
            for name, weight in {**large, **plain, "bias_out": torch.zeros(n_units)}.items()
        }

    def train_epoch(self) -> float:
        """One pass over all people, each cut at a place drawn anew. Returns the weighted mean square error."""
        share = max(1 - self.epoch / self.n_epochs, 0.02)
        for group in self._adam.param_groups:
            group["lr"] = self._settings.rate * share
        cut = self._cut()
        n_people = len(cut.offset)
        edges = np.linspace(0, n_people, self._n_batches + 1).astype(np.int64)
        bounds = np.searchsorted(cut.place, edges)
        total, weight = 0.0, 0.0
        for number in range(self._n_batches):
            chosen = slice(int(bounds[number]), int(bounds[number + 1]))
            people = slice(int(edges[number]), int(edges[number + 1]))
            found = self._step(cut, chosen, people, (people.stop - people.start) / max(1, n_people))
            total, weight = total + found[0], weight + found[1]
        self.epoch += 1
        return total / max(weight, 1e-9)

    def _cut(self) -> _Cut:
        """Cut each history at a number of ratings drawn evenly on a logarithmic scale, from 0 to all but one."""
        n_people = len(self._lengths)
        places = self._random.permutation(n_people)
        place = places[self._person]
        shuffled = self._random.random(n_people) < self._settings.shuffled
        key = np.arange(len(place)) / max(1, len(place))
        key = np.where(shuffled[place], self._random.random(len(place)), key)
        order = np.lexsort((key, place))
        place = place[order]
        starts = np.searchsorted(place, np.arange(n_people + 1))
        lengths = np.diff(starts)
        cuts = np.exp(self._random.random(n_people) * np.log(np.maximum(lengths, 1) + 1)) - 1
        n_given = np.minimum(cuts.astype(np.int64), np.maximum(lengths - 1, 0))
        given = np.arange(len(place)) - starts[place] < n_given[place]
        residual = self._residual[order]
        sums = np.bincount(place[given], residual[given], n_people)
        offset = (sums / (n_given + self._settings.offset_damping)).astype(np.float32)
        return _Cut(place, self._unit[order], residual, given, n_given, offset)

    def _step(self, cut: _Cut, chosen: slice, people: slice, part: float) -> tuple[float, float]:
        place, unit, given = cut.place[chosen] - people.start, cut.unit[chosen], cut.given[chosen]
        offset, n_given = cut.offset[people], cut.n_given[people]
        left = cut.residual[chosen] - offset[place]
        has_unit = unit != NO_UNIT
        hidden = self._hidden(place[given & has_unit], unit[given & has_unit], left[given & has_unit], n_given, offset)
        hidden = self._dropped(hidden)
        weights = np.where(given, self._settings.given_weight, 1.0)
        asked = has_unit & (weights > 0)
        told = hidden @ self._weights["out"].T + self._weights["bias_out"]
        errors = told[torch.from_numpy(place[asked]), torch.from_numpy(unit[asked])] - torch.from_numpy(left[asked])
        squares = (errors.square() * torch.from_numpy(weights[asked].astype(np.float32))).sum()
        size = sum(self._weights[name].square().sum() for name in ("stars_in", "seen_in", "out", "bias_out"))
        loss = squares / _ERROR_SCALE + self._decay / 2 * part * size
        self._adam.zero_grad()
        torch.autograd.backward(loss)
        self._adam.step()
        return float(squares.detach()), float(weights[asked].sum())

    def _hidden(self, place: Int64, unit: Int64, left: Float32, n_given: Int64, offset: Float32) -> torch.Tensor:
        """The hidden layer of a batch, shape (people, h); the arrays over given ratings are sorted by place."""
        starts = torch.from_numpy(np.searchsorted(place, np.arange(len(offset))))
        units, w = torch.from_numpy(unit), self._weights
        by_stars = functional.embedding_bag(
            units, w["stars_in"], starts, mode="sum", per_sample_weights=torch.from_numpy(left)
        )
        by_seen = functional.embedding_bag(units, w["seen_in"], starts, mode="sum")
        n = torch.from_numpy(n_given.astype(np.float32))[:, None]
        total = (by_stars + by_seen) / (n + self._settings.count_offset).sqrt()
        total = total + w["bias_in"] + torch.log1p(n) * w["count_in"]
        return functional.silu(total + torch.from_numpy(offset)[:, None] * w["offset_in"])

    def _dropped(self, hidden: torch.Tensor) -> torch.Tensor:
        kept = torch.rand(hidden.shape, generator=self._generator) >= self._settings.hidden_dropped
        return hidden * kept / (1 - self._settings.hidden_dropped)

    def tensors(self) -> dict[str, npt.NDArray[np.float32]]:
        """The weights by the names of `recommend.autoencoder.Stack`, single precision."""
        return {name: weight.detach().numpy().copy() for name, weight in self._weights.items()}
