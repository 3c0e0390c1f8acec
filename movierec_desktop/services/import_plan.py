"""What an import would do, before anything is written: every row of the file with what becomes of it."""

import json
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from movierec_desktop.catalogue.catalogue import Catalogue
from movierec_desktop.catalogue.text import folded
from movierec_desktop.domain.own_title import OwnTitle
from movierec_desktop.domain.title import Title
from movierec_desktop.exchange.profile_json import NAME as OWN
from movierec_desktop.exchange.rows import ExchangeFile, ExchangeRow
from movierec_desktop.services.title_matching import Certainty, Match, TitleMatcher
from movierec_desktop.store.imports import StateChange
from movierec_desktop.store.title_states import TitleState

_NOTHING_SAID = "neither rated, watched nor on a watchlist"
_NO_TITLE = "it names no title"
_CONTRADICTED = "another row rates the same title"
_LEFT_OUT = "you left it out before"


class Outcome(StrEnum):
    """What becomes of a row. Every row has one of these, so that they add up to the rows of the file."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    REVIEW = "review"
    UNMATCHED = "unmatched"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """One row. `candidates` are catalogue rows that it may mean; `reason` says why it is skipped."""

    row: ExchangeRow
    outcome: Outcome
    title_id: int | None = None
    candidates: tuple[int, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """The preview of an import, which `importing` then carries out as it is."""

    file: ExchangeFile
    rows: tuple[PlannedRow, ...]
    changes: tuple[StateChange, ...]
    titles: tuple[tuple[Title, TitleState], ...]
    """The matched titles with how they stand after the import, in the order of the file."""
    own_titles: tuple[OwnTitle, ...] = ()
    """Titles that the person added elsewhere, and that are not here yet."""

    @property
    def counts(self) -> dict[str, int]:
        """How many rows have each outcome; they add up to the number of rows."""
        found = Counter(planned.outcome for planned in self.rows)
        return {outcome.value: found[outcome] for outcome in Outcome}

    @property
    def is_written(self) -> bool:
        """Whether carrying it out writes an import that can be taken back."""
        return bool(self.changes or self.own_titles or self.of(Outcome.REVIEW) or self.of(Outcome.UNMATCHED))

    def of(self, outcome: Outcome) -> list[PlannedRow]:
        """The rows of one outcome."""
        return [planned for planned in self.rows if planned.outcome is outcome]


def identity(row: ExchangeRow) -> str:
    """What the row says about which title it is: rows with the same identity are decided together."""
    ids = [row.imdb_id, row.tmdb_id, row.movie_id, row.title_id]
    return json.dumps([folded(row.title) or row.title, row.year, row.kind, *ids], ensure_ascii=False)


class Planner:
    """Plans imports into one profile, as it stands now."""

    def __init__(
        self,
        catalogue: Catalogue,
        states: Mapping[int, TitleState],
        decisions: Mapping[str, int | None],
        now: int,
        current_id: Callable[[int], int] = lambda title_id: title_id,
    ) -> None:
        """`states` and `decisions` are by title id and by identity; `now` dates what the file does not."""
        self._catalogue = catalogue
        self._states = states
        self._decisions = decisions
        self._now = now
        self._current_id = current_id

    def using(self, catalogue: Catalogue) -> "Planner":
        """The same with another opening of the catalogue, for the thread that opened it."""
        return Planner(catalogue, self._states, self._decisions, self._now, self._current_id)

    def plan(self, file: ExchangeFile, progress: Callable[[int, int | None], None] = lambda _, __: None) -> ImportPlan:
        """What importing the file would do."""
        matcher = TitleMatcher(self._catalogue, self._current_id)
        planned: list[PlannedRow | None] = []
        groups: dict[int, list[int]] = {}
        own_ids = {title.id for title in file.own_titles}
        matches: dict[str, Match] = {}
        for place, row in enumerate(file.rows):
            progress(place, len(file.rows))
            trusted = file.format == OWN and row.title_id in own_ids
            decided = self._without_title(row) or (
                self._current_id(row.title_id or 0)
                if trusted
                else self._matched(row, matcher, matches, trusting=file.format == OWN)
            )
            if isinstance(decided, PlannedRow):
                planned.append(decided)
            else:
                planned.append(None)
                groups.setdefault(decided, []).append(place)
        progress(len(file.rows), len(file.rows))
        titles = self._titles(list(groups))
        changes, after = [], {}
        for title_id, places in groups.items():
            before = self._states.get(title_id, TitleState())
            label = titles[title_id].label if title_id in titles else label_of(file.rows[places[0]])
            state, winner = self._merged(before, [file.rows[place] for place in places], label)
            after[title_id] = state
            if state != before:
                changes.append(StateChange(title_id, before, state))
            for number, place in enumerate(places):
                planned[place] = _told(file.rows[place], title_id, before, state, number == winner, places, file)
        rows = tuple(row for row in planned if row is not None)
        matched = tuple((titles[i], state) for i, state in after.items() if i in titles)
        has = self._catalogue.title_names.row_of
        own = tuple(title for title in file.own_titles if has(self._current_id(title.id)) is None)
        return ImportPlan(file, rows, tuple(changes), matched, own)

    def _without_title(self, row: ExchangeRow) -> PlannedRow | None:
        reason = row.skip
        if not reason and not (row.title or row.imdb_id or row.tmdb_id or row.movie_id or row.title_id):
            reason = _NO_TITLE
        if not reason and not _says_something(row):
            reason = _NOTHING_SAID
        return PlannedRow(row, Outcome.SKIPPED, reason=reason) if reason else None

    def _matched(
        self, row: ExchangeRow, matcher: TitleMatcher, matches: dict[str, Match], *, trusting: bool
    ) -> PlannedRow | int:
        """The title id, or what becomes of a row that has none.

        With `trusting` an id of ours counts even where the catalogue has no title of it: our own full export is to come
        back as it went.
        """
        key = identity(row)
        if key in self._decisions:
            decided = self._decisions[key]
            if decided is None:
                return PlannedRow(row, Outcome.SKIPPED, reason=_LEFT_OUT)
            current = self._current_id(decided)
            if self._catalogue.title_names.row_of(current) is not None:
                return current
        if key not in matches:
            matches[key] = matcher.match(row)
        match = matches[key]
        if match.certainty is Certainty.SURE:
            return self._catalogue.title_names.ids[match.rows[0]]
        if trusting and row.title_id is not None:
            return self._current_id(row.title_id)
        outcome = Outcome.REVIEW if match.certainty is Certainty.REVIEW else Outcome.UNMATCHED
        return PlannedRow(row, outcome, candidates=match.rows)

    def _titles(self, ids: list[int]) -> dict[int, Title]:
        found = [row for title_id in ids if (row := self._catalogue.title_names.row_of(title_id)) is not None]
        return {title.id: title for title in self._catalogue.titles(found)}

    def _merged(self, before: TitleState, rows: list[ExchangeRow], label: str) -> tuple[TitleState, int]:
        """How the title stands after these rows, and the place of the row that decides, among them."""
        rated = [(row.rank, -(row.rated_at or 0), -place) for place, row in enumerate(rows) if row.stars is not None]
        winner = -min(rated)[2] if rated else 0
        after = before
        if rated and rows[winner].stars != before.stars:
            after = replace(after, stars=rows[winner].stars, rated_at=_first(rows[winner].rated_at, self._now))
        if any(row.watched for row in rows):
            times = [at for at in (before.watched_at, *(row.watched_at for row in rows)) if at is not None]
            after = replace(after, watched=True, watched_at=max(times, default=None))
        seen_anew = after.stars != before.stars or (after.watched and not before.watched)
        listed = [row for row in rows if row.listed]
        if listed and not before.listed:
            after = replace(after, listed=True, listed_at=_first(listed[-1].listed_at, self._now))
        elif before.listed and seen_anew and not listed:
            after = replace(after, listed=False, listed_at=None)
        dismissed = [row for row in rows if row.dismissed]
        if dismissed and not before.dismissed:
            after = replace(after, dismissed=True, dismissed_at=_first(dismissed[-1].dismissed_at, self._now))
        after = _with_own_marks(before, after, rows, self._now, seen_anew=seen_anew)
        note = next((row.note for row in reversed(rows) if row.note), "")
        if note:
            after = replace(after, note=note)
        # Of rows that say the same the first one tells.
        said = (rows[winner].stars, rows[winner].rank)
        decides = next(place for place, row in enumerate(rows) if (row.stars, row.rank) == said)
        return (after if after == before else replace(after, label=label)), decides


def _says_something(row: ExchangeRow) -> bool:
    marked = row.watched or row.listed or row.dismissed or row.doubted or row.unseen
    return row.stars is not None or marked or bool(row.note)


def _with_own_marks(
    before: TitleState, after: TitleState, rows: list[ExchangeRow], now: int, *, seen_anew: bool
) -> TitleState:
    """`after` with what only our own full export says: wrong reasons, and what was not seen.

    Who had seen the title before still has, whatever an older export says; who has seen it now no longer has not.
    """
    doubted = [row for row in rows if row.doubted]
    if doubted and not before.doubted and after.stars is not None:
        after = replace(after, doubted=True, doubted_at=_first(doubted[-1].doubted_at, now))
    unseen = [row for row in rows if row.unseen]
    if unseen and not before.unseen and before.stars is None and not before.watched:
        after = replace(after, unseen=True, unseen_at=_first(unseen[-1].unseen_at, now))
    elif before.unseen and seen_anew and not unseen:
        after = replace(after, unseen=False, unseen_at=None)
    return after


def label_of(row: ExchangeRow) -> str:
    """What a row calls its title, as titles of the catalogue are called."""
    return f"{row.title} ({row.year})" if row.year else row.title


def _first(told: int | None, otherwise: int) -> int:
    return otherwise if told is None else told


def _told(
    row: ExchangeRow, title_id: int, before: TitleState, after: TitleState, decides: bool, places: list[int],
    file: ExchangeFile,
) -> PlannedRow:  # fmt: skip
    """What becomes of one of the rows about a title: the deciding one tells, the others repeat or contradict it."""
    if decides:
        outcome = Outcome.SAME if after == before else Outcome.NEW if before.is_empty else Outcome.CHANGED
        return PlannedRow(row, outcome, title_id)
    best = min(file.rows[place].rank for place in places if file.rows[place].stars is not None) if row.stars else None
    if row.stars is not None and row.stars != after.stars and row.rank == best:
        return PlannedRow(row, Outcome.SKIPPED, title_id, reason=_CONTRADICTED)
    return PlannedRow(row, Outcome.SAME, title_id)
