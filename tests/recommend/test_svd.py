import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from movierec_desktop.recommend.base import Ratings
from movierec_desktop.recommend.evidence import NO_EVIDENCE
from movierec_desktop.recommend.svd import Svd
from movierec_desktop.services.engine import Engine

PEOPLE = st.dictionaries(st.integers(0, 86_000), st.integers(1, 10).map(lambda halves: halves / 2), max_size=40)


@pytest.fixture(scope="session")
def svd(engine: Engine) -> Svd:
    model = engine.model("svd")
    assert isinstance(model, Svd)
    return model


@settings(deadline=None, max_examples=40)
@given(PEOPLE, st.integers(0, 86_000))
def test_starting_point_and_contributions_are_the_score(svd: Svd, person: dict[int, float], row: int) -> None:
    taste = svd.fold_in(Ratings.of(list(person.items())))
    told = svd.starting_point(row) + svd.contributions(taste, row).sum()
    assert told == pytest.approx(float(svd.score(taste)[row]), abs=1e-4)


@settings(deadline=None, max_examples=25)
@given(PEOPLE)
def test_the_order_of_ratings_does_not_matter(svd: Svd, person: dict[int, float]) -> None:
    pairs = list(person.items())
    backwards = svd.score(svd.fold_in(Ratings.of(pairs[::-1])))
    np.testing.assert_allclose(svd.score(svd.fold_in(Ratings.of(pairs))), backwards, atol=1e-5)


def test_a_rating_added_and_removed_leaves_no_trace(svd: Svd) -> None:
    before = Ratings.of([(3, 4.5), (70, 2.0)])
    scores = svd.score(svd.fold_in(before))
    more = svd.score(svd.fold_in(Ratings.of([(3, 4.5), (70, 2.0), (11, 0.5)])))
    assert np.abs(more - scores).max() > 0.01
    np.testing.assert_array_equal(svd.score(svd.fold_in(before)), scores)


def test_a_person_without_ratings_is_told_the_starting_points(svd: Svd) -> None:
    scores = svd.score(svd.fold_in(Ratings.of([])))
    assert [float(scores[row]) for row in (0, 9, 80_000)] == [svd.starting_point(row) for row in (0, 9, 80_000)]


def test_a_better_rating_raises_the_title_that_was_rated(svd: Svd) -> None:
    low, high = (float(svd.score(svd.fold_in(Ratings.of([(5, stars)])))[5]) for stars in (1.0, 5.0))
    assert high - low > 0.1


def test_unrated_titles_follow_all_others_in_a_list(svd: Svd, engine: Engine) -> None:
    counts = np.array([title.n_ratings for title in engine.catalogue.titles(range(0, svd.n_titles, 50))])
    scores = svd.list_score(svd.fold_in(Ratings.of([(2, 5.0), (9, 0.5)])))[::50]
    assert (counts == 0).any()
    assert scores[counts == 0].max() < scores[counts > 0].min()
    assert NO_EVIDENCE > 5


def test_a_title_of_no_catalogue_is_told_as_one_that_nobody_rated(svd: Svd, engine: Engine) -> None:
    taste = svd.fold_in(Ratings.of([(2, 5.0), (9, 0.5), (30, 1.0)]))
    unrated = len(engine.catalogue) - 1
    assert engine.catalogue.title(unrated).n_ratings == 0
    assert svd.score_unknown(taste) == pytest.approx(float(svd.score(taste)[unrated]), abs=1e-5)


def test_more_ratings_make_more_sure(svd: Svd) -> None:
    rows = np.arange(200)
    few = svd.uncertainty(svd.fold_in(Ratings.of([])), rows)
    many = svd.uncertainty(svd.fold_in(Ratings.of([(row, 3.5) for row in range(300, 360)])), rows)
    assert np.all(many <= few + 1e-12)
    assert many.mean() < few.mean() - 0.02
