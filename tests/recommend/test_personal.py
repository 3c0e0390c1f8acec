"""The hybrid with a correction: exact reasons, later ratings, and parts that go with their ratings."""

from pathlib import Path

import numpy as np
import pytest

from movierec_desktop.recommend.base import Ratings
from movierec_desktop.recommend.bundle import load_model, open_bundle
from movierec_desktop.recommend.correction import N_TRAITS, Correction
from movierec_desktop.recommend.hybrid import Hybrid
from movierec_desktop.recommend.personal import Personal

IDS = np.concatenate([np.arange(83, 0, -1), [999]])
"""Every title of the bundle, upside down, and one that it does not know."""
LEARNED = np.arange(10)
STARS = np.array([5.0, 4.5, 1.0, 3.0, 3.5, 2.0, 5.0, 0.5, 4.0, 4.0])


@pytest.fixture(scope="module")
def hybrid(hybrid_bundle: Path) -> Hybrid:
    loaded = load_model(open_bundle(hybrid_bundle), "hybrid", IDS)
    assert isinstance(loaded, Hybrid)
    return loaded


def correction(
    hybrid: Hybrid, slopes: bool = True, weights: bool = True, factors: bool = True, node: bool = True
) -> Correction:
    generator = np.random.default_rng(2)
    width = len(hybrid.members["autoencoder"].inputs(Ratings.of([])))
    d = hybrid.members["svdpp"].design(np.zeros(1, np.int64)).shape[1]
    sizes = {
        "slopes": (10, N_TRAITS * slopes),
        "weights": (10, len(hybrid.members) * weights),
        "factors": (10, d * factors),
        "node_input": (width * node,),
        "node_code": (width * node,),
    }
    drawn = {name: generator.normal(scale=0.1, size=size) for name, size in sizes.items()}
    return Correction.of({"title_ids": IDS[LEARNED], "stars": STARS, **drawn})


@pytest.fixture(scope="module")
def personal(hybrid: Hybrid) -> Personal:
    return Personal(hybrid, correction(hybrid), IDS)


GIVEN = Ratings(LEARNED, STARS)
LATER = Ratings(np.append(LEARNED, [20, 45, 83]), np.append(STARS, [5.0, 1.0, 4.0]))


@pytest.mark.parametrize("ratings", [GIVEN, LATER, Ratings(np.array([3, 30]), np.array([3.0, 4.0]))])
def test_contributions_sum_to_the_score(personal: Personal, ratings: Ratings) -> None:
    taste = personal.fold_in(ratings)
    scores = personal.score(taste)
    for row in range(len(IDS)):
        parts = personal.contributions(taste, row)
        assert parts.shape == (len(ratings),)
        assert personal.starting_point(row) + parts.sum() == pytest.approx(float(scores[row]), abs=2e-5)


@pytest.mark.parametrize("part", ["slopes", "weights", "factors", "node"])
def test_each_part_alone_moves_the_scores_and_sums_up(hybrid: Hybrid, part: str) -> None:
    chosen = {name: name == part for name in ("slopes", "weights", "factors", "node")}
    own = Personal(hybrid, correction(hybrid, **chosen), IDS)
    taste = own.fold_in(GIVEN)
    assert np.abs(own.score(taste) - hybrid.score(taste.inner)).max() > 0.01
    for row in (0, 40, 83):
        told = own.starting_point(row) + own.contributions(taste, row).sum()
        assert told == pytest.approx(float(own.score(taste)[row]), abs=2e-5)


def test_someone_else_gets_the_hybrid(hybrid: Hybrid, personal: Personal) -> None:
    for ratings in (Ratings.of([]), Ratings(np.array([50, 51]), np.array([1.0, 5.0]))):
        taste = personal.fold_in(ratings)
        np.testing.assert_array_equal(personal.score(taste), hybrid.score(hybrid.fold_in(ratings)))
        np.testing.assert_allclose(personal.list_score(taste), hybrid.list_score(hybrid.fold_in(ratings)), atol=1e-6)


def test_a_rating_taken_back_or_changed_takes_its_part_with_it(hybrid: Hybrid) -> None:
    own = Personal(hybrid, correction(hybrid, node=False), IDS)
    whole = own.fold_in(GIVEN)
    without = own.fold_in(Ratings(LEARNED[1:], STARS[1:]))
    np.testing.assert_array_equal(whole.factors[1:], without.factors)
    changed = own.fold_in(Ratings(LEARNED, np.append(STARS[:-1], 1.5)))
    assert np.all(changed.factors[-1] == 0)
    assert np.all(changed.slopes[-1] == 0)
    np.testing.assert_array_equal(changed.slopes[:-1], whole.slopes[:-1])


def test_the_node_goes_when_most_of_what_taught_it_has_gone(hybrid: Hybrid) -> None:
    own = Personal(hybrid, correction(hybrid, slopes=False, weights=False, factors=False), IDS)
    assert own.fold_in(Ratings(LEARNED[:5], STARS[:5])).network is not None
    assert own.fold_in(Ratings(LEARNED[:4], STARS[:4])).network is None


def test_the_order_of_ratings_does_not_matter(personal: Personal) -> None:
    order = np.random.default_rng(1).permutation(len(LATER))
    one, other = personal.fold_in(LATER), personal.fold_in(Ratings(LATER.rows[order], LATER.stars[order]))
    np.testing.assert_allclose(personal.score(one), personal.score(other), atol=1e-5)
    np.testing.assert_allclose(personal.contributions(one, 5)[order], personal.contributions(other, 5), atol=1e-5)


def test_the_list_hears_of_what_was_learned(hybrid: Hybrid, personal: Personal) -> None:
    taste = personal.fold_in(GIVEN)
    moved = personal.list_score(taste) - hybrid.list_score(taste.inner)
    np.testing.assert_allclose(moved, personal.score(taste) - hybrid.score(taste.inner), atol=1e-5)


def test_a_correction_of_other_models_is_refused(hybrid: Hybrid) -> None:
    good = correction(hybrid).tensors()
    for name in ("slopes", "weights", "factors"):
        with pytest.raises(ValueError, match="other models"):
            Personal(hybrid, Correction.of({**good, name: good[name][:, :-1]}), IDS)
    shorter = {name: good[name][:-1] for name in ("node_input", "node_code")}
    with pytest.raises(ValueError, match="other models"):
        Personal(hybrid, Correction.of({**good, **shorter}), IDS)


@pytest.mark.parametrize(
    "broken",
    [
        {"stars": STARS[:-1]},
        {"slopes": np.zeros((9, 2))},
        {"node_code": np.zeros(3)},
        {"node_input": np.full(16, np.nan), "node_code": np.zeros(16)},
    ],
)
def test_parts_that_do_not_fit_together_are_refused(hybrid: Hybrid, broken: dict[str, np.ndarray]) -> None:
    with pytest.raises(ValueError, match=r"parts|node|none"):
        Correction.of({**correction(hybrid).tensors(), **broken})


def test_errors_and_opinions_are_the_hybrids(personal: Personal, hybrid: Hybrid) -> None:
    taste, rows = personal.fold_in(GIVEN), np.array([3, 40, 83])
    np.testing.assert_array_equal(personal.uncertainty(taste, rows), hybrid.uncertainty(taste.inner, rows))
    assert personal.opinions(taste, 40) == hybrid.opinions(taste.inner, 40)
    assert personal.opinions(taste, 40) != personal.opinions(taste, 3)
