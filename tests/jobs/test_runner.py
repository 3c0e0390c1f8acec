"""One piece of work in a thread of its own."""

import gc
import weakref

from pytestqt.qtbot import QtBot

from movierec_desktop.jobs.runner import Job


def test_a_job_that_is_over_is_gone_with_its_last_owner(qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []
    jobs = [Job(lambda context: context.progress(2, 2))]
    jobs[0].progressed.connect(told.append)
    jobs[0].start()
    qtbot.waitUntil(lambda: jobs[0].is_over)
    assert told == [(2, 2)]
    left = [weakref.ref(jobs[0]), weakref.ref(jobs[0]._worker)]
    gc.disable()
    try:
        jobs.clear()
        assert [one() for one in left] == [None, None], "nothing waits for a collection, in whichever thread that is"
    finally:
        gc.enable()
