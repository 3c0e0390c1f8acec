"""Start-up and memory of the frozen app beside the same from source, in turns, on a screen of its own.

Usage: python packaging/startup.py FROZEN DOCUMENT [ROUNDS]     (the Python that runs it is the one of "from source")

The first window stands there while the app loads; ready is when the one that takes its place is on the screen. Memory
is what the process holds five seconds later: resident, and of that what it shares with nobody (USS). The first round,
which reads files into memory, does not count. Needs Xvfb and xdotool.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from movierec_desktop.exchange.marked_document import write_into  # noqa: E402  # from the checkout

MARK = "startup"
_PATIENCE = 60.0
_REST = 5.0
_PROFILE_RATED = ("rate", "Heat (1995)", "4.5")


def _environment(home: Path, display: str) -> dict[str, str]:
    return {
        "HOME": str(home), "DISPLAY": display, "LANG": "C.UTF-8", "PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)
    }  # fmt: skip


def _shown(environment: dict[str, str]) -> set[str]:
    """The app's windows on the screen, by their numbers."""
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", "^MovieRec Desktop"],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    return set(found.stdout.split())


def _memory(process: int) -> tuple[float, float]:
    """Resident and unshared, in MB."""
    told = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="utf-8")
    figures = {line.split(":")[0]: int(line.split()[1]) for line in told.splitlines()[1:]}
    return figures["Rss"] / 1024, (figures["Private_Clean"] + figures["Private_Dirty"]) / 1024


def measure(command: list[str], environment: dict[str, str]) -> tuple[float, float, float, float]:
    """Seconds until the first window is there, and the app's own, and the memory in MB."""
    begun = time.perf_counter()
    process = subprocess.Popen(command, env=environment, cwd=environment["HOME"])

    def wait_for_other_than(known: set[str]) -> tuple[set[str], float]:
        while not (found := _shown(environment) - known):
            if process.poll() is not None or time.perf_counter() - begun > _PATIENCE:
                raise SystemExit(f"{command[0]} shows no window")
            time.sleep(0.02)
        return found, time.perf_counter() - begun

    opening, first = wait_for_other_than(set())
    _, ready = wait_for_other_than(opening)
    time.sleep(_REST)
    resident, own = _memory(process.pid)
    process.terminate()
    process.wait(_PATIENCE)
    while _shown(environment):
        time.sleep(0.05)
    return first, ready, resident, own


def table(frozen: Path, rounds: int) -> str:
    """Medians, each of `rounds` starts in turn."""
    commands = {
        "frozen": [str(frozen / "movierec")],
        "from source": [sys.executable, "-m", "movierec_desktop"],
    }
    found: dict[str, list[tuple[float, float, float, float]]] = {name: [] for name in commands}
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-noreset", "-screen", "0", "1280x800x24"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    try:
        assert screen.stdout is not None
        display = f":{screen.stdout.readline().strip()}"
        with tempfile.TemporaryDirectory() as home:
            environment = _environment(Path(home), display)
            subprocess.run([*commands["from source"], *_PROFILE_RATED], env=environment, cwd=home, check=True)
            for number in range(rounds + 1):
                for name, command in commands.items():
                    told = measure(command, environment)
                    if number:
                        found[name].append(told)
    finally:
        screen.terminate()
        screen.wait()
    lines = [
        "| | first window after, s | app after, s | slowest, s | resident, MB | its own, MB |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for name, told in found.items():
        first, ready, resident, own = (statistics.median(column) for column in zip(*told, strict=True))
        slowest = max(one[1] for one in told)
        lines.append(f"| {name} | {first:.2f} | {ready:.2f} | {slowest:.2f} | {resident:.0f} | {own:.0f} |")
    return "\n".join(lines)


def main(frozen: Path, document: Path, rounds: int) -> None:
    """Print the table and write it into the document."""
    told = table(frozen.absolute(), rounds)
    write_into(
        document,
        MARK,
        f"`python packaging/startup.py build/frozen/movierec-desktop docs/results.md {rounds}`\n\n{told}",
    )
    sys.stdout.write(f"{told}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 7)
