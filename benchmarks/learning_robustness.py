"""Kill background learning at random moments, and watch the window while it learns.

    python benchmarks/learning_robustness.py --bundle DIR [--ratings N] [--kills N]

Uses a profile of its own in a temporary folder. Prints how many kills left everything sound, how late a 5 ms timer on
the window's thread came while learning ran (its start and the import of torch included), and resident memory.
"""

import argparse
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[variable] = "1"

import numpy as np
from PySide6.QtCore import QTimer

from movierec_desktop.app import App
from movierec_desktop.jobs.learning_process import learning_command
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.learning import Learning
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.ratings import StoredRating
from movierec_desktop.ui.application import make_application

TIMER_MS = 5
_MOST_SECONDS = 120.0
_KNOWN_TITLES = 3000


def main() -> int:
    """Print the figures; the exit code tells whether every kill left everything sound."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bundle", type=Path, required=True, metavar="DIR")
    parser.add_argument("--ratings", type=int, default=300, metavar="N")
    parser.add_argument("--kills", type=int, default=50, metavar="N")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        profile = Path(folder) / "p.sqlite"
        fill(profile, arguments.bundle, arguments.ratings)
        watch(profile, arguments.bundle)
        sound = kill(profile, arguments.bundle, arguments.ratings, arguments.kills)
    return 0 if sound == arguments.kills else 1


def fill(path: Path, bundle: Path, n: int) -> None:
    """Someone who rates well known titles, the newer the better."""
    engine = Engine(bundle)
    generator = np.random.default_rng(0)
    titles = engine.catalogue.titles(generator.permutation(min(_KNOWN_TITLES, len(engine.catalogue)))[:n])
    profile = Profile(path)
    with profile.writing():
        for place, title in enumerate(titles):
            stars = np.clip(round((title.year or 1990) / 10 - 195 + generator.normal()), 1, 10) / 2
            profile.ratings.put(StoredRating(title.id, float(stars), 1000 + place, title.label))
    profile.close()
    engine.close()


def watch(path: Path, bundle: Path) -> None:
    """Learn once from the settings page of a real window."""
    application = make_application()
    app = App(application, bundle, path)
    app.window.show()
    application.processEvents()
    card = app.window.settings.learning_card
    before = resident_mb(os.getpid())
    gaps: list[float] = []
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append(1000 * (now - last) - TIMER_MS)
        last = now

    timer = QTimer()
    timer.setInterval(TIMER_MS)
    timer.timeout.connect(tick)
    card.learn_button.click()
    last = time.perf_counter()
    timer.start()
    begun, most = time.perf_counter(), 0.0
    looked = begun
    while card.scheduler.is_running and time.perf_counter() - begun < _MOST_SECONDS:
        application.processEvents()
        if time.perf_counter() - looked > 0.25:
            looked = time.perf_counter()
            most = max(most, sum(resident_mb(pid) for pid in (os.getpid(), *children())))
        time.sleep(0.0005)
    timer.stop()
    lateness = np.maximum(gaps, 0.0)
    print(card.told.text())
    print(
        f"{time.perf_counter() - begun:.1f} s; a {TIMER_MS} ms timer came late by {np.quantile(lateness, 0.99):.1f} ms "
        f"(p99), {lateness.max():.1f} ms at the most, {(lateness > 50).sum()} times by more than 50 ms"
    )
    print(f"resident: {before:.0f} MB before, {most:.0f} MB during, both processes together")
    app.window.close()
    app.window.deleteLater()
    application.processEvents()
    app.close()


def children() -> list[int]:
    """Processes that this one has started (Linux)."""
    tasks = Path("/proc/self/task")
    if not tasks.is_dir():
        return []
    return [int(pid) for task in tasks.iterdir() for pid in (task / "children").read_text().split()]


def resident_mb(pid: int) -> float:
    """Resident memory of a process; 0 where it cannot be told."""
    try:
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
    except OSError:
        pass
    return 0.0


def kill(path: Path, bundle: Path, n_ratings: int, n_kills: int) -> int:
    """Kill learning `n_kills` times; how often everything was sound afterwards."""
    command = learning_command(bundle, path)
    begun = time.perf_counter()
    run_to_the_end(command)
    length = time.perf_counter() - begun
    good = state(path, bundle)
    generator = np.random.default_rng(1)
    sound = finished = 0
    for _ in range(n_kills):
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)  # noqa: S603
        try:
            process.wait(float(generator.uniform(0.0, length)))
            finished += 1
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            process.wait()
        found = state(path, bundle)
        sound += found[0] == n_ratings and found == good
    print(f"{n_kills} kills within {length:.1f} s ({finished} came after the end): {sound} left everything sound")
    return sound


def run_to_the_end(command: list[str]) -> None:
    """Its input stays open until it has ended."""
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)  # noqa: S603
    process.wait()


def state(path: Path, bundle: Path) -> tuple[int, str, str]:
    """Ratings in the profile, what learning says, and what it complains about."""
    profile = Profile(path)
    n = len(profile.ratings.all()) if profile.is_sound() else -1
    profile.close()
    engine = Engine(bundle)
    learning = Learning(engine, path)
    engine.close()
    return n, learning.outcome.words if learning.outcome else "", learning.notice


if __name__ == "__main__":
    sys.exit(main())
