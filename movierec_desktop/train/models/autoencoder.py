"""The autoencoder: from titles for people of the training data, from people for those who are new."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

import numpy as np
import numpy.typing as npt

from movierec_desktop.train.damped_biases import fit_biases
from movierec_desktop.train.models import svd
from movierec_desktop.train.models.base import Context, Predictor, TrainedModel
from movierec_desktop.train.person_autoencoder import PersonAutoencoder, PersonAutoencoderSettings
from movierec_desktop.train.rating_table import RatingTable
from movierec_desktop.train.title_autoencoder import FilledIn, TitleAutoencoder, TitleAutoencoderSettings

KNOWN_SETTINGS = TitleAutoencoderSettings()
NEW_SETTINGS = PersonAutoencoderSettings()
KNOWN_NETWORKS = 2
NEW_NETWORKS = 1
LINEAR_SHARE = 0.5
"""Of the linear path in the prediction for new people; chosen on the people held out for validation."""
_TITLE_DAMPING, _PERSON_DAMPING = 5.0, 10.0
_HALVED = ("stars_in", "seen_in", "out")


def fit_known(table: RatingTable, context: Context) -> Predictor:
    """The mean of item-based networks that differ in their seed; without a rating, the biases that are known."""
    biases = fit_biases(table, _TITLE_DAMPING, _PERSON_DAMPING)
    told = np.zeros((table.n_titles, table.n_people), dtype=np.float32)
    for number in range(KNOWN_NETWORKS):
        network = TitleAutoencoder(table, biases, KNOWN_SETTINGS, context.seed + 1000 * number)
        while network.epoch < network.n_epochs:
            _tell(context, (number, KNOWN_NETWORKS), (network.epoch, network.n_epochs), network.train_epoch())
        told += network.residuals() / KNOWN_NETWORKS
    return FilledIn(biases, told)


def fit_new(table: RatingTable, context: Context) -> TrainedModel:
    """The linear path is the SVD's; networks that differ in their seed stand side by side as one wider network."""
    linear = svd.fit_new(table, context)
    codes = np.searchsorted(table.title_ids, linear.tensors["title_ids"])
    base = np.zeros(table.n_titles, dtype=np.float32)
    base[codes] = linear.tensors["base"]
    networks = []
    for number in range(NEW_NETWORKS):
        network = PersonAutoencoder(table, base, NEW_SETTINGS, context.seed + 1000 * number)
        while network.epoch < network.n_epochs:
            _tell(context, (number, NEW_NETWORKS), (network.epoch, network.n_epochs), network.train_epoch())
        networks.append(network.tensors())
    tensors = {**linear.tensors, "unit_of": network.unit_of[codes].astype(np.int32), **side_by_side(networks)}
    constants = {
        **linear.constants,
        "linear_share": LINEAR_SHARE,
        "offset_damping": NEW_SETTINGS.offset_damping,
        "count_offset": NEW_SETTINGS.count_offset,
    }
    settings: dict[str, Any] = {**asdict(NEW_SETTINGS), "networks": NEW_NETWORKS, "linear": dict(linear.settings)}
    return TrainedModel("autoencoder", tensors, constants, settings)


def side_by_side(networks: Sequence[Mapping[str, npt.NDArray[np.float32]]]) -> dict[str, npt.NDArray[np.generic]]:
    """One network that tells the mean of what `networks` tell: their hidden layers side by side.

    The large tensors come in half precision.
    """
    names = [name for name in networks[0] if name != "bias_out"]
    joined = {name: np.concatenate([network[name] for network in networks], axis=-1) for name in names}
    joined["out"] = joined["out"] / len(networks)
    joined["bias_out"] = np.mean([network["bias_out"] for network in networks], axis=0)
    halved = {name: joined[name].astype(np.float16) for name in _HALVED}
    return {**{name: joined[name].astype(np.float32) for name in joined}, **halved}


def _tell(context: Context, network: tuple[int, int], epoch: tuple[int, int], error: float) -> None:
    counted = f"network {network[0] + 1} of {network[1]}, epoch {epoch[0] + 1} of {epoch[1]}"
    context.tell(f"autoencoder: {counted}, error {error:.4f}")
