"""Settings: how it looks, which model predicts, where the data are, what this is."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from movierec_desktop import __version__
from movierec_desktop.services.updates import Updates
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.theme.theme import Theme, ThemeChoice
from movierec_desktop.ui.widgets.data_card import DataCard
from movierec_desktop.ui.widgets.import_card import ImportCard
from movierec_desktop.ui.widgets.learning_card import LearningCard
from movierec_desktop.ui.widgets.plain_label import plain_label
from movierec_desktop.ui.widgets.scroll_page import ScrollPage
from movierec_desktop.ui.widgets.segments import Segments
from movierec_desktop.ui.widgets.update_card import UpdateCard

THEME_KEY = "theme"
_THEMES = ((ThemeChoice.SYSTEM, "As the system"), (ThemeChoice.DARK, "Dark"), (ThemeChoice.LIGHT, "Light"))
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

    def __init__(self, session: Session, theme: Theme, updates: Updates) -> None:
        super().__init__("Settings")
        self._session = session
        self._theme = theme
        self.import_card = ImportCard(session)
        self.data_card = DataCard(session)
        self.update_card = UpdateCard(updates, session.engine.bundle.folder)
        self.learning_card = LearningCard(session)
        for shut_down in (self.import_card.shut_down, self.learning_card.shut_down):
            self.data_card.deleting.connect(shut_down)
        column = QVBoxLayout()
        column.addWidget(_text("Settings", "heading"))
        for card in self._cards():
            column.addWidget(card)
        self.fill(column, _WIDEST)

    def focus_target(self) -> QWidget:
        """Where keys work: they scroll."""
        return self

    def _cards(self) -> list[QFrame]:
        return [
            self._appearance(), self._model(), self.learning_card, self._welcome(), self.import_card, self.data_card,
            self.update_card, self._about(),
        ]  # fmt: skip

    def _appearance(self) -> _Card:
        card = _Card("Appearance")
        themes = Segments([(choice, label, f"Theme: {label.lower()}") for choice, label in _THEMES])
        themes.show_choice(self._theme.choice)
        themes.changed.connect(self._choose_theme)
        card.inside.addWidget(themes, 0, Qt.AlignmentFlag.AlignLeft)
        return card

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
        card = _Card("Model")
        models: dict[str, Any] = self._session.engine.bundle.manifest["models"]
        box = QComboBox()
        box.setAccessibleName("Model")
        for name, entry in models.items():
            box.addItem(entry.get("title", name), name)
        box.setCurrentIndex(box.findData(self._session.model_name))
        box.currentIndexChanged.connect(lambda place: self._session.choose_model(box.itemData(place)))
        card.inside.addWidget(box, 0, Qt.AlignmentFlag.AlignLeft)
        told, measured = _text(""), _text("")

        def tell() -> None:
            entry = models[self._session.model_name]
            told.setText(entry.get("summary", ""))
            measured.setText(_measured_text(entry.get("measured", {})))

        box.currentIndexChanged.connect(tell)
        tell()
        card.inside.addWidget(told)
        card.inside.addWidget(measured)
        return card

    def _about(self) -> _Card:
        card = _Card("About")
        manifest = self._session.engine.bundle.manifest
        card.inside.addWidget(_text(f"MovieRec Desktop {__version__}. The code is free under the MIT licence."))
        card.inside.addWidget(_text(_data_text(manifest.get("data_sets", []))))
        card.inside.addWidget(_text(f"The models and their licences are in {self._session.engine.bundle.folder}."))
        return card


def _measured_text(measured: dict[str, Any]) -> str:
    """The errors that the manifest records, in a sentence."""
    if not measured:
        return ""
    return (
        f"Measured on {measured['people']} people it had never seen, each with {measured['given']} ratings given: "
        f"its predictions are off by {measured['rmse']:.3f} stars (RMSE; MAE {measured['mae']:.3f}). "
        f"Everyone's mean for the title: {measured['title_mean_rmse']:.3f}; "
        f"mean corrected for the person: {measured['bias_rmse']:.3f}."
    )


def _data_text(data_sets: list[dict[str, Any]]) -> str:
    rows = sum(entry.get("ratings", 0) for entry in data_sets)
    return (
        f"The models were trained on {rows:,} ratings of MovieLens (F. Maxwell Harper and Joseph A. Konstan, 2015, "
        "The MovieLens Datasets: History and Context). They may be passed on under the same terms, not for commercial "
        "use; the University of Minnesota does not endorse this app."
    )
