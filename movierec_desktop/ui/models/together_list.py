"""What several people would all like, as a Qt list."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from movierec_desktop.domain.recommendation import Recommendation
from movierec_desktop.domain.stars import stars_text
from movierec_desktop.services.together import Share
from movierec_desktop.ui.group import Group
from movierec_desktop.ui.models.recommendation_list import RecommendationListModel
from movierec_desktop.ui.models.title_list import Role
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.widgets.plain_label import tip
from movierec_desktop.ui.words import decimal, listed


def share_text(share: Share) -> str:
    """The stars of one of them, as a number: "4.3", or as they gave them: "★ 4½"."""
    return f"★ {stars_text(share.stars)}" if share.rated else decimal(share.stars, 1)


class TogetherModel(RecommendationListModel):
    """The titles that the group is offered, each with every member's stars."""

    def __init__(self, session: Session, group: Group) -> None:
        super().__init__(session)
        self._group = group
        self._shares: dict[int, tuple[Share, ...]] = {}

    def _fresh(self) -> list[Recommendation]:
        members = self._group.members()
        picks = self._group.picks(members) if len(members) > 1 else []
        self._shares = {pick.recommendation.title.row: pick.shares for pick in picks}
        return [pick.recommendation for pick in picks]

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """As for any list, and what a title is to each member."""
        if role == Role.SHARES and index.isValid() and index.row() < self.rowCount():
            return self._shares.get(self.recommendation(index.row()).title.row, ())
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid() and index.row() < self.rowCount():
            item = self.recommendation(index.row())
            return tip(f"{item.title.label}\n{self._reason(item)}")
        return super().data(index, role)

    def _reason(self, item: Recommendation) -> str:
        """Each one's stars, which are why the title is here."""
        return listed([self._told(share) for share in self._shares.get(item.title.row, ())])

    def _told(self, share: Share) -> str:
        if share.rated:
            return self.tr("{name} gave {stars}").format(name=share.name, stars=stars_text(share.stars))
        if share.seen:
            return self.tr("{name} {stars}, seen").format(name=share.name, stars=decimal(share.stars, 1))
        return self.tr("{name} {stars}").format(name=share.name, stars=decimal(share.stars, 1))
