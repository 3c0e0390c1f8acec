"""A group of films to pick: posters, what they have in common, names. A button that stays down."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from movierec_desktop.services.taste_groups import TasteGroup
from movierec_desktop.ui.delegates.look import Look, font
from movierec_desktop.ui.language_names import language_name
from movierec_desktop.ui.widgets.plain_label import tip
from movierec_desktop.ui.words import decade_name, genre_word, listed

translate = QCoreApplication.translate

_MARGIN, _GAP, _WORDS = 12.0, 8.0, 46.0
_RADIUS = 12.0
_MARK = 22.0
_SMALLEST = QSize(236, 136)
_MOST_POSTERS = 5
_NAMED = 3
_ARROWS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


def group_words(group: TasteGroup) -> str:
    """What a group's titles have in common: "Crime and drama · 1990s"."""
    genres = [genre_word(genre) for genre in group.genres]
    words = genres[0] if genres else translate("TasteGroup", "a bit of everything")
    if len(genres) > 1:
        words = translate("TasteGroup", "{one} and {other}").format(one=genres[0], other=genres[1])
    parts = [words[:1].upper() + words[1:]]
    if group.decade is not None:
        parts.append(decade_name(group.decade))
    if group.is_old:
        parts.append(translate("TasteGroup", "classics"))
    if group.language:
        parts.append(language_name(group.language))
    return " · ".join(parts)


class GroupCard(QAbstractButton):
    """Picked by click, Space or Enter; a second time takes it back."""

    stepped = Signal(int, int)
    """Lines down, columns to the right: an arrow was pressed."""

    def __init__(self, look: Look, group: TasteGroup) -> None:
        super().__init__()
        self._look = look
        self.taste = group
        self._words = group_words(group)
        self._names = " · ".join(title.name for title in group.titles[:_NAMED])
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(f"{self._words}: {self._names}")
        self.setToolTip(tip(listed([title.label for title in group.titles[:_MOST_POSTERS]])))

    def sizeHint(self) -> QSize:
        """The least that shows three posters and the words."""
        return _SMALLEST

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return _SMALLEST

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter pick. Arrows are told: who holds the card knows its neighbours."""
        step = _ARROWS.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(*step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Card, posters, words, and a mark when picked."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_card(painter)
        bottom = self._paint_posters(painter)
        width = self.width() - 2 * _MARGIN
        left = Qt.AlignmentFlag.AlignLeft
        heading = QRectF(_MARGIN, bottom + 7, width, 20)
        self._look.draw_text(painter, heading, self._words, font(14, QFont.Weight.DemiBold), "text", left)
        below = QRectF(_MARGIN, bottom + 27, width, 18)
        self._look.draw_text(painter, below, self._names, font(12), "muted", left)
        if self.isChecked():
            self._paint_mark(painter)
        painter.end()

    def _paint_card(self, painter: QPainter) -> None:
        lively = self.isChecked() or self.hasFocus()
        width = 2.0 if lively else 1.0
        painter.setPen(QPen(self._look.color("accent" if lively else "line"), width))
        painter.setBrush(self._look.color("raised" if self.underMouse() or self.isChecked() else "surface"))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
        if self.hasFocus() and self.isChecked():
            painter.setPen(QPen(self._look.color("text"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), _RADIUS - 3, _RADIUS - 3)

    def _paint_posters(self, painter: QPainter) -> float:
        """As many as fit, at least three; returns where they end."""
        room = self.width() - 2 * _MARGIN
        height = self.height() - 2 * _MARGIN - _WORDS
        width = min(height / 1.5, (room - 2 * _GAP) / 3)
        n = min(_MOST_POSTERS, int((room + _GAP) // (width + _GAP)))
        for place, title in enumerate(self.taste.titles[:n]):
            area = QRectF(_MARGIN + place * (width + _GAP), _MARGIN, round(width), round(width * 1.5))
            self._look.draw_poster(painter, area, title)
        return _MARGIN + width * 1.5

    def _paint_mark(self, painter: QPainter) -> None:
        disc = QRectF(self.width() - _MARK - 8, 8, _MARK, _MARK)
        painter.setPen(QPen(self._look.color("surface"), 2))
        painter.setBrush(self._look.color("accent"))
        painter.drawEllipse(disc)
        pen = QPen(self._look.color("on_accent"), 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        shape = ((0.28, 0.53), (0.44, 0.68), (0.73, 0.36))
        points = [QPointF(disc.left() + x * _MARK, disc.top() + y * _MARK) for x, y in shape]
        painter.drawPolyline(QPolygonF(points))
