"""Posters that have been drawn already: generated ones, and photographed ones where there are any."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

from movierec_desktop.domain.title import Title
from movierec_desktop.ui.pixmap_store import PixmapStore
from movierec_desktop.ui.posters.painter import cut_corners, render_poster
from movierec_desktop.ui.posters.spec import PosterSpec


class PosterCache:
    """Keeps the pixmaps used last, up to a number of bytes. For the thread of the interface only."""

    def __init__(self, max_bytes: int, font_family: str, *, radius: float = 0) -> None:
        self.store = PixmapStore(max_bytes)
        self._font_family = font_family
        self._radius = radius
        self.photographs: Callable[[Title], QImage | None] = lambda _: None
        """Gives the real poster of a title, where there is one now; it comes in place of the generated one."""

    def kept(self, what: PosterSpec | Title, width: int, height: int, dpr: float) -> QPixmap | None:
        """The poster if it has been drawn and is still here."""
        return self.store.kept(self._key(what, width, height, dpr))

    def _key(self, what: PosterSpec | Title, width: int, height: int, dpr: float) -> Hashable:
        # A title stands for its spec, which takes longer to make than the pixmap to paint.
        if isinstance(what, PosterSpec):
            return (what.name, what.years_text, what.genres), width, height, dpr
        photograph = self.photographs(what)
        drawn_from = (what.name, what.years, what.genres) if photograph is None else photograph.cacheKey()
        return drawn_from, width, height, dpr

    def pixmap(self, what: PosterSpec | Title, width: int, height: int, dpr: float) -> QPixmap:
        """The poster at a size in logical pixels, drawn unless it is still here."""
        key = self._key(what, width, height, dpr)
        kept = self.store.kept(key)
        if kept is not None:
            return kept
        photograph = self.photographs(what) if isinstance(what, Title) else None
        if photograph is not None:
            image = _filling(photograph, width, height, dpr, self._radius)
        else:
            spec = what if isinstance(what, PosterSpec) else PosterSpec.of(what)
            image = render_poster(spec, width, height, dpr, self._font_family, radius=self._radius)
        drawn = QPixmap.fromImage(image)
        self.store.keep(key, drawn)
        return drawn


def _filling(photograph: QImage, width: int, height: int, dpr: float, radius: float) -> QImage:
    """The middle of an image, scaled so that it fills a size in logical pixels, its corners rounded."""
    size = QSize(round(width * dpr), round(height * dpr))
    smooth = Qt.TransformationMode.SmoothTransformation
    scaled = photograph.scaled(size, Qt.AspectRatioMode.KeepAspectRatioByExpanding, smooth)
    place = QRect((scaled.width() - size.width()) // 2, (scaled.height() - size.height()) // 2, *size.toTuple())
    cut = scaled.copy(place).convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    cut.setDevicePixelRatio(dpr)
    if radius > 0:
        painter = QPainter(cut)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cut_corners(painter, QRectF(0, 0, width, height), radius)
        painter.end()
    return cut
