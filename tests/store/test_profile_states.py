"""Everything that can be done to a profile, in many orders: after each step all see what a simple model says.

The rules are those of `make torture ONLY=states`; here they are the same few runs each time.
"""

from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from movierec_desktop.exchange import profile_json
from movierec_desktop.exchange.rows import ExchangeRow
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.exporting import export
from movierec_desktop.services.importing import Importer
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.ratings import StoredRatings
from torture.profile_states.files import check_carried_over
from torture.profile_states.held import read_profile
from torture.profile_states.machine import ProfileMachine
from torture.profile_states.model import Model
from torture.profile_states.world import World, older_profile
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


def test_a_row_that_waits_and_is_lost_by_an_export_is_noticed(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _carry_over(engine, tmp_path / "whole")
    written = profile_json.written

    def without_waiting(rows: list[ExchangeRow], *more: Any) -> str:
        return written([row for row in rows if not row.place.startswith("row ")], *more)

    monkeypatch.setattr(profile_json, "written", without_waiting)
    with pytest.raises(AssertionError):
        _carry_over(engine, tmp_path / "lost")


def _carry_over(engine: Engine, folder: Path) -> None:
    """Export a profile with a row that waits, import it into another, and compare as the stateful test does."""
    folder.mkdir()
    model = Model()
    with closing(Profile(older_profile(7, folder / "one.sqlite"))) as profile:
        model.now = read_profile(profile)
        export(engine, profile, "json", folder / "out.json")
    assert model.now.waiting
    with closing(Profile(folder / "other.sqlite")) as other:
        importer = Importer(engine, other)
        plan = importer.preview(folder / "out.json")
        importer.carry_out(plan, "out.json")
        check_carried_over(model, plan, read_profile(other), "json", World(engine, folder))


@contextmanager
def _writing_that_forgets(profile: Profile) -> Iterator[None]:
    profile._connection.execute("BEGIN")
    yield
    profile._connection.execute("ROLLBACK")
