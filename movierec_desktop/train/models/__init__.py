"""Fitting, one module a model. Each offers `fit_known` and `fit_new` (see `base.ModelModule`)."""

import importlib
from typing import cast

from movierec_desktop.domain.errors import InputError
from movierec_desktop.train.models.base import ModelModule

NAMES = ("svd", "autoencoder")


def model_module(name: str) -> ModelModule:
    """The training module of a model. Raises InputError for a name that is not one."""
    if name not in NAMES:
        raise InputError(f"There is no model '{name}': choose among {', '.join(NAMES)}")
    return cast("ModelModule", importlib.import_module(f"{__name__}.{name}"))
