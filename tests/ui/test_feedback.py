"""What the window remembers of what it recommended, and what the person did with it."""

import json
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from movierec_desktop.services.feedback_record import read_record
from movierec_desktop.services.recommendations import TasteView
from movierec_desktop.services.replaced_ids import ReplacedIds
from movierec_desktop.store.profile import Profile
from movierec_desktop.ui.feedback_pace import PAUSE_MS
from movierec_desktop.ui.page_stack import BROWSE, FOR_YOU, INSIGHTS
from movierec_desktop.ui.pages.for_you import DWELL_MS, LIST_NAME


def record(person):
    return read_record(person.app.profile, ReplacedIds())


def listed(person, name: str = LIST_NAME):
    """What has been recommended in one list."""
    return [one for one in record(person).recommended if one.list == name]


def others(person, title) -> dict[int, float]:
    ratings = person.app.session.library.ratings
    return {title_id: rating.stars for title_id, rating in ratings.items() if title_id != title.id}


def test_what_stands_in_sight_for_a_second_has_been_recommended_and_nothing_else(regular):
    regular.open_list()
    in_sight = regular.listed.places_in_sight()
    assert 4 < len(in_sight) < 30
    assert in_sight == list(range(len(in_sight)))
    assert listed(regular) == []
    QTest.qWait(DWELL_MS + PAUSE_MS + 300)
    shown = sorted(listed(regular), key=lambda one: one.place)
    first = regular.window.for_you.model.recommendation(0)
    assert [one.place for one in shown] == [place + 1 for place in in_sight]
    assert [one.title_id for one in shown] == [title.id for title in regular.titles()[: len(in_sight)]]
    assert (shown[0].predicted, shown[0].expected_error) == (first.stars, first.expected_error)
    reasons = regular.app.session.view.explain(first.title.row).reasons
    assert shown[0].reasons == tuple(reason.title_id for reason in reasons[:5])


def test_what_is_scrolled_past_is_not_recommended_and_where_one_stops_is(regular, settled):
    regular.open_list()
    bar = regular.listed.verticalScrollBar()
    bar.setValue(bar.maximum())
    settled()
    assert regular.listed.places_in_sight()[-1] == 99
    QTest.qWait(DWELL_MS + 200)
    regular.app.session.write_feedback()
    assert min(one.place for one in listed(regular)) > 60


def test_a_rating_in_the_list_keeps_the_prediction_that_stood_there(regular):
    regular.open_list()
    item = regular.window.for_you.model.recommendation(0)
    regular.key(Qt.Key.Key_4)
    (rated,) = [one for one in record(regular).rated if one.title_id == item.title.id]
    assert rated.recommended
    assert (rated.stars, rated.predicted, rated.expected_error) == (4.0, item.stars, item.expected_error)
    assert rated.known == len(others(regular, item.title))
    before = TasteView(regular.app.engine, None, others(regular, item.title))
    assert rated.predicted == pytest.approx(before.predicted(item.title.row))


def test_what_is_answered_has_been_recommended_also_where_it_is_hardly_in_sight(regular):
    regular.open_list()
    below = regular.listed.places_in_sight()[-1] + 3
    title = regular.window.for_you.model.recommendation(below).title
    regular.app.session.rate(title, 4.0)
    assert next(one for one in record(regular).rated if one.title_id == title.id).recommended


def test_a_rating_while_browsing_gets_its_prediction_in_a_pause(regular):
    regular.go_to(BROWSE)
    regular.search("pulp fiction")
    title = regular.grid.current_title()
    assert regular.app.session._view is None or title.id not in others(regular, title)
    regular.app.session._view = None
    regular.key(Qt.Key.Key_5)
    regular.key(Qt.Key.Key_3)
    first, last = (e.response for e in regular.app.profile.feedback.responses() if e.response.title_id == title.id)
    assert (first.prediction, last.prediction) == (None, None)
    QTest.qWait(PAUSE_MS + 500)
    expected = TasteView(regular.app.engine, None, others(regular, title)).prediction(title.row)
    stored = [e.response for e in regular.app.profile.feedback.responses() if e.response.title_id == title.id]
    assert [response.prediction for response in stored] == [expected, expected]
    (rated,) = [one for one in record(regular).rated if one.title_id == title.id]
    assert (rated.stars, rated.recommended) == (3.0, False)


def test_what_waits_is_written_when_the_window_closes(regular, open_window, profile_file: Path):
    regular.go_to(BROWSE)
    regular.search("pulp fiction")
    regular.app.session._view = None
    regular.key(Qt.Key.Key_5)
    regular.go_to(FOR_YOU)
    regular.key(Qt.Key.Key_W)
    again = open_window(profile_file)
    told = record(again)
    assert told.rated[-1].stars == 5.0
    assert told.rated[-1].predicted is not None
    assert [(act.what, act.recommended) for act in told.acts] == [("listed", True)]
    assert told.recommended


def test_undo_takes_the_answer_back(regular):
    regular.go_to(FOR_YOU)
    before = len(record(regular).rated)
    regular.key(Qt.Key.Key_X)
    regular.key(Qt.Key.Key_4)
    assert len(record(regular).rated) == before + 1
    assert [act.what for act in record(regular).acts] == ["dismissed"]
    regular.undo()
    assert len(record(regular).rated) == before
    regular.undo()
    assert record(regular).acts == ()


def test_insights_export_what_was_done_without_titles(regular, tmp_path: Path):
    regular.go_to(FOR_YOU)
    regular.key(Qt.Key.Key_4)
    regular.go_to(INSIGHTS)
    path = tmp_path / "shared.jsonl"
    regular.window.insights.export_to(path)
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert lines[0]["titles"] is False
    assert {line["kind"] for line in lines[1:]} == {"rated", "recommended"}
    assert f"{len(lines)} lines are in {path}" in regular.words(regular.window.insights)


@pytest.mark.parametrize("ending", ["", "-wal"])
def test_an_export_never_replaces_the_profile(regular, profile_file: Path, ending: str):
    regular.go_to(INSIGHTS)
    regular.window.insights.export_to(profile_file.with_name(profile_file.name + ending))
    assert "profile itself" in regular.window.notices.text
    with closing(Profile(profile_file)) as profile:
        assert profile.is_sound()
        assert len(profile.ratings.all()) == 13


def test_a_full_disk_is_told_and_nothing_of_the_feedback_is_lost(regular):
    regular.open_list()
    model = regular.window.for_you.model
    everything = [model.recommendation(place) for place in range(model.rowCount())]
    regular.app.session.note_shown("for-you", everything, model.reason_ids)
    execute = regular.app.profile._connection.execute
    execute(f"PRAGMA max_page_count = {execute('PRAGMA page_count').fetchone()[0]}")
    regular.app.session.write_feedback()
    assert not regular.app.session.feedback.is_written
    assert listed(regular) == []
    assert "the disk is full" in regular.window.notices.text
    execute("PRAGMA max_page_count = 1073741823")
    regular.app.session.write_feedback()
    assert len(listed(regular)) == 100
