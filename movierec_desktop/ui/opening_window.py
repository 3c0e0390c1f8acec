"""What stands there while the app is loaded: the window's place, size and colours, without anything to click.

It imports next to nothing, so it is there at once; the real window takes its place.
"""

import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from movierec_desktop import paths
from movierec_desktop.store.settings import peek
from movierec_desktop.ui.theme.tokens import Tokens, load_tokens
from movierec_desktop.ui.window_state import STATE_KEY, parsed, restore

_RAIL = 76
_PATIENCE = 0.5
"""Seconds to wait for the window system to show it; loading goes on then, shown or not."""


class OpeningWindow(QWidget):
    """Background, rail, and the app's name."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._tokens = tokens
        self.is_painted = False
        self.setWindowTitle(paths.APP_NAME)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(960, 640)
        self.resize(1280, 800)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._tokens.background))
        painter.fillRect(QRect(0, 0, _RAIL, self.height()), QColor(self._tokens.surface))
        painter.fillRect(QRect(_RAIL - 1, 0, 1, self.height()), QColor(self._tokens.line))
        painter.setPen(QColor(self._tokens.muted))
        painter.drawText(self.rect().adjusted(_RAIL, 0, 0, 0), Qt.AlignmentFlag.AlignCenter, paths.APP_NAME)
        painter.end()
        self.is_painted = True


def show_opening(application: QApplication, profile_file: Path) -> OpeningWindow:
    """Show it where the window was, in the theme that the profile has; returns when it is painted."""
    chosen = peek(profile_file, "theme", "system")
    is_light = application.styleHints().colorScheme() == Qt.ColorScheme.Light
    name = chosen if chosen in ("dark", "light") else "light" if is_light else "dark"
    window = OpeningWindow(load_tokens(paths.resources_dir() / "theme" / f"{name}.toml"))
    state = parsed(peek(profile_file, STATE_KEY, ""))
    if state is not None:
        restore(window, state)
    window.show()
    until = time.monotonic() + _PATIENCE
    while not window.is_painted and time.monotonic() < until:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, 20)
    return window
