"""A page with one ranked list: heading, what is told and chosen above it, and what stands there without one."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from movierec_desktop.ui.session import Session
from movierec_desktop.ui.widgets.elided_label import ElidedLabel
from movierec_desktop.ui.widgets.empty_state import EmptyState
from movierec_desktop.ui.widgets.plain_label import plain_label
from movierec_desktop.ui.widgets.ranked_list import RankedList


class RankedPage(QWidget):
    """Brought up to date at every change while it is shown, and when it is shown again.

    A subclass says in `_show_state` what is told, and shows the list or what stands in its place.
    """

    def __init__(self, session: Session, heading: str, ranked: RankedList, controls: QWidget) -> None:
        """`controls` stand between heading and list."""
        super().__init__()
        self.setObjectName("page")
        self._session = session
        self._stale = True
        self._from_top = True
        self._heading = plain_label("heading", heading, wraps=False)
        self._told = ElidedLabel()
        self._told.setObjectName("subheading")
        self.list = ranked
        self.empty = EmptyState()
        self._lay_out(controls)
        session.library_changed.connect(lambda _: self._changed(from_top=False))
        session.filter_changed.connect(lambda: self._changed(from_top=True))
        session.model_changed.connect(lambda: self._changed(from_top=True))

    def _lay_out(self, controls: QWidget) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        head = QVBoxLayout()
        head.setContentsMargins(12, 4, 24, 0)
        head.setSpacing(2)
        head.addWidget(self._heading)
        head.addWidget(self._told)
        head.addSpacing(8)
        head.addWidget(controls)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while another page was shown."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def focus_target(self) -> QWidget:
        """Where keys work: the titles, or the way on when there are none."""
        if self._stale:
            self.refresh()
        return self.list if self._stack.currentWidget() is self.list else self.empty.button

    def refresh(self) -> None:
        """Rank anew."""
        self._stale = False
        self.list.rank_anew(from_top=self._from_top)
        self._from_top = False
        self._show_state()

    def _show_state(self) -> None:
        raise NotImplementedError

    def _changed(self, *, from_top: bool) -> None:
        self._stale = True
        self._from_top |= from_top
        if self.isVisible():
            self.refresh()
