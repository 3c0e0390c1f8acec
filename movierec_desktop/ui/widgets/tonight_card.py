"""Tonight: one title with its reason, and what one can answer."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from movierec_desktop.domain.recommendation import Explanation, Recommendation
from movierec_desktop.domain.title import Title
from movierec_desktop.ui import for_you_words as words
from movierec_desktop.ui.delegates.look import Look
from movierec_desktop.ui.rating_keys import stars_of_key
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.widgets.elided_label import ElidedLabel
from movierec_desktop.ui.widgets.flow_layout import FlowLayout
from movierec_desktop.ui.widgets.plain_label import plain_label, tip
from movierec_desktop.ui.widgets.poster_label import PosterLabel
from movierec_desktop.ui.widgets.shown_stars import ShownStars

_POSTER = QSize(112, 168)
_ARROWS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
_ALL_ARROWS = (*_ARROWS, Qt.Key.Key_Up, Qt.Key.Key_Down)
_HARMLESS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class TonightCard(QFrame):
    """The card itself takes the focus, for the keys that work on every title; its buttons stand after it."""

    opened = Signal(object)
    """Title whose details are wanted."""
    current_title_changed = Signal(object)
    """Title of the card, when the focus comes to it."""
    another_wanted = Signal()
    left_downwards = Signal()

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self.setObjectName("tonight")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._session = session
        self.item: Recommendation | None = None
        self._poster = PosterLabel(look, _POSTER)
        self._name = ElidedLabel()
        self._name.setObjectName("tonightName")
        self._facts = ElidedLabel()
        self._facts.setObjectName("muted")
        self._stars = ShownStars(look)
        self._why = QLabel()
        self._why.setTextFormat(Qt.TextFormat.RichText)
        self._why.setWordWrap(True)
        self._why.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.watchlist = QPushButton()
        self.watchlist.setObjectName("primary")
        self.seen = QPushButton(self.tr("Seen it"))
        self.dismiss = QPushButton(self.tr("Not for me"))
        self.another = QPushButton(self.tr("Another"))
        self.another.setObjectName("link")
        keys = ((self.seen, "S"), (self.dismiss, "X"), (self.another, "A"))
        for button, key in keys:
            button.setToolTip(tip(f"{button.text()} ({key})"))
        self.buttons = (self.watchlist, self.seen, self.dismiss, self.another)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        prediction = QHBoxLayout()
        prediction.setSpacing(10)
        prediction.addWidget(self._stars, 0, Qt.AlignmentFlag.AlignTop)
        prediction.addWidget(self._why, 1)
        answers = FlowLayout(8)
        for button in self.buttons:
            answers.addWidget(button)
        holder = QWidget()
        holder.setLayout(answers)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(plain_label("tonightOverline", self.tr("TONIGHT"), wraps=False))
        column.addWidget(self._name)
        column.addWidget(self._facts)
        column.addSpacing(2)
        column.addLayout(prediction)
        column.addStretch(1)
        column.addWidget(holder)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 14, 16, 14)
        line.setSpacing(20)
        line.addWidget(self._poster, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(column, 1)

    def _connect(self) -> None:
        session = self._session
        self.watchlist.clicked.connect(lambda: self._with_title(session.toggle_watchlist))
        self.seen.clicked.connect(lambda: self._with_title(session.toggle_seen))
        self.dismiss.clicked.connect(lambda: self._with_title(session.toggle_dismissed))
        self.another.clicked.connect(self.another_wanted)
        for button in self.buttons:
            button.installEventFilter(self)

    @property
    def title(self) -> Title | None:
        """The title that keys apply to."""
        return self.item.title if self.item else None

    @property
    def has_cursor(self) -> bool:
        """Whether the focus is on the card or on one of its buttons."""
        return self.hasFocus() or any(button.hasFocus() for button in self.buttons)

    def show_pick(self, item: Recommendation | None, *, alone: bool) -> None:
        """Show a pick; hidden without one. `alone`: there is no other."""
        self.item = item
        self.setVisible(item is not None)
        if item is None:
            return
        title = item.title
        explanation = self._session.view.explain(title.row)
        self._poster.show_title(title)
        self._name.setText(title.name)
        self._facts.setText(words.facts(title))
        self._stars.set_stars(item.stars)
        told = words.predicted(item, marked=True), words.why(explanation.reasons, words.in_bold)
        self._why.setText(self.tr("{predicted}. {why}.").format(predicted=told[0], why=told[1]))
        self._tell(item, explanation)
        self.another.setVisible(not alone)

    def _tell(self, item: Recommendation, explanation: Explanation) -> None:
        """Names of card and buttons for screen readers."""
        said = f"{words.predicted(item)}. {words.why(explanation.reasons, words.spoken)}."
        self.setAccessibleName(self.tr("Tonight: {title}. {said}").format(title=item.title.label, said=said))
        self._why.setAccessibleName(said)
        listed = item.title.id in self._session.library.watchlist
        self.watchlist.setText(self.tr("On your watchlist") if listed else self.tr("Add to watchlist"))
        self.watchlist.setToolTip(tip(f"{self.watchlist.text()} (W)"))

    def _with_title(self, act: Callable[[Title], object]) -> None:
        if self.item is not None:
            act(self.item.title)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of every title, wherever in the card the focus is; arrows go from button to button and out."""
        key = Qt.Key(event.key())
        if self.item is None or event.modifiers() & ~_HARMLESS:
            super().keyPressEvent(event)
        elif (stars := stars_of_key(event, None)) is not None:
            self._session.rate(self.item.title, stars)
        elif key in _ARROWS:
            self._walk(_ARROWS[key])
        elif (action := self._actions().get(key)) is not None:
            action()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows on a button are the card's: the button would move the focus anywhere."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ALL_ARROWS:
            event.accept()  # ignored, it would come here a second time
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _actions(self) -> dict[Qt.Key, Callable[[], object]]:
        return {
            Qt.Key.Key_W: self.watchlist.click,
            Qt.Key.Key_S: self.seen.click,
            Qt.Key.Key_X: self.dismiss.click,
            Qt.Key.Key_A: self.another.click,
            Qt.Key.Key_Return: self._enter,
            Qt.Key.Key_Enter: self._enter,
            Qt.Key.Key_Down: self.left_downwards.emit,
        }

    def _enter(self) -> None:
        """On a button it presses it, on the card it opens the details."""
        focused = next((button for button in self.buttons if button.hasFocus()), None)
        if focused is not None:
            focused.click()
        else:
            self.opened.emit(self.title)

    def _walk(self, step: int) -> None:
        stops: list[QWidget] = [self, *(button for button in self.buttons if button.isVisible())]
        place = next((at for at, stop in enumerate(stops) if stop.hasFocus()), 0)
        stops[min(max(place + step, 0), len(stops) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The details follow."""
        super().focusInEvent(event)
        self.current_title_changed.emit(self.title)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the buttons opens the details."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.item is not None:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.opened.emit(self.item.title)
