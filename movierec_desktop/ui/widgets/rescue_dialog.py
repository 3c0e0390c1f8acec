"""What is shown when a profile cannot be used: what is the matter, what can be brought back, and the other ways on."""

from collections.abc import Callable, Sequence
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QSize, Qt, QTimeZone
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from movierec_desktop.domain.errors import Damage, DamagedProfileError
from movierec_desktop.services.profiles import ProfileEntry
from movierec_desktop.services.rescue import Candidate
from movierec_desktop.store.copies import copied_from, is_same_place
from movierec_desktop.ui.people import called
from movierec_desktop.ui.widgets.flow_layout import FlowLayout
from movierec_desktop.ui.widgets.plain_label import plain_label, tip

_LINE_HEIGHT, _MOST_LINES = 56, 3


class Way(Enum):
    """What the person wants to do about it."""

    BRING_BACK = auto()
    ANEW = auto()
    OTHER = auto()
    QUIT = auto()


class RescueDialog(QDialog):
    """`way` is what was chosen when `exec` returns, with `candidate` or `other`. Escape quits."""

    def __init__(
        self,
        error: DamagedProfileError,
        candidates: Sequence[Candidate],
        others: Sequence[ProfileEntry],
        *,
        may_begin_anew: bool,
        parent: QWidget | None = None,
    ) -> None:
        """`others` are the profiles that could be opened instead, as far as they are sound."""
        super().__init__(parent)
        self.way = Way.QUIT
        self.other: Path | None = None
        self._profile = error.path
        self._others = others
        self.setWindowTitle(self.tr("Your profile cannot be opened"))
        self.resize(720, 470 if candidates else 300)
        self.list = QListWidget()
        self.list.setObjectName("profiles")
        self.list.setAccessibleName(self.tr("What can be brought back"))
        for candidate in candidates:
            item = QListWidgetItem(self._line(candidate), self.list)
            item.setSizeHint(QSize(0, _LINE_HEIGHT))
            item.setData(Qt.ItemDataRole.UserRole, candidate)
            item.setToolTip(tip("" if candidate.is_salvaged else str(candidate.path)))
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(lambda _: self._choose(Way.BRING_BACK))
        self.told = plain_label("fault")
        self.told.hide()
        self.bring_back_button = self._button(self.tr("Bring it back and open"), lambda: self._choose(Way.BRING_BACK))
        self.anew_button = self._button(self.tr("Start with an empty profile"), lambda: self._choose(Way.ANEW))
        self.other_button = self._button(self.tr("Open another profile…"), self._ask_for_other)
        leave = self.tr("Quit") if parent is None else self.tr("Cancel")  # with a window, that one stays
        self.quit_button = self._button(leave, self.reject)
        self._lay_out(error, has_candidates=bool(candidates))
        if not candidates:
            self.bring_back_button.hide()
        if not may_begin_anew:
            self.anew_button.hide()
        first = self.bring_back_button if candidates else self.other_button
        first.setObjectName("primary")
        first.setDefault(True)
        (self.list if candidates else first).setFocus()

    @property
    def candidate(self) -> Candidate | None:
        """What is to be brought back."""
        item = self.list.currentItem()
        found: Candidate | None = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        return found

    def tell(self, words: str) -> None:
        """What was tried and has failed."""
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def _button(self, words: str, action: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.clicked.connect(action)
        return button

    def _lay_out(self, error: DamagedProfileError, *, has_candidates: bool) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        where = plain_label("path", str(error.path))
        detail = plain_label("muted", error.detail)
        detail.setVisible(bool(error.detail))
        for label in (where, detail):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(plain_label("sectionHeading", self._words(error.kind)))
        layout.addWidget(where)
        layout.addWidget(detail)
        if has_candidates:
            words = self.tr("This can be brought back; the first is the best of it:")
        else:
            words = self.tr("There is no backup of it, and nothing in it can be read.")
            self.list.hide()
        self.list.setFixedHeight(_LINE_HEIGHT * min(self.list.count(), _MOST_LINES) + 14)
        layout.addWidget(plain_label("", words))
        layout.addWidget(self.list)
        kept = self.tr("Nothing is deleted: what is in its place now is kept beside it under another name.")
        layout.addWidget(plain_label("muted", kept))
        layout.addWidget(self.told)
        layout.addStretch(1)
        line = FlowLayout(8)
        for button in (self.bring_back_button, self.anew_button, self.other_button, self.quit_button):
            line.addWidget(button)
        layout.addLayout(line)

    def _words(self, kind: Damage) -> str:
        return {
            Damage.DAMAGED: self.tr("Your profile is damaged"),
            Damage.FOREIGN: self.tr("This file is no profile, or its beginning is destroyed"),
            Damage.NEWER: self.tr("This profile is from a newer version of the app, or it is damaged"),
            Damage.GONE: self.tr("Your profile is gone, but something of it is left"),
        }[kind]

    def _line(self, candidate: Candidate) -> str:
        content = candidate.content
        told = [self.tr("%Ln rating(s)", "", content.ratings)]
        if content.last:
            words = self.tr("%Ln rating(s), the last one of {day}", "", content.ratings)
            told = [words.format(day=_when(content.last, with_time=False))]
        if content.others:
            told.append(self.tr("%Ln mark(s) and note(s)", "", content.others))
        if candidate.added:
            told.append(self.tr("%Ln title(s) of these from the newest backup", "", candidate.added))
        if candidate.made_at is None:
            heading = self.tr("What can still be read of it")
        else:
            made = _when(round(candidate.made_at.timestamp() * 1000), with_time=True)
            heading = self.tr("The backup of {day}").format(day=made)
        return f"{heading}\n{' · '.join(told)}"

    def _ask_for_other(self) -> None:
        if not self._others:
            self._ask_for_file()
            return
        menu = QMenu(self)
        for entry in self._others:
            label = called(entry).replace("&", "&&")
            menu.addAction(label).triggered.connect(lambda _=False, path=entry.path: self._open(path))
        menu.addSeparator()
        menu.addAction(self.tr("A file…")).triggered.connect(lambda _=False: self._ask_for_file())
        menu.exec(self.other_button.mapToGlobal(self.other_button.rect().bottomLeft()))

    def _ask_for_file(self) -> None:
        wanted = self.tr("Profiles (*.sqlite)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Open another profile"), "", wanted)
        if path:
            self._open_file(Path(path))

    def _open_file(self, path: Path) -> None:
        """Open what was chosen. A backup is never written to: one of this profile is brought back, others are refused.

        As a profile it would change, and go one day as the oldest backup.
        """
        owner = copied_from(path)
        if owner is None:
            self._open(path)
        elif not is_same_place(owner, self._profile):
            told = self.tr("This is a backup of another profile: open that one, {file}, and restore it there.")
            self.tell(told.format(file=owner))
        elif self._choose_candidate(path):
            self._choose(Way.BRING_BACK)
        else:
            self.tell(self.tr("This backup cannot be used: choose another."))

    def _choose_candidate(self, path: Path) -> bool:
        """Whether a file can be brought back."""
        for row in range(self.list.count()):
            candidate: Candidate = self.list.item(row).data(Qt.ItemDataRole.UserRole)
            if is_same_place(candidate.path, path):
                self.list.setCurrentRow(row)
                return True
        return False

    def _open(self, path: Path) -> None:
        self.other = path
        self._choose(Way.OTHER)

    def _choose(self, way: Way) -> None:
        self.way = way
        self.accept()


def _when(milliseconds: int, *, with_time: bool) -> str:
    """As dates are written in the language of the window."""
    moment = QDateTime.fromMSecsSinceEpoch(milliseconds, QTimeZone.systemTimeZone())
    short = QLocale.FormatType.ShortFormat
    if with_time:
        return QLocale().toString(moment, short)
    return QLocale().toString(moment.date(), short)
