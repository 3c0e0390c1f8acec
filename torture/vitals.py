"""What a process that runs for long must not use more and more of."""

import ctypes
import gc
import os
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_KB = 1024.0
TIMER_MS = 5


@dataclass(frozen=True, slots=True)
class Vitals:
    """One sample. Memory and sizes in MB."""

    action: int
    resident: float
    held: float
    """What the allocator has given out and not taken back, of Python's objects too: what it keeps for later is not
    in it, nor how its pages are torn."""
    objects: int
    pixmaps: float
    """What the app counts of its posters and words that are drawn, up to a bound of its own."""
    widgets: int
    qobjects: int
    threads: int
    files: int
    children: int
    temporary: int
    log: float
    wal: float
    profile: float
    cache: float


def sample(action: int, application: Any, data: Path, pixmaps: float) -> Vitals:
    """As it is now; garbage is collected first, so that only what is held counts. `pixmaps` is passed on."""
    from PySide6.QtCore import QObject

    gc.collect()
    resident = status("VmRSS:") / _KB
    widgets = application.allWidgets()
    tops = [application, *(widget for widget in widgets if widget.parent() is None)]
    return Vitals(
        action,
        resident,
        _given_out() / _KB**2,
        len(gc.get_objects()),
        pixmaps,
        len(widgets),
        sum(len(top.findChildren(QObject)) + 1 for top in tops),
        max(threading.active_count(), int(status("Threads:"))),
        len(os.listdir("/proc/self/fd")),  # noqa: PTH208
        len(children()),
        len(os.listdir(tempfile.gettempdir())),  # noqa: PTH208
        _size(data.glob("logs/*")),
        max((_size([path]) for path in data.rglob("*-wal")), default=0.0),
        _size([*data.glob("*.sqlite"), *data.glob("profiles/*.sqlite")]),
        _size(data.rglob("cache/**/*")),
    )


class _Mallinfo2(ctypes.Structure):
    """`struct mallinfo2` of glibc, see mallinfo(3)."""

    _fields_ = tuple(
        (name, ctypes.c_size_t)
        for name in (
            "arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks", "fordblks", "keepcost",
        )
    )  # fmt: skip


def _given_out() -> float:
    """Bytes; of all of Python's objects only with PYTHONMALLOC=malloc."""
    ask = ctypes.CDLL(None).mallinfo2
    ask.restype = _Mallinfo2
    told = ask()
    return float(told.uordblks + told.hblkhd)


def status(field: str) -> float:
    """A number that the system tells of this process."""
    lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    return next(float(line.split()[1]) for line in lines if line.startswith(field))


def children() -> list[int]:
    """Processes that this one has started."""
    return [int(pid) for task in Path("/proc/self/task").iterdir() for pid in (task / "children").read_text().split()]


def _size(paths: Any) -> float:
    return sum(path.stat().st_size for path in paths if path.is_file()) / 1e6


class Lateness:
    """How late a 5 ms timer on the thread of the window comes, in ms, by what was being done.

    Beside it stands how long that thread itself worked meanwhile: the rest it waited, for the disk, for another thread,
    or because other programs had the processor.
    """

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.by_action: dict[str, list[tuple[float, float]]] = {}
        self._late = self._worked = 0.0
        self._last = time.perf_counter(), time.thread_time()
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=TIMER_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter(), time.thread_time()
        self._late = max(self._late, 1000 * (now[0] - self._last[0]) - TIMER_MS)
        self._worked = max(self._worked, 1000 * (now[1] - self._last[1]))
        self._last = now

    def begin(self) -> None:
        """An action begins."""
        self._late = self._worked = 0.0
        self._last = time.perf_counter(), time.thread_time()

    def end(self, action: str) -> tuple[float, float]:
        """It is done, with what followed at once: the longest wait of the timer, and the longest work in one go."""
        self._tick()
        told = self._late, self._worked
        self.by_action.setdefault(action, []).append(told)
        return told
