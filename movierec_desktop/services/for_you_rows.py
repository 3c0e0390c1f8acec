"""The rows of For you: which titles stand in each, and why it is there. No title stands in two of them. No Qt."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from movierec_desktop.catalogue.facts import Mask
from movierec_desktop.domain.feedback import LIKED_FROM
from movierec_desktop.domain.leaning import NEUTRAL, Leaning
from movierec_desktop.domain.recommendation import Confidence, Recommendation
from movierec_desktop.domain.title import UNKNOWN_LANGUAGE, Title
from movierec_desktop.recommend.base import FloatArray, IntArray
from movierec_desktop.recommend.confidence import largest_error
from movierec_desktop.services.because import ENOUGH, raised_by_one
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.recommendations import TasteView

LENGTH = ENOUGH
"""Titles in a row."""
FEWEST = 6
"""A row of fewer is left out: it would say little."""
TONIGHT = 12
"""Among so many of the best the pick for tonight is chosen."""
_MOST_BECAUSE = 2
_FEWEST_IN_LANGUAGE = 2
_MAIN_SHARE = 0.5
"""A language of as many of the best titles needs no row of its own."""
_GEM_SHARE = 0.025
"""Of the people who rated the best known title: as many at most rated a hidden gem."""
_GEM_FEWEST_KNOWN = 5
_GEM_STARS = 3.75
_FEWEST_FOR_USUAL = 5
_UNUSUAL_SHARE = 0.2
"""Something different: of the titles with the least of the person's usual genres, this share."""


class RowKind(StrEnum):
    """Why a row is there; the value is the list's name in the feedback."""

    TOP = "top-picks"
    BECAUSE = "because"
    SERIES = "series"
    LANGUAGE = "language"
    GEMS = "hidden-gems"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Row:
    """Some titles, ranked from 1.

    `loved` and its stars are what a row of "because" names, `language` is the code of a row in one language.
    """

    kind: RowKind
    items: tuple[Recommendation, ...]
    loved: Title | None = None
    stars: float = 0.0
    language: str = UNKNOWN_LANGUAGE
    n_liked: int = 0
    """Titles in that language that the person liked."""


class ForYouRows:
    """One page, made of one taste and one combination of filters.

    `picks` are the best titles: the one for tonight and Top picks. The other rows follow from `others`, each without
    the titles of those before, so that the whole page is the same however it is made.
    """

    def __init__(self, engine: Engine, view: TasteView, offered: Mask, leaning: Leaning = NEUTRAL) -> None:
        """`offered`: what passes the filters and is neither rated nor dismissed, shape (n_titles,)."""
        self._engine = engine
        self._view = view
        self._leaning = leaning
        self._offered = offered
        self._open = offered.copy()
        rows = view.best_rows(LENGTH + 1, self._open, leaning)
        self._open[rows] = False
        self.picks = view.listed(rows)

    def tonight(self, passed: Collection[int] = ()) -> Recommendation | None:
        """The pick: the best title that is not a guess and was not `passed` over (ids); None where nothing is listed.

        When all were passed over it begins anew.
        """
        best = self.picks[:TONIGHT]
        surer = [item for item in best if item.confidence is not Confidence.GUESS] or best
        return next((item for item in surer if item.title.id not in passed), surer[0] if surer else None)

    def passed_over(self, passed: Collection[int], title_id: int) -> set[int]:
        """`passed` with one title more; none when that leaves no other pick, so that the best comes again."""
        now = {*passed, title_id}
        pick = self.tonight(now)
        return set() if pick is None or pick.title.id in now else now

    def is_open(self, row: int) -> bool:
        """Whether the title at `row` passes the filters and is neither rated nor dismissed."""
        return bool(self._offered[row])

    def top(self, tonight: Recommendation | None) -> Row:
        """The best titles without the one for tonight."""
        return Row(RowKind.TOP, tuple(item for item in self.picks if item != tonight)[:LENGTH])

    def others(self) -> Iterator[Row | None]:
        """The rows that can be filled, in their order; None in between, where nothing is ready yet.

        Between two steps lie a few milliseconds, so that one can do something else there.
        """
        if not self._open.any():
            return
        yield from self._because()
        for make in (self._series, self._language, self._gems, self._different):
            yield make()

    def _because(self) -> Iterator[Row | None]:
        found = 0
        best = [item.title.row for item in self.picks]
        for loved, rows in raised_by_one(self._view, self._open, self._leaning, best):
            if loved is None or rows is None:
                yield None
                continue
            title = self._engine.catalogue.title(int(self._view.ratings.rows[loved]))
            row = self._row(RowKind.BECAUSE, rows[:LENGTH])
            if row is not None:
                found += 1
                yield replace(row, loved=title, stars=float(self._view.ratings.stars[loved]))
            if found == _MOST_BECAUSE:
                return

    def _series(self) -> Row | None:
        """Not where all that passes the filters are series: Top picks are series then."""
        among = self._open & self._engine.catalogue.facts.is_series
        if all(item.title.kind.is_series for item in self.picks):
            return None
        return self._best(RowKind.SERIES, among)

    def _language(self) -> Row | None:
        """The language of most titles that the person liked, but for one in which most of the best titles are."""
        facts, ratings = self._engine.catalogue.facts, self._view.ratings
        if not len(ratings):
            return None
        liked = ratings.rows[ratings.stars >= max(LIKED_FROM, float(ratings.stars.mean()))]
        counts = np.bincount(facts.language_codes[liked], minlength=len(facts.language_names))
        best = facts.language_codes[[item.title.row for item in self.picks]]
        for code in np.argsort(-counts, kind="stable"):
            if counts[code] < _FEWEST_IN_LANGUAGE:
                return None
            name = facts.language_names[code]
            if name == UNKNOWN_LANGUAGE or (best == code).mean() >= _MAIN_SHARE:
                continue
            row = self._best(RowKind.LANGUAGE, self._open & (facts.language_codes == code))
            if row is not None:
                return replace(row, language=name, n_liked=int(counts[code]))
        return None

    def _gems(self) -> Row | None:
        """Few know them, the prediction is high and not a guess; the highest first."""
        counts = self._engine.catalogue.rating_counts
        few = (counts >= _GEM_FEWEST_KNOWN) & (counts <= _GEM_SHARE * counts.max(initial=0))
        among = self._open & few & self._well_predicted()
        rows = np.flatnonzero(among)
        order = np.argsort(-self._surely(rows), kind="stable")
        return self._row(RowKind.GEMS, rows[order][:LENGTH])

    def _surely(self, rows: IntArray) -> FloatArray:
        """Predicted stars less the error to expect, for the titles at `rows`."""
        surely: FloatArray = self._view.scores[rows] - self._view.errors[rows]
        return surely

    def _well_predicted(self) -> Mask:
        """Predictions that are high, for this person too, and no guess; shape (n_titles,)."""
        ratings = self._view.ratings
        usual = float(ratings.stars.mean()) if len(ratings) else 0.0
        high = self._view.scores >= max(_GEM_STARS, min(usual, 4.25))
        sure: Mask = high & (self._view.errors < largest_error(Confidence.FAIR))
        return sure

    def _different(self) -> Row | None:
        """The best of what has least of the genres that the person likes."""
        if len(self._view.ratings) < _FEWEST_FOR_USUAL:
            return None
        among = self._open & self._well_predicted() & (self._engine.catalogue.facts.genre_bits != 0)
        rows = np.flatnonzero(among)
        if not len(rows):
            return None
        usual = self._view.usual[rows]
        unusual = rows[usual <= np.quantile(usual, _UNUSUAL_SHARE)]
        far = np.zeros_like(self._open)
        far[unusual] = True
        return self._best(RowKind.DIFFERENT, far)

    def _best(self, kind: RowKind, among: Mask) -> Row | None:
        return self._row(kind, self._view.best_rows(LENGTH, among, self._leaning))

    def _row(self, kind: RowKind, rows: IntArray) -> Row | None:
        """None where there are too few; what stands in a row stands in no later one."""
        if len(rows) < FEWEST:
            return None
        self._open[rows] = False
        return Row(kind, tuple(self._view.listed(rows)))
