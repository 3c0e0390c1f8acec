"""A row of the watchlist: as in the ranked list, with the title's length."""

from movierec_desktop.domain.recommendation import Recommendation
from movierec_desktop.ui.delegates.list_row import ListRowDelegate
from movierec_desktop.ui.delegates.look import facts_line
from movierec_desktop.ui.words import length_text


class WatchlistRowDelegate(ListRowDelegate):
    """Paints rows that also tell how long a title lasts."""

    def _facts(self, item: Recommendation) -> str:
        return " · ".join(part for part in (length_text(item.title), facts_line(item.title)) if part)
