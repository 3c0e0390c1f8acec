"""Settings: ratings from elsewhere. A file is previewed first; nothing is written before the person says so."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout

from movierec_desktop.domain.errors import MovieRecError
from movierec_desktop.jobs.runner import Job
from movierec_desktop.services.backups import Backups
from movierec_desktop.services.import_plan import ImportPlan, Outcome
from movierec_desktop.services.importing import Importer
from movierec_desktop.services.library import NO_TITLE, Change, LongUndo
from movierec_desktop.store.profile import Profile
from movierec_desktop.ui.profile_job import MANY, Progress, profile_job
from movierec_desktop.ui.reading_job import reading_job
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.widgets.plain_label import plain_label
from movierec_desktop.ui.words import listed

translate = QCoreApplication.translate


class ImportCard(QFrame):
    """One file at a time: choose, look, import; `Undo` takes it back as a whole."""

    review_wanted = Signal()
    """The person wants to see the rows that wait."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("card")
        self._session = session
        self._importer = Importer(session.engine, session.profile, Backups(session.profile.path))
        self.job: Job | None = None
        self.plan: ImportPlan | None = None
        self._writing: ImportPlan | None = None
        """What is being written off this thread."""
        self._path = Path()
        self.choose_button = QPushButton(self.tr("Import ratings…"))
        self.choose_button.clicked.connect(self._choose)
        self.import_button = QPushButton(self.tr("Import"))
        self.import_button.setObjectName("primary")
        self.import_button.clicked.connect(self._carry_out)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self._cancel)
        self.review_button = QPushButton()
        self.review_button.clicked.connect(self.review_wanted)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of reading the file"))
        self.told = plain_label(
            "muted",
            self.tr(
                "From Letterboxd, IMDb, Trakt, Simkl, MovieLens, TMDB, Netflix, Criticker or any CSV: choose the file, "
                "or drop it on the window. You see what it would change before anything is written."
            ),
        )
        self._lay_out()
        session.library_changed.connect(self._count_waiting)
        self._show(self.choose_button)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 18)
        layout.setSpacing(10)
        layout.addWidget(plain_label("sectionHeading", self.tr("Ratings from elsewhere")))
        layout.addWidget(self.told)
        layout.addWidget(self._bar)
        line = QHBoxLayout()
        for button in (self.choose_button, self.import_button, self.cancel_button, self.review_button):
            line.addWidget(button)
        line.addStretch(1)
        layout.addLayout(line)

    def shut_down(self) -> None:
        """Stop what is under way, and wait for it."""
        if self.job is not None:
            self.job.shut_down()
            if self._writing is not None:
                self._session.profile.release()

    def preview(self, path: Path) -> None:
        """Read a file and show what importing it would do; nothing is written."""
        if self.job is not None and self.job.is_running:
            return
        self._path, self.plan = path, None
        planner = self._importer.planner(self._session.catalogue)
        self.job = reading_job(path, planner, self._session.catalogue)
        self.job.progressed.connect(self._show_progress)
        self.job.succeeded.connect(self._show_plan)
        self.job.failed.connect(self._show_failure)
        self.told.setText(self.tr("Reading {file}…").format(file=path.name))
        self._bar.setRange(0, 0)
        self._show(self._bar, self.cancel_button)
        self.job.start()

    def _choose(self) -> None:
        files = self.tr("Exports (*.zip *.csv *.json *.xml *.txt);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Import ratings"), "", files)
        if path:
            self.preview(Path(path))

    def _cancel(self) -> None:
        if self.job is not None:
            self.job.cancel()
        self.plan = None
        self._show_failure(self.tr("Nothing was written."))

    def _carry_out(self) -> None:
        if self.plan is None or not self._may_write():
            return
        plan, self.plan = self.plan, None
        if _n_written(plan) >= MANY:
            self._carry_out_elsewhere(plan)
            return
        try:
            self._importer.carry_out(plan, self._path.name)
        except MovieRecError as error:
            self._show_failure(str(error))
        else:
            self._written(plan)

    def _may_write(self) -> bool:
        """Whether nobody else is writing for long. That is told, and what was read stays."""
        try:
            self._session.profile.check_free()
        except MovieRecError as error:
            self.told.setText(self.tr("{reason} The file is kept here until then.").format(reason=error))
            return False
        return True

    def _carry_out_elsewhere(self, plan: ImportPlan) -> None:
        """The same off this thread: it cannot be cancelled any more, only undone."""
        engine, name = self._session.engine, self._path.name
        self._writing = plan

        def work(profile: Profile, progress: Progress) -> ImportPlan:
            Importer(engine, profile, Backups(profile.path)).carry_out(plan, name, progress)
            return plan

        self.job = profile_job(self._session.profile, work)
        self.job.progressed.connect(self._show_progress)
        self.job.succeeded.connect(self._written)
        self.job.failed.connect(self._not_written)
        self.told.setText(self.tr("Importing {file}…").format(file=name))
        self._bar.setRange(0, 0)
        self._show(self._bar)
        self.job.start()

    def _not_written(self, text: str) -> None:
        self._writing = None
        self._show_failure(text)

    def _written(self, plan: ImportPlan) -> None:
        self._writing = None
        engine = self._session.engine

        def take_back(profile: Profile, progress: Progress) -> str:
            return Importer(engine, profile).undo(progress).file_name

        undo = LongUndo(take_back, _n_written(plan)) if plan.is_written else None
        told = self.tr("{file} is imported: {counts}.")
        self.told.setText(told.format(file=self._path.name, counts=_counts(plan)))
        self._show(self.choose_button)
        if undo is not None:
            self._session.library.reload(self._path.name, undo)

    def _show_progress(self, told: tuple[int, int]) -> None:
        done, total = told
        self._bar.setRange(0, 1000 if total else 0)
        self._bar.setValue(round(1000 * done / total) if total else 0)

    def _show_plan(self, plan: ImportPlan) -> None:
        self.plan = plan
        self.told.setText(preview_words(self._path.name, plan))
        self._show(self.import_button, self.cancel_button)

    def _show_failure(self, text: str) -> None:
        self.told.setText(text)
        self._show(self.choose_button)

    def _count_waiting(self, change: Change) -> None:
        """A decision of the review, or an undoing, leaves other rows open."""
        if change.title_id == NO_TITLE and self.choose_button.isVisibleTo(self):
            self._show(self.choose_button)

    def _show(self, *shown: QPushButton | QProgressBar) -> None:
        """Show these, and the way to the review where nothing else is under way."""
        n_open = self._session.profile.waiting.count() if self.choose_button in shown else 0
        self.review_button.setText(self.tr("Review %Ln row(s)…", "", n_open))
        for widget in (self.choose_button, self.import_button, self.cancel_button, self._bar):
            widget.setVisible(widget in shown)
        self.review_button.setVisible(n_open > 0)


def preview_words(name: str, plan: ImportPlan) -> str:
    """What importing the file would do, for the person."""
    told = translate("ImportCard", "{file} ({format}), %Ln row(s): {counts}.", "", len(plan.rows))
    parts = [told.format(file=name, format=plan.file.format, counts=_counts(plan))]
    if plan.file.scale:
        parts.append(translate("ImportCard", "Ratings: {scale}.").format(scale=plan.file.scale))
    skipped = sorted({row.reason for row in plan.of(Outcome.SKIPPED) if row.reason})
    if skipped:
        parts.append(translate("ImportCard", "Skipped: {reasons}.").format(reasons="; ".join(skipped)))
    return " ".join(parts)


def _n_written(plan: ImportPlan) -> int:
    return len(plan.changes) + len(plan.of(Outcome.REVIEW)) + len(plan.of(Outcome.UNMATCHED))


def _counts(plan: ImportPlan) -> str:
    counts = plan.counts
    new, changed, same = counts[Outcome.NEW], counts[Outcome.CHANGED], counts[Outcome.SAME]
    review, unmatched, skipped = counts[Outcome.REVIEW], counts[Outcome.UNMATCHED], counts[Outcome.SKIPPED]
    told = (
        (new, translate("ImportCard", "%Ln new", "", new)),
        (changed, translate("ImportCard", "%Ln changed", "", changed)),
        (same, translate("ImportCard", "%Ln the same", "", same)),
        (review, translate("ImportCard", "%Ln to review", "", review)),
        (unmatched, translate("ImportCard", "%Ln without a title here (kept, and tried again later)", "", unmatched)),
        (skipped, translate("ImportCard", "%Ln skipped", "", skipped)),
    )
    return listed([words for count, words in told if count]) or translate("ImportCard", "nothing")
