"""Models that are measured by themselves and as members of the hybrid are fitted once on the same ratings."""

from collections.abc import Callable
from time import perf_counter
from typing import Any, TypeVar

from movierec_desktop.train.rating_table import RatingTable

T = TypeVar("T")


class SharedFits:
    """A keeper of what is fitted on one of some tables (`models.base.Keep`); of other tables nothing is kept.

    Fits on parts of a table, as the hybrid makes them to find its weights, serve nothing else.
    """

    def __init__(self) -> None:
        self._tables: list[RatingTable] = []
        self._fits: dict[tuple[str, int], tuple[Any, float]] = {}
        self.spared = 0.0
        """Seconds that the fits handed out again had taken: they belong to the time of whoever asked."""

    def watch(self, table: RatingTable) -> None:
        """Keep what is fitted on this very table from now on."""
        if not any(table is one for one in self._tables):
            self._tables.append(table)

    def keep(self, step: str, table: RatingTable, make: Callable[[], T]) -> T:
        """What was fitted under this name on this table, or is now."""
        place = next((place for place, one in enumerate(self._tables) if one is table), None)
        if place is None:
            return make()
        if (step, place) in self._fits:
            fitted, seconds = self._fits[step, place]
            self.spared += seconds
        else:
            begun = perf_counter()
            fitted = make()
            self._fits[step, place] = fitted, perf_counter() - begun
        found: T = fitted
        return found

    def timed(self, fit: Callable[[], T]) -> tuple[T, float]:
        """What `fit` returns, and the seconds that it took, or would have taken without anything kept."""
        begun, before = perf_counter(), self.spared
        fitted = fit()
        return fitted, perf_counter() - begun + self.spared - before
