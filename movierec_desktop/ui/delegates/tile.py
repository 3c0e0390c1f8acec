"""A tile of the grid: poster, name, year, own stars."""

from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from movierec_desktop.domain.title import Kind
from movierec_desktop.ui.delegates.look import Look, font
from movierec_desktop.ui.models.title_list import Role, Tile
from movierec_desktop.ui.painted_stars import PREVIEW_OPACITY, paint_stars, stars_width
from movierec_desktop.ui.words import kind_word

MARGIN = 12
_NAME_HEIGHT = 20
_STAR = 15.0
_BELOW_POSTER = 62
_ASPECT = 1.5
_FACTS_BELOW = 21
"""From the top of the name to that of the line below it."""
_RINGED = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus


def tile_height(width: int) -> int:
    """Height of a tile of a given width, both with margins."""
    return round((width - 2 * MARGIN) * _ASPECT) + _BELOW_POSTER + MARGIN


class TileDelegate(QStyledItemDelegate):
    """Paints tiles. `hovered` is the half stars under the mouse and the place of their tile."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.size = QSize(180, tile_height(180))
        self.hovered: tuple[int, float] | None = None

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All tiles have one size."""
        return self.size

    def stars_rect(self, item: QRectF) -> QRectF:
        """Where a tile in `item` has its stars."""
        poster = self._poster_rect(item)
        return QRectF(poster.right() - stars_width(_STAR), poster.bottom() + 31, stars_width(_STAR), _STAR)

    def _poster_rect(self, item: QRectF) -> QRectF:
        width = item.width() - 2 * MARGIN
        return QRectF(item.left() + MARGIN, item.top() + MARGIN / 2, width, width * _ASPECT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one tile."""
        tile: Tile | None = index.data(Role.TILE)
        if tile is None:
            return
        item = QRectF(option.rect)
        poster = self._poster_rect(item)
        self.look.draw_poster(painter, poster, tile.title, 0.3 if tile.dismissed else 1.0)
        if tile.listed:
            self.look.draw_bookmark(painter, poster)
        if tile.seen:
            self.look.draw_check(painter, poster)
        if option.state & _RINGED:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self.look.draw_ring(painter, poster.adjusted(-4, -4, 4, 4), "accent" if chosen else "muted")
        self._paint_words(painter, poster, tile)
        if not tile.dismissed:
            self._paint_stars(painter, item, index.row(), tile)

    def _paint_words(self, painter: QPainter, poster: QRectF, tile: Tile) -> None:
        title = tile.title
        area = QRectF(poster.left(), poster.bottom() + 8, poster.width(), _FACTS_BELOW + _NAME_HEIGHT)
        key = (title.name, title.years, title.kind, tile.dismissed)
        self.look.draw_once(painter, area, key, partial(self._draw_words, tile))

    def _draw_words(self, tile: Tile, painter: QPainter, area: QRectF) -> None:
        left, title = Qt.AlignmentFlag.AlignLeft, tile.title
        name = QRectF(area.left(), area.top(), area.width(), _NAME_HEIGHT)
        self.look.draw_text(painter, name, title.name, font(13, QFont.Weight.Medium), "text", left)
        kind = "" if title.kind is Kind.FILM else kind_word(title.kind)
        facts = " · ".join(part for part in (title.years, kind) if part)
        room = area.width() - (0 if tile.dismissed else stars_width(_STAR) + 4)
        below = QRectF(area.left(), area.top() + _FACTS_BELOW, room, _NAME_HEIGHT)
        told = self.tr("not for me") if tile.dismissed else facts
        self.look.draw_text(painter, below, told, font(12), "muted", left)

    def _paint_stars(self, painter: QPainter, item: QRectF, place: int, tile: Tile) -> None:
        stars = tile.stars or 0.0
        on = self.look.color("star")
        if self.hovered is not None and self.hovered[0] == place:
            stars = self.hovered[1]
            on.setAlphaF(PREVIEW_OPACITY)
        paint_stars(painter, self.stars_rect(item), stars, on, self.look.color("star_off"))
