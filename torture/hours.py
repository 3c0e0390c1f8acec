"""Twelve hours of use in compressed time, in one process and its windows: what grows, and what keeps a person waiting.

Somebody does something every 6 seconds of a clock that runs ahead, past midnight: browses, searches, rates, takes it
back, imports, exports, learns, has guests, changes the language, the theme, the profile, the window. Between the second
quarter and the last nothing may have grown but by what is allowed for.
"""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from movierec_desktop import paths
from torture.report import Report

FULL, SHORT = (7_200, 5_000.0, 120), (25, 5.0, 5)
"""Actions, seconds of the wall clock at most, samples."""
_ROOM = {
    "resident": (150.0, "resident memory, MB"), "held": (150.0, "of that in use, MB"),
    "pixmaps": (110.0, "of that drawn posters and words, MB"), "rest": (50.0, "of that anything else, MB"),
    "objects": (15_000.0, "Python objects"),
    "widgets": (150.0, "widgets"), "qobjects": (250.0, "QObjects under them"), "threads": (2.0, "threads"),
    "files": (4.0, "open files"), "children": (0.0, "child processes"), "temporary": (0.0, "temporary files"),
    "log": (2.1, "log, MB"), "wal": (4.5, "largest -wal, MB"), "profile": (3.0, "profiles, MB"),
    "cache": (1.0, "cache, MB"),
}  # fmt: skip
"""What each may have grown by from the median of the second quarter to that of the last: a page more that is made, a
cache that is not yet full, feedback up to its bound. Drawn posters are counted apart, up to their 108 MB."""
_LONG_MS, _MOST_WORK_MS = 100.0, 400.0
_NAMED = 14
"""Kinds of action in the table."""


def run(folder: Path, short: bool) -> Report:
    """Use one window and look at what it leaves."""
    report = Report()
    found = _used(folder, *(SHORT if short else FULL))
    hours = found["simulated"] / 3600
    report.add("actions, hours of use", f"{found['actions']:,}, {hours:.1f}")
    report.add("daily backups made, learning runs", f"{found['backups']}, {found['learned']}")
    days = found["past_midnight"] or []
    report.add("days with a backup of the profile that stayed open past midnight", len(days))
    report.expect(len(days) == 2, f"a window that stays open past midnight has backups of {days}")
    for fault in found["faults"][:5]:
        report.expect(False, f"raised in the window: {fault}")
    report.expect(not found["warnings"], f"in the log: {found['warnings'][:3]}")
    report.expect(found["sound"], "the profile is not sound afterwards")
    report.expect(not found["children"], f"{found['children']} processes outlive the window")
    if short:
        report.expect(found["actions"] > 0, "nothing was done in the window")
        return report
    report.expect(hours >= 11.9, f"only {hours:.1f} hours were used in the time there was")
    report.expect(found["learned"] == 3, f"{found['learned']} of 3 learning runs began and ended")
    _judge_growth(report, found["samples"])
    _tell_lateness(report, found["lateness"])
    return report


def _used(folder: Path, n_actions: int, most_seconds: float, n_samples: int) -> dict[str, Any]:
    command = [
        sys.executable,
        "-m",
        "torture.hours_window",
        str(folder),
        str(n_actions),
        str(most_seconds),
        str(n_samples),
    ]
    environment = {**os.environ, paths.BUNDLE_VARIABLE: str(paths.bundle_dir()), "PYTHONMALLOC": "malloc"}
    environment.pop(paths.PROFILE_VARIABLE, None)
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, env=environment, timeout=most_seconds + 300
    )
    if done.returncode:
        raise RuntimeError(f"the window ended with {done.returncode}: {done.stderr[-2000:]}")
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def _judge_growth(report: Report, samples: Sequence[dict[str, float]]) -> None:
    samples = [{**one, "rest": one["held"] - one["pixmaps"]} for one in samples]
    quarter = len(samples) // 4
    second, last = samples[quarter : 2 * quarter], samples[-quarter:]
    for name, (room, words) in _ROOM.items():
        before, after = (float(np.median([one[name] for one in part])) for part in (second, last))
        per_hour, bound = slope(samples[quarter:], name)
        figures = f"{before:,.1f} → {after:,.1f}, {per_hour:+,.2f} ± {bound:,.2f} an hour"
        report.add(f"{words}: second quarter → last, slope", figures)
        report.expect(after - before <= room, f"{words} grew from {before:,.1f} to {after:,.1f}")


def slope(samples: Sequence[dict[str, float]], name: str) -> tuple[float, float]:
    """Least squares, an hour of use, and twice its standard error."""
    from torture.hours_window import ACTION_SECONDS

    hours = np.array([one["action"] for one in samples]) * ACTION_SECONDS / 3600
    values = np.array([one[name] for one in samples], dtype=np.float64)
    centred = hours - hours.mean()
    found = float(centred @ values / (centred @ centred))
    left = values - values.mean() - found * centred
    error = float(np.sqrt(left @ left / max(1, len(values) - 2) / (centred @ centred)))
    return found, 2 * error


def _tell_lateness(report: Report, by_action: dict[str, list[list[float]]]) -> None:
    """How long the window's thread was at one thing, by kinds of action, the slowest first."""
    everything = np.concatenate([np.array(values) for values in by_action.values()])
    for place, words in enumerate(("event loop late", "of that its own work")):
        values = everything[:, place]
        told = f"{np.median(values):.0f}, {np.quantile(values, 0.95):.0f}, {values.max():.0f}"
        report.add(f"{words}, ms: median, 95 %, most of all actions", told)
    order = sorted(by_action, key=lambda name: -float(np.median([worked for _, worked in by_action[name]])))
    for name in order[:_NAMED]:
        late, worked = np.array(by_action[name]).T
        over = int((worked > _LONG_MS).sum())
        figures = f"late {np.median(late):.0f}, {late.max():.0f}; work {np.median(worked):.0f}, {worked.max():.0f}"
        report.add(f"{name}, ms: median, most; work over 100 ms", f"{figures}; {over} of {len(worked)}")
    report.expect(float(np.quantile(everything[:, 1], 0.95)) < _MOST_WORK_MS, "one action in twenty holds the window")
