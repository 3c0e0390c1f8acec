"""People as the window shows them: what they are called, and a letter in a circle."""

import zlib

from PySide6.QtCore import QCoreApplication, QRectF, Qt, QTextBoundaryFinder
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from movierec_desktop.services.profiles import ProfileEntry
from movierec_desktop.ui.delegates.look import font

translate = QCoreApplication.translate

_HUES = (28, 200, 140, 280, 345, 60, 230, 170)
_SATURATION, _LIGHTNESS = 0.45, 0.33
LETTER = "#FFFFFF"


def called(entry: ProfileEntry) -> str:
    """What a person is called; the one who was here first need not have said."""
    return entry.name or translate("People", "Me")


def initial(name: str) -> str:
    """The first letter as it is read, large: with its accents, and whole where a sign has several parts."""
    text = name.strip()
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    end = finder.toNextBoundary()
    return text[: _python_length(text, end)].upper() if end > 0 else "?"


def _python_length(text: str, units: int) -> int:
    """How many characters of Python the first UTF-16 units are: Qt counts in those."""
    return len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))


def colour_of(name: str) -> QColor:
    """The same for a name everywhere; dark enough for white letters."""
    hue = _HUES[zlib.crc32(name.encode()) % len(_HUES)]
    return QColor.fromHslF(hue / 360, _SATURATION, _LIGHTNESS)


def draw_avatar(painter: QPainter, circle: QRectF, name: str, ring: QColor | None = None) -> None:
    """A person's letter in their circle; with a ring around it where they are chosen."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ring, 2) if ring is not None else Qt.PenStyle.NoPen)
    painter.setBrush(colour_of(name))
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
    painter.setPen(QColor(LETTER))
    painter.setFont(font(round(circle.height() * 0.46), QFont.Weight.DemiBold))
    painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, initial(name))
    painter.restore()
