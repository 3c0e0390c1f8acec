"""For you: the ranked list, and what it was learned from."""

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from movierec_desktop.domain.title import Title
from movierec_desktop.services.filtering import marked
from movierec_desktop.services.taste_groups import EARLY
from movierec_desktop.ui.delegates.list_row import ListRowDelegate
from movierec_desktop.ui.delegates.look import Look
from movierec_desktop.ui.models.recommendation_list import RecommendationListModel
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.widgets.elided_label import ElidedLabel
from movierec_desktop.ui.widgets.empty_state import EmptyState
from movierec_desktop.ui.widgets.title_view import TitleView
from movierec_desktop.ui.words import early_guess_text, model_title, without_filter_text

LIST_NAME = "for-you"
"""Under which recommendations are remembered."""
DWELL_MS = 1000
"""What stands still before the eyes for so long has been shown."""


class ForYouPage(QWidget):
    """The list is ranked anew at every change while it is shown, and when it is shown again."""

    browse_wanted = Signal()
    rating_wanted = Signal()
    """The person wants to be asked."""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self.setObjectName("page")
        self._session = session
        self._stale = True
        self._from_top = True
        self._heading = QLabel(self.tr("For you"))
        self._heading.setObjectName("heading")
        self._learned = ElidedLabel()
        self._learned.setObjectName("subheading")
        self.rate_more = QPushButton(self.tr("Rate a few more"))
        self.rate_more.clicked.connect(self.rating_wanted)
        self._banner = self._make_banner()
        self.model = RecommendationListModel(session)
        self._delegate = ListRowDelegate(look)
        self.list = TitleView(self._delegate)
        self.list.setAccessibleName(self.tr("Recommended titles"))
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setModel(self.model)
        self._empty = EmptyState()
        self._empty.acted.connect(lambda: session.set_filter(type(session.filter)()))
        self._lay_out()
        self._dwell = QTimer(self, singleShot=True, interval=DWELL_MS)
        self._dwell.timeout.connect(self.note_shown)
        self.list.verticalScrollBar().valueChanged.connect(lambda _: self._dwell.start())
        session.changing.connect(self.note_shown)
        session.library_changed.connect(lambda _: self._changed(from_top=False))
        session.filter_changed.connect(lambda: self._changed(from_top=True))
        session.model_changed.connect(lambda: self._changed(from_top=True))

    def _make_banner(self) -> QFrame:
        banner = QFrame()
        banner.setObjectName("banner")
        text = QLabel(self.tr("This is what people in general like. Rate a few titles you know, and it becomes yours."))
        text.setWordWrap(True)
        button = QPushButton(self.tr("Rate a few"))
        button.setObjectName("primary")
        button.clicked.connect(self.rating_wanted)
        browse = QPushButton(self.tr("Rate titles you know"))
        browse.clicked.connect(self.browse_wanted)
        layout = QHBoxLayout(banner)
        layout.setContentsMargins(20, 14, 16, 14)
        layout.setSpacing(16)
        layout.addWidget(text, 1)
        layout.addWidget(browse)
        layout.addWidget(button)
        return banner

    def _lay_out(self) -> None:
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._heading)
        words.addWidget(self._learned)
        head = QHBoxLayout()
        head.setContentsMargins(12, 4, 24, 0)
        head.addLayout(words, 1)
        head.addWidget(self.rate_more)
        banner_line = QVBoxLayout()
        banner_line.setContentsMargins(12, 8, 24, 0)
        banner_line.addWidget(self._banner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addLayout(banner_line)
        layout.addLayout(self._stack, 1)

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

    def note_shown(self, answered: Title | None = None) -> None:
        """Remember which titles are in sight, for the person's own liked share; what they answer to is, at any rate."""
        if self.isVisible() and not self._stale:
            listed = [self.model.recommendation(place) for place in range(self.model.rowCount())]
            in_sight = set(self.list.places_in_sight())
            shown = [item for place, item in enumerate(listed) if place in in_sight or item.title == answered]
            self._session.note_shown(LIST_NAME, shown, self.model.reason_ids)

    def _changed(self, *, from_top: bool) -> None:
        self._stale = True
        self._from_top |= from_top
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Rank anew. The cursor keeps its title, or in its place when that has left; a new filter starts at the top."""
        before = self.list.current_title()
        place = self.list.currentIndex().row()
        self._stale = False
        with QSignalBlocker(self.list):
            self.model.refresh()
            self._put_cursor(place)
        self._dwell.start()
        after = self.list.current_title()
        if after != before:
            self.list.current_title_changed.emit(after)
        self._show_state()

    def _put_cursor(self, place: int) -> None:
        n = self.model.rowCount()
        if n and (self._from_top or not self.list.currentIndex().isValid()):
            self.list.setCurrentIndex(self.model.index(0 if self._from_top else min(max(place, 0), n - 1)))
        if self._from_top:
            self.list.scrollToTop()
        self._from_top = False

    def _show_state(self) -> None:
        n = self.model.rowCount()
        self._learned.setText(self._learned_text())
        self._banner.setVisible(not self._session.library.ratings)
        self.rate_more.setVisible(bool(self._session.library.ratings))
        if n:
            self._stack.setCurrentWidget(self.list)
        else:
            self._say_empty()
            self._stack.setCurrentWidget(self._empty)

    def _learned_text(self) -> str:
        n = len(self._session.library.ratings)
        model = model_title(self._session.engine.bundle.manifest["models"], self._session.model_name)
        if not n:
            return self.tr("Nothing is known of you yet")
        learned = self.tr("Learned from %Ln rating(s) by {model}", "", n).format(model=model)
        if n < EARLY:
            return f"{learned} · {early_guess_text(EARLY)}"
        return learned + " · " + self.tr("first what is most yours, not only what has most stars")

    def focus_target(self) -> QWidget:
        """Where keys work: the titles, or the way on when there are none."""
        if self._stale:
            self.refresh()
        return self.list if self.model.rowCount() else self._empty.button

    def _say_empty(self) -> None:
        session = self._session
        offered = ~marked(session.catalogue, [*session.library.ratings, *session.library.not_offered])
        advice = session.advice(offered)
        text = without_filter_text(*advice) if advice else self.tr("Loosen one of them.")
        self._empty.say(self.tr("Nothing passes these filters"), text, self.tr("Clear filters"))
