"""One row of tiles that scrolls sideways; up and down lead out of it."""

from collections.abc import Sequence
from contextlib import nullcontext

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy

from movierec_desktop.domain.recommendation import Recommendation
from movierec_desktop.ui.delegates.look import Look
from movierec_desktop.ui.delegates.pick_tile import TILE, PickTileDelegate
from movierec_desktop.ui.models.recommendation_list import RecommendationListModel
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.widgets.title_view import TitleView

_STEP_SHARE = 0.8
"""Of the width, which one press of an arrow button scrolls."""


class TitleStrip(TitleView):
    """As high as one tile. Its cursor is told only while it is the one where keys work."""

    left_upwards = Signal(int)
    """x of the middle of the tile under the cursor, in the viewport."""
    left_downwards = Signal(int)
    entered = Signal(bool)
    """It has the focus now; whether by mouse, which points at a tile itself."""

    def __init__(self, session: Session, look: Look) -> None:
        delegate = PickTileDelegate(look)
        super().__init__(delegate)
        self._delegate = delegate
        self.titles = RecommendationListModel(session)
        self.holds_cursor = False
        self.setItemDelegate(delegate)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(TILE.height())
        self.horizontalScrollBar().setSingleStep(40)
        self.setModel(self.titles)

    def show_items(self, items: Sequence[Recommendation], *, from_start: bool) -> None:
        """Show others. The cursor stays on its title, or in its place when that has left."""
        place = self.currentIndex().row()
        with QSignalBlocker(self):
            self.titles.show_items(list(items))
            if from_start:
                self.scroll_to_start()
            self._put_cursor(0 if from_start else place)

    def drop(self, title_ids: set[int]) -> None:
        """Take titles out."""
        place = self.currentIndex().row()
        with QSignalBlocker(self):
            self.titles.drop(title_ids)
            self._put_cursor(place)

    def scroll_to_start(self) -> None:
        """Show the first tile."""
        self.setCurrentIndex(self.titles.index(0))
        self.horizontalScrollBar().setValue(0)

    def _put_cursor(self, place: int) -> None:
        n = self.titles.rowCount()
        if n and not self.currentIndex().isValid():
            self.setCurrentIndex(self.titles.index(min(max(place, 0), n - 1)))
        if not self.holds_cursor:
            self.clearSelection()

    def take_cursor(self, x: int | None = None, *, scrolls: bool = True) -> None:
        """Keys work here from now on: on the tile nearest to `x`, or where the cursor was, which is scrolled to."""
        self.holds_cursor = True
        index = self.currentIndex() if x is None else self._nearest(x)
        with QSignalBlocker(self):
            self.setCurrentIndex(index)
            self.selectionModel().select(index, self.selectionModel().SelectionFlag.ClearAndSelect)
        if scrolls:
            self.scrollTo(index)

    def give_cursor_away(self) -> None:
        """Keys work elsewhere from now on."""
        self.holds_cursor = False
        self.clearSelection()

    def _nearest(self, x: int) -> QModelIndex:
        n = self.titles.rowCount()
        place = round((x + self.horizontalScrollBar().value()) / TILE.width() - 0.5)
        return self.titles.index(min(max(place, 0), n - 1))

    def current_rect(self) -> QRect:
        """The tile under the cursor, in the viewport."""
        return self.visualRect(self.currentIndex())

    def scroll_by_page(self, direction: int) -> None:
        """Scroll on (1) or back (-1) by most of the width, to the edge of a tile."""
        bar = self.horizontalScrollBar()
        tiles = max(1, int(self.viewport().width() * _STEP_SHARE) // TILE.width())
        bar.setValue((bar.value() // TILE.width() + direction * tiles) * TILE.width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down leave; the rest is as in every list of titles."""
        signal = {Qt.Key.Key_Up: self.left_upwards, Qt.Key.Key_Down: self.left_downwards}.get(Qt.Key(event.key()))
        if signal is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            signal.emit(self.current_rect().center().x())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tab or a click leads here too."""
        super().focusInEvent(event)
        self.entered.emit(event.reason() == Qt.FocusReason.MouseFocusReason)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Sideways it scrolls the row; up and down is the page's, but with Shift."""
        delta = event.angleDelta()
        sideways = delta.x() if abs(delta.x()) > abs(delta.y()) else 0
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            sideways = sideways or delta.y()
        if sideways:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - sideways)
            event.accept()
        else:
            event.ignore()

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """As every list of titles; silent while keys work elsewhere."""
        with nullcontext() if self.holds_cursor else QSignalBlocker(self):
            super().currentChanged(current, previous)
