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
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from movierec_desktop.domain.errors import ProfileError
from movierec_desktop.store.backup import verify
from torture.said import Found, Model, as_said, read_profile

PHASES = {"start": 33, "rating": 36, "closing": 12, "backup": 12, "learning": 7}
"""When the app is killed, and how often of a hundred."""
_ENDS = 0.2
"""Of those that are closed, how many are left to come to their end."""
_START_SECONDS, _STAGE_SECONDS = 90.0, 8.0
"""It is killed whatever it does when the window has not come after so long, or a stage so long after the window."""
_CLOSING_SECONDS = 0.15
_SILENT_SECONDS, _HANG_SECONDS = 1.0, 20.0
"""A window that has done nothing for so long is waited for, and one that has done nothing for so long hangs."""
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
    starts: int = 0
    """Starts at which what the app has read was compared with what was there."""
    backups: int = 0
    slowest_orphan: float = 0.0
    faults: list[str] = field(default_factory=list)

    def add(self, other: "Tally") -> None:
        """Those of another row too."""
        self.kills += other.kills
        self.open_deeds += other.open_deeds
        for name in ("ended", "children", "intents", "confirmed", "checks", "starts", "backups"):
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
    must_end: bool = False
    """It closes, and is killed only where it does not come to its end."""


class _Watch:
    """When a life is killed, at which stage it is then, and whether it hangs."""

    def __init__(self, plan: _Plan) -> None:
        now = time.monotonic()
        self.reached = "start"
        self.killed = False
        self._plan = plan
        self._is_planned, self._is_shown = plan.phase == "start", False
        self._at = now + (plan.delay if self._is_planned else _START_SECONDS)
        self._latest, self._heard = self._at, now

    def seconds_left(self) -> float:
        """Until the kill, as things stand."""
        return max(0.0, self._at - time.monotonic())

    def hear(self, line: dict[str, Any], is_time: bool) -> None:
        """A line of the journal; `is_time` says that it is the one which the plan waits for."""
        now = self._heard = time.monotonic()
        self._at = self._latest
        if line.get("stage") == "shown":
            self.reached, self._is_shown = "rating", True
            self._latest = self._at = min(self._at, now + _STAGE_SECONDS)
        if is_time:
            self.reached = "rating" if line.get("stage") == "shown" else self._plan.phase
            self._is_planned = True
            self._latest = self._at = now + self._plan.delay

    def verdict(self) -> str | None:
        """At the moment of the kill: "" when it is time, the fault when it hangs, None when it is waited for."""
        if self._is_planned:
            return "it does not end after it was closed" if self._plan.must_end else ""
        if not self._is_shown:
            return f"no window after {_START_SECONDS:.0f} s"
        silence = time.monotonic() - self._heard
        if silence < _SILENT_SECONDS:
            return ""
        if silence >= _HANG_SECONDS:
            return f"the window has done nothing for {silence:.0f} s"
        self._at = self._heard + _HANG_SECONDS
        return None


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
        self._at_start = self._model.said
        self._seen_backups: set[str] = set()
        self._buffer = b""

    def begin_with(self, profile: Path, ids: list[int], stars: float) -> None:
        """Take a copy of a profile in which these titles have these stars."""
        shutil.copy(profile, self._profile)
        self._model = self._model.after({"do": "rate", "ids": ids, "stars": stars})

    def live(self, phase: str | None = None, *, must_end: bool = False) -> None:
        """One life, and what it left. One that must end is closed by key, and nothing kills it."""
        plan = self._plan("closing" if must_end else phase, must_end)
        if plan.phase == "backup":
            self._forget_backups()
        self._model.new_window()
        self._at_start = self._model.said
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

    def _plan(self, phase: str | None, must_end: bool) -> _Plan:
        chance = self._chance
        phase = phase or chance.choices(list(PHASES), list(PHASES.values()))[0]
        delay = {
            "start": chance.uniform(0.02, 1.5), "rating": chance.choice((0.0, chance.uniform(0, 0.02))),
            "closing": chance.uniform(0, _CLOSING_SECONDS), "backup": chance.uniform(0, 0.02),
            "learning": chance.uniform(0, 2.5),
        }[phase]  # fmt: skip
        must_end = must_end or (phase == "closing" and chance.random() < _ENDS)
        delay = _HANG_SECONDS if must_end else delay
        return _Plan(phase, chance.randrange(2**31), delay, chance.randrange(1, 7), chance.random() < 0.5, must_end)

    def _forget_backups(self) -> None:
        """Those of today, so that the start makes one."""
        for path in self._profile.with_name("profile.sqlite.backups").glob("*-daily.sqlite"):
            path.unlink()

    def _follow(self, process: "subprocess.Popen[bytes]", plan: _Plan, reading: int) -> dict[str, Any] | None:
        """Read the journal, kill when it is time, and read the rest; returns the deed that was under way."""
        deeds, watch = 0, _Watch(plan)
        pending: dict[str, Any] | None = None
        while True:
            if not watch.killed and not select.select([reading], [], [], watch.seconds_left())[0]:
                fault = watch.verdict()
                if fault is None:
                    continue
                self._expect(not fault, f"{plan.phase}: {fault}, after {pending}")
                self._kill(process, watch.reached)
                watch.killed = True
            lines = self._lines(reading)
            if lines is None:
                break
            for line in lines:
                pending = self._take(line, pending)
                deeds += "do" in line
                watch.hear(line, self._is_time(line, deeds, plan))
                if plan.kills_child and line.get("stage") == "learning":
                    self._kill_child(process)
        process.wait()
        if not watch.killed:
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
            self.tally.starts += 1
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
        """Whatever has the name of a backup is whole, and one of the day has what was there when the app started."""
        folder = self._profile.with_name("profile.sqlite.backups")
        for path in sorted(folder.glob("*.sqlite")):
            if path.name not in self._seen_backups:
                self._seen_backups.add(path.name)
                self.tally.backups += 1
                self._check_backup(path)
        # The newest may have been made by a process that was killed before it cleared away what others had left.
        made = sorted((path.stat().st_mtime for path in folder.glob("*.sqlite")), reverse=True)[1:2]
        left = [path for path in folder.glob("*.part*") for time in made if time - path.stat().st_mtime > _HALF_SECONDS]
        self._expect(not left, f"{len(left)} halves of backups are still there two backups later")

    def _check_backup(self, path: Path) -> None:
        try:
            verify(path)
            found = read_profile(path, self._scratch)
        except (ProfileError, sqlite3.Error) as error:
            self._expect(False, f"the backup {path.name} is damaged: {error}")
            return
        self._expect(found.sound == "ok", f"the backup {path.name} is damaged: {found.sound}")
        self._expect(bool(found.said), f"the backup {path.name} is empty")
        if path.name.endswith("-daily.sqlite"):
            self._expect(found.said == self._at_start, f"the backup {path.name} has not what was there at the start")

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
