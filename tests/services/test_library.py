from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from movierec_desktop.domain.errors import InputError, ProfileError
from movierec_desktop.domain.title import Title
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.library import Change, Library
from movierec_desktop.services.replaced_ids import ReplacedIds
from movierec_desktop.store.profile import Profile


@dataclass(frozen=True)
class State:
    """Stars by title id, and the ids that are dismissed and on the watchlist."""

    stars: dict[int, float] = field(default_factory=dict)
    dismissed: set[int] = field(default_factory=set)
    listed: set[int] = field(default_factory=set)


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
    return State(stars, set(library.dismissed), set(library.watchlist))


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
    st.tuples(st.sampled_from(["rate", "unrate", "dismiss", "list", "undo"]), st.integers(0, 4), st.integers(1, 10)),
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
    return State(stars, set(profile.dismissals.all()), set(profile.watchlist.all()))


def carry_out(library: Library, titles: list[Title], actions: list[tuple[str, int, int]]) -> None:
    for what, place, halves in actions:
        title = titles[place]
        if what == "rate":
            library.rate(title, halves / 2)
        elif what == "unrate":
            library.unrate(title)
        elif what == "dismiss":
            library.toggle_dismissed(title)
        elif what == "list":
            library.toggle_watchlist(title)
        else:
            library.undo()


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
