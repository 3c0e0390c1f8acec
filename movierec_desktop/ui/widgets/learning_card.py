"""Settings: what was learned from this person's ratings, learning now, by itself, and forgetting it."""

from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout

from movierec_desktop.services.learning import FEWEST_RATINGS
from movierec_desktop.ui.background_learning import BackgroundLearning
from movierec_desktop.ui.learning_words import component_name, learning_words
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.widgets.plain_label import plain_label
from movierec_desktop.ui.words import listed


class LearningCard(QFrame):
    """What goes on and what came of it; it can be begun, cancelled, and forgotten."""

    def __init__(self, session: Session, learning: BackgroundLearning) -> None:
        super().__init__()
        self.setObjectName("card")
        self._session = session
        self._word = ""
        self.scheduler = learning.scheduler
        self.told = plain_label("muted", "")
        self.told.setWordWrap(True)
        self.detail = plain_label("muted", "")
        self.detail.setWordWrap(True)
        self.learn_button = QPushButton(self.tr("Learn now"))
        self.learn_button.clicked.connect(self.scheduler.start_now)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self._stop)
        self.reset_button = QPushButton(self.tr("Forget what was learned"))
        self.reset_button.clicked.connect(self._reset)
        self.by_itself = QCheckBox(self.tr("Learn by itself when enough has changed"))
        self.by_itself.setChecked(learning.by_itself)
        self.by_itself.toggled.connect(learning.choose_by_itself)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of learning"))
        self._lay_out()
        self._connect()
        self._begun_or_ended()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 18)
        layout.setSpacing(10)
        layout.addWidget(plain_label("sectionHeading", self.tr("Learning")))
        for widget in (self.told, self.detail, self.bar, self.by_itself):
            layout.addWidget(widget)
        line = QHBoxLayout()
        for button in (self.learn_button, self.cancel_button, self.reset_button):
            line.addWidget(button)
        line.addStretch(1)
        layout.addLayout(line)

    def _connect(self) -> None:
        self.scheduler.changed.connect(self._begun_or_ended)
        self.scheduler.progressed.connect(self._show_progress)
        self.scheduler.learned.connect(self._show)
        self.scheduler.failed.connect(self._fail)
        self._session.library_changed.connect(self._note_change)

    def _note_change(self) -> None:
        self._word = ""
        self._show()

    def _stop(self) -> None:
        self._word = self.tr("Stopped: nothing has changed.")
        self.scheduler.cancel()

    def _reset(self) -> None:
        self._session.forget_what_was_learned()
        self._word = self.tr("Forgotten: the models are as they came.")
        self._show()

    def _fail(self, words: str) -> None:
        self._word = words

    def _begun_or_ended(self) -> None:
        if self.scheduler.is_running:
            self._word = ""
            self.bar.setRange(0, 0)
        self._show()

    def _tell(self, words: str) -> None:
        self.told.setText(words)

    def _show_progress(self, told: tuple[int, int]) -> None:
        done, total = told
        self.bar.setRange(0, 1000 if total else 0)
        self.bar.setValue(round(1000 * done / total) if total else 0)

    def _show(self) -> None:
        """Everything as it is now."""
        learning, running = self._session.learning, self.scheduler.is_running
        enough = learning.can_learn and len(self._session.library.trusted) >= FEWEST_RATINGS
        if running:
            self._tell(self.tr("Learning from your ratings…"))
        else:
            self._tell(self._word or self._state())
        self.detail.setText(self._detail())
        self.detail.setVisible(bool(self.detail.text()))
        self.bar.setVisible(running)
        self.cancel_button.setVisible(running)
        self.learn_button.setEnabled(enough and not running)
        self.reset_button.setEnabled(learning.outcome is not None and not running)

    def _state(self) -> str:
        learning = self._session.learning
        if not learning.can_learn:
            return self.tr("These models have no hybrid: there is nothing that could learn.")
        if learning.notice:
            return learning.notice
        if learning.outcome is not None:
            return learning_words(learning.outcome)
        missing = FEWEST_RATINGS - len(self._session.library.trusted)
        if missing > 0:
            return self.tr("Rate %Ln more title(s), then it can be told whether learning helps.", "", missing)
        return self.tr("Nothing was learned yet.")

    def _detail(self) -> str:
        """What was adapted, and what cannot be here."""
        learning = self._session.learning
        kept = listed([component_name(one) for one in learning.outcome.kept]) if learning.outcome is not None else ""
        left_out = learning.outcome.left_out if learning.outcome is not None else ""
        if learning.can_learn and not learning.has_component:
            left_out = self.tr(
                "The learning component is not installed, so the autoencoder stays as it is. "
                "Ratings, list and reasons need nothing of it."
            )
        parts = [self.tr("Adapted to you: {parts}.").format(parts=kept) if kept else "", left_out]
        return " ".join(part for part in parts if part)
