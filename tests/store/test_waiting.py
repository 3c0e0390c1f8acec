"""Rows that wait, decisions, and what is taken back of a title."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from movierec_desktop.store.backup import content_of
from movierec_desktop.store.beside import put_aside, put_aside_before
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.title_states import TitleState
from movierec_desktop.store.waiting import WaitingRow

ROWS = [WaitingRow(n, f"identity {n}", f'{{"title": "{n}"}}', "review", None) for n in (1, 2, 3)]


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    with closing(Profile(tmp_path / "profile.sqlite")) as opened:
        yield opened


def test_a_row_that_is_put_back_has_its_place_again(profile: Profile) -> None:
    with profile.writing():
        for row in ROWS:
            profile.waiting.add(row.identity, row.said, row.certainty, row.import_id)
    first, *others = profile.waiting.all()
    with profile.writing():
        profile.waiting.settle(first.said, None)
    assert profile.waiting.all() == others
    with profile.writing():
        profile.waiting.put_back(first)
    assert profile.waiting.all() == ROWS


def test_a_row_whose_place_is_taken_is_put_back_at_the_end(profile: Profile) -> None:
    with profile.writing():
        profile.waiting.add("other", '{"title": "other"}', "review", None)
        profile.waiting.put_back(ROWS[0])
    assert [row.identity for row in profile.waiting.all()] == ["other", "identity 1"]


def test_a_decision_is_forgotten_alone(profile: Profile) -> None:
    with profile.writing():
        profile.decisions.put("one", 6)
        profile.decisions.put("other", None)
        profile.decisions.remove("one")
    assert profile.decisions.all() == {"other": None}


def test_what_an_import_brought_is_taken_back_and_what_was_there_stays(profile: Profile) -> None:
    now = TitleState("Heat (1995)", 4.5, 1000, watched=True, watched_at=2000, listed=True, listed_at=3000, note="grand")
    for before in (
        TitleState(),
        TitleState("Heat (1995)", 3.0, 500),
        TitleState("Heat (1995)", watched=True),
        TitleState("Heat (1995)", listed=True),
        TitleState("Heat (1995)", note="x"),
    ):
        with profile.writing():
            profile.states.put(6, now)
            profile.states.take_back(6, before)
        left = profile.states.all().get(6, TitleState())
        assert (left.stars, left.watched, left.listed, left.note) == (
            now.stars if before.stars else None, before.watched, before.listed, now.note if before.note else "",
        )  # fmt: skip


def test_marks_and_notes_are_counted_beside_ratings(profile: Profile) -> None:
    with profile.writing():
        profile.states.put(1, TitleState("1", 4.5, 1000, note="x"))
        profile.states.put(2, TitleState("2", watched=True, watched_at=5, listed=True))
    profile.close()
    content = content_of(profile.path)
    assert (content.ratings, content.last, content.others) == (1, 1000, 3)


def test_each_of_many_damaged_files_of_one_second_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "profile.sqlite"
    for n in range(4):
        path.write_text(f"damaged {n}")
        assert put_aside(path) is not None
    kept = put_aside_before(path)
    assert {file.read_text() for file in kept} == {f"damaged {n}" for n in range(4)}
    assert all("--" not in file.name for file in kept)
