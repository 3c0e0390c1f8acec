"""`states`: everything that can be done to a profile, in random order, beside a model of what it must then hold."""

import contextlib
import io
import secrets
import time
from collections import Counter
from pathlib import Path

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from movierec_desktop import paths
from movierec_desktop.services.engine import Engine
from torture.profile_states.machine import ProfileMachine
from torture.report import Report

_SECONDS = 180
_SHORT_SECONDS = 3
_COUNTED = (
    "profiles begun", "profiles migrated", "files imported", "rows decided", "profiles carried over", "backups",
    "backups restored", "times reopened",
)  # fmt: skip


def run(folder: Path, short: bool) -> Report:
    """Runs of up to 40 steps each until the time is over, everything checked after each step."""
    report, done = Report(), Counter[str]()
    first = 0 if short else secrets.randbelow(10**6)
    engine = Engine(paths.bundle_dir())
    ends = time.monotonic() + (_SHORT_SECONDS if short else _SECONDS)
    print(f"states: seed {first}", flush=True)
    number = first
    while time.monotonic() < ends and not report.faults:
        number += 1
        fault = run_once(engine, folder, done, number, runs=6 if short else 15, steps=12 if short else 40)
        report.expect(not fault, f"seed {number}: {fault}")
    engine.close()
    report.add("seeds", f"{first + 1} to {number}")
    report.add("steps, after each of which everybody must see the same", f"{done['steps']:,}")
    for name in _COUNTED:
        report.add(name, f"{done[name]:,}")
    report.add("differences from the model", len(report.faults))
    return report


def run_once(engine: Engine, folder: Path, done: Counter[str], number: int, runs: int, steps: int) -> str:
    """Some runs of one seed; what went wrong, with the steps that lead there, or ""."""
    told = settings(
        max_examples=runs, stateful_step_count=steps, deadline=None, database=None, print_blob=False,
        suppress_health_check=list(HealthCheck), phases=[Phase.generate],
    )  # fmt: skip

    @seed(number)
    def machine() -> ProfileMachine:
        return ProfileMachine(engine, folder, done)

    try:
        with contextlib.redirect_stdout(io.StringIO()):
            run_state_machine_as_test(machine, settings=told)  # type: ignore[arg-type]  # any that makes one will do
    except Exception as error:  # noqa: BLE001  # whatever it is, it is told with the steps that lead there
        return _words(error)
    return ""


def _words(error: BaseException) -> str:
    """What went wrong with the steps that led there; of several faults each."""
    lines = [f"{type(error).__name__}: {error}", *getattr(error, "__notes__", [])]
    if isinstance(error, BaseExceptionGroup):
        lines += map(_words, error.exceptions)
    return "\n".join(lines)
