"""The content model: what titles are, by genre, decade, language, country, kind and people. Every title has weights.

A title that nobody rated gets its base and its x from what it is, so that a person's taste reaches series and films
that no rating speaks of. Inference is that of `linear`.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.base import FloatArray, IntArray
from movierec_desktop.recommend.evidence import Evidence
from movierec_desktop.recommend.linear import LinearConstants, LinearFactors, TitleWeights

ENOUGH_RATINGS = 200.0
"""Where a title has many ratings, lists of facts say nothing more about how well it is known (decision 1)."""


@dataclass(frozen=True, slots=True)
class ContentConstants(LinearConstants):
    """The numbers beside the weights. `error_unrated` is the squared error before the person's part is added."""

    list_unrated: float
    """Taken off the list score of titles nobody rated, in stars: a step behind, not out of sight."""


class ContentEvidence(Evidence):
    """An unrated title's error depends on the person too: it is the less the more of the taste is known."""

    def __init__(self, counts: npt.NDArray[np.int32], constants: ContentConstants) -> None:
        super().__init__(counts, constants)
        self._numbers = constants

    def expected_error(self, rows: IntArray, left: FloatArray | float) -> FloatArray:
        """Root mean square error to expect at `rows`, in stars; `left` has the shape of `rows` or is one number."""
        squared = self._numbers.error_unrated + self._numbers.error_person * np.asarray(left)
        error: FloatArray = np.where(self.counts[rows] > 0, super().expected_error(rows, left), np.sqrt(squared))
        return error


class Content(LinearFactors):
    """The content model over the rows of one catalogue."""

    name = "content"

    @classmethod
    def from_tensors(
        cls, tensors: dict[str, npt.NDArray[np.generic]], constants: dict[str, float], title_ids: IntArray
    ) -> "Content":
        """Lay the stored weights, one entry per title of the catalogue, out over its rows.

        Args:
            tensors: `title_ids` (ascending), `base`, `design`, `unrated_design`, `counts`, `notability` (in ratings)
                as `train` stores them.
            constants: those of `ContentConstants` by name.
            title_ids: stable ids of the catalogue's rows, shape (n_titles,).
        """
        numbers = ContentConstants(**constants)
        weights = TitleWeights.of(tensors, numbers.unrated_base, title_ids)
        notability = weights.at_rows(tensors["notability"].astype(np.float64))
        shift = _list_shift(weights, notability, numbers)
        return cls(weights, numbers, ContentEvidence(weights.counts, numbers), shift)


def _list_shift(weights: TitleWeights, notability: FloatArray, c: ContentConstants) -> npt.NDArray[np.float32]:
    """As `Evidence.list_shift`, with how well known a title is as in the order of the catalogue's rows."""
    known = weights.counts + notability * ENOUGH_RATINGS / (ENOUGH_RATINGS + weights.counts)
    evidence = c.list_popularity * np.log1p(known) - c.list_unrated * (weights.counts == 0)
    return np.asarray((c.list_base - 1.0) * weights.base[weights.place] + evidence, dtype=np.float32)
