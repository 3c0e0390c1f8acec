"""What stands where there is nothing to show: what happened, and one way on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from movierec_desktop.ui.widgets.plain_label import plain_label


class EmptyState(QWidget):
    """A heading, a sentence, a button, and where there is another way on a second one."""

    acted = Signal()
    other_way = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._heading, self._text = plain_label("emptyHeading"), plain_label("muted")
        for label in (self._heading, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = QPushButton()
        self.button.setObjectName("primary")
        self.button.clicked.connect(self.acted)
        self.other_button = QPushButton()
        self.other_button.setObjectName("link")
        self.other_button.clicked.connect(self.other_way)
        self.other_button.hide()
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(2)
        layout.addWidget(self._heading)
        layout.addWidget(self._text)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.other_button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def say(self, heading: str, text: str, action: str, other: str = "") -> None:
        """Fill it in; `other` is the second way, "" for none."""
        self.other_button.setText(other)
        self.other_button.setVisible(bool(other))
        self._heading.setText(heading)
        self._text.setText(text)
        self.button.setText(action)
