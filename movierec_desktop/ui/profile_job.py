"""Work on a whole profile off the GUI thread, by a connection of its own. The window's writes nothing meanwhile."""

from collections.abc import Callable
from contextlib import closing
from typing import Any

from PySide6.QtCore import QCoreApplication

from movierec_desktop.domain.errors import StoppedError
from movierec_desktop.jobs.context import JobContext
from movierec_desktop.jobs.runner import Job
from movierec_desktop.store.profile import Profile

translate = QCoreApplication.translate
Progress = Callable[[int, int | None], None]

MANY = 1_000
"""Titles from which on work on them all takes longer than a frame or two."""


def profile_job(profile: Profile, work: Callable[[Profile, Progress], Any]) -> Job:
    """A job, not started yet. Until it has ended whoever wants to write through `profile` is told to wait.

    `work` is handed a profile of its own and how to tell progress, which stops it when the job is cancelled: what it
    writes in one transaction is then not written.
    """
    stopped = translate("ProfileJob", "Stopped: nothing was written.")
    busy = translate("ProfileJob", "One moment: an import is being written or taken back. Try again when it is done.")

    def run(context: JobContext) -> Any:
        def progress(done: int, total: int | None) -> None:
            if context.cancelled():
                raise StoppedError(stopped)
            context.progress(done, total)

        with closing(Profile(profile.path)) as own:
            return work(own, progress)

    job = Job(run)
    profile.hold(busy)
    for signal in (job.succeeded, job.failed, job.finished):
        signal.connect(profile.release)  # first of all: what follows may want to write
    return job
