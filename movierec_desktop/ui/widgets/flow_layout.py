"""A row of controls that goes on in the next line where the window is narrow."""

from functools import partial

import shiboken6
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem


class FlowLayout(QLayout):
    """Lays items out from left to right in as many lines as needed.

    Each has its preferred size, but for those that expand: they share what their line has to spare.
    """

    def __init__(self, spacing: int) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.destroyed.connect(partial(_free, self._items))
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Append one item."""
        self._items.append(item)

    def addWidget(self, widget: QWidget) -> None:
        """Append a widget.

        The item is made here: of one that Qt makes, PySide may take the Python half away while the layout has it.
        """
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))

    def insert_widget(self, index: int, widget: QWidget) -> None:
        """Put a widget before the item at `index`."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())

    def count(self) -> int:
        """Number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One item, or None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return one item, or None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def clear(self) -> None:
        """Forget all items; their widgets stay where they are."""
        _free(self._items)

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower means more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all lines at a width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put every item where it belongs."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """All items in one line."""
        sizes = [item.sizeHint() for item in self._items]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """The widest item alone."""
        sizes = [item.minimumSize() for item in self._items]
        widest = max((size.width() for size in sizes), default=0)
        return QSize(widest, max((size.height() for size in sizes), default=0))

    def _place(self, rect: QRect, *, move: bool) -> int:
        y = rect.top()
        for line in self._lines(rect.width()):
            height = max(item.sizeHint().height() for item in line)
            if move:
                self._place_line(line, QRect(rect.left(), y, rect.width(), height))
            y += height + self.spacing()
        return max(0, y - self.spacing() - rect.top())

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """What stands in each line; an item that can shrink does before there is another line."""
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._items:
            if item.isEmpty():
                continue
            needed = _least(item)
            if not lines or needed > left:
                lines.append([])
                left = width
            lines[-1].append(item)
            left -= needed + self.spacing()
        return lines

    def _place_line(self, line: list[QLayoutItem], rect: QRect) -> None:
        x = rect.left()
        spare = rect.width() - sum(map(_least, line)) - self.spacing() * (len(line) - 1)
        growing = sum(map(_stretches, line))
        for item in line:
            width = _least(item)
            if _stretches(item):
                width = min(width + max(0, spare) // growing, item.maximumSize().width())
                spare -= width - _least(item)
                growing -= 1
            height = item.sizeHint().height()
            item.setGeometry(QRect(x, rect.top() + (rect.height() - height) // 2, width, height))
            x += width + self.spacing()


def _free(items: list[QLayoutItem]) -> None:
    """Items that a layout had: Qt leaves them to whoever made them, and PySide keeps those that it has handed to Qt."""
    while items:
        item = items.pop()
        if shiboken6.isValid(item):
            shiboken6.delete(item)


def _stretches(item: QLayoutItem) -> bool:
    return bool(item.expandingDirections() & Qt.Orientation.Horizontal)


def _least(item: QLayoutItem) -> int:
    return item.minimumSize().width() if _stretches(item) else item.sizeHint().width()
