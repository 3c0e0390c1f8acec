"""Imports into one profile: preview, carry out in one transaction, take back as one, and finish what was left open."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from movierec_desktop.catalogue.catalogue import Catalogue
from movierec_desktop.domain.errors import InputError
from movierec_desktop.domain.title import Title
from movierec_desktop.exchange.profile_json import loads
from movierec_desktop.exchange.reading import read_file
from movierec_desktop.exchange.row_json import from_json, to_json
from movierec_desktop.exchange.rows import ExchangeFile, ExchangeRow
from movierec_desktop.services.backups import Backups
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.import_plan import ImportPlan, Outcome, PlannedRow, Planner, identity, label_of
from movierec_desktop.services.title_matching import TitleMatcher
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.ratings import now_ms
from movierec_desktop.store.title_states import TitleState
from movierec_desktop.store.waiting import WaitingRow

WAITED = "waiting"
"""The format of rows that waited in the profile."""
_MATCHED_WITH = "waiting_matched_with"
_CHANGED_MEANWHILE = "Your profile has changed since this preview: preview the file again, nothing was written"

Progress = Callable[[int, int | None], None]


@dataclass(frozen=True, slots=True)
class Undone:
    """What taking an import back did. `kept` counts the titles that were changed by hand since, and stay."""

    file_name: str
    restored: int
    kept: int


_UNDECIDED = -1
"""In place of a decision where there was none."""


@dataclass(frozen=True, slots=True)
class Decided:
    """What one decision of the review did, for taking it back."""

    label: str
    rows: tuple[PlannedRow, ...]
    waited: tuple[WaitingRow, ...]
    import_id: int | None
    before: int | None
    """The decision about the same rows that was there before, `_UNDECIDED` for none."""


class Importer:
    """Imports into one profile, with one catalogue."""

    def __init__(self, engine: Engine, profile: Profile, backups: Backups | None = None) -> None:
        """`backups` is asked for a copy before every import; None makes none."""
        self._engine = engine
        self._profile = profile
        self._backups = backups

    def preview(self, path: Path, progress: Progress = lambda _, __: None) -> ImportPlan:
        """What importing the file would do. Writes nothing. Raises InputError when it is no export."""
        return self.plan(read_file(path), progress)

    def plan(self, file: ExchangeFile, progress: Progress = lambda _, __: None) -> ImportPlan:
        """The same for a file that has been read."""
        return self.planner(self._engine.catalogue).plan(file, progress)

    def planner(self, catalogue: Catalogue) -> Planner:
        """What plans imports into the profile as it is now.

        It holds nothing of the profile's file: with a catalogue of its own another thread may use it.
        """
        decisions = self._profile.decisions.all()
        return Planner(catalogue, self._states(), decisions, now_ms(), self._engine.replaced.current)

    def carry_out(self, plan: ImportPlan, file_name: str, progress: Progress = lambda _, __: None) -> None:
        """Write what the preview shows, all of it or nothing: what `progress` raises leaves nothing written.

        Raises InputError when the profile has changed since, ProfileError when it cannot be written.
        """
        if self._backups is not None and plan.is_written:
            self._backups.make("import")
        with self._profile.writing():
            self._write(plan, file_name, progress)

    def _write(self, plan: ImportPlan, file_name: str, progress: Progress = lambda _, __: None) -> int | None:
        """Write a plan and return the number of the import that can be taken back, if there is one."""
        states = self._states()
        if any(states.get(change.title_id, TitleState()) != change.before for change in plan.changes):
            raise InputError(_CHANGED_MEANWHILE)
        for place, change in enumerate(plan.changes):
            progress(place, len(plan.changes))
            self._profile.states.put(change.title_id, change.after, change.before)
        number = None
        if plan.is_written:
            count = len(plan.rows)
            number = self._profile.imports.add(now_ms(), plan.file.format, file_name, count, plan.changes)
        for title in plan.own_titles:
            self._profile.own_titles.put(title, number)
        self._write_waiting(plan, number)
        for key, value in plan.file.settings.items():
            if not self._profile.settings.get(key, ""):
                self._profile.settings.put(key, value)
        return number

    def _write_waiting(self, plan: ImportPlan, number: int | None) -> None:
        """Rows without a certain title wait from now on; those that have one, or are left out, no longer."""
        self._profile.waiting.forget_settled()
        waiting = [*plan.of(Outcome.REVIEW), *plan.of(Outcome.UNMATCHED)]
        if self._profile.waiting.count():
            for planned in plan.rows:
                if planned.outcome not in (Outcome.REVIEW, Outcome.UNMATCHED):
                    self._profile.waiting.settle(_said(planned.row), number)
        elif waiting:
            self._profile.settings.put(_MATCHED_WITH, self._catalogue_hash)  # what comes now was tried with it
        for planned in waiting:
            certainty = "review" if planned.outcome is Outcome.REVIEW else "none"
            self._profile.waiting.add(identity(planned.row), _said(planned.row), certainty, number)

    def undo(self, progress: Progress = lambda _, __: None) -> Undone:
        """Take the last import back. Raises InputError when there is none, ProfileError when it cannot be written."""
        last = self._profile.imports.last()
        if last is None:
            raise InputError("There is no import to take back")
        with self._profile.writing():
            restored, kept = self._restore(last.id, progress)
        return Undone(last.file_name, restored, kept)

    def _restore(self, number: int, progress: Progress = lambda _, __: None) -> tuple[int, int]:
        """Bring the titles of an import back to what they were, and forget it: how many, and how many others stay."""
        changes = self._profile.imports.changes(number)
        states = self._profile.states.all()
        kept = 0
        for place, change in enumerate(changes):
            progress(place, len(changes))
            if states.get(change.title_id, TitleState()) == change.after:
                self._profile.states.put(change.title_id, change.before, change.after)
            else:
                kept += 1
        self._profile.waiting.take_back(number)
        self._profile.own_titles.remove_of_import(number)
        self._profile.imports.remove(number)
        return len(changes) - kept, kept

    def waiting(self, most: int | None = None) -> list[tuple[WaitingRow, ExchangeRow, tuple[Title, ...]]]:
        """Rows that wait, those first that may be some title, each with its titles, the likeliest first.

        No more than `most` of them, when that is given.
        """
        return [(waiting, *self.told(waiting)) for waiting in self.in_order()[:most]]

    def in_order(self) -> list[WaitingRow]:
        """Rows that wait, in that order; what each says and may be is for `told`, one at a time: there may be many."""
        return sorted(self._profile.waiting.all(), key=lambda one: one.certainty != "review")

    def told(self, waiting: WaitingRow) -> tuple[ExchangeRow, tuple[Title, ...]]:
        """What a waiting row says, and the titles that it may be, the likeliest first."""
        row = _row(waiting)
        matcher = TitleMatcher(self._engine.catalogue, self._engine.replaced.current)
        return row, tuple(self._engine.catalogue.titles(matcher.match(row).rows))

    def decide(self, waiting_id: int, title: Title | None) -> Decided:
        """Say which title a waiting row means, or None to leave it out; rows that say the same of it follow.

        Raises InputError when no row of that number waits, ProfileError when it cannot be written.
        """
        waiting = self._profile.waiting.all()
        chosen = next((row for row in waiting if row.id == waiting_id), None)
        if chosen is None:
            raise InputError(f"No row {waiting_id} waits: 'movierec review' lists those that do")
        alike = tuple(row for row in waiting if row.identity == chosen.identity)
        rows = [_row(row) for row in alike]
        before = self._profile.decisions.all()
        decided = {**before, chosen.identity: None if title is None else title.id}
        planner = Planner(self._engine.catalogue, self._states(), decided, now_ms(), self._engine.replaced.current)
        plan = planner.plan(ExchangeFile(WAITED, rows))
        label = title.label if title is not None else label_of(rows[0])
        with self._profile.writing():
            self._profile.decisions.put(chosen.identity, None if title is None else title.id)
            number = self._write(plan, label)
        return Decided(label, plan.rows, alike, number, before.get(chosen.identity, _UNDECIDED))

    def take_back(self, decided: Decided) -> None:
        """Undo one decision: what it wrote goes, and the rows wait again. Raises ProfileError."""
        key = decided.waited[0].identity
        with self._profile.writing():
            if decided.import_id is not None:
                self._restore(decided.import_id)
            if decided.before == _UNDECIDED:
                self._profile.decisions.remove(key)
            else:
                self._profile.decisions.put(key, decided.before)
            for row in decided.waited:
                self._profile.waiting.put_back(row)

    def retry(self) -> ImportPlan | None:
        """After a catalogue update: match the waiting rows anew, and import those that are certain now.

        None when this catalogue was tried before, or nothing waits.
        """
        if self._profile.settings.get(_MATCHED_WITH, "") == self._catalogue_hash or not self._profile.waiting.count():
            return None
        rows = [_row(waiting) for waiting in self._profile.waiting.all()]
        plan = self.plan(ExchangeFile(WAITED, rows))
        with self._profile.writing():
            if plan.changes:
                self._write(plan, WAITED)
            self._profile.settings.put(_MATCHED_WITH, self._catalogue_hash)
        return plan

    @property
    def _catalogue_hash(self) -> str:
        bundle = self._engine.bundle
        return str(bundle.manifest["files"][bundle.catalogue_path.name]["sha256"])

    def _states(self) -> dict[int, TitleState]:
        """States under the ids of the catalogue now."""
        return self._engine.replaced.apply(self._profile.states.all())


def _said(row: ExchangeRow) -> str:
    return json.dumps(to_json(row), ensure_ascii=False, sort_keys=True)


def _row(waiting: WaitingRow) -> ExchangeRow:
    """The row again; one that was damaged in the profile cannot be matched, and waits on."""
    return from_json(loads(waiting.said), f"row {waiting.id}")
