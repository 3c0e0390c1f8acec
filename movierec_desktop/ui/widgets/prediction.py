"""What is predicted for one title, how sure that is, and why."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from movierec_desktop.domain.recommendation import Explanation
from movierec_desktop.domain.stars import MAX_STARS, MIN_STARS
from movierec_desktop.domain.title import Title
from movierec_desktop.ui.delegates.look import Look
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.widgets.opinions import Opinions
from movierec_desktop.ui.widgets.plain_label import plain_label
from movierec_desktop.ui.widgets.reason_bars import ReasonBars
from movierec_desktop.ui.widgets.shown_stars import ShownStars
from movierec_desktop.ui.words import confidence_word, decimal, model_title, signed

translate = QCoreApplication.translate


class PredictionBox(QWidget):
    """Hidden behind a button until it is asked for, where the person is rating."""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self._session = session
        self._title: Title | None = None
        self._revealed = False
        self._hint = plain_label(
            "muted", self.tr("The prediction is hidden while you browse, so that it does not sway your rating.")
        )
        self._reveal = QPushButton(self.tr("Show the prediction"))
        self._number = plain_label("bigNumber")
        self._stars = ShownStars(look)
        self._word = plain_label("muted")
        self._bars = ReasonBars(look)
        self._press = plain_label("hint", self.tr("press a reason that is wrong"), wraps=False)
        self._sum = plain_label("muted")
        self._each = plain_label("overline", self.tr("EACH MODEL ALONE"))
        self._opinions = Opinions()
        self._shown = QWidget()
        self._lay_out()
        self._reveal.clicked.connect(self._show_it)
        self._bars.doubt_toggled.connect(session.toggle_doubt)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self._number)
        line.addWidget(self._stars)
        line.addWidget(self._word, 1)
        inside = QVBoxLayout(self._shown)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addLayout(line)
        inside.addLayout(self._why_heading())
        inside.addWidget(self._bars)
        inside.addWidget(self._sum)
        inside.addSpacing(6)
        inside.addWidget(self._each)
        inside.addWidget(self._opinions)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._hint)
        layout.addWidget(self._reveal, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._shown)

    def _why_heading(self) -> QHBoxLayout:
        heading = QHBoxLayout()
        heading.addWidget(plain_label("overline", self.tr("WHY")))
        heading.addStretch(1)
        heading.addWidget(self._press)
        return heading

    def show_title(self, title: Title, *, revealed: bool) -> None:
        """Take another title in; call `refresh` to show it."""
        self._title = title
        self._revealed = revealed

    def refresh(self) -> None:
        """Show what the session's taste says now. A title that is rated has no prediction: it would know the answer."""
        if self._title is None:
            return
        rated = self._session.library.stars(self._title.id) is not None
        visible = self._revealed and not rated
        self.setVisible(not rated)
        self._hint.setVisible(not visible and not rated)
        self._reveal.setVisible(not visible and not rated)
        self._shown.setVisible(visible)
        if visible:
            self._fill(self._title)

    def _fill(self, title: Title) -> None:
        view = self._session.view
        recommendation = view.recommendations([title])[0]
        explanation = view.explain(title.row)
        self._number.setText(decimal(recommendation.stars, 1))
        self._stars.set_stars(recommendation.stars)
        self._word.setText(confidence_word(recommendation.confidence))
        self._bars.show_explanation(explanation)
        for widget in (self._bars, self._press):
            widget.setVisible(bool(explanation.reasons))
        self._sum.setText(_sum_text(explanation))
        models = self._session.engine.bundle.manifest["models"]
        opinions = {model_title(models, name): stars for name, stars in view.opinions(title.row).items()}
        self._opinions.show_opinions(opinions)
        self._each.setVisible(bool(opinions))
        self._opinions.setVisible(bool(opinions))

    def _show_it(self) -> None:
        self._revealed = True
        self.refresh()


def _sum_text(explanation: Explanation) -> str:
    """What the bars leave out, and the sum, so that everything shown adds up to the prediction."""
    start = decimal(explanation.starting_point, 2)
    if not explanation.reasons:
        told = translate("Prediction", "Before any rating {start}. Rate some titles and the reasons stand here.")
        return told.format(start=start)
    total = explanation.total
    if MIN_STARS <= total <= MAX_STARS:
        told = translate("Prediction", "Before any rating {start} · together {total}")
    else:
        told = translate("Prediction", "Before any rating {start} · together {total}, beyond the scale")
    told = told.format(start=start, total=decimal(total, 2))
    count, rest = ReasonBars.remainder(explanation)
    others = translate("Prediction", "%Ln other rating(s) {sum}", "", count).format(sum=signed(rest))
    return f"{others}\n{told}" if count else told
