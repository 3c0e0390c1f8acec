"""The two sliders that let the lists of For you lean; in the middle they change nothing."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QSlider, QWidget

from movierec_desktop.domain.leaning import NEUTRAL, Leaning
from movierec_desktop.ui.delegates.pick_tile import RING
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.widgets.flow_layout import FlowLayout
from movierec_desktop.ui.widgets.plain_label import plain_label

STEPS = 4
"""From the middle to an end."""
_WIDTH = 84


class LeanSlider(QSlider):
    """From -1 to 1, with a mark in the middle, where a double click leads back to."""

    def __init__(self, name: str) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(-STEPS, STEPS)
        self.setPageStep(2)
        self.setFixedWidth(_WIDTH)
        self.setAccessibleName(name)

    @property
    def lean(self) -> float:
        """Where it stands."""
        return self.value() / STEPS

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls; a slider that one scrolls past stays where it is."""
        event.ignore()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Back to the middle."""
        self.setValue(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The mark lies under the groove."""
        painter = QPainter(self)
        colour = QColor(self.palette().placeholderText().color())
        painter.fillRect(self.width() // 2, self.height() - 4, 1, 4, colour)
        painter.end()
        super().paintEvent(event)


class LeanSliders(QWidget):
    """What they say is the session's, so that two of them on one page agree."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.obscure = LeanSlider(self.tr("Popular or obscure"))
        self.adventurous = LeanSlider(self.tr("Familiar or adventurous"))
        self.reset = QPushButton(self.tr("Reset"))
        self.reset.setObjectName("link")
        self.reset.setAccessibleName(self.tr("Sliders back to the middle"))
        self.reset.clicked.connect(lambda: session.set_leaning(NEUTRAL))
        layout = FlowLayout(14)
        layout.addWidget(self._between(self.tr("popular"), self.obscure, self.tr("obscure")))
        layout.addWidget(self._between(self.tr("familiar"), self.adventurous, self.tr("adventurous")))
        layout.addWidget(self.reset)
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        for slider in (self.obscure, self.adventurous):
            slider.valueChanged.connect(self._lean)
        session.leaning_changed.connect(self._show)
        self._show()

    def _between(self, low: str, slider: LeanSlider, high: str) -> QWidget:
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(RING, 0, 0, 0)  # in line with the posters below where it has a line of its own
        line.setSpacing(8)
        line.addWidget(plain_label("muted", low, wraps=False))
        line.addWidget(slider)
        line.addWidget(plain_label("muted", high, wraps=False))
        line.addStretch(1)
        return whole

    def _lean(self) -> None:
        self._session.set_leaning(Leaning(self.obscure.lean, self.adventurous.lean))

    def _show(self) -> None:
        leaning = self._session.leaning
        for slider, lean in ((self.obscure, leaning.obscure), (self.adventurous, leaning.adventurous)):
            with QSignalBlocker(slider):
                slider.setValue(round(lean * STEPS))
        self.reset.setVisible(not leaning.is_neutral)
