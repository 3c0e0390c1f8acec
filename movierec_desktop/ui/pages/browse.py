"""Browse and rate: the whole catalogue, best known first, or what is searched, best match first."""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QStackedLayout, QVBoxLayout, QWidget

from movierec_desktop.domain.title_filter import TitleFilter
from movierec_desktop.services.library import Change
from movierec_desktop.ui.delegates.look import Look
from movierec_desktop.ui.delegates.tile import TileDelegate
from movierec_desktop.ui.models.title_list import TitleListModel
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.widgets.empty_state import EmptyState
from movierec_desktop.ui.widgets.title_view import TitleGrid
from movierec_desktop.ui.words import without_filter_text


class BrowsePage(QWidget):
    """The grid and its count. The filter bar above it belongs to the window."""

    clear_wanted = Signal()
    """The person wants neither search nor filters any more."""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self.setObjectName("page")
        self._session = session
        self._query = ""
        self._stale = False
        self._count = QLabel()
        self._count.setObjectName("muted")
        self.model = TitleListModel(session)
        self.grid = TitleGrid(TileDelegate(look))
        self.grid.setAccessibleName(self.tr("Titles"))
        self.grid.setModel(self.model)
        self._empty = EmptyState()
        self._empty.acted.connect(self.clear_wanted)
        self._lay_out()
        session.filter_changed.connect(self.refresh)
        session.library_changed.connect(self._library_changed)
        session.model_changed.connect(self._predictions_changed)
        self.refresh()

    def _lay_out(self) -> None:
        self._stack = QStackedLayout()
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 0, 0, 0)
        layout.setSpacing(4)
        self._count.setContentsMargins(12, 0, 0, 0)
        layout.addWidget(self._count)
        layout.addLayout(self._stack, 1)

    def search(self, query: str) -> None:
        """Show what matches; an empty query shows everything."""
        if query.strip() != self._query:
            self._query = query.strip()
            self.refresh()

    def refresh(self) -> None:
        """Show the titles of the present search and filters, from the top."""
        rows = self._rows()
        self._stale = False
        self.model.set_rows(rows)
        self._count.setText(self._count_text(len(rows)))
        if len(rows):
            self._stack.setCurrentWidget(self.grid)
            self.grid.setCurrentIndex(self.model.index(0))
            self.grid.scrollToTop()
        else:
            self._say_empty()
            self._stack.setCurrentWidget(self._empty)

    def _candidates(self) -> npt.NDArray[np.int64]:
        if self._query:
            return self._session.catalogue.search(self._query)
        return np.arange(len(self._session.catalogue), dtype=np.int64)

    def _rows(self) -> npt.NDArray[np.int64]:
        candidates = self._candidates()
        return candidates[self._session.allowed[candidates]]

    def _count_text(self, n: int) -> str:
        titles = self.tr("%Ln title(s)", "", n)
        order = self.tr("best match first") if self._query else self.tr("best known first")
        parts = [titles, order]
        if not self._session.library.ratings:
            parts.append(self.tr("rate those you know: click the stars, or press 1 to 5"))
        return " · ".join(parts)

    def focus_target(self) -> QWidget:
        """Where keys work: the titles, or the way on when there are none."""
        return self.grid if self.model.rowCount() else self._empty.button

    def _say_empty(self) -> None:
        mask = np.zeros(len(self._session.catalogue), dtype=np.bool_)
        mask[self._candidates()] = True
        advice = self._session.advice(mask)
        if advice:
            text = without_filter_text(*advice)
        elif mask.any():
            text = self.tr("Several filters together leave nothing.")
        else:
            text = self.tr("The beginning of each word is enough, in any order; accents do not matter.")
        if mask.any():
            self._empty.say(self.tr("Nothing passes these filters"), text, self.tr("Clear search and filters"))
        else:
            heading = self.tr("Nothing is called “{query}”").format(query=self._query)
            self._empty.say(heading, text, self.tr("Clear the search"))

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what the person said on the other page, where a filter depends on it."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _library_changed(self, change: Change) -> None:
        """While one looks, what no longer passes stays: it may have been a slip."""
        self._stale |= _depends_on_person(self._session.filter)
        self.model.title_changed(change.title_id)
        self._count.setText(self._count_text(self.model.rowCount()))

    def _predictions_changed(self) -> None:
        self._stale |= _depends_on_person(self._session.filter)


def _depends_on_person(chosen: TitleFilter) -> bool:
    return chosen.unrated_only or chosen.watchlist_only or chosen.least_confidence is not None
