"""When feedback is written: in pauses, and when the window closes. Never while the person is doing something."""

from time import monotonic

from PySide6.QtCore import QObject, QTimer

from movierec_desktop.ui.session import Session

PAUSE_MS = 1500
_LAST_SECONDS = 0.5
"""For predictions that are still to be made when the window closes; ratings are then kept without them."""


class FeedbackPace(QObject):
    """After a pause it makes the predictions that are missing, one each time nothing else waits, and writes all."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._step)
        session.feedback_gathered.connect(self._wait)
        session.library_changed.connect(lambda _: self._wait())

    def _wait(self) -> None:
        self._timer.start(PAUSE_MS)

    def _step(self) -> None:
        # A slow disk, or a long import: whoever asked the profile now would stand still with it.
        if self._session.profile.is_writing or self._session.profile.is_held:
            self._wait()
        elif self._session.answer_question():
            self._timer.start(0)
        else:
            self._session.write_feedback()

    def finish(self) -> None:
        """Do what is left, in half a second at most, and stop."""
        self._timer.stop()
        until = monotonic() + _LAST_SECONDS
        while monotonic() < until and self._session.answer_question():
            pass
        self._session.write_feedback()
