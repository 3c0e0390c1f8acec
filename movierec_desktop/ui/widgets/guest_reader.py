"""A guest's ratings: any export that an import knows, read into memory for this evening; nothing is stored."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QWidget

from movierec_desktop.jobs.runner import Job
from movierec_desktop.services.import_plan import ImportPlan, Planner
from movierec_desktop.store.ratings import now_ms
from movierec_desktop.ui.reading_job import reading_job
from movierec_desktop.ui.session import Session


class GuestReader(QWidget):
    """One file at a time: a button, and progress with a way out while a file is read."""

    read = Signal(str, object)
    """The guest's name, and the `ImportPlan` of their file."""
    told = Signal(str)
    """What is under way, or why it failed."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._name = ""
        self.job: Job | None = None
        self.choose_button = QPushButton(self.tr("Add a guest’s ratings…"))
        self.choose_button.clicked.connect(self.choose)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self._cancel)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(120)
        self._bar.setAccessibleName(self.tr("Progress of reading the file"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self.choose_button, self._bar, self.cancel_button):
            layout.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._show(reading=False)

    def shut_down(self) -> None:
        """Stop what is under way, and wait for it."""
        if self.job is not None:
            self.job.shut_down()

    def choose(self) -> None:
        """Ask for a file, and read it."""
        files = self.tr("Exports (*.zip *.csv *.json *.xml *.txt);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self.window(), self.tr("A guest’s ratings"), "", files)
        if path:
            self.read_file(Path(path))

    def read_file(self, path: Path) -> None:
        """Read a file and match its titles as an import does."""
        if self.job is not None and self.job.is_running:
            return
        self._name = path.stem
        engine = self._session.engine
        planner = Planner(engine.catalogue, {}, {}, now_ms(), engine.replaced.current)
        self.job = reading_job(path, planner, engine.catalogue)
        self.job.progressed.connect(self._show_progress)
        self.job.succeeded.connect(self._succeed)
        self.job.failed.connect(self._fail)
        self._bar.setRange(0, 0)
        self._show(reading=True)
        self.told.emit(self.tr("Reading {file}…").format(file=path.name))
        self.job.start()

    def _cancel(self) -> None:
        if self.job is not None:
            self.job.cancel()
        self._fail("")

    def _succeed(self, plan: ImportPlan) -> None:
        self._show(reading=False)
        if any(state.stars is not None for _, state in plan.titles):
            self.told.emit("")
            self.read.emit(self._name, plan)
        else:
            self.told.emit(self.tr("No rating in {file} is of a title of this catalogue.").format(file=self._name))

    def _fail(self, words: str) -> None:
        self._show(reading=False)
        self.told.emit(words)

    def _show_progress(self, told: tuple[int, int]) -> None:
        done, total = told
        self._bar.setRange(0, 1000 if total else 0)
        self._bar.setValue(round(1000 * done / total) if total else 0)

    def _show(self, *, reading: bool) -> None:
        self.choose_button.setVisible(not reading)
        self._bar.setVisible(reading)
        self.cancel_button.setVisible(reading)
