"""The list that a `ChoiceButton` opens: a field to narrow it where it is long, ticks, and counts."""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from movierec_desktop.catalogue.text import folded
from movierec_desktop.ui.widgets.plain_label import plain_label
from movierec_desktop.ui.widgets.popup import Popup
from movierec_desktop.ui.words import whole

_ROW = 30
_FIELD = 36
_NARROWEST = 224
_INDENT = 7
"""Of the words below the list, so that they stand where those of the button do."""
_BEFORE_NAME = 32
_AFTER_NAME = 16
_MARGIN = 8
_BESIDE_WORDS = _BEFORE_NAME + _AFTER_NAME + _MARGIN
_SCROLL_BAR = 14
_MOST_ROWS = 12
_UNDER_CURSOR = 0.14
_MUTED = 0.68
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_VALUE = Qt.ItemDataRole.UserRole
_COUNT = Qt.ItemDataRole.UserRole + 1
_TICK = (QPointF(3, 7), QPointF(6, 10), QPointF(11, 4))


@dataclass(frozen=True, slots=True)
class ChoiceWords:
    """What a list of choices is called: "Genre", "Find a genre", "Any genre"."""

    caption: str
    find: str
    any: str


class _ChoiceDelegate(QStyledItemDelegate):
    """Paints a tick, a name, and the count at the right."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows have one height."""
        return QSize(0, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one choice."""
        colors = option.palette
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            under = colors.highlight().color()
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QPen(under, 1.5) if focused else Qt.PenStyle.NoPen)
            under.setAlphaF(_UNDER_CURSOR)
            painter.setBrush(under)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
        box = QRectF(rect.left() + _MARGIN, rect.center().y() - 7, 14, 14)
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked.value
        muted = colors.text().color()  # the palette's own muted role is half transparent text under a style sheet
        muted.setAlphaF(_MUTED)
        painter.setPen(QPen(colors.highlight().color() if ticked else muted, 1.5))
        painter.setBrush(colors.highlight() if ticked else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 4, 4)
        if ticked:
            painter.setPen(QPen(colors.highlightedText().color(), 2))
            painter.drawPolyline([box.topLeft() + offset for offset in _TICK])
        self._write(painter, rect, index, colors.text().color(), muted)
        painter.restore()

    def _write(
        self,
        painter: QPainter,
        rect: QRectF,
        index: QModelIndex | QPersistentModelIndex,
        text: QColor,
        muted: QColor,
    ) -> None:
        count = whole(index.data(_COUNT))
        room = painter.fontMetrics().horizontalAdvance(count)
        words = rect.adjusted(_BEFORE_NAME, 0, -room - _AFTER_NAME, 0)
        name = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, round(words.width()))
        painter.setPen(text)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        painter.setPen(muted)
        painter.drawText(
            rect.adjusted(0, 0, -_MARGIN, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count
        )


class ChoicePopup(Popup):
    """A field to narrow the list where it is long, the list, and a way back to any."""

    toggled = Signal(object)
    """The value that was ticked or unticked."""
    cleared = Signal()

    def __init__(self, opener: QWidget, words: ChoiceWords) -> None:
        super().__init__(opener, words.caption)
        self.field = QLineEdit()
        self.field.setObjectName("search")
        self.field.setFixedHeight(_FIELD)
        self.field.setPlaceholderText(words.find)
        self.field.setAccessibleName(words.find)
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(words.caption)
        self.list.setItemDelegate(_ChoiceDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemEntered.connect(self.list.setCurrentItem)
        self.list.itemClicked.connect(self._tell)
        self.list.itemDoubleClicked.connect(self._tell)  # the second of two quick clicks is no click for Qt
        self.list.installEventFilter(self)
        self.any = QPushButton(words.any)
        self.any.setObjectName("link")
        self.any.clicked.connect(self.cleared)
        self._none = plain_label("muted", self.any.text(), wraps=False)
        self._none.setIndent(_INDENT)
        self._lay_out()

    def _lay_out(self) -> None:
        foot = QStackedWidget()
        foot.addWidget(self._none)
        foot.addWidget(self.any)
        self._foot = foot
        line = QHBoxLayout()
        line.addWidget(foot)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        layout.addLayout(line)

    def fill(self, choices: Sequence[tuple[Hashable, str, int]], chosen: frozenset[Hashable]) -> None:
        """Show other choices: (value, name, count). The cursor is on the first that is ticked."""
        self.field.clear()
        self.field.setVisible(len(choices) > _MOST_ROWS)
        self.list.clear()
        for value, name, count in choices:
            item = QListWidgetItem(name)
            item.setData(_VALUE, value)
            item.setData(_COUNT, count)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole, self.tr("{name}, %Ln title(s)", "", count).format(name=name)
            )
            self.list.addItem(item)
        self.tick(chosen)
        self._fit(choices)
        self.list.setCurrentRow(next((i for i, choice in enumerate(choices) if choice[0] in chosen), 0))

    def _fit(self, choices: Sequence[tuple[Hashable, str, int]]) -> None:
        """As wide as the longest name and count, as high as the rows, up to a dozen."""
        self.list.ensurePolished()
        advance = self.list.fontMetrics().horizontalAdvance
        widest = max((advance(name) + advance(whole(count)) for _, name, count in choices), default=0)
        self.list.setFixedWidth(max(_NARROWEST, widest + _BESIDE_WORDS + _SCROLL_BAR))
        self.list.setFixedHeight(_ROW * min(_MOST_ROWS, max(1, len(choices))) + 4)

    def tick(self, chosen: frozenset[Hashable]) -> None:
        """Tick exactly these."""
        for item in self._items():
            ticked = item.data(_VALUE) in chosen
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        if not chosen and self.any.hasFocus():
            self.take_focus()
        self._foot.setCurrentWidget(self.any if chosen else self._none)

    def take_focus(self) -> None:
        """Put the cursor where one begins: the field where there is one, else the list."""
        (self.list if self.field.isHidden() else self.field).setFocus(Qt.FocusReason.PopupFocusReason)
        self.list.scrollToItem(self.list.currentItem())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the field to the list, Up from its top and letters back; Space and Enter tick."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key in _ENTER or (watched is self.list and key == Qt.Key.Key_Space):
                self._tell(self.list.currentItem())
                return True
            if watched is self.field and key == Qt.Key.Key_Down:
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if watched is self.list and not self.field.isHidden() and self._is_for_field(event):
                self.field.setFocus(Qt.FocusReason.OtherFocusReason)
                return key != Qt.Key.Key_Up and QCoreApplication.sendEvent(self.field, event)
        return super().eventFilter(watched, event)

    def _is_for_field(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Up:
            return self.list.currentRow() == next(self._shown(), -1)
        return event.key() == Qt.Key.Key_Backspace or (event.text().isprintable() and bool(event.text()))

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None and not item.isHidden():
            self.toggled.emit(item.data(_VALUE))

    def _narrow(self, text: str) -> None:
        wanted = folded(text)
        for item in self._items():
            item.setHidden(wanted not in folded(item.text()))
        self.list.setCurrentRow(next(self._shown(), -1))

    def _shown(self) -> Iterator[int]:
        return (place for place in range(self.list.count()) if not self.list.item(place).isHidden())

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(place) for place in range(self.list.count())]
