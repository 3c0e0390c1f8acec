"""Labels show text as it is: a title that looks like HTML stays text."""

from html import escape

from PySide6 import QtGui
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def plain_label(name: str, text: str = "", *, wraps: bool = True) -> QLabel:
    """A label of plain text; `name` is what the style sheet knows it by."""
    label = QLabel(text)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    return label


def tip(text: str) -> str:
    """Text for a tool tip, which Qt takes for HTML where it looks like HTML."""
    return f"<p>{escape(text).replace(chr(10), '<br>')}</p>" if QtGui.Qt.mightBeRichText(text) else text
