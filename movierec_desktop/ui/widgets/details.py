"""The panel on the right: one title, what is known of it, what is predicted and why, and the own rating."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from movierec_desktop.catalogue.schema import DIRECTOR
from movierec_desktop.domain.stars import stars_text
from movierec_desktop.domain.title import Kind, Title
from movierec_desktop.ui.delegates.look import Look
from movierec_desktop.ui.language_names import language_name
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.theme.icons import Icons
from movierec_desktop.ui.theme.theme import Theme
from movierec_desktop.ui.widgets.plain_label import plain_label
from movierec_desktop.ui.widgets.poster_label import PosterLabel
from movierec_desktop.ui.widgets.prediction import PredictionBox
from movierec_desktop.ui.widgets.star_rating import StarRating
from movierec_desktop.ui.words import genre_name, kind_word, listed, runtime_text

translate = QCoreApplication.translate

WIDTH = 316
_NARROWEST_WORDS = 112
"""Room for the words beside the poster when there is a scroll bar too."""
_BREAK = "\N{ZERO WIDTH SPACE}"


class DetailsPanel(QFrame):
    """Hidden until a title is opened; `closed` comes when the person is done with it."""

    closed = Signal()

    def __init__(self, session: Session, look: Look, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("details")
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Details"))
        self._session = session
        self._theme = theme
        self._icons = icons
        self.title: Title | None = None
        self._poster = PosterLabel(look, QSize(92, 138))
        self._name = plain_label("titleHeading")
        self._facts = plain_label("muted")
        self._aliases = plain_label("muted")
        self._people = plain_label("muted")
        self._where = plain_label("muted")
        self.prediction = PredictionBox(session, look)
        self.rating = StarRating(look)
        self._rated = plain_label("muted", wraps=False)
        self._watchlist = QPushButton()
        self._dismiss = QPushButton()
        self._close = QToolButton()
        self._lay_out()
        self._connect()
        self._recolour()
        self.hide()

    def _lay_out(self) -> None:
        self._close.setObjectName("plain")
        self._close.setAccessibleName(self.tr("Close details"))
        self._close.setToolTip(self.tr("Close (Esc)"))
        head = QHBoxLayout()
        head.setSpacing(14)
        words = QVBoxLayout()
        words.setSpacing(4)
        for label in (self._name, self._facts, self._aliases):
            words.addWidget(label)
        words.addStretch(1)
        head.addWidget(self._poster, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        body = QWidget()
        body.setObjectName("detailsBody")
        inside = QVBoxLayout(body)
        inside.setContentsMargins(20, 20, 16, 12)
        inside.setSpacing(16)
        inside.addLayout(head)
        more = QVBoxLayout()
        more.setSpacing(6)
        more.addWidget(self._people)
        more.addWidget(self._where)
        inside.addLayout(more)
        inside.addWidget(self.prediction)
        inside.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(1, 0, 0, 0)  # the line on the left
        outside.setSpacing(0)
        outside.addWidget(scroll, 1)
        outside.addLayout(self._rating_layout())

    def _rating_layout(self) -> QVBoxLayout:
        heading = plain_label("overline", self.tr("YOUR RATING"))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.rating)
        line.addWidget(self._rated, 1)
        layout = QVBoxLayout()
        layout.setContentsMargins(20, 8, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(heading)
        layout.addLayout(line)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._watchlist, 1)
        buttons.addWidget(self._dismiss, 1)
        layout.addLayout(buttons)
        return layout

    def _connect(self) -> None:
        self.rating.rated.connect(self._rate)
        self._dismiss.clicked.connect(self._toggle_dismissed)
        self._watchlist.clicked.connect(self._toggle_watchlist)
        self._close.clicked.connect(self.closed)
        self._session.library_changed.connect(lambda _: self.refresh())
        self._session.model_changed.connect(self.refresh)
        self._theme.changed.connect(self._recolour)

    def show_title(self, title: Title, *, predicted: bool) -> None:
        """Show one title; without `predicted` its prediction stays hidden until it is asked for.

        Ratings drift toward a number that is shown beside them (Cosley et al. 2003), so browsing hides it.
        """
        self.title = title
        self.prediction.show_title(title, revealed=predicted)
        self._poster.show_title(title)
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
        dismissed = self.title.id in self._session.library.dismissed
        self._dismiss.setText("  " + (self.tr("Offer again") if dismissed else self.tr("Not for me")))
        on_list = self.title.id in self._session.library.watchlist
        self._watchlist.setText("  " + (self.tr("Listed") if on_list else self.tr("Watchlist")))
        self._watchlist.setAccessibleName(
            self.tr("Take off the watchlist") if on_list else self.tr("Add to the watchlist")
        )
        self._watchlist.setToolTip(f"{self._watchlist.accessibleName()} (W)")
        self._colour_bookmark()
        self.prediction.refresh()

    def _rate(self, stars: float | None) -> None:
        if self.title is not None:
            self._session.rate(self.title, stars)

    def _toggle_dismissed(self) -> None:
        if self.title is not None:
            self._session.toggle_dismissed(self.title)

    def _toggle_watchlist(self) -> None:
        if self.title is not None:
            self._session.toggle_watchlist(self.title)

    def _recolour(self) -> None:
        self._close.setIcon(self._icons.icon("x", self._theme.tokens.muted, 16))
        self._colour_bookmark()
        self._dismiss.setIcon(self._icons.icon("ban", self._theme.tokens.muted, 16))

    def _colour_bookmark(self) -> None:
        """As the ribbon on posters while the title is on the watchlist."""
        on_list = self.title is not None and self.title.id in self._session.library.watchlist
        tokens = self._theme.tokens
        self._watchlist.setIcon(self._icons.icon("bookmark", tokens.accent if on_list else tokens.muted, 16))


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
    return "\n".join(part for part in (first, language, genres) if part)
