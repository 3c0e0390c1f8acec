"""A window that is ended from outside closes in order: a session that ends sends SIGTERM, a terminal SIGINT."""

import contextlib
import os
import signal
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier

_ENDING = (signal.SIGTERM, signal.SIGINT)
_AT_ONCE = 64
"""Bytes that are read together, one a signal."""


class EndSignal(QObject):
    """Quits the app on those signals, from `install` to `uninstall`. Nothing on Windows, which has other ways.

    Python runs a handler when it next runs anything, which a loop of Qt's that nobody wakes may not do for long. So
    the signal also writes into a pipe that the loop looks at.
    """

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__()
        self._application = application
        self._pipe: tuple[int, int] | None = None
        self._before: dict[signal.Signals, Any] = {}

    def install(self) -> None:
        """Begin to listen."""
        if os.name != "posix":
            return
        self._pipe = reading, writing = os.pipe()
        for end in self._pipe:
            os.set_blocking(end, False)
        signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
        self._before = {one: signal.signal(one, lambda *_: None) for one in _ENDING}
        self._notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._arrived)

    def uninstall(self) -> None:
        """Each signal does from now on what it did before."""
        if self._pipe is None:
            return
        self._notifier.setEnabled(False)
        for one, handler in self._before.items():
            signal.signal(one, handler)
        signal.set_wakeup_fd(-1)
        for end in self._pipe:
            os.close(end)
        self._pipe = None

    def _arrived(self) -> None:
        """Look which signals came."""
        came = b""
        if self._pipe is not None:
            with contextlib.suppress(BlockingIOError):
                came = os.read(self._pipe[0], _AT_ONCE)
        if any(one in came for one in _ENDING):
            self._application.quit()
