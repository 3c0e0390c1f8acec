"""Notes in the log what happens in the window: kinds of events, never a title, a name or what was typed."""

import logging
import sys

from PySide6.QtCore import QtMsgType, qInstallMessageHandler

from movierec_desktop.services.crash_report import without_folders
from movierec_desktop.services.library import Change
from movierec_desktop.ui.main_window import MainWindow

_LOG = logging.getLogger(__name__)
_WORTH_A_LINE = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)


def log_events(window: MainWindow) -> None:
    """Follow a window until it is gone."""
    session, scheduler = window.session, window.learning.scheduler

    def changed(change: Change) -> None:
        _LOG.info("saved: %s", change.what)

    session.library_changed.connect(changed)
    session.model_changed.connect(lambda: _LOG.info("the models are others, or learned"))
    session.failed.connect(lambda _words: _LOG.warning("a change could not be saved"))
    # Nothing of the window may be kept by what listens to it, or it would outlive its closing.
    scheduler.changed.connect(lambda: _LOG.info("learning began or ended"))
    scheduler.failed.connect(lambda _words: _LOG.warning("learning failed"))
    window.stack.shown.connect(lambda place: _LOG.info("page %d", place))


def log_qt_messages() -> None:
    """Qt's own warnings go into the log, and to standard error as before."""
    qInstallMessageHandler(_note)


def _note(kind: QtMsgType, _context: object, text: str) -> None:
    if kind not in _WORTH_A_LINE:
        return
    _LOG.warning("Qt: %s", without_folders(text))
    if sys.stderr is not None:
        sys.stderr.write(f"{text}\n")
