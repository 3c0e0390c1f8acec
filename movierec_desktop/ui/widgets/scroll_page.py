"""A page of cards under each other, as wide as is good to read, which scrolls."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget


class ScrollPage(QScrollArea):
    """`name` is what a screen reader calls it; call `fill` once."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("pageScroll")
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fill(self, column: QVBoxLayout, widest: int) -> None:
        """Show what is laid out in `column`, at most `widest` pixels wide."""
        column.setSpacing(16)
        column.addStretch(1)
        holder = QWidget()
        holder.setMaximumWidth(widest)
        holder.setLayout(column)
        body = QWidget()
        body.setObjectName("pageBody")
        outside = QHBoxLayout(body)
        outside.setContentsMargins(24, 16, 24, 24)
        outside.addWidget(holder, 1)
        outside.addStretch(0)
        self.setWidget(body)
