"""When to learn: by itself, when enough has changed and the person pauses, or at once when asked. Never two at once."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from movierec_desktop.jobs.runner import Job, Work

PAUSE_MS = 20_000


class LearningScheduler(QObject):
    """Lives on the GUI thread.

    What is due is asked anew each time, of what is on disk: if the app ends in the middle of a run, the next start
    finds the same ratings unlearned and begins anew.
    """

    changed = Signal()
    """It has begun, or ended."""
    learned = Signal(object)
    """The outcome, when a run has ended well."""
    failed = Signal(str)
    progressed = Signal(object)
    """(done, in all)."""

    def __init__(self, is_due: Callable[[], bool], work: Work, pause_ms: int = PAUSE_MS) -> None:
        """`is_due` says whether enough has changed; `work` learns. A pause is this long without `note_change`."""
        super().__init__()
        self._is_due = is_due
        self._work = work
        self._job: Job | None = None
        self._closed = False
        self._enabled = True
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(pause_ms)
        self._pause.timeout.connect(self._start_if_due)

    @property
    def is_running(self) -> bool:
        """Whether it learns now."""
        return self._job is not None

    @property
    def is_waiting(self) -> bool:
        """Whether it will look at the next pause."""
        return self._pause.isActive()

    def set_enabled(self, enabled: bool) -> None:
        """Whether it may start by itself."""
        self._enabled = enabled
        if enabled:
            self.note_change()
        else:
            self._pause.stop()

    @Slot()
    def note_change(self) -> None:
        """A rating was given, changed or taken back (or the app has started): look again after a pause."""
        if self._enabled and not self._closed:
            self._pause.start()

    @Slot()
    def start_now(self) -> None:
        """Learn at once; nothing happens while it does."""
        if self.is_running or self._closed:
            return
        self._pause.stop()
        job = Job(self._work)
        job.succeeded.connect(self.learned)
        job.failed.connect(self.failed)
        job.progressed.connect(self.progressed)
        job.finished.connect(self._finished)
        self._job = job
        job.start()
        self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        """Stop what is under way; it does not start by itself again before something changes."""
        if self._job is not None:
            self._job.cancel()

    def shut_down(self) -> None:
        """Stop for good, and wait until nothing of it is left."""
        self._closed = True
        self._pause.stop()
        if self._job is not None:
            self._job.shut_down()

    @Slot()
    def _start_if_due(self) -> None:
        """A change while it learned is looked at after the next pause."""
        if self.is_running:
            self._pause.start()
        elif self._is_due():
            self.start_now()

    @Slot()
    def _finished(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.shut_down()  # the thread has told its end; now it is at it
            job.deleteLater()
        self.changed.emit()
