"""Input that means harm, given to everything that reads what others wrote, in processes bounded in memory and time."""

import json
import resource
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from torture import hostile_bombs as bombs
from torture.report import Report

SEED = 9
MOST_BYTES = 3 * 1024**3
"""Address space of a process that reads: Python, numpy and what an input may take."""
MOST_MB = 1_700
"""Memory in use that no input may go beyond, Python and numpy among it."""
MOST_SECONDS = 90.0
"""For one input that is as large as an import may be; a small one has a tenth."""
_FUZZ_SECONDS, _FUZZ_SECONDS_SHORT, _MOST_SHORT = 110.0, 2.4, 60
_EACH_AT_LEAST = 300
_MANY_BUSY = 6


def run(folder: Path, short: bool) -> Report:
    """Small damaged inputs first, then those that are made to take all memory or time."""
    report = Report()
    seconds = _FUZZ_SECONDS_SHORT if short else _FUZZ_SECONDS
    with ThreadPoolExecutor(2) as both:
        fuzzed = [
            both.submit(_fuzz, folder / f"fuzz{number}", SEED + number, seconds, _MOST_SHORT if short else 10**9)
            for number in range(1 if short else 2)
        ]
        # The short version has one process for all, and each process that starts costs a second.
        groups = [bombs.QUICK] if short else [(name,) for name in bombs.ALL]
        found = list(both.map(lambda names: _bombs(folder / f"bombs{bombs.ALL.index(names[0])}", names), groups))
        small = [line for one in fuzzed for line in one.result()]
    _tell_small(report, small, short=short)
    _tell_large(report, {name: one for group in found for name, one in group.items()})
    return report


def _fuzz(folder: Path, seed: int, seconds: float, most: int) -> list[dict[str, Any]]:
    folder.mkdir()
    told, fault = _called(
        ["fuzz", str(folder), str(seed), str(seconds), str(most)], seconds * _MANY_BUSY + MOST_SECONDS
    )
    return [*told, *([{"reader": "", "fault": fault}] if fault else [])]


def _bombs(folder: Path, names: tuple[str, ...]) -> dict[str, dict[str, Any]]:
    folder.mkdir()
    if len(names) == 1:
        made = [sys.executable, "-m", "torture.hostile_readers", "make", str(folder), *names]
        subprocess.run(made, check=True, timeout=MOST_SECONDS * _MANY_BUSY)
    told, fault = _called(["bomb", str(folder), *names], MOST_SECONDS)
    for path in folder.iterdir():
        path.unlink()
    nothing = {"outcome": fault or "nothing was said", "seconds": 0.0, "peak_mb": 0.0}
    return {name: next((one for one in told if one["reader"] == name), nothing) for name in names}


def _called(arguments: list[str], patience: float) -> tuple[list[dict[str, Any]], str]:
    """What a bounded process said, and how it ended where that was badly."""
    try:
        done = subprocess.run(
            [sys.executable, "-m", "torture.hostile_readers", *arguments],
            capture_output=True, text=True, timeout=patience, check=False, preexec_fn=_bound,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return [], f"it was not done after {patience:.0f} seconds"
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    return lines, "" if done.returncode == 0 else f"it ended with {done.returncode}: {done.stderr[-600:]}"


def _bound() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _tell_small(report: Report, small: list[dict[str, Any]], *, short: bool) -> None:
    for one in small:
        report.expect("fault" not in one, f"the readers: {one.get('fault')}")
    small = [one for one in small if "fault" not in one]
    tried = sum(one["read"] + one["refused"] + len(one["crashes"]) for one in small)
    report.add("damaged and invented inputs", f"{tried:,}")
    for name in dict.fromkeys(one["reader"] for one in small):
        lines = [one for one in small if one["reader"] == name]
        read, refused = (sum(one[what] for one in lines) for what in ("read", "refused"))
        crashes = [crash for one in lines for crash in one["crashes"]]
        slowest = max(one["slowest"] for one in lines)
        report.add(f"- {name}", f"{read:,} read, {refused:,} refused, {len(crashes)} crashes, slowest {slowest:.2f} s")
        report.expect(not crashes, f"{name}: {crashes[0]['told']} ({crashes[0]['input']})" if crashes else "")
        report.expect(read + refused >= (1 if short else _EACH_AT_LEAST), f"{name} had hardly any input")
        report.expect(slowest < MOST_SECONDS / 10, f"{name} took {slowest:.1f} s for a small input")
    report.expect(len({one["reader"] for one in small}) == 12, "some readers had no input at all")
    report.add("- most memory of their process", f"{max((one['peak_mb'] for one in small), default=0):,.0f} MB")


def _tell_large(report: Report, found: dict[str, dict[str, Any]]) -> None:
    report.add("inputs made to take all memory or time", len(found))
    for name, one in found.items():
        good = one["outcome"] in ("read", "refused")
        told = f"{one['outcome'] if good else 'crash'}, {one['seconds']:.1f} s, {one['peak_mb']:,.0f} MB"
        report.add(f"- {name}", told)
        report.expect(good, f"{name}: {one['outcome']}")
        report.expect(one["peak_mb"] < MOST_MB, f"{name} took {one['peak_mb']:,.0f} MB")
    report.add("crashes", sum(one["outcome"] not in ("read", "refused") for one in found.values()))
