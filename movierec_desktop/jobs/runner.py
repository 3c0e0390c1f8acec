"""Run work in a thread and have its outcome told on the GUI thread."""

import weakref
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from movierec_desktop.domain.errors import MovieRecError
from movierec_desktop.jobs.context import JobContext

_PATIENCE_MS = 35_000
"""How long shutting down waits: longer than the read timeout of a download that has stalled."""

Work = Callable[[JobContext], Any]


class _Worker(QThread):
    """One thread for one piece of work. Its signals are received on the GUI thread, by a queued connection."""

    succeeded = Signal(object)
    failed = Signal(str)
    progressed = Signal(object)

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._work = work
        # Weakly: Python would collect a worker that keeps itself in whichever thread it happens to, and Qt's part of
        # it may be taken apart in the GUI thread alone.
        found = weakref.ref(self)

        def tell(done: int, total: int) -> None:
            if (worker := found()) is not None:
                worker.progressed.emit((done, total))

        self.context = JobContext(tell)

    def run(self) -> None:
        """In the thread: work, then tell. What the person can mend is told in words; anything else is a bug."""
        try:
            result = self._work(self.context)
        except MovieRecError as error:
            self.failed.emit(str(error))
        else:
            self.succeeded.emit(result)


class Job(QObject):
    """A piece of work that is under way. After `cancel` nothing more of it is told but `finished`."""

    succeeded = Signal(object)
    failed = Signal(str)
    progressed = Signal(object)
    """(done, in all); in all is 0 while it is not known."""
    finished = Signal()

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._worker = _Worker(work)
        queued = Qt.ConnectionType.QueuedConnection
        self._worker.succeeded.connect(self._succeed, queued)
        self._worker.failed.connect(self._fail, queued)
        self._worker.progressed.connect(self._progress, queued)
        self._worker.finished.connect(self._finish, queued)
        self.is_over = False
        """Whether everything of it has been told; before that it must not be let go."""

    @property
    def is_running(self) -> bool:
        """Whether the thread is at work."""
        return self._worker.isRunning()

    def start(self) -> None:
        """Begin."""
        self._worker.start()

    def cancel(self) -> None:
        """Ask it to stop; late results are not told."""
        self._worker.context.cancel()

    def shut_down(self) -> None:
        """Cancel, and wait for the thread: it must not outlive what it works on."""
        self.cancel()
        self._worker.wait(_PATIENCE_MS)

    @Slot(object)
    def _succeed(self, result: Any) -> None:
        if not self._worker.context.cancelled():
            self.succeeded.emit(result)

    @Slot(str)
    def _fail(self, text: str) -> None:
        if not self._worker.context.cancelled():
            self.failed.emit(text)

    @Slot()
    def _finish(self) -> None:
        self.is_over = True
        self.finished.emit()

    @Slot(object)
    def _progress(self, told: Any) -> None:
        if not self._worker.context.cancelled():
            self.progressed.emit(told)
