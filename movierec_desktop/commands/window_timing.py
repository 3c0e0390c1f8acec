"""One measurement of the window, in a process of its own: what `movierec bench --window` calls.

`python -m movierec_desktop.commands.window_timing WHAT [BUNDLE PROFILE]` prints JSON. Moments are those of the
monotonic clock in nanoseconds, which all processes of the machine share, so that the start of the process counts.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QListView, QWidget

    from movierec_desktop.app import App
    from movierec_desktop.services.opening import OpeningEngine

SIZE = (1280, 800)
STRETCHES, FRAMES, STEP = 50, 40, 120
"""The whole length is scrolled in so many stretches, evenly spread, each so many frames of one notch of the wheel."""


def painted(widget: "QWidget") -> int:
    """The moment at which a widget has been painted; shows its window first."""
    from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject

    class Watch(QObject):
        """Notes that the widget was asked to paint."""

        seen = False

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
            self.seen |= event.type() == QEvent.Type.Paint
            return False

    watch = Watch()
    widget.installEventFilter(watch)
    widget.window().show()
    while not watch.seen:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    return time.monotonic_ns()


def bare() -> dict[str, int]:
    """An empty window of PySide6."""
    from PySide6.QtWidgets import QApplication, QWidget

    application = QApplication([])
    window = QWidget()
    window.resize(*SIZE)
    moment = painted(window)
    del window, application
    return {"painted": moment}


def first(bundle: Path, profile: Path) -> dict[str, int]:
    """The app's first window, and its list for the person of the profile, as `movierec` opens them."""
    import gc

    gc.disable()
    from movierec_desktop.ui.application import make_application
    from movierec_desktop.ui.opening_window import show_opening

    opening = show_opening(make_application(), profile)
    moment = time.monotonic_ns()
    from movierec_desktop import paths
    from movierec_desktop.services.opening import OpeningEngine

    app = _app(OpeningEngine(bundle, paths.cache_dir()), profile)
    listed = painted(app.window.for_you)
    opening.hide()
    return {"painted": moment, "ready": listed}


def scroll(bundle: Path, profile: Path) -> dict[str, list[float]]:
    """Milliseconds of each frame while the grid of the whole catalogue is scrolled."""
    from movierec_desktop.ui.page_stack import BROWSE

    app = _app(bundle, profile)
    app.window.resize(*SIZE)
    app.window.go_to(BROWSE)
    painted(app.window)
    return {"frames": frames(app.window.browse.grid)}


def words(bundle: Path, _profile: Path) -> dict[str, list[float]]:
    """The same of a list of the titles' names, as Qt paints it."""
    from PySide6.QtCore import QStringListModel
    from PySide6.QtWidgets import QApplication, QListView

    from movierec_desktop.services.engine import Engine

    application = QApplication([])
    catalogue = Engine(bundle).catalogue
    view = QListView()
    view.setUniformItemSizes(True)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.setModel(QStringListModel([title.label for title in catalogue.titles(range(len(catalogue)))], view))
    view.resize(*SIZE)
    painted(view)
    found = frames(view)
    del view, application
    return {"frames": found}


def frames(view: "QListView") -> list[float]:
    """Milliseconds from a notch of the wheel to the end of the painting that it causes, frame by frame."""
    from PySide6.QtCore import QCoreApplication

    _lay_out(view)
    bar = view.verticalScrollBar()
    found: list[float] = []
    for stretch in range(STRETCHES):
        start = stretch * max(0, bar.maximum() - FRAMES * STEP) // (STRETCHES - 1)
        bar.setValue(start)
        QCoreApplication.processEvents()
        for frame in range(FRAMES):
            begun = time.perf_counter()
            bar.setValue(start + (frame + 1) * STEP)
            QCoreApplication.processEvents()
            found.append((time.perf_counter() - begun) * 1000)
    return found


def _lay_out(view: "QListView") -> None:
    """Wait until a view that lays its items out in parts has done so."""
    from PySide6.QtCore import QCoreApplication

    before = -1
    while view.verticalScrollBar().maximum() != before:
        before = view.verticalScrollBar().maximum()
        until = time.monotonic() + 0.5
        while time.monotonic() < until:
            QCoreApplication.processEvents()


def _app(bundle: "Path | OpeningEngine", profile: Path) -> "App":
    from movierec_desktop.app import App
    from movierec_desktop.ui.application import make_application

    return App(make_application(), bundle, profile)


def main(arguments: list[str]) -> None:
    """Measure what the first argument names, and print it."""
    what, *where = arguments
    measures: dict[str, Callable[..., dict[str, Any]]] = {
        "bare": bare, "first": first, "scroll": scroll, "words": words,
    }  # fmt: skip
    print(json.dumps(measures[what](*map(Path, where))), flush=True)
    os._exit(0)  # what the window began in the background is of no use to anyone


if __name__ == "__main__":
    main(sys.argv[1:])
