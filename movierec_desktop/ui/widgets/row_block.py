"""A row of For you with its heading, why it is there, and buttons that scroll it."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from movierec_desktop.services.for_you_rows import Row, RowKind
from movierec_desktop.ui import for_you_words as words
from movierec_desktop.ui.delegates.look import Look
from movierec_desktop.ui.delegates.pick_tile import RING
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.theme.icons import Icons
from movierec_desktop.ui.theme.theme import Theme
from movierec_desktop.ui.widgets.elided_label import ElidedLabel
from movierec_desktop.ui.widgets.flow_layout import FlowLayout
from movierec_desktop.ui.widgets.plain_label import tip
from movierec_desktop.ui.widgets.title_strip import TitleStrip

_LEAST_WORDS = 230
"""Room for a heading before the controls beside it go into a line of their own."""
_ROOMY = 640
_ARROWS = {-1: "chevron-left", 1: "chevron-right"}


class RowBlock(QWidget):
    """Hidden until it has a row."""

    def __init__(self, kind: RowKind, session: Session, look: Look, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.kind = kind
        self._session = session
        self._theme = theme
        self._icons = icons
        self.strip = TitleStrip(session, look)
        self._heading = ElidedLabel()
        self._heading.setObjectName("rowHeading")
        self._heading.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._reason = ElidedLabel()
        self._reason.setObjectName("muted")
        self._arrows = {step: QToolButton() for step in _ARROWS}
        self._lay_out()
        self._connect()
        self._recolour()
        self.hide()

    def _lay_out(self) -> None:
        words_of_it = QWidget()
        self._words = line = QHBoxLayout(words_of_it)
        line.setContentsMargins(RING, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._heading)
        line.addWidget(self._reason, 1)
        words_of_it.setMinimumWidth(_LEAST_WORDS)
        words_of_it.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        arrows = QWidget()
        both = QHBoxLayout(arrows)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        for step, arrow in self._arrows.items():
            arrow.setObjectName("plain")
            arrow.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrow keys do it
            arrow.setAccessibleName(self.tr("Scroll back") if step < 0 else self.tr("Scroll on"))
            arrow.setToolTip(tip(arrow.accessibleName()))
            both.addWidget(arrow)
        self.head = FlowLayout(14)
        self.head.addWidget(words_of_it)
        self.head.addWidget(arrows)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self.head)
        layout.addWidget(self.strip)

    def _connect(self) -> None:
        bar = self.strip.horizontalScrollBar()
        for step, arrow in self._arrows.items():
            arrow.clicked.connect(partial(self.strip.scroll_by_page, step))
        bar.valueChanged.connect(self._show_arrows)
        bar.rangeChanged.connect(self._show_arrows)
        self._theme.changed.connect(self._recolour)

    def add_to_head(self, link: QWidget, controls: QWidget) -> None:
        """Put a link beside the heading, and controls before the arrows."""
        self._words.insertWidget(1, link)
        self.head.insert_widget(self.head.count() - 1, controls)

    def show_row(self, row: Row, *, from_start: bool) -> None:
        """Show a row's titles and say why it is there."""
        known = bool(self._session.library.ratings) or self._session.taste_groups.has_picks
        heading, reason = words.heading(row, known=known), words.reason_of_row(row)
        self._heading.setText(heading)
        self._reason.setText(reason)
        self.strip.setAccessibleName(", ".join(part for part in (heading, reason) if part))
        self.strip.show_items(row.items, from_start=from_start)
        self.setVisible(bool(row.items))
        self._show_arrows()

    def _show_arrows(self) -> None:
        bar = self.strip.horizontalScrollBar()
        self._arrows[-1].setEnabled(bar.value() > bar.minimum())
        self._arrows[1].setEnabled(bar.value() < bar.maximum())
        for arrow in self._arrows.values():
            arrow.setVisible(bar.maximum() > 0 and self.width() >= _ROOMY)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the controls come before the arrows, which keys and wheel can do without."""
        super().resizeEvent(event)
        self._show_arrows()

    def _recolour(self) -> None:
        for step, arrow in self._arrows.items():
            arrow.setIcon(self._icons.icon(_ARROWS[step], self._theme.tokens.muted, 18))
