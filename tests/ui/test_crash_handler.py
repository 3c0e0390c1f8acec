"""A fault of the app's own: reported, told once, and the app can be started again."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from movierec_desktop.ui.crash_handler import CrashHandler
from movierec_desktop.ui.widgets.crash_dialog import CrashDialog

TYPED = "Brokeback Mountain"


@pytest.fixture
def crashes(tmp_path: Path, qapp: QApplication, capsys: pytest.CaptureFixture[str]) -> Iterator[CrashHandler]:
    handler = CrashHandler(tmp_path / "logs" / "movierec.log")
    (tmp_path / "logs").mkdir()
    assert handler.install() is None
    yield handler
    handler.uninstall()
    # The handler told the loop of the app to end. There was none, and until there is one no other loop would run.
    QTimer.singleShot(0, qapp.quit)
    qapp.exec()
    assert TYPED in capsys.readouterr().err, "the terminal still sees all of it"


def fail(number: int = 0) -> None:
    if number:
        raise ValueError(f"{TYPED} {number}")
    raise ValueError(TYPED)


def reports(folder: Path) -> list[str]:
    return [path.read_text(encoding="utf-8") for path in sorted((folder / "logs").glob("crash-*.txt"))]


def answer(qtbot: QtBot, words: str) -> list[str]:
    """Click a button of the dialog when it is there; what the dialog showed."""
    shown: list[str] = []

    def click() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, CrashDialog):
            return
        timer.stop()
        shown.append(dialog.detail.toPlainText())
        next(button for button in dialog.findChildren(QPushButton) if button.text() == words).click()

    timer = QTimer()
    timer.timeout.connect(click)
    timer.start(20)
    qtbot.waitUntil(lambda: bool(shown), timeout=10_000)
    return shown


def test_a_fault_is_written_shown_and_the_person_can_go_on(crashes: CrashHandler, qtbot, tmp_path) -> None:
    QTimer.singleShot(0, fail)
    (shown,) = answer(qtbot, "Go on")
    assert reports(tmp_path) == [shown]
    assert "ValueError" in shown
    assert TYPED not in shown
    assert "in fail" in shown
    assert not crashes.restart_wanted
    QTimer.singleShot(0, fail)
    qtbot.wait(150)
    assert QApplication.activeModalWidget() is None, "the same fault is not told twice"
    assert len(reports(tmp_path)) == 1


def test_a_fault_in_another_thread_is_shown_in_the_window_and_the_app_can_be_started_again(
    crashes: CrashHandler, qtbot: QtBot, tmp_path: Path
) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    (shown,) = answer(qtbot, "Start again")
    thread.join()
    assert "in fail" in shown
    assert crashes.restart_wanted


def test_a_fault_in_native_code_is_reported_at_the_next_start(tmp_path: Path, qapp: QApplication) -> None:
    (tmp_path / "movierec-fault.txt").write_text(
        'Fatal Python error: Segmentation fault\n  File "/home/ada/x.py", line 3 in paint\n', encoding="utf-8"
    )
    handler = CrashHandler(tmp_path / "movierec.log")
    report = handler.install()
    handler.uninstall()
    assert report is not None
    told = report.read_text(encoding="utf-8")
    assert "Segmentation fault" in told
    assert "ada" not in told
    again = CrashHandler(tmp_path / "movierec.log")
    assert again.install() is None, "it is not reported twice"
    again.uninstall()


def test_the_exceptions_of_tests_are_still_captured() -> None:
    with capture_exceptions() as caught:
        sys.excepthook(ValueError, ValueError("x"), None)
    assert len(caught) == 1
