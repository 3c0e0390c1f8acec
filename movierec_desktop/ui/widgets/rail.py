"""The rail on the left: where one can go."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QToolButton, QVBoxLayout, QWidget

from movierec_desktop.ui.theme.icons import Icons
from movierec_desktop.ui.theme.theme import Theme
from movierec_desktop.ui.widgets.plain_label import tip

WIDTH = 80
_ICON = 20


class Rail(QWidget):
    """One button a page, in order; one of them stands at the bottom."""

    chosen = Signal(int)

    def __init__(self, pages: list[tuple[str, str]], at_bottom: int, theme: Theme, icons: Icons, foot: QWidget) -> None:
        """Build it.

        Args:
            pages: (label, icon name) of each page, in order.
            at_bottom: which of them stands apart from the others.
            theme: for the colours.
            icons: for the pictures.
            foot: what stands below them all.
        """
        super().__init__()
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self._theme = theme
        self._icons = icons
        self._pictures = [picture for _, picture in pages]
        self._buttons = [self._button(label, place) for place, (label, _) in enumerate(pages)]
        group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 16, 0, 16)
        layout.setSpacing(8)
        upper = [button for place, button in enumerate(self._buttons) if place != at_bottom]
        for button in upper:
            layout.addWidget(button)
        layout.addStretch(1)
        layout.addWidget(self._buttons[at_bottom])
        layout.addWidget(foot)
        for button in self._buttons:
            group.addButton(button)
        theme.changed.connect(self._recolour)
        self._recolour()

    def _button(self, label: str, place: int) -> QToolButton:
        button = QToolButton()
        button.setText(label)
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(_ICON, _ICON))
        button.setFixedSize(WIDTH - 1, 60)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(label)
        button.setToolTip(tip(self.tr("{page} (Ctrl+{key})").format(page=label, key=place + 1)))
        button.clicked.connect(lambda: self.chosen.emit(place))
        return button

    def show_page(self, place: int) -> None:
        """Mark one page as shown."""
        self._buttons[place].setChecked(True)

    def _recolour(self) -> None:
        tokens = self._theme.tokens
        for button, picture in zip(self._buttons, self._pictures, strict=True):
            button.setIcon(self._icons.icon(picture, tokens.muted, _ICON, tokens.accent))
