"""One section of the Insights page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from movierec_desktop.ui.widgets.plain_label import plain_label


class ChartCard(QFrame):
    """A heading, a sentence, a chart; where there is nothing to draw yet, only words."""

    def __init__(self, heading: str, *charts: QWidget) -> None:
        super().__init__()
        self.setObjectName("card")
        self._told = plain_label("muted")
        self._charts = charts
        inside = QVBoxLayout(self)
        inside.setContentsMargins(20, 16, 20, 18)
        inside.setSpacing(10)
        inside.addWidget(plain_label("sectionHeading", heading))
        inside.addWidget(self._told)
        for chart in charts:
            if isinstance(chart, QPushButton):
                inside.addWidget(chart, 0, Qt.AlignmentFlag.AlignLeft)
            else:
                inside.addWidget(chart)
        inside.addStretch(1)

    def say(self, text: str, *, drawn: bool = True) -> None:
        """Put a sentence above the charts, or in their place."""
        self._told.setText(text)
        for chart in self._charts:
            chart.setVisible(drawn)
