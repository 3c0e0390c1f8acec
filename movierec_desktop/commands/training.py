"""What the commands of the training pipeline share."""

import importlib
import os
import sys
from typing import Any

from movierec_desktop.domain.errors import InputError

_NEEDED = {"matplotlib", "numba", "pandas", "scipy", "seaborn", "surprise", "torch"}


def training_module(name: str) -> Any:
    """Import a module of `train`. Raises InputError when its libraries are not installed.

    Linear algebra is put on one thread first: sums in one order, so that the same data give the same bytes.
    """
    for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ[variable] = "1"
    try:
        return importlib.import_module(f"movierec_desktop.train.{name}")
    except ModuleNotFoundError as error:
        if error.name not in _NEEDED:
            raise
        raise InputError(f"Training needs {error.name}: pip install 'movierec-desktop[train]'") from error


def tell(text: str) -> None:
    """A line of progress."""
    print(f"movierec: {text}", file=sys.stderr)
