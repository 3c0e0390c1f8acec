"""Start-up and memory of the frozen app beside the same from source, in turns, on a screen of its own.

Usage: python packaging/startup.py FROZEN DOCUMENT [ROUNDS]     (the Python that runs it is the one of "from source")

Ready is when the window stands on the screen; memory is what the process holds two seconds later: resident, and of
that what it shares with nobody (USS). The first round, which reads files into memory, does not count. Needs Xvfb and
xdotool.
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
_DISPLAY = ":91"
_PATIENCE = 60.0
_REST = 2.0
_PROFILE_RATED = ("rate", "Heat (1995)", "4.5")


def _environment(home: Path) -> dict[str, str]:
    return {
        "HOME": str(home), "DISPLAY": _DISPLAY, "LANG": "C.UTF-8", "PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)
    }  # fmt: skip


def _shown(environment: dict[str, str]) -> bool:
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", "^MovieRec Desktop"],
        env=environment, capture_output=True, check=False,
    )  # fmt: skip
    return found.returncode == 0


def _memory(process: int) -> tuple[float, float]:
    """Resident and unshared, in MB."""
    told = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="utf-8")
    figures = {line.split(":")[0]: int(line.split()[1]) for line in told.splitlines()[1:]}
    return figures["Rss"] / 1024, (figures["Private_Clean"] + figures["Private_Dirty"]) / 1024


def measure(command: list[str], home: Path) -> tuple[float, float, float]:
    """Seconds until the window is there, and the memory in MB."""
    environment = _environment(home)
    begun = time.perf_counter()
    process = subprocess.Popen(command, env=environment, cwd=home)
    while not _shown(environment):
        if process.poll() is not None or time.perf_counter() - begun > _PATIENCE:
            raise SystemExit(f"{command[0]} shows no window")
        time.sleep(0.02)
    ready = time.perf_counter() - begun
    time.sleep(_REST)
    resident, own = _memory(process.pid)
    process.terminate()
    process.wait(_PATIENCE)
    while _shown(environment):
        time.sleep(0.05)
    return ready, resident, own


def table(frozen: Path, rounds: int) -> str:
    """Medians, each of `rounds` starts in turn."""
    commands = {
        "frozen": [str(frozen / "movierec")],
        "from source": [sys.executable, "-m", "movierec_desktop"],
    }
    found: dict[str, list[tuple[float, float, float]]] = {name: [] for name in commands}
    screen = subprocess.Popen(["Xvfb", _DISPLAY, "-screen", "0", "1280x800x24"], stderr=subprocess.DEVNULL)
    try:
        time.sleep(2)
        with tempfile.TemporaryDirectory() as home:
            subprocess.run(
                [*commands["from source"], *_PROFILE_RATED], env=_environment(Path(home)), cwd=home, check=True
            )
            for number in range(rounds + 1):
                for name, command in commands.items():
                    told = measure(command, Path(home))
                    if number:
                        found[name].append(told)
    finally:
        screen.terminate()
        screen.wait()
    lines = ["| | window after, s | slowest, s | resident, MB | its own, MB |", "| --- | --- | --- | --- | --- |"]
    for name, told in found.items():
        ready, resident, own = (statistics.median(column) for column in zip(*told, strict=True))
        slowest = max(one[0] for one in told)
        lines.append(f"| {name} | {ready:.2f} | {slowest:.2f} | {resident:.0f} | {own:.0f} |")
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
