"""The catalogue, or a part of it, as a Qt list: it holds rows and fetches titles when they are looked at."""

from collections import OrderedDict
from collections.abc import Callable
from enum import IntEnum
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from movierec_desktop.domain.stars import stars_text
from movierec_desktop.domain.title import Title
from movierec_desktop.services.library import NO_TITLE
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.words import kind_word, listed

translate = QCoreApplication.translate

_PAGE = 64
_PAGES_KEPT = 40
_NOWHERE = QModelIndex()


class Role(IntEnum):
    """What delegates ask the item models for."""

    TITLE = Qt.ItemDataRole.UserRole
    STARS = Qt.ItemDataRole.UserRole + 1
    DISMISSED = Qt.ItemDataRole.UserRole + 2
    RECOMMENDATION = Qt.ItemDataRole.UserRole + 3
    REASON = Qt.ItemDataRole.UserRole + 4
    LISTED = Qt.ItemDataRole.UserRole + 5


def spoken(title: Title, stars: float | None) -> str:
    """What a screen reader says: "Heat, 1995, film, you rated 4½ of 5"."""
    parts = [title.name, title.years, kind_word(title.kind)]
    if stars is None:
        parts.append(translate("Spoken", "not rated"))
    else:
        parts.append(translate("Spoken", "you rated {stars} of 5").format(stars=stars_text(stars)))
    return listed([part for part in parts if part])


class TitleListModel(QAbstractListModel):
    """Titles at the given catalogue rows, in their order."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._rows: npt.NDArray[np.int64] = np.empty(0, dtype=np.int64)
        self._pages: OrderedDict[int, list[Title]] = OrderedDict()

    def set_rows(self, rows: npt.NDArray[np.int64]) -> None:
        """Show other titles."""
        self.beginResetModel()
        self._rows = rows
        self._pages.clear()
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Number of titles."""
        return 0 if parent.isValid() else len(self._rows)

    def title(self, place: int) -> Title:
        """The title at a place of the list, from the page that holds it."""
        page = place // _PAGE
        if page not in self._pages:
            rows = self._rows[page * _PAGE : (page + 1) * _PAGE]
            self._pages[page] = self._session.catalogue.titles(rows)
            if len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(page)
        return self._pages[page][place % _PAGE]

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Title, own stars, whether dismissed, and the names for screen and screen reader."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        title = self.title(index.row())
        library = self._session.library
        answers: dict[int, Callable[[], Any]] = {
            Role.TITLE: lambda: title,
            Role.STARS: lambda: library.stars(title.id),
            Role.DISMISSED: lambda: title.id in library.dismissed,
            Role.LISTED: lambda: title.id in library.watchlist,
            Qt.ItemDataRole.DisplayRole: lambda: title.label,
            Qt.ItemDataRole.ToolTipRole: lambda: title.label,
            Qt.ItemDataRole.AccessibleTextRole: lambda: spoken(title, library.stars(title.id)),
        }
        return answers[role]() if role in answers else None

    def title_changed(self, title_id: int) -> None:
        """Tell the view that one title has other stars; where it stands is looked up among the rows."""
        if title_id == NO_TITLE:
            self.dataChanged.emit(self.index(0), self.index(max(len(self._rows) - 1, 0)))
            return
        row = self._session.catalogue.rows_of_ids([title_id])[0]
        for place in np.flatnonzero(self._rows == row):
            index = self.index(int(place))
            self.dataChanged.emit(index, index, [Role.STARS, Role.DISMISSED, Role.LISTED])

    def place_of(self, row: int) -> int | None:
        """Where a catalogue row stands in the list, or None."""
        places = np.flatnonzero(self._rows == row)
        return int(places[0]) if len(places) else None
