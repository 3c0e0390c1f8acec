"""A taste beside everyone's, on a catalogue small enough to count by hand and on the real one."""

from collections.abc import Iterator

import numpy as np
import pytest

from movierec_desktop.services.engine import Engine
from movierec_desktop.services.taste_profile import taste_profile

THREE = {1: "One", 2: "Two", 3: "Three", 4: "Four"}


@pytest.fixture
def small(make_bundle) -> Iterator[Engine]:
    """Four dramas of 1990 with 100, 99, 98 and 97 ratings, merged ids 90 -> 1; the model's base is 3.5 for all."""
    engine = Engine(make_bundle("small", THREE, {90: 1}))
    yield engine
    engine.close()


def test_the_person_is_compared_on_the_very_titles_that_they_rated(small: Engine) -> None:
    taste = taste_profile(small, None, {1: 5.0, 2: 4.0, 3: 4.5, 777: 0.5})
    assert taste is not None
    assert (taste.overall.n, taste.overall.own_mean, taste.overall.others_mean) == (3, 4.5, 3.5)
    (drama,) = taste.genres
    assert (drama.name, drama.n, drama.difference) == ("Drama", 3, 1.0)


def test_fewer_than_three_ratings_of_a_genre_say_nothing(small: Engine) -> None:
    taste = taste_profile(small, None, {1: 5.0, 2: 4.0})
    assert taste is not None
    assert taste.genres == ()


def test_decades_are_shares_of_ones_own_and_of_everyones_ratings(small: Engine) -> None:
    taste = taste_profile(small, None, {1: 5.0, 2: 4.0})
    assert taste is not None
    assert taste.decades.names == ("1990s",)
    assert taste.decades.own.tolist() == [1.0]
    assert taste.decades.others is not None
    assert taste.decades.others.tolist() == [1.0]


def test_without_any_known_title_there_is_no_profile(small: Engine) -> None:
    assert taste_profile(small, None, {}) is None
    assert taste_profile(small, None, {555: 4.0}) is None


def test_a_merged_title_counts_as_the_one_it_became(small: Engine) -> None:
    taste = taste_profile(small, None, {90: 2.0})
    assert taste is not None
    assert (taste.overall.n, taste.overall.own_mean) == (1, 2.0)


def test_titles_without_language_make_no_shares(small: Engine) -> None:
    taste = taste_profile(small, None, {1: 5.0})
    assert taste is not None
    assert taste.languages.names == ()


def test_on_the_real_catalogue_shares_add_up_and_leans_agree_with_the_titles(engine: Engine) -> None:
    titles = engine.catalogue.titles(range(60))
    stars = {title.id: 0.5 + (title.row % 10) / 2 for title in titles}
    taste = taste_profile(engine, None, stars)
    assert taste is not None
    for shares in (taste.half_stars, taste.decades, taste.languages):
        assert shares.own.sum() == pytest.approx(1.0)
        assert shares.others is None or shares.others.sum() <= 1.0 + 1e-9
    thrillers = [title for title in titles if "Thriller" in title.genres]
    lean = next(one for one in taste.genres if one.name == "Thriller")
    base = [engine.model().starting_point(title.row) for title in thrillers]
    assert lean.n == len(thrillers)
    assert lean.own_mean == pytest.approx(np.mean([stars[title.id] for title in thrillers]))
    assert lean.others_mean == pytest.approx(np.mean(np.clip(base, 0.5, 5)))
    assert [one.n for one in taste.genres] == sorted((one.n for one in taste.genres), reverse=True)
    counts = engine.catalogue.rating_counts
    assert counts.shape == (len(engine.catalogue),)
    assert counts[:60].tolist() == [title.n_ratings for title in titles]
