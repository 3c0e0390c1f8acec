import numpy as np
import pandas as pd
import pytest
from scipy.sparse import csr_matrix

from movierec_desktop.train.evaluation.liked import liked_share
from movierec_desktop.train.evaluation.metrics import mae, ndcg, recall, rmse
from movierec_desktop.train.evaluation.ranked_lists import genre_matrix, list_quality
from movierec_desktop.train.evaluation.rating_sets import RatingSet


def test_errors_by_hand() -> None:
    errors = np.array([3.0, -4.0, 0.0, 0.0])
    assert rmse(errors) == 2.5
    assert mae(errors) == 1.75


@pytest.mark.parametrize(
    ("hits", "n_relevant", "expected"),
    [
        ([1, 1, 0, 0], 2, 1.0),
        ([0, 0, 0, 0], 2, 0.0),
        ([0, 1, 0, 0], 1, 1 / np.log2(3)),
        ([1, 0, 1, 0], 2, (1 + 0.5) / (1 + 1 / np.log2(3))),
        ([1, 1, 1, 1], 50, 1.0),
        ([1, 0], 1, 1.0),
        ([0, 0], 0, 0.0),
    ],
)
def test_ndcg_by_hand(hits: list[int], n_relevant: int, expected: float) -> None:
    assert ndcg(np.array(hits, dtype=np.bool_), n_relevant, 4) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("hits", "n_relevant", "expected"),
    [([1, 0, 1], 2, 1.0), ([1, 0, 0], 2, 0.5), ([1, 1, 0, 1], 50, 2 / 3), ([0, 0, 0, 1], 1, 0.0), ([], 0, 0.0)],
)
def test_recall_by_hand(hits: list[int], n_relevant: int, expected: float) -> None:
    assert recall(np.array(hits, dtype=np.bool_), n_relevant, 3) == pytest.approx(expected)


def test_the_liked_share_by_hand() -> None:
    # One person with ten ratings, the predictions in the order of the places; another with nine, who does not count.
    person = np.repeat([3, 1], [10, 9])
    predicted = np.concatenate([np.arange(10, 0, -1), np.full(9, 5.0)])
    truth = np.concatenate([[5, 3.5, 3, 3.5, 2, 5, 5, 5, 5, 5], np.full(9, 5.0)])
    found = liked_share(person, predicted, truth, np.full(19, 3.0))
    assert (found.titles, found.titles_own_mean, found.people, found.n) == (3 / 5, 4 / 5, 1.0, 1)
    worse = liked_share(person, -predicted, truth[::-1].copy(), np.full(19, 3.0))
    assert worse.n == 1
    assert liked_share(person[10:], predicted[10:], truth[10:], truth[10:]).n == 0


def test_of_equal_predictions_the_first_five_count() -> None:
    truth = np.array([1.0, 5, 1, 5, 1, 5, 5, 5, 5, 5])
    found = liked_share(np.zeros(10, dtype=np.int64), np.full(10, 3.0), truth, np.full(10, 5.0))
    assert (found.titles, found.people) == (0.4, 0.0)


def test_the_kind_of_lists_by_hand() -> None:
    # Titles 0 and 1 share one of two genres, title 2 has another, title 3 none; 8 people, of whom 4, 2, 1 and 1 liked.
    genres = csr_matrix(np.array([[1, 1, 0], [1, 0, 0], [0, 0, 1], [0, 0, 0]]))
    lists, candidates = np.array([[0, 1], [2, 3]]), np.array([True, True, True, True, True])
    found = list_quality(lists, candidates, np.array([4, 2, 1, 1, 0]), 8, genres)
    assert found.coverage == pytest.approx(4 / 5)
    assert found.novelty == pytest.approx((1 + 2 + 3 + 3) / 4)
    assert found.diversity == pytest.approx((1 - 1 / np.sqrt(2) + 0) / 2)


def test_the_genres_of_the_rated_titles() -> None:
    ratings = pd.DataFrame({"user_id": [1, 1, 1], "movie_id": [9, 2, 5], "stars": [3.0, 4, 5], "when": [1, 2, 3]})
    titles = pd.DataFrame(
        {"movie_id": [5, 2, 7, 9], "name": "x", "year": 0, "genres": ["War|Drama", "", "Noir", "Drama"], "kind": "film"}
    )
    found = genre_matrix(RatingSet("three", ratings, titles, 0.5, 5.0, 0.5))
    assert found.toarray().tolist() == [[0, 0], [1, 1], [1, 0]]  # titles 2, 5, 9; drama, war
