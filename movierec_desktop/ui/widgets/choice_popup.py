"""The list that a `ChoiceButton` opens: a field to narrow it where it is long, ticks, and counts."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from movierec_desktop.catalogue.text import folded

_ROW = 30
_WIDTH = 250
_MOST_ROWS = 12
_VALUE = Qt.ItemDataRole.UserRole
_COUNT = Qt.ItemDataRole.UserRole + 1
_TICK = (QPointF(3, 7), QPointF(6, 10), QPointF(11, 4))


class _ChoiceDelegate(QStyledItemDelegate):
    """Paints a tick, a name, and the count at the right."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows have one height."""
        return QSize(_WIDTH - 30, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one choice."""
        colors = option.palette
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.window())
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 6, 6)
        box = QRectF(rect.left() + 8, rect.center().y() - 7, 14, 14)
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked.value
        painter.setPen(QPen(colors.highlight().color() if ticked else colors.placeholderText().color(), 1.5))
        painter.setBrush(colors.highlight() if ticked else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 4, 4)
        if ticked:
            painter.setPen(QPen(colors.highlightedText().color(), 2))
            painter.drawPolyline([box.topLeft() + offset for offset in _TICK])
        self._write(painter, rect, index, colors.text().color(), colors.placeholderText().color())
        painter.restore()

    def _write(
        self,
        painter: QPainter,
        rect: QRectF,
        index: QModelIndex | QPersistentModelIndex,
        text: QColor,
        muted: QColor,
    ) -> None:
        count = f"{index.data(_COUNT):,}"
        room = painter.fontMetrics().horizontalAdvance(count)
        words = rect.adjusted(32, 0, -room - 16, 0)
        name = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, round(words.width()))
        painter.setPen(text)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        painter.setPen(muted)
        painter.drawText(rect.adjusted(0, 0, -8, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)


class ChoicePopup(QFrame):
    """Stays open while one ticks; Escape or a click elsewhere closes it."""

    toggled = Signal(object)
    """The value that was ticked or unticked."""
    cleared = Signal()

    def __init__(self, parent: QWidget, caption: str) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAccessibleName(caption)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFixedWidth(_WIDTH)
        self.field = QLineEdit()
        self.field.setObjectName("search")
        self.field.setPlaceholderText(f"Find a {caption.lower()}")
        self.field.setAccessibleName(f"Find a {caption.lower()}")
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(caption)
        self.list.setItemDelegate(_ChoiceDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._tell)
        self.list.installEventFilter(self)
        self._any = QPushButton("Any")
        self._any.setObjectName("link")
        self._any.setAccessibleName(f"Any {caption.lower()}")
        self._any.clicked.connect(self.cleared)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        for widget in (self.field, self.list):
            layout.addWidget(widget)
        layout.addWidget(self._any, 0, Qt.AlignmentFlag.AlignLeft)

    def fill(self, choices: Sequence[tuple[Hashable, str, int]], chosen: frozenset[Hashable]) -> None:
        """Show other choices: (value, name, count)."""
        self.field.clear()
        self.field.setVisible(len(choices) > _MOST_ROWS)
        self.list.clear()
        for value, name, count in choices:
            item = QListWidgetItem(name)
            item.setData(_VALUE, value)
            item.setData(_COUNT, count)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {count:,} titles")
            self.list.addItem(item)
        self.tick(chosen)
        self.list.setFixedHeight(_ROW * min(_MOST_ROWS, max(1, len(choices))) + 4)
        self.list.setCurrentRow(0)
        self.adjustSize()

    def tick(self, chosen: frozenset[Hashable]) -> None:
        """Tick exactly these."""
        for item in self._items():
            ticked = item.data(_VALUE) in chosen
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self._any.setVisible(bool(chosen))

    def take_focus(self) -> None:
        """Put the cursor where one begins: the field where there is one, else the list."""
        (self.field if self.field.isVisible() else self.list).setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the field to the list; Space and Enter tick."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if watched is self.field and key == Qt.Key.Key_Down:
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            ticking = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if key in ticking or (watched is self.list and key == Qt.Key.Key_Space):
                self._tell(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None and not item.isHidden():
            self.toggled.emit(item.data(_VALUE))

    def _narrow(self, text: str) -> None:
        wanted = folded(text)
        for item in self._items():
            item.setHidden(wanted not in folded(item.text()))
        shown = (place for place in range(self.list.count()) if not self.list.item(place).isHidden())
        self.list.setCurrentRow(next(shown, -1))

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(place) for place in range(self.list.count())]
