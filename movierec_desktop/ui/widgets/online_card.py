"""Settings: what may go online, with which key, for which region and services; off until the person turns it on."""

from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from movierec_desktop.domain.errors import MovieRecError
from movierec_desktop.online.key_store import KeyPlace
from movierec_desktop.online.tmdb_answers import ATTRIBUTION
from movierec_desktop.services.online import MAX_AGE_DAYS, MAX_BYTES
from movierec_desktop.ui.language_names import country_name
from movierec_desktop.ui.online import OnlineDesk
from movierec_desktop.ui.widgets.flow_layout import FlowLayout
from movierec_desktop.ui.widgets.new_titles import NewTitles
from movierec_desktop.ui.widgets.plain_label import plain_label

_FOREMOST = 12
"""Services of a region that have a button of their own; the others are in a list."""
_FIELD = 36


class OnlineCard(QFrame):
    """Every choice applies at once; a key is kept when TMDB has accepted it."""

    def __init__(self, desk: OnlineDesk) -> None:
        super().__init__()
        self.setObjectName("card")
        self._desk = desk
        self._services: list[str] = []
        self._services_of = ""
        self._is_asking = False
        self.switch = QCheckBox(self.tr("Show posters, descriptions and where to watch, from TMDB"))
        self.key = QLineEdit()
        self.key_button = QPushButton(self.tr("Try and keep"))
        self.test_button = QPushButton(self.tr("Test the key"))
        self.forget_button = QPushButton(self.tr("Forget the key"))
        self.told = plain_label("muted")
        self.region = QComboBox()
        self.chips = FlowLayout(8)
        self.chips_by_name: dict[str, QPushButton] = {}
        self.other = QComboBox()
        self.services_told = plain_label("muted")
        self.new = NewTitles(desk)
        self.kept = plain_label("muted")
        self.clear_button = QPushButton(self.tr("Empty the cache"))
        self._inside = QWidget()
        self._fill_in()
        self._lay_out()
        self._connect()
        self._show()

    def _fill_in(self) -> None:
        self.key.setObjectName("search")
        self.key.setFixedHeight(_FIELD)
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.setPlaceholderText(self.tr("Your TMDB API key or read access token"))
        self.key.setAccessibleName(self.tr("Your TMDB key"))
        self.region.setAccessibleName(self.tr("Region where you watch"))
        self.other.setAccessibleName(self.tr("Add another service"))
        locales = QLocale.matchingLocales(
            QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
        )
        codes = {QLocale.territoryToCode(locale.territory()) for locale in locales}
        for name, code in sorted((country_name(code), code) for code in codes if len(code) == 2 and code.isalpha()):
            self.region.addItem(name, code)
        self.switch.setChecked(self._desk.choices.on)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 18)
        layout.setSpacing(10)
        layout.addWidget(plain_label("sectionHeading", self.tr("Online")))
        layout.addWidget(plain_label("muted", self._intro()))
        layout.addWidget(self.switch)
        layout.addWidget(self._inside)
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(10)
        inside.addWidget(plain_label("muted", self._key_words()))
        inside.addWidget(self.key)
        inside.addLayout(_line(self.key_button, self.test_button, self.forget_button))
        inside.addWidget(self.told)
        inside.addWidget(plain_label("overline", self.tr("REGION")))
        inside.addLayout(_line(self.region))
        inside.addWidget(plain_label("overline", self.tr("MY SERVICES")))
        inside.addLayout(self.chips)
        inside.addLayout(_line(self.other))
        inside.addWidget(self.services_told)
        inside.addWidget(plain_label("overline", self.tr("NEW")))
        inside.addWidget(self.new)
        inside.addWidget(self.kept)
        inside.addLayout(_line(self.clear_button))
        inside.addWidget(plain_label("hint", ATTRIBUTION))
        inside.addWidget(plain_label("hint", self.tr("Where to watch: data of JustWatch.")))

    def _intro(self) -> str:
        return self.tr(
            "While this is off, nothing here opens a connection. While it is on, TMDB (themoviedb.org) is asked about "
            "the titles that you look at. A request holds the title, your region, your language and your key; never "
            "your ratings. Predictions use none of it."
        )

    def _key_words(self) -> str:
        return self.tr(
            "TMDB gives everyone a free key, for use that is not commercial: in your account at themoviedb.org, under "
            "Settings, API."
        )

    def _connect(self) -> None:
        self.switch.toggled.connect(self._turn)
        self.key.returnPressed.connect(self._use_key)
        self.key_button.clicked.connect(self._use_key)
        self.test_button.clicked.connect(self._test_key)
        self.forget_button.clicked.connect(self._forget_key)
        self.region.activated.connect(lambda place: self._choose(region=self.region.itemData(place)))
        self.other.activated.connect(lambda place: self._toggle_service(self.other.itemData(place), chosen=True))
        self.clear_button.clicked.connect(self._clear)
        self._desk.changed.connect(self._show)

    def showEvent(self, event: QShowEvent) -> None:
        """What is kept has grown since."""
        super().showEvent(event)
        self._show_cache()

    def _turn(self, on: bool) -> None:  # as the signal gives it
        self._choose(on=on)

    def _choose(self, **choices: Any) -> None:
        try:
            self._desk.choose(**choices)
        except MovieRecError as error:
            self.told.setText(str(error))

    def _show(self) -> None:
        """Show what is chosen, and ask for what is missing."""
        on = self._desk.choices.on
        self.switch.setChecked(on)
        self._inside.setVisible(on)
        if not on:
            return
        place = self._desk.titles.keys.place
        self.told.setText(self._key_text(place))
        self._show_key_buttons()
        self.region.setCurrentIndex(self.region.findData(self._desk.region))
        self._show_cache()
        self._show_services()

    def _show_key_buttons(self) -> None:
        there = self._desk.titles.keys.place is not KeyPlace.NOWHERE
        for button in (self.test_button, self.forget_button):
            button.setVisible(there)

    def _key_text(self, place: KeyPlace) -> str:
        words = {
            KeyPlace.NOWHERE: self.tr("There is no key yet, so nothing is asked."),
            KeyPlace.KEYRING: self.tr("Your key is in the system's keyring."),
            KeyPlace.FILE: self.tr(
                "This system has no keyring that could be used. Your key is in a plain file that only your account may "
                "read: {path}"
            ),
        }
        return words[place].format(path=self._desk.titles.keys.file)

    def _use_key(self) -> None:
        key = self.key.text().strip()
        if key:
            self._ask(lambda context: self._desk.titles.use_key(key, context.cancelled), self._key_kept)

    def _key_kept(self, _place: KeyPlace) -> None:
        self.key.clear()
        self._desk.look_anew()
        self.told.setText(self.tr("TMDB accepts the key.") + " " + self.told.text())

    def _test_key(self) -> None:
        works = self.tr("TMDB accepts the key.")
        self._ask(lambda context: self._desk.titles.check_key(context.cancelled), lambda _: self._tell_key(works))

    def _forget_key(self) -> None:
        self._ask(lambda _: self._desk.titles.forget_key(), lambda _: self._desk.look_anew())

    def _ask(self, work: Any, done: Any) -> None:
        """One question at a time. What has the focus keeps it: nothing is greyed out meanwhile."""
        if self._is_asking:
            return
        self._is_asking = True
        self.told.setText(self.tr("One moment…"))

        def answered(answer: Any) -> None:
            self._is_asking = False
            done(answer)

        self._desk.run(work, answered, self._tell_key)

    def _tell_key(self, text: str) -> None:
        self._is_asking = False
        self._show_key_buttons()
        self.told.setText(text)

    def _show_cache(self) -> None:
        locale, decimal = QLocale(), QLocale.DataSizeFormat.DataSizeSIFormat
        self.kept.setText(
            self.tr("Kept on this computer: {used}. At most {most}, and nothing for longer than {days} days.").format(
                used=locale.formattedDataSize(self._desk.titles.cache.used_bytes, 0, decimal),
                most=locale.formattedDataSize(MAX_BYTES, 0, decimal),
                days=locale.toString(round(MAX_AGE_DAYS)),
            )
        )

    def _clear(self) -> None:
        self._desk.empty_cache()

    def _show_services(self) -> None:
        region = self._desk.region
        if self._services_of != region:
            self._services = []
        self._fill_services()
        if self._services_of != region and self._desk.is_on:
            self._services_of = region

            def done(names: list[str]) -> None:
                if region == self._desk.region:
                    self._services = names
                    self._fill_services()

            self._desk.run(
                lambda context: self._desk.titles.services(region, context.cancelled), done, self._no_services
            )

    def _no_services(self, _text: str) -> None:
        self._services_of = ""
        self._fill_services()

    def _fill_services(self) -> None:
        """Buttons for the services that are chosen and the foremost of the region; a list of the others."""
        chosen = self._desk.choices.services
        foremost = list(dict.fromkeys([*self._services[:_FOREMOST], *sorted(chosen)]))
        for name in foremost:
            if name not in self.chips_by_name:
                self.chips_by_name[name] = self._chip(name)
                self.chips.addWidget(self.chips_by_name[name])
        for name, chip in self.chips_by_name.items():
            chip.setChecked(name in chosen)
            chip.setVisible(name in foremost)
        others = sorted(set(self._services) - set(foremost), key=str.casefold)
        self.other.clear()
        self.other.addItem(self.tr("Another service…"), "")
        for name in others:
            self.other.addItem(name, name)
        self.other.setVisible(bool(others))
        known = self.tr("Those that you have come first in the details.")
        unknown = self.tr("Which there are is shown when TMDB could be asked.")
        self.services_told.setText(known if self._services or chosen else unknown)

    def _chip(self, name: str) -> QPushButton:
        chip = QPushButton(name.replace("&", "&&"))
        chip.setObjectName("switch")
        chip.setCheckable(True)
        chip.setAccessibleName(name)
        chip.clicked.connect(lambda on: self._toggle_service(name, chosen=on))
        return chip

    def _toggle_service(self, name: str, *, chosen: bool) -> None:
        if name:
            before = self._desk.choices.services
            self._choose(services=before | {name} if chosen else before - {name})


def _line(*widgets: QWidget) -> QHBoxLayout:
    """Widgets side by side, as wide as they want to be."""
    line = QHBoxLayout()
    for widget in widgets:
        line.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
    line.addStretch(1)
    return line
