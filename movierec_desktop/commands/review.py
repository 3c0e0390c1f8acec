"""`movierec review`: the rows of imports whose title is not certain; decide them one by one."""

import argparse
import json
from contextlib import closing

from movierec_desktop.commands.opening import open_engine, open_profile, title_facts
from movierec_desktop.domain.errors import InputError
from movierec_desktop.domain.title import Title
from movierec_desktop.exchange.row_json import to_json
from movierec_desktop.exchange.rows import ExchangeRow
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.importing import Importer
from movierec_desktop.services.title_choice import choose_title
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.waiting import WaitingRow

_LEAVE_OUT = "none"

Waiting = list[tuple[WaitingRow, ExchangeRow, tuple[Title, ...]]]


def run(arguments: argparse.Namespace) -> int:
    """List what waits, or decide about one row."""
    engine = open_engine(arguments)
    with closing(open_profile(arguments, engine)) as profile:
        importer = Importer(engine, profile)
        if arguments.row is not None:
            return _decide(engine, profile, importer, arguments)
        importer.retry()
        waiting = importer.waiting()
    if arguments.json:
        print(json.dumps([_as_json(*entry) for entry in waiting], ensure_ascii=False, indent=1))
    else:
        _print(waiting)
    return 0


def _decide(engine: Engine, profile: Profile, importer: Importer, arguments: argparse.Namespace) -> int:
    if arguments.title is None:
        raise InputError(f"Say which title row {arguments.row} is: a movieId, a name with its year, or 'none'")
    title = (
        None if arguments.title.strip().casefold() == _LEAVE_OUT else choose_title(engine.catalogue, arguments.title)
    )
    rows = importer.decide(arguments.row, title).rows
    label = title.label if title else "left out"
    print(f"{len(rows)} row{'' if len(rows) == 1 else 's'}: {label} · saved in {profile.path}")
    return 0


def _as_json(waiting: WaitingRow, row: ExchangeRow, titles: tuple[Title, ...]) -> dict[str, object]:
    return {"row": waiting.id, "said": to_json(row), "candidates": [title_facts(title) for title in titles]}


def _print(waiting: Waiting) -> None:
    if not waiting:
        print("Nothing waits.")
        return
    for entry, row, titles in waiting:
        year = f" ({row.year})" if row.year else ""
        candidates = " or ".join(f"{title.label} [{title.id}]" for title in titles) or "no title of the catalogue"
        print(f"{entry.id:5}  {row.title}{year}: {candidates}")
    print("'movierec review ROW TITLE' decides, 'movierec review ROW none' leaves it out.")
