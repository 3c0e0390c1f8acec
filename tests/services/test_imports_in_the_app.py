"""Imports beside what is said in the app: undo, answers to recommendations, wrong reasons, what was not seen."""

from pathlib import Path

import pytest

from movierec_desktop.domain.recommendation import Confidence, Recommendation
from movierec_desktop.domain.title_filter import TitleFilter
from movierec_desktop.exchange.reading import read_bytes
from movierec_desktop.services.asking import Asking
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.exporting import export
from movierec_desktop.services.feedback import Where
from movierec_desktop.services.feedback_record import read_record
from movierec_desktop.services.importing import Importer
from movierec_desktop.services.library import Library
from movierec_desktop.store.feedback import Prediction
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.title_states import TitleState


@pytest.fixture
def importer(engine: Engine, profile: Profile) -> Importer:
    return Importer(engine, profile)


def test_an_import_is_undone_among_other_changes_and_is_no_answer_to_a_recommendation(
    engine: Engine, profile: Profile, importer: Importer
) -> None:
    library = Library(profile, engine.replaced)
    heat, parasite = (engine.catalogue.title(int(row)) for row in engine.catalogue.rows_of_ids([6, 202439]))
    made = Prediction("svd", 4.0, 0.8)
    shown = [
        Recommendation(place, title, 4.0, 4.0, Confidence.FAIR, 0.8) for place, title in ((1, heat), (2, parasite))
    ]
    library.feedback.note_shown(Where("for-you", "svd", TitleFilter()), shown, lambda _: ())
    library.feedback.flush()
    library.rate(heat, 2.0, made)
    importer.carry_out(
        importer.plan(read_bytes(b"title,year,rating\nHeat,1995,4\nParasite,2019,5\n", "m.csv")), "m.csv"
    )
    library.reload("m.csv", lambda: importer.undo().file_name)
    library.toggle_doubt(heat.id)
    assert {title_id: rating.stars for title_id, rating in library.ratings.items()} == {6: 4.0, 202439: 5.0}

    def told() -> list[tuple[int, str, float | None]]:
        return [(e.response.title_id, e.response.what, e.response.stars) for e in profile.feedback.responses()]

    assert told() == [(6, "rated", 2.0), (6, "doubted", None)]
    assert [(r.title_id, r.stars) for r in read_record(profile, engine.replaced).rated] == [(6, 2.0)]
    labels = []
    while (change := library.undo()) is not None:
        labels.append(change.label)
        if len(labels) == 2:
            assert told() == [(6, "rated", 2.0)]
            assert profile.states.all()[6].stars == 2.0
    assert labels == [heat.label, "m.csv", heat.label]
    assert told() == []
    assert profile.states.all() == {}


def test_what_is_watched_or_rated_elsewhere_has_been_seen(engine: Engine, profile: Profile, importer: Importer) -> None:
    library = Library(profile, engine.replaced)
    asking = Asking(engine, library)
    titles = [engine.catalogue.title(int(row)) for row in engine.catalogue.rows_of_ids([6, 68954, 202439])]
    for title in titles:
        asking.answer(title, None)
    before = profile.states.all()
    importer.carry_out(importer.plan(read_bytes(b"title,year,rating\nHeat,1995,4\nUp,2009,\n", "m.csv")), "m.csv")
    states = profile.states.all()
    assert [(states[i].stars, states[i].watched, states[i].unseen) for i in (6, 68954, 202439)] == [
        (4.0, False, False), (None, True, False), (None, False, True),
    ]  # fmt: skip
    library.reload("m.csv", lambda: importer.undo().file_name)
    assert asking.unseen == {202439}
    library.undo()
    assert profile.states.all() == before
    assert asking.unseen == {6, 68954, 202439}


def test_an_older_full_export_does_not_make_a_seen_title_unseen(
    engine: Engine, profile: Profile, importer: Importer, tmp_path: Path
) -> None:
    with profile.writing():
        profile.states.put(6, TitleState("Heat (1995)", unseen=True, unseen_at=1000))
        profile.states.put(68954, TitleState("Up (2009)", 4.0, 1000, doubted=True, doubted_at=1_700_000_000_000))
    export(engine, profile, "json", tmp_path / "out.json")
    with profile.writing():
        profile.states.put(6, TitleState("Heat (1995)", 5.0, 3000))
        profile.states.put(68954, TitleState("Up (2009)", 4.0, 1000))
    plan = importer.preview(tmp_path / "out.json")
    assert (plan.counts["same"], plan.counts["changed"]) == (1, 1)
    importer.carry_out(plan, "out.json")
    states = profile.states.all()
    assert states[6] == TitleState("Heat (1995)", 5.0, 3000)
    assert states[68954] == TitleState("Up (2009)", 4.0, 1000, doubted=True, doubted_at=1_700_000_000_000)
