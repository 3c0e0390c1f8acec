"""Rate a few: screens of twelve titles, chosen for what their stars would teach. No prediction is shown meanwhile."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from movierec_desktop.domain.title import Title
from movierec_desktop.services.library import Change
from movierec_desktop.services.taste_groups import EARLY
from movierec_desktop.ui.delegates.look import Look
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.widgets.ask_card import AskCard
from movierec_desktop.ui.widgets.empty_state import EmptyState
from movierec_desktop.ui.widgets.plain_label import plain_label
from movierec_desktop.ui.words import early_guess_text

SCREEN, SMALL_SCREEN = 12, 6
"""Titles a screen; six where twelve do not fit: who does not scroll would else say of titles below that they have not
seen them."""
_NARROWEST_CARD, _SPACING, _MOST_COLUMNS = 268, 12, 6


class RateAFewPage(QWidget):
    """Answers are saved as they come, so one may leave at any time and go on later."""

    done_wanted = Signal()
    """The person has rated enough for now."""
    ways_wanted = Signal()
    """The person would rather begin in another way."""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self.setObjectName("page")
        self._session = session
        self._n_columns = 0
        self._earlier: list[Title] = []
        """What the screen before this one asked, for who takes back how they left it."""
        self._heading = plain_label("heading", self.tr("Rate a few"), wraps=False)
        self._count = plain_label("subheading")
        self.counter = QProgressBar()
        self.counter.setRange(0, EARLY)
        self.counter.setTextVisible(False)
        self.counter.setFixedSize(180, 6)
        self.cards = [AskCard(look) for _ in range(SCREEN)]
        for place, card in enumerate(self.cards):
            card.rated.connect(session.rate)
            card.unseen_toggled.connect(self._toggle_unseen)
            card.next_wanted.connect(partial(self._step_from, place))
        self._make_buttons()
        self._lay_out()
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self._fit)
        session.library_changed.connect(self._library_changed)

    def _make_buttons(self) -> None:
        self.more = QPushButton()
        self.more.setObjectName("primary")
        self.more.clicked.connect(self._go_on)
        self.done = QPushButton(self.tr("Show what is for me"))
        self.done.clicked.connect(self.done_wanted)
        self.ways = QPushButton(self.tr("Other ways to begin"))
        self.ways.setObjectName("link")
        self.ways.clicked.connect(self.ways_wanted)
        self._empty = EmptyState()
        self._empty.say(
            self.tr("That was everything"),
            self.tr("There is no further title worth asking about."),
            self.tr("Show what is for me"),
        )
        self._empty.acted.connect(self.done_wanted)
        self._empty.hide()

    def _lay_out(self) -> None:
        self._grid = QWidget()
        self._grid.setObjectName("pageBody")
        self._places = QGridLayout(self._grid)
        self._places.setContentsMargins(0, 0, 0, 0)
        self._places.setSpacing(_SPACING)
        self._area = QScrollArea()
        self._area.setObjectName("pageScroll")
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidgetResizable(True)
        self._area.setWidget(self._grid)
        told = QHBoxLayout()
        told.setSpacing(16)
        told.addWidget(self.counter)
        told.addWidget(self._count, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        for button in (self.more, self.done):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.ways)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 18, 24, 18)
        layout.setSpacing(12)
        layout.addWidget(self._heading)
        layout.addLayout(told)
        layout.addWidget(self._area, 1)
        layout.addLayout(buttons)
        layout.addWidget(self._empty, 1)
        self._arrange()

    def titles(self) -> list[Title]:
        """What is asked about now."""
        return [card.title for card in self.cards if card.title is not None and not card.isHidden()]

    def focus_target(self) -> QWidget:
        """Where keys work: the first title without an answer, or else the way on."""
        if not self.titles():
            self._ask_next()
        open_cards = [card for card in self._shown() if not self._answered(card)]
        if open_cards:
            return open_cards[0].stars
        return self.more if self.titles() else self._empty.button

    def showEvent(self, event: QShowEvent) -> None:
        """Ask where nothing is asked yet."""
        super().showEvent(event)
        self._settled.start()
        if not self.titles():
            self._ask_next()
        self._show_answers()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns and titles as fit."""
        super().resizeEvent(event)
        self._arrange()
        self._settled.start()

    def start_anew(self) -> None:
        """Ask about other titles, if nothing on the screen is answered yet: the person picked other groups."""
        if self.titles() and not any(self._answered(card) for card in self._shown()):
            self._ask_next()

    def _columns(self) -> int:
        room = self.width() - 48 + _SPACING
        return max(2, min(_MOST_COLUMNS, room // (_NARROWEST_CARD + _SPACING)))

    def _arrange(self) -> None:
        n = self._columns()
        if n == self._n_columns:
            return
        for column in range(_MOST_COLUMNS):
            self._places.setColumnStretch(column, 1 if column < n else 0)
        for place, card in enumerate(self.cards):
            self._places.addWidget(card, place // n, place % n)
        self._places.setRowStretch(self._places.rowCount(), 1)
        self._n_columns = n

    def _fit(self) -> None:
        """Ask about as many titles as can be seen at once; what is answered stays."""
        if not self.isVisible() or not self.titles():
            return
        n = self._screen()
        for card in self._shown()[n:]:
            if not self._answered(card):
                card.hide()
        missing = n - len(self.titles())
        if missing > 0:
            free = [card for card in self.cards if card.isHidden()]
            for card, title in zip(free, self._session.welcome.next_titles(missing, self.titles()), strict=False):
                card.ask(title)
                card.show()
            self._show_answers()

    def _screen(self) -> int:
        """How many titles can be seen at once."""
        lines = -(-SCREEN // max(1, self._n_columns))
        needed = lines * (self.cards[0].sizeHint().height() + _SPACING) - _SPACING
        return SCREEN if needed <= self._area.viewport().height() else SMALL_SCREEN

    def _shown(self) -> list[AskCard]:
        return [card for card in self.cards if not card.isHidden()]

    def _ask_next(self) -> None:
        self._ask(self._session.welcome.next_titles(self._screen() if self.titles() else SCREEN))

    def _ask(self, found: list[Title]) -> None:
        for place, card in enumerate(self.cards):
            card.setVisible(place < len(found))
            if place < len(found):
                card.ask(found[place])
        for widget in (self._area, self.more):
            widget.setVisible(bool(found))
        self._empty.setVisible(not found)
        self._area.verticalScrollBar().setValue(0)
        self._show_answers()

    def _go_on(self) -> None:
        """What is left without an answer has not been seen; then the next screen."""
        left = [card.title for card in self._shown() if card.title is not None and not self._answered(card)]
        screen = self.titles()
        if not self._session.say_unseen(*left):
            return
        self._earlier = screen
        self._ask_next()
        self.focus_target().setFocus(Qt.FocusReason.OtherFocusReason)

    def _step_from(self, place: int, step: int) -> None:
        """To the next title, or the one before; after the last to the way on."""
        shown = self._shown()
        if 0 <= place + step < len(shown):
            shown[place + step].stars.setFocus(Qt.FocusReason.TabFocusReason)
        elif step > 0:
            self.more.setFocus(Qt.FocusReason.TabFocusReason)

    def _toggle_unseen(self, title: Title) -> None:
        if title.id in self._session.asking.unseen:
            self._session.take_answer_back(title)
        else:
            self._session.say_unseen(title)
        self._show_answers()

    def _answered(self, card: AskCard) -> bool:
        """Whether there is nothing to ask any more, said here or elsewhere."""
        title, library = card.title, self._session.library
        return title is not None and (
            title.id in library.ratings or title.id in library.dismissed or title.id in self._session.asking.unseen
        )

    def _show_answers(self) -> None:
        unseen = self._session.asking.unseen
        for card in self._shown():
            if card.title is not None:
                card.show_answer(self._session.library.stars(card.title.id), unseen=card.title.id in unseen)
        left = sum(not self._answered(card) for card in self._shown())
        self.more.setText(self.tr("I haven't seen the rest: go on") if left else self.tr("Go on"))
        self._show_count()

    def _show_count(self) -> None:
        n = len(self._session.library.ratings)
        self.counter.setValue(min(n, EARLY))
        rated = self.tr("%Ln title(s) rated", "", n)
        if not n:
            told = self.tr("Stars for those you have seen; half stars with Shift. Enter goes to the next one.")
        elif n < EARLY:
            told = f"{rated} · {early_guess_text(EARLY)}"
        else:
            told = f"{rated} · {self.tr('enough to begin with; each further one makes it more yours')}"
        self._count.setText(told)
        self.counter.setAccessibleName(self.tr("{rated}, of about {n} to begin with").format(rated=rated, n=EARLY))
        self.ways.setVisible(n < EARLY)

    def _library_changed(self, change: Change) -> None:
        if self._is_of_an_earlier_screen(change):
            self._ask(self._earlier)
        elif self.titles():
            self._show_answers()

    def _is_of_an_earlier_screen(self, change: Change) -> bool:
        """Whether answers were taken back with which the person had left the screen before this one."""
        here, earlier = ({title.id for title in titles} for titles in (self.titles(), self._earlier))
        undone = set(change.title_ids) if change.what == "restored" else set()
        return self.isVisible() and bool(undone & earlier) and not undone & here
