"""A tile of a row in For you: poster, name, year, predicted stars."""

from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from movierec_desktop.domain.recommendation import Confidence, Recommendation
from movierec_desktop.ui.delegates.look import Look, font
from movierec_desktop.ui.models.title_list import Role
from movierec_desktop.ui.painted_stars import paint_stars
from movierec_desktop.ui.words import decimal

RING = 5
"""Room around the poster for the ring of the focus."""
_POSTER = QSize(124, 186)
_GAP = 14
_LINE = 20
TILE = QSize(_POSTER.width() + _GAP, RING + _POSTER.height() + 8 + 2 * _LINE + 4)
_STAR = 12.0
_NUMBER = 26


class PickTileDelegate(QStyledItemDelegate):
    """Paints tiles. They have no stars to click: what one rates leaves the row."""

    hovered: tuple[int, float] | None = None

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All tiles have one size."""
        return TILE

    def stars_rect(self, _item: QRectF) -> None:
        """Nothing to click on."""
        return

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one tile; the ring is brighter where the keys work."""
        item: Recommendation | None = index.data(Role.RECOMMENDATION)
        if item is None:
            return
        poster = QRectF(option.rect.left() + RING, option.rect.top() + RING, _POSTER.width(), _POSTER.height())
        self._look.draw_poster(painter, poster, item.title)
        if index.data(Role.LISTED):
            self._look.draw_bookmark(painter, poster)
        if option.state & QStyle.StateFlag.State_Selected:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            self._look.draw_ring(painter, poster.adjusted(-3, -3, 3, 3), "accent" if focused else "muted")
        self._paint_words(painter, poster, item)

    def _paint_words(self, painter: QPainter, poster: QRectF, item: Recommendation) -> None:
        area = QRectF(poster.left(), poster.bottom() + 8, poster.width(), 2 * _LINE)
        title, guess = item.title, item.confidence is Confidence.GUESS
        key = (title.name, title.years, title.language, decimal(item.stars, 1), guess)
        self._look.draw_once(painter, area, key, partial(self._draw_words, item))

    def _draw_words(self, item: Recommendation, painter: QPainter, area: QRectF) -> None:
        align = Qt.AlignmentFlag
        name = QRectF(area.left(), area.top(), area.width(), _LINE)
        self._look.draw_text(painter, name, item.title.name, font(13, QFont.Weight.Medium), "text", align.AlignLeft)
        guess = item.confidence is Confidence.GUESS
        number = QRectF(area.right() - _NUMBER, name.bottom(), _NUMBER, _LINE)
        stars = decimal(item.stars, 1)
        face = font(13, QFont.Weight.DemiBold)
        self._look.draw_text(painter, number, stars, face, "muted" if guess else "accent", align.AlignRight)
        star = QRectF(number.left() - _STAR, number.center().y() - _STAR / 2, _STAR, _STAR)
        painter.save()
        painter.setClipRect(star)
        colour = self._look.color("muted" if guess else "star")
        paint_stars(painter, star, 1.0, colour, colour)
        painter.restore()
        told = " · ".join(part for part in (item.title.years, item.title.language) if part)
        facts = QRectF(area.left(), name.bottom(), star.left() - area.left() - 4, _LINE)
        self._look.draw_text(painter, facts, told, font(12), "muted", align.AlignLeft)
