"""What one can say of a title beside its stars: watchlist, seen, not for me."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from movierec_desktop.domain.title import Title
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.theme.icons import Icons
from movierec_desktop.ui.theme.theme import Theme
from movierec_desktop.ui.widgets.flow_layout import FlowLayout

_SPACING = 8


class TitleActions(QWidget):
    """Three buttons, in as many lines as their words need. Each says what it would do; `refresh` shows what is so."""

    def __init__(self, session: Session, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._icons = icons
        self._title: Title | None = None
        self.watchlist = self._button(session.toggle_watchlist)
        self.seen = self._button(session.toggle_seen)
        self.dismiss = self._button(session.toggle_dismissed)
        layout = FlowLayout(_SPACING)
        for button in (self.watchlist, self.seen, self.dismiss):
            layout.addWidget(button)
        self.setLayout(layout)
        theme.changed.connect(self.refresh)

    def _button(self, action: Callable[[Title], None]) -> QPushButton:
        button = QPushButton()
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self._do(action))
        return button

    def _do(self, action: Callable[[Title], None]) -> None:
        if self._title is not None:
            action(self._title)

    def show_title(self, title: Title) -> None:
        """Take another title in; call `refresh` to show it."""
        self._title = title

    def refresh(self) -> None:
        """Show what the library says now."""
        if self._title is None:
            return
        library, title_id = self._session.library, self._title.id
        self._show_watchlist(listed=title_id in library.watchlist)
        self._show_seen(seen=library.is_seen(title_id), rated=title_id in library.ratings)
        dismissed = title_id in library.dismissed
        self._say(self.dismiss, self.tr("Offer again") if dismissed else self.tr("Not for me"), "X")
        self._colour(self.dismiss, "ban", on=dismissed)

    def _show_watchlist(self, *, listed: bool) -> None:
        name = self.tr("Take off the watchlist") if listed else self.tr("Add to the watchlist")
        self._say(self.watchlist, self.tr("Listed") if listed else self.tr("Watchlist"), "W", name)
        self._colour(self.watchlist, "bookmark", on=listed)

    def _show_seen(self, *, seen: bool, rated: bool) -> None:
        name = self.tr("Not seen after all") if seen else self.tr("Mark as seen")
        self._say(self.seen, self.tr("Seen") if seen else self.tr("Seen it"), "S", name)
        self._colour(self.seen, "eye", on=seen)
        self.seen.setEnabled(not rated)
        if rated:
            self.seen.setAccessibleName(self.tr("Seen, as it is rated"))
            self.seen.setToolTip(self.tr("What you rated counts as seen"))

    def _say(self, button: QPushButton, text: str, key: str, name: str = "") -> None:
        button.setText(f"  {text}")
        button.setAccessibleName(name or text)
        button.setToolTip(f"{name or text} ({key})")

    def _colour(self, button: QPushButton, icon: str, *, on: bool) -> None:
        """As the marks on posters while it is so."""
        tokens = self._theme.tokens
        button.setIcon(self._icons.icon(icon, tokens.accent if on else tokens.muted, 16))
