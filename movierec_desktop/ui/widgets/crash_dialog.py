"""What is shown when the app has run into a fault of its own: what is safe, where the report is, and the way on."""

from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from movierec_desktop.ui.widgets.plain_label import plain_label


class Choice(Enum):
    """What the person wants to do about it."""

    GO_ON = auto()
    RESTART = auto()
    CLOSE = auto()


class CrashDialog(QDialog):
    """`choice` is what was chosen when `exec` returns. Escape goes on."""

    def __init__(self, fault: str, report: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = Choice.GO_ON
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setObjectName("page")
        self.resize(620, 420)
        self._report = report
        self.detail = QPlainTextEdit(self._whole(fault))
        self.detail.setReadOnly(True)
        self.detail.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.detail.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.detail.setTabChangesFocus(True)
        self.detail.setAccessibleName(self.tr("The report"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(plain_label("sectionHeading", self.tr("Something went wrong, and it is not your fault")))
        layout.addWidget(plain_label("muted", self.tr("Everything you rated is saved. Nothing is sent to anyone.")))
        layout.addWidget(self._where())
        layout.addWidget(self.detail, 1)
        layout.addLayout(self._buttons())

    def _whole(self, fault: str) -> str:
        """The report as it was written; the fault alone where it could not be."""
        try:
            return self._report.read_text(encoding="utf-8") if self._report is not None else fault
        except OSError:
            return fault

    def _where(self) -> QWidget:
        if self._report is None:
            words = self.tr("The report could not be written; you can copy it from here.")
        else:
            words = self.tr("This report names no titles. It is in {path}.").format(path=self._report)
        label = plain_label("muted", words)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addStretch(1)
        for words, choice in (
            (self.tr("Go on"), Choice.GO_ON), (self.tr("Close the app"), Choice.CLOSE),
            (self.tr("Start again"), Choice.RESTART),
        ):  # fmt: skip
            button = QPushButton(words)
            button.clicked.connect(lambda _checked=False, chosen=choice: self._choose(chosen))
            line.addWidget(button)
            if choice is Choice.RESTART:
                button.setObjectName("primary")
                button.setDefault(True)
                button.setFocus()
        return line

    def _choose(self, choice: Choice) -> None:
        self.choice = choice
        self.accept()
