"""The page of third-party licences, from what is really inside the frozen app, and the texts themselves.

Usage: python packaging/licences.py FROZEN COMPONENT            writes resources/third-party.md, and FROZEN's licences/
       python packaging/licences.py FROZEN COMPONENT --check    fails where the page is not current

What changes with every update of the build machine (versions of the system's libraries) is not on the page; it is in
the bill of materials (packaging/bill_of_materials.py).
"""

import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(Path(__file__).parent))

from inside import Part, parts  # noqa: E402  # beside this file

PAGE = ROOT / "resources" / "third-party.md"
_FOLDER = "licences"
_SYSTEM = "On Linux, from the system that the app was built on: "
"""Begins the line that another system to build on may change."""
_HEAD = """\
# What others made

MovieRec Desktop stands on the work of others. This is what the installed app contains beside its own code, which is
under the MIT licence; an installation from Python's package index fetches the same packages by itself.
"""
_TAIL = """\
Qt and PySide6 are used under the LGPL, version 3: they are separate libraries in the app's folder, which may be
replaced by others. The full texts are in the folder `licences` of the installed app.

The typeface Inter is under the SIL Open Font License 1.1, the icons are from Lucide under the ISC licence. The models
are made from MovieLens data (F. Maxwell Harper and Joseph A. Konstan, 2015, The MovieLens Datasets: History and
Context) and stand under their terms: they may be passed on under the same conditions, not for commercial use.
"""


def page(found: list[Part], learning: set[str]) -> str:
    """The page as Markdown; `learning` names what only the learning component has."""
    rows = [_row(part) for part in found if part.origin != "debian" and part.name not in learning]
    more = [_row(part) for part in found if part.name in learning]
    system = ", ".join(part.name for part in found if part.origin == "debian")
    head = ["| | version | licence |", "| --- | --- | --- |"]
    lines = [
        _HEAD, *head, *rows, "", "The learning component, where it is installed:", "", *head, *more, "",
        f"{_SYSTEM}{system}.", "", _TAIL,
    ]  # fmt: skip
    return "\n".join(lines)


def _row(part: Part) -> str:
    """A line of the table. Of Python itself the last number is the build machine's affair."""
    version = part.version.rpartition(".")[0] if part.origin == "python" else part.version
    return f"| {part.name} | {version} | {part.licence} |"


def _anywhere(told: str) -> list[str]:
    """The lines that are the same on every system to build on."""
    return [line for line in told.splitlines() if not line.startswith(_SYSTEM)]


def write_texts(found: list[Part], folder: Path) -> None:
    """One folder a part."""
    if folder.exists():
        shutil.rmtree(folder)
    for part in found:
        for number, text in enumerate(part.texts):
            target = folder / part.name / (text.name if number == 0 else f"{number}-{text.name}")
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(text, target)


def main(frozen: Path, component: Path, *, check: bool) -> int:
    """As the usage says."""
    base, everything = parts(frozen), parts(frozen, component)
    learning = {part.name for part in everything} - {part.name for part in base}
    told = page(everything, learning)
    lacking = [part.name for part in everything if not part.texts]
    if lacking:
        sys.stderr.write(f"no text of a licence is found for {', '.join(lacking)}\n")
        return 1
    if check:
        current = PAGE.is_file() and _anywhere(PAGE.read_text(encoding="utf-8")) == _anywhere(told)
        if not current:
            sys.stderr.write(f"{PAGE} is not what is inside: make licences\n")
        return int(not current)
    PAGE.write_text(told, encoding="utf-8")
    write_texts(base, frozen / "_internal" / _FOLDER)
    shutil.copyfile(PAGE, frozen / "_internal" / "resources" / PAGE.name)
    write_texts([part for part in everything if part.name in learning], component / _FOLDER)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), Path(sys.argv[2]), check="--check" in sys.argv))
