"""When it learns: at a pause, when enough has changed, and never two at once."""

import threading
import time
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from movierec_desktop.domain.errors import LearningError
from movierec_desktop.jobs.context import JobContext
from movierec_desktop.jobs.learning_scheduler import LearningScheduler

PAUSE_MS = 40
Make = Callable[..., LearningScheduler]


class Work:
    """Runs until it is let go or cancelled; counts how many run at once."""

    def __init__(self) -> None:
        self.begun = 0
        self.at_once = 0
        self.most_at_once = 0
        self.let_go = threading.Event()
        self.fault = ""

    def __call__(self, context: JobContext) -> dict[str, int]:
        self.begun += 1
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            while not self.let_go.wait(0.005):
                if context.cancelled():
                    raise LearningError("stopped")
            if self.fault:
                raise LearningError(self.fault)
            return {"run": self.begun}
        finally:
            self.at_once -= 1


@pytest.fixture
def work() -> Work:
    return Work()


@pytest.fixture
def due() -> list[bool]:
    return [True]


@pytest.fixture
def scheduler(qtbot: QtBot, work: Work, due: list[bool]) -> Iterator[LearningScheduler]:
    made = LearningScheduler(lambda: due[0], work, PAUSE_MS)
    yield made
    made.shut_down()


def run_once(qtbot: QtBot, scheduler: LearningScheduler, work: Work) -> None:
    """Let the present run end."""
    with qtbot.waitSignal(scheduler.changed, timeout=5000):
        work.let_go.set()
    work.let_go.clear()


def test_it_begins_when_the_person_pauses(qtbot: QtBot, scheduler: LearningScheduler, work: Work) -> None:
    begun = time.monotonic()
    for _ in range(5):
        scheduler.note_change()
        qtbot.wait(PAUSE_MS // 2)
        assert work.begun == 0, "not while ratings are given"
    qtbot.waitUntil(lambda: scheduler.is_running, timeout=5000)
    assert time.monotonic() - begun >= 2.7 * PAUSE_MS / 1000
    with qtbot.waitSignal(scheduler.learned, timeout=5000) as told:
        work.let_go.set()
    assert told.args == [{"run": 1}]
    qtbot.waitUntil(lambda: not scheduler.is_running, timeout=5000)


def test_it_does_not_begin_when_too_little_has_changed(
    qtbot: QtBot, scheduler: LearningScheduler, work: Work, due: list[bool]
) -> None:
    due[0] = False
    scheduler.note_change()
    qtbot.waitUntil(lambda: not scheduler.is_waiting, timeout=5000)
    assert not scheduler.is_running
    assert work.begun == 0


def test_by_the_button_it_begins_at_once_and_once(
    qtbot: QtBot, scheduler: LearningScheduler, work: Work, due: list[bool]
) -> None:
    due[0] = False
    scheduler.start_now()
    scheduler.start_now()
    scheduler.start_now()
    qtbot.waitUntil(lambda: work.begun == 1, timeout=5000)
    run_once(qtbot, scheduler, work)
    qtbot.wait(3 * PAUSE_MS)
    assert (work.begun, work.most_at_once) == (1, 1)


def test_what_changes_meanwhile_is_looked_at_afterwards(qtbot: QtBot, scheduler: LearningScheduler, work: Work) -> None:
    scheduler.start_now()
    scheduler.note_change()
    qtbot.wait(4 * PAUSE_MS)
    assert scheduler.is_waiting, "it looks again after each pause"
    run_once(qtbot, scheduler, work)
    qtbot.waitUntil(lambda: work.begun == 2, timeout=5000)
    assert work.most_at_once == 1


def test_stopped_it_tells_nothing_and_does_not_begin_anew(
    qtbot: QtBot, scheduler: LearningScheduler, work: Work
) -> None:
    heard: list[object] = []
    scheduler.learned.connect(heard.append)
    scheduler.failed.connect(heard.append)
    scheduler.start_now()
    qtbot.waitUntil(lambda: work.begun == 1, timeout=5000)
    with qtbot.waitSignal(scheduler.changed, timeout=5000):
        scheduler.cancel()
    qtbot.wait(3 * PAUSE_MS)
    assert heard == []
    assert work.begun == 1
    assert not scheduler.is_running


def test_a_failure_is_told_and_not_tried_again_by_itself(
    qtbot: QtBot, scheduler: LearningScheduler, work: Work
) -> None:
    work.fault = "the disk is full"
    scheduler.start_now()
    with qtbot.waitSignal(scheduler.failed, timeout=5000) as told:
        work.let_go.set()
    assert told.args == ["the disk is full"]
    qtbot.wait(3 * PAUSE_MS)
    assert work.begun == 1
    scheduler.note_change()
    qtbot.waitUntil(lambda: work.begun == 2, timeout=5000)


def test_switched_off_it_only_learns_when_asked(qtbot: QtBot, scheduler: LearningScheduler, work: Work) -> None:
    scheduler.set_enabled(False)
    scheduler.note_change()
    qtbot.wait(3 * PAUSE_MS)
    assert work.begun == 0
    scheduler.start_now()
    qtbot.waitUntil(lambda: work.begun == 1, timeout=5000)
    run_once(qtbot, scheduler, work)
    scheduler.set_enabled(True)
    qtbot.waitUntil(lambda: work.begun == 2, timeout=5000)


def test_shut_down_it_waits_for_the_work_and_begins_no_other(
    qtbot: QtBot, scheduler: LearningScheduler, work: Work
) -> None:
    scheduler.start_now()
    qtbot.waitUntil(lambda: work.begun == 1, timeout=5000)
    scheduler.shut_down()
    assert work.at_once == 0
    scheduler.note_change()
    scheduler.start_now()
    qtbot.wait(3 * PAUSE_MS)
    assert work.begun == 1
