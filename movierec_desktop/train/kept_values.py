"""Results of training as text and tensors, and back: what JSON and safetensors hold between them, never pickle."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Tensors = dict[str, npt.NDArray[np.generic]]

_TENSOR, _TUPLE, _CLASS = "$tensor", "$tuple", "$class"


def pack(value: Any) -> tuple[Any, Tensors]:
    """Take a value apart.

    Args:
        value: None, texts, numbers, lists, tuples, mappings with text as keys, numpy arrays, and dataclasses of these.

    Returns:
        What JSON can hold, and the arrays in it by the names under which it mentions them. TypeError for anything else.
    """
    tensors: Tensors = {}
    return _packed(value, tensors), tensors


def unpack(packed: Any, tensors: Mapping[str, npt.NDArray[np.generic]], classes: Mapping[str, type]) -> Any:
    """Put a value together again; `classes` are the dataclasses that it may have, by name.

    Raises KeyError, TypeError or ValueError where it does not fit together.
    """
    if isinstance(packed, list):
        return [unpack(one, tensors, classes) for one in packed]
    if not isinstance(packed, dict):
        return packed
    if _TENSOR in packed:
        return tensors[packed[_TENSOR]]
    if _TUPLE in packed:
        return tuple(unpack(one, tensors, classes) for one in packed[_TUPLE])
    found = {name: unpack(one, tensors, classes) for name, one in packed.items() if name != _CLASS}
    return classes[packed[_CLASS]](**found) if _CLASS in packed else found


def _packed(value: Any, tensors: Tensors) -> Any:
    if isinstance(value, np.ndarray):
        name = f"t{len(tensors)}"
        tensors[name] = value
        return {_TENSOR: name}
    if isinstance(value, list | tuple):
        found = [_packed(one, tensors) for one in value]
        return {_TUPLE: found} if isinstance(value, tuple) else found
    if is_dataclass(value) and not isinstance(value, type):
        own = {field.name: _packed(getattr(value, field.name), tensors) for field in fields(value)}
        return {_CLASS: type(value).__name__, **own}
    if isinstance(value, Mapping):
        if not all(isinstance(name, str) and not name.startswith("$") for name in value):
            raise TypeError("keys must be texts that do not begin with $")
        return {name: _packed(one, tensors) for name, one in value.items()}
    plain = value.item() if isinstance(value, np.generic) else value
    if plain is None or isinstance(plain, str | int | float):
        return plain
    raise TypeError(f"a {type(value).__name__} cannot be kept")
