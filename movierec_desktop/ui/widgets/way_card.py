"""One way into the app: a picture, what it is, what it takes, a button."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from movierec_desktop.domain.title import Title
from movierec_desktop.ui.delegates.look import Look
from movierec_desktop.ui.painted_stars import paint_stars, stars_width
from movierec_desktop.ui.theme.icons import Icons
from movierec_desktop.ui.widgets.plain_label import plain_label

_PICTURE = 132.0
_POSTER_GAP = 10.0
_ICON = 72
_STAR = 30.0
Paint = Callable[[QPainter, QRectF], None]


class _Picture(QWidget):
    """Paints what it is told to; says nothing to a screen reader."""

    def __init__(self, paint: Paint) -> None:
        super().__init__()
        self._paint = paint
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as the card."""
        return QSize(180, round(_PICTURE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        self._paint(painter, QRectF(self.rect()))
        painter.end()


class WayCard(QFrame):
    """`button` takes the way."""

    def __init__(self, paint: Paint, heading: str, text: str, action: str, *, primary: bool = False) -> None:
        super().__init__()
        self.setObjectName("card")
        self.button = QPushButton(action)
        self.button.setAccessibleDescription(text)
        if primary:
            self.button.setObjectName("primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 22, 22, 22)
        layout.setSpacing(10)
        layout.addWidget(_Picture(paint))
        layout.addSpacing(6)
        layout.addWidget(plain_label("titleHeading", heading))
        layout.addWidget(plain_label("muted", text))
        layout.addStretch(1)
        layout.addWidget(self.button)


def paint_icon(look: Look, icons: Icons, name: str) -> Paint:
    """A large icon in the theme's accent."""

    def paint(painter: QPainter, area: QRectF) -> None:
        ratio = painter.device().devicePixelRatioF()
        colour = look.color("accent").name()
        painter.drawPixmap(_centred(area, _ICON, _ICON).topLeft(), icons.pixmap(name, colour, _ICON, ratio))

    return paint


def paint_posters(look: Look, titles: Callable[[], list[Title]]) -> Paint:
    """As many of the titles' posters as fit beside each other."""

    def paint(painter: QPainter, area: QRectF) -> None:
        shown = titles()
        width, height = round(_PICTURE / 1.5), round(_PICTURE)
        n = min(len(shown), int((area.width() + _POSTER_GAP) // (width + _POSTER_GAP)))
        row = _centred(area, n * (width + _POSTER_GAP) - _POSTER_GAP, height)
        for place, title in enumerate(shown[:n]):
            left = round(row.left() + place * (width + _POSTER_GAP))
            look.draw_poster(painter, QRectF(left, row.top(), width, height), title)

    return paint


def paint_rating(look: Look) -> Paint:
    """Five stars, some of them given."""

    def paint(painter: QPainter, area: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        stars = _centred(area, stars_width(_STAR), _STAR)
        paint_stars(painter, stars, 3.5, look.color("star"), look.color("star_off"))

    return paint


def _centred(area: QRectF, width: float, height: float) -> QRectF:
    """A rectangle in the middle of an area."""
    return QRectF(round(area.center().x() - width / 2), round(area.center().y() - height / 2), width, height)
