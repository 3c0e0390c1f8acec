"""One life of the real app after the other on one profile, each ended by SIGKILL, and what must be there afterwards."""

import contextlib
import json
import os
import random
import select
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from torture.said import Found, Model, as_said, read_profile

PHASES = {"start": 33, "rating": 36, "closing": 12, "backup": 12, "learning": 7}
"""When the app is killed, and how often of a hundred."""
_START_SECONDS, _STAGE_SECONDS = 90.0, 8.0
"""It is killed whatever it does when the window has not come after so long, or a stage so long after the window."""
_CLOSING_SECONDS = 0.15
_HALF_SECONDS = 90.0
"""After so long the next backup clears away a half that a kill left."""
_ORPHAN_SECONDS = 20.0


@dataclass(slots=True)
class Tally:
    """What a row of lives came to."""

    kills: Counter[str] = field(default_factory=Counter)
    ended: int = 0
    """Closed before the kill came."""
    children: int = 0
    intents: int = 0
    confirmed: int = 0
    open_deeds: Counter[str] = field(default_factory=Counter)
    """Deeds that were under way at the kill: whether they were found "done" or "not done"."""
    checks: int = 0
    backups: int = 0
    slowest_orphan: float = 0.0
    faults: list[str] = field(default_factory=list)

    def add(self, other: "Tally") -> None:
        """Those of another row too."""
        self.kills += other.kills
        self.open_deeds += other.open_deeds
        for name in ("ended", "children", "intents", "confirmed", "checks", "backups"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.slowest_orphan = max(self.slowest_orphan, other.slowest_orphan)
        self.faults += other.faults


@dataclass(slots=True)
class _Plan:
    """When this life ends: so many seconds after a line of the journal, or after the start."""

    phase: str
    seed: int
    delay: float
    deed: int
    """After so many deeds have begun, when it is killed while it rates."""
    kills_child: bool


class Lives:
    """Lives on one profile in `folder`, one after the other."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.tally = Tally()
        self._folder = folder
        self._profile = folder / "profile.sqlite"
        self._scratch = folder / "scratch"
        self._scratch.mkdir(parents=True)
        self._chance = random.Random(seed)
        self._model = Model()
        self._seen_backups: set[str] = set()
        self._buffer = b""

    def begin_with(self, profile: Path, ids: list[int], stars: float) -> None:
        """Take a copy of a profile in which these titles have these stars."""
        shutil.copy(profile, self._profile)
        self._model = self._model.after({"do": "rate", "ids": ids, "stars": stars})

    def live(self, phase: str | None = None) -> None:
        """One life, and what it left."""
        plan = self._plan(phase)
        if plan.phase == "backup":
            self._forget_backups()
        self._model.new_window()
        reading, writing = os.pipe()
        with (self._folder / "errors.txt").open("wb") as errors:
            process = subprocess.Popen(
                [sys.executable, "-m", "torture.restless", self._profile, str(plan.seed), str(writing), plan.phase],
                pass_fds=(writing,), stderr=errors, stdout=errors, start_new_session=True,
                env={**os.environ, "MOVIEREC_DATA": str(self._folder / "data"), "QT_QPA_PLATFORM": "offscreen"},
            )  # fmt: skip
        os.close(writing)
        self._buffer = b""
        try:
            pending = self._follow(process, plan, reading)
        finally:
            os.close(reading)
        self._check_life(process, plan)
        self._check_profile(pending, plan)
        self._check_backups()

    def _plan(self, phase: str | None) -> _Plan:
        chance = self._chance
        phase = phase or chance.choices(list(PHASES), list(PHASES.values()))[0]
        delay = {
            "start": chance.uniform(0.02, 1.5), "rating": chance.choice((0.0, chance.uniform(0, 0.02))),
            "closing": chance.uniform(0, _CLOSING_SECONDS), "backup": chance.uniform(0, 0.02),
            "learning": chance.uniform(0, 2.5),
        }[phase]  # fmt: skip
        return _Plan(phase, chance.randrange(2**31), delay, chance.randrange(1, 7), chance.random() < 0.5)

    def _forget_backups(self) -> None:
        """Those of today, so that the start makes one."""
        for path in self._profile.with_name("profile.sqlite.backups").glob("*-daily.sqlite"):
            path.unlink()

    def _follow(self, process: "subprocess.Popen[bytes]", plan: _Plan, reading: int) -> dict[str, Any] | None:
        """Read the journal, kill when it is time, and read the rest; returns the deed that was under way."""
        deeds, reached = 0, "start"
        at = time.monotonic() + (plan.delay if plan.phase == "start" else _START_SECONDS)
        pending: dict[str, Any] | None = None
        killed = False
        while True:
            wait = max(0.0, at - time.monotonic())
            if not killed and not select.select([reading], [], [], wait)[0]:
                self._kill(process, reached)
                killed = True
            lines = self._lines(reading)
            if lines is None:
                break
            for line in lines:
                pending = self._take(line, pending)
                deeds += "do" in line
                if line.get("stage") == "shown":
                    reached = "rating"
                    at = min(at, time.monotonic() + _STAGE_SECONDS)
                if self._is_time(line, deeds, plan):
                    reached = plan.phase
                    at = min(at, time.monotonic() + plan.delay)
                if plan.kills_child and line.get("stage") == "learning":
                    self._kill_child(process)
        process.wait()
        if not killed:
            self.tally.ended += 1
        return pending

    def _lines(self, reading: int) -> list[dict[str, Any]] | None:
        """What came; None at the end. A line that the kill cut is none."""
        told = os.read(reading, 65536)
        if not told:
            return None
        *whole, self._buffer = (self._buffer + told).split(b"\n")
        return [json.loads(line) for line in whole]

    def _is_time(self, line: dict[str, Any], deeds: int, plan: _Plan) -> bool:
        if plan.phase == "rating":
            return "do" in line and deeds >= plan.deed
        if plan.phase == "learning" and line.get("stage") == "shown":
            return len(line["said"]["stars"]) < 20  # too few to learn from: it is killed while it rates
        return bool(line.get("stage") == plan.phase)

    def _take(self, line: dict[str, Any], pending: dict[str, Any] | None) -> dict[str, Any] | None:
        """Bring the model up to date; returns the deed that is under way."""
        if "do" in line:
            self.tally.intents += 1
            return line
        if "saved" in line and pending is not None:
            self.tally.confirmed += 1
            self._model = self._model.after(pending)
        elif "nothing" in line and pending is not None:
            then = self._model.after(pending)
            self._expect(then.said == self._model.said and not line["bad"],
                         f"not saved: {pending}, the window says {line['nothing']!r}")  # fmt: skip
        elif line.get("stage") == "shown":
            self._expect(not line["bad"], f"at a start the window says {line['notice']!r}")
            self._expect(as_said(line["said"]) == self._model.said, "the app has read something else than was saved")
        return None if "stage" not in line else pending

    def _kill(self, process: "subprocess.Popen[bytes]", reached: str) -> None:
        if process.poll() is None:
            process.kill()
            self.tally.kills[reached] += 1

    def _kill_child(self, process: "subprocess.Popen[bytes]") -> None:
        """The process that learns, some moment after it has begun."""
        time.sleep(self._chance.uniform(0, 0.6))
        for child in _session(process.pid) - {process.pid}:
            with contextlib.suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
                self.tally.children += 1

    def _check_life(self, process: "subprocess.Popen[bytes]", plan: _Plan) -> None:
        """It said nothing on standard error, and left no process behind."""
        said = (self._folder / "errors.txt").read_text(errors="replace").splitlines()
        said = [line for line in said if "This plugin does not support" not in line]
        self._expect(not said, f"{plan.phase}: it says on standard error: {' / '.join(said[-4:])}")
        self._expect(process.returncode in (0, -signal.SIGKILL), f"{plan.phase}: it ended with {process.returncode}")
        begun = time.monotonic()
        while (left := _session(process.pid)) and time.monotonic() - begun < _ORPHAN_SECONDS:
            time.sleep(0.02)
        self.tally.slowest_orphan = max(self.tally.slowest_orphan, time.monotonic() - begun)
        self._expect(not left, f"{plan.phase}: a process runs on {_ORPHAN_SECONDS:.0f} s after the app")
        for one in left:
            with contextlib.suppress(ProcessLookupError):
                os.kill(one, signal.SIGKILL)

    def _check_profile(self, pending: dict[str, Any] | None, plan: _Plan) -> None:
        """What was confirmed is there once; the deed under way is there, or not at all; nothing else."""
        if not self._profile.exists():
            self._expect(not self._model.said, "the profile is gone")
            return
        self.tally.checks += 1
        found = read_profile(self._profile, self._scratch)
        self._expect(found.sound == "ok", f"{plan.phase}: integrity_check says {found.sound}")
        if pending is not None:
            then = self._model.after(pending)
            done = then.matches(found) and not self._model.matches(found)
            self.tally.open_deeds["done" if done else "not done"] += 1
            self._model = then if done else self._model
        if not self._model.matches(found):
            self._expect(False, f"{plan.phase}: after {pending}: {self._model.differences(found)}")
            self._model = _as_model(found)

    def _check_backups(self) -> None:
        """Whatever has the name of a backup is whole."""
        folder = self._profile.with_name("profile.sqlite.backups")
        for path in sorted(folder.glob("*.sqlite")):
            if path.name not in self._seen_backups:
                self._seen_backups.add(path.name)
                self.tally.backups += 1
                with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as backup:
                    verdict = backup.execute("PRAGMA integrity_check").fetchone()[0]
                self._expect(verdict == "ok", f"the backup {path.name} is damaged: {verdict}")
        newest = max((path.stat().st_mtime for path in folder.glob("*.sqlite")), default=0.0)
        left = [path for path in folder.glob("*.part*") if newest - path.stat().st_mtime > _HALF_SECONDS]
        self._expect(not left, f"{len(left)} halves of backups are still there at the next backup")

    def _expect(self, holds: bool, fault: str) -> None:
        if not holds:
            self.tally.faults.append(fault)


def _session(leader: int) -> set[int]:
    """The living processes of a session; one that is dead and not yet fetched is none."""
    found = set()
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with contextlib.suppress(OSError):
                state, _, _, session = (entry / "stat").read_text().rpartition(")")[2].split()[:4]
                if int(session) == leader and state not in "ZX":
                    found.add(int(entry.name))
    return found


def _as_model(found: Found) -> Model:
    """Go on from what is there after a fault, so that it is counted once."""
    model = Model(said=dict(found.said))
    model.take_answers(found.answers)
    return model
