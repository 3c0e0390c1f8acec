"""A picture of a page, as large as the page is, not only what is in sight."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPainter, QRegion
from PySide6.QtWidgets import QWidget

RATIO = 2.0
_MARGIN, _SPACING = 24, 16


def stacked(widgets: Sequence[QWidget], background: QColor, ratio: float = RATIO) -> QImage:
    """The shown ones of some widgets under each other, `ratio` pixels for each of theirs."""
    shown = [widget for widget in widgets if not widget.isHidden()]
    width = max((widget.width() for widget in shown), default=1) + 2 * _MARGIN
    height = sum(widget.height() + _SPACING for widget in shown) - _SPACING + 2 * _MARGIN
    image = QImage(round(width * ratio), round(height * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(background)
    painter = QPainter(image)
    top = _MARGIN
    for widget in shown:
        widget.render(painter, QPoint(_MARGIN, top), QRegion(), QWidget.RenderFlag.DrawChildren)
        top += widget.height() + _SPACING
    painter.end()
    return image
