"""Reading a file of ratings off the GUI thread, and matching its titles; nothing is written."""

from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from movierec_desktop.catalogue.catalogue import Catalogue
from movierec_desktop.domain.errors import StoppedError
from movierec_desktop.exchange.reading import read_file
from movierec_desktop.jobs.context import JobContext
from movierec_desktop.jobs.runner import Job
from movierec_desktop.services.import_plan import ImportPlan, Planner

translate = QCoreApplication.translate


def reading_job(path: Path, planner: Planner, catalogue: Catalogue) -> Job:
    """A job, not started yet, whose result is the `ImportPlan`. The thread opens the catalogue for itself."""
    place, added = catalogue.path, catalogue.added
    stopped = translate("ReadingJob", "Stopped: nothing was written.")

    def work(context: JobContext) -> ImportPlan:
        def progress(done: int, total: int | None) -> None:
            if context.cancelled():
                raise StoppedError(stopped)
            context.progress(done, total)

        file = read_file(path)
        with closing(Catalogue(place, added)) as own:
            return planner.using(own).plan(file, progress)

    return Job(work)
