"""A line of plain text that ends in an ellipsis where it does not fit."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from movierec_desktop.ui.widgets.plain_label import tip


class ElidedLabel(QLabel):
    """Never wider than it is given; the whole text is its tool tip when it is cut."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.cut = Qt.TextElideMode.ElideRight
        """Where the ellipsis stands."""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """It may shrink to nothing."""
        return QSize(0, super().minimumSizeHint().height())

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self._tell_whole()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is cut depends on the room."""
        super().resizeEvent(event)
        self._tell_whole()

    def _tell_whole(self) -> None:
        self.setToolTip(tip(self.text() if self._shown() != self.text() else ""))

    def _shown(self) -> str:
        return self.fontMetrics().elidedText(self.text(), self.cut, self.width())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what fits."""
        self._tell_whole()
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.rect(), self.alignment() | Qt.AlignmentFlag.AlignVCenter, self._shown())
        painter.end()
