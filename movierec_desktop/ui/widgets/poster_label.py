"""A title's poster as a widget of fixed size."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from movierec_desktop.domain.title import Title
from movierec_desktop.ui.delegates.look import Look


class PosterLabel(QWidget):
    """Paints the poster of the title that it was given last."""

    def __init__(self, look: Look, size: QSize) -> None:
        super().__init__()
        self._look = look
        self._title: Title | None = None
        self.setFixedSize(size)

    def show_title(self, title: Title) -> None:
        """Paint another poster."""
        self._title = title
        self.setAccessibleName(self.tr("Poster of {title}").format(title=title.label))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        if self._title is None:
            return
        painter = QPainter(self)
        self._look.draw_poster(painter, QRectF(self.rect()), self._title)
        painter.end()
