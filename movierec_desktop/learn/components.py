"""The components, in the order in which they are tried: each learns what the ones kept before it leave over."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from movierec_desktop.learn.evidence import Check, Float32, Float64, Person, Told
from movierec_desktop.learn.linear_parts import LinearPart, blend_design, factor_design, fit_blend, fit_factors
from movierec_desktop.learn.network_part import Node, added_by, fit_node, torch_is_there
from movierec_desktop.learn.settings import LearningSettings


@dataclass(frozen=True, slots=True)
class Component:
    """How one thing adapts: `fit` on residuals, shape (n,), of `Told`; `added` to predictions, shape (n,)."""

    name: str
    fit: Callable[[Person, Told, Float64, LearningSettings, Check], Any]
    added: Callable[[Any, Person, Told], Float64]
    tensors: Callable[[Any], dict[str, Float32]]
    """For the `Correction`."""


def _blend_added(part: LinearPart, person: Person, told: Told) -> Float64:
    return blend_design(person, told) @ part.weights


def _factors_added(part: LinearPart, person: Person, told: Told) -> Float64:
    return factor_design(person, told) @ part.weights


def _node_tensors(node: Node) -> dict[str, Float32]:
    return {"node_input": node.before, "node_code": node.after}


BLEND = Component(
    "blend",
    lambda person, told, residuals, settings, _check: fit_blend(person, told, residuals, settings),
    _blend_added,
    lambda part: {"blend": part.influence.astype(np.float32)},
)
FACTORS = Component(
    "factors",
    lambda person, told, residuals, settings, _check: fit_factors(person, told, residuals, settings),
    _factors_added,
    lambda part: {"factors": part.influence.astype(np.float32)},
)
NETWORK = Component("network", fit_node, added_by, _node_tensors)
NO_TORCH = "The autoencoder was left as it is: PyTorch is not installed (pip install 'movierec-desktop[learn]')."


def components_for(person: Person) -> tuple[tuple[Component, ...], str]:
    """What can adapt with these models on this computer, and what cannot, in a sentence or empty."""
    found = [BLEND]
    if person.factors.shape[1]:
        found.append(FACTORS)
    if person.network is None:
        return tuple(found), ""
    if not torch_is_there():
        return tuple(found), NO_TORCH
    return (*found, NETWORK), ""
