"""The window: rail, filter bar, pages, details, notices, and the keys that work everywhere."""

from collections.abc import Callable
from functools import partial
from itertools import chain
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from movierec_desktop.domain.title import Title
from movierec_desktop.services.library import NO_TITLE, Change
from movierec_desktop.services.profiles import Profiles
from movierec_desktop.services.updates import Updates
from movierec_desktop.services.welcome import Step
from movierec_desktop.ui.delegates.look import Look
from movierec_desktop.ui.feedback_pace import FeedbackPace
from movierec_desktop.ui.key_table import Command, command_of
from movierec_desktop.ui.online import OnlineDesk
from movierec_desktop.ui.pages.browse import BrowsePage
from movierec_desktop.ui.pages.for_you import ForYouPage
from movierec_desktop.ui.pages.insights import InsightsPage
from movierec_desktop.ui.pages.rate_a_few import RateAFewPage
from movierec_desktop.ui.pages.review import ReviewPage
from movierec_desktop.ui.pages.settings import SettingsPage
from movierec_desktop.ui.pages.together import TogetherPage
from movierec_desktop.ui.pages.watchlist import WatchlistPage
from movierec_desktop.ui.pages.welcome import WelcomePage
from movierec_desktop.ui.saved_words import saved_words
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.theme.icons import Icons
from movierec_desktop.ui.theme.theme import Theme
from movierec_desktop.ui.widgets.add_title_dialog import AddTitleDialog
from movierec_desktop.ui.widgets.details import DetailsPanel
from movierec_desktop.ui.widgets.filter_bar import FilterBar
from movierec_desktop.ui.widgets.key_sheet import KeySheet
from movierec_desktop.ui.widgets.notice_bar import NoticeBar
from movierec_desktop.ui.widgets.poster_label import PosterLabel
from movierec_desktop.ui.widgets.profile_button import ProfileButton
from movierec_desktop.ui.widgets.rail import Rail
from movierec_desktop.ui.widgets.similar_strip import PosterButton
from movierec_desktop.ui.widgets.title_view import TitleView
from movierec_desktop.ui.window_state import WindowState, keep_state, read_state, restore

translate = QCoreApplication.translate

FOR_YOU, BROWSE, WATCHLIST, TOGETHER, INSIGHTS, SETTINGS, RATE_A_FEW, REVIEW, WELCOME = range(9)
"""The pages of the rail in its order, then those without a place in it: one comes to them from the others."""
_REACHED_FROM = {RATE_A_FEW: FOR_YOU, WELCOME: FOR_YOU, REVIEW: SETTINGS}
_PICTURES = ("star", "layout-grid", "bookmark", "users", "chart-column", "settings")
"""Of the pages that have a place in the rail."""
Page = (
    ForYouPage | BrowsePage | WatchlistPage | TogetherPage | InsightsPage | SettingsPage | RateAFewPage | ReviewPage
    | WelcomePage
)  # fmt: skip
_ROOMY = 1120
"""From this width on a list has room for the details beside it."""


class MainWindow(QMainWindow):
    """Puts the pieces together; what they mean is the session's business."""

    page_shown = Signal(int)

    def __init__(
        self, session: Session, theme: Theme, icons: Icons, updates: Updates, profiles: Profiles, desk: OnlineDesk
    ) -> None:
        super().__init__()
        self.setWindowTitle("MovieRec Desktop")
        self.setMinimumSize(960, 640)
        self.resize(1280, 800)
        self.setAcceptDrops(True)
        self.session = session
        self._theme = theme
        self._desk = desk
        self._details_wanted = True
        look = self._look = Look(theme)
        look.posters.photographs = desk.poster
        self.profile_button = ProfileButton(session, profiles, theme)
        self.rail = Rail(self._named_pages(), SETTINGS, theme, icons, self.profile_button)
        self.filters = FilterBar(session, theme, icons)
        self.for_you = ForYouPage(session, look, theme, icons)
        self.browse = BrowsePage(session, look, theme, icons)
        self.watchlist = WatchlistPage(session, look)
        self.together = TogetherPage(session, profiles, look)
        self.insights = InsightsPage(session, look)
        self.settings = SettingsPage(session, theme, updates, desk)
        self.rate_a_few = RateAFewPage(session, look)
        self.welcome = WelcomePage(session, look, icons)
        self.review = ReviewPage(session, look)
        self.details = DetailsPanel(session, look, theme, icons, desk)
        self.notices = NoticeBar()
        self.notices.tell(self._online_words(), can_undo=False)
        self._views: dict[int, list[TitleView]] = {
            FOR_YOU: self.for_you.views, BROWSE: [self.browse.grid], WATCHLIST: [self.watchlist.list],
            TOGETHER: [self.together.list],
        }  # fmt: skip
        """The titles of each page that lists some: filters and details belong to these pages."""
        self._pace = FeedbackPace(session, self)
        self._lay_out()
        self._connect()
        self._open_as_left()

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        for page in self._in_order():
            self._pages.addWidget(page)
        self._pages.currentChanged.connect(self.page_shown)
        self._bar_holder = QWidget()
        bar = QVBoxLayout(self._bar_holder)
        bar.setContentsMargins(24, 14, 24, 10)
        bar.addWidget(self.filters)
        middle = QWidget()
        middle.setObjectName("page")
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar_holder)
        column.addWidget(self._pages, 1)
        column.addWidget(self.notices)
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.rail)
        line.addWidget(middle, 1)
        line.addWidget(self.details)
        self.setCentralWidget(whole)

    @property
    def pages(self) -> list[QWidget]:
        """All of them, in the order in which `go_to` counts."""
        return [page for place in range(self._pages.count()) if (page := self._pages.widget(place)) is not None]

    def come_to_front(self) -> None:
        """The app was started again."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _named_pages(self) -> list[tuple[str, str]]:
        names = (
            self.tr("For you"), self.tr("Browse"), self.tr("Watchlist"), self.tr("Together"), self.tr("Insights"),
            self.tr("Settings"),
        )  # fmt: skip
        return list(zip(names, _PICTURES, strict=True))

    def _in_order(self) -> tuple[Page, ...]:
        """Every page at its place."""
        return (
            self.for_you, self.browse, self.watchlist, self.together, self.insights, self.settings, self.rate_a_few,
            self.review, self.welcome,
        )  # fmt: skip

    def _connect(self) -> None:
        self.rail.chosen.connect(self.go_to)
        self.filters.searched.connect(self._search)
        self.filters.left_downwards.connect(self._leave_search)
        for page in (self.for_you, self.watchlist, self.insights):
            page.browse_wanted.connect(lambda: self.go_to(BROWSE))
        self.for_you.rating_wanted.connect(self._ask)
        self._connect_welcome()
        self.insights.told.connect(lambda text: self.notices.tell(text, can_undo=False))
        self.review.done_wanted.connect(lambda: self.go_to(SETTINGS))
        for review_wanted in (self.settings.import_card.review_wanted, self.notices.review_wanted):
            review_wanted.connect(lambda: self.go_to(REVIEW))
        self.browse.add_wanted.connect(self.add_title)
        self.browse.clear_wanted.connect(self._clear_search_and_filters)
        for place, views in self._views.items():
            for view in views:
                self._connect_view(view, predicted=place != BROWSE)
        for ranked in (self.watchlist.list, self.together.list):
            ranked.ranked.connect(self._keep_details_in_step)
        self._connect_for_you()
        self.together.profile_wanted.connect(self.profile_button.ask_to_add)
        self.profile_button.renamed.connect(self.together.look_again)
        self.details.closed.connect(self._close_details)
        self.notices.undo_wanted.connect(self.session.undo)
        self.session.library_changed.connect(self._tell_saved)
        self.session.told.connect(lambda text: self.notices.tell(text, can_undo=self.session.library.can_undo))
        self.session.failed.connect(self._tell_failed)
        self.session.filter_changed.connect(self._keep_details_in_step)
        self._theme.changed.connect(self._repaint_views)
        self._desk.posters_arrived.connect(self._repaint_views)
        self._desk.changed.connect(self._tell_online)

    def _connect_welcome(self) -> None:
        for signal in (self.rate_a_few.done_wanted, self.welcome.list_wanted, self.welcome.left):
            signal.connect(self._leave_welcome)
        self.welcome.rating_wanted.connect(self._rate_from_welcome)
        self.rate_a_few.ways_wanted.connect(self._show_ways)
        self.settings.welcome_wanted.connect(self.open_welcome)

    def _open_as_left(self) -> None:
        """Where it was, with the page that was shown; the welcome comes first while it is wanted."""
        state = read_state(self.session)
        if state is not None:
            restore(self, state)
        names = [type(page).__name__ for page in self._in_order()]
        last = names.index(state.page) if state is not None and state.page in names else None
        if self.session.welcome.is_wanted:
            self.open_welcome()
        elif last is not None and last < len(_PICTURES):
            self.go_to(last)
        else:
            self.go_to(FOR_YOU if self.session.library.ratings else BROWSE)

    def open_welcome(self) -> None:
        """Go on with the welcome where it was left."""
        self.go_to(RATE_A_FEW if self.session.welcome.step is Step.RATING else WELCOME)

    def _ask(self) -> None:
        """Who has rated something is asked more of the kind; who has not chooses a way in."""
        if self.session.library.ratings:
            self.go_to(RATE_A_FEW)
        else:
            self.open_welcome()

    def _rate_from_welcome(self) -> None:
        self.session.reach_step(Step.RATING)
        self.rate_a_few.start_anew()
        self.go_to(RATE_A_FEW)

    def _show_ways(self) -> None:
        self.session.reach_step(Step.WAYS)
        self.go_to(WELCOME)

    def _leave_welcome(self) -> None:
        self.session.leave_welcome()
        self.go_to(FOR_YOU)

    def _connect_for_you(self) -> None:
        rows = self.for_you.rows
        rows.tonight.opened.connect(partial(self._open_details, predicted=True))
        for source in (rows, rows.tonight):
            source.current_title_changed.connect(lambda title: self._follow(rows, title, predicted=True))
        self.for_you.turned.connect(lambda: self._show_or_hide_details(FOR_YOU))

    @property
    def place(self) -> int:
        """The page that is shown."""
        return self._pages.currentIndex()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing may outlive the window."""
        self.shut_down()
        super().closeEvent(event)

    def shut_down(self) -> None:
        """Stop what is under way, and write what is not written. The next window opens where this one was."""
        keep_state(self.session, WindowState.of(self, type(self._pages.currentWidget()).__name__))
        self.settings.update_card.shut_down()
        self.settings.import_card.shut_down()
        self.welcome.shut_down()
        self._desk.shut_down()
        self.together.shut_down()
        self._pace.finish()
        self.settings.learning_card.shut_down()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file from outside may be dropped anywhere: it is an export to import."""
        if _dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Preview it where imports are."""
        path = _dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            if self._pages.currentIndex() == WELCOME:
                self.welcome.preview(path)
                return
            self.go_to(SETTINGS)
            self.settings.ensureWidgetVisible(self.settings.import_card)
            self.settings.import_card.preview(path)

    def showEvent(self, event: QShowEvent) -> None:
        """The list is ranked when it is first shown; its details come with it."""
        super().showEvent(event)
        self._keep_details_in_step()

    def _connect_view(self, view: TitleView, *, predicted: bool) -> None:
        view.rated.connect(self.session.rate_all)
        view.dismiss_toggled.connect(lambda titles: self.session.toggle_dismissed(*titles))
        view.watchlist_toggled.connect(lambda titles: self.session.toggle_watchlist(*titles))
        view.seen_toggled.connect(lambda titles: self.session.toggle_seen(*titles))
        view.opened.connect(partial(self._open_details, predicted=predicted))
        view.current_title_changed.connect(lambda title: self._follow(view, title, predicted=predicted))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that nobody below wanted. A text field keeps its own: `/` and Ctrl+Z mean themselves there.

        No QShortcut: those are dead while the window manager, or the lack of one, has not made the window active.
        """
        action = self._action_of(event)
        if action is None:
            super().keyPressEvent(event)
        else:
            action()

    def _action_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        command = command_of(event)
        if command is not None:
            return {
                Command.SEARCH: self.start_search,
                Command.ADD: lambda: self.add_title(self.filters.search.text().strip()),
                Command.UNDO: self.session.undo,
                Command.CLOSE: self._close_details,
                Command.KEYS: self.show_keys,
                Command.QUIT: self.close,
            }[command]
        place = event.key() - Qt.Key.Key_1
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and 0 <= place < len(_PICTURES):
            return partial(self.go_to, place)
        return None

    def show_keys(self) -> None:
        """Every key and what it does; the cursor comes back to where it was."""
        KeySheet(self, len(_PICTURES)).open()

    def add_title(self, name: str = "") -> None:
        """The form for a title that the catalogue does not have; what comes of it is shown in Browse."""
        self._form = AddTitleDialog(self.session, self._look, self._desk, name, self)
        self._form.finished.connect(self._leave_form)
        self._form.open()

    def _leave_form(self) -> None:
        form = self._form
        title = form.added or form.known
        form.deleteLater()
        if title is None:
            self._focus_page()
            return
        if not self.session.allowed[title.row]:
            self.filters.clear_filters()
        self.filters.search.setText(title.name)
        self.filters.flush_search()
        self.go_to(BROWSE)
        self._open_details(title, predicted=False)

    def go_to(self, place: int) -> None:
        """Show a page and put the cursor where its keys work. A search ends where Browse is left."""
        if place != BROWSE:
            self.filters.end_search()
        self._pages.setCurrentIndex(place)
        self.rail.show_page(_REACHED_FROM.get(place, place))
        self._bar_holder.setVisible(place in self._views)
        if place == REVIEW:
            self.notices.review.hide()
        self._focus_page()
        self._show_or_hide_details(place)

    def _show_or_hide_details(self, place: int) -> None:
        """A ranked list tells its reasons from the start where there is room; elsewhere a title is opened first."""
        title = self._current_title(place) if place != BROWSE else None
        if title is not None and self._details_wanted and self.width() >= _ROOMY:
            self.details.show_title(title, predicted=True)
        else:
            self.details.hide()

    def start_search(self) -> None:
        """Go to the search field; what is found is shown in Browse."""
        if self._pages.currentIndex() not in self._views:
            self.go_to(BROWSE)
        self.filters.focus_search()

    def _focus_page(self) -> None:
        page = self._in_order()[self._pages.currentIndex()]
        page.focus_target().setFocus(Qt.FocusReason.OtherFocusReason)

    def _search(self, query: str) -> None:
        if query.strip() and self._pages.currentIndex() != BROWSE:
            self._pages.setCurrentIndex(BROWSE)
            self.rail.show_page(BROWSE)
        self.browse.search(query)
        self._keep_details_in_step()

    def _leave_search(self) -> None:
        self.filters.flush_search()
        self._focus_page()

    def _clear_search_and_filters(self) -> None:
        self.filters.end_search()
        self.filters.clear_filters()

    def _open_details(self, title: Title, *, predicted: bool) -> None:
        self._details_wanted = True
        self.details.show_title(title, predicted=predicted)

    def _follow(self, view: QWidget, title: Title | None, *, predicted: bool) -> None:
        """While the details are open they show the title under the cursor of the page that is shown."""
        if title is not None and self.details.isVisible() and view.isVisible():
            self.details.show_title(title, predicted=predicted, passing=True)

    def _current_title(self, place: int) -> Title | None:
        """The title that keys apply to on a page; None on one without titles too."""
        if place == FOR_YOU:
            return self.for_you.current_title()
        return self._views[place][0].current_title() if place in self._views else None

    def _keep_details_in_step(self) -> None:
        """No details of a title that has left the page; those of the list are back when it has titles again."""
        place = self._pages.currentIndex()
        if place not in self._views:
            return
        if self._current_title(place) is None:
            self.details.hide()
        elif place != BROWSE and not self.details.isVisible():
            self._show_or_hide_details(place)

    def _close_details(self) -> None:
        self._details_wanted = False
        self.details.hide()
        self._focus_page()

    def _tell_saved(self, change: Change) -> None:
        if change.title_id == NO_TITLE:
            self._desk.reload()  # a backup has the choices of its time
        self._keep_details_in_step()
        self.notices.tell(
            saved_words(change), can_undo=self.session.library.can_undo, to_review=self._n_to_review(change)
        )

    def _n_to_review(self, change: Change) -> int:
        """How many rows wait after an import; on the page where they are decided nobody has to be told."""
        if change.what != "imported" or self.place == REVIEW:
            return 0
        return len(self.session.profile.waiting.all())

    def _tell_failed(self, text: str) -> None:
        self.notices.tell(text, can_undo=self.session.library.can_undo, bad=True)

    def _repaint_views(self) -> None:
        for view in chain.from_iterable(self._views.values()):
            view.viewport().update()
        for poster in (*self.findChildren(PosterLabel), *self.findChildren(PosterButton)):
            poster.update()

    def _tell_online(self) -> None:
        """What the line at the bottom says of this must be true at any time."""
        self.notices.tell(self._online_words(), can_undo=self.session.library.can_undo)

    def _online_words(self) -> str:
        if self._desk.is_on:
            return self.tr("Online · titles that you look at are looked up at TMDB, your ratings stay here")
        return self.tr("Offline · nothing leaves this computer")


def _dropped_file(data: QMimeData) -> Path | None:
    """The one file that is dragged, if it is one."""
    urls = data.urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
