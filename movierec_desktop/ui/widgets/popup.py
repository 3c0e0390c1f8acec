"""What opens below a button, and buttons that open something."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QCursor, QHideEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QToolButton, QWidget

_GAP = 4
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)


def place_below(anchor: QRect, size: QSize, screen: QRect) -> QPoint:
    """Where a popup goes: below its anchor, above it where there is more room, and never over the screen's edge."""
    below = anchor.bottom() + 1 + _GAP
    above = anchor.top() - _GAP - size.height()
    fits_below = below + size.height() <= screen.bottom() + 1
    y = below if fits_below or above < screen.top() else above
    x = min(anchor.left(), screen.right() + 1 - size.width())
    return QPoint(max(x, screen.left()), max(min(y, screen.bottom() + 1 - size.height()), screen.top()))


class Popup(QFrame):
    """Stays open while one chooses in it; Escape or a click elsewhere closes it."""

    def __init__(self, opener: QWidget, name: str) -> None:
        super().__init__(opener, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("popup")
        self.setAccessibleName(name)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._opener = opener

    def open_below(self) -> None:
        """Show it at its button."""
        self.adjustSize()
        anchor = QRect(self._opener.mapToGlobal(QPoint(0, 0)), self._opener.size())
        self.move(place_below(anchor, self.size(), self._opener.screen().availableGeometry()))
        self.show()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click elsewhere closes it and does nothing else, but for one on another such button, which opens that."""
        self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)
        super().mousePressEvent(event)
        window = self._opener.window()
        behind = window.childAt(window.mapFromGlobal(event.globalPosition().toPoint()))
        if not self.isVisible() and isinstance(behind, PopupButton) and behind is not self._opener:
            behind.setFocus(Qt.FocusReason.MouseFocusReason)
            QTimer.singleShot(0, behind.click)

    def hideEvent(self, event: QHideEvent) -> None:
        """The button cannot know by itself that the mouse has left it meanwhile."""
        super().hideEvent(event)
        under = self._opener.rect().contains(self._opener.mapFromGlobal(QCursor.pos()))
        self._opener.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, under)
        self._opener.update()


class PopupButton(QToolButton):
    """Opens something with a click, Space, Enter or Down. It is `active` while a filter behind it is set."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("choice")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # puts the arrow behind the words

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space is the button's own."""
        if event.key() in _OPENING and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def show_active(self, *, active: bool) -> None:
        """Look like a button behind which something is set."""
        self.setProperty("active", active)
        self.style().unpolish(self)
        self.style().polish(self)
        self.updateGeometry()
