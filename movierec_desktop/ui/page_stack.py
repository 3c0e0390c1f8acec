"""The pages of the window, each made, and its code loaded, when it is first wanted: most evenings need two of them."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from movierec_desktop.services.profiles import Profiles
from movierec_desktop.services.updates import Updates
from movierec_desktop.ui.background_learning import BackgroundLearning
from movierec_desktop.ui.delegates.look import Look
from movierec_desktop.ui.online import OnlineDesk
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.theme.icons import Icons
from movierec_desktop.ui.theme.theme import Theme

if TYPE_CHECKING:
    from movierec_desktop.ui.pages.browse import BrowsePage
    from movierec_desktop.ui.pages.for_you import ForYouPage
    from movierec_desktop.ui.pages.insights import InsightsPage
    from movierec_desktop.ui.pages.rate_a_few import RateAFewPage
    from movierec_desktop.ui.pages.review import ReviewPage
    from movierec_desktop.ui.pages.settings import SettingsPage
    from movierec_desktop.ui.pages.together import TogetherPage
    from movierec_desktop.ui.pages.watchlist import WatchlistPage
    from movierec_desktop.ui.pages.welcome import WelcomePage

    Page = (
        ForYouPage | BrowsePage | WatchlistPage | TogetherPage | InsightsPage | SettingsPage | RateAFewPage
        | ReviewPage | WelcomePage
    )  # fmt: skip

FOR_YOU, BROWSE, WATCHLIST, TOGETHER, INSIGHTS, SETTINGS, RATE_A_FEW, REVIEW, WELCOME = range(9)
"""The pages of the rail in its order, then those without a place in it: one comes to them from the others."""
PAGE_NAMES = (
    "ForYouPage", "BrowsePage", "WatchlistPage", "TogetherPage", "InsightsPage", "SettingsPage", "RateAFewPage",
    "ReviewPage", "WelcomePage",
)  # fmt: skip
"""Under which each is remembered as the last that was shown."""


class PageParts(NamedTuple):
    """What the pages are made with."""

    session: Session
    look: Look
    theme: Theme
    icons: Icons
    updates: Updates
    profiles: Profiles
    desk: OnlineDesk
    learning: BackgroundLearning


class PageStack(QStackedWidget):
    """Shows one page at a time. Whoever listens to `made` hears of each before it is shown."""

    made = Signal(int)
    """The page at this place is there now."""
    shown = Signal(int)

    def __init__(self, parts: PageParts) -> None:
        super().__init__()
        self._parts = parts
        self._made: dict[int, Page] = {}

    @property
    def place(self) -> int:
        """Of the page that is shown; -1 before the first."""
        shown = self.currentWidget()
        return next((place for place, page in self._made.items() if page is shown), -1)

    def is_made(self, place: int) -> bool:
        """Whether there is need to look at it."""
        return place in self._made

    def page(self, place: int) -> "Page":
        """The page at a place; it is made if it is not there yet."""
        if place not in self._made:
            page = self._make(place)
            self._made[place] = page
            self.addWidget(page)
            self.made.emit(place)
        return self._made[place]

    def show_place(self, place: int) -> None:
        """Show the page at a place."""
        before = self.place
        self.setCurrentWidget(self.page(place))
        if place != before:
            self.shown.emit(place)

    def clear_front(self) -> None:
        """Put an empty page to the front, before all go: Qt would show each in turn while it deletes the others."""
        self.setCurrentIndex(self.addWidget(QWidget()))

    def all(self) -> list[QWidget]:
        """All of them, in order; makes those that are missing."""
        return [self.page(place) for place in range(len(PAGE_NAMES))]

    def _make(self, place: int) -> "Page":
        makers: tuple[Callable[[], Page], ...] = (
            self._for_you, self._browse, self._watchlist, self._together, self._insights, self._settings,
            self._rate_a_few, self._review, self._welcome,
        )  # fmt: skip
        return makers[place]()

    def _for_you(self) -> "ForYouPage":
        from movierec_desktop.ui.pages.for_you import ForYouPage

        return ForYouPage(self._parts.session, self._parts.look, self._parts.theme, self._parts.icons)

    def _browse(self) -> "BrowsePage":
        from movierec_desktop.ui.pages.browse import BrowsePage

        return BrowsePage(self._parts.session, self._parts.look, self._parts.theme, self._parts.icons)

    def _watchlist(self) -> "WatchlistPage":
        from movierec_desktop.ui.pages.watchlist import WatchlistPage

        return WatchlistPage(self._parts.session, self._parts.look)

    def _together(self) -> "TogetherPage":
        from movierec_desktop.ui.pages.together import TogetherPage

        return TogetherPage(self._parts.session, self._parts.profiles, self._parts.look)

    def _insights(self) -> "InsightsPage":
        from movierec_desktop.ui.pages.insights import InsightsPage

        return InsightsPage(self._parts.session, self._parts.look)

    def _settings(self) -> "SettingsPage":
        from movierec_desktop.ui.pages.settings import SettingsPage

        parts = self._parts
        return SettingsPage(parts.session, parts.theme, parts.updates, parts.desk, parts.learning)

    def _rate_a_few(self) -> "RateAFewPage":
        from movierec_desktop.ui.pages.rate_a_few import RateAFewPage

        return RateAFewPage(self._parts.session, self._parts.look)

    def _review(self) -> "ReviewPage":
        from movierec_desktop.ui.pages.review import ReviewPage

        return ReviewPage(self._parts.session, self._parts.look)

    def _welcome(self) -> "WelcomePage":
        from movierec_desktop.ui.pages.welcome import WelcomePage

        return WelcomePage(self._parts.session, self._parts.look, self._parts.icons)
