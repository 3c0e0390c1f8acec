"""Learning from this person's ratings while the window is open: when it is due, in a process of its own."""

from typing import Any

from PySide6.QtCore import QObject

from movierec_desktop.jobs.context import JobContext
from movierec_desktop.jobs.learning_process import learn_in_process, learning_command
from movierec_desktop.jobs.learning_scheduler import PAUSE_MS, LearningScheduler
from movierec_desktop.ui.session import Session

LEARNING_KEY = "learning"
_ON, _OFF = "on", "off"


class BackgroundLearning(QObject):
    """One run at a time; what helps is used at once. It goes on whichever page is shown."""

    def __init__(self, session: Session, pause_ms: int = PAUSE_MS) -> None:
        super().__init__()
        self._session = session
        self.scheduler = LearningScheduler(self._is_due, self._work, pause_ms)
        self.scheduler.setParent(self)
        self.scheduler.learned.connect(self._use)
        session.library_changed.connect(self.scheduler.note_change)
        self.scheduler.set_enabled(self.by_itself)

    @property
    def by_itself(self) -> bool:
        """Whether it begins when enough has changed."""
        return self._session.profile.settings.get(LEARNING_KEY, _ON) == _ON

    def choose_by_itself(self, on: bool) -> None:  # a Qt slot
        """Keep whether it may begin unasked."""
        self._session.save_setting(LEARNING_KEY, _ON if on else _OFF)
        self.scheduler.set_enabled(on)

    def shut_down(self) -> None:
        """Stop what is under way, and wait for it."""
        self.scheduler.shut_down()

    def _use(self) -> None:
        self._session.use_what_was_learned()

    def _is_due(self) -> bool:
        return self._session.learning.is_due(self._session.library.trusted)

    def _work(self, context: JobContext) -> Any:
        """In a thread that only waits: the process reads the profile itself."""
        command = learning_command(self._session.engine.bundle.folder, self._session.profile.path)
        return learn_in_process(context, command)
