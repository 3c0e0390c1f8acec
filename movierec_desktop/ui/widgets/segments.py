"""A few choices side by side, of which one holds."""

from collections.abc import Hashable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

_BESIDE_WORDS = 22
"""Padding and border, as in the style sheet."""


class Segments(QWidget):
    """`changed` carries the value of the button that the person pressed."""

    changed = Signal(object)

    def __init__(self, choices: Sequence[tuple[Hashable, str, str]]) -> None:
        """Build it.

        Args:
            choices: (value, label, name for screen readers) of each; the first one holds.
        """
        super().__init__()
        self.setObjectName("segments")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3, 2, 3, 2)
        layout.setSpacing(2)
        group = QButtonGroup(self)
        self._buttons: dict[Hashable, QPushButton] = {}
        for value, label, spoken in choices:
            button = QPushButton(label)
            button.setCheckable(True)
            button.setAccessibleName(spoken)
            button.clicked.connect(partial(self._pressed, value))
            _leave_room_for_bold(button)
            group.addButton(button)
            layout.addWidget(button)
            self._buttons[value] = button
        self.show_choice(choices[0][0])

    def show_choice(self, value: Hashable) -> None:
        """Mark one as holding; it is the one that takes the focus."""
        self._buttons[value].setChecked(True)
        self.setFocusProxy(self._buttons[value])

    def _pressed(self, value: Hashable) -> None:
        self.setFocusProxy(self._buttons[value])
        self.changed.emit(value)


def _leave_room_for_bold(button: QPushButton) -> None:
    """The one that holds is bold, which is wider; how much, the typeface of the language decides."""
    bold = QFont(button.font())
    bold.setWeight(QFont.Weight.DemiBold)
    button.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(button.text()) + _BESIDE_WORDS)
