"""One measurement of `crowd`, in a process of its own: the real app on some bundle and profile.

`python -m torture.crowd_window BUNDLE DATA IMPORT quick|whole` prints JSON: seconds by what was done, memory in MB, and
how late a 5 ms timer on the window's thread came while something large was under way. IMPORT may be "".
"""

import gc
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from movierec_desktop.app import App

_PATIENCE = 900.0
_KEYS = "the god"
_REPEATS, _QUICK_REPEATS = 5, 1
_FRAMES, _STEP = 60, 120


class Measuring:
    """Seconds of each thing, the median of several where it can be done again."""

    def __init__(self, app: "App", repeats: int) -> None:
        from torture.vitals import Lateness

        self.app = app
        self.repeats = repeats
        self.seconds: dict[str, float] = {}
        """Of the processor, so that other programs do not count."""
        self.wall: dict[str, float] = {}
        self.late: dict[str, tuple[float, float]] = {}
        self._lateness = Lateness()

    def wait(self, until: Callable[[], bool] = lambda: True) -> None:
        """Go through the events of the window, until something is so."""
        from PySide6.QtCore import QCoreApplication

        end = time.monotonic() + _PATIENCE
        while True:
            QCoreApplication.processEvents()
            if until():
                return
            if time.monotonic() > end:
                raise TimeoutError
            time.sleep(0.0005)

    def timed(self, what: str, *actions: Callable[[], object]) -> None:
        """Do each of the actions and everything that follows at once; the median is kept."""
        found = []
        for action in actions:
            self.wait(self.is_quiet)
            begun = time.process_time()
            action()
            self.wait()
            found.append(time.process_time() - begun)
        self.seconds[what] = sorted(found)[len(found) // 2]

    def long(self, what: str, action: Callable[[], object], until: Callable[[], bool]) -> None:
        """Something that goes on beside the window: how long, and how late the window is meanwhile."""
        self.wait(self.is_quiet)
        begun, worked = time.perf_counter(), time.process_time()
        self._lateness.begin()
        action()
        self.wait(until)
        self.late[what] = self._lateness.end(what)
        self.seconds[what], self.wall[what] = time.process_time() - worked, time.perf_counter() - begun

    def is_quiet(self) -> bool:
        """Whether every row of For you is there."""
        window = self.app.window
        return window.place != 0 or window.for_you.rows.is_complete


def main(bundle: Path, data: Path, imported: Path | None, *, quick: bool) -> dict[str, Any]:
    """Open the app as `movierec` does, and do everything once or a few times."""
    gc.disable()
    start = _process_start()
    from movierec_desktop import paths
    from movierec_desktop.ui.application import make_application
    from movierec_desktop.ui.opening_window import show_opening

    opening = show_opening(make_application(), paths.default_profile())
    first = time.time() - start, time.process_time()
    from movierec_desktop.app import App
    from movierec_desktop.commands.window_timing import painted
    from movierec_desktop.services.opening import OpeningEngine

    app = App(make_application(), OpeningEngine(bundle, paths.cache_dir()), paths.default_profile())
    painted(app.window.for_you)
    listed = time.time() - start, time.process_time()
    opening.hide()
    gc.enable()
    measuring = Measuring(app, _QUICK_REPEATS if quick else _REPEATS)
    measuring.wait(measuring.is_quiet)
    whole = time.time() - start, time.process_time()
    moments = {"first window": first, "For you painted": listed, "every row of For you": whole}
    for name, (wall, worked) in moments.items():
        measuring.wall[name], measuring.seconds[name] = wall, worked
    _use(measuring, data)
    if imported is not None:
        _import(measuring, imported)
    from torture.vitals import status

    peak = status("VmHWM:") / 1024
    return {
        "seconds": measuring.seconds,
        "wall": measuring.wall,
        "late": measuring.late,
        "peak": peak,
        "floor": _floor(len(app.engine.catalogue)),
    }


def _use(measuring: Measuring, data: Path) -> None:
    """What a person does every day."""
    from movierec_desktop.services.backups import Backups
    from movierec_desktop.ui.page_stack import BROWSE, FOR_YOU, INSIGHTS, SETTINGS, TOGETHER, WATCHLIST

    app, timed = measuring.app, measuring.timed
    window, session = app.window, app.session

    def star() -> None:
        session.rate(window.for_you.current_title(), 4.0)

    timed("a star in For you, refreshed", *[star] * measuring.repeats)
    timed("undo of a star", *[session.undo] * measuring.repeats)
    timed("details", *[lambda: _next_details(window)] * measuring.repeats)
    timed("Browse opened", lambda: window.go_to(BROWSE))
    timed("search, a key", *[lambda end=end: window.browse.search(_KEYS[:end]) for end in range(1, len(_KEYS) + 1)])
    window.browse.search("")
    bar = window.browse.grid.verticalScrollBar()
    measuring.wait()
    steps = [bar.maximum() // 2 + place * _STEP for place in range(_FRAMES)]
    timed("scrolling, a frame", *[lambda to=to: bar.setValue(to) for to in steps])
    for name, page in (
        ("Watchlist", WATCHLIST),
        ("Together", TOGETHER),
        ("Insights", INSIGHTS),
        ("Settings", SETTINGS),
    ):
        timed(f"{name} opened", lambda page=page: window.go_to(page))
    timed("list of people opened", *[window.profile_button._fill] * 2)
    card = window.settings.data_card
    target = data / "out.json"
    measuring.long("export", lambda: card.export_to("json", target), lambda: card.job is None or card.job.is_over)
    timed("backup", card._back_up)
    timed("backup of the day", lambda: Backups(app.profile.path).make("daily"))
    window.go_to(FOR_YOU)
    others = [entry.path for entry in app.profiles.all() if entry.path != app.profile.path]
    here = app.profile.path
    there_and_back = [others[0], here] * (1 + measuring.repeats // 2)
    timed("switched to another profile", *[lambda path=path: app.reopen(path) for path in there_and_back])


def _next_details(window: Any) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Right)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)


def _import(measuring: Measuring, path: Path) -> None:
    """Preview, give up half way, preview again, write, take back."""
    from movierec_desktop.ui.page_stack import REVIEW, SETTINGS

    app = measuring.app
    app.window.go_to(SETTINGS)
    card = app.window.settings.import_card
    before = dict(app.session.library.ratings)
    card.preview(path)
    measuring.wait(lambda: card._bar.maximum() > 0 and card._bar.value() >= 500)
    measuring.long("import given up half way", card.cancel_button.click, lambda: not card.job.is_running)
    assert app.session.library.ratings == before
    measuring.long("import previewed", lambda: card.preview(path), lambda: card.plan is not None)
    n = len(card.plan.changes)
    measuring.long("import written", card.import_button.click, lambda: not card._bar.isVisibleTo(card))
    assert len(app.session.library.ratings) > len(before)
    measuring.timed("review opened", lambda: app.window.go_to(REVIEW))
    measuring.timed("a star after it", lambda: app.session.rate(app.session.catalogue.title(0), 3.0), app.session.undo)
    measuring.long("import taken back", app.session.undo, lambda: not app.profile.is_held)
    assert app.session.library.ratings == before, "taking the import back did not bring the ratings back"
    measuring.seconds["titles of the import"] = n


def _floor(n_titles: int) -> float:
    """Seconds of what a refresh cannot do without: one product of a vector with factors of all titles."""
    import numpy as np

    factors, vector = np.ones((n_titles, 36), dtype=np.float32), np.ones(36, dtype=np.float32)
    found = []
    for _ in range(9):
        begun = time.perf_counter()
        factors @ vector
        found.append(time.perf_counter() - begun)
    return sorted(found)[4]


def _process_start() -> float:
    """When this process began, on the clock of `time.time`."""
    return float(os.environ["TORTURE_BEGUN"])


if __name__ == "__main__":
    where, folder, rows, how = sys.argv[1:]
    print(json.dumps(main(Path(where), Path(folder), Path(rows) if rows else None, quick=how == "quick")), flush=True)
    os._exit(0)
