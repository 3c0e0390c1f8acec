"""`movierec --smoke`: the real window, used by nobody: every page, ratings by key, learning, recommendations, and out.

It tells whether this installation works, on a profile of its own unless one is named. Whatever is printed to standard
error, and any exit code but 0, is a fault.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from movierec_desktop.commands.display import missing_display, missing_qt
from movierec_desktop.commands.opening import bundle_folder
from movierec_desktop.domain.errors import InputError, MovieRecError

if TYPE_CHECKING:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QWidget

    from movierec_desktop.app import App

_N_RATED = 24
_STARS = (5, 4, 2, 4, 1, 5, 3, 4)
_LISTED = 20
_PATIENCE_SECONDS = 900.0
"""Learning is at low priority: on a machine with much else to do it waits for its turn."""


def run(arguments: argparse.Namespace) -> int:
    """Open the window and let it be used."""
    reason = missing_display() or missing_qt()
    if reason is not None:
        raise InputError(f"No window can be opened here: {reason}")
    from movierec_desktop.app import run_app

    pictures = arguments.smoke if isinstance(arguments.smoke, Path) else None
    with tempfile.TemporaryDirectory(prefix="movierec-smoke-", ignore_cleanup_errors=True) as scratch:
        profile = arguments.profile or Path(scratch) / "profile.sqlite"
        return run_app(bundle_folder(arguments), profile, lambda app: _Visit(app, pictures).make())


class _Visit:
    """One walk through the window. Whatever is not as it should be is raised, and reported like any other fault."""

    def __init__(self, app: "App", pictures: Path | None) -> None:
        self._session = app.session
        self._window = app.window
        self._pictures = pictures

    def make(self) -> None:
        self._open_every_page("new")
        self._rate()
        self._recommend()
        self._learn()
        self._recommend()
        self._open_every_page("known")
        _say("the window closes")
        self._window.close()

    def _open_every_page(self, who: str) -> None:
        """Whatever pages there are."""
        for place, page in enumerate(self._window.stack.all()):
            self._window.go_to(place)
            _settle()
            picture = self._window.grab()
            if not page.isVisible() or picture.isNull():
                raise MovieRecError(f"Page {place}, {type(page).__name__}, is not shown")
            if self._pictures is not None:
                self._pictures.mkdir(parents=True, exist_ok=True)
                picture.save(str(self._pictures / f"{who}-{place}-{type(page).__name__}.png"))
        _say(f"{self._window.stack.count()} pages were opened")

    def _rate(self) -> None:
        """By key, one title of Browse after the other."""
        from PySide6.QtCore import Qt

        from movierec_desktop.ui.page_stack import BROWSE

        before = len(self._session.library.ratings)
        self._window.go_to(BROWSE)
        grid = self._window.browse.grid
        for place in range(_N_RATED):
            grid.setCurrentIndex(grid.model().index(before + place, 0))
            _press(grid, Qt.Key(Qt.Key.Key_0 + _STARS[place % len(_STARS)]))
        rated = len(self._session.library.ratings) - before
        if rated != _N_RATED:
            raise MovieRecError(f"{_N_RATED} titles were rated by key, and {rated} ratings are kept")
        _say(f"{rated} titles were rated by key")

    def _recommend(self) -> None:
        view = self._session.view
        listed = view.top(_LISTED, self._session.allowed, self._session.library.not_offered)
        if len(listed) != _LISTED or not view.explain(listed[0].title.row).reasons:
            raise MovieRecError(f"{len(listed)} titles are recommended, or the first has no reason")
        _say(f"{len(listed)} titles are recommended, with reasons")

    def _learn(self) -> None:
        card, learning = self._window.settings.learning_card, self._session.learning
        if not learning.can_learn:
            _say("these models cannot learn")
            return
        card.learn_button.click()
        _wait(lambda: not card.scheduler.is_running)
        if learning.outcome is None:
            raise MovieRecError(f"Learning came to nothing: {card.told.text()}")
        names = ", ".join(one.name for one in learning.outcome.components)
        _say(f"learning tried {names}" if learning.has_component else f"learning tried {names}, without its component")


def _say(words: str) -> None:
    if sys.stdout is not None:
        print(f"smoke: {words}", flush=True)


def _settle(seconds: float = 0.1) -> None:
    """Let layouts, timers and repaints happen, and rest in between: learning, of less priority, needs the time."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def _wait(done: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE_SECONDS
    while not done():
        if time.monotonic() > end:
            raise MovieRecError(f"Nothing came of it in {_PATIENCE_SECONDS:.0f} seconds")
        _settle()


def _press(widget: "QWidget", key: "Qt.Key") -> None:
    """A key goes down and up."""
    from PySide6.QtCore import QCoreApplication, QEvent, Qt
    from PySide6.QtGui import QKeyEvent

    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, chr(key)))
    _settle(0.02)
