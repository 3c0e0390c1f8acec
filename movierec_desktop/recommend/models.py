"""Which class loads which model of a bundle."""

import importlib
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.base import IntArray, Recommender

_CLASSES = {
    "svd": ("svd", "Svd"),
    "autoencoder": ("autoencoder", "Autoencoder"),
}


class Loadable(Protocol):
    """A class that lays stored weights out over the rows of a catalogue."""

    def from_tensors(
        self, tensors: dict[str, npt.NDArray[np.generic]], constants: dict[str, float], title_ids: IntArray
    ) -> Recommender[Any]:
        """Build the model; KeyError, TypeError, IndexError or ValueError where weights do not fit."""
        ...


def model_class(name: str) -> Loadable:
    """The class of a model by its name; KeyError for a name that is not one."""
    module, attribute = _CLASSES[name]
    loaded: Loadable = getattr(importlib.import_module(f"movierec_desktop.recommend.{module}"), attribute)
    return loaded
