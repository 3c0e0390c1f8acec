"""A row of the list for several people: with each one's stars."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from movierec_desktop.services.together import Share
from movierec_desktop.ui.delegates.look import font
from movierec_desktop.ui.delegates.watchlist_row import WatchlistRowDelegate
from movierec_desktop.ui.models.title_list import Role
from movierec_desktop.ui.models.together_list import share_text
from movierec_desktop.ui.people import draw_avatar

_CIRCLE = 20.0
_GAP = 6.0
_BETWEEN = 18.0
_WIDEST_NAME = 90.0


class TogetherRowDelegate(WatchlistRowDelegate):
    """Paints letters in circles with stars beside them; with names where there is room for all of them."""

    def _paint_last_line(self, painter: QPainter, line: QRectF, index: QModelIndex | QPersistentModelIndex) -> None:
        shares: tuple[Share, ...] = index.data(Role.SHARES) or ()
        small, bold = font(13), font(13, QFont.Weight.DemiBold)
        names = [min(QFontMetricsF(small).horizontalAdvance(share.name), _WIDEST_NAME) + _GAP for share in shares]
        numbers = [QFontMetricsF(bold).horizontalAdvance(share_text(share)) + 1 for share in shares]
        if sum(names) + sum(numbers) + len(shares) * (_CIRCLE + _GAP + _BETWEEN) - _BETWEEN > line.width():
            names = [0.0] * len(shares)
        left, align = line.left(), Qt.AlignmentFlag.AlignLeft
        for share, name, number in zip(shares, names, numbers, strict=True):
            if left + _CIRCLE + _GAP + name + number > line.right() + 1:
                return  # the tool tip tells them all
            draw_avatar(painter, QRectF(left, line.center().y() - _CIRCLE / 2, _CIRCLE, _CIRCLE), share.name)
            left += _CIRCLE + _GAP
            if name:
                shown = QRectF(left, line.top(), name - _GAP + 1, line.height())
                self._look.draw_text(painter, shown, share.name, small, "muted", align)
            told = QRectF(left + name, line.top(), number, line.height())
            self._look.draw_text(painter, told, share_text(share), bold, "star" if share.rated else "text", align)
            left += name + number + _BETWEEN
