"""The line at the bottom: what was just saved, a way back, and the keys."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from movierec_desktop.ui.widgets.elided_label import ElidedLabel
from movierec_desktop.ui.widgets.plain_label import plain_label

_ROOMY = 720


class NoticeBar(QWidget):
    """Quiet: it never takes the focus and never covers anything."""

    undo_wanted = Signal()
    review_wanted = Signal()
    """The person wants to see the rows of an import that wait."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("noticeBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(38)
        self._notice = ElidedLabel("")
        self._notice.setObjectName("notice")
        self._undo = QPushButton(self.tr("Undo"))
        self._undo.setObjectName("link")
        self._undo.setAccessibleName(self.tr("Undo the last change"))
        self._undo.setToolTip(self.tr("Ctrl+Z"))
        self._undo.clicked.connect(self.undo_wanted)
        self._undo.hide()
        self.review = QPushButton()
        self.review.setObjectName("link")
        self.review.clicked.connect(self.review_wanted)
        self.review.hide()
        keys = self.tr("1–5 rate, Shift for half · W watchlist · S seen · X not for me · / search · ? all keys")
        self._keys = plain_label("", keys, wraps=False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 0, 24, 0)
        layout.setSpacing(12)
        layout.addWidget(self._notice, 1)
        layout.addWidget(self.review)
        layout.addWidget(self._undo)
        layout.addWidget(self._keys)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the notice comes before the keys."""
        self._keys.setVisible(self.width() >= _ROOMY)
        super().resizeEvent(event)

    def tell(self, text: str, *, can_undo: bool, bad: bool = False, to_review: int = 0) -> None:
        """Show a notice; with `to_review`, so many rows wait for the person to say which titles they are."""
        self.review.setText(self.tr("Review %Ln row(s)", "", to_review))
        self.review.setVisible(to_review > 0)
        self._notice.setText(text)
        self._notice.setProperty("bad", bad)
        self._notice.style().unpolish(self._notice)
        self._notice.style().polish(self._notice)
        self._undo.setVisible(can_undo)

    @property
    def text(self) -> str:
        """The notice that stands there."""
        return self._notice.text()
