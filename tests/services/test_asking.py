from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from movierec_desktop.domain.errors import InputError
from movierec_desktop.domain.title import Title
from movierec_desktop.domain.title_filter import KindChoice, TitleFilter
from movierec_desktop.recommend.bundle import FAMILIARITY
from movierec_desktop.services.asking import Asking
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.library import Library
from movierec_desktop.store.profile import Profile
from movierec_desktop.train.bundle_files import write_manifest, write_weights
from tests.conftest import MakeBundle

ANSWERS = st.lists(st.sampled_from([None, None, 0.5, 2.0, 3.5, 5.0]), max_size=15)


@pytest.fixture
def asking(engine: Engine, profile: Profile) -> Asking:
    return Asking(engine, Library(profile, engine.replaced))


@settings(deadline=None, max_examples=15)
@given(ANSWERS)
def test_no_title_is_asked_twice(
    engine: Engine, tmp_path_factory: pytest.TempPathFactory, answers: list[float | None]
) -> None:
    with closing(Profile(tmp_path_factory.mktemp("asked") / "profile.sqlite")) as profile:
        asking = Asking(engine, Library(profile, engine.replaced))
        asked: list[int] = []
        for stars in answers:
            (title,) = asking.next_titles(1)
            asked.append(title.id)
            asking.answer(title, stars)
        assert len(set(asked)) == len(asked) == asking.n_answered
        assert not {title.id for title in asking.next_titles(12)} & set(asked)


def test_it_goes_on_where_it_was_left(engine: Engine, tmp_path: Path) -> None:
    path = tmp_path / "profile.sqlite"
    with closing(Profile(path)) as profile:
        before = Asking(engine, Library(profile, engine.replaced))
        for place, title in enumerate(before.next_titles(6)):
            before.answer(title, None if place % 2 else 4.0)
        wanted, unseen = before.next_titles(6), before.unseen
    with closing(Profile(path)) as profile:
        after = Asking(engine, Library(profile, engine.replaced))
        assert after.unseen == unseen
        assert len(unseen) == 3
        assert after.next_titles(6) == wanted


def test_dismissed_and_listed_titles_are_not_asked(engine: Engine, profile: Profile) -> None:
    library = Library(profile, engine.replaced)
    asking = Asking(engine, library)
    first, second, third, *_ = asking.next_titles(6)
    library.toggle_dismissed(first)
    library.toggle_watchlist(second)
    library.rate(third, 4.0)
    assert not {first.id, second.id, third.id} & {title.id for title in asking.next_titles(30)}
    library.toggle_dismissed(first)
    assert first in asking.next_titles(30)


def test_every_answer_may_change_what_comes(asking: Asking) -> None:
    offered = asking.next_titles(40)
    asking.answer(offered[0], 4.0)
    after_stars = [title.id for title in asking.next_titles(39)]
    asking.take_back(offered[0])
    assert asking.next_titles(40) == offered
    asking.answer(offered[0], None)
    after_unseen = [title.id for title in asking.next_titles(39)]
    rest = [title.id for title in offered[1:]]
    assert len({tuple(rest), tuple(after_stars), tuple(after_unseen)}) == 3


def test_new_titles_go_with_those_on_the_screen(asking: Asking) -> None:
    screen = asking.next_titles(7)
    assert asking.next_titles(1, beside=screen[:6]) == screen[6:]


def test_a_filter_narrows_what_is_asked(asking: Asking, engine: Engine) -> None:
    series = engine.catalogue.facts.mask(TitleFilter(kind=KindChoice.SERIES))
    westerns = engine.catalogue.facts.mask(TitleFilter(genres=frozenset({"Western"})))
    chosen = asking.next_titles(5, allowed=westerns)
    assert len(chosen) == 5
    assert all("Western" in title.genres for title in chosen)
    assert asking.next_titles(5, allowed=np.zeros_like(series)) == []


def test_stars_take_the_place_of_not_seen(asking: Asking, profile: Profile) -> None:
    (title,) = asking.next_titles(1)
    asking.answer(title, None)
    assert (asking.unseen, profile.unseen.all()) == ({title.id}, [title.id])
    asking.answer(title, 3.5)
    assert (asking.unseen, profile.unseen.all()) == (set(), [])
    stored = profile.ratings.get(title.id)
    assert stored is not None
    assert stored.stars == 3.5
    asking.take_back(title)
    assert profile.ratings.all() == []
    assert asking.n_answered == 0


def test_what_was_rated_elsewhere_is_seen(engine: Engine, profile: Profile) -> None:
    library = Library(profile, engine.replaced)
    asking = Asking(engine, library)
    (title,) = asking.next_titles(1)
    asking.answer(title, None)
    library.rate(title, 2.0)
    assert asking.unseen == set()
    with pytest.raises(InputError, match="remove its stars"):
        asking.answer(title, None)


def test_no_half_star_is_refused_and_nothing_is_lost(asking: Asking) -> None:
    (title,) = asking.next_titles(1)
    asking.answer(title, None)
    with pytest.raises(InputError):
        asking.answer(title, 4.2)
    assert asking.unseen == {title.id}


def test_marks_of_replaced_titles_count(make_bundle: MakeBundle, profile: Profile) -> None:
    folder = make_bundle("new", {number: f"Title {number}" for number in range(2, 30)}, {1: 2})
    with profile.writing():
        profile.unseen.add(1, 5, "Title one")
    with closing(Engine(folder)) as engine:
        asking = Asking(engine, Library(profile, engine.replaced))
        assert asking.unseen == {2}
        assert 2 not in [title.id for title in asking.next_titles(40)]
        asking.take_back(engine.catalogue.titles(engine.catalogue.rows_of_ids([2]))[0])
        assert profile.unseen.all() == []


def test_weights_in_the_bundle_are_used(make_bundle: MakeBundle, profile: Profile) -> None:
    folder = make_bundle("own", {number: f"Title {number}" for number in range(1, 30)})
    bias = np.full(3, -6.0, dtype=np.float32)
    bias[1] = 6.0
    tensors = {"title_ids": np.array([4, 9, 20]), "bias": bias, "factors": np.zeros((3, 2), dtype=np.float32)}
    write_weights(folder / FAMILIARITY, tensors)
    with closing(Engine(folder)) as engine:
        facts = {name: engine.bundle.manifest[name] for name in ("default_model", "models")}
        names = [*engine.bundle.manifest["files"], FAMILIARITY]
    write_manifest(folder, names, facts)
    with closing(Engine(folder)) as engine:
        asked = Asking(engine, Library(profile)).next_titles(5)
        assert [title.id for title in asked][:1] == [9]
        assert {title.id for title in asked} == {4, 9, 20}


def test_titles_that_left_the_catalogue_do_no_harm(asking: Asking, profile: Profile, engine: Engine) -> None:
    with profile.writing():
        profile.unseen.add(99_999_999_999, 5, "Gone")
    later = Asking(engine, Library(profile, engine.replaced))
    assert later.next_titles(6) == asking.next_titles(6)
    assert isinstance(later.next_titles(1)[0], Title)
