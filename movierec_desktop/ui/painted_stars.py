"""Five stars with halves: painting them, and which half lies under a position."""

from functools import lru_cache
from math import ceil, cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPolygonF

N_STARS = 5
PREVIEW_OPACITY = 0.65
"""Of the stars under the mouse, so that they are not taken for saved ones."""
_GAP = 0.18
_INNER = 0.46


@lru_cache(maxsize=32)
def _star_path(size: float) -> QPainterPath:
    """A five-pointed star in a square of `size`."""
    outer = size / 2
    points = []
    for i in range(2 * N_STARS):
        radius = outer if i % 2 == 0 else outer * _INNER
        angle = -pi / 2 + i * pi / N_STARS
        points.append(QPointF(outer + radius * cos(angle), outer + radius * sin(angle)))
    path = QPainterPath()
    path.addPolygon(QPolygonF(points))
    path.closeSubpath()
    return path


def stars_width(size: float) -> float:
    """Width of five stars of `size`."""
    return size * (N_STARS + (N_STARS - 1) * _GAP)


def paint_stars(painter: QPainter, rect: QRectF, stars: float, on: QColor, off: QColor) -> None:
    """Paint five stars into `rect`, left aligned, of the rectangle's height; the last one may be half."""
    dpr = painter.device().devicePixelRatioF()
    place = QPointF(round(rect.left() * dpr) / dpr, round(rect.top() * dpr) / dpr)
    painter.drawImage(place, _drawn(rect.height(), stars, on.rgba(), off.rgba(), dpr))


@lru_cache(maxsize=256)
def _drawn(size: float, stars: float, on: int, off: int, dpr: float) -> QImage:
    """A row of stars, drawn once: a screen full of tiles shows the few different ones again and again."""
    image = QImage(ceil(stars_width(size) * dpr), ceil(size * dpr), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(dpr)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for i in range(N_STARS):
        left = i * size * (1 + _GAP)
        path = _star_path(size).translated(left, 0.0)
        painter.fillPath(path, QColor.fromRgba(off))
        filled = max(0.0, min(1.0, stars - i))
        if filled > 0:
            painter.setClipRect(QRectF(left, 0.0, size * filled, size))
            painter.fillPath(path, QColor.fromRgba(on))
            painter.setClipping(False)
    painter.end()
    return image


def stars_at(rect: QRectF, x: float) -> float:
    """The half stars, 0.5 to 5, that a click at `x` means on stars painted into `rect`."""
    step = rect.height() * (1 + _GAP)
    place = (x - rect.left()) / step
    return max(0.5, min(5.0, (int(place * 2) + 1) / 2))
