"""Browse and rate: the whole catalogue, best known first, or what is searched, best match first."""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from movierec_desktop.domain.title_filter import TitleFilter
from movierec_desktop.services.library import Change
from movierec_desktop.services.ordering import Order, in_order
from movierec_desktop.ui.delegates.look import Look
from movierec_desktop.ui.delegates.tile import TileDelegate
from movierec_desktop.ui.models.title_list import TitleListModel
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.theme.icons import Icons
from movierec_desktop.ui.theme.theme import Theme
from movierec_desktop.ui.widgets.elided_label import ElidedLabel
from movierec_desktop.ui.widgets.empty_state import EmptyState
from movierec_desktop.ui.widgets.order_choice import OrderChoice
from movierec_desktop.ui.widgets.selection_bar import SelectionBar
from movierec_desktop.ui.widgets.title_view import TitleGrid
from movierec_desktop.ui.words import without_filter_text

_ORDER_KEY = "browse order"
_OF_PERSON = (Order.OWN_STARS, Order.LAST_RATED)
_PAUSE_MS = 60
"""Between two parts of the work done while the person looks, each of some milliseconds."""


class BrowsePage(QWidget):
    """The grid, its count and its order. The filter bar above it belongs to the window."""

    clear_wanted = Signal()
    """The person wants neither search nor filters any more."""
    add_wanted = Signal(str)
    """The person wants to add a title; what they searched for, "" for nothing."""

    def __init__(self, session: Session, look: Look, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("page")
        self._session = session
        self._query = ""
        self._stale = False
        self._count = ElidedLabel()
        self._count.setObjectName("muted")
        stored = session.profile.settings.get(_ORDER_KEY, "")
        self.order = OrderChoice(Order(stored) if stored in set(Order) else Order.BEST_KNOWN)
        self.order.changed.connect(self._order_chosen)
        self.model = TitleListModel(session)
        self.grid = TitleGrid(TileDelegate(look))
        self.grid.setAccessibleName(self.tr("Titles"))
        self.grid.setModel(self.model)
        self.selection = SelectionBar(session, look, theme, icons)
        self.selection.cleared.connect(self._clear_selection)
        self.grid.selection_changed.connect(lambda: self.selection.show_titles(self.grid.chosen_titles()))
        self._empty = EmptyState()
        self._empty.acted.connect(self.clear_wanted)
        self._empty.other_way.connect(lambda: self.add_wanted.emit(self._query))
        self.add_button = QPushButton(self.tr("Add a title…"))
        self.add_button.setObjectName("link")
        self.add_button.setToolTip(self.tr("A film or series that the catalogue does not have (Ctrl+N)"))
        self.add_button.clicked.connect(lambda: self.add_wanted.emit(self._query))
        self._preparing = QTimer(self, interval=_PAUSE_MS)
        self._preparing.timeout.connect(self._prepare_order)
        self.grid.verticalScrollBar().valueChanged.connect(self._put_off_preparing)
        self._lay_out()
        session.filter_changed.connect(self.refresh)
        session.catalogue_changed.connect(self.refresh)
        session.library_changed.connect(self._library_changed)
        session.model_changed.connect(self._predictions_changed)
        self.refresh()

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self._empty)
        inner = QVBoxLayout()
        inner.setContentsMargins(12, 0, 0, 0)
        inner.setSpacing(4)
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 24, 0)
        head.setSpacing(12)
        head.addWidget(self._count, 1)
        head.addWidget(self.add_button)
        head.addWidget(self.order)
        inner.addLayout(head)
        inner.addWidget(self._stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(inner, 1)
        layout.addWidget(self.selection)

    def search(self, query: str) -> None:
        """Show what matches; an empty query shows everything."""
        if query.strip() != self._query:
            self._query = query.strip()
            self.order.show_search(is_search=bool(self._query))
            self.refresh()

    def _order_chosen(self) -> None:
        self._session.save_setting(_ORDER_KEY, self.order.browsing)
        self.refresh()

    def _prepare_order(self) -> None:
        """Read names while the person looks, so that to order by name takes no time."""
        if not self._session.catalogue.orders.prepare():
            self._preparing.stop()

    def _put_off_preparing(self) -> None:
        """Scrolling comes first."""
        if self._preparing.isActive():
            self._preparing.start()

    def _clear_selection(self) -> None:
        self.grid.select_current_alone()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

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
        candidates, allowed = self._candidates(), self._session.allowed
        if self.order.order is Order.BEST_KNOWN:
            return candidates[allowed[candidates]]
        among = np.zeros_like(allowed)
        among[candidates] = allowed[candidates]
        return in_order(self._session.catalogue, among, self.order.order, self._session.library)

    def _count_text(self, n: int) -> str:
        titles = self.tr("%Ln title(s)", "", n)
        if self._session.library.ratings:
            return titles
        return f"{titles} · {self.tr('rate those you know: click the stars, or press 1 to 5')}"

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
            self._empty.say(heading, text, self.tr("Clear the search"), self.tr("Not here? Add it"))

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what the person said on the other page, where a filter depends on it."""
        super().showEvent(event)
        self._preparing.start()
        if self._stale:
            self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """There is no hurry any more."""
        super().hideEvent(event)
        self._preparing.stop()

    def _library_changed(self, change: Change) -> None:
        """While one looks, what no longer passes stays: it may have been a slip."""
        self._stale |= _depends_on_person(self._session.filter) or self.order.order in _OF_PERSON
        self.model.titles_changed(change.title_ids)
        self._count.setText(self._count_text(self.model.rowCount()))

    def _predictions_changed(self) -> None:
        self._stale |= _depends_on_person(self._session.filter)


def _depends_on_person(chosen: TitleFilter) -> bool:
    return chosen.unrated_only or chosen.watchlist_only or chosen.least_confidence is not None
