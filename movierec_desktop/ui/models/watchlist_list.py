"""The watchlist as a Qt list."""

from movierec_desktop.domain.recommendation import Recommendation
from movierec_desktop.services.watchlist import Order, Watchlist
from movierec_desktop.ui.models.recommendation_list import RecommendationListModel
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.words import length_text


class WatchlistModel(RecommendationListModel):
    """What is on the watchlist and passes the filters, in the chosen order; `found` tells what is left out."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.order = Order.PREDICTED
        self.minutes: int | None = None
        self.found = Watchlist()

    def _fresh(self) -> list[Recommendation]:
        self.found = self._session.watchlist(self.order, self.minutes)
        return list(self.found.items)

    def _spoken(self, item: Recommendation) -> str:
        return f"{super()._spoken(item)}. {length_text(item.title)}"
