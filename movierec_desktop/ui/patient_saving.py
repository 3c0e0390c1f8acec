"""Saving that may take long, on a slow disk or because of another program: the window lives on meanwhile."""

from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal

from movierec_desktop.store.database import Step

_UNNOTICED_SECONDS = 0.1
"""What a person takes for at once."""
_LOOK_MS = 10


class PatientSaving(QObject):
    """A `store.database.CarryOut`: a call returns when the step has been carried out, and not before.

    The step runs in a thread of its own. What takes longer than nobody notices is told, and the window is painted,
    moved and resized meanwhile; keys and clicks wait for the end of it, so that none falls between two states.
    """

    waiting = Signal()
    """It takes long; told once for each step."""
    over = Signal()
    """That has an end."""

    def __init__(self) -> None:
        super().__init__()
        self._thread = ThreadPoolExecutor(1, "saving")

    def __call__(self, step: Step) -> None:
        """Carry a step out; raises what it raises."""
        future = self._thread.submit(step)
        try:
            future.result(_UNNOTICED_SECONDS)
        except TimeoutError:
            self._live_on(future)
            future.result()

    def _live_on(self, future: "Future[Any]") -> None:
        self.waiting.emit()
        loop = QEventLoop()
        look = QTimer(loop, interval=_LOOK_MS)
        look.timeout.connect(lambda: loop.quit() if future.done() else None)
        look.start()
        while not future.done():
            if loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents) < 0:
                break  # the app ends: then there is nothing to do but to wait
        look.stop()
        self.over.emit()

    def shut_down(self) -> None:
        """The thread ends."""
        self._thread.shutdown()
