"""Exports that somebody has been at, brought into a real profile: no row lost, nothing half written, all taken back."""

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from movierec_desktop.domain.errors import InputError
from movierec_desktop.exchange.reading import read_bytes
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.exporting import export
from movierec_desktop.services.importing import Importer
from movierec_desktop.store.profile import Profile

_relaxed = settings(
    deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
_VALUES = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8) | st.just([])
OWN = "title,year,rating\nHeat,1995,4\nUp,2009,3.5\nKing Kong,,3\nNobody Made It,1987,2\nFargo,1996,0.5\nAlien,1979,5\n"


@pytest.fixture
def importer(engine: Engine, profile: Profile) -> Importer:
    return Importer(engine, profile)


def bring_and_take_back(importer: Importer, profile: Profile, data: bytes, name: str) -> None:
    """Import, and check that every row is told, that what is written is what was planned, and that undo undoes."""
    states, waiting = profile.states.all(), [row.said for row in profile.waiting.all()]
    try:
        file = read_bytes(data, name)
    except InputError:
        assert profile.states.all() == states
        return
    plan = importer.plan(file)
    assert sum(plan.counts.values()) == len(plan.rows) == len(file.rows)
    importer.carry_out(plan, name)
    after = profile.states.all()
    assert all(change.after == after[change.title_id] for change in plan.changes)
    assert all(after[i] == state for i, state in states.items() if i not in {c.title_id for c in plan.changes})
    if plan.is_written:
        importer.undo()
        assert {row.said for row in profile.waiting.all()} == set(waiting)
    assert profile.states.all() == states


def damaged(data: st.DataObject, raw: bytes) -> bytes:
    start = data.draw(st.integers(0, len(raw)))
    end = start + data.draw(st.integers(0, 60))
    return raw[:start] + data.draw(st.binary(max_size=20)) + raw[end:]


@_relaxed
@given(st.data(), st.sampled_from(["letterboxd", "trakt_zip"]))
def test_a_zip_with_a_damaged_file_in_it(
    importer: Importer, profile: Profile, export_bytes: Callable[[str], bytes], data: st.DataObject, name: str
) -> None:
    whole = zipfile.ZipFile(io.BytesIO(export_bytes(name)))
    chosen = data.draw(st.sampled_from(whole.namelist()))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for member in whole.namelist():
            content = whole.read(member)
            archive.writestr(member, damaged(data, content) if member == chosen else content)
    bring_and_take_back(importer, profile, out.getvalue(), f"{name}.zip")


@_relaxed
@given(st.data(), st.sampled_from(["letterboxd", "trakt_zip"]))
def test_a_zip_whose_own_bytes_are_damaged(
    importer: Importer, profile: Profile, export_bytes: Callable[[str], bytes], data: st.DataObject, name: str
) -> None:
    bring_and_take_back(importer, profile, damaged(data, export_bytes(name)), f"{name}.zip")


@_relaxed
@given(st.data())
def test_a_full_export_of_which_anything_may_have_been_changed(
    importer: Importer, engine: Engine, profile: Profile, tmp_path: Path, data: st.DataObject
) -> None:
    if not profile.states.all():
        importer.carry_out(importer.plan(read_bytes(OWN.encode(), "own.csv")), "own.csv")
        export(engine, profile, "json", tmp_path / "own.json")
    told: dict[str, Any] = json.loads((tmp_path / "own.json").read_text(encoding="utf-8"))
    for row in told["titles"]:
        for key in data.draw(st.lists(st.sampled_from(sorted(row)), max_size=2, unique=True)):
            row[key] = data.draw(_VALUES)
    told["titles"] += data.draw(st.lists(_VALUES, max_size=2))
    bring_and_take_back(importer, profile, json.dumps(told).encode(), "own.json")
    raw = (tmp_path / "own.json").read_bytes()
    bring_and_take_back(importer, profile, damaged(data, raw), "own.json")
