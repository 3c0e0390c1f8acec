from dataclasses import replace

import numpy as np
import pytest
from scipy.sparse import csr_matrix

from movierec_desktop.domain.errors import InputError
from movierec_desktop.recommend.base import Ratings
from movierec_desktop.train.content_base import title_base, weighted_ridge
from movierec_desktop.train.content_choice import DEFAULTS, mean_over_people
from movierec_desktop.train.content_side import fit_content_side
from movierec_desktop.train.evaluation.cold_baselines import baseline_answers, model_answers
from movierec_desktop.train.evaluation.cold_titles import figures
from movierec_desktop.train.evaluation.new_items import new_items
from movierec_desktop.train.models import model_module
from movierec_desktop.train.models.base import Context, TitleFeatures, TrainedModel
from movierec_desktop.train.rating_table import RatingTable

N_PEOPLE, N_RATED, N_TITLES, EACH = 200, 150, 170, 60
GENRES = ("genre: Even", "genre: Odd", "genre: Good")
CONTENT = model_module("content")


@pytest.fixture(scope="module")
def features() -> TitleFeatures:
    """Even or odd, every fifth is good; the last twenty titles have no ratings."""
    place = np.arange(N_TITLES)
    matrix = csr_matrix(np.stack([place % 2 == 0, place % 2 == 1, place % 5 == 0], axis=1).astype(np.float32))
    return TitleFeatures(place * 2 + 1, matrix, GENRES, ("genre",) * 3, np.linspace(60, 0, N_TITLES, dtype=np.float32))


@pytest.fixture(scope="module")
def table(features: TitleFeatures) -> RatingTable:
    """Half of the people like even titles, half odd ones; everyone likes the good ones better."""
    generator = np.random.default_rng(2)
    titles = np.concatenate([generator.choice(N_RATED, EACH, replace=False) for _ in range(N_PEOPLE)])
    person = np.repeat(np.arange(N_PEOPLE), EACH)
    liked = titles % 2 == person % 2
    told = 2.5 + 1.2 * np.where(liked, 1, -1) + 0.8 * (titles % 5 == 0) + generator.normal(0, 0.5, len(titles))
    stars = np.clip(np.round(told * 2) / 2, 0.5, 5.0).astype(np.float32)
    return RatingTable(person.astype(np.int32), titles.astype(np.int32), stars, N_PEOPLE, features.title_ids[:N_RATED])


@pytest.fixture(scope="module")
def trained(table: RatingTable, features: TitleFeatures) -> TrainedModel:
    return CONTENT.fit_new(table, Context(features=features))


def test_ridge_by_hand() -> None:
    features = csr_matrix(np.array([[1.0, 0.0, 0.0], [1.0, 1.0, 0.0]]))
    solved = weighted_ridge(features, np.array([[2.0], [5.0]]), np.array([1.0, 3.0]), np.array([1e-9, 1e-9, 1.0]))
    assert solved[:, 0] == pytest.approx([2.0, 3.0, 0.0], abs=1e-6)


def test_the_base_knows_what_everyone_likes(table: RatingTable, features: TitleFeatures) -> None:
    level = csr_matrix(np.hstack([np.ones((N_RATED, 1)), features.matrix[:N_RATED].toarray()]))
    base = title_base(table, level, ("level", *features.groups))
    good = np.arange(N_RATED) % 5 == 0
    assert base.expected[good].mean() - base.expected[~good].mean() == pytest.approx(0.8, abs=0.2)
    means = np.bincount(table.title, weights=table.stars) / table.title_counts
    assert np.corrcoef(base.base, means)[0, 1] > np.corrcoef(base.expected, means)[0, 1]


def series_features(features: TitleFeatures) -> TitleFeatures:
    """The twenty titles that nobody rated are series, and bad ones by their genre."""
    matrix = features.matrix.toarray()
    matrix[:N_RATED, 1] = 1.0
    series = (np.arange(N_TITLES) >= N_RATED).astype(np.float32)
    return TitleFeatures(
        features.title_ids, csr_matrix(np.column_stack([matrix, series])), (*GENRES, "kind: any series"),
        ("genre",) * 3 + ("kind",),
    )  # fmt: skip


def test_a_kind_that_nobody_rated_is_as_good_as_the_mean(table: RatingTable, features: TitleFeatures) -> None:
    with_series = series_features(features)
    title = np.searchsorted(with_series.title_ids, table.title_ids)[table.title].astype(np.int32)
    over_all = replace(table, title=title, title_ids=with_series.title_ids)
    level = csr_matrix(np.hstack([np.ones((N_TITLES, 1)), with_series.matrix.toarray()]))
    expected = title_base(over_all, level, ("level", *with_series.groups)).expected
    assert expected[N_RATED:].mean() == pytest.approx(table.stars.mean(), abs=0.01)
    good = np.arange(N_RATED, N_TITLES) % 5 == 0
    assert expected[N_RATED:][good].mean() - expected[N_RATED:][~good].mean() == pytest.approx(0.8, abs=0.2)


def test_one_person_does_not_decide_how_good_the_unheard_of_are() -> None:
    values = np.array([1.0] * 1000 + [0.0] * 200)
    who = np.array([0] * 1000 + list(range(1, 21)) * 10)
    assert 0.05 < mean_over_people(values, who) < 0.15  # by rating it is 0.83, by person 0.05


def test_every_title_with_features_has_weights(trained: TrainedModel, features: TitleFeatures) -> None:
    tensors = trained.tensors
    np.testing.assert_array_equal(tensors["title_ids"], features.title_ids)
    assert tensors["title_ids"].dtype == np.int64
    assert tensors["design"].dtype == np.float16
    assert tensors["design"].shape[0] == len(tensors["base"]) == N_TITLES
    assert (tensors["counts"][N_RATED:] == 0).all()
    assert (tensors["counts"][:N_RATED] > 0).all()


def test_a_taste_reaches_titles_that_nobody_rated(trained: TrainedModel, features: TitleFeatures) -> None:
    model = trained.over(features.title_ids)
    given = [(row, 5.0 if row % 2 == 0 else 1.0) for row in range(1, 9)]
    scores = model.score(model.fold_in(Ratings.of(given)))[N_RATED:]
    even = np.arange(N_RATED, N_TITLES) % 2 == 0
    assert scores[even].min() > scores[~even].max()


def test_new_titles_are_told_better_than_by_genre(table: RatingTable, features: TitleFeatures) -> None:
    split = new_items(table, 10)
    trained = CONTENT.fit_new(split.train, Context(features=features))
    answers = {**baseline_answers(split, features), "content": model_answers(trained, split)}
    told = {figure.name: figure for figure in figures([(split, answers)], "person + genre")}
    assert told["content"].rmse < 0.7 * told["person + genre"].rmse
    difference = told["content"].rmse_difference
    assert difference is not None
    assert difference.high < 0
    assert told["content"].expected == pytest.approx(told["content"].rmse, rel=0.3)
    assert told["content"].ndcg_rated > told["genre mean"].ndcg_rated


def test_people_of_the_training_data_are_told_what_they_like(table: RatingTable, features: TitleFeatures) -> None:
    hidden = np.random.default_rng(0).random(len(table)) < 0.2
    predict = CONTENT.fit_known(table.take(~hidden), Context(features=features))
    asked = table.take(hidden)
    errors = np.clip(predict(asked.person, asked.title), 0.5, 5.0) - asked.stars
    assert float(np.sqrt((errors**2).mean())) < 0.6 < float(asked.stars.std())


def test_the_error_to_expect_is_the_error_of_new_titles(table: RatingTable, features: TitleFeatures) -> None:
    split = new_items(table, 20, seed=4)
    model = CONTENT.fit_new(split.train, Context(features=features)).over(table.title_ids)
    squares, expected = [], []
    for question in split.questions:
        taste = model.fold_in(Ratings(question.given, question.given_stars))
        squares.append((model.score(taste)[question.asked] - question.asked_stars) ** 2)
        expected.append(model.uncertainty(taste, question.asked) ** 2)
    ratio = np.concatenate(squares).mean() / np.concatenate(expected).mean()
    assert 0.6 < ratio < 1.6


def test_the_same_seed_gives_the_same_bytes(table: RatingTable, features: TitleFeatures, trained: TrainedModel) -> None:
    again = CONTENT.fit_new(table, Context(features=features))
    assert again.constants == trained.constants
    for name, tensor in trained.tensors.items():
        assert tensor.tobytes() == again.tensors[name].tobytes()


def test_a_rated_title_without_features_is_fine(table: RatingTable, features: TitleFeatures) -> None:
    fewer = TitleFeatures(features.title_ids[3:], features.matrix[3:], features.names, features.groups)
    side = fit_content_side(table, fewer, seed=0)
    assert len(side.base) == N_TITLES
    assert np.isfinite(side.base).all()
    assert np.isfinite(side.design.astype(np.float64)).all()


def test_a_handful_of_people_get_the_defaults(table: RatingTable, features: TitleFeatures) -> None:
    few = replace(table.take(table.person < 12), n_people=12)
    trained = CONTENT.fit_new(few, Context(features=features))
    assert trained.constants["error_floor"] == DEFAULTS.error_floor
    assert trained.constants["unrated_base"] != DEFAULTS.unrated_base


def test_without_features_it_says_what_to_do(table: RatingTable) -> None:
    for fit in (CONTENT.fit_known, CONTENT.fit_new):
        with pytest.raises(InputError, match="features"):
            fit(table, Context())
