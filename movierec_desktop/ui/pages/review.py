"""Review: rows of imports whose title is not certain, one at a time, each with the titles that it may be."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from movierec_desktop.domain.errors import MovieRecError
from movierec_desktop.domain.stars import stars_text
from movierec_desktop.domain.title import Title
from movierec_desktop.exchange.rows import ExchangeRow
from movierec_desktop.services.importing import Importer
from movierec_desktop.services.library import NO_TITLE, Change
from movierec_desktop.store.waiting import WaitingRow
from movierec_desktop.ui.delegates.look import Look
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.widgets.candidate_list import CandidateList
from movierec_desktop.ui.widgets.empty_state import EmptyState
from movierec_desktop.ui.widgets.flow_layout import FlowLayout
from movierec_desktop.ui.widgets.plain_label import plain_label, tip
from movierec_desktop.ui.words import kind_word

_FOUND_MOST = 12
_FIELD = 36
_WIDEST = 720
_FILLS = 100
_SEARCH_MS = 120
_Waiting = tuple[WaitingRow, ExchangeRow, tuple[Title, ...]]


class ReviewPage(QWidget):
    """A decision is saved as it is made, and undone like everything else; what is put off waits on."""

    done_wanted = Signal()
    """The person is done with it, for now."""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self.setObjectName("page")
        self._session = session
        self._importer = Importer(session.engine, session.profile)
        self._waiting: list[WaitingRow] = []
        self._later: set[str] = set()
        self._row: _Waiting | None = None
        self._is_stale = True
        self._heading = plain_label("heading", self.tr("Which titles are these?"))
        self.count = plain_label("subheading")
        self.name = plain_label("titleHeading")
        self.said = plain_label("muted")
        self.hint = plain_label("muted")
        self.candidates = CandidateList(session, look)
        self.search = QLineEdit()
        self.choose = QPushButton(self.tr("This one"))
        self.none = QPushButton(self.tr("None of these"))
        self.later = QPushButton(self.tr("Later"))
        self.done = QPushButton(self.tr("Back to the settings"))
        self.empty = EmptyState()
        self._timer = QTimer(self)
        self._fill_in()
        self._lay_out()
        self._connect()

    def _fill_in(self) -> None:
        self.search.setObjectName("search")
        self.search.setFixedHeight(_FIELD)
        self.search.setPlaceholderText(self.tr("Search for another title   /"))
        self.search.setAccessibleName(self.tr("Search for another title"))
        self.choose.setObjectName("primary")
        for button, keys in ((self.choose, self.tr("Enter")), (self.none, self.tr("N")), (self.later, self.tr("L"))):
            button.setToolTip(tip(keys))
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SEARCH_MS)

    def _lay_out(self) -> None:
        self._card = QFrame()
        self._card.setObjectName("card")
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(20, 16, 20, 18)
        inside.setSpacing(10)
        for widget in (self.name, self.said, self.hint):
            inside.addWidget(widget)
        inside.addWidget(self.candidates, _FILLS)
        inside.addWidget(self.search)
        buttons = FlowLayout(8)
        for button in (self.choose, self.none, self.later, self.done):
            buttons.addWidget(button)
        inside.addLayout(buttons)
        column = QVBoxLayout()
        column.setSpacing(12)
        for label in (self._heading, self.count):
            column.addWidget(label)
        column.addWidget(self._card, _FILLS)
        column.addWidget(self.empty, _FILLS)
        column.addStretch(1)
        holder = QWidget()
        holder.setMaximumWidth(_WIDEST)
        holder.setLayout(column)
        outside = QHBoxLayout(self)
        outside.setContentsMargins(24, 18, 24, 18)
        outside.addWidget(holder, 1)
        outside.addStretch(0)

    def _connect(self) -> None:
        self.candidates.chosen.connect(self._decide)
        self.choose.clicked.connect(self._choose)
        self.none.clicked.connect(lambda: self._decide(None))
        self.later.clicked.connect(self._put_off)
        for ending in (self.done.clicked, self.empty.acted):
            ending.connect(self._end)
        self.search.textEdited.connect(self._timer.start)
        self.search.returnPressed.connect(self._leave_search)
        self._timer.timeout.connect(self._find)
        self._session.library_changed.connect(self._library_changed)

    def focus_target(self) -> QWidget:
        """Where keys work: the titles to choose from, else the way on, else the way back."""
        self._read()
        if self._row is None:
            return self.empty.button
        return self.candidates if self.candidates.count() else self.later

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with what was put off before."""
        super().showEvent(event)
        self._read()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """N for none of these, L for later, `/` for the search; what is typed into the search is its own."""
        if self._row is not None and not event.modifiers():
            actions = {"n": lambda: self._decide(None), "l": self._put_off, "/": self.search.setFocus}
            action = actions.get(event.text().casefold())
            if action is not None:
                action()
                return
        super().keyPressEvent(event)

    def _library_changed(self, change: Change) -> None:
        """An import, a decision or its undoing; stars given elsewhere make no difference here."""
        if change.title_id == NO_TITLE:
            self._is_stale = True
            if self.isVisible():
                self._read()
                self.focus_target().setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self) -> None:
        """Show the first row that waits and was not put off."""
        if not self._is_stale:
            return
        self._is_stale = False
        self._waiting = self._importer.in_order()
        self._show_next()

    def _show_next(self) -> None:
        ready = [waiting for waiting in self._waiting if waiting.identity not in self._later]
        self._row = (ready[0], *self._importer.told(ready[0])) if ready else None
        self._card.setVisible(self._row is not None)
        self.empty.setVisible(self._row is None)
        self.search.clear()
        if self._row is None:
            self._show_end()
            return
        _, row, titles = self._row
        left = self.tr("%Ln row(s) to decide", "", len(ready))
        told = self.tr("{left} · saved as you decide, and remembered for later imports")
        self.count.setText(told.format(left=left))
        self.name.setText(row.title)
        self.said.setText(self._said(row))
        self._offer(titles)
        unknown = self.tr(
            "No title here is called that. Search for it, leave it out, or let it wait for a newer catalogue."
        )
        self.hint.setText(unknown)
        self.hint.setVisible(not titles)

    def _show_end(self) -> None:
        n_later = len(self._waiting)
        self.count.setText("")
        told = self.tr("%Ln row(s) put off until later.", "", n_later) if n_later else self.tr("No row waits any more.")
        self.empty.say(self.tr("That was everything"), told, self.tr("Back to the settings"))

    def _said(self, row: ExchangeRow) -> str:
        """What the file says of it."""
        parts = [str(row.year) if row.year else self.tr("no year in the file")]
        if row.kind is not None:
            parts.append(kind_word(row.kind))
        if row.stars is not None:
            parts.append(self.tr("you rated it {stars}").format(stars=stars_text(row.stars)))
        if row.watched and row.stars is None:
            parts.append(self.tr("watched"))
        if row.listed:
            parts.append(self.tr("on the watchlist"))
        return " · ".join(parts)

    def _offer(self, titles: Sequence[Title]) -> None:
        self.candidates.offer(titles)
        self.candidates.setVisible(bool(titles))
        policy = QSizePolicy.Policy.Preferred if titles else QSizePolicy.Policy.Maximum
        self._card.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        self.choose.setEnabled(bool(titles))

    def _find(self) -> None:
        """Offer what the search finds; without a search, what the row may be."""
        self._timer.stop()
        if self._row is None:
            return
        query = self.search.text().strip()
        if not query:
            self._offer(self._row[2])
            return
        catalogue = self._session.catalogue
        found = catalogue.titles(catalogue.search(query)[:_FOUND_MOST])
        self._offer(found)
        self.hint.setText(self.tr("Nothing is called that."))
        self.hint.setVisible(not found)

    def _leave_search(self) -> None:
        self._find()
        if self.candidates.count():
            self.candidates.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        title = self.candidates.current_title()
        if title is not None:
            self._decide(title)

    def _decide(self, title: Title | None) -> None:
        """Save a decision; the next row follows when that has been told."""
        if self._row is None:
            return
        importer = self._importer
        try:
            decided = importer.decide(self._row[0].id, title)
        except MovieRecError as error:
            self._session.failed.emit(str(error))
            return

        def undo() -> str:
            importer.take_back(decided)
            return decided.label

        left_out = self.tr("{title}: left out").format(title=decided.label)
        self._session.library.reload(decided.label if title is not None else left_out, undo)

    def _put_off(self) -> None:
        if self._row is not None:
            self._later.add(self._row[0].identity)
            self._show_next()
            self.focus_target().setFocus(Qt.FocusReason.OtherFocusReason)

    def _end(self) -> None:
        """What was put off is asked about when the page is opened again."""
        self._later.clear()
        self._is_stale = True
        self.done_wanted.emit()
