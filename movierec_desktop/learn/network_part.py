"""The part that is fine-tuned by gradient: a node of the person's own in the pretrained autoencoder.

Everyone's weights stay; the person gets a bias before the hidden layer (CDAE: Wu, DuBois, Zheng & Ester 2016) and a
code after it, both held close to nothing (L2-SP: Li, Grandvalet & Davoine 2018). It learns what the hybrid leaves over.
torch is imported when it is first needed.
"""

import importlib.util
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from movierec_desktop.learn.evidence import Check, Float32, Float64, Person, Told
from movierec_desktop.learn.settings import LearningSettings

if TYPE_CHECKING:
    from torch import Tensor

_STEPS_A_ROUND = 5


@dataclass(frozen=True, slots=True)
class Node:
    """The person's node, both of shape (h,)."""

    before: Float32
    after: Float32


def torch_is_there() -> bool:
    """Whether torch is installed; it is not imported."""
    return importlib.util.find_spec("torch") is not None


def fit_node(person: Person, told: Told, residuals: Float64, settings: LearningSettings, check: Check) -> Node:
    """Minimise the squared error left over plus the squared node over its spreads, by L-BFGS from nothing.

    Deterministic: there is no draw in it, and it runs in one thread.
    """
    import torch

    torch.set_num_threads(1)
    assert person.outputs is not None  # noqa: S101  # the caller has looked whether there is a network
    out = torch.from_numpy(person.outputs[told.places]).double()
    inputs = torch.from_numpy(told.inputs[told.fold]).double()
    left = torch.from_numpy(residuals)
    before_scaled = torch.zeros(out.shape[1], dtype=torch.float64, requires_grad=True)
    after_scaled = torch.zeros(out.shape[1], dtype=torch.float64, requires_grad=True)
    answered = torch.nn.functional.silu(inputs)
    optimiser = torch.optim.LBFGS([before_scaled, after_scaled], max_iter=_STEPS_A_ROUND, line_search_fn="strong_wolfe")

    def loss() -> "Tensor":
        check()
        optimiser.zero_grad()
        moved = torch.nn.functional.silu(inputs + settings.node_input * before_scaled) - answered
        added = (out * (moved + settings.node_code * after_scaled)).sum(dim=1)
        total = ((left - added) ** 2).sum() / settings.noise
        total = total + (before_scaled**2).sum() + (after_scaled**2).sum()
        total.backward()  # type: ignore[no-untyped-call]
        return total

    for _ in range(settings.node_rounds):
        optimiser.step(loss)  # type: ignore[no-untyped-call]
    return Node(
        (settings.node_input * before_scaled).detach().numpy().astype(np.float32),
        (settings.node_code * after_scaled).detach().numpy().astype(np.float32),
    )


def added_by(node: Node, person: Person, told: Told) -> Float64:
    """What the node adds to the predictions at `told.places`, in stars, shape (n,)."""
    assert person.outputs is not None  # noqa: S101  # there is a node
    inputs = told.inputs.astype(np.float64)
    moved = _silu(inputs + node.before) - _silu(inputs) + node.after
    added: Float64 = np.einsum("nh,nh->n", person.outputs[told.places].astype(np.float64), moved[told.fold])
    return added


def _silu(values: Float64) -> Float64:
    smooth: Float64 = values * 0.5 * (1.0 + np.tanh(0.5 * values))
    return smooth
