"""What TMDB says of the title that is shown: its description, and where it can be watched. Display only."""

from PySide6.QtCore import QDate, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from movierec_desktop.domain.title import Title
from movierec_desktop.online.tmdb_answers import Facts, WhereToWatch
from movierec_desktop.online.trouble import Trouble
from movierec_desktop.services.online import Shown
from movierec_desktop.ui.language_names import country_name, day_text
from movierec_desktop.ui.online import OnlineDesk
from movierec_desktop.ui.widgets.plain_label import plain_label, tip

_PATIENCE_MS = 500
"""What comes sooner, as from the cache, needs no word that it is coming."""
_SHORT = 220
"""Letters of a description that are shown before one asks for all."""


def day(seconds: float) -> str:
    """The day of a time in seconds since 1970 UTC, as it is written."""
    return day_text(round(1000 * seconds))


class OnlineFacts(QFrame):
    """Hidden while everything online is off; never an obstacle when TMDB is away."""

    def __init__(self, desk: OnlineDesk) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("From TMDB"))
        self._desk = desk
        self._title: Title | None = None
        self._shown = Shown()
        self._all = False
        self.overview = plain_label("figure")
        self.more = QPushButton()
        self.more.setObjectName("link")
        self.more.clicked.connect(self._toggle_more)
        self.news = plain_label("muted")
        self.heading = plain_label("overline")
        self.where = plain_label("muted")
        self.offers = QPushButton(self.tr("All offers at TMDB"))
        self.offers.setObjectName("link")
        self.offers.clicked.connect(self._open_offers)
        self.source = plain_label("hint")
        self.told = plain_label("muted")
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(lambda: self._say(self.tr("Asking TMDB…")))
        self._lay_out()
        desk.facts_arrived.connect(self._take)
        desk.changed.connect(self._look_anew)
        self._clear()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for widget in (self.overview, self.more, self.news, self.heading, self.where):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft if widget is self.more else Qt.AlignmentFlag(0))
        line = QHBoxLayout()
        line.addWidget(self.offers)
        line.addStretch(1)
        layout.addLayout(line)
        for widget in (self.source, self.told):
            layout.addWidget(widget)

    def show_title(self, title: Title) -> None:
        """Ask for another title; what comes late of the one before is not shown."""
        if self._title is None or self._title.id != title.id or self._shown.trouble is not None:
            self._title = title
            self._ask()

    def _look_anew(self) -> None:
        """Under other choices another answer may come. While the panel is closed, nobody waits for one."""
        panel = self.parentWidget()
        if panel is None or not panel.isVisible():
            self._title = None
        self._ask()

    def _ask(self) -> None:
        self._clear()
        self.setVisible(self._desk.is_on)
        if self._title is not None and self._desk.is_on:
            self._patience.start()
            self._desk.want_facts(self._title)

    def _clear(self) -> None:
        self._patience.stop()
        self._shown, self._all = Shown(), False
        for widget in self._parts():
            widget.hide()

    def _parts(self) -> tuple[QWidget, ...]:
        return (
            self.overview, self.more, self.news, self.heading, self.where, self.offers, self.source, self.told,
        )  # fmt: skip

    def _take(self, title: Title, shown: Shown) -> None:
        if title is not self._title:
            return
        self._clear()
        self._shown = shown
        if shown.facts is not None:
            self._show_facts(shown.facts)
        self._say(self._trouble_text())

    def _show_facts(self, facts: Facts) -> None:
        self._show_overview(facts.overview)
        _fill(self.news, self._news_text(facts))
        region = country_name(self._desk.region)
        _fill(self.heading, self.tr("WHERE TO WATCH IN {region}").format(region=region.upper()))
        none = self.tr("No service is known there.")
        _fill(self.where, none if facts.where.is_empty else self._where_text(facts.where))
        self.offers.setVisible(bool(facts.where.page))
        self.offers.setToolTip(tip(facts.where.page))
        date = day(self._shown.fetched_at or 0.0)
        _fill(self.source, self.tr("Where to watch: JustWatch. Description: TMDB. {date}").format(date=date))

    def _show_overview(self, text: str) -> None:
        cut = len(text) > _SHORT and not self._all
        shown = text[:_SHORT].rpartition(" ")[0] + "…" if cut else text
        _fill(self.overview, shown)
        self.more.setText(self.tr("More") if cut else self.tr("Less"))
        self.more.setAccessibleName(self.tr("Whole description") if cut else self.tr("Short description"))
        self.more.setVisible(len(text) > _SHORT)

    def _toggle_more(self) -> None:
        self._all = not self._all
        self._show_overview(self._shown.facts.overview if self._shown.facts is not None else "")

    def _news_text(self, facts: Facts) -> str:
        date = QDate.fromString(facts.next_episode, "yyyy-MM-dd")
        if not date.isValid():
            return ""
        told = self.tr("Next episode: season {season}, episode {episode}, on {date}")
        when = day_text(date.startOfDay().toMSecsSinceEpoch())
        return told.format(season=facts.next_season, episode=facts.next_number, date=when)

    def _where_text(self, where: WhereToWatch) -> str:
        """The person's own services first, then the others by how one pays."""
        mine = self._desk.choices.services
        offered = (*where.stream, *where.free)
        own = [name for name in offered if name in mine]
        groups = (
            (self.tr("On your services: {names}"), own),
            (self.tr("Stream: {names}"), [name for name in where.stream if name not in mine]),
            (self.tr("Free: {names}"), [name for name in where.free if name not in mine]),
            (self.tr("Rent: {names}"), list(where.rent)),
            (self.tr("Buy: {names}"), [name for name in where.buy if name not in where.rent]),
        )
        return "\n".join(words.format(names=", ".join(names)) for words, names in groups if names)

    def _trouble_text(self) -> str:
        """What to say of an answer that did not come; nothing when it did."""
        shown = self._shown
        if shown.trouble is None:
            return "" if shown.facts is not None else self.tr("TMDB does not know this title.")
        if shown.facts is not None and shown.fetched_at is not None:
            return self.tr("Offline: shown as of {date}.").format(date=day(shown.fetched_at))
        words = {
            Trouble.UNREACHABLE: self.tr("TMDB cannot be reached now. Everything else works as ever."),
            Trouble.BUSY: self.tr("TMDB wants to be asked later."),
            Trouble.KEY: self.tr("TMDB does not accept the key: see Settings, Online."),
            Trouble.ANSWER: self.tr("TMDB's answer could not be used."),
        }
        return words[shown.trouble]

    def _say(self, text: str) -> None:
        _fill(self.told, text)

    def _open_offers(self) -> None:
        if self._shown.facts is not None and self._shown.facts.where.page:
            QDesktopServices.openUrl(QUrl(self._shown.facts.where.page))


def _fill(label: QLabel, text: str) -> None:
    """Show a text; an empty one takes no room."""
    label.setText(text)
    label.setVisible(bool(text))
