"""Which class loads which model of a bundle."""

import importlib
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.base import IntArray, Recommender

_CLASSES = {
    "autoencoder": ("autoencoder", "Autoencoder"),
    "bayes": ("bayes", "Bayes"),
    "content": ("content", "Content"),
    "hybrid": ("hybrid", "Hybrid"),
    "rbm": ("rbm", "Rbm"),
    "svd": ("svd", "Svd"),
    "svdpp": ("svdpp", "SvdPlusPlus"),
}


class Loadable(Protocol):
    """A class that lays stored weights out over the rows of a catalogue."""

    def from_tensors(
        self,
        tensors: dict[str, npt.NDArray[np.generic]],
        constants: dict[str, float],
        title_ids: IntArray,
        **parts: Any,
    ) -> Recommender[Any]:
        """Build the model, of other models where it blends them (`members`).

        Raises KeyError, TypeError, IndexError or ValueError where weights do not fit.
        """
        ...


def model_class(name: str) -> Loadable:
    """The class of a model by its name; KeyError for a name that is not one."""
    module, attribute = _CLASSES[name]
    loaded: Loadable = getattr(importlib.import_module(f"movierec_desktop.recommend.{module}"), attribute)
    return loaded
