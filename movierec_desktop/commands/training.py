"""What the commands of the training pipeline share."""

import importlib
import os
import shutil
import sys
from types import TracebackType
from typing import Any, Self

from movierec_desktop.domain.errors import InputError

_TRAIN = "movierec_desktop.train"
"""The installers leave it out."""
_NEEDED = {_TRAIN, "matplotlib", "numba", "pandas", "scipy", "seaborn", "surprise", "torch"}


def training_module(name: str) -> Any:
    """Import a module of `train`. Raises InputError where it, or what it stands on, is not installed.

    Linear algebra is put on one thread first: sums in one order, so that the same data give the same bytes.
    """
    for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ[variable] = "1"
    try:
        return importlib.import_module(f"{_TRAIN}.{name}")
    except ModuleNotFoundError as error:
        if error.name not in _NEEDED:
            raise
        lacking = "what this installation leaves out" if error.name == _TRAIN else error.name
        raise InputError(f"Training needs {lacking}: pip install 'movierec-desktop[train]'") from error


def tell(text: str) -> None:
    """A line of progress."""
    print(f"movierec: {text}", file=sys.stderr)


class StepLines:
    """A line a step, and on a terminal below it one that changes with what goes on inside the step.

    Use it as a context, so that the last line is cleared.
    """

    def __init__(self) -> None:
        self._live = sys.stderr.isatty()
        self._shown = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._clear()

    def tell(self, text: str) -> None:
        """A line that stays."""
        self._clear()
        tell(text)

    def detail(self, text: str) -> None:
        """A line that gives way to the next one; none where nobody watches."""
        if self._live:
            self._clear()
            shown = f"movierec: {text}"[: shutil.get_terminal_size().columns - 1]
            self._shown = len(shown)
            print(shown, end="", file=sys.stderr, flush=True)

    def _clear(self) -> None:
        if self._shown:
            print(f"\r{' ' * self._shown}\r", end="", file=sys.stderr, flush=True)
        self._shown = 0
