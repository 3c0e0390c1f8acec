"""A button with a menu of several choices, which stays open while one chooses."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QToolButton


class _StayingMenu(QMenu):
    """A menu that checkable entries do not close."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Toggle, and stay."""
        if not self._toggled(self.activeAction()):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space toggles and stays; Enter toggles and closes, as everywhere."""
        if event.key() != Qt.Key.Key_Space or not self._toggled(self.activeAction()):
            super().keyPressEvent(event)

    def _toggled(self, action: QAction | None) -> bool:
        if action is None or not action.isCheckable() or not action.isEnabled():
            return False
        action.trigger()
        return True


class ChoiceButton(QToolButton):
    """Several values out of a list. `changed` carries the frozenset of those chosen; none means all."""

    changed = Signal(object)

    def __init__(self, caption: str, choices: Sequence[tuple[Hashable, str]]) -> None:
        super().__init__()
        self.setObjectName("choice")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # puts the arrow behind the words
        self._caption = caption
        self._labels = dict(choices)
        self._chosen: frozenset[Hashable] = frozenset()
        self._actions: dict[Hashable, QAction] = {}
        menu = _StayingMenu(self)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for value, label in choices:
            action = menu.addAction(label.replace("&", "&&"))
            action.setCheckable(True)
            action.toggled.connect(lambda on, value=value: self._toggle(value, on=on))
            self._actions[value] = action
        menu.addSeparator()
        menu.addAction("Any").triggered.connect(lambda: self.choose(frozenset(), tell=True))
        self.setMenu(menu)
        self._show()

    @property
    def chosen(self) -> frozenset[Hashable]:
        """The values that are ticked."""
        return self._chosen

    def choose(self, values: frozenset[Hashable], *, tell: bool = False) -> None:
        """Tick exactly these."""
        self._chosen = values
        for value, action in self._actions.items():
            action.blockSignals(True)  # Qt's own signature
            action.setChecked(value in values)
            action.blockSignals(False)
        self._show()
        if tell:
            self.changed.emit(self._chosen)

    def _toggle(self, value: Hashable, *, on: bool) -> None:
        self._chosen = self._chosen | {value} if on else self._chosen - {value}
        self._show()
        self.changed.emit(self._chosen)

    def _show(self) -> None:
        names = [self._labels[value] for value in self._actions if value in self._chosen]
        more = f" +{len(names) - 1}" if len(names) > 1 else ""
        text = f"{names[0].split('  ')[0]}{more}" if names else self._caption
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(f"{self._caption}: {', '.join(names) or 'any'}")
        self.setToolTip(", ".join(names) or f"{self._caption}: any")
        self.setProperty("active", bool(names))
        self.style().unpolish(self)
        self.style().polish(self)
        self.updateGeometry()
