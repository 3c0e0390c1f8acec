"""Settings: the person's own data. Take it along, back it up, bring it back, delete it."""

from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QFrame, QMessageBox, QPushButton, QVBoxLayout

from movierec_desktop import paths
from movierec_desktop.catalogue.catalogue import Catalogue
from movierec_desktop.domain.errors import MovieRecError
from movierec_desktop.jobs.context import JobContext
from movierec_desktop.jobs.runner import Job
from movierec_desktop.services.backups import Backups
from movierec_desktop.services.deleting import app_files, delete_everything, profile_files
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.exporting import Exported, OwnSource, export
from movierec_desktop.services.log_file import stop_log
from movierec_desktop.services.profiles import profiles_of_this_machine
from movierec_desktop.store.profile import Profile
from movierec_desktop.ui.profile_job import MANY
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.widgets.deletion_question import asked_to_delete
from movierec_desktop.ui.widgets.flow_layout import FlowLayout
from movierec_desktop.ui.widgets.message import plain_message
from movierec_desktop.ui.widgets.plain_label import plain_label


class DataCard(QFrame):
    """What there is, where it is, and what can be done with it."""

    deleting = Signal()
    """Every file is about to go: whoever could write one has to stop, for good."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("card")
        self._session = session
        self._backups = Backups(session.profile.path)
        self.job: Job | None = None
        self._counted = plain_label("muted")
        self.told = plain_label("muted")
        self.told.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 18)
        layout.setSpacing(10)
        for label in (
            plain_label("sectionHeading", self.tr("Your data")), self._counted,
            plain_label("path", str(session.profile.path)), self.told,
        ):  # fmt: skip
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)  # paths want to be copied
            layout.addWidget(label)
        line = FlowLayout(8)
        actions: tuple[tuple[str, Callable[[], None]], ...] = (
            (self.tr("Export…"), self._export), (self.tr("Back up now"), self._back_up),
            (self.tr("Restore…"), self._restore), (self.tr("Open the folder"), self._open_folder),
            (self.tr("Delete everything…"), self._delete),
        )  # fmt: skip
        for words, action in actions:
            button = QPushButton(words)
            button.clicked.connect(action)
            line.addWidget(button)
        layout.addLayout(line)
        session.library_changed.connect(lambda _: self._count())
        self._count()

    def export_to(self, file_format: str, path: Path) -> None:
        """Write everything into a file; where that is much, off this thread."""
        session = self._session
        if len(session.library.ratings) < MANY:
            self._exported(export(session.engine, session.profile, file_format, path))
        elif self.job is None or self.job.is_over:
            self._tell(self.tr("Writing {file}…").format(file=path))
            self.job = Job(partial(_export_anew, session.engine, session.profile.path, file_format, path))
            self.job.succeeded.connect(self._exported)
            self.job.failed.connect(self._tell)
            self.job.start()

    def shut_down(self) -> None:
        """Wait for what is under way: the file is whole, or not there."""
        if self.job is not None:
            self.job.shut_down()

    def _exported(self, done: Exported) -> None:
        self._tell(self.tr("%Ln title(s) are in {file}.", "", done.n_titles).format(file=done.path))

    def restore_from(self, path: Path) -> None:
        """Bring the profile back to a backup; what it was before is kept as one."""
        self._session.profile.check_free()
        self._session.write_feedback()
        try:
            before = self._backups.restore(path)
        finally:
            self._session.profile.others_wrote()
        Profile(self._session.profile.path).close()  # brings an older schema up to date
        self._session.library.reload_restored(path.name)
        told = self.tr("Your profile is as in {file}: checked. What it was before is in {backup}.")
        self._tell(told.format(file=path.name, backup=before))

    def delete_all(self) -> list[Path]:
        """Delete every file of the person, and return them. The profile is closed by then: the app has to end."""
        self.deleting.emit()
        self._session.feedback.forget_unwritten()
        self._session.profile.close()
        stop_log()
        deleted = delete_everything([self._session.profile.path], *self._app_folders())
        if deleted.failed:
            left = "; ".join(f"{path}: {reason}" for path, reason in deleted.failed)
            raise MovieRecError(self.tr("These could not be deleted: {files}").format(files=left))
        return deleted.files

    def _app_folders(self) -> tuple[Path, ...]:
        """The app's own folders, when nobody else has a profile on this machine: they go with the last one."""
        profiles, path = profiles_of_this_machine(), self._session.profile.path
        is_last = profiles.has(path) and all(entry.path == path for entry in profiles.all())
        return paths.own_folders() if is_last else ()

    def _count(self) -> None:
        n = len(self._session.library.ratings)
        told = self.tr("%Ln rating(s), in one file on this computer. Nothing of it is sent anywhere.", "", n)
        self._counted.setText(told)

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.show()

    def _try(self, action: Callable[[], None]) -> None:
        try:
            action()
        except MovieRecError as error:
            self._tell(str(error))

    def _export(self) -> None:
        formats = {
            self.tr("Everything, for this app (*.json)"): ("json", ".json"),
            "Letterboxd (*.zip)": ("letterboxd", ".zip"),
            self.tr("IMDb-like list (*.csv)"): ("imdb", ".csv"),
            "Trakt (*.zip)": ("trakt", ".zip"),
            "MovieLens (*.csv)": ("movielens", ".csv"),
        }
        path, chosen = QFileDialog.getSaveFileName(self, self.tr("Export"), "movierec", ";;".join(formats))
        if path and chosen in formats:
            file_format, suffix = formats[chosen]
            target = Path(path) if Path(path).suffix else Path(path + suffix)
            self._try(lambda: self.export_to(file_format, target))

    def _back_up(self) -> None:
        told = self.tr("{file}: checked, whole.")
        self._try(lambda: self._tell(told.format(file=self._backups.make("asked").path)))

    def _restore(self) -> None:
        folder = self._backups.folder if self._backups.folder.is_dir() else self._session.profile.path.parent
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Restore a backup"), str(folder), self.tr("Profiles (*.sqlite *.bak)")
        )
        if path:
            self._try(lambda: self.restore_from(Path(path)))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._session.profile.path.parent)))

    def _delete(self) -> None:
        files = profile_files(self._session.profile.path)
        if folders := self._app_folders():
            files += app_files(*folders)
        question = self.tr(
            "Delete your ratings, lists and all backups, %Ln file(s) in all? They are gone for good.", "", len(files)
        )
        heading, consequence = self.tr("Delete everything"), self.tr("The app closes afterwards.")
        if asked_to_delete(self, heading, question, consequence, files, heading):
            self._try(self._delete_and_leave)

    def _delete_and_leave(self) -> None:
        try:
            gone = self.delete_all()
        except MovieRecError as error:
            plain_message(QMessageBox.Icon.Warning, self.tr("Delete everything"), str(error), self).exec()
        else:
            told = self.tr("%Ln file(s) are deleted.", "", len(gone))
            box = plain_message(QMessageBox.Icon.Information, self.tr("Delete everything"), told, self)
            box.setDetailedText("\n".join(map(str, gone)))
            box.exec()
        self.window().close()


def _export_anew(engine: Engine, profile: Path, file_format: str, path: Path, _context: JobContext) -> Exported:
    """In a thread, by files that it opens for itself."""
    opened = Catalogue(engine.catalogue.path, engine.catalogue.added)
    with closing(opened) as catalogue, closing(Profile(profile)) as own:
        return export(OwnSource(catalogue, engine.replaced), own, file_format, path)
