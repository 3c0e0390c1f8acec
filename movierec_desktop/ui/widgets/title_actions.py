"""What one can say of a title beside its stars: watchlist, seen, not for me."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from movierec_desktop.domain.title import Title
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.theme.icons import Icons
from movierec_desktop.ui.theme.theme import Theme
from movierec_desktop.ui.widgets.flow_layout import FlowLayout
from movierec_desktop.ui.widgets.plain_label import tip

_SPACING = 8


class TitleActions(QWidget):
    """Three buttons, in as many lines as their words need, for one title or several.

    Each says what it would do; `refresh` shows what is so of all of them.
    """

    def __init__(self, session: Session, theme: Theme, icons: Icons, *, fills: bool = True) -> None:
        """Where it `fills` its place, the buttons of a line share all of it."""
        super().__init__()
        self._policy = QSizePolicy.Policy.Expanding if fills else QSizePolicy.Policy.Fixed
        self._session = session
        self._theme = theme
        self._icons = icons
        self._titles: Sequence[Title] = ()
        self.watchlist = self._button(session.toggle_watchlist)
        self.seen = self._button(session.toggle_seen)
        self.dismiss = self._button(session.toggle_dismissed)
        layout = FlowLayout(_SPACING)
        for button in (self.watchlist, self.seen, self.dismiss):
            layout.addWidget(button)
        self.setLayout(layout)
        theme.changed.connect(self.refresh)

    def _button(self, action: Callable[..., None]) -> QPushButton:
        button = QPushButton()
        button.setSizePolicy(self._policy, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self._do(action))
        return button

    def _do(self, action: Callable[..., None]) -> None:
        if self._titles:
            action(*self._titles)

    def show_titles(self, titles: Sequence[Title]) -> None:
        """Take other titles in; call `refresh` to show them."""
        self._titles = titles

    def refresh(self) -> None:
        """Show what the library says now."""
        if not self._titles:
            return
        library, ids = self._session.library, {title.id for title in self._titles}
        self._show_watchlist(listed=ids <= library.watchlist)
        self._show_seen(seen=all(map(library.is_seen, ids)), rated=ids <= library.ratings.keys())
        dismissed = ids <= library.dismissed
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
        button.setToolTip(tip(f"{name or text} ({key})"))

    def _colour(self, button: QPushButton, icon: str, *, on: bool) -> None:
        """As the marks on posters while it is so."""
        tokens = self._theme.tokens
        button.setIcon(self._icons.icon(icon, tokens.accent if on else tokens.muted, 16))
