"""Watchlist: what one means to watch, the best first, and what of it fits into the evening."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from movierec_desktop.domain.title_filter import TitleFilter
from movierec_desktop.services.watchlist import Order
from movierec_desktop.ui.delegates.look import Look
from movierec_desktop.ui.delegates.watchlist_row import WatchlistRowDelegate
from movierec_desktop.ui.models.watchlist_list import WatchlistModel
from movierec_desktop.ui.pages.ranked_page import RankedPage
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.widgets.flow_layout import FlowLayout
from movierec_desktop.ui.widgets.minutes_choice import MinutesChoice
from movierec_desktop.ui.widgets.ranked_list import RankedList
from movierec_desktop.ui.words import whole

translate = QCoreApplication.translate


class WatchlistPage(RankedPage):
    """What is on the watchlist and passes the filters."""

    browse_wanted = Signal()

    def __init__(self, session: Session, look: Look) -> None:
        self.model = WatchlistModel(session)
        self._controls = QWidget()
        titles = RankedList(
            self.model, WatchlistRowDelegate(look), translate("WatchlistPage", "Titles on your watchlist")
        )
        super().__init__(session, translate("WatchlistPage", "Watchlist"), titles, self._controls)
        self.order = self._make_order()
        self.minutes = MinutesChoice()
        self.minutes.changed.connect(self._set_minutes)
        self.empty.acted.connect(self._leave_empty)
        line = FlowLayout(8)
        line.addWidget(self.order)
        line.addWidget(self.minutes)
        self._controls.setLayout(line)

    def _make_order(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Order of the watchlist"))
        box.addItem(self.tr("Most stars for me first"), Order.PREDICTED)
        box.addItem(self.tr("Newest on the list first"), Order.ADDED)
        box.addItem(self.tr("Shortest first"), Order.LENGTH)
        box.addItem(self.tr("By title"), Order.TITLE)
        box.currentIndexChanged.connect(lambda place: self._set_order(Order(box.itemData(place))))
        return box

    def _show_state(self) -> None:
        found = self.model.found
        self._controls.setVisible(found.n_listed > 0)
        self._told.setText(self._words() if found.n_listed or found.missing else "")
        if found.items:
            self._stack.setCurrentWidget(self.list)
        else:
            self._say_empty()
            self._stack.setCurrentWidget(self.empty)

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
