"""Write how much of the package the tests run, room by room, into a document; exit 1 where it is too little.

    python packaging/coverage_table.py REPORT.json docs/reliability.md

The report is that of `coverage json` with branches. Of a branch (`if`, `for`, `while`, `match`, a condition of a
comprehension) each way out counts: one that no test takes is missed although every line of it may have run.
"""

import json
import platform
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any

from movierec_desktop.exchange.marked_document import write_into

PACKAGE = "movierec_desktop"
LEAST = {"outside ui": 90.0, "ui": 80.0}
"""Percent of the branches."""


@dataclass(slots=True)
class Count:
    """What there is, and what of it ran."""

    statements: int = 0
    statements_run: int = 0
    branches: int = 0
    branches_run: int = 0

    def add(self, summary: dict[str, int]) -> None:
        """One file more."""
        self.statements += summary["num_statements"]
        self.statements_run += summary["covered_lines"]
        self.branches += summary["num_branches"]
        self.branches_run += summary["covered_branches"]

    def line(self, name: str) -> str:
        """A row of the table."""
        return (
            f"| {name} | {self.statements:,} | {_percent(self.statements_run, self.statements):.1f}"
            f" | {self.branches:,} | {self.percent:.1f} |"
        )

    @property
    def percent(self) -> float:
        """Of the branches."""
        return _percent(self.branches_run, self.branches)


def counted(report: dict[str, Any]) -> tuple[dict[str, Count], dict[str, Count]]:
    """By room (`services/` and the like; modules that stand beside them are one), and `ui/` against all others."""
    rooms, parts = defaultdict[str, Count](Count), defaultdict[str, Count](Count)
    for name, file in report["files"].items():
        parts_of_path = PurePath(name.replace("\\", "/")).parts
        inside = parts_of_path[parts_of_path.index(PACKAGE) + 1 :]
        room = f"{inside[0]}/" if len(inside) > 1 else "beside them"
        rooms[room].add(file["summary"])
        parts["ui" if room == "ui/" else "outside ui"].add(file["summary"])
    return dict(rooms), dict(parts)


def table(rooms: dict[str, Count], parts: dict[str, Count]) -> str:
    """As Markdown."""
    lines = ["| room | statements | run, % | branches | taken, % |", "| --- | --- | --- | --- | --- |"]
    lines += [rooms[room].line(room) for room in sorted(rooms)]
    lines += [count.line(f"**{name}** (at least {LEAST[name]:.0f})") for name, count in sorted(parts.items())]
    return "\n".join(lines)


def main(report_file: str, document: str) -> int:
    """Count, write, judge."""
    report = json.loads(Path(report_file).read_text(encoding="utf-8"))
    if not report["meta"]["branch_coverage"]:
        print("The report has no branches: set branch = true", file=sys.stderr)
        return 2
    rooms, parts = counted(report)
    told = table(rooms, parts)
    write_into(Path(document), "coverage", f"`make coverage`, Python {platform.python_version()}\n\n{told}")
    print(told)
    lacking = [name for name, count in parts.items() if count.percent < LEAST[name]]
    for name in lacking:
        print(f"{name}: {parts[name].percent:.2f} % of the branches, at least {LEAST[name]:.0f}", file=sys.stderr)
    return 1 if lacking else 0


def _percent(part: int, whole: int) -> float:
    return 100.0 * part / whole if whole else 100.0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
