"""Learning in a process of its own: told, stopped, killed, and never outliving whoever started it."""

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from movierec_desktop.domain.errors import LearningError, LearningStoppedError
from movierec_desktop.jobs.context import JobContext
from movierec_desktop.jobs.learning_process import learn_in_process, learning_command
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.learning import Learning
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.ratings import StoredRating

N_RATED = 60


@pytest.fixture
def rated_profile(tmp_path: Path) -> Path:
    path = tmp_path / "p.sqlite"
    profile = Profile(path)
    with profile.writing():
        for one in range(1, N_RATED + 1):
            profile.ratings.put(StoredRating(one, round(2 + 8 * (one % 70) / 70) / 2, 1000 + one, f"no. {one}"))
    profile.close()
    return path


def context(told: list[tuple[int, int]]) -> JobContext:
    return JobContext(lambda done, total: told.append((done, total)))


def test_it_learns_and_tells_how_far_it_is(hybrid_bundle: Path, rated_profile: Path) -> None:
    told: list[tuple[int, int]] = []
    outcome = learn_in_process(context(told), learning_command(hybrid_bundle, rated_profile))
    assert outcome["n_ratings"] == N_RATED
    assert told
    assert told[-1][0] == told[-1][1]
    engine = Engine(hybrid_bundle)
    learning = Learning(engine, rated_profile)
    assert learning.outcome is not None
    assert learning.outcome.words == outcome["words"]
    engine.close()


def test_what_the_person_can_mend_is_told(hybrid_bundle: Path, tmp_path: Path) -> None:
    with pytest.raises(LearningError, match="There are 0 ratings: rate 20 titles"):
        learn_in_process(context([]), learning_command(hybrid_bundle, tmp_path / "empty.sqlite"))


def test_a_process_that_dies_is_told_with_its_last_words() -> None:
    command = [sys.executable, "-c", "print('no json'); import sys; sys.exit('out of memory')"]
    with pytest.raises(LearningError, match=r"ended without a result \(out of memory\): try again"):
        learn_in_process(context([]), command)


def test_a_program_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(LearningError, match="could not be started"):
        learn_in_process(context([]), [str(tmp_path / "nothing")])


def test_cancelled_it_ends_at_once_and_nothing_is_written(hybrid_bundle: Path, rated_profile: Path) -> None:
    told: list[tuple[int, int]] = []
    stopping = JobContext(lambda done, total: (told.append((done, total)), stopping.cancel())[0])
    begun = time.monotonic()
    with pytest.raises(LearningStoppedError):
        learn_in_process(stopping, learning_command(hybrid_bundle, rated_profile))
    assert len(told) == 1
    assert time.monotonic() - begun < 60
    assert sorted(path.name for path in rated_profile.parent.iterdir()) == ["p.sqlite"]


def test_it_stops_when_whoever_started_it_is_gone(hybrid_bundle: Path, rated_profile: Path) -> None:
    process = subprocess.Popen(
        learning_command(hybrid_bundle, rated_profile), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.close()
    lines = process.stdout.read().splitlines()
    assert process.wait(60) == 2
    process.stdout.close()
    assert json.loads(lines[-1]) == {"error": "Learning was stopped: nothing has changed"}
    assert sorted(path.name for path in rated_profile.parent.iterdir()) == ["p.sqlite"]


def test_left_alone_it_ends_well_by_itself(hybrid_bundle: Path, rated_profile: Path) -> None:
    command = learning_command(hybrid_bundle, rated_profile)
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.wait(120) == 0
    for stream in (process.stdin, process.stdout):
        assert stream is not None
        stream.close()
    assert process.stderr is not None
    assert process.stderr.read() == b""
    process.stderr.close()


@pytest.mark.skipif(sys.platform == "win32", reason="has no kill -9")
def test_killed_at_any_moment_no_rating_is_lost_and_the_last_good_state_is_used(
    hybrid_bundle: Path, rated_profile: Path
) -> None:
    command = learning_command(hybrid_bundle, rated_profile)
    good = learn_in_process(context([]), command)
    generator = np.random.default_rng(5)
    for _ in range(3):
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert process.stdin is not None
        assert process.stdout is not None
        for _ in range(int(generator.integers(1, 25))):
            process.stdout.readline()
        process.send_signal(signal.SIGKILL)
        process.wait(60)
        process.stdin.close()
        process.stdout.close()
        profile = Profile(rated_profile)
        assert profile.is_sound()
        assert len(profile.ratings.all()) == N_RATED
        profile.close()
        engine = Engine(hybrid_bundle)
        learning = Learning(engine, rated_profile)
        assert learning.notice == ""
        assert learning.outcome is not None
        assert learning.outcome.words == good["words"]
        engine.close()
