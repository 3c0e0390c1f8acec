"""What nobody has foreseen: it is written down on this computer, shown once, and the app can be started again."""

import contextlib
import faulthandler
import logging
import subprocess
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot, qVersion
from PySide6.QtWidgets import QApplication

from movierec_desktop.paths import own_command, own_environment
from movierec_desktop.services.crash_report import fault_text, without_folders, write_report
from movierec_desktop.services.log_file import last_lines
from movierec_desktop.ui.widgets.crash_dialog import Choice, CrashDialog

_LOG = logging.getLogger(__name__)
_MOST_SHOWN = 3
"""A fault that comes back with every repaint must not bury the window in dialogs."""


class CrashHandler(QObject):
    """Takes over the hooks of Python between `install` and `uninstall`."""

    _crashed = Signal(str, object)

    def __init__(self, log: Path, *, asks: bool = True) -> None:
        """`log` is the file of the log; reports are written beside it. Where it does not ask, a fault ends the app."""
        super().__init__()
        self._asks = asks
        self._log = log
        self._native = log.with_name(f"{log.stem}-fault.txt")
        self._native_file: IO[str] | None = None
        self._seen: set[str] = set()
        self._hooks: tuple[Any, Any] | None = None
        self.restart_wanted = False
        self.happened = False
        # Queued: no dialog may open in the middle of a repaint, or in another thread than the window's.
        self._crashed.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> Path | None:
        """Begin. Returns the report of the last time where the process was ended by a fault in native code."""
        left = self._report_native()
        self._hooks = (sys.excepthook, threading.excepthook)
        sys.excepthook = self.handle
        threading.excepthook = lambda told: self.handle(told.exc_type, told.exc_value, told.exc_traceback)
        with contextlib.suppress(OSError):
            self._native_file = self._native.open("w", encoding="utf-8")
            faulthandler.enable(self._native_file)
        return left

    def uninstall(self) -> None:
        """Give the hooks back; nothing was wrong."""
        if self._hooks is not None:
            sys.excepthook, threading.excepthook = self._hooks
            self._hooks = None
        if self._native_file is not None:
            faulthandler.disable()
            self._native_file.close()
            self._native_file = None
            self._native.unlink(missing_ok=True)

    def _report_native(self) -> Path | None:
        told = ""
        with contextlib.suppress(OSError):
            told = self._native.read_text(encoding="utf-8", errors="replace")
        return self._write(without_folders(told)) if told.strip() else None

    def _write(self, fault: str) -> Path | None:
        return write_report(self._log.parent, fault, last_lines(self._log), [f"Qt        {qVersion()}"])

    def handle(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """As `sys.excepthook`, in any thread."""
        if error is None or issubclass(kind, (KeyboardInterrupt, SystemExit)):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        if sys.stderr is not None:
            sys.__excepthook__(kind, error, trace)
        fault = fault_text(error.with_traceback(trace))
        self.happened = True
        _LOG.error("a fault: %s", kind.__qualname__)
        if fault in self._seen:
            return
        self._seen.add(fault)
        report = self._write(fault)
        if len(self._seen) > _MOST_SHOWN:
            return
        if self._is_in_loop():
            self._crashed.emit(fault, report)
        elif QApplication.instance() is not None and QThread.isMainThread():
            self._show(fault, report)  # the window has not opened, or is gone

    def _is_in_loop(self) -> bool:
        return QThread.currentThread().loopLevel() > 0 or not QThread.isMainThread()

    @Slot(str, object)
    def _show(self, fault: str, report: Path | None) -> None:
        if not self._asks:
            QApplication.exit(1)
            return
        dialog = CrashDialog(fault, report, QApplication.activeWindow())
        dialog.exec()
        if dialog.choice is not Choice.GO_ON:
            self.restart_wanted = dialog.choice is Choice.RESTART
            QApplication.exit(1)
        dialog.deleteLater()


def start_again() -> None:
    """The app anew, with the arguments it was called with, when this process is about to end."""
    subprocess.Popen([*own_command(), *sys.argv[1:]], env=own_environment(), start_new_session=True)  # noqa: S603  # itself
