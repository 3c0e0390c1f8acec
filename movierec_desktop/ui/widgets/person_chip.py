"""Someone who could watch: pressed, they do."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton

from movierec_desktop.ui.group import Candidate
from movierec_desktop.ui.people import draw_avatar
from movierec_desktop.ui.widgets.plain_label import tip

_CIRCLE = 20
_WIDEST_NAME = 160
_SHARPEST = 3


class PersonChip(QPushButton):
    """A letter in a circle and a name."""

    def __init__(self, candidate: Candidate) -> None:
        super().__init__()
        self.key = candidate.key
        self.setObjectName("person")
        self.setCheckable(True)
        self.setChecked(candidate.chosen and not candidate.problem)
        self.setEnabled(not candidate.problem)
        self.ensurePolished()
        shown = self.fontMetrics().elidedText(candidate.name, Qt.TextElideMode.ElideRight, _WIDEST_NAME)
        self.setText(shown.replace("&", "&&"))
        self.setIcon(_picture(candidate.name))
        self.setIconSize(QSize(_CIRCLE, _CIRCLE))
        told = self.tr("Guest: {name}") if candidate.is_guest else self.tr("{name} watches")
        self.setAccessibleName(told.format(name=candidate.name))
        self.setToolTip(tip(candidate.problem or candidate.name))


def _picture(name: str) -> QIcon:
    pixmap = QPixmap(_CIRCLE * _SHARPEST, _CIRCLE * _SHARPEST)
    pixmap.fill(Qt.GlobalColor.transparent)
    pixmap.setDevicePixelRatio(_SHARPEST)
    painter = QPainter(pixmap)
    draw_avatar(painter, QRectF(0, 0, _CIRCLE, _CIRCLE), name)
    painter.end()
    return QIcon(pixmap)
