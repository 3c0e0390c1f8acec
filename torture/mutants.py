"""Change the code a little, thousands of times, and see whether a test notices: mutmut over recommend, store, exchange.

    python -m torture.mutants [--write docs/reliability.md] [--survivors FILE]

It takes hours, and goes on where it was stopped: what was tried is kept in `mutants/`. A mutant that no chosen test
runs counts as one that survived.
"""

import argparse
import os
import platform
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from movierec_desktop.exchange.marked_document import check_place, write_into

ROOMS = ("recommend", "store", "exchange")
_MARK = "mutants"
_LOST = ("survived", "no tests")
_TYPES = "caught by type check"
_TESTS = ("killed", "timeout", "segfault", "suspicious")


def main() -> int:
    """Run mutmut and tell what came of it; the exit code tells whether four of five were noticed in every room."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", type=Path, metavar="FILE", help="the document with a place for the table")
    parser.add_argument("--survivors", type=Path, metavar="FILE", help="what was not noticed, as changed lines")
    parser.add_argument("--least", type=float, default=0.8, metavar="SHARE", help="of each room (0.8)")
    arguments = parser.parse_args()
    if arguments.write is not None:
        check_place(arguments.write, _MARK)
    begun = time.monotonic()
    ended = subprocess.run([sys.executable, "-m", "mutmut", "run"], check=False, stdout=subprocess.DEVNULL)
    found = {room: _verdicts(room) for room in ROOMS}
    told = _table(found)
    print(f"{told}\n{time.monotonic() - begun:.0f} s in this call")
    if arguments.survivors is not None:
        arguments.survivors.write_text(_survivors(found), encoding="utf-8")
    if ended.returncode or any("not checked" in verdicts.values() for verdicts in found.values()):
        print("mutmut did not come to its end: run it again", file=sys.stderr)
        return 1
    if arguments.write is not None:
        machine = f"{os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"
        write_into(arguments.write, _MARK, f"`make mutants`, {machine}\n\n{told}")
    return int(any(_share(Counter(verdicts.values())) < arguments.least for verdicts in found.values()))


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
