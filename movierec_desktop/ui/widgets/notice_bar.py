"""The line at the bottom: what was just saved, a way back, and the keys."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from movierec_desktop.ui.widgets.elided_label import ElidedLabel
from movierec_desktop.ui.widgets.plain_label import plain_label

_ROOMY = 720
_MARGIN, _SPACING = 24, 12


class NoticeBar(QWidget):
    """Quiet: it never takes the focus and never covers anything."""

    undo_wanted = Signal()
    review_wanted = Signal()
    """The person wants to see the rows of an import that wait."""

    def __init__(self) -> None:
        super().__init__()
        self._before: tuple[str, bool, bool, bool] | None = None
        """What stood there before a notice that holds only for now."""
        self._is_grave = False
        """Whether something is wrong, or the person has to wait."""
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
        layout.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        layout.setSpacing(_SPACING)
        layout.addWidget(self._notice, 1)
        layout.addWidget(self.review)
        layout.addWidget(self._undo)
        layout.addWidget(self._keys)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the notice comes before the keys."""
        self._make_room()
        super().resizeEvent(event)

    def _make_room(self) -> None:
        """A notice that is worth reading whole takes the place of the keys where there is no room for both."""
        needed = self._notice.sizeHint().width() + self._keys.sizeHint().width() + 2 * _MARGIN + _SPACING
        is_long = self._is_grave and needed > self.width()
        self._keys.setVisible(self.width() >= _ROOMY and not is_long)

    def tell(self, text: str, *, can_undo: bool, bad: bool = False, to_review: int = 0) -> None:
        """Show a notice; with `to_review`, so many rows wait for the person to say which titles they are."""
        self._before = None
        self.review.setText(self.tr("Review %Ln row(s)", "", to_review))
        self._show(text, bad=bad, can_undo=can_undo, can_review=to_review > 0)

    def tell_for_now(self, text: str) -> None:
        """Show a notice until `take_back`, or until another comes."""
        if self._before is None:
            undo, review = self._undo.isVisibleTo(self), self.review.isVisibleTo(self)
            self._before = self.text, bool(self._notice.property("bad")), undo, review
        self._show(text, bad=False, can_undo=False, can_review=False)

    def take_back(self) -> None:
        """What held only for now is over: what stood there before stands there again."""
        if self._before is not None:
            (text, bad, can_undo, can_review), self._before = self._before, None
            self._show(text, bad=bad, can_undo=can_undo, can_review=can_review)

    def _show(self, text: str, *, bad: bool, can_undo: bool, can_review: bool) -> None:
        self.review.setVisible(can_review)
        self._notice.cut = Qt.TextElideMode.ElideMiddle if bad else Qt.TextElideMode.ElideRight
        self._notice.setText(text)
        self._notice.setProperty("bad", bad)
        self._notice.style().unpolish(self._notice)
        self._notice.style().polish(self._notice)
        self._undo.setVisible(can_undo)
        self._is_grave = bad or self._before is not None
        self._make_room()

    @property
    def text(self) -> str:
        """The notice that stands there."""
        return self._notice.text()
