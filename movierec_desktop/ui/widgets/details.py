"""The panel on the right: one title, what is known of it, what is predicted and why, and the own rating."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from movierec_desktop.catalogue.schema import DIRECTOR
from movierec_desktop.domain.stars import stars_text
from movierec_desktop.domain.title import Kind, Title
from movierec_desktop.ui.delegates.look import Look
from movierec_desktop.ui.history import History
from movierec_desktop.ui.language_names import day_text, language_name
from movierec_desktop.ui.online import OnlineDesk
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.theme.icons import Icons
from movierec_desktop.ui.theme.theme import Theme
from movierec_desktop.ui.widgets.note_edit import NoteEdit
from movierec_desktop.ui.widgets.online_facts import OnlineFacts
from movierec_desktop.ui.widgets.plain_label import plain_label, tip
from movierec_desktop.ui.widgets.poster_label import PosterLabel
from movierec_desktop.ui.widgets.prediction import PredictionBox
from movierec_desktop.ui.widgets.similar_strip import SimilarStrip
from movierec_desktop.ui.widgets.star_rating import StarRating
from movierec_desktop.ui.widgets.title_actions import TitleActions
from movierec_desktop.ui.words import genre_name, kind_word, listed, runtime_text

translate = QCoreApplication.translate

WIDTH = 316
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
"""Some systems count the arrow keys to it."""
_NARROWEST_WORDS = 112
"""Room for the words beside the poster when there is a scroll bar too."""
_BREAK = "\N{ZERO WIDTH SPACE}"


class DetailsPanel(QFrame):
    """Hidden until a title is opened; `closed` comes when the person is done with it.

    It remembers which titles it showed, so that one can go back from a similar title to the one before.
    """

    closed = Signal()

    def __init__(self, session: Session, look: Look, theme: Theme, icons: Icons, desk: OnlineDesk) -> None:
        super().__init__()
        self.setObjectName("details")
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Details"))
        self._session = session
        self._theme = theme
        self._icons = icons
        self.title: Title | None = None
        self._history: History[tuple[Title, bool]] = History()
        """Titles, and whether their predictions were shown from the start."""
        self._poster = PosterLabel(look, QSize(92, 138))
        self._name = plain_label("titleHeading")
        self._facts = plain_label("muted")
        self._aliases = plain_label("muted")
        self._people = plain_label("muted")
        self._where = plain_label("muted")
        self.online = OnlineFacts(desk)
        self.prediction = PredictionBox(session, look)
        self.rating = StarRating(look)
        self._rated = plain_label("muted")
        self._given = plain_label("hint", wraps=False)
        self.note = NoteEdit(session)
        self.remove_own = QPushButton(self.tr("Remove from your catalogue"))
        self.remove_own.setObjectName("link")
        self.similar = SimilarStrip(session, look)
        self.back = self._tool_button(self.tr("Back to the title before"), self.tr("Back (Alt+Left)"))
        self.forward = self._tool_button(self.tr("Forward to the title after"), self.tr("Forward (Alt+Right)"))
        self.buttons = TitleActions(session, theme, icons)
        self._close = self._tool_button(self.tr("Close details"), self.tr("Close (Esc)"))
        self._lay_out()
        self._connect()
        self._recolour()
        self.hide()

    def _tool_button(self, name: str, what: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName("plain")
        button.setAccessibleName(name)
        button.setToolTip(tip(what))
        return button

    def _lay_out(self) -> None:
        outside = QVBoxLayout(self)
        outside.setContentsMargins(1, 0, 0, 0)  # the line on the left
        outside.setSpacing(0)
        outside.addLayout(self._bar_layout())
        outside.addWidget(self._scrolled(self._body()), 1)
        outside.addWidget(self._rating_frame())

    def _bar_layout(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setContentsMargins(13, 8, 12, 4)
        bar.setSpacing(2)
        bar.addWidget(self.back)
        bar.addWidget(self.forward)
        bar.addStretch(1)
        bar.addWidget(self._close)
        return bar

    def _head_layout(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(14)
        words = QVBoxLayout()
        words.setSpacing(4)
        for label in (self._name, self._facts, self._aliases):
            words.addWidget(label)
        words.addStretch(1)
        head.addWidget(self._poster, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    def _body(self) -> QWidget:
        body = QWidget()
        body.setObjectName("detailsBody")
        inside = QVBoxLayout(body)
        inside.setContentsMargins(20, 4, 16, 16)
        inside.setSpacing(16)
        inside.addLayout(self._head_layout())
        more = QVBoxLayout()
        more.setSpacing(6)
        more.addWidget(self._people)
        more.addWidget(self._where)
        inside.addLayout(more)
        inside.addWidget(self.prediction)
        inside.addWidget(self.online)
        inside.addWidget(self.note)
        inside.addWidget(self.similar)
        inside.addWidget(self.remove_own, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addStretch(1)
        return body

    def _scrolled(self, body: QWidget) -> QScrollArea:
        """What is long scrolls; what takes the focus is scrolled into sight."""
        self.scroll_area = QScrollArea()
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.setWidget(body)
        return self.scroll_area

    def _rating_frame(self) -> QFrame:
        """What one says of the title stays in sight while the rest scrolls."""
        frame = QFrame()
        frame.setObjectName("detailsRating")
        heading = QHBoxLayout()
        heading.addWidget(plain_label("overline", self.tr("YOUR RATING")))
        heading.addStretch(1)
        heading.addWidget(self._given)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.rating)
        line.addWidget(self._rated, 1)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(20, 10, 16, 16)
        layout.setSpacing(8)
        layout.addLayout(heading)
        layout.addLayout(line)
        layout.addWidget(self.buttons)
        return frame

    def _connect(self) -> None:
        self.rating.rated.connect(self._rate)
        self._close.clicked.connect(self.closed)
        self.back.clicked.connect(self.go_back)
        self.forward.clicked.connect(self.go_forward)
        self.similar.opened.connect(self._open_similar)
        self._session.library_changed.connect(lambda _: self.refresh())
        self._session.model_changed.connect(self.refresh)
        self._session.catalogue_changed.connect(self._follow_catalogue)
        self.remove_own.clicked.connect(self._remove_own)
        self._theme.changed.connect(self._recolour)

    def _follow_catalogue(self) -> None:
        """A title of the person's own may be at another row, or gone; so may those that one could go back to."""
        predicted, self._history = self._predicts, History()
        title, self.title = self.title, None
        if title is None:
            return
        (row,) = self._session.catalogue.rows_of_ids([title.id])
        if row < 0 or self.isHidden():
            self.hide()
        else:
            self.show_title(self._session.catalogue.title(int(row)), predicted=predicted)

    def _remove_own(self) -> None:
        if self.title is not None and self.title.is_own:
            self._session.remove_title(self.title)

    @property
    def _predicts(self) -> bool:
        """Whether what is opened from here shows its prediction from the start: as the title does that it is from."""
        return self._history.current is not None and self._history.current[1]

    def show_title(self, title: Title, *, predicted: bool, passing: bool = False, in_haste: bool = False) -> None:
        """Show one title; without `predicted` its prediction stays hidden until it is asked for.

        Ratings drift toward a number that is shown beside them (Cosley et al. 2003), so browsing hides it.
        One that the cursor is only `passing` is not gone back to. `in_haste` similar titles come a moment later.
        """
        self._history.visit((title, predicted), passing=passing)
        self._show(title, predicted=predicted, in_haste=passing or in_haste)

    def _open_similar(self, title: Title) -> None:
        """The panel is at its top then, and so is the focus: at the way back."""
        self.show_title(title, predicted=self._predicts)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_back(self) -> None:
        """To the title shown before, if there is one."""
        self._return_to(self._history.go_back())

    def go_forward(self) -> None:
        """To the title that one came back from, if there is one."""
        self._return_to(self._history.go_forward())

    def _return_to(self, place: tuple[Title, bool] | None) -> None:
        if place is not None:
            self._show(place[0], predicted=place[1])

    def _show(self, title: Title, *, predicted: bool, in_haste: bool = False) -> None:
        if title != self.title:
            self.scroll_area.verticalScrollBar().setValue(0)
        self.title = title
        self.prediction.show_title(title, revealed=predicted)
        self.buttons.show_titles([title])
        self.note.show_title(title)
        self.similar.show_title(title, passing=in_haste)
        self._poster.show_title(title)
        self.online.show_title(title)
        self.remove_own.setVisible(title.is_own)
        _set_breakable(self._name, title.name)
        self._facts.setText(_facts_text(title))
        aliases = self._session.catalogue.aliases(title.row)
        also = self.tr("Also: {names}").format(names=" / ".join(aliases[:3]))
        _set_breakable(self._aliases, also if aliases else "")
        self._aliases.setVisible(bool(aliases))
        for label, text in ((self._people, self._people_text(title)), (self._where, self._where_text(title))):
            _set_breakable(label, text)
            label.setVisible(bool(text))
        self.refresh()
        self.show()

    def _people_text(self, title: Title) -> str:
        people = self._session.catalogue.people(title.row)
        directors = [name for role, name in people if role == DIRECTOR]
        cast = [name for role, name in people if role != DIRECTOR]
        parts = [self.tr("By {people}").format(people=listed(directors))] if directors else []
        if cast:
            parts.append(self.tr("With {people}").format(people=listed(cast)))
        return "\n".join(parts)

    def _where_text(self, title: Title) -> str:
        """Where it could be streamed when the lists were made: never said of today."""
        showings = self._session.catalogue.platforms(title.row)
        newest = {platform: (country, date) for platform, country, date in reversed(showings)}
        told = [
            f"{platform} ({listed([part for part in (country, date[:4]) if part])})"
            for platform, (country, date) in sorted(newest.items())
        ]
        return self.tr("Was on {services}").format(services=listed(told)) if told else ""

    def refresh(self) -> None:
        """Show what the library says now."""
        if self.title is None:
            return
        stars = self._session.library.stars(self.title.id)
        self.rating.set_stars(stars)
        told = self.tr("{stars} of 5 · saved").format(stars=stars_text(stars or 0.0))
        self._rated.setText(self.tr("not rated yet") if stars is None else told)
        self._given.setText(self._given_text())
        self.buttons.refresh()
        self.note.refresh()
        self.similar.refresh()
        self.prediction.refresh()
        self._show_ways()

    def _given_text(self) -> str:
        """When the stars were given; nothing where an import did not say."""
        rating = self._session.library.ratings.get(self.title.id) if self.title else None
        return self.tr("given {day}").format(day=day_text(rating.rated_at)) if rating and rating.rated_at else ""

    def _show_ways(self) -> None:
        """A way that leads nowhere loses the focus to the other."""
        ways = ((self.back, self._history.can_go_back), (self.forward, self._history.can_go_forward))
        for (button, is_open), (other, _) in zip(ways, reversed(ways), strict=True):
            if button.hasFocus() and not is_open:
                other.setEnabled(True)
                other.setFocus(Qt.FocusReason.OtherFocusReason)
        for button, is_open in ways:
            button.setEnabled(is_open)

    def _rate(self, stars: float | None) -> None:
        if self.title is not None:
            self._session.rate(self.title, stars)

    def _recolour(self) -> None:
        for button, icon in ((self._close, "x"), (self.back, "arrow-left"), (self.forward, "arrow-right")):
            button.setIcon(self._icons.icon(icon, self._theme.tokens.muted, 16))

    def showEvent(self, event: QShowEvent) -> None:
        """From now on the window's keys for back and forward are heard here before any widget takes them for arrows."""
        super().showEvent(event)
        window = self.window().windowHandle()
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt+Left and Alt+Right, wherever the focus is, while the details are shown."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.isVisible():
            ways = {Qt.Key.Key_Left: self.go_back, Qt.Key.Key_Right: self.go_forward}
            if event.modifiers() & ~_KEYPAD == Qt.KeyboardModifier.AltModifier and event.key() in ways:
                ways[Qt.Key(event.key())]()
                return True
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The side buttons of a mouse go back and forward."""
        if event.button() == Qt.MouseButton.BackButton:
            self.go_back()
        elif event.button() == Qt.MouseButton.ForwardButton:
            self.go_forward()
        else:
            super().mousePressEvent(event)


def _set_breakable(label: QLabel, text: str) -> None:
    """Show a text of which words that are too long for the panel may be broken anywhere."""
    label.ensurePolished()
    advance = label.fontMetrics().horizontalAdvance
    words = (word if advance(word) <= _NARROWEST_WORDS else _BREAK.join(word) for word in text.split(" "))
    label.setText(" ".join(words))
    label.setAccessibleName(text)


def _facts_text(title: Title) -> str:
    kind = "" if title.kind is Kind.UNKNOWN else kind_word(title.kind)
    language = language_name(title.language) if title.language else translate("Facts", "language unknown")
    years = title.years or translate("Facts", "year unknown")
    first = " · ".join(part for part in (years, kind, runtime_text(title.runtime) if title.runtime else "") if part)
    genres = listed([genre_name(genre) for genre in title.genres])
    own = translate("Facts", "added by you") if title.is_own else ""
    return "\n".join(part for part in (first, language, genres, own) if part)
