"""The catalogue, or a part of it, as a Qt list: it holds rows and fetches titles when they are looked at."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QStringListModel, Qt

from movierec_desktop.domain.stars import stars_text
from movierec_desktop.domain.title import Title
from movierec_desktop.services.library import Library
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.widgets.plain_label import tip
from movierec_desktop.ui.words import kind_word, listed

translate = QCoreApplication.translate

_PAGE = 64
_PAGES_KEPT = 40
_FLAGS = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren


class Role(IntEnum):
    """What delegates ask the item models for."""

    TITLE = Qt.ItemDataRole.UserRole
    STARS = Qt.ItemDataRole.UserRole + 1
    DISMISSED = Qt.ItemDataRole.UserRole + 2
    RECOMMENDATION = Qt.ItemDataRole.UserRole + 3
    REASON = Qt.ItemDataRole.UserRole + 4
    LISTED = Qt.ItemDataRole.UserRole + 5
    SHARES = Qt.ItemDataRole.UserRole + 6
    SEEN = Qt.ItemDataRole.UserRole + 7
    """Whether it is marked as seen and has no stars, which would say so too."""
    TILE = Qt.ItemDataRole.UserRole + 8
    """All that a tile shows at once, as `Tile`: a question of Qt's to Python takes longer than its answer."""


class Tile(NamedTuple):
    """What a tile of the grid shows."""

    title: Title
    stars: float | None
    dismissed: bool
    listed: bool
    seen: bool


def spoken(title: Title, library: Library) -> str:
    """What a screen reader says: "Heat, 1995, film, you rated 4½ of 5"."""
    stars = library.stars(title.id)
    if stars is not None:
        told = [translate("Spoken", "you rated {stars} of 5").format(stars=stars_text(stars))]
    else:
        told = [translate("Spoken", "seen")] if title.id in library.watched else []
        told.append(translate("Spoken", "not rated"))
    marks = (
        (library.watchlist, translate("Spoken", "on your watchlist")),
        (library.dismissed, translate("Spoken", "not for me")),
    )
    told += [word for ids, word in marks if title.id in ids]
    return listed([part for part in (title.name, title.years, kind_word(title.kind), *told) if part])


def _tile(title: Title, library: Library) -> Tile:
    stars = library.stars(title.id)
    seen = stars is None and title.id in library.watched
    return Tile(title, stars, title.id in library.dismissed, title.id in library.watchlist, seen)


_ANSWERS: dict[int, Callable[[Title, Library], Any]] = {
    Role.TILE: _tile,
    Role.TITLE: lambda title, _library: title,
    Role.STARS: lambda title, library: library.stars(title.id),
    Role.DISMISSED: lambda title, library: title.id in library.dismissed,
    Role.LISTED: lambda title, library: title.id in library.watchlist,
    Role.SEEN: lambda title, library: title.id in library.watched and title.id not in library.ratings,
    Qt.ItemDataRole.DisplayRole: lambda title, _library: title.label,
    Qt.ItemDataRole.ToolTipRole: lambda title, _library: tip(title.label),
    Qt.ItemDataRole.AccessibleTextRole: spoken,
}
"""What a title says to each role; outside `data`, which is called for each tile of each frame."""


class TitleListModel(QStringListModel):
    """Titles at the given catalogue rows, in their order.

    A view of tiles asks some 500 times a frame how long the list is. Qt's own model answers that without Python; its
    texts are empty, and what it tells of a title comes from here.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._rows: npt.NDArray[np.int64] = np.empty(0, dtype=np.int64)
        self._pages: OrderedDict[int, list[Title]] = OrderedDict()

    def set_rows(self, rows: npt.NDArray[np.int64]) -> None:
        """Show other titles."""
        self._rows = rows
        self._pages.clear()
        self.setStringList([""] * len(rows))

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Titles can be chosen, and neither edited nor dragged."""
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

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
        answer = _ANSWERS.get(role)
        return None if answer is None else answer(self.title(index.row()), self._session.library)

    def titles_changed(self, title_ids: Sequence[int]) -> None:
        """Tell the view that titles have other stars or marks, all where none is named; their places are looked up."""
        if not title_ids:
            self.dataChanged.emit(self.index(0), self.index(max(len(self._rows) - 1, 0)))
            return
        rows = self._session.catalogue.rows_of_ids(title_ids)
        for place in np.flatnonzero(np.isin(self._rows, rows)):
            index = self.index(int(place))
            self.dataChanged.emit(index, index, [Role.STARS, Role.DISMISSED, Role.LISTED, Role.SEEN, Role.TILE])

    def place_of(self, row: int) -> int | None:
        """Where a catalogue row stands in the list, or None."""
        places = np.flatnonzero(self._rows == row)
        return int(places[0]) if len(places) else None
