"""Contenders that know everything or nothing, through every protocol."""

from pathlib import Path

import numpy as np
import pytest

from movierec_desktop.recommend.base import Ratings
from movierec_desktop.train.evaluation.known import KnownContender, KnownTask, run_known
from movierec_desktop.train.evaluation.list_split import ListPerson, ListSplit, list_split
from movierec_desktop.train.evaluation.models_as_contenders import known_contender, list_contender, new_contender
from movierec_desktop.train.evaluation.new_people import GIVEN, NewContender, PersonPredictor, run_new
from movierec_desktop.train.evaluation.peers.lists import ease_weights, likes_matrix, list_contenders
from movierec_desktop.train.evaluation.peers.new_people import new_contenders
from movierec_desktop.train.evaluation.peers.simple_known import simple_contenders
from movierec_desktop.train.evaluation.peers.surprise_known import surprise_contenders
from movierec_desktop.train.evaluation.people_split import PeopleGroup, people_split
from movierec_desktop.train.evaluation.predictions import saver
from movierec_desktop.train.evaluation.protocols import KnownPart, known_parts
from movierec_desktop.train.evaluation.rating_sets import RatingSet
from movierec_desktop.train.evaluation.strong import ListContender, Scorer, best_titles, run_strong
from movierec_desktop.train.models.base import Context, Predictor
from movierec_desktop.train.title_features import features_of_set

KEEP_NOTHING = saver(None)


def quiet(text: str) -> None:
    """No progress."""


@pytest.fixture(scope="module")
def context(rating_set: RatingSet) -> Context:
    return Context(0, features_of_set(rating_set))


def told_all(task: KnownTask) -> Predictor:
    truth = {(row.person, row.title): row.stars for row in task.asked.itertuples()}
    return lambda person, title: np.array([truth[pair] for pair in zip(person, title, strict=True)])


def told_nothing(_task: KnownTask) -> Predictor:
    return lambda person, title: np.full(len(person), 99.0)


def test_known_people(rating_set: RatingSet, tmp_path: Path) -> None:
    contenders = [
        KnownContender("all", told_all),
        KnownContender("nothing", told_nothing),
        *simple_contenders(),
        known_contender("svd", Context()),
    ]
    parts = known_parts(rating_set, "kfold", Path(), None, seed=0)[:2]
    report = run_known(rating_set, parts, contenders, saver(tmp_path), quiet)
    perfect, constant, mean, svd = report.results
    assert (perfect.rmse, perfect.mae, perfect.difference) == (0, 0, None)
    assert perfect.liked == report.best_possible
    assert report.by_chance.titles < perfect.liked.titles
    truth = rating_set.ratings["stars"].to_numpy()
    by_hand = [np.sqrt(np.mean((5 - truth[part.test]) ** 2)) for part in parts]  # 99 is clipped to 5
    assert [fold.rmse for fold in constant.folds] == pytest.approx(by_hand)
    assert constant.rmse == pytest.approx(np.mean(by_hand))
    assert constant.rmse_sd == pytest.approx(np.std(by_hand, ddof=1))
    assert svd.rmse < mean.rmse < constant.rmse
    assert constant.difference is not None
    assert constant.difference.low < constant.difference.value == pytest.approx(constant.rmse)
    assert [part.asked for part in report.coverage] == [part.test.sum() for part in parts]
    with np.load(tmp_path / "svd_fold-0.npz") as kept:
        assert np.sqrt(np.mean((kept["prediction"] - kept["truth"]) ** 2)) == pytest.approx(svd.folds[0].rmse, abs=1e-5)
        stars = rating_set.ratings.iloc[kept["row"]]
        np.testing.assert_array_equal(stars["user_id"], kept["person"])
        np.testing.assert_array_equal(stars["movie_id"], kept["title"])
        np.testing.assert_array_equal(stars["stars"], kept["truth"])


def test_titles_and_people_without_a_training_rating(rating_set: RatingSet) -> None:
    ratings = rating_set.ratings
    test = (ratings["movie_id"].isin([1, 2]) | (ratings["user_id"] == 4)).to_numpy()
    names = ("surprise-svd", "surprise-baseline", "surprise-knn")
    contenders = [
        known_contender("svd", Context()),
        *simple_contenders(),
        *(contender for contender in surprise_contenders() if contender.name in names),
    ]
    report = run_known(rating_set, [KnownPart("unseen", test)], contenders, KEEP_NOTHING, quiet)
    (coverage,) = report.coverage
    assert coverage.of_unseen_people == (ratings["user_id"] == 4).sum()
    assert coverage.of_unseen_titles == ratings["movie_id"].isin([1, 2]).sum()
    assert all(np.isfinite(result.rmse) and result.rmse < 3 for result in report.results)
    assert len(report.results) == 5


def test_surprise_is_surprise(rating_set: RatingSet) -> None:
    from surprise import SVD, Dataset, Reader

    (part,) = known_parts(rating_set, "holdout", Path(), None, seed=0)
    contenders = [contender for contender in surprise_contenders() if contender.name == "surprise-svd"]
    report = run_known(rating_set, [part], contenders, KEEP_NOTHING, quiet)
    train = rating_set.ratings[~part.test][["user_id", "movie_id", "stars"]]
    model = SVD(random_state=0).fit(Dataset.load_from_df(train, Reader(rating_scale=(0.5, 5))).build_full_trainset())
    asked = rating_set.ratings[part.test]
    errors = [model.predict(row.user_id, row.movie_id).est - row.stars for row in asked.itertuples()]
    assert report.results[0].rmse == pytest.approx(np.sqrt(np.mean(np.square(errors))))


def test_lists(rating_set: RatingSet, context: Context) -> None:
    def fit_all(split: ListSplit, _context: Context) -> Scorer:
        def score(person: ListPerson) -> np.ndarray:
            scores = np.zeros(split.train.n_titles)
            scores[person.given] = 2.0  # must not come, high as they are
            scores[person.held] = 1.0
            return scores

        return score

    def fit_wrong(split: ListSplit, context: Context) -> Scorer:
        right = fit_all(split, context)
        return lambda person: -right(person)

    split = list_split(rating_set, None, seed=0)
    contenders = [
        ListContender("all", fit_all),
        ListContender("wrong", fit_wrong),
        *list_contenders(None),
        list_contender("svd", "list"),
        list_contender("svd", "stars"),
    ]
    by_stars = ListContender("by stars", contenders[-1].fit)
    report = run_strong(split, [*contenders[:-1], by_stars], context, KEEP_NOTHING, quiet)
    perfect, wrong, popularity, knn, ease, svd, stars = report.results
    assert (perfect.ndcg10, perfect.ndcg100, perfect.recall20, perfect.recall50) == (1, 1, 1, 1)
    assert wrong.ndcg10 == 0
    assert wrong.difference is not None
    assert wrong.difference.value == -1
    for result in (knn, ease):
        assert popularity.ndcg10 < result.ndcg10 < 1
    assert svd.ndcg10 != stars.ndcg10
    assert 0 < popularity.quality.coverage < 1
    assert popularity.quality.novelty < wrong.quality.novelty
    assert popularity.quality.diversity == 0  # every title of the set is a drama


def test_what_was_given_is_never_ranked() -> None:
    scores = np.array([5.0, 4, 4, 3, 9, 1])
    candidates = np.array([True, True, True, True, False, True])
    assert best_titles(scores, candidates, np.array([0])).tolist() == [1, 2, 3, 5]


def test_ease_is_the_ridge_regression_of_each_title_on_the_others(rating_set: RatingSet) -> None:
    split = list_split(rating_set, None, seed=0)
    weights, likes = ease_weights(split, ridge=20.0), likes_matrix(split).toarray()
    assert not np.diag(weights).any()
    for title in (0, 17):
        others = np.delete(likes, title, axis=1)
        ridge = others.T @ others + 20.0 * np.eye(others.shape[1])
        expected = np.linalg.solve(ridge, others.T @ likes[:, title])
        np.testing.assert_allclose(np.delete(weights[:, title], title), expected, atol=1e-10)


def test_new_people(rating_set: RatingSet, context: Context, tmp_path: Path) -> None:
    split = people_split(rating_set, [], seed=0)
    (group,) = split.groups
    by_titles = {tuple(person.titles.tolist()): person for person in group.test}

    def fit_constant(group: PeopleGroup, _context: Context) -> PersonPredictor:
        def predict(given: Ratings, asked: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
            person = by_titles[(*given.rows.tolist(), *asked.tolist())]  # the earliest are given, all later ones asked
            np.testing.assert_array_equal(person.stars[: len(given)], given.stars)
            return np.full(len(asked), 3.0), np.full(len(asked), 1.5)

        return predict

    contenders = [NewContender("constant", fit_constant), *new_contenders(), new_contender("svd")]
    report = run_new(split, contenders, context, saver(tmp_path), quiet)
    constant, _, bias, svd = report.results
    assert [own.k for own in constant.after] == list(GIVEN)
    for own in constant.after:
        errors = [3.0 - person.stars[own.k :] for person in group.test if len(person.stars) >= own.k + 20]
        assert own.people == len(errors)
        assert own.asked == sum(map(len, errors))
        assert own.rmse == pytest.approx(np.sqrt(np.mean(np.concatenate(errors) ** 2)))
        assert own.rmse_by_person == pytest.approx(np.sqrt(np.mean([np.mean(part**2) for part in errors])))
    assert bias.calibration is None
    assert constant.calibration is not None
    assert svd.calibration is not None
    assert constant.calibration.bins[0].expected == 1.5
    assert svd.after[-1].difference is not None
    assert svd.after[-1].difference.value == pytest.approx(svd.after[-1].rmse - constant.after[-1].rmse)
    assert svd.after[-1].rmse < bias.after[-1].rmse
    with np.load(tmp_path / "svd_k20.npz") as kept:
        errors = kept["prediction"] - kept["truth"]
        assert np.sqrt(np.mean(errors**2)) == pytest.approx(svd.after[4].rmse, abs=1e-5)
        assert kept["expected_error"].shape == errors.shape
