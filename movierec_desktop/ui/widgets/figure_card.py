"""One figure that matters, large, with what it is and how far it can be trusted."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from movierec_desktop.ui.widgets.plain_label import plain_label


class FigureCard(QFrame):
    """A caption, the figure, what it counts, and a calmer sentence below."""

    def __init__(self, caption: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self._figure = plain_label("hugeNumber", wraps=False)
        self._what = plain_label("cardText")
        self._more = plain_label("muted")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(20, 16, 20, 18)
        inside.setSpacing(4)
        inside.addWidget(plain_label("overline", caption))
        inside.addWidget(self._figure)
        inside.addWidget(self._what)
        inside.addSpacing(4)
        inside.addWidget(self._more)
        inside.addStretch(1)

    def say(self, figure: str, what: str, more: str = "") -> None:
        """Fill it in."""
        self._figure.setText(figure)
        self._what.setText(what)
        self._more.setText(more)
        self._more.setVisible(bool(more))
