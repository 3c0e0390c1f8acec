"""Lists of titles that are rated in place, with mouse and keyboard: the grid and the ranked list."""

from functools import partial
from typing import Protocol

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from movierec_desktop.domain.title import Title
from movierec_desktop.ui.delegates.tile import TileDelegate, tile_height
from movierec_desktop.ui.models.title_list import Role
from movierec_desktop.ui.painted_stars import stars_at
from movierec_desktop.ui.rating_keys import is_removal, stars_of_key

_SMALLEST_TILE = 164
_POSTERS_OF_A_FRAME = 0.002
"""Seconds in which posters are drawn that were not drawn before."""
_NEXT_FRAME_MS = 10


class RatingDelegate(Protocol):
    """What the view asks its delegate for."""

    hovered: tuple[int, float] | None

    def stars_rect(self, item: QRectF) -> QRectF | None:
        """Where an item has stars that can be clicked."""
        ...


class TitleView(QListView):
    """A list of titles. It only tells what the person wants; nothing is changed here."""

    rated = Signal(object, object)
    """(Title, stars or None to remove)"""
    dismiss_toggled = Signal(object)
    """Title"""
    watchlist_toggled = Signal(object)
    """Title"""
    opened = Signal(object)
    """Title whose details are wanted, for keyboard and mouse alike."""
    current_title_changed = Signal(object)
    """Title under the cursor, or None."""

    def __init__(self, delegate: RatingDelegate) -> None:
        super().__init__()
        self._rating_delegate = delegate
        self._pressed_on_stars = False
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.verticalScrollBar().setSingleStep(40)
        self.activated.connect(self._open)
        self.clicked.connect(self._open)

    def current_title(self) -> Title | None:
        """The title that keys apply to."""
        title: Title | None = self.currentIndex().data(Role.TITLE)
        return title

    def places_in_sight(self) -> list[int]:
        """The places of the items of which at least half can be seen, from the top."""
        area = self.viewport().rect()
        found = []
        for place in range(max(0, self.indexAt(QPoint(1, 1)).row()), self.model().rowCount()):
            item = self.visualRect(self.model().index(place, 0))
            if area.contains(item.center()):
                found.append(place)
            elif item.top() > area.bottom():
                break
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rate, remove, dismiss; everything else is the list's own."""
        title = self.current_title()
        if title is None:
            super().keyPressEvent(event)
            return
        current: float | None = self.currentIndex().data(Role.STARS)
        stars = stars_of_key(event, current)
        if stars is not None:
            self.rated.emit(title, stars)
        elif is_removal(event):
            self.rated.emit(title, None)
        elif event.key() == Qt.Key.Key_X and not event.modifiers():
            self.dismiss_toggled.emit(title)
        elif event.key() == Qt.Key.Key_W and not event.modifiers():
            self.watchlist_toggled.emit(title)
        elif event.text().strip().isprintable() and event.text().strip():
            event.ignore()  # no jumping to a letter: letters are commands here, some of them the window's
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the half stars under the mouse."""
        self._set_hovered(self._stars_under(event))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the half stars under the mouse."""
        self._set_hovered(None)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on stars rates; elsewhere it selects."""
        hit = self._stars_under(event)
        if hit is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        place, stars = hit
        index = self.model().index(place, 0)
        self._pressed_on_stars = True
        self._set_hovered(None)  # what is drawn from now on is what is saved
        self.setCurrentIndex(index)
        self.rated.emit(index.data(Role.TITLE), stars)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second of two quick clicks on stars rates as well."""
        if self._stars_under(event) is None:
            super().mouseDoubleClickEvent(event)
        else:
            self.mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The end of a click on stars is no click on the tile, wherever the button is released."""
        if self._pressed_on_stars:
            self._pressed_on_stars = False
        else:
            super().mouseReleaseEvent(event)

    def reset(self) -> None:
        """Other titles: the stars under the mouse are no longer those of the title that was there."""
        self._rating_delegate.hovered = None
        super().reset()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scrolling takes the title away from under the mouse."""
        self._set_hovered(None)
        super().scrollContentsBy(dx, dy)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tell which title is under the cursor."""
        super().currentChanged(current, previous)
        self.current_title_changed.emit(current.data(Role.TITLE))

    def _open(self, index: QModelIndex) -> None:
        title = index.data(Role.TITLE)
        if title is not None:
            self.opened.emit(title)

    def _stars_under(self, event: QMouseEvent) -> tuple[int, float] | None:
        position = event.position()
        index = self.indexAt(position.toPoint())
        if not index.isValid():
            return None
        rect = self._rating_delegate.stars_rect(QRectF(self.visualRect(index)))
        if rect is None or not rect.adjusted(-4, -5, 3, 6).contains(position):
            return None
        return index.row(), stars_at(rect, position.x())

    def _set_hovered(self, hovered: tuple[int, float] | None) -> None:
        before = self._rating_delegate.hovered
        if hovered == before:
            return
        self._rating_delegate.hovered = hovered
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hovered else Qt.CursorShape.ArrowCursor)
        for place in {changed[0] for changed in (before, hovered) if changed}:
            self.update(self.model().index(place, 0))


class TitleGrid(TitleView):
    """Tiles in as many columns as fit, which together take the whole width."""

    def __init__(self, delegate: TileDelegate) -> None:
        super().__init__(delegate)
        self._tiles = delegate
        self.setItemDelegate(delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(400)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        # Then scrolling moves what is painted already, and only what comes into sight is painted.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the tiles to the new width."""
        # One pixel is kept free: tiles that take it all exactly are wrapped by QListView.
        width = self.viewport().width() - 1
        columns = max(2, width // _SMALLEST_TILE)
        tile = QSize(width // columns, tile_height(width // columns))
        if tile != self._tiles.size:
            self._tiles.size = tile
            self.setGridSize(tile)
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint within a frame: posters that take longer come one after the other, in the next ones."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().base())
        painter.end()
        with self._tiles.look.in_a_hurry(_POSTERS_OF_A_FRAME) as left_out:
            super().paintEvent(event)
        if left_out:
            QTimer.singleShot(_NEXT_FRAME_MS, self, partial(self._paint_again, left_out))

    def _paint_again(self, areas: list[QRectF]) -> None:
        for area in areas:
            self.viewport().update(area.toAlignedRect())
