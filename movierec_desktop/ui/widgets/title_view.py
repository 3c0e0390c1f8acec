"""Lists of titles that are rated in place, with mouse and keyboard: the grid and the ranked list."""

from functools import partial
from typing import Protocol

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
    SignalInstance,
)  # fmt: skip
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from movierec_desktop.domain.title import Title
from movierec_desktop.ui.delegates.tile import TileDelegate, tile_height
from movierec_desktop.ui.models.title_list import Role
from movierec_desktop.ui.painted_stars import stars_at
from movierec_desktop.ui.rating_keys import is_removal, stars_of_key

_SMALLEST_TILE = 164
_POSTERS_OF_A_FRAME = 0.0015
"""Seconds in which posters are drawn that were not drawn before."""
_NEXT_FRAME_MS = 10
MOST_AT_ONCE = 500
"""Titles that can be selected together: more would be a slip, and take the window's time."""
_SELECTING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class RatingDelegate(Protocol):
    """What the view asks its delegate for."""

    hovered: tuple[int, float] | None

    def stars_rect(self, item: QRectF) -> QRectF | None:
        """Where an item has stars that can be clicked."""
        ...


class TitleView(QListView):
    """A list of titles. It only tells what the person wants; nothing is changed here."""

    rated = Signal(object, object)
    """(list of Title, stars or None to remove)"""
    dismiss_toggled = Signal(object)
    """list of Title, as in the two that follow"""
    watchlist_toggled = Signal(object)
    seen_toggled = Signal(object)
    opened = Signal(object)
    """Title whose details are wanted, for keyboard and mouse alike."""
    current_title_changed = Signal(object)
    """Title under the cursor, or None."""
    selection_changed = Signal()
    """Other titles are chosen, or fewer."""

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
        self.clicked.connect(self._clicked)

    def current_title(self) -> Title | None:
        """The title that keys apply to."""
        title: Title | None = self.currentIndex().data(Role.TITLE)
        return title

    def chosen_titles(self) -> list[Title]:
        """What keys apply to: all selected titles where there are several, else the one under the cursor."""
        places = self._selected_places()
        if len(places) > 1:
            return [self.model().index(place, 0).data(Role.TITLE) for place in places]
        title = self.current_title()
        return [] if title is None else [title]

    def _selected_places(self) -> list[int]:
        """In the order of the list."""
        chosen = self.selectionModel().selection()
        parts = (chosen.at(i) for i in range(chosen.count()))
        return sorted(place for part in parts for place in range(part.top(), part.bottom() + 1))

    def selectAll(self) -> None:
        """All titles; of too many as many as can be, from the one under the cursor on."""
        n = self.model().rowCount()
        if self.selectionMode() != QAbstractItemView.SelectionMode.ExtendedSelection or not n:
            return
        first = max(0, min(self.currentIndex().row(), n - MOST_AT_ONCE)) if n > MOST_AT_ONCE else 0
        self._select(first, min(first + MOST_AT_ONCE, n) - 1)

    def select_current_alone(self) -> None:
        """Give up a selection of several."""
        self.selectionModel().select(self.currentIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _select(self, first: int, last: int) -> None:
        chosen = QItemSelection(self.model().index(first, 0), self.model().index(last, 0))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell of it; what is too much is cut to what lies next to the cursor."""
        super().selectionChanged(selected, deselected)
        places = self._selected_places()
        if len(places) > MOST_AT_ONCE:
            current = self.currentIndex().row()
            nearest = sorted(places, key=lambda place: abs(place - current))[:MOST_AT_ONCE]
            self._select(min(nearest), max(nearest))
        else:
            self.selection_changed.emit()

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
        """Rate, remove, mark, give up a selection; everything else is the list's own."""
        titles = self.chosen_titles()
        if not titles:
            super().keyPressEvent(event)
            return
        current: float | None = self.currentIndex().data(Role.STARS)
        stars = stars_of_key(event, current)
        toggled = self._toggled_by(event)
        if stars is not None:
            self.rated.emit(titles, stars)
        elif is_removal(event):
            self.rated.emit(titles, None)
        elif toggled is not None:
            toggled.emit(titles)
        elif event.key() == Qt.Key.Key_Escape and len(titles) > 1:
            self.select_current_alone()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.selectAll()
        elif event.text().strip().isprintable() and event.text().strip():
            event.ignore()  # no jumping to a letter: letters are commands here, some of them the window's
        else:
            super().keyPressEvent(event)

    def _toggled_by(self, event: QKeyEvent) -> SignalInstance | None:
        """What a letter says of titles."""
        letters = {
            Qt.Key.Key_X: self.dismiss_toggled,
            Qt.Key.Key_W: self.watchlist_toggled,
            Qt.Key.Key_S: self.seen_toggled,
        }
        return None if event.modifiers() else letters.get(Qt.Key(event.key()))

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
        if hit is None or event.button() != Qt.MouseButton.LeftButton or event.modifiers() & _SELECTING:
            super().mousePressEvent(event)
            return
        place, stars = hit
        index = self.model().index(place, 0)
        self._pressed_on_stars = True
        self._set_hovered(None)  # what is drawn from now on is what is saved
        self.setCurrentIndex(index)
        self.rated.emit([index.data(Role.TITLE)], stars)

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

    def _clicked(self, index: QModelIndex) -> None:
        """A click opens, but for one that adds to a selection."""
        if not QGuiApplication.keyboardModifiers() & _SELECTING:
            self._open(index)

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
    """Tiles in as many columns as fit, which together take the whole width. Several can be selected."""

    def __init__(self, delegate: TileDelegate) -> None:
        super().__init__(delegate)
        self._tiles = delegate
        self.is_complete = True
        """Whether every poster in sight is painted."""
        self.setItemDelegate(delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
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
        self.is_complete = not left_out
        if left_out:
            QTimer.singleShot(_NEXT_FRAME_MS, self, partial(self._paint_again, left_out))

    def _paint_again(self, areas: list[QRectF]) -> None:
        for area in areas:
            self.viewport().update(area.toAlignedRect())
