"""How long one has: a few usual lengths, or any number of minutes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from movierec_desktop.ui.widgets.segments import Segments
from movierec_desktop.ui.words import runtime_text

_USUAL = (90, 120, 150)
_OTHER = -1
_FIRST_OTHER = 95
_LONGEST = 600
_WIDTH = 96


class MinutesChoice(QWidget):
    """`changed` carries the minutes, or None for any length."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        fits = self.tr("Fits in {length}")
        usual = [(minutes, runtime_text(minutes), fits.format(length=runtime_text(minutes))) for minutes in _USUAL]
        any_length = (None, self.tr("Any length"), self.tr("Any length"))
        other = (_OTHER, self.tr("Other"), self.tr("Fits in another number of minutes"))
        self.lengths = Segments([any_length, *usual, other])
        self.lengths.changed.connect(self._choose)
        self.minutes = QSpinBox()
        self.minutes.setRange(1, _LONGEST)
        self.minutes.setSingleStep(5)
        self.minutes.setValue(_FIRST_OTHER)
        self.minutes.setFixedWidth(_WIDTH)
        self.minutes.lineEdit().setTextMargins(8, 0, 4, 0)
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.setAccessibleName(self.tr("Minutes that it may last"))
        self.minutes.valueChanged.connect(self.changed.emit)
        self.minutes.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.lengths)
        layout.addWidget(self.minutes)

    def choose_any(self) -> None:
        """Any length again."""
        self.lengths.show_choice(None)
        self._choose(None)

    def choose_other(self) -> None:
        """The number of minutes in the field."""
        self.lengths.show_choice(_OTHER)
        self._choose(_OTHER)

    def _choose(self, value: int | None) -> None:
        self.minutes.setVisible(value == _OTHER)
        self.changed.emit(self.minutes.value() if value == _OTHER else value)
