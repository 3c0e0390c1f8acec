"""Learning in a process of its own: torch never enters the window's process, and the window stays fluid. No Qt.

The process is `movierec learn --report`. It has low priority, stops when its input is closed (so it does not outlive
the window, however that ends), and writes what it learned at the very end, at once.
"""

import contextlib
import json
import queue
import subprocess
import tempfile
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Any

from movierec_desktop.domain.errors import LearningError, LearningStoppedError
from movierec_desktop.jobs.context import JobContext
from movierec_desktop.paths import own_command, own_environment

_LOOK_SECONDS = 0.05
_GRACE_SECONDS = 0.5
_PATIENCE_SECONDS = 5.0
_STOPPED = "Learning was stopped: nothing has changed"


def learning_command(bundle: Path, profile: Path) -> list[str]:
    """How the app calls itself, from a checkout, a wheel or frozen."""
    return [*own_command(terminal=True), "learn", "--report", "--bundle", str(bundle), "--profile", str(profile)]


def learn_in_process(context: JobContext, command: Sequence[str]) -> dict[str, Any]:
    """Run it to its end and return the outcome as `services.learning.as_stored` has it.

    Raises LearningStoppedError when `context` was cancelled, LearningError when the process failed, with what it said.
    """
    lines: queue.Queue[str | None] = queue.Queue()
    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as said, _started(command, said) as process:
        reader = threading.Thread(target=_read, args=(process.stdout, lines), daemon=True)
        reader.start()
        try:
            return _followed(context, lines, said)
        finally:
            _end(process)
            reader.join(_PATIENCE_SECONDS)


def _started(command: Sequence[str], said: IO[str]) -> "subprocess.Popen[str]":
    modest = getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0) | getattr(subprocess, "CREATE_NO_WINDOW", 0)
    one_thread = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    try:
        return subprocess.Popen(  # noqa: S603  # the app itself
            list(command), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=said, text=True, encoding="utf-8",
            env={**own_environment(), **one_thread}, creationflags=modest,
        )  # fmt: skip
    except OSError as error:
        raise LearningError(f"Learning could not be started ({error.strerror}): start the app again") from error


def _read(stream: IO[str] | None, lines: "queue.Queue[str | None]") -> None:
    with contextlib.suppress(ValueError):  # the stream was closed under it
        for line in stream or ():
            lines.put(line)
    lines.put(None)


def _followed(context: JobContext, lines: "queue.Queue[str | None]", said: IO[str]) -> dict[str, Any]:
    while True:
        if context.cancelled():
            raise LearningStoppedError(_STOPPED)
        try:
            line = lines.get(timeout=_LOOK_SECONDS)
        except queue.Empty:
            continue
        told = _told(line)
        if line is None:
            raise LearningError(f"Learning ended without a result{_last_words(said)}: try again")
        if "error" in told:
            raise LearningError(str(told["error"]))
        if "outcome" in told:
            outcome: dict[str, Any] = told["outcome"]
            return outcome
        if "done" in told:
            context.progress(int(told["done"]), int(told["total"]))


def _told(line: str | None) -> dict[str, Any]:
    """What a line says; {} where it is none of ours (a library may print)."""
    try:
        found = json.loads(line or "{}")
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _last_words(said: IO[str]) -> str:
    said.seek(0)
    lines = [line.strip() for line in said if line.strip()]
    return f" ({lines[-1]})" if lines else ""


def _end(process: "subprocess.Popen[str]") -> None:
    """Whatever state it is in, it is gone afterwards. It writes one file alone, by renaming it into place."""
    if process.stdin is not None:
        process.stdin.close()
    try:
        process.wait(_GRACE_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(_PATIENCE_SECONDS)
