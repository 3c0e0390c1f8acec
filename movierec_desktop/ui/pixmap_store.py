"""Pixmaps that were drawn before, up to a number of bytes."""

from collections import OrderedDict
from collections.abc import Hashable

from PySide6.QtGui import QPixmap


class PixmapStore:
    """Keeps those that were used last. For the thread of the interface only."""

    def __init__(self, max_bytes: int) -> None:
        self._max_bytes = max_bytes
        self._pixmaps: OrderedDict[Hashable, QPixmap] = OrderedDict()
        self.used_bytes = 0

    def __len__(self) -> int:
        return len(self._pixmaps)

    def kept(self, key: Hashable) -> QPixmap | None:
        """The pixmap if it is still here."""
        found = self._pixmaps.get(key)
        if found is not None:
            self._pixmaps.move_to_end(key)
        return found

    def keep(self, key: Hashable, pixmap: QPixmap) -> None:
        """Keep one that was not here; those that were not used for longest make room for it."""
        self._pixmaps[key] = pixmap
        self.used_bytes += _bytes_of(pixmap)
        while self.used_bytes > self._max_bytes and self._pixmaps:
            _, oldest = self._pixmaps.popitem(last=False)
            self.used_bytes -= _bytes_of(oldest)

    def clear(self) -> None:
        """Forget everything, as after a change of theme."""
        self._pixmaps.clear()
        self.used_bytes = 0


def _bytes_of(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * max(1, pixmap.depth() // 8)
