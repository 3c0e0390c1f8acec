"""Item-based autoencoder for people of the training data: I-AutoRec (Sedhain et al. 2015) that also sees who rated.

A case is a title: the network is given what people thought of it, as residuals to damped biases, and who they were
(a second set of weights of the first layer, as SVD++ has its implicit feedback: Koren 2008), and says what everyone
would think of it. Part of the input is dropped in training (denoising: Vincent et al. 2008).
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch

from movierec_desktop.recommend.base import IntArray
from movierec_desktop.train.damped_biases import DampedBiases
from movierec_desktop.train.rating_table import RatingTable

Float32 = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class TitleAutoencoderSettings:
    """Chosen on a validation tenth of the training rows of ml-100k u1, ml-latest-small's first fold and ml-1m."""

    hidden: int = 500
    rate: float = 0.003
    """Adam's step in the first epoch; it falls in a straight line to nothing."""
    decay: float = 0.3
    """L2 strength is this times the square root of the number of ratings (100 for 100,000, 300 for a million)."""
    seen_decay: float = 0.001
    """L2 strength of the weights of who rated, as a share of the others'."""
    dropped: float = 0.3
    """Share of a title's ratings that is left out of the input in training."""
    batches: int = 16
    """Of an epoch."""
    epochs: int = 60
    """For 100,000 ratings; fewer, with the cube root, for more, as an epoch of a larger table teaches more."""


class TitleAutoencoder:
    """One network, trained an epoch at a time; after each it can predict.

    Args:
        table: ratings to learn from.
        biases: of that table.
        settings: sizes and strengths.
        seed: of the first weights, the order of titles and the dropped inputs.
    """

    def __init__(self, table: RatingTable, biases: DampedBiases, settings: TitleAutoencoderSettings, seed: int) -> None:
        torch.set_num_threads(1)
        self._settings = settings
        self._generator = torch.Generator().manual_seed(seed)
        residuals = table.stars - biases(table.person, table.title)
        shape = (table.n_titles, table.n_people)
        given, rated = np.zeros(shape, dtype=np.float32), np.zeros(shape, dtype=np.float32)
        given[table.title, table.person] = residuals
        rated[table.title, table.person] = 1.0
        self._given, self._rated = torch.from_numpy(given), torch.from_numpy(rated)
        self._decay = settings.decay * float(np.sqrt(len(table)))
        self.n_epochs = max(1, round(settings.epochs * min(1.0, 100_000 / max(1, len(table))) ** (1 / 3)))
        self._make_weights(table.n_people, settings.hidden)
        self._adam = torch.optim.Adam(self._weights, lr=settings.rate)
        self.epoch = 0

    def _make_weights(self, n_inputs: int, hidden: int) -> None:
        def drawn(*shape: int, width: int) -> torch.Tensor:
            uniform = torch.rand(*shape, generator=self._generator) * 2 - 1
            scaled: torch.Tensor = uniform / width**0.5
            return scaled.requires_grad_()

        self._stars_in = drawn(n_inputs, hidden, width=n_inputs)
        self._seen_in = drawn(n_inputs, hidden, width=n_inputs)
        self._bias_in = torch.zeros(hidden, requires_grad=True)
        self._out = drawn(hidden, n_inputs, width=hidden)
        self._bias_out = torch.zeros(n_inputs, requires_grad=True)
        self._weights = [self._stars_in, self._seen_in, self._bias_in, self._out, self._bias_out]

    def train_epoch(self) -> float:
        """One pass over all titles. Returns the root mean square error on what it was trained on."""
        share = max(1 - self.epoch / self.n_epochs, 0.02)
        for group in self._adam.param_groups:
            group["lr"] = self._settings.rate * share
        n_titles = len(self._given)
        order = torch.randperm(n_titles, generator=self._generator)
        squares = 0.0
        for batch in torch.split(order, max(1, -(-n_titles // self._settings.batches))):
            squares += self._step(batch, n_titles)
        self.epoch += 1
        return float(np.sqrt(squares / max(1.0, float(self._rated.sum()))))

    def _step(self, batch: torch.Tensor, n_titles: int) -> float:
        given, rated = self._given[batch], self._rated[batch]
        kept = (torch.rand(rated.shape, generator=self._generator) >= self._settings.dropped).float()
        told = self._forward(given * kept / (1 - self._settings.dropped), rated * kept)
        squares = ((told - given) * rated).square().sum()
        size = self._stars_in.square().sum() + self._out.square().sum()
        size = size + self._settings.seen_decay * self._seen_in.square().sum()
        loss = squares + self._decay / 2 * len(batch) / n_titles * size
        self._adam.zero_grad()
        torch.autograd.backward(loss)
        self._adam.step()
        return float(squares.detach())

    def _forward(self, given: torch.Tensor, rated: torch.Tensor) -> torch.Tensor:
        seen = rated @ self._seen_in / (rated.sum(dim=1, keepdim=True) + 1).sqrt()
        hidden = torch.sigmoid(given @ self._stars_in + seen + self._bias_in)
        return hidden @ self._out + self._bias_out

    def residuals(self) -> Float32:
        """What it adds to the biases, shape (n_titles, n_people); nothing where a title or a person has no rating."""
        with torch.no_grad():
            parts = [
                self._forward(given, rated)
                for given, rated in zip(torch.split(self._given, 512), torch.split(self._rated, 512), strict=True)
            ]
            told = torch.cat(parts)
            told *= (self._rated.sum(dim=1, keepdim=True) > 0) & (self._rated.sum(dim=0, keepdim=True) > 0)
        filled: Float32 = told.numpy()
        return filled


@dataclass(frozen=True, slots=True)
class FilledIn:
    """A predictor of known people: biases, and what the networks add to them, shape (n_titles, n_people)."""

    biases: DampedBiases
    residuals: Float32

    def __call__(self, person: IntArray, title: IntArray) -> npt.NDArray[np.float64]:
        """Stars, unclipped, for pairs of codes."""
        return self.biases(person, title) + self.residuals[title, person]
