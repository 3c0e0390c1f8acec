"""Change the code a little, thousands of times, and see whether a test notices: mutmut over recommend, store, exchange.

    python -m torture.mutants [--each N] [--write docs/reliability.md] [--survivors FILE]

A second or two a mutant: N of each room, drawn by their names' hashes, or all of them with 0. It goes on where it was
stopped: what was tried is kept in `mutants/`. A mutant that no chosen test runs counts as one that survived.
"""

import argparse
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections import Counter
from hashlib import sha256
from pathlib import Path

from movierec_desktop.exchange.marked_document import check_place, write_into

ROOMS = ("recommend", "store", "exchange")
_MARK = "mutants"
_FEW = "movierec_desktop.recommend.confidence*"
_LOST = ("survived", "no tests")
_TYPES = "caught by type check"
_TESTS = ("killed", "timeout", "segfault", "suspicious")


def main() -> int:
    """Run mutmut and tell what came of it; the exit code tells whether four of five were noticed in every room."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", type=Path, metavar="FILE", help="the document with a place for the table")
    parser.add_argument("--survivors", type=Path, metavar="FILE", help="what was not noticed, as changed lines")
    parser.add_argument("--each", type=int, default=400, metavar="N", help="mutants of each room (400); 0 for all")
    parser.add_argument("--again", action="store_true", help="try those again that were not noticed")
    parser.add_argument("--least", type=float, default=0.8, metavar="SHARE", help="of each room (0.8)")
    arguments = parser.parse_args()
    if arguments.write is not None:
        check_place(arguments.write, _MARK)
    begun = time.monotonic()
    _mutmut(_FEW)  # makes all mutants, and learns which test runs what
    drawn = {room: _drawn(room, arguments.each) for room in ROOMS}
    open_ones = [
        name for names in drawn.values() for name, verdict in names.items() if _is_open(verdict, arguments.again)
    ]
    if open_ones:
        _mutmut(*open_ones)
    found = {room: {name: _verdicts(room)[name] for name in names} for room, names in drawn.items()}
    told = _table(found)
    print(f"{told}\n{time.monotonic() - begun:.0f} s in this call")
    if arguments.survivors is not None:
        arguments.survivors.write_text(_survivors(found), encoding="utf-8")
    if any("not checked" in verdicts.values() for verdicts in found.values()):
        print("mutmut did not come to its end: run it again", file=sys.stderr)
        return 1
    if arguments.write is not None:
        machine = f"{os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"
        write_into(arguments.write, _MARK, f"`make mutants`, {machine}\n\n{told}")
    return int(any(_share(Counter(verdicts.values())) < arguments.least for verdicts in found.values()))


def _mutmut(*names: str) -> None:
    """Try mutants by name; the bundle that some tests need is trained once, and their files need no disk."""
    kept = Path("build/mutants").resolve()
    kept.mkdir(parents=True, exist_ok=True)
    memory = Path("/dev/shm")  # noqa: S108  # a folder of its own is made in it
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as scratch:
        environment = {**os.environ, "MOVIEREC_TESTS_KEEP": str(kept), "TMPDIR": scratch}
        environment["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{environment['PATH']}"
        command = [sys.executable, "-m", "mutmut", "run", *names]
        subprocess.run(command, check=False, env=environment, stdout=subprocess.DEVNULL)


def _drawn(room: str, n: int) -> dict[str, str]:
    """The mutants that are tried, with what came of them so far."""
    verdicts = _verdicts(room)
    names = sorted(verdicts)
    if 0 < n < len(names):  # by chance, and the same for a name whatever else is changed
        names = sorted(sorted(names, key=lambda name: sha256(name.encode()).digest())[:n])
    return {name: verdicts[name] for name in names}


def _is_open(verdict: str, again: bool) -> bool:
    return verdict == "not checked" or (again and verdict in _LOST)


def _verdicts(room: str) -> dict[str, str]:
    """What came of every mutant of a room, by its name."""
    from mutmut.mutation.data import SourceFileMutationData
    from mutmut.stats import status_by_exit_code

    verdicts: dict[str, str] = {}
    for path in sorted(Path("movierec_desktop", room).rglob("*.py")):
        data = SourceFileMutationData(path=path)
        data.load()
        verdicts |= {name: status_by_exit_code[code] for name, code in data.exit_code_by_key.items()}
    return verdicts


def _share(counts: "Counter[str]") -> float:
    return (counts[_TYPES] + sum(counts[verdict] for verdict in _TESTS)) / max(1, counts.total())


def _table(found: dict[str, dict[str, str]]) -> str:
    """One row a room, and one for all."""
    rows = {room: Counter(verdicts.values()) for room, verdicts in found.items()}
    rows["all"] = sum(rows.values(), Counter())
    lines = ["| room | mutants | by types | by a test | survived | run by no test | noticed |", "| --- " * 7 + "|"]
    for room, counts in rows.items():
        by_tests = sum(counts[verdict] for verdict in _TESTS)
        figures = [counts.total(), counts[_TYPES], by_tests, *(counts[verdict] for verdict in _LOST)]
        lines.append(f"| {room} | {' | '.join(map(str, figures))} | {100 * _share(counts):.1f} % |")
    return "\n".join(lines)


def _survivors(found: dict[str, dict[str, str]]) -> str:
    """The changed lines of each mutant that was not noticed."""
    from mutmut.mutation.diff_apply import get_diff_for_mutant

    told = []
    for verdicts in found.values():
        for name, verdict in verdicts.items():
            if verdict in _LOST:
                changed = [
                    line
                    for line in get_diff_for_mutant(name).splitlines()
                    if line.startswith(("+", "-")) and not line.startswith(("+++", "---"))
                ]
                told.append("\n".join([f"# {name}: {verdict}", *changed]))
    return "\n".join(told) + "\n"


if __name__ == "__main__":
    sys.exit(main())
