"""Keep the predictions of a run, one file a contender and part, so that they can be stacked or looked at later."""

import re
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

from movierec_desktop.domain.errors import InputError


class Saver(Protocol):
    """Takes the answers of one contender on one part."""

    def __call__(self, contender: str, part: str, **arrays: npt.NDArray[np.generic]) -> None:
        """Keep parallel arrays."""
        ...


def saver(folder: Path | None) -> Saver:
    """Writes CONTENDER_PART.npz into `folder`; keeps nothing where that is None. InputError when it cannot be made."""
    if folder is None:
        return _keep_nothing
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"{folder} cannot be made ({error.strerror}): choose another folder") from error

    def save(contender: str, part: str, **arrays: npt.NDArray[np.generic]) -> None:
        name = "_".join(re.sub(r"[^a-z0-9]+", "-", word.lower()) for word in (contender, part))
        np.savez_compressed(folder / f"{name}.npz", **arrays)  # type: ignore[arg-type]

    return save


def _keep_nothing(contender: str, part: str, **arrays: npt.NDArray[np.generic]) -> None:
    """Nothing is kept."""
