"""Which title of the catalogue a row of somebody's file means: by id, else by name, year and kind.

Only what is certain is matched; docs/matching.md measures how often that is right. Everything else comes with the
titles that it may be, for the person to decide, or with none.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz import fuzz, process

from movierec_desktop.catalogue.catalogue import Catalogue
from movierec_desktop.catalogue.search_words import canonical
from movierec_desktop.catalogue.text import folded, without_article
from movierec_desktop.catalogue.title_names import head, letters, name_forms
from movierec_desktop.domain.title import Kind
from movierec_desktop.exchange.rows import ExchangeRow

_CLEAR_LEAD = 10
"""Of several titles that fit equally the one is meant that this many times more people have rated, if there is one."""
_KNOWN = 5
"""And that at least so many people of the training data have rated."""
_RATED = 3
"""So many are enough for a title whose year is one off and whose name no other title of those years bears."""
_LEAD_WITHOUT_YEAR = 20
_LEAD_OF_LIKENESS = 5
"""The same without a year: over titles of the very same name, and over those whose name is only alike."""
_NEAR_YEARS = 1
_ASKED_YEARS = 3
_SURE_LIKENESS = 96.0
_ASKED_LIKENESS = 84.0
_LIKENESS_LEAD = 3.0
_LONG_NAME = 12
"""Letters from which on a name that is a year off, or a little mistyped, is still hardly another title's."""
_MOST_CANDIDATES = 5
_SHORTEST_HEAD = 5


class Certainty(StrEnum):
    """What is known about which title a row means."""

    SURE = "sure"
    REVIEW = "review"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Match:
    """Catalogue rows that a row may mean, the likeliest first: one when it is sure, none when nothing was found."""

    certainty: Certainty
    rows: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class _Candidate:
    """A title that bears the name. Smaller is better: years off, how unlike the name is, fame."""

    years_off: int
    unlikeness: int
    row: int


_NOTHING = Match(Certainty.NONE)


def _sure(row: int) -> Match:
    return Match(Certainty.SURE, (row,))


def _review(rows: list[int]) -> Match:
    return Match(Certainty.REVIEW, tuple(dict.fromkeys(rows))[:_MOST_CANDIDATES])


def _numbers(text: str) -> list[str]:
    """The numbers in a name, however they are written: "part iii" and "part 3" have the same."""
    return [word for word in canonical(text.split()) if any(map(str.isdecimal, word))]


class TitleMatcher:
    """Matches rows against one catalogue."""

    def __init__(self, catalogue: Catalogue, current_id: Callable[[int], int] = lambda title_id: title_id) -> None:
        """`current_id` gives the id under which a title is known now."""
        self._titles = catalogue.title_names
        self._current_id = current_id

    def match(self, row: ExchangeRow) -> Match:
        """Which title the row means."""
        by_id = self._by_id(row)
        if by_id is not None:
            return _sure(by_id)
        if not letters(row.title):
            return _NOTHING
        return self._by_name(row) if row.year is not None else self._without_year(row)

    def _by_id(self, row: ExchangeRow) -> int | None:
        for own_id in (row.title_id, row.movie_id):
            if own_id is not None:
                found = self._titles.row_of(self._current_id(own_id))
                if found is not None:
                    return found
        if row.imdb_id and (by_imdb := self._titles.by_imdb(row.imdb_id)) is not None:
            return by_imdb
        if row.tmdb_id is None:
            return None
        if row.kind is not None:
            return self._titles.by_tmdb(row.tmdb_id, is_series=row.kind.is_series)
        return self._titles.by_tmdb(row.tmdb_id, is_series=False)

    def _by_name(self, row: ExchangeRow) -> Match:
        borne = self._candidates(row)
        fitting = [found for found in borne if found.years_off <= _NEAR_YEARS and self._may_be(row, found.row)]
        if not fitting:
            asked = [found.row for found in borne if found.years_off <= _ASKED_YEARS]
            return _review(asked) if asked else self._by_head(row)
        exact = [found for found in fitting if found.years_off == 0]
        if exact:
            return self._best_of(exact, fitting)
        near = fitting[0]
        alone = sum(found.years_off <= _ASKED_YEARS for found in borne) == 1
        if alone and near.unlikeness <= 1 and self._is_telling(row, near.row):
            return _sure(near.row)
        return _review([found.row for found in fitting])

    def _best_of(self, exact: list[_Candidate], fitting: list[_Candidate]) -> Match:
        """The title of the right year whose name is most like it, unless another one is far better known."""
        best = exact[0]
        n_ratings = self._titles.n_ratings
        equal = [found for found in exact if found.unlikeness == best.unlikeness]
        if len(equal) > 1 and not self._leads(equal[0].row, [found.row for found in equal[1:]], _CLEAR_LEAD):
            return _review([found.row for found in fitting])
        others = [found.row for found in exact if found.unlikeness == best.unlikeness + 1]
        if any(n_ratings[row] >= _CLEAR_LEAD * max(n_ratings[best.row], 1) for row in others):
            return _review([found.row for found in fitting])
        return _sure(best.row)

    def _without_year(self, row: ExchangeRow) -> Match:
        borne = [found for found in self._candidates(row) if self._may_be(row, found.row)]
        if not borne:
            other = [found.row for found in self._candidates(row)]
            return _review(other) if other else _NOTHING
        best = borne[0].row
        equal = [found.row for found in borne[1:] if found.unlikeness == borne[0].unlikeness]
        less = [found.row for found in borne[1:] if found.unlikeness > borne[0].unlikeness]
        if (not equal or self._leads(best, equal, _LEAD_WITHOUT_YEAR)) and (
            not less or self._leads(best, less, _LEAD_OF_LIKENESS)
        ):
            return _sure(best)
        return _review([found.row for found in borne])

    def _candidates(self, row: ExchangeRow) -> list[_Candidate]:
        """Titles that bear one of the row's names, best first; without a year in the row none of them is off."""
        found: dict[int, _Candidate] = {}
        for other, name in enumerate((row.title, *row.other_titles)):
            for form, text in enumerate(name_forms(name)):
                for place in self._titles.bearing(text):
                    unlikeness = self._unlikeness(text, place) + (2 if form else 0) + (1 if other else 0)
                    candidate = _Candidate(self._years_off(row.year, place), unlikeness, place)
                    if place not in found or candidate < found[place]:
                        found[place] = candidate
        return sorted(found.values())

    def _unlikeness(self, name: str, row: int) -> int:
        """0 for the title's own name, 1 for another one, 2 and 3 when only articles, numerals or spaces differ."""
        asked = folded(name)
        known = [folded(text) for text in self._titles.names[row]]
        if known[0] == asked:
            return 0
        if asked in known:
            return 1
        return 2 if without_article(asked) in map(without_article, known) else 3

    def _years_off(self, year: int | None, row: int) -> int:
        first, last = self._titles.years[row], self._titles.end_years[row]
        if year is None:
            return 0
        if not first:
            return _ASKED_YEARS
        if self._titles.kinds[row].is_series and first < year <= last:
            return _NEAR_YEARS
        return abs(year - first)

    def _may_be(self, row: ExchangeRow, place: int) -> bool:
        """Whether kind and ids of a title do not speak against it."""
        imdb_id, tmdb_id = self._titles.imdb_ids[place], self._titles.tmdb_ids[place]
        if row.imdb_id and imdb_id and row.imdb_id != imdb_id:
            return False
        kind = self._titles.kinds[place]
        if row.kind is not None and row.tmdb_id and tmdb_id and row.tmdb_id != tmdb_id:
            return False
        if row.kind is None or kind in (row.kind, Kind.UNKNOWN) or row.kind is Kind.UNKNOWN:
            return True
        if row.kind.is_series:
            return kind.is_series
        return not kind.is_series or kind is Kind.MINI_SERIES

    def _is_telling(self, row: ExchangeRow, place: int) -> bool:
        """Whether a name that is a year off is long enough, or the title well enough known, to be this one."""
        return len(letters(row.title)) >= _LONG_NAME or self._titles.n_ratings[place] >= _RATED

    def _leads(self, row: int, others: list[int], lead: int) -> bool:
        n_ratings = self._titles.n_ratings
        return n_ratings[row] >= max(_KNOWN, lead * max(n_ratings[other] for other in others))

    def _by_head(self, row: ExchangeRow) -> Match:
        """Titles of the very year where one side leaves a subtitle out that the other has."""
        assert row.year is not None  # noqa: S101  # only asked for with one
        short = letters(head(row.title))
        found = set(self._titles.headed(row.year, letters(row.title)))
        if short:
            names, rows = self._titles.of_year(row.year)
            found |= {place for name, place in zip(names, rows, strict=True) if name == short}
        fitting = sorted(place for place in found if self._may_be(row, place))
        if len(fitting) == 1 and len(short or letters(row.title)) >= _SHORTEST_HEAD:
            return _sure(fitting[0])
        return _review(fitting) if fitting else self._alike(row)

    def _alike(self, row: ExchangeRow) -> Match:
        """Titles of the year whose names differ in a few letters."""
        assert row.year is not None  # noqa: S101  # only asked for with one
        names, rows = self._titles.of_year(row.year)
        asked = letters(row.title)
        reordered = [place for place in self._titles.of_words(row.year, asked) if self._may_be(row, place)]
        if len(set(reordered)) == 1:
            return _sure(reordered[0])
        found = process.extract(asked, names, scorer=fuzz.ratio, limit=_MOST_CANDIDATES, score_cutoff=_ASKED_LIKENESS)
        alike = [(like, rows[place], names[place]) for _, like, place in found if self._may_be(row, rows[place])]
        if not alike:
            return _NOTHING
        likeness, best, name = alike[0]
        second = max((other for other, place, _ in alike if place != best), default=0.0)
        same_numbers = _numbers(asked) == _numbers(name)
        clear = likeness - second >= _LIKENESS_LEAD and len(asked) >= _LONG_NAME
        if likeness >= _SURE_LIKENESS and clear and same_numbers:
            return _sure(best)
        return _review([place for _, place, _ in alike])
