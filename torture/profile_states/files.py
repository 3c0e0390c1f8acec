"""Rules of files: imports and what they leave open, exports, backups, reopening, and another program that reads."""

import json
from collections import Counter
from contextlib import closing
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from movierec_desktop.domain.title import OWN_IDS_FROM
from movierec_desktop.exchange.row_json import to_json
from movierec_desktop.exchange.rows import ExchangeRow
from movierec_desktop.services.exporting import FORMATS, export
from movierec_desktop.services.import_plan import ImportPlan, Outcome, identity
from movierec_desktop.services.importing import Importer
from movierec_desktop.store.profile import Profile
from torture.profile_states.held import Held, read_profile, read_tables
from torture.profile_states.model import ImportedRow, Model
from torture.profile_states.world import TITLES, VERSIONS, World, older_profile, read_file

_SUFFIXES = {"letterboxd": ".zip", "imdb": ".csv", "trakt": ".zip", "movielens": ".csv", "json": ".json"}
_WAITS = {Outcome.REVIEW: "review", Outcome.UNMATCHED: "none"}


class FileRules:
    """A part of the machine."""

    world: World
    done: Counter[str]

    @rule(place=st.integers(0, 99), going_on=st.booleans())
    def bring_file(self, place: int, going_on: bool) -> None:
        """Most files are other services'; those behind them are our own exports of before."""
        path = self.world.files[place % len(self.world.files)]
        with self.world.step() as model:
            plan = self.world.importer.preview(path)
            if not going_on:
                return
            rows = imported_rows(plan)
            check_decisions(rows, self.world)
            self.world.importer.carry_out(plan, path.name)
            if plan.is_written:
                self.world.library.reload(path.name, lambda: self.world.importer.undo().file_name)
            steps = len(model.steps)
            model.bring(rows, dict(plan.file.settings), plan.file.own_titles)
            assert plan.is_written == (len(model.steps) > steps)
        self.done["files imported"] += 1

    @precondition(lambda self: self.world.model.steps)
    @rule(place=st.integers(0, 99))
    def bring_another(self, place: int) -> None:
        """Files come one after the other, and more often than by one rule of many."""
        self.bring_file(place=place, going_on=True)

    @precondition(lambda self: self.world.model.now.waiting)
    @rule(place=st.integers(0, 99), title=st.none() | st.integers(0, len(TITLES) + 2))
    def decide(self, place: int, title: int | None) -> None:
        waiting = self.world.importer.waiting()
        entry, row, _ = waiting[place % len(waiting)]
        alike = [
            ImportedRow(one, other.said, None) for other, one, _ in waiting if identity(one) == identity(row)
        ]  # fmt: skip
        chosen = None if title is None else self.world.titles([title])[0]
        with self.world.step() as model:
            decided = self.world.importer.decide(entry.id, chosen)

            def take_back() -> str:
                self.world.importer.take_back(decided)
                return decided.label

            self.world.library.reload(decided.label, take_back)
            model.decide(identity(row), None if chosen is None else chosen.id, alike)
        self.done["rows decided"] += 1

    @rule(file_format=st.sampled_from(FORMATS))
    def carry_over(self, file_format: str) -> None:
        """Export everything, and import it into another profile."""
        path = self.world.folder / f"out-{len(self.world.files)}{_SUFFIXES[file_format]}"
        export(self.world.engine, self.world.profile, file_format, path)
        with self.world.another() as other:
            importer = Importer(self.world.engine, other)
            plan = importer.preview(path)
            importer.carry_out(plan, path.name)
            found = read_profile(other)
        check_carried_over(self.world.model, plan, found, file_format, self.world)
        if file_format == "json":
            self.world.files.append(path)
        self.done["profiles carried over"] += 1

    @precondition(lambda self: self.world.model.now not in list(self.world.kept.values())[-1:])
    @rule()
    def back_up(self) -> None:
        made = self.world.backups.make("asked")
        self.world.kept[made.path] = self.world.model.now.copy()
        self.done["backups"] += 1

    @precondition(lambda self: self.world.kept)
    @rule(place=st.integers(0, 99))
    def restore(self, place: int) -> None:
        there = [backup.path for backup in self.world.backups.all() if backup.path in self.world.kept]
        self._restore(there[place % len(there)], self.world.kept[there[place % len(there)]])

    @rule(version=st.sampled_from(VERSIONS))
    def restore_older(self, version: int) -> None:
        path = older_profile(version, self.world.folder / f"older-{version}.sqlite")
        self._restore(path, read_file(path))

    def _restore(self, path: Path, held: Held) -> None:
        """As the window does it: what gathered is written first, an older schema is brought up to date."""
        self.world.library.feedback.flush()
        self.world.model.flush()
        before = self.world.backups.restore(path)
        assert before is not None
        with closing(Profile.snapshot(before)) as kept:
            assert not read_profile(kept).differences(self.world.model.now)
        Profile(self.world.path).close()
        self.world.library.reload_restored(path.name)
        self.world.model.start_again(held.copy())
        self.done["backups restored"] += 1

    @rule()
    def reopen(self) -> None:
        self.world.library.feedback.flush()
        self.world.model.flush()
        self.world.profile.close()
        self.world.open()
        self.world.model.start_again(self.world.model.now)
        self.done["times reopened"] += 1

    @rule()
    def reader_begins_or_ends(self) -> None:
        """Another program reads: what it saw at the beginning stays so for it until it ends."""
        assert self.world.reader is not None
        if self.world.saw is None:
            self.world.reader.execute("BEGIN")
            self.world.saw = read_tables(self.world.reader)
        else:
            self.world.reader.execute("COMMIT")
            self.world.saw = None


def said(row: ExchangeRow) -> str:
    """As rows wait in the profile."""
    return json.dumps(to_json(row), ensure_ascii=False, sort_keys=True)


def imported_rows(plan: ImportPlan) -> list[ImportedRow]:
    """The rows of a plan with what they were matched to: what becomes of them then is for the model to say."""
    return [ImportedRow(row.row, said(row.row), row.title_id, _WAITS.get(row.outcome, "")) for row in plan.rows]


def check_decisions(rows: list[ImportedRow], world: World) -> None:
    """What the person decided about a row holds for it in every file, as long as the catalogue has the title."""
    has = world.engine.catalogue.title_names.row_of
    for row in rows:
        decided = world.model.now.decisions.get(identity(row.row), 0)
        if decided is None or (decided and has(decided) is not None and not row.row.skip):
            assert row.title_id == decided
            assert not row.waits


def check_carried_over(model: Model, plan: ImportPlan, found: Held, file_format: str, world: World) -> None:
    """Our own export brings everything back, the others every star of a title that every catalogue has."""
    now = model.now
    if file_format != "json":
        has = world.engine.catalogue.title_names.row_of
        stars = {title_id: state.stars for title_id, state in now.titles.items() if state.stars is not None}
        brought = {title_id: state.stars for title_id, state in found.titles.items() if state.stars is not None}
        theirs = {title_id for title_id in stars if has(title_id) is not None and title_id < OWN_IDS_FROM}
        assert brought == {title_id: stars[title_id] for title_id in theirs}
        return
    # A row that waits here may be certain there: no decision of the person travels.
    rows = imported_rows(plan)
    waited = {row.title_id for row in rows if row.said in now.waiting}
    kept = {title_id: state for title_id, state in now.titles.items() if title_id not in waited}
    assert {title_id: state for title_id, state in found.titles.items() if title_id not in waited} == kept
    assert found.own == now.own
    certain = {row.said for row in rows if not row.waits}
    assert now.waiting.keys() - certain <= found.waiting.keys() <= now.waiting.keys()
    travelling = {key: value for key, value in now.settings.items() if value and key in plan.file.settings}
    assert {key: found.settings[key] for key in travelling} == travelling == dict(plan.file.settings)
