"""Titles like a title: those that the same people liked, or, where too few rated it, those of the same kind."""

from collections import OrderedDict
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from movierec_desktop.catalogue.schema import DIRECTOR
from movierec_desktop.domain.title import Title
from movierec_desktop.recommend.hybrid import Hybrid
from movierec_desktop.recommend.linear import LinearFactors
from movierec_desktop.services.engine import Engine

Float64 = npt.NDArray[np.float64]

SIMILAR = 6
"""Titles that are told of one."""
_ENOUGH_RATINGS = 100
"""From here on the people who rated a title tell more of what it is like than its facts do."""
_KEPT = 64
_COMMON_NAME = 400
"""A name that more titles bear is more than one person."""


class Basis(StrEnum):
    """What the likeness rests on."""

    PEOPLE = "people"
    """Those who rated the one highly rated the others highly, as the item-item weights have it."""
    KIND = "kind"
    """Genres, kind, time, language, who made it, and where the content model places it."""


@dataclass(frozen=True, slots=True)
class Similar:
    """Titles like a title, most alike first."""

    basis: Basis
    titles: tuple[Title, ...]


class SimilarTitles:
    """Finds them, and keeps what it found for the titles asked about last."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._found: OrderedDict[int, Similar] = OrderedDict()

    def of(self, row: int) -> Similar:
        """The titles like the one at `row`."""
        if row not in self._found:
            self._found[row] = self._find(row)
            if len(self._found) > _KEPT:
                self._found.popitem(last=False)
        self._found.move_to_end(row)
        return self._found[row]

    def forget(self) -> None:
        """The catalogue has more or fewer titles now."""
        self._found.clear()

    def _find(self, row: int) -> Similar:
        likeness = self._likeness(row)
        rows = self._liked_by_the_same(row, likeness)
        basis = Basis.PEOPLE
        if len(rows) < SIMILAR:
            rows, basis = self._of_the_same_kind(row, likeness), Basis.KIND
        return Similar(basis, tuple(self._engine.catalogue.titles(rows)))

    def _likeness(self, row: int) -> Float64:
        """How near every title is to `row` for the content model, from 0 to 1; 0 without that model."""
        model = self._engine.model("content") if "content" in self._engine.bundle.model_names else None
        if not isinstance(model, LinearFactors):
            return np.zeros(len(self._engine.catalogue))
        return np.clip(model.likeness(row).astype(np.float64), 0.0, 1.0)

    def _liked_by_the_same(self, row: int, likeness: Float64) -> npt.NDArray[np.int64]:
        """Best first; fewer than `SIMILAR` where there are not enough.

        The weights alone lean to what everybody has seen: the content model's likeness tells which of these are alike.
        """
        model = self._engine.model() if self._engine.bundle.default_model == Hybrid.name else None
        if not isinstance(model, Hybrid) or model.counts[row] < _ENOUGH_RATINGS:
            return np.empty(0, dtype=np.int64)
        others, weights = model.item_item.weights_of(row)
        told = (weights > 0) & (others != row)
        rows: npt.NDArray[np.int64] = others[told].astype(np.int64)
        scores = weights[told] * likeness[rows] ** 2
        return rows[np.argsort(-scores, kind="stable")[:SIMILAR]]

    def _of_the_same_kind(self, row: int, likeness: Float64) -> npt.NDArray[np.int64]:
        """Best first. What each fact counts is set by hand, so that well known cases come out as one expects."""
        facts, years = self._engine.catalogue.facts, self._engine.catalogue.years.astype(np.float64)
        both = np.bitwise_count(facts.genre_bits & facts.genre_bits[row])
        either = np.bitwise_count(facts.genre_bits | facts.genre_bits[row])
        near = np.exp(-np.abs(years - years[row]) / 10.0) * (years > 0) * (years[row] > 0)
        known = -np.log1p(np.arange(len(years)) / 30.0)
        scores = (
            0.6 * likeness
            + 0.8 * both / np.maximum(either, 1)
            + 0.6 * (facts.is_series == facts.is_series[row])
            + 0.3 * near
            + 0.3 * (facts.language_codes == facts.language_codes[row])
            + 0.5 * self._shared_makers(row)
            + 0.08 * known
        )
        scores[row] = -np.inf
        best: npt.NDArray[np.int64] = np.argpartition(-scores, min(SIMILAR, len(scores) - 1))[:SIMILAR].astype(np.int64)
        best = best[np.isfinite(scores[best])]
        return best[np.argsort(-scores[best], kind="stable")]

    def _shared_makers(self, row: int) -> Float64:
        """Directors and cast that each title shares with `row`, a director for 1, others for 0.6, at most 2."""
        shared = np.zeros(len(self._engine.catalogue))
        for role, name in self._engine.catalogue.people(row):
            rows = self._engine.catalogue.rows_of_person(name)
            if len(rows) <= _COMMON_NAME:
                shared[rows] += 1.0 if role == DIRECTOR else 0.6
        return np.minimum(shared, 2.0)
