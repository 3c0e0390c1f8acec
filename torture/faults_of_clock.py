"""The clock jumps: by days and by centuries, forth and back, while the app is open and between two starts."""

import sqlite3
from contextlib import closing
from pathlib import Path

from movierec_desktop.services.backups import KEPT
from torture.fault_cases import Cases
from torture.shim import Shim, can_build
from torture.window import Window

_DAY = 86_400
_YEAR = 365 * _DAY
JUMPS = {"a day back": -_DAY, "a day on": _DAY, "ten years back": -10 * _YEAR, "before 1970": -70 * _YEAR,
         "beyond 2100": 120 * _YEAR, "as it was": 0}  # fmt: skip


def clock_cases(cases: Cases) -> None:
    """With one window, and then with a start after each jump."""
    if cases.short:
        return
    if not can_build():
        cases.skip("a clock that jumps")
        return
    place = cases.place("clock")
    (place / "files").mkdir()
    shim = Shim(place / "shim", place / "files")
    profile = place / "files" / "profile.sqlite"
    wanted = _while_open(cases, shim, profile, place / "data")
    shim.tell()
    _between_starts(cases, shim, profile, place / "data", wanted)


def _while_open(cases: Cases, shim: Shim, profile: Path, data: Path) -> list[float]:
    """Each jump: a rating, another that is undone at once, and at the end all undone but the first, in their order."""
    wanted: list[float] = []
    with Window(profile, data, shim.environment) as window:
        for number, (name, seconds) in enumerate(JUMPS.items()):
            shim.tell(clock_s=seconds)
            stars = 5 - number / 2
            answer = window.rate(number, stars)
            cases.note(f"the clock is {name}", answer)
            cases.saved(f"the clock is {name}", answer, stars)
            cases.saved(f"the clock is {name}", window.rate(number + 10, 1), 1)
            undone = window.do("undo", place=number + 10)
            cases.expect(undone["stars"] is None, f"the clock is {name}: undo takes another")
            wanted.append(stars)
            cases.on_disk(f"the clock is {name}", window, wanted)
        for number in range(len(JUMPS) - 1, 0, -1):
            undone = window.do("undo", place=number)
            cases.expect(undone["stars"] is None, f"undo after jumps: {undone['notice']!r}, the stars are still drawn")
            wanted.pop()
            cases.on_disk("undo after jumps", window, wanted)
        cases.quiet("the clock jumps", window)
    return wanted


def _between_starts(cases: Cases, shim: Shim, profile: Path, data: Path, wanted: list[float]) -> None:
    """A start on many days, far ahead and then as it was: the backup of each is made and stays."""
    folder = profile.with_name(f"{profile.name}.backups")
    days = [120 * _YEAR + n * _DAY for n in range(KEPT["daily"] + 1)]
    for number, seconds in enumerate([*days, 0, _DAY, -70 * _YEAR]):
        shim.tell(clock_s=seconds)
        before = set(folder.glob("*.sqlite")) if folder.exists() else set()
        with Window(profile, data, shim.environment) as window:
            cases.expect(window.first is not None and not window.first["bad"], f"start {number}: {window.said()}")
            cases.on_disk(f"start {number} of a wrong clock", window, wanted)
            cases.quiet(f"start {number} of a wrong clock", window)
        now = set(folder.glob("*.sqlite"))
        cases.expect(len(now - before) == 1, f"start {number} of a wrong clock: {len(now - before)} backups were made")
        cases.expect(len(now) <= KEPT["daily"], f"{len(now)} backups are kept")
    for path in folder.glob("*.sqlite"):
        with closing(sqlite3.connect(path)) as backup:
            cases.expect(backup.execute("PRAGMA integrity_check").fetchone() == ("ok",), f"{path.name} is damaged")
    cases.note("a start on eight days beyond 2100, then today, tomorrow and before 1970", None,
               extra=f"each makes its backup, {len(list(folder.glob('*.sqlite')))} are kept")  # fmt: skip
