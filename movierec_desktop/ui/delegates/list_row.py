"""A row of the ranked list: rank, poster, facts, reason, predicted stars."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from movierec_desktop.domain.recommendation import Recommendation
from movierec_desktop.ui.delegates.look import Look, facts_line, font
from movierec_desktop.ui.models.title_list import Role
from movierec_desktop.ui.painted_stars import paint_stars, stars_width
from movierec_desktop.ui.words import confidence_word, decimal

ROW_HEIGHT = 124
_POSTER_WIDTH = 72
_RANK_WIDTH = 36
_NUMBER_WIDTH = 116
_STAR = 14.0


class ListRowDelegate(QStyledItemDelegate):
    """Paints rows. They have no stars to click: what one rates leaves the list."""

    hovered: tuple[int, float] | None = None

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows have one height."""
        return QSize(option.rect.width(), ROW_HEIGHT)

    def stars_rect(self, _item: QRectF) -> None:
        """Nothing to click on."""
        return

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        item: Recommendation | None = index.data(Role.RECOMMENDATION)
        if item is None:
            return
        card = QRectF(option.rect).adjusted(4, 4, -4, -4)
        self._paint_card(painter, card, option)
        align = Qt.AlignmentFlag
        rank = QRectF(card.left(), card.top(), _RANK_WIDTH, card.height())
        self._look.draw_text(
            painter, rank, str(item.rank), font(14, QFont.Weight.DemiBold), "muted", align.AlignHCenter
        )
        poster = QRectF(rank.right() + 4, card.top() + 4, _POSTER_WIDTH, _POSTER_WIDTH * 1.5)
        self._look.draw_poster(painter, poster, item.title)
        if index.data(Role.LISTED):
            self._look.draw_bookmark(painter, poster)
        self._paint_words(painter, card, poster, item, index)
        self._paint_number(painter, card, item)

    def _paint_card(self, painter: QPainter, card: QRectF, option: QStyleOptionViewItem) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.color("surface"))
            painter.drawRoundedRect(card, 11, 11)
            painter.restore()
        if selected:
            self._look.draw_ring(painter, card.adjusted(1, 1, -1, -1))

    def _paint_words(
        self, painter: QPainter, card: QRectF, poster: QRectF, item: Recommendation,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:  # fmt: skip
        left = poster.right() + 16
        width = card.right() - _NUMBER_WIDTH - left
        align = Qt.AlignmentFlag.AlignLeft
        top = card.center().y() - 38
        name = font(16, QFont.Weight.DemiBold)
        self._look.draw_text(painter, QRectF(left, top, width, 24), item.title.name, name, "text", align)
        facts = self._facts(item)
        self._look.draw_text(painter, QRectF(left, top + 26, width, 20), facts, font(13), "muted", align)
        self._paint_last_line(painter, QRectF(left, top + 52, width, 20), index)

    def _paint_last_line(self, painter: QPainter, line: QRectF, index: QModelIndex | QPersistentModelIndex) -> None:
        """What is told below the facts: why the title is here."""
        self._look.draw_text(painter, line, str(index.data(Role.REASON)), font(13), "text", Qt.AlignmentFlag.AlignLeft)

    def _facts(self, item: Recommendation) -> str:
        """What is told of a title below its name."""
        return facts_line(item.title)

    def _paint_number(self, painter: QPainter, card: QRectF, item: Recommendation) -> None:
        right = card.right() - 16
        area = QRectF(card.right() - _NUMBER_WIDTH, card.center().y() - 38, _NUMBER_WIDTH - 16, 30)
        face = font(24, QFont.Weight.Bold)
        self._look.draw_text(painter, area, decimal(item.stars, 1), face, "text", Qt.AlignmentFlag.AlignRight)
        stars = QRectF(right - stars_width(_STAR), area.bottom() + 2, stars_width(_STAR), _STAR)
        paint_stars(painter, stars, item.stars, self._look.color("star"), self._look.color("star_off"))
        word = QRectF(area.left(), stars.bottom() + 6, area.width(), 18)
        self._look.draw_text(
            painter, word, confidence_word(item.confidence), font(12), "muted", Qt.AlignmentFlag.AlignRight
        )
