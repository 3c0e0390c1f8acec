"""SIGKILL at any moment of the app's life: at the start, while it saves, backs up, learns, closes.

The real app with the real window runs in a process of its own and is used at random by key and mouse. Its driver writes
a journal: each deed before it is done, and again when the window says that it is saved. After each kill the profile is
compared with the journal, and opened anew by the app itself.
"""

import json
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import asdict
from pathlib import Path

from movierec_desktop.paths import bundle_dir
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.library import Library
from movierec_desktop.store.profile import Profile
from movierec_desktop.ui.page_stack import BROWSE, PAGE_NAMES
from movierec_desktop.ui.window_state import STATE_KEY, WindowState
from torture.lives import PHASES, Lives, Tally
from torture.report import Report

_KILLS, _SHORT_KILLS = 1000, 8
_AT_ONCE = 2
"""Profiles, each with one process at a time."""
_RATED, _STARS = 24, 4.0
SEED = 9


def run(folder: Path, short: bool) -> Report:
    """All kills; the short version has one of each phase and some."""
    begun = time.monotonic()
    profile = folder / "rated.sqlite"
    ids = _rate_some(profile)
    goal = (_SHORT_KILLS if short else _KILLS) // _AT_ONCE
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        lives = [Lives(folder / str(number), SEED + number) for number in range(_AT_ONCE)]
        for one in lives:
            one.begin_with(profile, ids, _STARS)
        rows = list(pool.map(lambda one, phases: _row(one, goal, phases), lives, _orders(short)))
    tally = Tally()
    for row in rows:
        tally.add(row)
    return _report(tally, time.monotonic() - begun)


def _rate_some(profile_file: Path) -> list[int]:
    """A profile with enough ratings to learn from; returns the ids of the titles."""
    with closing(Engine(bundle_dir())) as engine, closing(Profile(profile_file)) as profile:
        titles = [engine.catalogue.title(row) for row in range(_RATED)]
        library = Library(profile)
        library.rate_all(titles, _STARS, {})
        with profile.writing():  # the smallest window, on the page of the tiles: a start is quick
            profile.settings.put(STATE_KEY, json.dumps(asdict(WindowState(0, 0, 960, 640, False, PAGE_NAMES[BROWSE]))))
    return [title.id for title in titles]


def _orders(short: bool) -> list[list[str]]:
    """Which phases come first in each row: in the short version the two have all of them together."""
    return [list(PHASES), list(PHASES)[::-1]] if short else [[], []]


def _row(lives: Lives, goal: int, phases: list[str]) -> Tally:
    while lives.tally.kills.total() < goal and len(lives.tally.faults) < 20:
        lives.live(phases.pop() if phases else None)
    lives.live(must_end=True)  # the app opens what the last kill has left, too
    return lives.tally


def _report(tally: Tally, seconds: float) -> Report:
    report = Report()
    report.add("kills", tally.kills.total())
    for phase, words in (("start", "while it starts"), ("rating", "while it saves what was said of titles"),
                         ("backup", "while it makes the backup of the day"), ("learning", "while it learns"),
                         ("closing", "while it closes")):  # fmt: skip
        report.add(f"of these {words}", tally.kills[phase])
    report.add("kills of the process that learns, besides", tally.children)
    report.add("deeds begun by key or mouse", tally.intents)
    report.add("of these shown as saved before the kill", tally.confirmed)
    report.add("under way at the kill: found done / not done",
               f"{tally.open_deeds['done']} / {tally.open_deeds['not done']}")  # fmt: skip
    report.add("profiles compared with the journal, integrity_check ok", tally.checks)
    report.add("starts that held what the file holds", tally.starts)
    report.add("lives that were closed and came to their end", tally.ended)
    report.add("backups whole, those of the day with what was there at the start", tally.backups)
    report.add("longest that a process of the app ran on after a kill, s", f"{tally.slowest_orphan:.1f}")
    report.add("lost, doubled, damaged, complained of", len(tally.faults))
    report.add("kills a minute", f"{60 * tally.kills.total() / seconds:.0f}")
    report.expect(tally.starts > 0 and tally.ended >= _AT_ONCE, "hardly a start was compared, or a life ended")
    report.faults += tally.faults
    return report
