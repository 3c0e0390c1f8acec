"""Very many titles, ratings, people and rows, in the real app: each beside the same with little, in the same run."""

import json
import os
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Any

from movierec_desktop import paths
from movierec_desktop.services.engine import Engine
from torture.big_bundle import make_big_bundle
from torture.crowd_file import write_crowd_file
from torture.crowd_profiles import fill_profile
from torture.report import Report

N_TITLES, N_RATINGS, N_PEOPLE, N_ROWS = 1_000_000, 50_000, 200, 200_000
_FEW_TITLES, _FEW_RATINGS, _FEW_PEOPLE, _FEW_ROWS = 4_000, 1_500, 20, 2_500
"""With `--short`."""
USUAL_RATINGS = 100
_PATIENCE = 1_800
_ANSWERED_WITHIN, _ANSWER_ROOM = 10.0, 0.5
"""What answers every star, key and click may take so many times what it takes with little, and so many seconds more: a
catalogue eight times as large is eight times the arithmetic."""
_WORK_MS = 1_500.0
"""The longest that the window's own thread may be at work while something large goes on beside it."""
_PEAK_MB = 4_000.0
_FIRST_START = "For you painted, the very first start"
_BESIDE = {"a star after it": "a star in For you, refreshed", "review opened": "Insights opened"}
"""After an import, which the usual run has not: what they are held against."""
_NOT_COMPARED = (_FIRST_START, "first window", "For you painted", "every row of For you")


def run(folder: Path, short: bool) -> Report:
    """Make a crowd, and use the app in it."""
    report = Report()
    bundle, big = paths.bundle_dir(), folder / "big"
    begun = time.monotonic()
    make_big_bundle(bundle, big, _FEW_TITLES if short else N_TITLES)
    report.add("making the large bundle, s", f"{time.monotonic() - begun:.0f}")
    if short:
        found = _measure(folder / "crowd", big, _FEW_RATINGS, _FEW_PEOPLE, _FEW_ROWS)
        _tell(report, {"all of it, small": found})
        return report
    runs = {"as usual": _measure(folder / "usual", bundle, USUAL_RATINGS, 2, 0, again=True)}
    runs[f"{N_TITLES:,} titles"] = _measure(folder / "titles", big, USUAL_RATINGS, 2, 0, again=True)
    runs[f"{N_RATINGS:,} ratings"] = _measure(folder / "ratings", bundle, N_RATINGS, 2, 0, again=True)
    crowd = f"{N_PEOPLE} profiles, import of {N_ROWS:,} rows"
    runs[crowd] = _measure(folder / "people", bundle, USUAL_RATINGS, N_PEOPLE, N_ROWS, again=True)
    _tell(report, runs)
    for name, found in runs.items():
        _judge(report, name, found, runs["as usual"])
    return report


def _measure(
    data: Path, bundle: Path, n_ratings: int, n_people: int, n_rows: int, *, again: bool = False
) -> dict[str, Any]:
    """Make the people and the file, and use the app.

    With `again` it is started twice: at the very first start the facts of all titles are read from the catalogue.
    """
    rows = data / "rows.csv"
    with closing(Engine(bundle)) as engine:
        fill_profile(data / "profile.sqlite", engine, n_ratings)
        for number in range(1, n_people):
            fill_profile(data / "profiles" / f"p{number}.sqlite", engine, 20, f"Person {number}", number)
        if n_rows:
            write_crowd_file(rows, engine, n_rows)
    command = [sys.executable, "-m", "torture.crowd_window", str(bundle), str(data)]
    first = _called([*command, "", "quick"], data) if again else None
    found = _called([*command, str(rows) if n_rows else "", "whole" if again else "quick"], data)
    if first is not None:
        found["seconds"][_FIRST_START] = first["seconds"]["For you painted"]
        found["wall"][_FIRST_START] = first["wall"]["For you painted"]
    return found


def _called(command: list[str], data: Path) -> dict[str, Any]:
    environment = {
        **os.environ, paths.DATA_VARIABLE: str(data), "TORTURE_BEGUN": str(time.time()),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }  # fmt: skip
    environment.pop(paths.PROFILE_VARIABLE, None)
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment, timeout=_PATIENCE)
    if done.returncode:
        raise RuntimeError(f"the app ended with {done.returncode}: {done.stderr[-3000:]}")
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def _tell(report: Report, runs: dict[str, dict[str, Any]]) -> None:
    """One row for each thing that was done, with the figure of each run."""
    report.add("ms of the processor, and by the clock where it says so", "; ".join(runs))
    names = dict.fromkeys(name for found in runs.values() for name in found["seconds"])
    for name in names:
        figures = [_figure(found, name) for found in runs.values()]
        report.add(name, "; ".join(figures))
    report.add("peak memory, MB", "; ".join(f"{found['peak']:.0f}" for found in runs.values()))
    floors = [f"{found['floor'] * 1000:.1f}" for found in runs.values()]
    report.add("floor: one product over all titles", "; ".join(floors))


def _figure(found: dict[str, Any], name: str) -> str:
    if name not in found["seconds"]:
        return "·"
    if name.startswith("titles"):
        return f"{found['seconds'][name]:,.0f}"
    told = f"{found['seconds'][name] * 1000:,.0f}"
    if name in found["wall"]:
        told += f", clock {found['wall'][name] * 1000:,.0f}"
    if name in found["late"]:
        late, worked = found["late"][name]
        told += f", window late {late:,.0f}, its work {worked:,.0f}"
    return told


def _judge(report: Report, name: str, found: dict[str, Any], usual: dict[str, Any]) -> None:
    """What is answered at once must stay so; what goes on beside the window must leave the window free."""
    for what, seconds in usual["seconds"].items():
        room = _ANSWERED_WITHIN * seconds + _ANSWER_ROOM
        if what not in _NOT_COMPARED and what not in found["late"] and what in found["seconds"]:
            report.expect(found["seconds"][what] <= room, f"{name}: {what} takes {found['seconds'][what]:.2f} s")
    for what, other in _BESIDE.items():
        room = _ANSWERED_WITHIN * usual["seconds"][other] + _ANSWER_ROOM
        took = found["seconds"].get(what, 0.0)
        report.expect(took <= room, f"{name}: {what} takes {took:.2f} s")
    for what, (_, worked) in found["late"].items():
        report.expect(worked <= _WORK_MS, f"{name}: the window's thread works {worked:.0f} ms at once while {what}")
    report.expect(found["peak"] <= _PEAK_MB, f"{name}: {found['peak']:.0f} MB at the peak")
    _judge_start(report, name, found["seconds"], usual["seconds"])


def _judge_start(report: Report, name: str, seconds: dict[str, float], usual: dict[str, float]) -> None:
    """What a start may take.

    The first window knows nothing of titles or ratings: twice what is usual and half a second are for others who use
    the machine. For you may take half as long again and a second more, however many ratings there are; with more titles
    as many times longer, as every file is hashed.
    """
    report.expect(seconds["first window"] <= 2.0 * usual["first window"] + 0.5, f"{name}: the first window comes late")
    growth = N_TITLES / 100_000 if "titles" in name else 1.0
    for what in ("For you painted", _FIRST_START):
        room = 1.5 * growth * usual[what] + 1.0
        report.expect(seconds[what] <= room, f"{name}: {what} after {seconds[what]:.1f} s")
