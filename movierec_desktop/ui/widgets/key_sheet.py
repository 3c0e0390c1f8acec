"""The sheet that `?` opens: every key and what it does."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from movierec_desktop.ui.key_table import Command, Line, Section, command_of, sections
from movierec_desktop.ui.widgets.plain_label import plain_label

_COLUMNS = 2


class KeySheet(QDialog):
    """Over the window, until Escape, `?` or its button closes it."""

    def __init__(self, parent: QWidget, n_pages: int) -> None:
        super().__init__(parent)
        self.setObjectName("keySheet")
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._grids: list[QGridLayout] = []
        columns = QHBoxLayout()
        columns.setSpacing(32)
        for told in _columns(sections(n_pages)):
            columns.addLayout(self._column(told), 1)
        close = QPushButton(self.tr("Close"))
        close.setObjectName("primary")
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 20)
        layout.setSpacing(18)
        layout.addWidget(plain_label("heading", self.tr("Keys"), wraps=False))
        layout.addLayout(columns)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def _column(self, told: list[Section]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(10)
        for section in told:
            column.addWidget(plain_label("overline", section.heading, wraps=False))
            grid = QGridLayout()
            grid.setHorizontalSpacing(12)
            grid.setVerticalSpacing(8)
            grid.setColumnStretch(1, 1)
            for place, line in enumerate(section.lines):
                grid.addLayout(_caps(line), place, 0, Qt.AlignmentFlag.AlignLeft)
                grid.addWidget(_does(line), place, 1)
            column.addLayout(grid)
            column.addSpacing(8)
        column.addStretch(1)
        return column

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key that opened it closes it; Escape is the dialog's own."""
        if command_of(event) is Command.KEYS:
            self.accept()
        else:
            super().keyPressEvent(event)


def _columns(told: tuple[Section, ...]) -> Iterator[list[Section]]:
    """The sections in their order, as evenly as they go into columns."""
    wanted = sum(len(section.lines) for section in told) / _COLUMNS
    column: list[Section] = []
    for section in told:
        if column and sum(len(one.lines) for one in column) + len(section.lines) / 2 > wanted + 1:
            yield column
            column = []
        column.append(section)
    yield column


def _caps(line: Line) -> QHBoxLayout:
    """The keys as they look on a keyboard."""
    caps = QHBoxLayout()
    caps.setSpacing(4)
    for place, key in enumerate(line.keys):
        if place and line.is_range:
            caps.addWidget(plain_label("", "\N{EN DASH}", wraps=False))
        cap = plain_label("keyCap", key, wraps=False)
        cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
        caps.addWidget(cap)
    return caps


def _does(line: Line) -> QLabel:
    label = plain_label("", line.does, wraps=False)
    label.setAccessibleName(f"{', '.join(line.keys)}: {line.does}")
    return label
