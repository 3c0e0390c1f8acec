"""Imports into a real profile with the real catalogue: previews, counts, repetition, undo, and rows that wait."""

import json
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from movierec_desktop.domain.errors import InputError
from movierec_desktop.domain.note import LONGEST_NOTE
from movierec_desktop.exchange.reading import read_bytes
from movierec_desktop.services.backups import Backups
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.import_plan import ImportPlan, Outcome
from movierec_desktop.services.importing import Importer
from movierec_desktop.services.library import Library
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.title_states import TitleState

FIXTURES = Path(__file__).parent.parent / "fixtures" / "exchange"
EXPECTED: dict[str, Any] = json.loads((FIXTURES / "expected.json").read_text(encoding="utf-8"))
OUTCOMES = [outcome.value for outcome in Outcome]


@pytest.fixture
def importer(engine: Engine, profile: Profile) -> Importer:
    return Importer(engine, profile, Backups(profile.path))


@pytest.fixture
def bring(importer: Importer) -> Callable[..., ImportPlan]:
    """Import some text, and check that no row is lost."""

    def run(text: str, name: str = "export.csv") -> ImportPlan:
        plan = importer.plan(read_bytes(text.encode(), name))
        assert sum(plan.counts.values()) == len(plan.rows) == len(plan.file.rows)
        importer.carry_out(plan, name)
        return plan

    return run


def counts(plan: ImportPlan) -> dict[str, int]:
    return {name: n for name, n in plan.counts.items() if n}


@pytest.mark.parametrize("sign", ["\x01", "\U0001f3ac"])
def test_the_longest_review_leaves_a_profile_that_opens(
    bring: Callable[..., ImportPlan], profile: Profile, sign: str
) -> None:
    longest = LONGEST_NOTE if sign == "\x01" else 500_000
    for title in ("The Matrix", "Moon over Busan Qx"):  # one that comes home, one that waits
        for last in "ab":  # once in the place of another
            bring(f'Title,Year,Rating,Review\n"{title}",1999,4,"{sign * (longest - 1)}{last}"\n')
    assert [len(note.text) for note in profile.notes.all()] == [longest]
    assert len(profile.waiting.all()) == 2
    Profile.snapshot(profile.path).close()


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_every_format_comes_in_as_expected(
    name: str, importer: Importer, profile: Profile, export_bytes: Callable[[str], bytes]
) -> None:
    expected = EXPECTED[name]
    file = read_bytes(export_bytes(name), name if "." in name else f"{name}.zip")
    plan = importer.plan(file)
    assert {"format": plan.file.format, "rows": len(plan.rows), **plan.counts} == {
        key: expected[key] for key in ("format", "rows", *OUTCOMES)
    }
    assert sum(expected[outcome] for outcome in OUTCOMES) == expected["rows"]
    assert profile.states.all() == {}, "a preview writes nothing"
    importer.carry_out(plan, name)
    states = profile.states.all()
    assert {str(i): state.stars for i, state in states.items() if state.stars is not None} == expected["ratings"]
    assert sorted(i for i, state in states.items() if state.watched) == expected["watched"]
    assert sorted(i for i, state in states.items() if state.listed) == expected["watchlist"]
    assert len(profile.waiting.all()) == expected["review"] + expected["unmatched"]


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_a_second_time_nothing_is_new_and_nothing_doubles(
    name: str, importer: Importer, profile: Profile, export_bytes: Callable[[str], bytes]
) -> None:
    file = read_bytes(export_bytes(name), name if "." in name else f"{name}.zip")
    importer.carry_out(importer.plan(file), name)
    before, waiting = profile.states.all(), profile.waiting.all()
    again = importer.plan(file)
    assert (again.counts["new"], again.counts["changed"]) == (0, 0)
    assert sum(again.counts.values()) == len(again.rows)
    importer.carry_out(again, name)
    assert profile.states.all() == before
    assert [row.said for row in profile.waiting.all()] == [row.said for row in waiting]


def test_new_changed_and_same(bring: Callable[..., ImportPlan], profile: Profile) -> None:
    bring("title,year,rating\nHeat,1995,4\nUp,2009,3\n")
    plan = bring("title,year,rating\nHeat,1995,4\nUp,2009,5\nParasite,2019,4.5\n")
    assert counts(plan) == {"same": 1, "changed": 1, "new": 1}
    assert [(title.name, state.stars) for title, state in plan.titles] == [
        ("Heat", 4.0),
        ("Up", 5.0),
        ("Parasite", 4.5),
    ]


def test_the_same_row_twice_is_new_once(bring: Callable[..., ImportPlan]) -> None:
    assert counts(bring("title,year,rating\nHeat,1995,4\nHeat,1995,4\n")) == {"new": 1, "same": 1}


def test_of_two_ratings_the_later_counts_and_the_other_is_said(
    bring: Callable[..., ImportPlan], profile: Profile
) -> None:
    plan = bring("title,year,rating,date\nHeat,1995,4,2024-05-01\nHeat,1995,2,2020-05-01\n")
    assert counts(plan) == {"new": 1, "skipped": 1}
    assert plan.rows[1].reason
    assert profile.states.all()[6].stars == 4.0


def test_what_is_rated_leaves_the_watchlist_unless_the_file_lists_it(
    bring: Callable[..., ImportPlan], profile: Profile
) -> None:
    listed = "Date,Name,Year,Letterboxd URI\n2024-01-01,Heat,1995,x\n2024-01-01,Up,2009,x\n"
    bring(listed, "watchlist.csv")
    assert [state.listed for state in profile.states.all().values()] == [True, True]
    bring("title,year,rating\nHeat,1995,4\n")
    states = profile.states.all()
    assert (states[6].listed, states[68954].listed) == (False, True)
    bring(listed, "watchlist.csv")
    assert profile.states.all()[6].listed


def test_one_undo_takes_all_of_it_back(bring: Callable[..., ImportPlan], importer: Importer, profile: Profile) -> None:
    bring("title,year,rating\nHeat,1995,4\n", "first.csv")
    before = profile.states.all()
    bring("title,year,rating\nHeat,1995,2\nUp,2009,3\nKing Kong,,3\nNobody Made It,1987,2\n", "second.csv")
    assert len(profile.waiting.all()) == 2
    undone = importer.undo()
    assert (undone.file_name, undone.restored, undone.kept) == ("second.csv", 2, 0)
    assert profile.states.all() == before
    assert profile.waiting.all() == []
    importer.undo()
    assert profile.states.all() == {}
    with pytest.raises(InputError, match="no import"):
        importer.undo()


def test_undo_leaves_what_was_changed_by_hand_since(
    bring: Callable[..., ImportPlan], importer: Importer, engine: Engine, profile: Profile
) -> None:
    bring("title,year,rating\nHeat,1995,4\nUp,2009,3\n")
    Library(profile).rate(engine.catalogue.title(int(engine.catalogue.rows_of_ids([6])[0])), 5.0)
    undone = importer.undo()
    assert (undone.restored, undone.kept) == (1, 1)
    assert {i: state.stars for i, state in profile.states.all().items()} == {6: 5.0}


def test_the_library_takes_an_import_back_as_one_step(engine: Engine, profile: Profile, importer: Importer) -> None:
    library = Library(profile, engine.replaced)
    told = []
    library.subscribe(told.append)
    plan = importer.plan(read_bytes(b"title,year,rating\nHeat,1995,4\nUp,2009,3\nParasite,2019,\n", "mine.csv"))
    importer.carry_out(plan, "mine.csv")
    library.reload("mine.csv", lambda: importer.undo().file_name)
    assert sorted(library.ratings) == [6, 68954]
    assert 202439 in library.not_offered
    assert library.undo() is not None
    assert library.ratings == {}
    assert library.not_offered == set()
    assert [change.what for change in told] == ["imported", "restored"]


def test_a_preview_of_an_older_profile_is_not_carried_out(importer: Importer, engine: Engine, profile: Profile) -> None:
    plan = importer.plan(read_bytes(b"title,year,rating\nHeat,1995,4\nUp,2009,3\n", "mine.csv"))
    Library(profile).rate(engine.catalogue.title(int(engine.catalogue.rows_of_ids([6])[0])), 1.0)
    before = profile.states.all()
    with pytest.raises(InputError, match="changed since this preview"):
        importer.carry_out(plan, "mine.csv")
    assert profile.states.all() == before


def test_an_import_that_fails_half_way_leaves_nothing(
    importer: Importer, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = importer.plan(read_bytes(b"title,year,rating\nHeat,1995,4\nUp,2009,3\nKing Kong,,3\n", "mine.csv"))

    def fail(*_: object) -> None:
        raise RuntimeError("pulled the plug")

    with monkeypatch.context() as patched:
        patched.setattr(profile.waiting, "add", fail)
        with pytest.raises(RuntimeError):
            importer.carry_out(plan, "mine.csv")
    assert profile.states.all() == {}
    assert profile.imports.last() is None


def test_a_review_is_decided_once_for_all(
    bring: Callable[..., ImportPlan], importer: Importer, engine: Engine, profile: Profile
) -> None:
    text = "title,year,rating\nKing Kong,,3\n"
    bring(text)
    ((waiting, row, candidates),) = importer.waiting()
    assert row.stars == 3.0
    assert [title.year for title in candidates] == [2005, 1933, 1976]
    importer.decide(waiting.id, candidates[1])
    assert importer.waiting() == []
    assert profile.states.all()[2366].stars == 3.0
    assert counts(bring(text)) == {"same": 1}


def test_a_row_that_is_left_out_stays_out(
    bring: Callable[..., ImportPlan], importer: Importer, profile: Profile
) -> None:
    text = "title,year,rating\nKing Kong,,3\n"
    bring(text)
    importer.decide(importer.waiting()[0][0].id, None)
    assert profile.states.all() == {}
    assert counts(bring(text)) == {"skipped": 1}
    with pytest.raises(InputError, match="No row 99"):
        importer.decide(99, None)


def test_what_found_nothing_is_tried_again_with_the_next_catalogue(
    make_bundle: Callable[..., Path], tmp_path: Path
) -> None:
    text = b"title,year,rating,date\nLater,1990,4,2020-05-01\nNow,1990,3,2020-05-01\nNever,1990,2,2020-05-01\n"
    with closing(Profile(tmp_path / "p.sqlite")) as profile:
        with closing(Engine(make_bundle("one", {1: "Now"}))) as engine:
            importer = Importer(engine, profile)
            assert importer.retry() is None
            plan = importer.plan(read_bytes(text, "mine.csv"))
            assert counts(plan) == {"new": 1, "unmatched": 2}
            importer.carry_out(plan, "mine.csv")
            assert importer.retry() is None, "this catalogue was tried"
        with closing(Engine(make_bundle("two", {1: "Now", 2: "Later"}))) as engine:
            importer = Importer(engine, profile)
            retried = importer.retry()
            assert retried is not None
            assert counts(retried) == {"new": 1, "unmatched": 1}
            assert profile.states.all()[2] == TitleState("Later (1990)", 4.0, 1_588_291_200_000)
            assert [json.loads(row.said)["title"] for row in profile.waiting.all()] == ["Never"]
            assert importer.retry() is None


def test_a_title_that_was_replaced_is_the_one_it_is_now(make_bundle: Callable[..., Path], tmp_path: Path) -> None:
    with closing(Profile(tmp_path / "p.sqlite")) as profile:
        with profile.writing():
            profile.states.put(1, TitleState("Old (1990)", 4.0, 1000))
        with closing(Engine(make_bundle("new", {2: "New"}, {1: 2}))) as engine:
            importer = Importer(engine, profile)
            for told in (b"movieId,rating\n1,4\n", b"movieId,rating\n2,4\n"):
                assert counts(importer.plan(read_bytes(told, "m.csv"))) == {"same": 1}


def test_the_backup_before_an_import_is_as_it_was(bring: Callable[..., ImportPlan], profile: Profile) -> None:
    bring("title,year,rating\nHeat,1995,4\n")
    bring("title,year,rating\nHeat,1995,2\n")
    newest, oldest = Backups(profile.path).all()
    assert {newest.sort, oldest.sort} == {"import"}
    with closing(Profile(newest.path)) as copy:
        assert copy.states.all()[6].stars == 4.0
    with closing(Profile(oldest.path)) as copy:
        assert copy.states.all() == {}


@settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(st.data(), st.sampled_from(sorted(name for name in EXPECTED if (FIXTURES / name).is_file())))
def test_a_damaged_export_loses_no_row_and_writes_no_part(
    importer: Importer, profile: Profile, data: st.DataObject, name: str
) -> None:
    raw = (FIXTURES / name).read_bytes()
    start = data.draw(st.integers(0, len(raw)))
    broken = raw[:start] + data.draw(st.binary(max_size=20)) + raw[start + data.draw(st.integers(0, 60)) :]
    before = profile.states.all()
    try:
        file = read_bytes(broken, name)
    except InputError:
        return
    plan = importer.plan(file)
    assert sum(plan.counts.values()) == len(file.rows)
    importer.carry_out(plan, name)
    after = profile.states.all()
    if plan.is_written:
        importer.undo()
    assert profile.states.all() == before
    assert all(change.after == after[change.title_id] for change in plan.changes)


def test_ten_thousand_rows_in_under_five_seconds(importer: Importer, engine: Engine, profile: Profile) -> None:
    titles = engine.catalogue.titles(range(10_000))
    lines = [
        f'"{title.name.replace(chr(34), chr(34) * 2)}",{title.year or ""},{1 + title.row % 10}' for title in titles
    ]
    data = ("title,year,rating\n" + "\n".join(lines)).encode()
    told: list[tuple[int, int | None]] = []
    started = time.process_time()  # of this process: the machine may be busy with others
    plan = importer.plan(read_bytes(data, "large.csv"), lambda done, total: told.append((done, total)))
    importer.carry_out(plan, "large.csv")
    seconds = time.process_time() - started
    assert sum(plan.counts.values()) == 10_000
    assert plan.counts["new"] > 9_500
    assert told[-1] == (10_000, 10_000)
    assert seconds < 5.0, f"{seconds:.1f} s"
