"""The pages of the window by name."""

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QMainWindow

from movierec_desktop.ui.page_stack import (
    BROWSE,
    FOR_YOU,
    INSIGHTS,
    RATE_A_FEW,
    REVIEW,
    SETTINGS,
    TOGETHER,
    WATCHLIST,
    WELCOME,
    PageStack,
)

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


class WindowOfPages(QMainWindow):
    """A window that shows a stack of pages; to ask for one makes it."""

    stack: PageStack

    @property
    def for_you(self) -> "ForYouPage":
        """The list that the app opens with."""
        return cast("ForYouPage", self.stack.page(FOR_YOU))

    @property
    def browse(self) -> "BrowsePage":
        """The whole catalogue."""
        return cast("BrowsePage", self.stack.page(BROWSE))

    @property
    def watchlist(self) -> "WatchlistPage":
        """What one means to watch."""
        return cast("WatchlistPage", self.stack.page(WATCHLIST))

    @property
    def together(self) -> "TogetherPage":
        """What several people would like."""
        return cast("TogetherPage", self.stack.page(TOGETHER))

    @property
    def insights(self) -> "InsightsPage":
        """The person's taste in figures."""
        return cast("InsightsPage", self.stack.page(INSIGHTS))

    @property
    def settings(self) -> "SettingsPage":
        """Every choice."""
        return cast("SettingsPage", self.stack.page(SETTINGS))

    @property
    def rate_a_few(self) -> "RateAFewPage":
        """What is asked."""
        return cast("RateAFewPage", self.stack.page(RATE_A_FEW))

    @property
    def review(self) -> "ReviewPage":
        """Rows of imports that wait."""
        return cast("ReviewPage", self.stack.page(REVIEW))

    @property
    def welcome(self) -> "WelcomePage":
        """The ways in."""
        return cast("WelcomePage", self.stack.page(WELCOME))
