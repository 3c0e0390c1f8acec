"""Search and filters, one bar for both pages."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton, QWidget

from movierec_desktop.domain.title_filter import KindChoice, TitleFilter
from movierec_desktop.ui.facets import Facets
from movierec_desktop.ui.language_names import language_name
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.theme.icons import Icons
from movierec_desktop.ui.theme.theme import Theme
from movierec_desktop.ui.widgets.choice_button import ChoiceButton
from movierec_desktop.ui.widgets.choice_popup import ChoiceWords
from movierec_desktop.ui.widgets.flow_layout import FlowLayout
from movierec_desktop.ui.widgets.more_filters import MoreButton
from movierec_desktop.ui.widgets.preset_button import PresetButton
from movierec_desktop.ui.widgets.segments import Segments
from movierec_desktop.ui.words import decade_name, genre_name

_TYPING_PAUSE_MS = 60
_HEIGHT = 36
_NARROWEST_SEARCH = 100
_WIDEST_SEARCH = 280
_BESIDE_WORDS = 26


class FilterBar(QWidget):
    """Tells the session what is filtered, and the browse page what is searched."""

    searched = Signal(str)
    left_downwards = Signal()
    """The person wants to go on from the search field to the titles."""

    def __init__(self, session: Session, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._icons = icons
        facets = Facets(session)
        self.search = QLineEdit()
        self.search.setObjectName("search")
        self.search.setAccessibleName(self.tr("Search titles"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(_NARROWEST_SEARCH)
        self.search.setMaximumWidth(_WIDEST_SEARCH)
        self.search.installEventFilter(self)
        self._kind = Segments(
            [
                (KindChoice.ALL, self.tr("All"), self.tr("Show all")),
                (KindChoice.FILMS, self.tr("Films"), self.tr("Show films")),
                (KindChoice.SERIES, self.tr("Series"), self.tr("Show series")),
            ]
        )
        language = ChoiceWords(self.tr("Language"), self.tr("Find a language"), self.tr("Any language"))
        genre = ChoiceWords(self.tr("Genre"), self.tr("Find a genre"), self.tr("Any genre"))
        decade = ChoiceWords(self.tr("Decade"), self.tr("Find a decade"), self.tr("Any decade"))
        self._languages = ChoiceButton(language, facets.languages, lambda code: language_name(str(code)))
        self._genres = ChoiceButton(genre, facets.genres, lambda name: genre_name(str(name)))
        self._decades = ChoiceButton(decade, facets.decades, lambda year: decade_name(int(str(year))))
        self._more = MoreButton(session, facets)
        self._presets = PresetButton(session)
        self._clear = QPushButton(self.tr("Clear"))
        self._clear.setObjectName("link")
        self._clear.setAccessibleName(self.tr("Clear all filters"))
        self._lay_out()
        self._connect()
        self._recolour()
        self._show_filter()

    def _lay_out(self) -> None:
        layout = FlowLayout(8)
        for widget in self._controls():
            widget.setFixedHeight(_HEIGHT)
            layout.addWidget(widget)
        self.setLayout(layout)

    def _controls(self) -> list[QWidget]:
        choices = [self._languages, self._genres, self._decades, self._more, self._presets]
        return [self.search, self._kind, *choices, self._clear]

    def _connect(self) -> None:
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.searched.emit(self.search.text()))
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self._kind.changed.connect(self._set_kind)
        self._languages.changed.connect(self._take_choices)
        self._genres.changed.connect(self._take_choices)
        self._decades.changed.connect(self._take_choices)
        self._clear.clicked.connect(self.clear_filters)
        self._session.filter_changed.connect(self._show_filter)
        self._session.catalogue_changed.connect(self._fit_placeholder)
        self._theme.changed.connect(self._recolour)

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def clear_filters(self) -> None:
        """Everything again."""
        self._session.set_filter(TitleFilter())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search field: Escape empties it, Down and Enter go on to the titles."""
        if watched is self.search and event.type() == QEvent.Type.Resize:
            self._fit_placeholder()
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            action = self._search_keys().get(event.key())
            if action is not None:
                action()
                return True
        return super().eventFilter(watched, event)

    def _fit_placeholder(self) -> None:
        """The longest that has room."""
        room = self.search.width() - _BESIDE_WORDS
        said = (
            self.tr("Search %Ln title(s)   /", "", len(self._session.catalogue)),
            self.tr("Search titles   /"),
            self.tr("Search   /"),
        )
        advance = self.search.fontMetrics().horizontalAdvance
        self.search.setPlaceholderText(next((text for text in said if advance(text) <= room), said[-1]))

    def _search_keys(self) -> dict[int, Callable[[], None]]:
        return {
            Qt.Key.Key_Escape: self._leave_search,
            Qt.Key.Key_Down: self.left_downwards.emit,
            Qt.Key.Key_Return: self.left_downwards.emit,
            Qt.Key.Key_Enter: self.left_downwards.emit,
        }

    def _leave_search(self) -> None:
        if self.search.text():
            self.search.clear()
        else:
            self.left_downwards.emit()

    def flush_search(self) -> None:
        """Search at once for what stands there, without waiting for a pause in typing."""
        if self._pause.isActive():
            self._pause.stop()
            self.searched.emit(self.search.text())

    def end_search(self) -> None:
        """Empty the field, and show everything at once."""
        self.search.clear()
        self.flush_search()

    def _set_kind(self, kind: KindChoice) -> None:
        self._session.set_filter(replace(self._session.filter, kind=kind))

    def _take_choices(self, _values: object) -> None:
        chosen = replace(
            self._session.filter,
            languages=frozenset(str(code) for code in self._languages.chosen),
            genres=frozenset(str(name) for name in self._genres.chosen),
            decades=frozenset(int(str(year)) for year in self._decades.chosen),
        )
        self._session.set_filter(chosen)

    def _show_filter(self) -> None:
        chosen = self._session.filter
        self._kind.show_choice(chosen.kind)
        self._languages.choose(frozenset(chosen.languages))
        self._genres.choose(frozenset(chosen.genres))
        self._decades.choose(frozenset(chosen.decades))
        self._more.show_filter(chosen)
        self._clear.setVisible(not chosen.is_empty)

    def _recolour(self) -> None:
        arrow = self._icons.icon("chevron-down", self._theme.tokens.muted, 14)
        for button in self.findChildren(QToolButton, "choice"):
            button.setIcon(arrow)
            button.setIconSize(QSize(14, 14))
