"""For you: a pick for tonight and rows with their reasons, or the whole ranked list; and what it was learned from."""

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from movierec_desktop.domain.title import Title
from movierec_desktop.services.filtering import marked
from movierec_desktop.services.taste_groups import EARLY
from movierec_desktop.ui import for_you_words as words
from movierec_desktop.ui.delegates.list_row import ListRowDelegate
from movierec_desktop.ui.delegates.look import Look
from movierec_desktop.ui.models.recommendation_list import RecommendationListModel
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.theme.icons import Icons
from movierec_desktop.ui.theme.theme import Theme
from movierec_desktop.ui.widgets.early_banner import EarlyBanner
from movierec_desktop.ui.widgets.elided_label import ElidedLabel
from movierec_desktop.ui.widgets.empty_state import EmptyState
from movierec_desktop.ui.widgets.flow_layout import FlowLayout
from movierec_desktop.ui.widgets.lean_sliders import LeanSliders
from movierec_desktop.ui.widgets.plain_label import plain_label
from movierec_desktop.ui.widgets.rows_view import RowsView
from movierec_desktop.ui.widgets.title_view import TitleView
from movierec_desktop.ui.words import model_title, without_filter_text

LIST_NAME = "for-you"
"""Under which the whole list is remembered."""
DWELL_MS = 1000
"""What stands still before the eyes for so long has been shown."""


class ForYouPage(QWidget):
    """It is made anew at every change while it is shown, and when it is shown again."""

    browse_wanted = Signal()
    rating_wanted = Signal()
    """The person wants to be asked."""
    turned = Signal()
    """From the rows to the list, or back."""

    def __init__(self, session: Session, look: Look, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("page")
        self._session = session
        self._stale = True
        self._from_top = self._from_start = True
        self._lists_all = False
        self._has_titles = False
        self.rows = RowsView(session, look, theme, icons)
        self.model = RecommendationListModel(session)
        self._delegate = ListRowDelegate(look)
        self.list = self._make_list()
        self.show_all_button = QPushButton(self.tr("Show all"))
        self.show_all_button.setObjectName("link")
        self.show_all_button.setAccessibleName(self.tr("Show all of your top picks"))
        self.back_button = QPushButton(self.tr("Back to the rows"))
        self.banner = EarlyBanner()
        self._learned = ElidedLabel()
        self._learned.setObjectName("muted")
        self.rate_more = QPushButton(self.tr("Rate a few more"))
        self.rate_more.setObjectName("link")
        self._empty = EmptyState()
        self._lay_out()
        self._dwell = QTimer(self, singleShot=True, interval=DWELL_MS)
        self._connect()

    def _make_list(self) -> TitleView:
        view = TitleView(self._delegate)
        view.setAccessibleName(self.tr("Recommended titles"))
        view.setItemDelegate(self._delegate)
        view.setUniformItemSizes(True)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setModel(self.model)
        return view

    def _lay_out(self) -> None:
        self.rows.blocks[0].add_to_head(self.show_all_button, LeanSliders(self._session))
        self._stack = QStackedWidget()
        for widget in (self.rows, self._whole_list(), self._empty):
            self._stack.addWidget(widget)
        banner_line = QVBoxLayout()
        banner_line.setContentsMargins(12, 0, 24, 0)
        banner_line.addWidget(self.banner)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(12, 0, 18, 0)
        bottom.addWidget(self._learned, 1)
        bottom.addWidget(self.rate_more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 0, 0, 4)
        layout.setSpacing(6)
        layout.addLayout(banner_line)
        layout.addWidget(self._stack, 1)
        layout.addLayout(bottom)

    def _whole_list(self) -> QWidget:
        self._whole = QWidget()
        heading = plain_label("rowHeading", self.tr("All of your top picks"), wraps=False)
        line = FlowLayout(16)
        for widget in (heading, self.back_button, LeanSliders(self._session)):
            line.addWidget(widget)
        head = QVBoxLayout()
        head.setContentsMargins(12, 4, 24, 4)
        head.addLayout(line)
        column = QVBoxLayout(self._whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        return self._whole

    def _connect(self) -> None:
        session = self._session
        self._dwell.timeout.connect(self.note_shown)
        self.list.verticalScrollBar().valueChanged.connect(lambda _: self._dwell.start())
        self.rows.scrolled.connect(self._dwell.start)
        self.show_all_button.clicked.connect(self.show_all)
        self.back_button.clicked.connect(self.show_rows)
        self.banner.rating_wanted.connect(self.rating_wanted)
        self.banner.browse_wanted.connect(self.browse_wanted)
        self.rate_more.clicked.connect(self.rating_wanted)
        self._empty.acted.connect(lambda: session.set_filter(type(session.filter)()))
        session.changing.connect(self.note_shown)
        session.library_changed.connect(lambda _: self._changed(from_top=False))
        session.filter_changed.connect(lambda: self._changed(from_top=True))
        session.leaning_changed.connect(lambda: self._changed(from_top=False, from_start=True))
        session.model_changed.connect(lambda: self._changed(from_top=True))

    @property
    def views(self) -> list[TitleView]:
        """Every list of titles of this page."""
        return [self.list, *self.rows.strips]

    def showEvent(self, event: object) -> None:
        """Catch up with what changed while another page was shown."""
        super().showEvent(event)  # type: ignore[arg-type]  # Qt hands over a QShowEvent
        if self._stale:
            self.refresh()
        self._dwell.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is not in sight is not shown."""
        super().hideEvent(event)
        self._dwell.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads from the list back to the rows."""
        if event.key() == Qt.Key.Key_Escape and self._lists_all:
            self.show_rows()
        else:
            super().keyPressEvent(event)

    def current_title(self) -> Title | None:
        """The title that keys apply to."""
        return self.list.current_title() if self._lists_all else self.rows.current_title()

    def show_all(self) -> None:
        """The whole ranked list."""
        self._turn(lists_all=True)

    def show_rows(self) -> None:
        """Tonight and the rows."""
        self._turn(lists_all=False)

    def _turn(self, *, lists_all: bool) -> None:
        if lists_all != self._lists_all:
            self._lists_all = lists_all
            self._from_top = self._from_start = True
            self.refresh()
            self.focus_target().setFocus(Qt.FocusReason.OtherFocusReason)
            self.turned.emit()

    def note_shown(self, answered: Title | None = None) -> None:
        """Remember which titles are in sight, for the person's own liked share; what they answer to is, at any rate."""
        if not self.isVisible() or self._stale:
            return
        if not self._lists_all:
            for name, shown, reasons in self.rows.in_sight(answered):
                self._session.note_shown(name, shown, reasons)
            return
        in_sight = set(self.list.places_in_sight())
        listed = enumerate(self.model.items)
        shown = [item for place, item in listed if place in in_sight or item.title == answered]
        self._session.note_shown(LIST_NAME, shown, self.model.reason_ids)

    def _changed(self, *, from_top: bool, from_start: bool = False) -> None:
        """`from_start` alone leaves the page where it is scrolled to: there a slider is being moved."""
        self._stale = True
        self._from_top |= from_top
        self._from_start |= from_top or from_start
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Rank anew. The cursor keeps its title, or in its place when that has left; a new filter starts at the top."""
        self._stale = False
        from_top, from_start = self._from_top, self._from_start
        self._from_top = self._from_start = False
        if self._lists_all:
            self._has_titles = self._refresh_list(from_top=from_start)
        else:
            self._has_titles = self.rows.refresh(from_start=from_start, to_top=from_top)
        self._dwell.start()
        self._show_state()

    def _refresh_list(self, *, from_top: bool) -> bool:
        before = self.list.current_title()
        place = self.list.currentIndex().row()
        with QSignalBlocker(self.list):
            self.model.refresh()
            self._put_cursor(place, from_top=from_top)
        after = self.list.current_title()
        if after != before:
            self.list.current_title_changed.emit(after)
        return self.model.rowCount() > 0

    def _put_cursor(self, place: int, *, from_top: bool) -> None:
        n = self.model.rowCount()
        if n and (from_top or not self.list.currentIndex().isValid()):
            self.list.setCurrentIndex(self.model.index(0 if from_top else min(max(place, 0), n - 1)))
        if from_top:
            self.list.scrollToTop()

    def _show_state(self) -> None:
        session = self._session
        n = len(session.library.ratings)
        model = model_title(session.engine.bundle.manifest["models"], session.model_name)
        picked = session.taste_groups.has_picks
        told = words.learned(n, model, session.learning.outcome)
        self._learned.setText(self.tr("From the groups you picked") if picked and not n else told)
        self.banner.show_count(n, picked=picked)
        self.rate_more.setVisible(n >= EARLY)
        if not self._has_titles:
            self._say_empty()
        listed = self._whole if self._lists_all else self.rows
        self._stack.setCurrentWidget(listed if self._has_titles else self._empty)

    def focus_target(self) -> QWidget:
        """Where keys work: the titles, or the way on when there are none."""
        if self._stale:
            self.refresh()
        if not self._has_titles:
            return self._empty.button
        return self.list if self._lists_all else self.rows.focus_target()

    def _say_empty(self) -> None:
        session = self._session
        offered = ~marked(session.catalogue, [*session.library.ratings, *session.library.not_offered])
        advice = session.advice(offered)
        text = without_filter_text(*advice) if advice else self.tr("Loosen one of them.")
        self._empty.say(self.tr("Nothing passes these filters"), text, self.tr("Clear filters"))
