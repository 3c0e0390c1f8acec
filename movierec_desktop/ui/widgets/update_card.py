"""Settings: a newer catalogue with its models, from a file or an address."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLineEdit, QProgressBar, QPushButton, QVBoxLayout

from movierec_desktop.domain.errors import MovieRecError
from movierec_desktop.jobs.context import JobContext
from movierec_desktop.jobs.runner import Job
from movierec_desktop.services.updates import Updates
from movierec_desktop.ui.widgets.plain_label import plain_label


class UpdateCard(QFrame):
    """One update at a time; it can be cancelled, and nothing changes before everything is checked."""

    def __init__(self, updates: Updates, in_use: Path) -> None:
        super().__init__()
        self.setObjectName("card")
        self._updates = updates
        self._in_use = in_use
        self.job: Job | None = None
        self.address = QLineEdit()
        self.address.setObjectName("search")
        self.address.setFixedHeight(36)
        self.address.setPlaceholderText(self.tr("https://… or choose a file"))
        self.address.setAccessibleName(self.tr("Address or file of a newer catalogue"))
        self.address.returnPressed.connect(self._update)
        self._choose = QPushButton(self.tr("Choose a file…"))
        self._choose.clicked.connect(self._choose_file)
        self.start_button = QPushButton(self.tr("Update"))
        self.start_button.clicked.connect(self._update)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.clicked.connect(self._stop)
        self._trust = QPushButton(self.tr("Trust a key…"))
        self._trust.setToolTip(
            self.tr("Whoever holds the private half of a trusted key may sign catalogues for this app")
        )
        self._trust.clicked.connect(self._choose_key)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of the update"))
        self.told = plain_label(
            "muted", self.tr("A newer catalogue is checked before it replaces this one; your ratings stay.")
        )
        self._lay_out()
        self._show_idle()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 18)
        layout.setSpacing(10)
        layout.addWidget(plain_label("sectionHeading", self.tr("Catalogue and models")))
        layout.addWidget(self.told)
        layout.addWidget(self.address)
        layout.addWidget(self._bar)
        line = QHBoxLayout()
        for button in (self.start_button, self._choose, self._trust, self._cancel):
            line.addWidget(button)
        line.addStretch(1)
        layout.addLayout(line)

    def shut_down(self) -> None:
        """Stop what is under way, and wait for it."""
        if self.job is not None:
            self.job.shut_down()

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("A newer catalogue"), "", self.tr("Bundles (*.zip)"))
        if path:
            self.address.setText(path)
            self._update()

    def _choose_key(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("A public key"), "", self.tr("Public keys (*.pub)"))
        if not path:
            return
        try:
            told = self.tr("Catalogues signed with the key {key} are trusted now.")
            self.told.setText(told.format(key=self._updates.trust(Path(path))))
        except MovieRecError as error:
            self.told.setText(str(error))

    def _update(self) -> None:
        origin = self.address.text().strip()
        if not origin or (self.job is not None and self.job.is_running):
            return

        def install(context: JobContext) -> Any:
            return self._updates.install(
                origin, in_use=self._in_use, progress=context.progress, cancelled=context.cancelled
            )

        self.job = Job(install)
        self.job.progressed.connect(self._show_progress)
        self.job.succeeded.connect(self._show_installed)
        self.job.failed.connect(self.told.setText)
        self.job.finished.connect(self._show_idle)
        self._show_busy()
        self.job.start()

    def _stop(self) -> None:
        if self.job is not None:
            self.job.cancel()
            self.told.setText(self.tr("Stopped: nothing has changed."))

    def _show_busy(self) -> None:
        self.told.setText(self.tr("Fetching and checking…"))
        self._bar.setRange(0, 0)
        for widget in (self._bar, self._cancel):
            widget.show()
        for button in (self.start_button, self._choose, self._trust):
            button.setEnabled(False)

    def _show_idle(self) -> None:
        for widget in (self._bar, self._cancel):
            widget.hide()
        for button in (self.start_button, self._choose, self._trust):
            button.setEnabled(True)

    def _show_progress(self, told: tuple[int, int]) -> None:
        done, total = told
        self._bar.setRange(0, 1000 if total else 0)
        self._bar.setValue(round(1000 * done / total) if total else 0)

    def _show_installed(self, installed: Any) -> None:
        if installed.is_new:
            told = self.tr("%Ln title(s) are ready. They are used from the next start on.", "", installed.n_titles)
            self.told.setText(told)
        else:
            self.told.setText(self.tr("This catalogue is in use already."))
