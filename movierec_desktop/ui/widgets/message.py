"""A message in a window of its own, as plain text: a path or a name in it that looks like HTML stays text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def plain_message(icon: QMessageBox.Icon, heading: str, text: str, parent: QWidget | None = None) -> QMessageBox:
    """The box, still to be shown."""
    box = QMessageBox(icon, heading, "", parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    return box
