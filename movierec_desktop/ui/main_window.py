"""The window: rail, filter bar, pages, details, notices, and the keys that work everywhere."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from movierec_desktop.domain.title import Title
from movierec_desktop.services.library import NO_TITLE, Change
from movierec_desktop.services.profiles import Profiles
from movierec_desktop.services.updates import Updates
from movierec_desktop.services.welcome import Step
from movierec_desktop.ui.background_learning import BackgroundLearning
from movierec_desktop.ui.daily_backup import DailyBackup
from movierec_desktop.ui.delegates.look import Look
from movierec_desktop.ui.feedback_pace import FeedbackPace
from movierec_desktop.ui.key_table import Command, command_of
from movierec_desktop.ui.online import OnlineDesk
from movierec_desktop.ui.page_stack import (
    BROWSE,
    FOR_YOU,
    INSIGHTS,
    PAGE_NAMES,
    RATE_A_FEW,
    REVIEW,
    SETTINGS,
    TOGETHER,
    WATCHLIST,
    WELCOME,
    PageParts,
    PageStack,
)
from movierec_desktop.ui.saved_words import saved_words
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.tab_order import put_last
from movierec_desktop.ui.theme.icons import Icons
from movierec_desktop.ui.theme.theme import Theme
from movierec_desktop.ui.widgets.details import DetailsPanel
from movierec_desktop.ui.widgets.filter_bar import FilterBar
from movierec_desktop.ui.widgets.key_sheet import KeySheet
from movierec_desktop.ui.widgets.notice_bar import NoticeBar
from movierec_desktop.ui.widgets.poster_label import PosterLabel
from movierec_desktop.ui.widgets.profile_button import ProfileButton
from movierec_desktop.ui.widgets.rail import Rail
from movierec_desktop.ui.widgets.similar_strip import PosterButton
from movierec_desktop.ui.widgets.title_view import TitleView
from movierec_desktop.ui.window_of_pages import WindowOfPages
from movierec_desktop.ui.window_state import WindowState, keep_state, read_state, restore

translate = QCoreApplication.translate

_REACHED_FROM = {RATE_A_FEW: FOR_YOU, WELCOME: FOR_YOU, REVIEW: SETTINGS}
_PICTURES = ("star", "layout-grid", "bookmark", "users", "chart-column", "settings")
"""Of the pages that have a place in the rail."""
_LISTING = (FOR_YOU, BROWSE, WATCHLIST, TOGETHER)
"""The pages that list titles: filters and details belong to them."""
_ROOMY = 1120
"""From this width on a list has room for the details beside it."""


class MainWindow(WindowOfPages):
    """Puts the pieces together; what they mean is the session's business."""

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
        self._close_wanted = False
        """As soon as what is being saved is saved."""
        self._leave_warned = False
        """Whether the person was told of a note that cannot be saved, and nothing was saved since."""
        look = self._look = Look(theme)
        look.posters.photographs = desk.poster
        self.profile_button = ProfileButton(session, profiles, theme)
        self.rail = Rail(self._named_pages(), SETTINGS, theme, icons, self.profile_button)
        self.filters = FilterBar(session, theme, icons)
        self.learning = BackgroundLearning(session)
        self.learning.setParent(self)
        self.stack = PageStack(PageParts(session, look, theme, icons, updates, profiles, desk, self.learning))
        self.details = DetailsPanel(session, look, theme, icons, desk)
        self.notices = NoticeBar()
        self.notices.tell(self._online_words(), can_undo=False)
        self._pace = FeedbackPace(session, self)
        self.daily_backup = DailyBackup(session, self)
        self._lay_out()
        self._connect()
        self._open_as_left()

    def _lay_out(self) -> None:
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
        column.addWidget(self.stack, 1)
        column.addWidget(self.notices)
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.rail)
        line.addWidget(middle, 1)
        line.addWidget(self.details)
        self.setCentralWidget(whole)

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

    def _connect(self) -> None:
        self.stack.made.connect(self._connect_page)
        self.rail.chosen.connect(self.go_to)
        self.filters.searched.connect(self._search)
        self.filters.left_downwards.connect(self._leave_search)
        self.notices.review_wanted.connect(lambda: self.go_to(REVIEW))
        self.profile_button.renamed.connect(self._look_at_group_again)
        self.details.closed.connect(self._close_details)
        self.notices.undo_wanted.connect(self.session.undo)
        self.session.library_changed.connect(self._tell_saved)
        self.session.told.connect(lambda text: self.notices.tell(text, can_undo=self.session.library.can_undo))
        self.session.failed.connect(self._tell_failed)
        self.session.caught_up.connect(self._keep_details_in_step)
        self._theme.changed.connect(self._repaint_views)
        self._desk.posters_arrived.connect(self._repaint_views)
        self._desk.changed.connect(self._tell_online)

    def _connect_page(self, place: int) -> None:
        """What a page asks for is done from the moment when it is there."""
        connect: dict[int, Callable[[], object]] = {
            FOR_YOU: self._connect_for_you,
            BROWSE: self._connect_browse,
            WATCHLIST: self._connect_watchlist,
            TOGETHER: self._connect_together,
            INSIGHTS: self._connect_insights,
            SETTINGS: self._connect_settings,
            RATE_A_FEW: self._connect_rate_a_few,
            REVIEW: lambda: self.review.done_wanted.connect(lambda: self.go_to(SETTINGS)),
            WELCOME: self._connect_welcome,
        }
        connect[place]()
        for view in self._views_of(place):
            self._connect_view(view, predicted=place != BROWSE)
        put_last(self.notices, self.details)

    def _connect_for_you(self) -> None:
        page, rows = self.for_you, self.for_you.rows
        page.browse_wanted.connect(self._browse)
        page.rating_wanted.connect(self._ask)
        rows.tonight.opened.connect(partial(self._open_details, predicted=True))
        for source in (rows, rows.tonight):
            source.current_title_changed.connect(lambda title: self._follow(rows, title, predicted=True))
        page.turned.connect(lambda: self._show_or_hide_details(FOR_YOU))

    def _connect_browse(self) -> None:
        self.browse.add_wanted.connect(self.add_title)
        self.browse.clear_wanted.connect(self._clear_search_and_filters)

    def _connect_watchlist(self) -> None:
        self.watchlist.browse_wanted.connect(self._browse)
        self.watchlist.list.ranked.connect(self._keep_details_in_step)

    def _connect_together(self) -> None:
        self.together.list.ranked.connect(self._keep_details_in_step)
        self.together.profile_wanted.connect(self.profile_button.ask_to_add)

    def _connect_insights(self) -> None:
        self.insights.browse_wanted.connect(self._browse)
        self.insights.told.connect(lambda text: self.notices.tell(text, can_undo=False))

    def _connect_settings(self) -> None:
        self.settings.import_card.review_wanted.connect(lambda: self.go_to(REVIEW))
        self.settings.welcome_wanted.connect(self.open_welcome)
        self.settings.data_card.deleting.connect(self.stop_work)

    def _connect_rate_a_few(self) -> None:
        self.rate_a_few.done_wanted.connect(self._leave_welcome)
        self.rate_a_few.ways_wanted.connect(self._show_ways)

    def _connect_welcome(self) -> None:
        for signal in (self.welcome.list_wanted, self.welcome.left):
            signal.connect(self._leave_welcome)
        self.welcome.rating_wanted.connect(self._rate_from_welcome)

    def _views_of(self, place: int) -> Sequence[TitleView]:
        """The lists of titles of a page that is made."""
        if place == FOR_YOU:
            return self.for_you.views
        of_place: dict[int, Callable[[], TitleView]] = {
            BROWSE: lambda: self.browse.grid, WATCHLIST: lambda: self.watchlist.list,
            TOGETHER: lambda: self.together.list,
        }  # fmt: skip
        return [of_place[place]()] if place in of_place else []

    def _browse(self) -> None:
        self.go_to(BROWSE)

    def _look_at_group_again(self) -> None:
        if self.stack.is_made(TOGETHER):
            self.together.look_again()

    def _open_as_left(self) -> None:
        """Where it was, with the page that was shown; the welcome comes first while it is wanted."""
        state = read_state(self.session)
        if state is not None:
            restore(self, state)
        last = PAGE_NAMES.index(state.page) if state is not None and state.page in PAGE_NAMES else None
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

    @property
    def place(self) -> int:
        """The page that is shown."""
        return self.stack.place

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing may outlive the window. What is being saved is waited for."""
        if self.session.profile.is_writing:
            self._close_wanted = True
            event.ignore()
            return
        if not self.may_leave():
            event.ignore()
            return
        self.shut_down()
        super().closeEvent(event)

    def may_leave(self) -> bool:
        """Save all notes. One that cannot be saved is told, and keeps the window the first time."""
        warned = self._leave_warned
        self._leave_warned = not self.details.note.save_all()
        return warned or not self._leave_warned

    def tell_waiting(self) -> None:
        """Saving takes longer than it should."""
        self.notices.tell_for_now(
            self.tr("Still saving: the disk is slow, or another program is using the profile. Please wait.")
        )

    def waited(self) -> None:
        """That is over, well or not."""
        self.notices.take_back()
        if self._close_wanted:
            self._close_wanted = False
            QTimer.singleShot(0, self, self.close)

    def event(self, event: QEvent) -> bool:
        """It may be about to be deleted."""
        if event.type() == QEvent.Type.DeferredDelete:
            self.stack.clear_front()
        return super().event(event)

    def shut_down(self) -> None:
        """Stop what is under way, and write what is not written. The next window opens where this one was."""
        self.stop_work()
        with self.session.profile.hurried():
            keep_state(self.session, WindowState.of(self, PAGE_NAMES[self.place]))
        self._pace.finish()

    def stop_work(self) -> None:
        """Stop for good whatever goes on beside the window, and wait for it."""
        self.session.finish_long()
        self.daily_backup.shut_down()
        if self.stack.is_made(SETTINGS):
            self.settings.shut_down()
        if self.stack.is_made(WELCOME):
            self.welcome.shut_down()
        if self.stack.is_made(TOGETHER):
            self.together.shut_down()
        self._desk.shut_down()
        self.learning.shut_down()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file from outside may be dropped anywhere: it is an export to import."""
        if _dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Preview it where imports are."""
        path = _dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            if self.place == WELCOME:
                self.welcome.preview(path)
                return
            self.go_to(SETTINGS)
            self.settings.ensureWidgetVisible(self.settings.import_card)
            self.settings.import_card.preview(path)

    def showEvent(self, event: QShowEvent) -> None:
        """The list is ranked when it is first shown; its details come with it, and what takes longer after it."""
        super().showEvent(event)
        self._keep_details_in_step(in_haste=True)

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
        from movierec_desktop.ui.widgets.add_title_dialog import AddTitleDialog

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
        self.stack.show_place(place)
        self.rail.show_page(_REACHED_FROM.get(place, place))
        self._bar_holder.setVisible(place in _LISTING)
        if place == REVIEW:
            self.notices.review.hide()
        self._focus_page()
        self._show_or_hide_details(place)

    def _show_or_hide_details(self, place: int, *, in_haste: bool = False) -> None:
        """A ranked list tells its reasons from the start where there is room; elsewhere a title is opened first."""
        if not self.isVisible():
            return  # they come with the window
        title = self._current_title(place) if place != BROWSE else None
        if title is not None and self._details_wanted and self.width() >= _ROOMY:
            self.details.show_title(title, predicted=True, in_haste=in_haste)
        else:
            self.details.hide()

    def start_search(self) -> None:
        """Go to the search field; what is found is shown in Browse."""
        if self.place not in _LISTING:
            self.go_to(BROWSE)
        self.filters.focus_search()

    def _focus_page(self) -> None:
        self.stack.page(self.place).focus_target().setFocus(Qt.FocusReason.OtherFocusReason)

    def _search(self, query: str) -> None:
        if query.strip() and self.place != BROWSE:
            self.stack.show_place(BROWSE)
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
        return self._views_of(place)[0].current_title() if place in _LISTING else None

    def _keep_details_in_step(self, *, in_haste: bool = False) -> None:
        """No details of a title that has left the page; those of the list are back when it has titles again."""
        place = self.place
        if place not in _LISTING:
            return
        if self._current_title(place) is None:
            self.details.hide()
        elif place != BROWSE and not self.details.isVisible():
            self._show_or_hide_details(place, in_haste=in_haste)

    def _close_details(self) -> None:
        self._details_wanted = False
        self.details.hide()
        self._focus_page()

    def _tell_saved(self, change: Change) -> None:
        self._leave_warned = False
        if change.title_id == NO_TITLE:
            self._desk.reload()  # a backup has the choices of its time
        self.notices.tell(
            saved_words(change), can_undo=self.session.library.can_undo, to_review=self._n_to_review(change)
        )

    def _n_to_review(self, change: Change) -> int:
        """How many rows wait after an import; on the page where they are decided nobody has to be told."""
        if change.what != "imported" or self.place == REVIEW:
            return 0
        return self.session.profile.waiting.count()

    def _tell_failed(self, text: str) -> None:
        self.notices.tell(text, can_undo=self.session.library.can_undo, bad=True)

    def _repaint_views(self) -> None:
        for place in filter(self.stack.is_made, _LISTING):
            for view in self._views_of(place):
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
