"""Where the window was, how large, and which page it showed: kept in the profile's settings."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from movierec_desktop.ui.session import Session

STATE_KEY = "window"
_HANDLE = QSize(120, 32)
"""So much of the upper edge must be on a screen, or the window cannot be moved."""


@dataclass(frozen=True, slots=True)
class WindowState:
    """Place and size without the frame, in device-independent pixels; `page` is the class of the page shown."""

    x: int
    y: int
    width: int
    height: int
    maximised: bool
    page: str

    @classmethod
    def of(cls, window: QWidget, page: str) -> "WindowState":
        """As it is now; of a maximised window the size that it would go back to."""
        area = window.normalGeometry() if window.isMaximized() else window.geometry()
        return cls(area.x(), area.y(), area.width(), area.height(), window.isMaximized(), page)


def read_state(session: "Session") -> WindowState | None:
    """What was kept, or None where there is nothing of use."""
    return parsed(session.profile.settings.get(STATE_KEY, ""))


def parsed(stored: str) -> WindowState | None:
    """The state as it is stored, or None where that is of no use."""
    try:
        state = WindowState(**json.loads(stored))
    except (ValueError, TypeError, RecursionError):
        return None
    numbers = (state.x, state.y, state.width, state.height)
    sound = all(type(value) is int and abs(value) < 2**20 for value in numbers) and isinstance(state.page, str)
    return state if sound and state.width > 0 and state.height > 0 else None


def keep_state(session: "Session", state: WindowState) -> None:
    """Keep it for the next time, unless the person has just deleted their profile."""
    if not session.profile.path.exists():
        return
    session.save_setting(STATE_KEY, json.dumps(asdict(state)))


def fitting(state: WindowState, screens: Sequence[QRect]) -> QRect | None:
    """Where the window goes on these screens, each without its bars; None where its screen is gone.

    A window that is larger than its screen is made to fit.
    """
    area = QRect(state.x, state.y, state.width, state.height)
    edge = QRect(area.topLeft(), QSize(area.width(), _HANDLE.height()))
    for screen in screens:
        seen = screen.intersected(edge)
        if seen.width() >= _HANDLE.width() and seen.height() >= _HANDLE.height() // 2:
            return QRect(area.topLeft(), area.size().boundedTo(screen.size()))
    return None


def restore(window: QWidget, state: WindowState) -> None:
    """Bring the window back; where its screen is gone the size alone, as far as the first screen has room for it."""
    screens = [screen.availableGeometry() for screen in QApplication.screens()]
    area = fitting(state, screens)
    if area is not None:
        window.setGeometry(area)
    else:
        size = QSize(state.width, state.height)
        window.resize(size.boundedTo(screens[0].size()) if screens else size)
    if state.maximised:
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)
