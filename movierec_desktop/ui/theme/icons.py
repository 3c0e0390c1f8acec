"""Icons from SVG outlines, drawn in a colour of the theme."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_SCALES = (1, 2, 3)


class Icons:
    """Icons by file name without its ending."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def pixmap(self, name: str, color: str, size: int, ratio: float = 1.0) -> QPixmap:
        """One icon, `size` device-independent pixels square."""
        return _drawn(self._outline(name, color), size, ratio)

    def icon(self, name: str, color: str, size: int, checked_color: str | None = None) -> QIcon:
        """An icon, in another colour when its button is checked."""
        icon = QIcon()
        states = [(color, QIcon.State.Off), (checked_color, QIcon.State.On)]
        for shown, state in states:
            if shown is not None:
                outline = self._outline(name, shown)
                for scale in _SCALES:
                    icon.addPixmap(_drawn(outline, size, scale), QIcon.Mode.Normal, state)
        return icon

    def _outline(self, name: str, color: str) -> QSvgRenderer:
        text = (self._folder / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", color)
        return QSvgRenderer(QByteArray(text.encode()))


def _drawn(outline: QSvgRenderer, size: int, ratio: float) -> QPixmap:
    pixels = round(size * ratio)
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    outline.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
