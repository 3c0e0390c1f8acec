"""The ranked list as a Qt list."""

from collections.abc import Callable, Collection
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from movierec_desktop.domain.recommendation import Recommendation
from movierec_desktop.services.feedback import TOP_REASONS
from movierec_desktop.ui.for_you_words import short, why
from movierec_desktop.ui.models.title_list import Role
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.widgets.plain_label import tip
from movierec_desktop.ui.words import confidence_word, decimal, kind_word, listed, whole

_NOWHERE = QModelIndex()


class RecommendationListModel(QAbstractListModel):
    """Recommendations of the session's taste. Reasons are worked out for those that are looked at."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._items: list[Recommendation] = []
        self._reasons: dict[int, tuple[str, tuple[int, ...]]] = {}
        """Reason in words, and the ids of the ratings with the largest effects, by row of the catalogue."""

    def refresh(self) -> None:
        """Rank the whole list anew."""
        self.show_items(self._fresh())

    def drop(self, title_ids: Collection[int]) -> None:
        """Without these titles; the reasons of the others stay."""
        kept = [item for item in self._items if item.title.id not in title_ids]
        if len(kept) < len(self._items):
            self._replace(kept)

    def show_items(self, fresh: list[Recommendation]) -> None:
        """Show others, of the taste as it is now."""
        self._reasons.clear()
        self._replace(fresh)

    def _replace(self, fresh: list[Recommendation]) -> None:
        """Items that stay keep their selection; what leaves or comes is told as such."""
        self._grow(fresh)
        self.layoutAboutToBeChanged.emit()
        old = [item.title.id for item in self._items]
        self._items = fresh + self._items[len(fresh) :]
        places = {item.title.id: place for place, item in enumerate(fresh)}
        for index in self.persistentIndexList():
            place = places.get(old[index.row()])
            self.changePersistentIndex(index, QModelIndex() if place is None else self.index(place))
        self.layoutChanged.emit()
        self._shrink(len(fresh))
        if fresh:
            self.dataChanged.emit(self.index(0), self.index(len(fresh) - 1))

    def _fresh(self) -> list[Recommendation]:
        """What is to be listed now."""
        return self._session.ranked()

    def _grow(self, fresh: list[Recommendation]) -> None:
        """Add rows until there are as many as in `fresh`, so that what follows changes only order and content."""
        have, wanted = len(self._items), len(fresh)
        if wanted > have:
            self.beginInsertRows(QModelIndex(), have, wanted - 1)
            self._items += fresh[have:]
            self.endInsertRows()

    def _shrink(self, wanted: int) -> None:
        """Drop the rows that are too many. What stays has moved up by now, so no index on it is lost."""
        have = len(self._items)
        if wanted < have:
            self.beginRemoveRows(QModelIndex(), wanted, have - 1)
            del self._items[wanted:]
            self.endRemoveRows()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Number of recommended titles."""
        return 0 if parent.isValid() else len(self._items)

    @property
    def items(self) -> list[Recommendation]:
        """All of them, in order."""
        return list(self._items)

    def recommendation(self, place: int) -> Recommendation:
        """The recommendation at a place of the list."""
        return self._items[place]

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Recommendation, title, reason in words, and the names for screen and screen reader."""
        if not index.isValid() or not 0 <= index.row() < len(self._items):
            return None
        item = self._items[index.row()]
        answers: dict[int, Callable[[], Any]] = {
            Role.RECOMMENDATION: lambda: item,
            Role.TITLE: lambda: item.title,
            Role.REASON: lambda: self._reason(item),
            Role.LISTED: lambda: item.title.id in self._session.library.watchlist,
            Qt.ItemDataRole.DisplayRole: lambda: item.title.label,
            Qt.ItemDataRole.ToolTipRole: lambda: tip(item.title.label),
            Qt.ItemDataRole.AccessibleTextRole: lambda: self._spoken(item),
        }
        return answers[role]() if role in answers else None

    def _spoken(self, item: Recommendation) -> str:
        title = listed([part for part in (item.title.name, item.title.years, kind_word(item.title.kind)) if part])
        told = self.tr("{rank}: {title}, predicted {stars} of 5, {confidence}. {reason}")
        return told.format(
            rank=whole(item.rank),
            title=title,
            stars=decimal(item.stars, 1),
            confidence=confidence_word(item.confidence),
            reason=self._reason(item),
        )

    def _reason(self, item: Recommendation) -> str:
        return self._explained(item)[0]

    def reason_ids(self, item: Recommendation) -> tuple[int, ...]:
        """Ids of the rated titles that moved a prediction most, largest effect first."""
        return self._explained(item)[1]

    def _explained(self, item: Recommendation) -> tuple[str, tuple[int, ...]]:
        row = item.title.row
        if row not in self._reasons:
            reasons = self._session.view.explain(row).reasons
            self._reasons[row] = why(reasons, short), tuple(reason.title_id for reason in reasons[:TOP_REASONS])
        return self._reasons[row]
