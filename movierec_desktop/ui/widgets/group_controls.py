"""Who watches, and what they want: above the list for several people."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from movierec_desktop.domain.stars import stars_text
from movierec_desktop.domain.title import Title
from movierec_desktop.recommend.group import Combining
from movierec_desktop.services.import_plan import ImportPlan
from movierec_desktop.ui.group import FEWEST, Candidate, Group
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.widgets.flow_layout import FlowLayout
from movierec_desktop.ui.widgets.guest_reader import GuestReader
from movierec_desktop.ui.widgets.person_chip import PersonChip
from movierec_desktop.ui.widgets.plain_label import tip
from movierec_desktop.ui.widgets.segments import Segments
from movierec_desktop.ui.words import whole

_LEAST = (None, 2.0, 2.5, 3.0, 3.5)


class GroupControls(QWidget):
    """Says to the group what is pressed, and shows how it stands."""

    def __init__(self, session: Session, group: Group) -> None:
        super().__init__()
        self._group = group
        self.reader = GuestReader(session)
        self.reader.read.connect(self._add_guest)
        self._people_line = FlowLayout(8)
        self._chips: list[QWidget] = []
        self._shown: list[Candidate] = []
        self.combining = Segments(
            [
                (Combining.LEAST_MISERY, self.tr("Least misery"), self.tr("As good as for who likes it least")),
                (Combining.AVERAGE, self.tr("Average"), self.tr("As good as on average")),
            ]
        )
        self.combining.changed.connect(lambda how: group.set_wish(replace(group.wish, how=how)))
        self.least = self._make_least()
        self.seen = QCheckBox(self.tr("Seen by someone is fine"))
        self.seen.toggled.connect(lambda on: group.set_wish(replace(group.wish, seen_is_fine=on)))
        self.veto_button = QPushButton(self.tr("Not tonight"))
        self.veto_button.setToolTip(self.tr("Someone does not want the chosen title tonight (V)"))
        self.veto_menu = QMenu(self)
        self.veto_menu.setAccessibleName(self.tr("Who does not want it tonight"))
        self.back_button = QPushButton()
        self.back_button.setObjectName("link")
        self.back_button.clicked.connect(group.take_back)
        self._lay_out()
        self.refresh()

    def _make_least(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Veto by stars"))
        for least in _LEAST:
            told = self.tr("Nobody below {stars} stars")
            box.addItem(self.tr("No veto by stars") if least is None else told.format(stars=stars_text(least)), least)
        box.setCurrentIndex(_LEAST.index(self._group.wish.least))
        box.currentIndexChanged.connect(
            lambda place: self._group.set_wish(replace(self._group.wish, least=_LEAST[place]))
        )
        return box

    def _lay_out(self) -> None:
        people = QWidget()
        people.setLayout(self._people_line)
        wishes = QWidget()
        line = FlowLayout(8)
        for widget in (self.combining, self.least, self.seen, self.veto_button, self.back_button):
            line.addWidget(widget)
        wishes.setLayout(line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(people)
        layout.addWidget(wishes)

    def refresh(self) -> None:
        """Show who takes part, and what they have vetoed."""
        candidates = self._group.candidates()
        if candidates != self._shown:
            self._shown = candidates
            self._show_people(candidates)
        self._show_vetoes()

    def _show_people(self, candidates: list[Candidate]) -> None:
        focused = next((chip.key for chip in self._chips if isinstance(chip, PersonChip) and chip.hasFocus()), "")
        self._people_line.clear()
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for candidate in candidates:
            chip = PersonChip(candidate)
            chip.clicked.connect(lambda _, key=candidate.key: self._group.toggle(key))
            self._add(chip)
            if candidate.is_guest:
                self._add(self._remover(candidate.key, candidate.name))
            if candidate.key == focused:
                chip.setFocus(Qt.FocusReason.OtherFocusReason)
        self._people_line.addWidget(self.reader)

    def _add(self, chip: QWidget) -> None:
        self._chips.append(chip)
        self._people_line.addWidget(chip)
        chip.show()

    def _remover(self, key: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName("plain")
        button.setText("×")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(self.tr("Remove the guest {name}").format(name=name))
        button.setToolTip(tip(button.accessibleName()))
        button.clicked.connect(lambda: self._group.remove_guest(key))
        return button

    def _show_vetoes(self) -> None:
        vetoes = self._group.vetoes
        self.back_button.setVisible(bool(vetoes))
        if vetoes:
            title, name = vetoes[-1]
            self.back_button.setText(self.tr("Take a veto back ({number})").format(number=whole(len(vetoes))))
            told = self.tr("Take back the last veto: {name}, {title}").format(name=name, title=title.label)
            self.back_button.setAccessibleName(told)
            self.back_button.setToolTip(tip(told))

    def ask_veto(self, title: Title) -> None:
        """Ask who does not want a title tonight."""
        self.veto_menu.clear()
        for candidate in self._group.candidates():
            if candidate.chosen and not candidate.problem:
                action = self.veto_menu.addAction(candidate.name.replace("&", "&&"))
                action.triggered.connect(lambda _, name=candidate.name: self._group.veto(title, name))
        self.veto_menu.setActiveAction(self.veto_menu.actions()[0])
        self.veto_menu.popup(self.veto_button.mapToGlobal(QPoint(0, self.veto_button.height() + 4)))

    def _add_guest(self, name: str, plan: ImportPlan) -> None:
        self._group.add_guest(name, plan)

    def show_for(self, n_people: int) -> None:
        """Show what can be wanted when there are enough to want something."""
        for widget in (self.combining, self.least, self.seen, self.veto_button):
            widget.setVisible(n_people >= FEWEST)
