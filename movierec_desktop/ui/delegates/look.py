"""What delegates need to paint: tokens, posters, fonts. One instance, refreshed when the theme changes."""

import time
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPixmap, QPolygonF

from movierec_desktop.domain.title import Kind, Title
from movierec_desktop.ui.pixmap_store import PixmapStore
from movierec_desktop.ui.posters.cache import PosterCache
from movierec_desktop.ui.theme.theme import FONT_FAMILY, Theme, font_families
from movierec_desktop.ui.words import genre_word, kind_word, listed

POSTER_BYTES = 96 * 1024 * 1024
_WORDS_BYTES = 12 * 1024 * 1024
"""For lines of text, some 32 KB a tile."""
RADIUS = 8.0


@lru_cache(maxsize=64)
def font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The app's typeface at a size in device-independent pixels; one object for all, not to be changed."""
    made = QFont(font_families())
    made.setPixelSize(pixels)
    made.setWeight(weight)
    return made


def facts_line(title: Title) -> str:
    """Year, kind where it is no film, and genres: "2006 · series · crime, drama"."""
    kind = "" if title.kind is Kind.FILM else kind_word(title.kind)
    genres = listed([genre_word(genre) for genre in title.genres[:3]])
    return " · ".join(part for part in (title.years, kind, genres) if part)


class Look:
    """Shared by all delegates of the window."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._tokens = theme.tokens
        self._colors: dict[str, QColor] = {}
        self._words = PixmapStore(_WORDS_BYTES)
        self.posters = PosterCache(POSTER_BYTES, FONT_FAMILY, radius=RADIUS)
        self._until: float | None = None
        self._left_out: list[QRectF] = []

    def color(self, token: str) -> QColor:
        """A colour of the theme in force; the caller's own."""
        self._follow_theme()
        found = self._colors.get(token)
        if found is None:
            found = self._colors[token] = QColor(getattr(self._tokens, token))
        return QColor(found)

    def _follow_theme(self) -> None:
        if self._tokens is not self._theme.tokens:
            self._tokens = self._theme.tokens
            self._colors.clear()
            self._words.clear()

    def draw_once(
        self, painter: QPainter, area: QRectF, key: Hashable, draw: Callable[[QPainter, QRectF], None]
    ) -> None:
        """What `draw` draws on nothing into an area, from memory where this `key` was drawn before in this theme."""
        self._follow_theme()
        dpr = painter.device().devicePixelRatioF()
        size = QSize(ceil(area.width() * dpr), ceil(area.height() * dpr))
        whole_key = (key, size.width(), size.height(), dpr)
        drawn = self._words.kept(whole_key)
        if drawn is None:
            image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
            image.setDevicePixelRatio(dpr)
            image.fill(Qt.GlobalColor.transparent)
            inner = QPainter(image)
            draw(inner, QRectF(QPointF(0, 0), area.size()))
            inner.end()
            drawn = QPixmap.fromImage(image)
            self._words.keep(whole_key, drawn)
        painter.drawPixmap(QPointF(round(area.left() * dpr) / dpr, round(area.top() * dpr) / dpr), drawn)

    @contextmanager
    def in_a_hurry(self, seconds: float) -> Iterator[list[QRectF]]:
        """Within this, new posters are drawn for so long; then a plain one stands for each.

        Yields where these are: to be painted again when there is time.
        """
        self._until, self._left_out = time.perf_counter() + seconds, []
        try:
            yield self._left_out
        finally:
            self._until = None

    def draw_poster(self, painter: QPainter, rect: QRectF, title: Title, opacity: float = 1.0) -> None:
        """A title's poster with rounded corners."""
        size = round(rect.width()), round(rect.height()), painter.device().devicePixelRatioF()
        pixmap = self.posters.kept(title, *size)
        if pixmap is None and self._until is not None and time.perf_counter() > self._until:
            self._left_out.append(rect)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.color("raised"))
            painter.drawRoundedRect(rect, RADIUS, RADIUS)
            return
        painter.setOpacity(opacity)
        painter.drawPixmap(rect.topLeft(), pixmap or self.posters.pixmap(title, *size))
        painter.setOpacity(1.0)

    def draw_bookmark(self, painter: QPainter, poster: QRectF) -> None:
        """The ribbon on the poster of a title that is on the watchlist."""
        width = min(22.0, poster.width() / 5)
        left, top, height = poster.right() - 2 * width, poster.top(), width * 1.5
        ribbon = QPolygonF(
            [
                QPointF(left, top),
                QPointF(left + width, top),
                QPointF(left + width, top + height),
                QPointF(left + width / 2, top + height - width / 2),
                QPointF(left, top + height),
            ]
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.color("on_accent"), 1))
        painter.setBrush(self.color("accent"))
        painter.drawPolygon(ribbon)
        painter.restore()

    def draw_check(self, painter: QPainter, poster: QRectF) -> None:
        """The tick on the poster of a title that is marked as seen."""
        size = min(24.0, poster.width() / 5)
        disc = QRectF(poster.left() + size / 3, poster.top() + size / 3, size, size)
        points = ((0.28, 0.53), (0.44, 0.68), (0.72, 0.35))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.color("on_accent"), 1))
        painter.setBrush(self.color("accent"))
        painter.drawEllipse(disc)
        stroke = QPen(self.color("on_accent"), size / 9)
        stroke.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(stroke)
        painter.drawPolyline(QPolygonF([disc.topLeft() + QPointF(x * size, y * size) for x, y in points]))
        painter.restore()

    def draw_text(
        self, painter: QPainter, rect: QRectF, text: str, face: QFont, color: str, align: Qt.AlignmentFlag
    ) -> None:
        """One line of plain text; what does not fit ends in an ellipsis."""
        painter.setFont(face)
        painter.setPen(self.color(color))
        shown = QFontMetricsF(face).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(
            rect, Qt.AlignmentFlag(align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown
        )

    def draw_ring(self, painter: QPainter, rect: QRectF, color: str = "accent") -> None:
        """The ring around what is selected; in another colour around the cursor where it is not."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.color(color), 2.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, RADIUS + 3, RADIUS + 3)
        painter.restore()
