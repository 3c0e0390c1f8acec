"""`movierec import`: an export of another service into the profile, or the preview of it."""

import argparse
import contextlib
import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from movierec_desktop.commands.opening import open_engine, profile_to_use
from movierec_desktop.commands.transfer import RowProgress
from movierec_desktop.domain.errors import InputError
from movierec_desktop.services.backups import Backups
from movierec_desktop.services.import_plan import ImportPlan, Outcome, PlannedRow
from movierec_desktop.services.importing import Importer
from movierec_desktop.services.own_titles import adopt
from movierec_desktop.store.profile import Profile

_SHOWN = 5
_WORDS = {
    Outcome.NEW: "new", Outcome.CHANGED: "changed", Outcome.SAME: "the same",
    Outcome.REVIEW: "to review: it is not certain which title they are",
    Outcome.UNMATCHED: "without a title here: kept, and tried again later", Outcome.SKIPPED: "skipped",
}  # fmt: skip


def run(arguments: argparse.Namespace) -> int:
    """Preview, and write unless it is a dry run; or take the last import back."""
    if arguments.undo:
        return _undo(arguments)
    if arguments.file is None:
        raise InputError("Name the file to import, or say --undo to take the last import back")
    engine = open_engine(arguments)
    with _profile(arguments) as profile, RowProgress() as progress:
        adopt(engine, profile)
        importer = Importer(engine, profile, Backups(profile.path))
        if not arguments.dry_run:
            importer.retry()
        plan = importer.preview(arguments.file, progress.show)
        if not arguments.dry_run:
            importer.carry_out(plan, arguments.file.name)
    if arguments.json:
        print(json.dumps(_as_json(plan), ensure_ascii=False, indent=1))
    else:
        _print(plan, dry_run=arguments.dry_run)
    return 0


def _undo(arguments: argparse.Namespace) -> int:
    with contextlib.closing(Profile(profile_to_use(arguments))) as profile:
        engine = open_engine(arguments)
        adopt(engine, profile)
        undone = Importer(engine, profile).undo()
    kept = f"; {undone.kept} that you changed since stay as they are" if undone.kept else ""
    print(f"{undone.file_name} taken back: {undone.restored} titles are as they were before{kept}")
    return 0


@contextlib.contextmanager
def _profile(arguments: argparse.Namespace) -> Iterator[Profile]:
    """The profile; for a dry run without one an empty one that goes when it is over."""
    path = profile_to_use(arguments)
    with contextlib.ExitStack() as stack:
        if arguments.dry_run and not path.exists():
            path = Path(stack.enter_context(tempfile.TemporaryDirectory())) / "profile.sqlite"
        yield stack.enter_context(contextlib.closing(Profile(path)))


def _as_json(plan: ImportPlan) -> dict[str, Any]:
    titles = [
        {
            "movieId": title.movie_id,
            "title": title.name,
            "year": title.year,
            "kind": str(title.kind),
            "rating": state.stars,
        }
        for title, state in plan.titles
    ]
    return {"format": plan.file.format, "rows": len(plan.rows), **plan.counts, "titles": titles}


def _print(plan: ImportPlan, *, dry_run: bool) -> None:
    scale = f"; ratings: {plan.file.scale}" if plan.file.scale else ""
    print(f"{len(plan.rows):,} rows of {plan.file.format}{scale}")
    for outcome, words in _WORDS.items():
        rows = plan.of(outcome)
        if rows:
            print(f"{len(rows):7,}  {words}{_reasons(rows)}")
    for outcome in (Outcome.REVIEW, Outcome.UNMATCHED):
        for planned in plan.of(outcome)[:_SHOWN]:
            year = f" ({planned.row.year})" if planned.row.year else ""
            print(f"         {outcome}: {planned.row.title}{year}, {planned.row.place}")
    if dry_run:
        print("Nothing was written.")
    elif plan.of(Outcome.REVIEW):
        print("Saved. 'movierec review' lists what is to be decided; 'movierec import --undo' takes it all back.")
    else:
        print("Saved. 'movierec import --undo' takes it all back.")


def _reasons(rows: list[PlannedRow]) -> str:
    reasons = sorted({row.reason for row in rows if row.reason})
    return f" ({'; '.join(reasons)})" if reasons else ""
