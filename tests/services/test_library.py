from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from movierec_desktop.domain.errors import InputError, ProfileError
from movierec_desktop.domain.note import LONGEST_NOTE
from movierec_desktop.domain.title import Title
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.library import NO_TITLE, Change, Library
from movierec_desktop.services.replaced_ids import ReplacedIds
from movierec_desktop.store.profile import Profile


@dataclass(frozen=True)
class State:
    """Stars and notes by title id, and the ids that have each mark."""

    stars: dict[int, float] = field(default_factory=dict)
    dismissed: set[int] = field(default_factory=set)
    listed: set[int] = field(default_factory=set)
    watched: set[int] = field(default_factory=set)
    unseen: set[int] = field(default_factory=set)
    notes: dict[int, str] = field(default_factory=dict)


NOTHING = State()
HEAT, CASINO = 0, 1


@pytest.fixture(scope="session")
def titles(engine: Engine) -> list[Title]:
    return engine.catalogue.titles(range(5))


@pytest.fixture
def library(profile: Profile) -> Library:
    return Library(profile)


def in_memory(library: Library) -> State:
    stars = {title_id: rating.stars for title_id, rating in library.ratings.items()}
    notes = {title_id: library.note(title_id) for title_id in library.noted}
    marks = (library.dismissed, library.watchlist, library.watched, library.unseen)
    return State(stars, *map(set, marks), notes)


def on_disk(path: Path) -> State:
    """What another process would read."""
    with closing(Profile(path)) as profile:
        return stored(profile)


def test_a_rating_is_on_disk_and_in_memory(library: Library, profile: Profile, titles: list[Title]) -> None:
    library.rate(titles[HEAT], 4.5)
    assert library.stars(titles[HEAT].id) == 4.5
    assert library.stars(titles[CASINO].id) is None
    assert on_disk(profile.path) == in_memory(library) == State({titles[HEAT].id: 4.5})
    assert profile.ratings.all()[0].label == titles[HEAT].label


def test_a_rating_is_changed_and_removed(library: Library, profile: Profile, titles: list[Title]) -> None:
    library.rate(titles[HEAT], 4.5)
    library.rate(titles[HEAT], 1.0)
    assert on_disk(profile.path) == State({titles[HEAT].id: 1.0})
    library.unrate(titles[HEAT])
    assert on_disk(profile.path) == in_memory(library) == NOTHING


def test_to_remove_no_rating_is_no_change(library: Library, titles: list[Title]) -> None:
    told: list[Change] = []
    library.subscribe(told.append)
    library.unrate(titles[HEAT])
    assert told == []
    assert not library.can_undo


@pytest.mark.parametrize("stars", [0.0, 4.3, 5.5, float("nan")])
def test_what_is_no_half_star_is_refused(library: Library, titles: list[Title], stars: float) -> None:
    with pytest.raises(InputError):
        library.rate(titles[HEAT], stars)
    assert in_memory(library) == NOTHING
    assert not library.can_undo


def test_dismissing_twice_takes_it_back(library: Library, profile: Profile, titles: list[Title]) -> None:
    library.toggle_dismissed(titles[HEAT])
    assert on_disk(profile.path) == in_memory(library) == State(dismissed={titles[HEAT].id})
    library.toggle_dismissed(titles[HEAT])
    assert on_disk(profile.path) == in_memory(library) == NOTHING


def test_a_rated_title_can_be_dismissed_and_keeps_its_stars(library: Library, titles: list[Title]) -> None:
    library.rate(titles[HEAT], 4.5)
    library.toggle_dismissed(titles[HEAT])
    library.rate(titles[HEAT], 3.0)
    assert in_memory(library) == State({titles[HEAT].id: 3.0}, {titles[HEAT].id})


def test_a_title_is_put_on_the_watchlist_and_taken_off(library: Library, profile: Profile, titles: list[Title]) -> None:
    library.toggle_watchlist(titles[HEAT])
    library.toggle_watchlist(titles[CASINO])
    assert on_disk(profile.path) == in_memory(library) == State(listed={titles[HEAT].id, titles[CASINO].id})
    library.toggle_watchlist(titles[HEAT])
    assert on_disk(profile.path) == in_memory(library) == State(listed={titles[CASINO].id})
    library.undo()
    assert on_disk(profile.path) == in_memory(library) == State(listed={titles[HEAT].id, titles[CASINO].id})
    for _ in range(2):
        library.undo()
    assert on_disk(profile.path) == in_memory(library) == NOTHING


def test_what_is_rated_leaves_the_watchlist_and_undo_puts_it_back(
    library: Library, profile: Profile, titles: list[Title]
) -> None:
    heat = titles[HEAT]
    library.toggle_watchlist(heat)
    library.toggle_watchlist(titles[CASINO])
    library.rate(heat, 4.5)
    assert on_disk(profile.path) == in_memory(library) == State({heat.id: 4.5}, listed={titles[CASINO].id})
    library.undo()
    assert on_disk(profile.path) == in_memory(library) == State(listed={heat.id, titles[CASINO].id})


def test_a_rated_title_can_be_watched_again(library: Library, titles: list[Title]) -> None:
    heat = titles[HEAT]
    library.rate(heat, 4.5)
    library.toggle_watchlist(heat)
    assert in_memory(library) == State({heat.id: 4.5}, listed={heat.id})
    library.unrate(heat)
    assert in_memory(library) == State(listed={heat.id})


def test_a_dismissed_title_can_stay_on_the_watchlist(library: Library, titles: list[Title]) -> None:
    library.toggle_watchlist(titles[HEAT])
    library.toggle_dismissed(titles[HEAT])
    assert in_memory(library) == State(dismissed={titles[HEAT].id}, listed={titles[HEAT].id})


def test_listeners_are_told_what_became_of_the_watchlist(library: Library, titles: list[Title]) -> None:
    told: list[Change] = []
    library.subscribe(told.append)
    library.toggle_watchlist(titles[HEAT])
    library.toggle_watchlist(titles[HEAT])
    library.undo()
    assert [(change.what, change.label) for change in told] == [
        (what, titles[HEAT].label) for what in ("listed", "unlisted", "restored")
    ]


def test_what_was_said_under_a_replaced_id_is_said_of_the_title_now(profile: Profile, titles: list[Title]) -> None:
    heat, former = titles[HEAT], 10**9
    with profile.writing():
        profile.watchlist.add(former, 1, "Heat")
    library = Library(profile, ReplacedIds({former: heat.id}))
    assert library.watchlist == {heat.id}
    library.rate(heat, 4.0)
    assert on_disk(profile.path) == State({heat.id: 4.0})
    library.undo()
    assert library.watchlist == {heat.id}
    library.toggle_watchlist(heat)
    assert on_disk(profile.path) == NOTHING


def test_undo_takes_back_step_by_step(library: Library, profile: Profile, titles: list[Title]) -> None:
    heat, casino = titles[HEAT], titles[CASINO]
    library.rate(heat, 4.5)
    library.rate(heat, 2.0)
    library.toggle_dismissed(casino)
    library.unrate(heat)
    expected: list[State] = [
        State({heat.id: 2.0}, {casino.id}),
        State({heat.id: 2.0}),
        State({heat.id: 4.5}),
        NOTHING,
    ]
    for state in expected:
        assert library.undo() is not None
        assert on_disk(profile.path) == in_memory(library) == state
    assert library.undo() is None
    assert not library.can_undo


def test_undo_brings_back_the_time_of_the_rating(library: Library, profile: Profile, titles: list[Title]) -> None:
    library.rate(titles[HEAT], 4.5)
    before = profile.ratings.get(titles[HEAT].id)
    library.unrate(titles[HEAT])
    library.undo()
    assert profile.ratings.get(titles[HEAT].id) == before


def test_listeners_are_told_after_it_is_saved(library: Library, profile: Profile, titles: list[Title]) -> None:
    heat = titles[HEAT]
    told: list[tuple[str, float | None, State]] = []
    library.subscribe(lambda change: told.append((change.what, change.stars, on_disk(profile.path))))
    library.rate(heat, 4.5)
    library.toggle_dismissed(heat)
    library.toggle_dismissed(heat)
    library.unrate(heat)
    library.undo()
    rated = State({heat.id: 4.5})
    assert told == [
        ("rated", 4.5, rated),
        ("dismissed", 4.5, State({heat.id: 4.5}, {heat.id})),
        ("offered", 4.5, rated),
        ("unrated", None, NOTHING),
        ("restored", 4.5, rated),
    ]


@pytest.fixture
def frozen(profile: Profile, titles: list[Title]) -> Iterator[tuple[Library, Profile, list[Change]]]:
    """A library with one rating, whose file can no longer be written."""
    library = Library(profile)
    library.rate(titles[HEAT], 4.5)
    told: list[Change] = []
    library.subscribe(told.append)
    profile._connection.execute("PRAGMA query_only = ON")
    yield library, profile, told
    profile._connection.execute("PRAGMA query_only = OFF")


def test_a_change_that_cannot_be_written_is_not_remembered(
    frozen: tuple[Library, Profile, list[Change]], titles: list[Title]
) -> None:
    library, profile, told = frozen
    before = in_memory(library)
    for change in (
        lambda: library.rate(titles[CASINO], 3.0),
        lambda: library.rate(titles[HEAT], 3.0),
        lambda: library.unrate(titles[HEAT]),
        lambda: library.toggle_dismissed(titles[HEAT]),
        lambda: library.toggle_watchlist(titles[CASINO]),
        lambda: library.toggle_seen(titles[CASINO], titles[2]),
        lambda: library.say_unseen(titles[CASINO]),
        lambda: library.write_note(titles[HEAT], "again with Ana"),
        lambda: library.rate_all(titles, 1.0, {}),
        library.undo,
    ):
        with pytest.raises(ProfileError, match="read-only"):
            change()
        assert in_memory(library) == on_disk(profile.path) == before
    assert told == []


def test_an_undo_that_failed_can_be_tried_again(
    frozen: tuple[Library, Profile, list[Change]], titles: list[Title]
) -> None:
    library, profile, _ = frozen
    with pytest.raises(ProfileError):
        library.undo()
    profile._connection.execute("PRAGMA query_only = OFF")
    assert library.can_undo
    library.undo()
    assert in_memory(library) == on_disk(profile.path) == NOTHING
    assert not library.can_undo


def test_after_the_profile_is_closed_nothing_is_remembered(tmp_path: Path, titles: list[Title]) -> None:
    profile = Profile(tmp_path / "closed.sqlite")
    library = Library(profile)
    profile.close()
    with pytest.raises(ProfileError):
        library.rate(titles[HEAT], 4.0)
    assert in_memory(library) == NOTHING
    assert not library.can_undo


ACTIONS = st.lists(
    st.tuples(
        st.sampled_from(
            ["rate", "rate all", "unrate", "dismiss", "list", "list all", "see", "not seen", "ask anew", "note", "undo"]
        ),
        st.integers(0, 4),
        st.integers(1, 10),
    ),
    max_size=25,
)


@settings(deadline=None, max_examples=25)
@given(ACTIONS, ACTIONS)
def test_whatever_was_done_all_of_it_can_be_undone(
    tmp_path_factory: pytest.TempPathFactory,
    titles: list[Title],
    earlier: list[tuple[str, int, int]],
    actions: list[tuple[str, int, int]],
) -> None:
    with closing(Profile(tmp_path_factory.mktemp("undo") / "profile.sqlite")) as profile:
        carry_out(Library(profile), titles, earlier)
        library = Library(profile)
        start = in_memory(library)
        for action in actions:
            carry_out(library, titles, [action])
            assert stored(profile) == in_memory(library)
        while library.can_undo:
            library.undo()
            assert stored(profile) == in_memory(library)
        assert in_memory(library) == start == on_disk(profile.path)


def stored(profile: Profile) -> State:
    stars = {rating.title_id: rating.stars for rating in profile.ratings.all()}
    marks = (profile.dismissals, profile.watchlist, profile.watched, profile.unseen)
    notes = {note.title_id: note.text for note in profile.notes.all()}
    return State(stars, *(set(table.all()) for table in marks), notes)


def carry_out(library: Library, titles: list[Title], actions: list[tuple[str, int, int]]) -> None:
    for what, place, halves in actions:
        title, rest = titles[place], titles[place:]
        unrated = [each for each in rest if each.id not in library.ratings]
        deeds: dict[str, Callable[[], object]] = {
            "rate": lambda: library.rate(title, halves / 2),  # noqa: B023  # called in this very round
            "rate all": lambda: library.rate_all(rest, halves / 2, {}),  # noqa: B023
            "unrate": lambda: library.unrate(title),  # noqa: B023
            "dismiss": lambda: library.toggle_dismissed(title),  # noqa: B023
            "list": lambda: library.toggle_watchlist(title),  # noqa: B023
            "list all": lambda: library.toggle_watchlist(*rest),  # noqa: B023
            "see": lambda: library.toggle_seen(title),  # noqa: B023
            "not seen": lambda: library.say_unseen(*unrated),  # noqa: B023
            "ask anew": lambda: library.take_answer_back(title),  # noqa: B023
            "note": lambda: library.write_note(title, "x" * (halves - 1)),  # noqa: B023
            "undo": library.undo,
        }
        deeds[what]()


def test_a_doubt_is_kept_taken_back_and_goes_with_the_rating(
    library: Library, profile: Profile, titles: list[Title]
) -> None:
    heat = titles[HEAT]
    library.toggle_doubt(heat.id)
    assert library.doubted == set()
    library.rate(heat, 4)
    library.toggle_doubt(heat.id)
    assert library.doubted == set(profile.doubts.all()) == {heat.id}
    library.toggle_doubt(heat.id)
    assert library.doubted == set(profile.doubts.all()) == set()
    library.undo()
    assert profile.doubts.all() == [heat.id]
    library.unrate(heat)
    assert library.doubted == set(profile.doubts.all()) == set()
    library.undo()
    assert library.doubted == set(profile.doubts.all()) == {heat.id}
    assert library.stars(heat.id) == 4


def test_what_was_called_a_wrong_reason_is_rated_but_not_learned_from(library: Library, titles: list[Title]) -> None:
    for title in titles[:2]:
        library.rate(title, 4)
    library.toggle_doubt(titles[0].id)
    assert set(library.ratings) == {titles[0].id, titles[1].id}
    assert library.trusted == {titles[1].id: library.ratings[titles[1].id]}
    library.undo()
    assert library.trusted == library.ratings


def test_a_seen_title_leaves_the_watchlist_and_is_not_offered(
    library: Library, profile: Profile, titles: list[Title]
) -> None:
    heat = titles[HEAT]
    library.toggle_watchlist(heat)
    library.toggle_seen(heat)
    assert on_disk(profile.path) == in_memory(library) == State(watched={heat.id})
    assert library.not_offered == {heat.id}
    assert library.is_seen(heat.id)
    library.undo()
    assert on_disk(profile.path) == in_memory(library) == State(listed={heat.id})
    assert library.not_offered == set()
    library.toggle_seen(heat)
    library.toggle_seen(heat)
    assert on_disk(profile.path) == in_memory(library) == NOTHING


def test_a_rated_title_is_seen_without_a_mark_and_to_mark_it_changes_nothing(
    library: Library, profile: Profile, titles: list[Title]
) -> None:
    heat = titles[HEAT]
    library.rate(heat, 4.5)
    told: list[Change] = []
    library.subscribe(told.append)
    library.toggle_seen(heat)
    assert library.is_seen(heat.id)
    assert told == []
    assert on_disk(profile.path) == in_memory(library) == State({heat.id: 4.5})


def test_a_rated_title_that_was_seen_again_leaves_the_watchlist(library: Library, titles: list[Title]) -> None:
    heat = titles[HEAT]
    library.rate(heat, 4.5)
    library.toggle_watchlist(heat)
    library.toggle_seen(heat)
    assert in_memory(library) == State({heat.id: 4.5}, watched={heat.id})


def test_the_time_of_a_mark_comes_back_with_it(library: Library, profile: Profile, titles: list[Title]) -> None:
    with profile.writing():
        profile.watched.add(titles[HEAT].id, 12345, titles[HEAT].label)
        profile.watchlist.add(titles[CASINO].id, 678, titles[CASINO].label)
    library.reload("mine.csv")
    library.toggle_seen(titles[HEAT])
    library.rate(titles[CASINO], 3)
    library.undo()
    library.undo()
    assert [mark.marked_at for mark in profile.watched.entries()] == [12345]
    assert [mark.marked_at for mark in profile.watchlist.entries()] == [678]


def test_what_was_not_seen_has_its_place_in_the_order_of_undo(library: Library, titles: list[Title]) -> None:
    heat, casino, other = titles[:3]
    library.say_unseen(heat, casino)
    library.rate(other, 4)
    library.rate(heat, 2)
    library.toggle_seen(casino)
    assert in_memory(library) == State({other.id: 4, heat.id: 2}, watched={casino.id})
    expected = [
        State({other.id: 4, heat.id: 2}, unseen={casino.id}),
        State({other.id: 4}, unseen={heat.id, casino.id}),
        State(unseen={heat.id, casino.id}),
        NOTHING,
    ]
    for state in expected:
        library.undo()
        assert in_memory(library) == state
    assert not library.can_undo


def test_who_has_not_seen_a_title_has_no_mark_that_says_so(library: Library, titles: list[Title]) -> None:
    library.toggle_seen(titles[HEAT])
    library.say_unseen(titles[HEAT])
    assert in_memory(library) == State(unseen={titles[HEAT].id})
    library.rate(titles[HEAT], 4)
    with pytest.raises(InputError, match="remove its stars"):
        library.say_unseen(titles[HEAT], titles[CASINO])
    assert in_memory(library) == State({titles[HEAT].id: 4})


def test_several_titles_are_marked_where_they_are_not_and_unmarked_where_all_are(
    library: Library, titles: list[Title]
) -> None:
    ids = {title.id for title in titles}
    for toggle, state in (
        (library.toggle_watchlist, State(listed=ids)),
        (library.toggle_seen, State(watched=ids)),
        (library.toggle_dismissed, State(dismissed=ids)),
    ):
        toggle(titles[HEAT])
        toggle(*titles)
        assert in_memory(library) == state
        toggle(*titles)
        assert in_memory(library) == NOTHING


def test_several_titles_are_one_step(library: Library, profile: Profile, titles: list[Title]) -> None:
    told: list[Change] = []
    library.rate(titles[HEAT], 1)
    library.subscribe(told.append)
    library.rate_all(titles, 4, {})
    assert on_disk(profile.path) == in_memory(library) == State({title.id: 4 for title in titles})
    library.unrate(*titles)
    library.undo()
    library.undo()
    assert on_disk(profile.path) == in_memory(library) == State({titles[HEAT].id: 1})
    ids = tuple(title.id for title in titles)
    assert [(change.what, change.title_id, change.title_ids) for change in told] == [
        (what, NO_TITLE, ids) for what in ("rated", "unrated", "restored", "restored")
    ]


def test_a_note_is_kept_changed_and_removed(library: Library, profile: Profile, titles: list[Title]) -> None:
    heat = titles[HEAT]
    library.write_note(heat, "with Ana")
    assert on_disk(profile.path) == in_memory(library) == State(notes={heat.id: "with Ana"})
    library.rate(heat, 4)
    library.write_note(heat, "")
    assert on_disk(profile.path) == in_memory(library) == State({heat.id: 4})
    library.undo()
    assert in_memory(library) == State({heat.id: 4}, notes={heat.id: "with Ana"})


def test_a_note_that_the_next_start_would_refuse_is_not_kept(
    library: Library, profile: Profile, titles: list[Title]
) -> None:
    heat = titles[HEAT]
    for letter in ("x", "\x01", "\U0001f3ac"):
        library.write_note(heat, letter * LONGEST_NOTE)
    kept = library.note(heat.id)
    with pytest.raises(InputError, match="shorten it"):
        library.write_note(heat, "x" * 4 * LONGEST_NOTE + "x")
    assert on_disk(profile.path).notes == in_memory(library).notes == {heat.id: kept}
    Profile(profile.path).close()


def test_what_is_written_of_a_note_without_a_break_is_one_step(library: Library, titles: list[Title]) -> None:
    heat, casino = titles[HEAT], titles[CASINO]
    library.rate(heat, 4)
    for text in ("w", "with", "with Ana"):
        library.write_note(heat, text)
    library.write_note(heat, "with Ana")
    library.write_note(casino, "no")
    assert in_memory(library).notes == {heat.id: "with Ana", casino.id: "no"}
    library.undo()
    assert in_memory(library).notes == {heat.id: "with Ana"}
    library.undo()
    assert in_memory(library) == State({heat.id: 4})
