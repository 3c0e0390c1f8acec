"""Welcome: groups of films to pick from. What is picked is kept at once."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from movierec_desktop.ui.delegates.look import Look
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.widgets.group_card import GroupCard
from movierec_desktop.ui.widgets.plain_label import plain_label

_COLUMNS = 3


class GroupsPanel(QWidget):
    """Cards in three columns; arrow keys walk among them. The groups are made when the panel is first shown."""

    rating_wanted = Signal()
    list_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self._session = session
        self._look = look
        self.cards: list[GroupCard] = []
        self.told = plain_label("subheading")
        self.rate = QPushButton()
        self.rate.setObjectName("primary")
        self.rate.clicked.connect(self.rating_wanted)
        self.show_list = QPushButton(self.tr("Show what is for me"))
        self.show_list.clicked.connect(self.list_wanted)
        self.back = QPushButton(self.tr("Other ways to begin"))
        self.back.setObjectName("link")
        self.back.clicked.connect(self.back_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        body = QWidget()
        body.setObjectName("pageBody")
        self._grid = QGridLayout(body)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        area = QScrollArea()
        area.setObjectName("pageScroll")
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setWidget(body)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        for button in (self.rate, self.show_list):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.told)
        layout.addWidget(area, 1)
        layout.addLayout(buttons)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the cards, and tick what was picked before."""
        super().showEvent(event)
        self.fill()

    def fill(self) -> None:
        """Show the groups; nothing happens when they stand there."""
        if self.cards:
            return
        picked = self._session.taste_groups.picked()
        for place, group in enumerate(self._session.taste_groups.groups):
            card = GroupCard(self._look, group)
            card.setChecked(place in picked)
            card.toggled.connect(self._pick)
            card.stepped.connect(partial(self._step, place))
            self.cards.append(card)
            self._grid.addWidget(card, place // _COLUMNS, place % _COLUMNS)
        self._tell()

    def focus_target(self) -> QWidget:
        """The first card."""
        self.fill()
        return self.cards[0] if self.cards else self.rate

    def _step(self, place: int, down: int, right: int) -> None:
        to = place + _COLUMNS * down + right
        if 0 <= to < len(self.cards):
            self.cards[to].setFocus(Qt.FocusReason.OtherFocusReason)

    def _pick(self) -> None:
        self._session.pick_groups([place for place, card in enumerate(self.cards) if card.isChecked()])
        self._tell()

    def _tell(self) -> None:
        n = sum(card.isChecked() for card in self.cards)
        if not self.cards:
            self.told.setText(
                self.tr("These models know too few titles to make groups of. Rate some you know instead.")
            )
        elif n:
            picked = self.tr("%Ln group(s) picked.", "", n)
            self.told.setText(
                f"{picked} {self.tr('Your list begins with them, as an early guess; ratings make it yours.')}"
            )
        else:
            self.told.setText(self.tr("Pick the groups that you would rather watch from, as many as you like."))
        self.rate.setText(self.tr("Rate a few of these") if n else self.tr("Rate titles"))
        self.show_list.setVisible(n > 0)
