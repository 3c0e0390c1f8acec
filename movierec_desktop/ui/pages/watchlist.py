"""Watchlist: what one means to watch, the best first, and what of it fits into the evening."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QStackedLayout, QVBoxLayout, QWidget

from movierec_desktop.domain.title_filter import TitleFilter
from movierec_desktop.services.watchlist import Order
from movierec_desktop.ui.delegates.look import Look
from movierec_desktop.ui.delegates.watchlist_row import WatchlistRowDelegate
from movierec_desktop.ui.models.watchlist_list import WatchlistModel
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.widgets.elided_label import ElidedLabel
from movierec_desktop.ui.widgets.empty_state import EmptyState
from movierec_desktop.ui.widgets.flow_layout import FlowLayout
from movierec_desktop.ui.widgets.minutes_choice import MinutesChoice
from movierec_desktop.ui.widgets.ranked_list import RankedList
from movierec_desktop.ui.words import whole


class WatchlistPage(QWidget):
    """Brought up to date at every change while it is shown, and when it is shown again."""

    browse_wanted = Signal()

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self.setObjectName("page")
        self._session = session
        self._stale = True
        self._from_top = True
        self._heading = QLabel(self.tr("Watchlist"))
        self._heading.setObjectName("heading")
        self._told = ElidedLabel()
        self._told.setObjectName("subheading")
        self.model = WatchlistModel(session)
        self.list = RankedList(self.model, WatchlistRowDelegate(look), self.tr("Titles on your watchlist"))
        self.order = self._make_order()
        self.minutes = MinutesChoice()
        self.minutes.changed.connect(self._set_minutes)
        self.empty = EmptyState()
        self.empty.acted.connect(self._leave_empty)
        self._lay_out()
        session.library_changed.connect(lambda _: self._changed(from_top=False))
        session.filter_changed.connect(lambda: self._changed(from_top=True))
        session.model_changed.connect(lambda: self._changed(from_top=True))

    def _make_order(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Order of the watchlist"))
        box.addItem(self.tr("Most stars for me first"), Order.PREDICTED)
        box.addItem(self.tr("Newest on the list first"), Order.ADDED)
        box.addItem(self.tr("Shortest first"), Order.LENGTH)
        box.addItem(self.tr("By title"), Order.TITLE)
        box.currentIndexChanged.connect(lambda place: self._set_order(Order(box.itemData(place))))
        return box

    def _lay_out(self) -> None:
        self._controls = QWidget()
        line = FlowLayout(8)
        line.addWidget(self.order)
        line.addWidget(self.minutes)
        self._controls.setLayout(line)
        head = QVBoxLayout()
        head.setContentsMargins(12, 4, 24, 0)
        head.setSpacing(2)
        head.addWidget(self._heading)
        head.addWidget(self._told)
        head.addSpacing(8)
        head.addWidget(self._controls)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addLayout(self._stack, 1)

    def showEvent(self, event: object) -> None:
        """Catch up with what changed while another page was shown."""
        super().showEvent(event)  # type: ignore[arg-type]  # Qt hands over a QShowEvent
        if self._stale:
            self.refresh()

    def focus_target(self) -> QWidget:
        """Where keys work: the titles, or the way on when there are none."""
        if self._stale:
            self.refresh()
        return self.list if self.model.rowCount() else self.empty.button

    def refresh(self) -> None:
        """Order anew."""
        self._stale = False
        self.list.rank_anew(from_top=self._from_top)
        self._from_top = False
        found = self.model.found
        self._controls.setVisible(found.n_listed > 0)
        self._told.setText(self._words() if found.n_listed or found.missing else "")
        if found.items:
            self._stack.setCurrentWidget(self.list)
        else:
            self._say_empty()
            self._stack.setCurrentWidget(self.empty)

    def _changed(self, *, from_top: bool) -> None:
        self._stale = True
        self._from_top |= from_top
        if self.isVisible():
            self.refresh()

    def _set_order(self, order: Order) -> None:
        self.model.order = order
        self._changed(from_top=True)

    def _set_minutes(self, minutes: int | None) -> None:
        self.model.minutes = minutes
        self._changed(from_top=True)

    def _words(self) -> str:
        found = self.model.found
        parts = [self.tr("%Ln title(s)", "", found.n_listed)]
        if found.n_passing < found.n_listed:
            parts.append(self.tr("{number} within the filters").format(number=whole(found.n_passing)))
        if self.model.minutes is not None:
            fitting, n_fitting = self.tr("{number} within {minutes} minutes"), len(found.items) - found.n_unknown
            parts.append(fitting.format(number=whole(n_fitting), minutes=whole(self.model.minutes)))
            if found.n_unknown:
                unknown = self.tr("{number} of unknown length, at the end")
                parts.append(unknown.format(number=whole(found.n_unknown)))
        if found.missing:
            missing = self.tr("not in this catalogue: {titles}")
            parts.append(missing.format(titles=", ".join(found.missing)))
        return " · ".join(parts)

    def _say_empty(self) -> None:
        found = self.model.found
        if not found.n_listed:
            text = self.tr(
                "Press W on any title, or “Watchlist” in its details, and it waits here, the best for you first. "
                "An import from Letterboxd, IMDb or Trakt brings a watchlist along."
            )
            self.empty.say(self.tr("Nothing on your watchlist yet"), text, self.tr("Browse titles"))
        elif not found.n_passing:
            text = self.tr("Your watchlist has %Ln title(s), and the filters leave none of them.", "", found.n_listed)
            self.empty.say(self.tr("Nothing passes these filters"), text, self.tr("Clear filters"))
        else:
            text = self.tr("%Ln title(s) would take longer.", "", found.n_longer)
            self.empty.say(self.tr("Nothing fits in this time"), text, self.tr("Show any length"))

    def _leave_empty(self) -> None:
        found = self.model.found
        if not found.n_listed:
            self.browse_wanted.emit()
            return
        if not found.n_passing:
            self._session.set_filter(TitleFilter())
        else:
            self.minutes.choose_any()
        self.focus_target().setFocus()
