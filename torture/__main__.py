"""Run the parts of the torture, or some of them, and write their figures into docs/reliability.md.

    python -m torture [PART ...] [--short] [--write docs/reliability.md]

Without names all parts run, one after the other. `--short` is the version of seconds that every change must pass; its
figures are not written anywhere. The exit code tells whether all is as it must be.
"""

import argparse
import importlib
import os
import platform
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from movierec_desktop.exchange.marked_document import check_place, write_into
from torture.report import Report

PARTS: tuple[str, ...] = ("kills", "faults", "damage", "migrations", "hostile", "crowd", "hours", "states")
"""Modules beside this one, each with `run(folder: Path, short: bool) -> Report`. `folder` is empty and its own."""


def main() -> int:
    """Run what is named."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)}; all without any")
    parser.add_argument("--short", action="store_true", help="seconds instead of minutes")
    parser.add_argument("--write", type=Path, metavar="FILE", help="the document with a place for each part")
    arguments = parser.parse_args()
    for name in arguments.parts:
        if name not in PARTS:
            parser.error(f"{name} is no part: choose of {', '.join(PARTS)}")
    if arguments.short and arguments.write is not None:
        parser.error("the figures of --short are not written anywhere: leave out --write")
    parts = arguments.parts or PARTS
    if arguments.write is not None:
        for name in parts:
            check_place(arguments.write, name)
    faults = [fault for name in parts for fault in _run(name, arguments)]
    return 1 if faults else 0


def _run(name: str, arguments: argparse.Namespace) -> list[str]:
    """One part; returns its faults."""
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix=f"torture-{name}-", ignore_cleanup_errors=True) as folder:
        report: Report = importlib.import_module(f"torture.{name}").run(Path(folder), arguments.short)
    report.add("seconds", f"{time.monotonic() - begun:.0f}")
    print(f"{name}\n{report.table()}\n", flush=True)
    if arguments.write is not None:
        machine = f"{os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"
        write_into(arguments.write, name, f"`make torture ONLY={name}`, {machine}\n\n{report.table()}")
    return report.faults


if __name__ == "__main__":
    sys.exit(main())
