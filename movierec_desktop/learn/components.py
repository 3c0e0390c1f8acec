"""The components, in the order in which they are tried: each learns what the ones kept before it leave over."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from movierec_desktop import paths
from movierec_desktop.learn.evidence import Check, Float32, Float64, Person, Told
from movierec_desktop.learn.linear_parts import (
    LinearPart,
    factor_design,
    fit_factors,
    fit_slopes,
    fit_weights,
    slope_design,
    weight_design,
)
from movierec_desktop.learn.network_part import Node, added_by, fit_node, torch_is_there
from movierec_desktop.learn.settings import LearningSettings

Design = Callable[[Person, Told], Float64]
Fit = Callable[[Person, Told, Float64, LearningSettings], LinearPart]


@dataclass(frozen=True, slots=True)
class Component:
    """How one thing adapts: `fit` on residuals, shape (n,), of `Told`; `added` to predictions, shape (n,)."""

    name: str
    fit: Callable[[Person, Told, Float64, LearningSettings, Check], Any]
    added: Callable[[Any, Person, Told], Float64]
    tensors: Callable[[Any], dict[str, Float32]]
    """For the `Correction`."""


def _linear(name: str, design: Design, fit: Fit) -> Component:
    """A component that is a ridge regression on `design`; its tensor has its name."""

    def fitted(person: Person, told: Told, residuals: Float64, settings: LearningSettings, _check: Check) -> LinearPart:
        return fit(person, told, residuals, settings)

    def added(part: LinearPart, person: Person, told: Told) -> Float64:
        return design(person, told) @ part.weights

    return Component(name, fitted, added, lambda part: {name: part.influence.astype(np.float32)})


def _node_tensors(node: Node) -> dict[str, Float32]:
    return {"node_input": node.before, "node_code": node.after}


SLOPES = _linear("slopes", slope_design, fit_slopes)
WEIGHTS = _linear("weights", weight_design, fit_weights)
FACTORS = _linear("factors", factor_design, fit_factors)
NETWORK = Component("network", fit_node, added_by, _node_tensors)
_HOW = "install the learning component" if paths.is_frozen() else "pip install 'movierec-desktop[learn]'"
NO_TORCH = f"The autoencoder was left as it is: PyTorch is not installed ({_HOW})."


def components_for(person: Person) -> tuple[tuple[Component, ...], str]:
    """What can adapt with these models on this computer, and what cannot, in a sentence or empty."""
    found = [SLOPES, WEIGHTS]
    if person.factors.shape[1]:
        found.append(FACTORS)
    if person.network is None:
        return tuple(found), ""
    if not torch_is_there():
        return tuple(found), NO_TORCH
    return (*found, NETWORK), ""
