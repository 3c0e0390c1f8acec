"""The profiles of this machine: add, rename, remove, switch."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QInputDialog,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from movierec_desktop.domain.errors import MovieRecError
from movierec_desktop.services.deleting import Deleted, profile_files
from movierec_desktop.services.profiles import ProfileEntry, Profiles
from movierec_desktop.ui.people import called
from movierec_desktop.ui.widgets.deletion_question import asked_to_delete
from movierec_desktop.ui.widgets.flow_layout import FlowLayout
from movierec_desktop.ui.widgets.plain_label import plain_label, tip


class ProfilesDialog(QDialog):
    """`chosen` is the profile to switch to when it has closed, or None. The one that is open cannot be removed."""

    def __init__(self, profiles: Profiles, here: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Profiles"))
        self.resize(520, 400)
        self._profiles = profiles
        self._here = here
        self.chosen: Path | None = None
        self.list = QListWidget()
        self.list.setObjectName("profiles")
        self.list.setAccessibleName(self.tr("Profiles"))
        self.list.currentRowChanged.connect(lambda _: self._enable())
        self.list.itemActivated.connect(lambda _: self._switch())
        self.told = plain_label("muted")
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.switch_button = self._button(self.tr("Switch to"), self._switch)
        self.rename_button = self._button(self.tr("Rename…"), self._ask_name)
        self.remove_button = self._button(self.tr("Remove…"), self._ask_to_remove)
        self.add_button = self._button(self.tr("Add…"), self._ask_to_add)
        self.close_button = self._button(self.tr("Close"), self.accept)
        self._lay_out()
        self._fill(here)

    def _button(self, words: str, action: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(action)
        return button

    def _lay_out(self) -> None:
        words = self.tr(
            "Everyone who uses this machine can have a profile: ratings, lists and what was learned, each in a file "
            "of their own."
        )
        line = FlowLayout(8)
        for button in (
            self.switch_button, self.rename_button, self.remove_button, self.add_button, self.close_button,
        ):  # fmt: skip
            line.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(plain_label("muted", words))
        layout.addWidget(self.list, 1)
        layout.addWidget(self.told)
        layout.addLayout(line)

    def _fill(self, current: Path) -> None:
        """List everyone; the cursor is put on one of them."""
        self.list.clear()
        for entry in self._profiles.all():
            item = QListWidgetItem(self._line(entry), self.list)
            item.setToolTip(tip(entry.problem or str(entry.path)))
            item.setData(Qt.ItemDataRole.UserRole, entry)
            if entry.path == current:
                self.list.setCurrentItem(item)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        self._enable()

    def _line(self, entry: ProfileEntry) -> str:
        told = self.tr("cannot be opened") if entry.problem else self.tr("%Ln rating(s)", "", entry.n_ratings)
        parts = [called(entry), told, self.tr("open now") if entry.path == self._here else ""]
        return " · ".join(part for part in parts if part)

    @property
    def current(self) -> ProfileEntry | None:
        """The profile under the cursor."""
        item = self.list.currentItem()
        entry: ProfileEntry | None = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        return entry

    def _enable(self) -> None:
        entry = self.current
        if entry is None:
            return
        other = entry.path != self._here
        self.switch_button.setEnabled(other)  # where it cannot be opened, the way leads to what can be brought back
        self.remove_button.setEnabled(other)
        self.remove_button.setToolTip(tip("" if other else self.tr("Switch to another profile to remove this one")))
        self.rename_button.setEnabled(not entry.problem)

    def _switch(self) -> None:
        entry = self.current
        if entry is not None and entry.path != self._here:
            self.chosen = entry.path
            self.accept()

    def _ask_to_add(self) -> None:
        name, accepted = QInputDialog.getText(self, self.tr("Add a profile"), self.tr("Their name:"))
        if accepted:
            self._try(lambda: self._fill(self._profiles.create(name).path))

    def _ask_name(self) -> None:
        entry = self.current
        if entry is None:
            return
        words = self.tr("Name:")
        name, accepted = QInputDialog.getText(self, self.tr("Rename the profile"), words, text=called(entry))
        if accepted:
            self._try(lambda: self._profiles.rename(entry.path, name))
            self._fill(entry.path)

    def _ask_to_remove(self) -> None:
        entry = self.current
        if entry is None:
            return
        files = profile_files(entry.path)
        question = self.tr("Delete all ratings, lists and backups of {name}, %Ln file(s) in all?", "", len(files))
        consequence = self.tr("They are gone for good. Nobody else's files are touched.")
        heading, action = self.tr("Remove the profile"), self.tr("Remove")
        if asked_to_delete(self, heading, question.format(name=called(entry)), consequence, files, action):
            self._try(lambda: self._removed(entry, self._profiles.remove(entry.path)))

    def _removed(self, entry: ProfileEntry, deleted: Deleted) -> None:
        """Say which files are gone, and which could not be deleted."""
        told = [self.tr("{name} is removed. Deleted:").format(name=called(entry)), *map(str, deleted.files)]
        if deleted.failed:
            told += [self.tr("Not deleted:"), *(f"{path}: {reason}" for path, reason in deleted.failed)]
        self.told.setText("\n".join(told))
        self._fill(self._here)

    def _try(self, action: Callable[[], object]) -> None:
        try:
            action()
        except MovieRecError as error:
            self.told.setText(str(error))
