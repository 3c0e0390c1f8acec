"""The backup of the day for a window that stays open past midnight."""

import logging

from PySide6.QtCore import QObject, QTimer

from movierec_desktop.jobs.context import JobContext
from movierec_desktop.jobs.runner import Job
from movierec_desktop.services.backups import Backup, Backups
from movierec_desktop.ui.session import Session

HOUR_MS = 3_600_000
_LOG = logging.getLogger(__name__)


class DailyBackup(QObject):
    """Looks every hour whether there is one of today, and makes it off the GUI thread; at the start one is made."""

    def __init__(self, session: Session, parent: QObject, interval_ms: int = HOUR_MS) -> None:
        super().__init__(parent)
        self._session = session
        self.job: Job | None = None
        self._timer = QTimer(self, interval=interval_ms)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Make the backup of today unless there is one, or nothing to keep."""
        profile = self._session.profile
        is_at_work = self.job is not None and not self.job.is_over
        # A slow disk, or another program: whoever asked the profile now would stand still with it.
        if is_at_work or profile.is_writing or profile.is_held or profile.states.is_empty:
            return
        backups = Backups(profile.path)

        def work(_context: JobContext) -> Backup | None:
            return backups.make_daily()

        self.job = Job(work)
        self.job.failed.connect(lambda _words: _LOG.warning("the backup of the day could not be made"))
        self.job.start()

    def shut_down(self) -> None:
        """Wait for what is under way."""
        self._timer.stop()
        if self.job is not None:
            self.job.shut_down()
