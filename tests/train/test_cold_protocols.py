from itertools import pairwise

import numpy as np
import pytest
from scipy.sparse import csr_matrix

from movierec_desktop.domain.errors import InputError
from movierec_desktop.train.evaluation.cold_baselines import baseline_answers
from movierec_desktop.train.evaluation.cold_titles import Answer, ColdSplit, Question, figures, list_ndcg
from movierec_desktop.train.evaluation.film_to_series import film_to_series, on_five_stars
from movierec_desktop.train.evaluation.new_items import SERIES_FOLDS, new_items, new_series
from movierec_desktop.train.models.base import TitleFeatures
from movierec_desktop.train.rating_table import RatingTable

N_PEOPLE, N_TITLES, EACH = 80, 120, 60


@pytest.fixture(scope="module")
def table() -> RatingTable:
    generator = np.random.default_rng(3)
    titles = [generator.choice(N_TITLES, EACH, replace=False) for _ in range(N_PEOPLE)]
    stars = generator.integers(1, 11, N_PEOPLE * EACH) / 2
    person = np.repeat(np.arange(N_PEOPLE), EACH).astype(np.int32)
    return RatingTable(
        person, np.concatenate(titles).astype(np.int32), stars.astype(np.float32), N_PEOPLE, np.arange(N_TITLES) * 3
    )


@pytest.fixture(scope="module")
def is_series() -> np.ndarray:
    return np.arange(N_TITLES) % 10 == 0


def people_of(split: ColdSplit, table: RatingTable) -> set[int]:
    """Who is asked, told by the ratings."""
    ratings = list(zip(table.title.tolist(), table.stars.tolist(), strict=True))
    own = [set(ratings[first:last]) for first, last in pairwise(table.starts.tolist())]
    found = set()
    for question in split.questions:
        titles = [*question.given.tolist(), *question.asked.tolist()]
        stars = [*question.given_stars.tolist(), *question.asked_stars.tolist()]
        found |= {person for person, told in enumerate(own) if set(zip(titles, stars, strict=True)) <= told}
    assert len(found) == len(split.questions)
    return found


@pytest.mark.parametrize("part", ["test", "validation"])
def test_held_out_titles_and_people_have_no_rating_in_training(table: RatingTable, part: str) -> None:
    split = new_items(table, 10, seed=1, part=part)
    assert split.questions
    assert len(split.candidates) == N_TITLES // 10
    assert not np.isin(split.train.title, split.candidates).any()
    assert not set(split.train.person.tolist()) & people_of(split, table)
    for question in split.questions:
        assert len(question.given) == 10
        assert not np.isin(question.given, split.candidates).any()
        assert np.isin(question.asked, split.candidates).all()


def test_validation_and_test_share_neither_titles_nor_people(table: RatingTable) -> None:
    test, validation = new_items(table, 10, part="test"), new_items(table, 10, part="validation")
    assert not np.isin(test.candidates, validation.candidates).any()
    assert not people_of(test, table) & people_of(validation, table)
    assert not np.isin(validation.train.title, test.candidates).any()
    assert not set(validation.train.person.tolist()) & people_of(test, table)


def test_how_many_are_given_changes_nothing_else(table: RatingTable) -> None:
    few, many = new_items(table, 5), new_items(table, 20)
    np.testing.assert_array_equal(few.train.title, many.train.title)
    np.testing.assert_array_equal(few.candidates, many.candidates)
    by_asked = {tuple(question.asked.tolist()): question.given for question in few.questions}
    for question in many.questions:
        np.testing.assert_array_equal(by_asked[tuple(question.asked.tolist())], question.given[:5])


def test_series_are_held_out_and_each_rater_is_asked_once(table: RatingTable, is_series: np.ndarray) -> None:
    asked: list[int] = []
    for fold in range(SERIES_FOLDS):
        split = new_series(table, is_series, 5, fold)
        assert not is_series[split.train.title].any()
        assert not set(split.train.person.tolist()) & people_of(split, table)
        asked += people_of(split, table)
    assert len(asked) == len(set(asked)) == len(np.unique(table.person[is_series[table.title]]))


@pytest.mark.parametrize("part", ["test", "validation"])
def test_who_is_asked_about_series_gives_films_alone(table: RatingTable, is_series: np.ndarray, part: str) -> None:
    split = film_to_series(table, is_series, part=part)
    assert split.questions
    assert is_series[split.train.title].any()  # of the other people
    for question in split.questions:
        assert not is_series[question.given].any()
        assert is_series[question.asked].all()
        assert len(question.asked) >= 5
    hidden = {
        p for name in ("test", "validation") for p in people_of(film_to_series(table, is_series, part=name), table)
    }
    assert not set(split.train.person.tolist()) & hidden


def test_a_set_of_films_alone_is_refused(table: RatingTable) -> None:
    with pytest.raises(InputError, match="anime"):
        film_to_series(table, np.zeros(N_TITLES, dtype=np.bool_))


def test_ten_steps_become_half_stars(table: RatingTable) -> None:
    tens = RatingTable(table.person, table.title, table.stars * 2, N_PEOPLE, table.title_ids, 1.0, 10.0, 1.0)
    halves = on_five_stars(tens)
    np.testing.assert_array_equal(halves.stars, table.stars)
    assert (halves.lowest, halves.highest, halves.step) == (0.5, 5.0, 0.5)


def test_the_order_of_a_list_by_hand() -> None:
    order = np.array([0.1, 0.9, 0.5, 0.5])
    ties = np.array([0, 1, 3, 2])
    assert list_ndcg(order, np.array([1]), ties) == 1.0
    assert list_ndcg(order, np.array([3]), ties) == pytest.approx(1 / np.log2(3))
    assert list_ndcg(order, np.array([2]), ties, depth=2) == 0.0
    assert np.isnan(list_ndcg(order, np.array([], dtype=np.int64), ties))


def split_of(table: RatingTable) -> ColdSplit:
    question = Question(np.array([0]), np.array([5.0]), np.array([10, 20]), np.array([4.0, 2.0]))
    return ColdSplit(table, (question, question), np.array([10, 20, 30]))


def test_figures_by_hand(table: RatingTable) -> None:
    split = split_of(table)

    def right(_question: Question) -> Answer:
        return Answer(np.array([4.0, 2.0, 9.0]), np.array([1.0, 0.0, -1.0]))

    def wrong(_question: Question) -> Answer:
        return Answer(np.array([3.0, 9.0, 0.0]), np.array([0.0, 1.0, 2.0]))

    good, bad = figures([(split, {"right": right, "wrong": wrong})], "wrong")
    assert (good.name, good.people, good.ratings) == ("right", 2, 4)
    assert (good.rmse, good.mae, good.ndcg, good.ndcg_rated) == (0.0, 0.0, 1.0, 1.0)
    assert bad.rmse == pytest.approx(np.sqrt((1 + 9) / 2))  # 9 stars are clipped to 5
    assert bad.mae == pytest.approx(2.0)
    assert bad.ndcg == pytest.approx(0.5)
    assert good.rmse_difference is not None
    assert (good.rmse_difference.value, good.rmse_difference.high) == pytest.approx((-bad.rmse, -bad.rmse))
    assert good.ndcg_difference is not None
    assert good.ndcg_difference.low == pytest.approx(0.5)
    assert (bad.rmse_difference, bad.ndcg_difference, bad.expected) == (None, None, None)
    assert figures([(split, {"right": right})] * 2, "right")[0].ratings == 8


def test_baselines_know_no_more_than_they_say(table: RatingTable) -> None:
    genres = csr_matrix((np.arange(N_TITLES) % 2)[:, None].astype(np.float32))
    features = TitleFeatures(table.title_ids, genres, ("genre: Odd",), ("genre",))
    stars = np.where(table.title % 2, 5.0, 1.0).astype(np.float32)
    told = RatingTable(table.person, table.title, stars, N_PEOPLE, table.title_ids)
    split = split_of(told)
    warm = baseline_answers(split, features)
    assert {"global mean", "person mean", "genre mean", "person + genre", "title mean", "popularity"} <= warm.keys()
    question = split.questions[0]
    assert warm["global mean"](question).stars == pytest.approx(np.full(3, stars.mean()), abs=1e-5)
    assert warm["person mean"](question).stars[0] > stars.mean()
    assert warm["title mean"](question).stars == pytest.approx([1.0, 1.0, 1.0], abs=0.5)
    cold = ColdSplit(told.take(~np.isin(told.title, split.candidates)), split.questions, split.candidates)
    answers = baseline_answers(cold, features)
    assert not {"title mean", "person + title", "popularity"} & answers.keys()
    known = np.arange(N_TITLES, dtype=np.float64)
    np.testing.assert_array_equal(baseline_answers(cold, features, known)["popularity"](question).order, [10, 20, 30])
