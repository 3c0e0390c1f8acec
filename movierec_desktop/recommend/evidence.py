"""What every model makes of how much is known: the error to expect, and what evidence is worth in a list."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.base import FloatArray, IntArray

NO_EVIDENCE = 10.0
"""Taken off the list score of titles nobody rated: they fill a list up, they never lead it."""


@dataclass(frozen=True, slots=True)
class EvidenceConstants:
    """Fitted on people held out of training."""

    list_base: float
    list_popularity: float
    """List score = prediction + (list_base - 1) * base_i + list_popularity * log(1 + n_i). Less of what everyone likes
    and more of what this person does makes a better list than the predicted stars do."""
    error_floor: float
    error_title: float
    error_title_offset: float
    error_person: float
    error_unrated: float
    """Expected squared error = floor + title / (n_i + title_offset) + person * left_i, where left_i is the variance
    that is left to the person. Of a title that nobody rated: error_unrated."""


class Evidence:
    """Over the rows of one catalogue; `counts` are the ratings of each title in training, shape (n_titles,)."""

    def __init__(self, counts: npt.NDArray[np.int32], constants: EvidenceConstants) -> None:
        self.counts = counts
        self._constants = constants

    def list_shift(self, base: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """What to add to predictions to order a list by; `base` is what a person without ratings is told."""
        c = self._constants
        known = c.list_popularity * np.log1p(self.counts) - NO_EVIDENCE * (self.counts == 0)
        return np.asarray((c.list_base - 1.0) * base + known, dtype=np.float32)

    def expected_error(self, rows: IntArray, left: FloatArray | float) -> FloatArray:
        """Root mean square error to expect at `rows`, in stars; `left` has the shape of `rows` or is one number.

        A model that has no variance of its own says 1 / (1 + number of ratings).
        """
        c = self._constants
        counts = self.counts[rows]
        squared = c.error_floor + c.error_title / (counts + c.error_title_offset) + c.error_person * left
        error: FloatArray = np.sqrt(np.where(counts > 0, squared, c.error_unrated))
        return error


def laid_out(
    tensors: dict[str, npt.NDArray[np.generic]], title_ids: IntArray
) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.int64]]:
    """Which rows of a catalogue have weights, shape (n_titles,), and the stored place of each of those.

    Args:
        tensors: with `title_ids`, ascending.
        title_ids: stable ids of the catalogue's rows, in any order, shape (n_titles,).
    """
    stored = tensors["title_ids"].astype(np.int64)
    source = np.minimum(np.searchsorted(stored, title_ids), len(stored) - 1)
    known: npt.NDArray[np.bool_] = stored[source] == title_ids
    return known, source[known]
