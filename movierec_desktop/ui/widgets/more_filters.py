"""The filters that one needs less often, in a panel of their own."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from movierec_desktop.domain.recommendation import Confidence
from movierec_desktop.domain.title_filter import GenreMatch, TitleFilter
from movierec_desktop.ui.facets import Facets
from movierec_desktop.ui.language_names import country_name
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.widgets.choice_button import ChoiceButton
from movierec_desktop.ui.widgets.choice_popup import ChoiceWords
from movierec_desktop.ui.widgets.plain_label import plain_label
from movierec_desktop.ui.widgets.popup import Popup, PopupButton
from movierec_desktop.ui.widgets.segments import Segments
from movierec_desktop.ui.words import confidence_word

translate = QCoreApplication.translate

_LENGTHS = (60, 95, 120, 150)
"""In minutes, as they are named in `_make_segments`."""
_WIDTH = 360
_HEIGHT = 36
_APART = 16


def _switch(label: str) -> QPushButton:
    button = QPushButton(label)
    button.setObjectName("switch")
    button.setCheckable(True)
    return button


class MorePanel(Popup):
    """Tells the session at each change; shows what the session has."""

    def __init__(self, opener: QWidget, session: Session, facets: Facets) -> None:
        super().__init__(opener, translate("MorePanel", "More filters"))
        self.setFixedWidth(_WIDTH)
        self._session = session
        self._make_segments()
        country = ChoiceWords(self.tr("Country"), self.tr("Find a country"), self.tr("Any country"))
        service = ChoiceWords(self.tr("Service"), self.tr("Find a service"), self.tr("Any service"))
        self.countries = ChoiceButton(country, facets.countries, lambda code: country_name(str(code)))
        self.platforms = ChoiceButton(service, facets.platforms, str)
        self.unrated = _switch(self.tr("Not rated by me"))
        self.watchlist = _switch(self.tr("On my watchlist"))
        self._lay_out(facets)
        self._connect()

    def _make_segments(self) -> None:
        any_of, all_of, none_of = self.tr("any of them"), self.tr("all of them"), self.tr("none of them")
        genres, most, sure = self.tr("Genres: {choice}"), self.tr("At most: {choice}"), self.tr("Prediction: {choice}")
        free = self.tr("any")
        matches = ((GenreMatch.ANY, any_of), (GenreMatch.ALL, all_of), (GenreMatch.NONE, none_of))
        names = self.tr("1 h"), self.tr("95 min"), self.tr("2 h"), self.tr("2½ h")
        lengths = ((None, free), *zip(_LENGTHS, names, strict=True))
        surest = ((one, confidence_word(one)) for one in (Confidence.FAIR, Confidence.SURE))
        self.matches = Segments([(value, label, genres.format(choice=label)) for value, label in matches])
        self.lengths = Segments([(value, label, most.format(choice=label)) for value, label in lengths])
        self.sure = Segments([(value, label, sure.format(choice=label)) for value, label in ((None, free), *surest)])

    def _lay_out(self, facets: Facets) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        parts: tuple[tuple[str, list[QWidget]], ...] = (
            (self.tr("SEVERAL GENRES MEAN"), [self.matches]),
            (self.tr("AT MOST THIS LONG"), [self.lengths]),
            (self.tr("AT LEAST THIS SURE"), [self.sure]),
            (self.tr("MADE IN, AND STREAMED BY"), [self.countries, self.platforms]),
            (self.tr("FROM MY PROFILE"), [self.unrated, self.watchlist]),
        )
        for heading, controls in parts:
            if layout.count():
                layout.addSpacing(_APART - layout.spacing())
            layout.addWidget(plain_label("overline", heading))
            line = QHBoxLayout()
            line.setSpacing(8)
            for control in controls:
                control.setFixedHeight(_HEIGHT)
                control.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
                line.addWidget(control, 1)
            layout.addLayout(line)
            if self.platforms in controls:
                layout.addWidget(plain_label("muted", facets.platform_note()))

    def _connect(self) -> None:
        self.matches.changed.connect(lambda value: self._set(genre_match=value))
        self.lengths.changed.connect(lambda value: self._set(longest=value))
        self.sure.changed.connect(lambda value: self._set(least_confidence=value))
        self.countries.changed.connect(lambda values: self._set(countries=frozenset(values)))
        self.platforms.changed.connect(lambda values: self._set(platforms=frozenset(values)))
        self.unrated.clicked.connect(lambda on: self._set(unrated_only=on))
        self.watchlist.clicked.connect(lambda on: self._set(watchlist_only=on))

    def _set(self, **values: object) -> None:
        self._session.set_filter(replace(self._session.filter, **values))  # type: ignore[arg-type]  # its own fields

    def show_filter(self, chosen: TitleFilter) -> None:
        """Show what is chosen."""
        self.matches.show_choice(chosen.genre_match)
        self.lengths.show_choice(chosen.longest if chosen.longest in _LENGTHS else None)
        self.sure.show_choice(chosen.least_confidence)
        self.countries.choose(frozenset(chosen.countries))
        self.platforms.choose(frozenset(chosen.platforms))
        self.unrated.setChecked(chosen.unrated_only)
        self.watchlist.setChecked(chosen.watchlist_only)


class MoreButton(PopupButton):
    """Opens the panel; says how many of its filters are set."""

    def __init__(self, session: Session, facets: Facets) -> None:
        super().__init__()
        self.panel = MorePanel(self, session, facets)
        self.clicked.connect(self.open)
        self.show_filter(session.filter)

    def open(self) -> None:
        """Show the panel below the button."""
        self.panel.open_below()
        self.panel.matches.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_filter(self, chosen: TitleFilter) -> None:
        """Show what is chosen."""
        n = sum(
            (
                chosen.genre_match is not GenreMatch.ANY and bool(chosen.genres),
                chosen.longest is not None,
                chosen.least_confidence is not None,
                bool(chosen.countries),
                bool(chosen.platforms),
                chosen.unrated_only,
                chosen.watchlist_only,
            )
        )
        self.setText(self.tr("More · {n}").format(n=n) if n else self.tr("More"))
        self.setAccessibleName(self.tr("More filters, %Ln set", "", n))
        self.show_active(active=bool(n))
        self.panel.show_filter(chosen)
