"""What every model of the bundle must do, told against the protocol alone."""

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from movierec_desktop.domain.stars import MAX_STARS, MIN_STARS
from movierec_desktop.recommend.base import Ratings, Recommender
from movierec_desktop.services.engine import Engine

Model = Recommender[Any]
MANIFEST = Path(__file__).resolve().parents[2] / "models" / "manifest.json"
NAMES = list(json.loads(MANIFEST.read_text(encoding="utf-8"))["models"])
GENERATOR = np.random.default_rng(11)
PEOPLE = {
    "nobody": Ratings.of([]),
    "one rating": Ratings.of([(12, 4.5)]),
    "one unrated title": Ratings.of([(86_000, 0.5)]),
    "200 ratings": Ratings(
        GENERATOR.choice(20_000, size=200, replace=False), GENERATOR.integers(1, 11, size=200) / 2.0
    ),
    "all the best": Ratings.of([(row, 5.0) for row in range(60)]),
    "all the worst": Ratings.of([(row, 0.5) for row in range(60)]),
}
WELL_KNOWN = 5_000
ROWS = [0, 12, 59, 5_000, 86_000]


@pytest.fixture(scope="session", params=NAMES)
def model(request: pytest.FixtureRequest, engine: Engine) -> Model:
    return engine.model(request.param)


@pytest.fixture(params=list(PEOPLE))
def ratings(request: pytest.FixtureRequest) -> Ratings:
    return PEOPLE[request.param]


@pytest.fixture
def many(ratings: Ratings) -> Ratings:
    """The same ratings, some of which count less."""
    return Ratings(ratings.rows, ratings.stars, np.resize([1.0, 0.25, 0.0, 0.6], len(ratings)))


def test_the_bundle_has_models() -> None:
    assert NAMES


def test_it_knows_its_name_and_its_titles(model: Model, engine: Engine) -> None:
    assert model.name in NAMES
    assert model.n_titles == len(engine.catalogue)


def test_every_title_has_a_finite_score(model: Model, ratings: Ratings) -> None:
    scores = model.score(model.fold_in(ratings))
    assert scores.shape == (model.n_titles,)
    assert np.isfinite(scores).all()
    clipped = np.clip(scores, MIN_STARS, MAX_STARS)
    assert clipped.min() >= MIN_STARS
    assert clipped.max() <= MAX_STARS


def test_predictions_are_not_all_at_an_end_of_the_scale(model: Model, ratings: Ratings) -> None:
    """Of titles that many rated; who gives everything half a star may be told half a star of what nobody knows."""
    scores = np.clip(model.score(model.fold_in(ratings))[:WELL_KNOWN], MIN_STARS, MAX_STARS)
    assert scores.std() > 0
    assert ((scores > MIN_STARS) & (scores < MAX_STARS)).mean() > 0.5


def test_every_title_has_a_place_in_a_list(model: Model, ratings: Ratings) -> None:
    scores = model.list_score(model.fold_in(ratings))
    assert scores.shape == (model.n_titles,)
    assert np.isfinite(scores).all()


def test_there_is_one_contribution_a_rating(model: Model, ratings: Ratings) -> None:
    taste = model.fold_in(ratings)
    for row in ROWS:
        parts = model.contributions(taste, row)
        assert parts.shape == (len(ratings),)
        assert np.isfinite(parts).all()


def test_starting_point_and_contributions_make_the_score(model: Model, ratings: Ratings) -> None:
    taste = model.fold_in(ratings)
    scores = model.score(taste)
    for row in ROWS:
        told = model.starting_point(row) + model.contributions(taste, row).sum()
        assert told == pytest.approx(float(scores[row]), abs=1e-4)


def test_a_rating_that_counts_one_is_one_without_a_weight(model: Model, ratings: Ratings) -> None:
    counted = Ratings(ratings.rows, ratings.stars, np.ones(len(ratings)))
    np.testing.assert_allclose(model.score(model.fold_in(counted)), model.score(model.fold_in(ratings)), atol=1e-5)


def test_a_rating_that_counts_nothing_is_not_there(model: Model, ratings: Ratings) -> None:
    trust = np.resize([1.0, 0.0], len(ratings))
    kept = trust > 0
    silent = model.fold_in(Ratings(ratings.rows, ratings.stars, trust))
    without = model.fold_in(Ratings(ratings.rows[kept], ratings.stars[kept]))
    np.testing.assert_allclose(model.score(silent), model.score(without), atol=1e-4)
    np.testing.assert_allclose(model.list_score(silent), model.list_score(without), atol=1e-4)


def test_contributions_of_weighted_ratings_make_the_score(model: Model, many: Ratings) -> None:
    taste = model.fold_in(many)
    scores = model.score(taste)
    for row in ROWS:
        parts = model.contributions(taste, row)
        assert parts.shape == (len(many),)
        assert abs(model.starting_point(row) + parts.sum() - scores[row]) < 1e-3
        assert np.abs(parts[many.weights == 0]).max(initial=0.0) < 1e-3


def test_the_error_to_expect_is_some_part_of_the_scale(model: Model, ratings: Ratings) -> None:
    errors = model.uncertainty(model.fold_in(ratings), np.array(ROWS))
    assert errors.shape == (len(ROWS),)
    assert np.all((errors > 0) & (errors < MAX_STARS - MIN_STARS))
    assert model.uncertainty(model.fold_in(ratings), np.array([], dtype=np.int64)).shape == (0,)


def test_a_taste_keeps_the_ratings_it_was_made_of(model: Model, ratings: Ratings) -> None:
    kept = model.fold_in(ratings).ratings
    np.testing.assert_array_equal(kept.rows, ratings.rows)
    np.testing.assert_array_equal(kept.stars, ratings.stars)


def test_one_person_leaves_no_trace_in_the_next(model: Model, ratings: Ratings) -> None:
    before = model.score(model.fold_in(ratings)).copy()
    model.list_score(model.fold_in(PEOPLE["200 ratings"]))
    np.testing.assert_array_equal(model.score(model.fold_in(ratings)), before)


def test_an_unknown_title_has_a_prediction(model: Model, ratings: Ratings) -> None:
    assert np.isfinite(model.score_unknown(model.fold_in(ratings)))


def test_an_unknown_title_is_predicted_as_one_that_nobody_rated(engine: Engine, ratings: Ratings) -> None:
    """By every model that knows titles by their ratings alone."""
    unrated = len(engine.catalogue) - 1
    for name in ("svd", "svdpp", "rbm", "autoencoder", "bayes"):
        model = engine.model(name)
        taste = model.fold_in(ratings)
        assert model.score_unknown(taste) == pytest.approx(float(model.score(taste)[unrated]), abs=1e-4), name


def test_who_likes_everything_is_told_higher_stars(model: Model) -> None:
    best, worst = (model.score(model.fold_in(PEOPLE[name])) for name in ("all the best", "all the worst"))
    assert (best > worst).mean() > 0.95


def test_loaded_again_from_another_place_it_scores_the_same(
    model: Model, bundle_dir: Path, tmp_path: Path, ratings: Ratings
) -> None:
    copy = Engine(shutil.copytree(bundle_dir, tmp_path / "copy"))
    other = copy.model(model.name)
    copy.close()
    for one, two in ((model.score, other.score), (model.list_score, other.list_score)):
        np.testing.assert_array_equal(one(model.fold_in(ratings)), two(other.fold_in(ratings)))
