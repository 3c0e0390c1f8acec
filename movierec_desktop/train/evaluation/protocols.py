"""Which ratings of a set are withheld: the parts of a split of known people, from a file or drawn by a seed."""

import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from movierec_desktop.domain.errors import InputError
from movierec_desktop.train.evaluation.rating_sets import RatingSet, official_parts

BoolArray = npt.NDArray[np.bool_]

KNOWN = ("official", "kfold", "holdout")
COLD = ("new-items", "film-to-series", "new-series")
PROTOCOLS = (*KNOWN, "strong", "new", *COLD)
N_FOLDS = 5
_HOLDOUT_SHARE = 10


@dataclass(frozen=True, slots=True)
class KnownPart:
    """One fold: `test` is a mask over the ratings in file order; the others train."""

    name: str
    test: BoolArray


def known_parts(rating_set: RatingSet, protocol: str, data: Path, folds: Path | None, seed: int) -> list[KnownPart]:
    """The folds of `official`, `kfold` or `holdout`.

    A file of folds has `fold` (for each rating, in file order, the fold in which it is a test rating) for `kfold`, or
    `test_rows` (places in file order) for `holdout`. Without one, five folds or a tenth are drawn by `seed`.
    Raises InputError when the file is not one for this set, or `official` is asked of a set that has none.
    """
    n = len(rating_set.ratings)
    if protocol == "official":
        if rating_set.name != "ml-100k" or folds is not None:
            raise InputError("The official splits are those of ml-100k alone, and need no --folds")
        try:
            masks = official_parts(data)
        except OSError as error:
            raise InputError(f"{data} lacks the official splits u1 to u5: unpack ml-100k again") from error
        return [KnownPart(f"u{place}", mask) for place, mask in enumerate(masks, start=1)]
    if protocol == "kfold":
        fold = read_split(folds, "fold")["fold"] if folds else _drawn_folds(n, seed)
        if fold.shape != (n,):
            raise InputError(f"{folds} is for {fold.size:,} ratings, the set has {n:,}: name the folds of this set")
        return [KnownPart(f"fold {number}", fold == number) for number in np.unique(fold)]
    test = np.zeros(n, dtype=np.bool_)
    rows = read_split(folds, "test_rows")["test_rows"] if folds else np.flatnonzero(_drawn_tenth(n, seed))
    if not len(rows) or rows.min() < 0 or rows.max() >= n:
        raise InputError(f"{folds} names rows that the set lacks: name the folds of this set")
    test[rows] = True
    return [KnownPart("held out", test)]


def read_split(path: Path, *keys: str) -> dict[str, npt.NDArray[Any]]:
    """Read the named arrays of an .npz. Raises InputError when it is none or lacks one."""
    try:
        with np.load(path, allow_pickle=False) as stored:
            missing = [key for key in keys if key not in stored.files]
            if missing:
                raise InputError(f"{path} lacks {', '.join(missing)}: name a file of folds for this protocol")
            return {key: stored[key] for key in keys}
    except (OSError, EOFError, ValueError, AttributeError, zipfile.BadZipFile) as error:
        raise InputError(f"{path} cannot be read as folds: name an .npz file for this protocol") from error


def _drawn_folds(n: int, seed: int) -> npt.NDArray[np.integer[Any]]:
    return np.random.default_rng(seed).permutation(n) % N_FOLDS


def _drawn_tenth(n: int, seed: int) -> BoolArray:
    tenth: BoolArray = np.random.default_rng(seed).permutation(n) < n // _HOLDOUT_SHARE
    return tenth
