"""Insights: how often recommendations were right, how far predictions are off, and a taste beside everyone's."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from movierec_desktop.domain.feedback import RatedTitle
from movierec_desktop.domain.recommendation import Confidence
from movierec_desktop.services.feedback_measures import by_confidence, errors, over_time, predicted_ones
from movierec_desktop.services.feedback_record import read_record
from movierec_desktop.services.learning import FEWEST_RATINGS
from movierec_desktop.services.rating_growth import rating_growth
from movierec_desktop.services.taste_profile import TasteProfile, taste_profile
from movierec_desktop.ui.delegates.look import Look
from movierec_desktop.ui.language_names import language_name
from movierec_desktop.ui.pages import insights_words as words
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.widgets.chart_card import ChartCard
from movierec_desktop.ui.widgets.charts.chart import Chart
from movierec_desktop.ui.widgets.charts.difference_bars import DifferenceBars
from movierec_desktop.ui.widgets.charts.error_line import ErrorLine
from movierec_desktop.ui.widgets.charts.error_scale import ErrorRow, ErrorScale
from movierec_desktop.ui.widgets.charts.growth_line import GrowthLine
from movierec_desktop.ui.widgets.charts.learning_runs import LearningRuns
from movierec_desktop.ui.widgets.charts.paired_columns import PairedColumns
from movierec_desktop.ui.widgets.charts.share_rows import ShareRows
from movierec_desktop.ui.widgets.empty_state import EmptyState
from movierec_desktop.ui.widgets.figure_card import FigureCard
from movierec_desktop.ui.widgets.models_table import ModelsTable
from movierec_desktop.ui.widgets.page_picture import stacked
from movierec_desktop.ui.widgets.plain_label import plain_label
from movierec_desktop.ui.widgets.scroll_page import ScrollPage
from movierec_desktop.ui.words import confidence_heading, genre_name, model_title, whole

translate = QCoreApplication.translate

_WIDEST = 1080
_GENRES = 8


class InsightsPage(ScrollPage):
    """Everything is computed anew when the page is shown and when something changes while it is."""

    browse_wanted = Signal()
    told = Signal(str)
    """Something was done that one may want to know of."""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__(translate("InsightsPage", "Insights"))
        self._session = session
        self._look = look
        self._make_parts(look)
        self._lay_out()
        for signal in (session.feedback_written, session.model_changed):
            signal.connect(self._changed)
        session.library_changed.connect(lambda _: self._changed())
        self._empty.acted.connect(self.browse_wanted)

    def _make_parts(self, look: Look) -> None:
        self.liked, self.error, self.answers = map(
            FigureCard, (self.tr("LIKED"), self.tr("OFF BY"), self.tr("RECOMMENDED"))
        )
        self.calibration = ErrorScale(look, self.tr("Error by confidence"))
        self.over_time = ErrorLine(look)
        self.growth = GrowthLine(look)
        self.runs = LearningRuns(look)
        self.half_stars = PairedColumns(look, self.tr("Your ratings by stars"))
        self.decades = PairedColumns(look, self.tr("Your ratings by decade"))
        self.genres = DifferenceBars(look, self.tr("More or less than others by genre"))
        self.languages = ShareRows(look, self.tr("Your ratings by language"))
        self.models = ModelsTable(self._session.engine.bundle.manifest["models"])
        self._cards: dict[Chart, ChartCard] = {
            chart: ChartCard(heading, chart)
            for heading, chart in (
                (self.tr("How sure it said it was"), self.calibration),
                (self.tr("Over time"), self.over_time),
                (self.tr("Your ratings over time"), self.growth),
                (self.tr("What learning changed"), self.runs),
                (self.tr("Your stars"), self.half_stars),
                (self.tr("Decades"), self.decades),
                (self.tr("Genres, beside what others give the same titles"), self.genres),
                (self.tr("Languages"), self.languages),
            )
        }
        self._models_card = ChartCard(self.tr("What was measured for each model"), self.models)
        self._models_card.say(_measured_words(self._session.engine.bundle.manifest["models"]))
        self.share = QPushButton(self.tr("Export without titles…"))
        self.share.clicked.connect(self._choose_file)
        self._share_card = ChartCard(self.tr("Take part in a study, if you like"), self.share)
        self._share_card.say(_shared_text())
        self._empty = EmptyState()
        self._empty.say(
            self.tr("Nothing is known of you yet"),
            self.tr(
                "Rate titles you know. Then your taste stands here beside everyone's, and how often the "
                "recommendations that you followed were right."
            ),
            self.tr("Rate titles you know"),
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.addLayout(self._head())
        self._filled = QWidget()
        grid = QGridLayout(self._filled)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(16)
        figures = QHBoxLayout()
        figures.setSpacing(16)
        for figure in (self.liked, self.error, self.answers):
            figures.addWidget(figure, 1)
        grid.addLayout(figures, 0, 0, 1, 2)
        for place, card in enumerate(self._cards.values()):
            grid.addWidget(card, 1 + place // 2, place % 2)
        for side in (0, 1):
            grid.setColumnStretch(side, 1)
        self._empty.setMinimumHeight(250)
        for widget in (self._filled, self._empty, self._models_card, self._share_card):
            column.addWidget(widget)
        self.fill(column, _WIDEST)

    def _head(self) -> QHBoxLayout:
        self._title = QWidget()
        said = QVBoxLayout(self._title)
        said.setContentsMargins(0, 0, 0, 0)
        said.setSpacing(2)
        told = self.tr("What is known of your taste, and how often that was right. On this computer only.")
        for name, text in (("heading", self.tr("Insights")), ("subheading", told)):
            said.addWidget(plain_label(name, text))
        self.save = QPushButton(self.tr("Save as a picture…"))
        self.save.clicked.connect(self._choose_picture)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._title, 1)
        head.addWidget(self.save, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def focus_target(self) -> QWidget:
        """Where keys work: they scroll, or rate the first titles."""
        return self if self._session.library.ratings else self._empty.button

    def showEvent(self, event: QShowEvent) -> None:
        """Compute what it shows."""
        super().showEvent(event)
        self.refresh()

    def _changed(self) -> None:
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Show what is known now."""
        session = self._session
        rated = bool(session.library.ratings)
        self._filled.setVisible(rated)
        self._share_card.setVisible(rated)
        self._empty.setVisible(not rated)
        self.save.setVisible(rated)
        self.models.show_chosen(session.model_name)
        if rated:
            self._show_feedback()
            self._show_learning()
            stars = {title_id: rating.stars for title_id, rating in session.library.ratings.items()}
            self._show_taste(taste_profile(session.engine, session.model_name, stars))

    def _show_feedback(self) -> None:
        session = self._session
        record = read_record(session.profile, session.engine.replaced, with_recommended=False)
        entry = session.engine.bundle.manifest["models"][session.model_name]
        told = predicted_ones(record.rated)
        measured = words.measured_for(entry.get("measured") or {}, [one.known for one in told])
        self.liked.say(*words.liked(record.rated))
        self.error.say(*words.error(errors(told), measured, self._model_title()))
        self.answers.say(*words.answers(session.profile.feedback.n_titles_shown(), record.rated, record.acts))
        self._show_calibration(told, (entry.get("measured") or {}).get("by_confidence", {}))
        self._show_over_time(told, measured)

    def _model_title(self) -> str:
        return model_title(self._session.engine.bundle.manifest["models"], self._session.model_name)

    def _show_calibration(self, told: Sequence[RatedTitle], measured: dict[str, Any]) -> None:
        found = by_confidence(told)
        rows = [
            ErrorRow(confidence_heading(word), found.get(word), measured.get(str(word), {}).get("rmse"))
            for word in Confidence
        ]
        self.calibration.show_rows(rows)
        self._say(
            self.calibration,
            self.tr("How far predictions were off, in stars, by the word that stood beside them. Less is better."),
        )

    def _show_over_time(self, told: Sequence[RatedTitle], measured: tuple[int, float] | None) -> None:
        blocks = over_time(told)
        self.over_time.show_blocks(blocks, None if measured is None else measured[1])
        if blocks:
            self._say(
                self.over_time,
                self.tr("Each dot is the error over %Ln rating(s), in stars. Lower is better.", "", blocks[0].n),
            )
        else:
            text = self.tr("Every ten ratings that were predicted before make a dot: {n} of the first 10 so far.")
            self._say(self.over_time, text.format(n=whole(len(told))), drawn=False)

    def _show_learning(self) -> None:
        growth = rating_growth(self._session.library.ratings.values())
        self.growth.show_growth(growth)
        if len(growth.days) > 1:
            self._say(self.growth, self.tr("How many you had rated; those of a file count from the day that it tells."))
        else:
            told_of_one = self.tr("All on one day so far; from the second on a line stands here.")
            self._say(self.growth, told_of_one, drawn=False)
        runs = self._session.learning.runs()
        self.runs.show_runs(runs)
        if runs:
            told = self.tr(
                "Your error in stars on ratings that were held back, before and after each run; below it how many "
                "ratings there were. What gains nothing is thrown away."
            )
        else:
            told = self.tr(
                "It has not learned from you yet: from %Ln rating(s) on it does, by itself.", "", FEWEST_RATINGS
            )
        self._say(self.runs, told, drawn=bool(runs))

    def _show_taste(self, taste: TasteProfile | None) -> None:
        if taste is None:
            for chart in (self.half_stars, self.decades, self.genres, self.languages):
                self._say(chart, self.tr("None of the titles that you rated is in this catalogue."), drawn=False)
            return
        self.half_stars.show_shares(taste.half_stars)
        self._say(self.half_stars, words.generosity(taste.overall))
        self.decades.show_shares(taste.decades)
        self._say(self.decades, self.tr("When what you rated was made."), drawn=bool(taste.decades.names))
        self.genres.show_leans(taste.genres[:_GENRES], genre_name)
        self._say(
            self.genres,
            self.tr("How many you rated, and how many stars more or less you give.")
            if taste.genres
            else self.tr("From three ratings in one of them on, it stands here."),
        )
        self.languages.show_shares(taste.languages, language_name)
        self._say(self.languages, self.tr("In which what you rated was made."), drawn=bool(taste.languages.names))

    def _choose_picture(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as a picture"), "movierec-insights.png", self.tr("Pictures (*.png)")
        )
        if name:
            self.save_picture(Path(name))

    def save_picture(self, path: Path) -> None:
        """Write the whole page as a PNG, two pixels for each of the window's, and tell where it is."""
        path = path if path.suffix.lower() == ".png" else path.with_name(f"{path.name}.png")
        shown = (self._title, self._filled, self._models_card)
        if stacked(shown, self._look.color("background")).save(str(path)):
            self.told.emit(self.tr("The picture is in {path}").format(path=path))
        else:
            self._session.failed.emit(self.tr("{path} cannot be written: choose another folder").format(path=path))

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export feedback"), "movierec-feedback.jsonl", self.tr("JSON lines (*.jsonl)")
        )
        if name:
            self.export_to(Path(name))

    def export_to(self, path: Path) -> None:
        """Write the person's feedback, without titles, and say so beside the button."""
        n = self._session.export_feedback(path)
        if n is not None:
            told = self.tr("%Ln line(s) are in {path}. Read it before you share it.", "", n).format(path=path)
            self._share_card.say(f"{_shared_text()}\n{told}")

    def _say(self, chart: Chart, text: str, *, drawn: bool = True) -> None:
        self._cards[chart].say(text, drawn=drawn)


def _measured_words(models: dict[str, Any]) -> str:
    told = next((entry["measured"] for entry in models.values() if entry.get("measured")), None)
    if told is None:
        return translate("InsightsPage", "This bundle does not tell what was measured.")
    return translate(
        "InsightsPage",
        "Error in stars (RMSE, less is better) for %Ln people the models had never seen, by how many ratings were "
        "given; and how good their list of ten is (NDCG@10, more is better).",
        "",
        told["people"],
    )


def _shared_text() -> str:
    return translate(
        "InsightsPage",
        "What stands above can be written into a file of text: predictions, ratings and days, but no titles, no times "
        "of day and nothing that tells who you are. Nothing is sent; you decide who gets it.",
    )
