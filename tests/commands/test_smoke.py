"""What `movierec --smoke` does while it waits; the whole of it is used by tests/frozen."""

import time

from PySide6.QtWidgets import QApplication

from movierec_desktop.commands.smoke import _settle


def test_waiting_leaves_the_machine_to_learning(qapp: QApplication) -> None:
    began, busy = time.monotonic(), time.process_time()
    _settle(1.0)
    assert time.monotonic() - began >= 0.9
    assert time.process_time() - busy < 0.3
