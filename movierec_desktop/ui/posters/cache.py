"""Generated posters that have been drawn already."""

from collections import OrderedDict

from PySide6.QtGui import QPixmap

from movierec_desktop.domain.title import Title
from movierec_desktop.ui.posters.painter import render_poster
from movierec_desktop.ui.posters.spec import PosterSpec

_Key = tuple[PosterSpec, int, int, float]


class PosterCache:
    """Keeps the pixmaps used last, up to a number of bytes. For the thread of the interface only."""

    def __init__(self, max_bytes: int, font_family: str, *, radius: float = 0) -> None:
        self._max_bytes = max_bytes
        self._font_family = font_family
        self._radius = radius
        self._pixmaps: OrderedDict[_Key, QPixmap] = OrderedDict()
        self._used_bytes = 0

    @property
    def used_bytes(self) -> int:
        """Memory the kept pixmaps take."""
        return self._used_bytes

    def __len__(self) -> int:
        return len(self._pixmaps)

    def kept(self, what: PosterSpec | Title, width: int, height: int, dpr: float) -> QPixmap | None:
        """The poster if it has been drawn and is still here."""
        key = (what if isinstance(what, PosterSpec) else PosterSpec.of(what), width, height, dpr)
        found = self._pixmaps.get(key)
        if found is not None:
            self._pixmaps.move_to_end(key)
        return found

    def pixmap(self, what: PosterSpec | Title, width: int, height: int, dpr: float) -> QPixmap:
        """The poster at a size in logical pixels, drawn unless it is still here."""
        kept = self.kept(what, width, height, dpr)
        if kept is not None:
            return kept
        spec = what if isinstance(what, PosterSpec) else PosterSpec.of(what)
        key = (spec, width, height, dpr)
        image = render_poster(spec, width, height, dpr, self._font_family, radius=self._radius)
        drawn = QPixmap.fromImage(image)
        self._keep(key, drawn)
        return drawn

    def clear(self) -> None:
        """Forget everything, as after a change of screen or theme."""
        self._pixmaps.clear()
        self._used_bytes = 0

    def _keep(self, key: _Key, pixmap: QPixmap) -> None:
        self._pixmaps[key] = pixmap
        self._used_bytes += _bytes_of(pixmap)
        while self._used_bytes > self._max_bytes and self._pixmaps:
            _, oldest = self._pixmaps.popitem(last=False)
            self._used_bytes -= _bytes_of(oldest)


def _bytes_of(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * max(1, pixmap.depth() // 8)
