"""Everything that can be done to a profile, in many orders: after each step all see what a simple model says.

The rules are those of `make torture ONLY=states`; here they are the same few runs each time.
"""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from movierec_desktop.services.engine import Engine
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.ratings import StoredRatings
from torture.profile_states.machine import ProfileMachine
from torture.states import run_once

_FEW = settings(
    max_examples=12,
    stateful_step_count=25,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)


def test_whatever_is_done_to_a_profile_everybody_sees_the_same(engine: Engine, tmp_path: Path) -> None:
    done = Counter[str]()
    run_state_machine_as_test(lambda: ProfileMachine(engine, tmp_path, done), settings=_FEW)
    assert done["steps"] > 100
    for name in ("profiles migrated", "files imported", "backups restored", "profiles carried over", "times reopened"):
        assert done[name] > 0, name


@pytest.mark.parametrize("fault", ["a rating that is not removed", "a change that is not kept"])
def test_what_is_lost_or_kept_wrongly_is_noticed(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    """The model has to see such a fault, or it says nothing."""
    if fault == "a rating that is not removed":
        monkeypatch.setattr(StoredRatings, "remove", lambda *_: None)
    else:
        monkeypatch.setattr(Profile, "writing", _writing_that_forgets)
    assert "sees " in run_once(engine, tmp_path, Counter(), number=1, runs=20, steps=25)


@contextmanager
def _writing_that_forgets(profile: Profile) -> Iterator[None]:
    profile._connection.execute("BEGIN")
    yield
    profile._connection.execute("ROLLBACK")
