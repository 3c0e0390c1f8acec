"""The way of Tab, where parts of a window are made later than those that come after them."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_last(*parts: QWidget) -> None:
    """Let Tab come to `parts`, in this order, after everything else of their window."""
    last = _last_of(parts[0].window(), parts)
    for part in parts:
        for widget in list(_chain(part)):
            if last is not None:
                QWidget.setTabOrder(last, widget)
            last = widget


def _last_of(window: QWidget, but: tuple[QWidget, ...]) -> QWidget | None:
    """The last widget that Tab comes to outside some parts."""
    widget: QWidget | None = window.previousInFocusChain()
    while widget is not None and widget is not window:
        if _takes_tab(widget) and not any(part.isAncestorOf(widget) for part in but):
            return widget
        widget = widget.previousInFocusChain()
    return None


def _chain(part: QWidget) -> Iterator[QWidget]:
    """What Tab comes to inside a part, in its order."""
    widget: QWidget | None = part.nextInFocusChain()
    while widget is not None and widget is not part:
        if _takes_tab(widget) and part.isAncestorOf(widget):
            yield widget
        widget = widget.nextInFocusChain()


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
