"""Settings: the person's own data. Take it along, back it up, bring it back, delete it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QFrame, QMessageBox, QPushButton, QVBoxLayout

from movierec_desktop import paths
from movierec_desktop.domain.errors import MovieRecError
from movierec_desktop.services.backups import Backups
from movierec_desktop.services.deleting import app_files, delete_everything, profile_files
from movierec_desktop.services.exporting import export
from movierec_desktop.services.log_file import stop_log
from movierec_desktop.store.profile import Profile
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.widgets.flow_layout import FlowLayout
from movierec_desktop.ui.widgets.plain_label import plain_label

_FORMATS = {
    "Everything, for this app (*.json)": ("json", ".json"),
    "Letterboxd (*.zip)": ("letterboxd", ".zip"),
    "IMDb-like list (*.csv)": ("imdb", ".csv"),
    "Trakt (*.zip)": ("trakt", ".zip"),
    "MovieLens (*.csv)": ("movielens", ".csv"),
}


class DataCard(QFrame):
    """What there is, where it is, and what can be done with it."""

    deleting = Signal()
    """Every file is about to go: whoever could write one has to stop, for good."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("card")
        self._session = session
        self._backups = Backups(session.profile.path)
        self._counted = plain_label("muted")
        self.told = plain_label("muted")
        self.told.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 18)
        layout.setSpacing(10)
        for label in (
            plain_label("sectionHeading", "Your data"), self._counted, plain_label("path", str(session.profile.path)),
            self.told,
        ):  # fmt: skip
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)  # paths want to be copied
            layout.addWidget(label)
        line = FlowLayout(8)
        actions: tuple[tuple[str, Callable[[], None]], ...] = (
            ("Export…", self._export), ("Back up now", self._back_up), ("Restore…", self._restore),
            ("Open the folder", self._open_folder), ("Delete everything…", self._delete),
        )  # fmt: skip
        for words, action in actions:
            button = QPushButton(words)
            button.clicked.connect(action)
            line.addWidget(button)
        layout.addLayout(line)
        session.library_changed.connect(lambda _: self._count())
        self._count()

    def export_to(self, file_format: str, path: Path) -> None:
        """Write everything into a file."""
        done = export(self._session.engine, self._session.profile, file_format, path)
        self._tell(f"{done.n_titles:,} titles are in {done.path}.")

    def restore_from(self, path: Path) -> None:
        """Bring the profile back to a backup; what it was before is kept as one."""
        self._session.write_feedback()
        before = self._backups.restore(path)
        Profile(self._session.profile.path).close()  # brings an older schema up to date
        self._session.library.reload_restored(path.name)
        self._tell(f"Your profile is as in {path.name}: checked. What it was before is in {before}.")

    def delete_all(self) -> list[Path]:
        """Delete every file of the person, and return them. The profile is closed by then: the app has to end."""
        self.deleting.emit()
        self._session.feedback.forget_unwritten()
        self._session.profile.close()
        stop_log()
        deleted = delete_everything(self._session.profile.path, *self._app_folders())
        if deleted.failed:
            left = "; ".join(f"{path}: {reason}" for path, reason in deleted.failed)
            raise MovieRecError(f"These could not be deleted: {left}")
        return deleted.files

    def _app_folders(self) -> tuple[Path, ...]:
        """The app's own folders, when the profile in use is the usual one."""
        usual = self._session.profile.path == paths.default_profile()
        return paths.own_folders() if usual else ()

    def _count(self) -> None:
        n = len(self._session.library.ratings)
        ratings = f"{n} rating{'' if n == 1 else 's'}"
        self._counted.setText(f"{ratings}, in one file on this computer. Nothing is sent anywhere.")

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.show()

    def _try(self, action: Callable[[], None]) -> None:
        try:
            action()
        except MovieRecError as error:
            self._tell(str(error))

    def _export(self) -> None:
        path, chosen = QFileDialog.getSaveFileName(self, "Export", "movierec", ";;".join(_FORMATS))
        if path and chosen in _FORMATS:
            file_format, suffix = _FORMATS[chosen]
            target = Path(path) if Path(path).suffix else Path(path + suffix)
            self._try(lambda: self.export_to(file_format, target))

    def _back_up(self) -> None:
        self._try(lambda: self._tell(f"{self._backups.make('asked').path}: checked, whole."))

    def _restore(self) -> None:
        folder = self._backups.folder if self._backups.folder.is_dir() else self._session.profile.path.parent
        path, _ = QFileDialog.getOpenFileName(self, "Restore a backup", str(folder), "Profiles (*.sqlite *.bak)")
        if path:
            self._try(lambda: self.restore_from(Path(path)))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._session.profile.path.parent)))

    def _delete(self) -> None:
        files = profile_files(self._session.profile.path)
        if folders := self._app_folders():
            files += app_files(*folders)
        box = QMessageBox(QMessageBox.Icon.Warning, "Delete everything", "", parent=self)
        box.setText(f"Delete your ratings, lists and all backups, {len(files)} files in all? They are gone for good.")
        box.setInformativeText("The app closes afterwards.")
        box.setDetailedText("\n".join(map(str, files)))
        delete = box.addButton("Delete everything", QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        if box.clickedButton() is delete:
            self._try(self._delete_and_leave)

    def _delete_and_leave(self) -> None:
        try:
            gone = self.delete_all()
        except MovieRecError as error:
            QMessageBox.warning(self, "Delete everything", str(error))
        else:
            box = QMessageBox(QMessageBox.Icon.Information, "Delete everything", "", parent=self)
            box.setText(f"{len(gone)} files are deleted.")
            box.setDetailedText("\n".join(map(str, gone)))
            box.exec()
        self.window().close()
