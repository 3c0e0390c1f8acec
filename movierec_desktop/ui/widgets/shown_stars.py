"""Stars that only show a prediction."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from movierec_desktop.ui.delegates.look import Look
from movierec_desktop.ui.painted_stars import paint_stars, stars_width
from movierec_desktop.ui.words import decimal

_STAR = 16.0


class ShownStars(QWidget):
    """Five stars of fixed size, filled as far as is predicted."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._stars = 0.0
        self.setFixedSize(QSize(round(stars_width(_STAR)) + 2, round(_STAR) + 2))

    def set_stars(self, stars: float) -> None:
        """Show another prediction."""
        self._stars = stars
        self.setAccessibleName(self.tr("Predicted: {stars} of 5 stars").format(stars=decimal(stars, 1)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw them."""
        painter = QPainter(self)
        area = QRectF(1, 1, stars_width(_STAR), _STAR)
        paint_stars(painter, area, self._stars, self._look.color("star"), self._look.color("star_off"))
        painter.end()
