"""Settings: how it looks, which model predicts, where the data are, what this is."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from movierec_desktop import __version__, paths
from movierec_desktop.services.updates import Updates
from movierec_desktop.ui.background_learning import BackgroundLearning
from movierec_desktop.ui.online import OnlineDesk
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.theme.theme import THEME_KEY, Theme, ThemeChoice
from movierec_desktop.ui.translations import LANGUAGE_KEY, OWN_NAMES, Language, stored_language
from movierec_desktop.ui.widgets.data_card import DataCard
from movierec_desktop.ui.widgets.import_card import ImportCard
from movierec_desktop.ui.widgets.learning_card import LearningCard
from movierec_desktop.ui.widgets.licences_dialog import LicencesDialog
from movierec_desktop.ui.widgets.online_card import OnlineCard
from movierec_desktop.ui.widgets.plain_label import plain_label
from movierec_desktop.ui.widgets.scroll_page import ScrollPage
from movierec_desktop.ui.widgets.segments import Segments
from movierec_desktop.ui.widgets.update_card import UpdateCard
from movierec_desktop.ui.words import decimal, model_summary, model_title, whole

translate = QCoreApplication.translate

_WIDEST = 720


def _text(words: str, name: str = "muted") -> QLabel:
    """Text that can be copied."""
    label = plain_label(name, words)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


class _Card(QFrame):
    """One section."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(20, 16, 20, 18)
        self.inside.setSpacing(10)
        self.inside.addWidget(_text(heading, "sectionHeading"))


class SettingsPage(ScrollPage):
    """Every choice applies at once and is kept in the profile."""

    welcome_wanted = Signal()
    """The person wants to go on with the welcome."""

    def __init__(
        self, session: Session, theme: Theme, updates: Updates, desk: OnlineDesk, learning: BackgroundLearning
    ) -> None:
        super().__init__(translate("SettingsPage", "Settings"))
        self._session = session
        self._theme = theme
        self.language = self._language_box()
        self.import_card = ImportCard(session)
        self.data_card = DataCard(session)
        self.update_card = UpdateCard(updates, session.engine.bundle.folder)
        self.learning_card = LearningCard(session, learning)
        self.online_card = OnlineCard(desk)
        column = QVBoxLayout()
        column.addWidget(_text(self.tr("Settings"), "heading"))
        for card in self._cards():
            column.addWidget(card)
        self.fill(column, _WIDEST)

    def shut_down(self) -> None:
        """Stop what is under way, and wait for it."""
        for card in (self.update_card, self.import_card, self.data_card):
            card.shut_down()

    def focus_target(self) -> QWidget:
        """Where keys work: they scroll."""
        return self

    def _cards(self) -> list[QFrame]:
        return [
            self._appearance(), self._model(), self.learning_card, self._welcome(), self.import_card,
            self.data_card, self.online_card, self.update_card, self._about(),
        ]  # fmt: skip

    def _appearance(self) -> _Card:
        card = _Card(self.tr("Appearance"))
        themes = Segments(
            [
                (ThemeChoice.SYSTEM, self.tr("As the system"), self.tr("Theme: as the system")),
                (ThemeChoice.DARK, self.tr("Dark"), self.tr("Theme: dark")),
                (ThemeChoice.LIGHT, self.tr("Light"), self.tr("Theme: light")),
            ]
        )
        themes.show_choice(self._theme.choice)
        themes.changed.connect(self._choose_theme)
        card.inside.addWidget(themes, 0, Qt.AlignmentFlag.AlignLeft)
        card.inside.addWidget(_text(self.tr("Language of the interface")))
        card.inside.addWidget(self.language, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _language_box(self) -> QComboBox:
        """Every language by its own name, for whoever cannot read the one that is spoken now."""
        box = QComboBox()
        box.setAccessibleName(self.tr("Language of the interface"))
        box.addItem(self.tr("As the system"), Language.SYSTEM)
        for language, name in OWN_NAMES.items():
            box.addItem(name, language)
        box.setCurrentIndex(box.findData(self._stored_language()))
        box.currentIndexChanged.connect(lambda place: self._choose_language(box.itemData(place)))
        return box

    def _choose_language(self, language: Language) -> None:
        """The words of a window are chosen when it is built, so it is built anew, in its place.

        A choice that cannot be saved is taken back: the new window would not know of it.
        """
        if self._session.save_setting(LANGUAGE_KEY, Language(language).value):
            self._session.reopen_wanted.emit(self._session.profile.path)
            return
        with QSignalBlocker(self.language):
            self.language.setCurrentIndex(self.language.findData(self._stored_language()))

    def _stored_language(self) -> Language:
        return stored_language(self._session.profile.settings.get(LANGUAGE_KEY, ""))

    def _choose_theme(self, choice: ThemeChoice) -> None:
        self._theme.choose(choice)
        self._session.save_setting(THEME_KEY, choice.value)

    def _welcome(self) -> _Card:
        card = _Card(self.tr("Your taste"))
        card.inside.addWidget(
            _text(self.tr("Pick groups of films, or rate screens of titles: it goes on where you left."))
        )
        button = QPushButton(self.tr("Go on with the welcome"))
        button.clicked.connect(self.welcome_wanted)
        card.inside.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _model(self) -> _Card:
        card = _Card(self.tr("Model"))
        models: dict[str, Any] = self._session.engine.bundle.manifest["models"]
        box = QComboBox()
        box.setAccessibleName(self.tr("Model"))
        for name in models:
            box.addItem(model_title(models, name), name)
        box.setCurrentIndex(box.findData(self._session.model_name))
        box.currentIndexChanged.connect(lambda place: self._session.choose_model(box.itemData(place)))
        card.inside.addWidget(box, 0, Qt.AlignmentFlag.AlignLeft)
        told, measured = _text(""), _text("")

        def tell() -> None:
            told.setText(model_summary(models, self._session.model_name))
            measured.setText(_measured_text(models[self._session.model_name].get("measured", {})))

        box.currentIndexChanged.connect(tell)
        tell()
        card.inside.addWidget(told)
        card.inside.addWidget(measured)
        return card

    def _about(self) -> _Card:
        card = _Card(self.tr("About"))
        manifest = self._session.engine.bundle.manifest
        card.inside.addWidget(
            _text(
                self.tr("MovieRec Desktop {version}. The code is free under the MIT licence.").format(
                    version=__version__
                )
            )
        )
        card.inside.addWidget(_text(_data_text(manifest.get("data_sets", []))))
        where = self.tr("The models and their licences are in {folder}.")
        card.inside.addWidget(_text(where.format(folder=self._session.engine.bundle.folder)))
        licences = QPushButton(self.tr("Licences…"))
        licences.clicked.connect(self._show_licences)
        card.inside.addWidget(licences, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _show_licences(self) -> None:
        dialog = LicencesDialog(paths.resources_dir() / "third-party.md", self)
        dialog.exec()
        dialog.deleteLater()


def _measured_text(measured: dict[str, Any]) -> str:
    """The errors that the manifest records, in a sentence."""
    if not measured:
        return ""
    errors = {name: decimal(measured[name], 3) for name in ("rmse", "mae", "title_mean_rmse", "bias_rmse")}
    return translate(
        "SettingsPage",
        "Measured on {people} people it had never seen, each with {given} ratings given: its predictions are off by "
        "{rmse} stars (RMSE; MAE {mae}). Everyone's mean for the title: {title_mean_rmse}; mean corrected for the "
        "person: {bias_rmse}.",
    ).format(people=whole(measured["people"]), given=whole(measured["given"]), **errors)


def _data_text(data_sets: list[dict[str, Any]]) -> str:
    rows = sum(entry.get("ratings", 0) for entry in data_sets)
    return translate(
        "SettingsPage",
        "The models were trained on %Ln rating(s) of MovieLens (F. Maxwell Harper and Joseph A. Konstan, 2015, The "
        "MovieLens Datasets: History and Context). They may be passed on under the same terms, not for commercial use; "
        "the University of Minnesota does not endorse this app.",
        "",
        rows,
    )
