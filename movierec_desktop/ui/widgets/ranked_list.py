"""A list that is ranked anew while one looks at it: the cursor keeps its title, or its place when that has left."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QListView

from movierec_desktop.ui.delegates.list_row import ListRowDelegate
from movierec_desktop.ui.models.recommendation_list import RecommendationListModel
from movierec_desktop.ui.widgets.title_view import TitleView


class RankedList(TitleView):
    """Rows of a `RecommendationListModel`."""

    ranked = Signal()
    """Other titles may be here now, or none."""

    def __init__(self, model: RecommendationListModel, delegate: ListRowDelegate, name: str) -> None:
        """`name` is what a screen reader calls it."""
        super().__init__(delegate)
        self._ranked = model
        self._delegate = delegate  # Qt does not keep it
        self.setAccessibleName(name)
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setModel(model)

    def rank_anew(self, *, from_top: bool) -> None:
        """Have the model rank; then tell which title is under the cursor, if it is another one."""
        before, place = self.current_title(), self.currentIndex().row()
        with QSignalBlocker(self):
            self._ranked.refresh()
            n = self._ranked.rowCount()
            if n and (from_top or not self.currentIndex().isValid()):
                self.setCurrentIndex(self._ranked.index(0 if from_top else min(max(place, 0), n - 1)))
            if from_top:
                self.scrollToTop()
        after = self.current_title()
        if after != before:
            self.current_title_changed.emit(after)
        self.ranked.emit()
