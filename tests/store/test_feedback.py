"""What is kept of recommendations and answers, whatever happens in whatever order."""

import sqlite3
from contextlib import closing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from movierec_desktop.domain.errors import ProfileError
from movierec_desktop.domain.plain_text import plain
from movierec_desktop.store.feedback import DAY_MS, Feedback, Prediction, Response, Shown
from movierec_desktop.store.profile import Profile

MADE = Prediction("svd", 4.0, 0.9)


def shown(title_id: int = 6, at: int = 0, stars: float = 4.0, **more: object) -> Shown:
    values = {"place": 1, "list": "for-you", "filters": "", "reasons": (1, 2)} | more
    return Shown(title_id, at, Prediction("svd", stars, 0.9), **values)


def put(profile: Profile, *entries: Shown) -> None:
    with profile.writing():
        for entry in entries:
            profile.feedback.put_shown(entry)


def kept(profile: Profile) -> list[tuple[int, float, int, int]]:
    stored = profile.feedback.shown()
    return [(e.shown.title_id, e.shown.prediction.stars, e.shown.at // DAY_MS, e.last_at // DAY_MS) for e in stored]


def test_what_stays_the_same_is_one_entry_that_lasts(profile: Profile) -> None:
    put(profile, shown(at=0), shown(at=DAY_MS, stars=4.04, place=7), shown(at=3 * DAY_MS))
    assert kept(profile) == [(6, 4.0, 0, 3)]


def test_what_changes_within_its_day_is_replaced_and_later_stands_beside_it(profile: Profile) -> None:
    put(profile, shown(at=0), shown(at=5, stars=4.2), shown(at=DAY_MS, stars=3.9))
    assert kept(profile) == [(6, 4.2, 0, 0), (6, 3.9, 1, 1)]


@pytest.mark.parametrize("change", [{"filters": "{}"}, {"reasons": (2, 1)}])
def test_other_filters_or_reasons_are_a_change(profile: Profile, change: dict[str, object]) -> None:
    put(profile, shown(at=0), shown(at=DAY_MS, **change))
    assert len(kept(profile)) == 2


def test_each_list_has_its_own_entries(profile: Profile) -> None:
    put(profile, shown(), shown(list="terminal"))
    assert len(kept(profile)) == 2


ENTRIES = st.lists(
    st.builds(
        shown,
        title_id=st.integers(1, 3),
        at=st.integers(0, 5 * DAY_MS),
        stars=st.sampled_from([3.0, 3.03, 3.4, 5.0]),
        list=st.sampled_from(["for-you", "terminal"]),
        reasons=st.sampled_from([(), (1,), (1, 2)]),
    ),
    max_size=25,
)


@settings(deadline=None, max_examples=60)
@given(ENTRIES)
def test_a_title_begins_once_a_day_in_a_list_and_the_newest_is_what_was_shown_last(entries: list[Shown]) -> None:
    """Also when the clock goes back."""
    with closing(new_tables()) as connection:
        table = Feedback(connection)
        for number, entry in enumerate(entries):
            table.put_shown(entry)
            stored = list(table.shown())
            places = [(e.shown.title_id, e.shown.list, e.shown.at // DAY_MS) for e in stored]
            assert len(set(places)) == len(places)
            assert len(stored) <= number + 1
            assert all(e.shown.at <= e.last_at for e in stored)
            now = [e for e in stored if (e.shown.title_id, e.shown.list) == (entry.title_id, entry.list)]
            assert max(e.last_at for e in now) >= entry.at
            assert any(abs(e.shown.prediction.stars - entry.prediction.stars) < 0.05 for e in now)
        told = {(entry.title_id, entry.list) for entry in entries}
        assert {(e.shown.title_id, e.shown.list) for e in table.shown()} == told


def new_tables() -> sqlite3.Connection:
    from movierec_desktop.store.database import _statements, migrations

    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    for _, script in migrations():
        for statement in _statements(script):
            connection.execute(statement)
    return connection


RESPONSES = st.lists(
    st.builds(
        Response,
        title_id=st.integers(1, 4),
        label=st.text(st.characters(exclude_categories=["Cs"]), max_size=5).map(plain),  # as labels are read
        at=st.integers(0, 2**40),
        what=st.sampled_from(["rated", "listed", "wrong reason"]),
        known=st.integers(0, 9),
        own_mean=st.none() | st.floats(0.5, 5),
        stars=st.none() | st.integers(1, 10).map(lambda halves: halves / 2),
        reason_id=st.none() | st.integers(1, 9),
        prediction=st.none() | st.builds(Prediction, st.just("svd"), st.floats(0.5, 5), st.floats(0, 2)),
    ),
    max_size=12,
)


@settings(deadline=None, max_examples=60)
@given(RESPONSES, st.integers(0, 12), st.integers(0, 6), ENTRIES)
def test_responses_are_read_back_and_pruned_oldest_first(
    responses: list[Response], most_responses: int, most_shown: int, entries: list[Shown]
) -> None:
    with closing(new_tables()) as connection:
        table = Feedback(connection)
        for entry in entries:
            table.put_shown(entry)
        ids = [table.add_response(response) for response in responses]
        assert [(entry.id, entry.response) for entry in table.responses()] == list(zip(ids, responses, strict=True))
        was_shown = {entry.title_id for entry in entries}
        assert all((e.recommended_id is not None) == (e.response.title_id in was_shown) for e in table.responses())
        table.prune(most_shown, most_responses)
        assert [entry.response for entry in table.responses()] == responses[max(0, len(responses) - most_responses) :]
        left = {entry.id for entry in table.shown()}
        linked = {entry.recommended_id for entry in table.responses()} - {None}
        assert linked <= left
        assert len(left) <= max(most_shown, len(linked))


def test_an_entry_is_taken_back_and_its_prediction_comes_later(profile: Profile) -> None:
    with profile.writing():
        first = profile.feedback.add_response(Response(6, "Heat", 1, "rated", 0, None, 4.5))
        second = profile.feedback.add_response(Response(7, "Sabrina", 2, "rated", 1, 4.5, 2.0))
        profile.feedback.put_prediction(first, MADE)
        profile.feedback.remove_response(second)
        profile.feedback.put_prediction(second, MADE)
    (entry,) = profile.feedback.responses()
    assert entry.response == Response(6, "Heat", 1, "rated", 0, None, 4.5, None, MADE)


def test_the_newest_recommendation_is_the_one_that_was_answered(profile: Profile) -> None:
    put(profile, shown(at=0), shown(at=DAY_MS, stars=3.0))
    with profile.writing():
        profile.feedback.add_response(Response(6, "Heat", 2 * DAY_MS, "listed", 0, None))
    (entry,) = profile.feedback.responses()
    newest = max(profile.feedback.shown(), key=lambda stored: stored.last_at)
    assert entry.recommended_id == newest.id


def test_the_file_itself_refuses_what_is_no_half_star(profile: Profile) -> None:
    with pytest.raises(ProfileError), profile.writing():
        profile.feedback.add_response(Response(6, "Heat", 1, "rated", 0, None, 5.5))
    assert list(profile.feedback.responses()) == []
