"""The form for a title that the catalogue does not have: its facts, as the person gives them."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QCollator, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from movierec_desktop.catalogue.facts import ManyValued
from movierec_desktop.domain.own_title import FIRST_YEAR, KINDS, LAST_YEAR, LONGEST_MINUTES, LONGEST_NAME, OwnTitle
from movierec_desktop.domain.title import Kind, Title
from movierec_desktop.online.tmdb_answers import Found
from movierec_desktop.services.own_titles import NEW
from movierec_desktop.ui.delegates.look import Look
from movierec_desktop.ui.language_names import country_name, language_name
from movierec_desktop.ui.online import OnlineDesk
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.widgets.candidate_list import CandidateList
from movierec_desktop.ui.widgets.choice_button import Choice, ChoiceButton
from movierec_desktop.ui.widgets.choice_popup import ChoiceWords
from movierec_desktop.ui.widgets.plain_label import plain_label
from movierec_desktop.ui.widgets.tmdb_search import TmdbSearch
from movierec_desktop.ui.words import genre_name, kind_word

_WIDTH = 560
_CANDIDATES_HEIGHT, _EACH_HEIGHT = 160, 92


class AddTitleDialog(QDialog):
    """`added` is the new title when it was accepted; `known` one of the catalogue's, where that was it after all."""

    def __init__(self, session: Session, look: Look, desk: OnlineDesk, name: str, parent: QWidget) -> None:
        """`name` is what was searched for, "" for nothing."""
        super().__init__(parent)
        self.setObjectName("addTitle")
        self.setWindowTitle(self.tr("Add a title"))
        self.resize(_WIDTH, self.sizeHint().height())
        self._session = session
        self._asked: OwnTitle | None = None
        self._alike: list[Title] = []
        self.added: Title | None = None
        self.known: Title | None = None
        self.name = self._line(self.tr("Name"), name)
        self.original_name = self._line(self.tr("Original name"))
        self.kind = self._box(self.tr("Kind"), [(kind, kind_word(kind)) for kind in KINDS])
        self.year = self._line(self.tr("Year"))
        self.minutes = self._line(self.tr("Minutes"))
        facts = session.catalogue.facts
        self.language = self._box(self.tr("Language"), _by_name(facts.language_names, language_name))
        self.country = self._box(self.tr("Country"), _by_name(("", *facts.countries.names), self._country))
        self.genres = self._genre_button()
        self.tmdb = TmdbSearch(desk, self.name)
        self.tmdb.found_chosen.connect(self._take_found)
        self._tmdb_id: int | None = None
        self.told = plain_label("fault")
        self.told.hide()
        self.candidates = CandidateList(session, look)
        self.candidates.hide()
        self.candidates.chosen.connect(self._is_known)
        self.add_button = QPushButton(self.tr("Add"))
        self.add_button.setObjectName("primary")
        self.add_button.setDefault(True)
        self.add_button.clicked.connect(self._add)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.reject)
        self._lay_out()
        self._connect()
        (self.year if name else self.name).setFocus()

    def _line(self, name: str, text: str = "") -> QLineEdit:
        line = QLineEdit(text)
        line.setObjectName("field")
        line.setMaxLength(LONGEST_NAME)
        line.setAccessibleName(name)
        return line

    def _box(self, name: str, values: Sequence[tuple[str, str]]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(8)
        for value, words in values:
            box.addItem(words, value)
        return box

    def _country(self, code: str) -> str:
        return country_name(code) if code else self.tr("Unknown")

    def _genre_button(self) -> ChoiceButton:
        facts = self._session.catalogue.facts
        everything = self._session.everything

        def choices() -> list[Choice]:
            return [Choice(name, genre_name(name), n) for name, n in facts.genre_counts(everything).items()]

        words = ChoiceWords(self.tr("Genres"), self.tr("Find a genre"), self.tr("None"))
        return ChoiceButton(words, choices, lambda name: genre_name(str(name)))

    def _lay_out(self) -> None:
        hint = self.tr(
            "For what the catalogue does not have. It is kept in your profile alone, and its stars are predicted by "
            "what you say of it here."
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        places: tuple[tuple[QWidget, str, int, int, int], ...] = (
            (self.name, self.tr("Name"), 0, 0, 4), (self.original_name, self.tr("Original name"), 1, 0, 4),
            (self.kind, self.tr("Kind"), 2, 0, 2), (self.year, self.tr("Year"), 2, 2, 1),
            (self.minutes, self.tr("Minutes"), 2, 3, 1), (self.genres, self.tr("Genres"), 3, 0, 2),
            (self.language, self.tr("Language"), 3, 2, 1), (self.country, self.tr("Country"), 3, 3, 1),
        )  # fmt: skip
        for widget, words, line, column, span in places:
            label = plain_label("muted", words, wraps=False)
            label.setBuddy(widget)
            label.setContentsMargins(0, 6, 0, 0)
            grid.addWidget(label, 2 * line, column, 1, span)
            grid.addWidget(widget, 2 * line + 1, column, 1, span)
        self.genres.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for column in range(4):
            grid.setColumnStretch(column, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.add_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(plain_label("heading", self.tr("Add a title"), wraps=False))
        layout.addWidget(plain_label("muted", hint))
        for part in (grid, self.tmdb, self.told, self.candidates, buttons):
            if isinstance(part, QWidget):
                layout.addWidget(part)
            else:
                layout.addLayout(part)

    def _connect(self) -> None:
        for line in (self.name, self.original_name, self.year, self.minutes):
            line.textEdited.connect(lambda _: self._ask_anew())
        for box in (self.kind, self.language, self.country):
            box.currentIndexChanged.connect(lambda _: self._ask_anew())
        self.genres.changed.connect(lambda _: self._ask_anew())
        self.name.textEdited.connect(lambda _: self._forget_tmdb())

    def _ask_anew(self) -> None:
        """What was said about another title no longer holds."""
        self._asked, self._alike = None, []
        self.told.hide()
        self.candidates.hide()
        self.add_button.setText(self.tr("Add"))

    def _forget_tmdb(self) -> None:
        """With another name it is another title."""
        self._tmdb_id = None

    def _take_found(self, found: Found) -> None:
        """What TMDB calls it, and its id there; what it is like the person says."""
        self.name.setText(found.name)
        self.original_name.setText(found.original_name if found.original_name != found.name else "")
        self.year.setText(str(found.year or ""))
        self.kind.setCurrentIndex(1 if found.is_series else 0)
        self._tmdb_id = found.tmdb_id
        self._ask_anew()
        self.genres.setFocus(Qt.FocusReason.OtherFocusReason)

    def _title(self) -> OwnTitle:
        """As the fields say."""
        country = str(self.country.currentData())
        return OwnTitle(
            id=NEW,
            name=" ".join(self.name.text().split()),
            kind=Kind(self.kind.currentData()),
            year=_number(self.year.text()),
            original_name=" ".join(self.original_name.text().split()),
            genres=tuple(sorted(str(name) for name in self.genres.chosen)),
            language=str(self.language.currentData()),
            runtime=_number(self.minutes.text()),
            countries=(country,) if country else (),
            tmdb_id=self._tmdb_id,
        )

    def _fault(self) -> tuple[QLineEdit, str] | None:
        """The first field that cannot be so, and what to do."""
        if not self.name.text().strip():
            return self.name, self.tr("Say what it is called.")
        year = self.tr("Give a year from {first} to {last}, or none.").format(first=FIRST_YEAR, last=LAST_YEAR)
        if not _is_within(self.year.text(), FIRST_YEAR, LAST_YEAR):
            return self.year, year
        if not _is_within(self.minutes.text(), 1, LONGEST_MINUTES):
            return self.minutes, self.tr("Give minutes from 1 to {most}, or none.").format(most=LONGEST_MINUTES)
        return None

    def _add(self) -> None:
        fault = self._fault()
        if fault is not None:
            self._say(fault[1])
            fault[0].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        title = self._title()
        if title != self._asked:
            self._asked, self._alike = title, self._session.own_titles.candidates(title)
            if self._alike:
                self._show_alike()
                return
        self.added = self._session.add_title(title, self._alike, self._say)
        if self.added is not None:
            self.accept()

    def _show_alike(self) -> None:
        self._say(self.tr("This may be it already. Enter opens it."))
        self.candidates.offer(self._alike)
        self.candidates.setFixedHeight(min(_EACH_HEIGHT * len(self._alike), _CANDIDATES_HEIGHT))
        self.candidates.show()
        self.candidates.setFocus(Qt.FocusReason.OtherFocusReason)
        self.add_button.setText(self.tr("It is none of these: add it"))
        self.adjustSize()

    def _is_known(self, title: Title) -> None:
        self.known = title
        self.reject()

    def _say(self, words: str) -> None:
        self.told.setText(words)
        self.told.setAccessibleName(words)
        self.told.show()


def _number(text: str) -> int | None:
    return int(text.strip()) if text.strip() else None


def _is_within(text: str, least: int, most: int) -> bool:
    """Whether it is a whole number in a range, or nothing at all."""
    told = text.strip()
    return not told or (told.isdecimal() and len(told) <= len(str(most)) and least <= int(told) <= most)


def _countries(countries: ManyValued) -> tuple[str, ...]:
    return countries.names


def _by_name(codes: Iterable[str], name_of: Callable[[str], str]) -> list[tuple[str, str]]:
    """Codes with their names in the order of these; the unknown one first."""
    collator = QCollator()
    named = [(code, name_of(code)) for code in dict.fromkeys(("", *codes))]
    return sorted(named, key=lambda pair: (pair[0] != "", collator.sortKey(pair[1])))
