"""What surrounds the app goes wrong while it is used: the disk, the clock, other programs, permissions.

Each time the real app runs in a process of its own, its window is used by key, and must say what is wrong and what to
do, show nothing as saved that is not on disk, go on when it is mended, and answer meanwhile.
"""

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from torture.fault_cases import Cases
from torture.faults_of_clock import clock_cases
from torture.faults_of_disk import disk_cases
from torture.faults_of_others import other_cases
from torture.report import Report

_PARTS: tuple[Callable[[Cases], None], ...] = (other_cases, disk_cases, clock_cases)


def run(folder: Path, short: bool) -> Report:
    """All cases; the short version has those that need one start of the app."""
    report = Report()
    with ExitStack() as ends:
        cases = Cases(folder, report, short, ends)
        for part in _PARTS:
            cases.attempt(part)
    report.rows[:0] = [("cases", str(cases.tried)), ("left out, as this machine cannot do them", cases.skipped_words()),
                       ("ratings lost, shown as saved and not there", str(cases.lost))]  # fmt: skip
    return report
