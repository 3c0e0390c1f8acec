"""Rate a few: screens of six titles, chosen for what their stars would teach. No prediction is shown meanwhile."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from movierec_desktop.domain.title import Title
from movierec_desktop.services.library import Change
from movierec_desktop.ui.delegates.look import Look
from movierec_desktop.ui.for_you_words import EARLY
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.widgets.ask_card import AskCard
from movierec_desktop.ui.widgets.empty_state import EmptyState
from movierec_desktop.ui.words import early_guess_text

SCREEN = 6
_COLUMNS = 3


class RateAFewPage(QWidget):
    """Answers are saved as they come, so one may leave at any time and go on later."""

    done_wanted = Signal()
    """The person has rated enough for now."""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self.setObjectName("page")
        self._session = session
        self._earlier: list[Title] = []
        """What the screen before this one asked, for who takes back how they left it."""
        self._heading = QLabel(self.tr("Rate a few"))
        self._heading.setObjectName("heading")
        self._count = QLabel()
        self._count.setObjectName("subheading")
        self.cards = [AskCard(look) for _ in range(SCREEN)]
        for card in self.cards:
            card.rated.connect(session.rate)
            card.unseen_toggled.connect(self._toggle_unseen)
        self.more = QPushButton()
        self.more.setObjectName("primary")
        self.more.clicked.connect(self._go_on)
        self.done = QPushButton(self.tr("Show what is for me"))
        self.done.clicked.connect(self.done_wanted)
        self._empty = EmptyState()
        self._empty.say(
            self.tr("That was everything"),
            self.tr("There is no further title worth asking about."),
            self.tr("Show what is for me"),
        )
        self._empty.acted.connect(self.done_wanted)
        self._lay_out()
        session.library_changed.connect(self._library_changed)

    def _lay_out(self) -> None:
        self._grid = QWidget()
        grid = QGridLayout(self._grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        for place, card in enumerate(self.cards):
            grid.addWidget(card, place // _COLUMNS, place % _COLUMNS)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.more)
        buttons.addWidget(self.done)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 18, 24, 18)
        layout.setSpacing(12)
        layout.addWidget(self._heading)
        layout.addWidget(self._count)
        layout.addWidget(self._grid)
        layout.addLayout(buttons)
        layout.addWidget(self._empty, 1)
        layout.addStretch(1)

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
        if not self.titles():
            self._ask_next()
        self._show_answers()

    def _shown(self) -> list[AskCard]:
        return [card for card in self.cards if not card.isHidden()]

    def _ask_next(self) -> None:
        self._ask(self._session.asking.next_titles(SCREEN))

    def _ask(self, found: list[Title]) -> None:
        for place, card in enumerate(self.cards):
            card.setVisible(place < len(found))
            if place < len(found):
                card.ask(found[place])
        self._grid.setVisible(bool(found))
        self.more.setVisible(bool(found))
        self._empty.setVisible(not found)
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
        self.more.setText(self.tr("I haven't seen the rest: next six") if left else self.tr("Next six"))
        n = len(self._session.library.ratings)
        told = self.tr("%Ln rated", "", n) if n else self.tr("Stars for those you have seen; half stars with Shift")
        self._count.setText(f"{told} · {early_guess_text(EARLY)}" if 0 < n < EARLY else told)

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
