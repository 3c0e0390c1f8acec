"""Lists that lean."""

import numpy as np
import pytest

from movierec_desktop.domain.leaning import NEUTRAL, Leaning
from movierec_desktop.recommend.base import Ratings
from movierec_desktop.recommend.reranking import (
    FEWEST_KNOWN,
    OBSCURE_STARS,
    USUAL_STARS,
    genre_vectors,
    how_known,
    leaned,
    leaned_list,
    most_relevant_unlike,
    usual_share,
)

GENRES = np.array([[1, 0, 0], [1, 0, 0], [0, 1, 0], [1, 1, 0], [0, 0, 1], [0, 0, 0]], dtype=np.float64)


def test_neutral_is_the_very_same_array() -> None:
    scores = np.arange(6.0)
    assert leaned(scores, NEUTRAL, None, None) is scores


def test_vectors_are_of_length_one_and_a_title_without_genres_is_as_the_mean() -> None:
    vectors = genre_vectors(GENRES)
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(1.0)
    mean = vectors[:5].sum(axis=0)
    assert vectors[5] == pytest.approx(mean / np.linalg.norm(mean))


def test_combinations_with_their_counts_give_the_same_vectors_as_titles() -> None:
    combinations, place = np.unique(GENRES, axis=0, return_inverse=True)
    told = genre_vectors(combinations, np.bincount(place.ravel()))[place.ravel()]
    assert told == pytest.approx(genre_vectors(GENRES))


def test_usual_is_what_was_given_ones_own_mean_or_more() -> None:
    usual = usual_share(genre_vectors(GENRES), Ratings.of([(0, 5.0), (4, 1.0)]))
    assert usual == pytest.approx([1.0, 1.0, 0.0, np.sqrt(0.5), 0.0, usual[5]])
    assert usual_share(genre_vectors(GENRES), Ratings.of([])).tolist() == [0.0] * 6


def test_what_hardly_anyone_knows_is_all_the_same() -> None:
    known = how_known(np.array([0.0, 3.0, FEWEST_KNOWN, 1000.0]))
    assert known[0] == known[1] == known[2] < known[3]


@pytest.mark.parametrize(("leaning", "best"), [(Leaning(obscure=1), 1), (Leaning(obscure=-1), 0)])
def test_the_first_slider_prefers_by_how_known(leaning: Leaning, best: int) -> None:
    known = how_known(np.array([1000.0, 30.0]))
    assert int(np.argmax(leaned(np.zeros(2), leaning, known, None))) == best


def test_the_sliders_by_hand() -> None:
    scores = np.array([3.0, 4.0])
    known, usual = np.array([2.0, 1.0], np.float32), np.array([1.0, 0.25], np.float32)
    obscure = leaned(scores, Leaning(obscure=0.5), known, None)
    assert obscure == pytest.approx([3.0 - 0.5 * OBSCURE_STARS * 2.0, 4.0 - 0.5 * OBSCURE_STARS])
    unlike = leaned(scores, Leaning(adventurous=0.5), None, usual)
    assert unlike == pytest.approx([3.0 - 0.5 * USUAL_STARS, 4.0 - 0.5 * USUAL_STARS * 0.25])
    both = leaned(scores, Leaning(obscure=0.5, adventurous=0.5), known, usual)
    assert both == pytest.approx(obscure + unlike - scores)
    assert scores.tolist() == [3.0, 4.0]


def test_usual_is_the_cosine_with_the_mean_of_what_was_liked() -> None:
    """Rows 0 and 2 got the mean or more: their mean points between the first two genres."""
    usual = usual_share(genre_vectors(GENRES), Ratings.of([(0, 4.0), (2, 4.0), (4, 4.0 - 1e-9)]))
    assert usual[:5] == pytest.approx([np.sqrt(0.5), np.sqrt(0.5), np.sqrt(0.5), 1.0, 0.0])
    everything = usual_share(genre_vectors(GENRES), Ratings.of([(0, 4.0), (2, 4.0)]))
    assert everything[3] == pytest.approx(1.0)


def test_what_is_made_is_small() -> None:
    """These lie in memory once a title."""
    vectors = genre_vectors(GENRES)
    made = [vectors, how_known(np.array([30.0])), usual_share(vectors, Ratings.of([]))]
    made.append(usual_share(vectors, Ratings.of([(0, 3.0)])))
    assert {array.dtype for array in made} == {np.dtype(np.float32)}


def test_scores_in_whole_numbers_are_compared_finely() -> None:
    assert most_relevant_unlike(np.array([3, 3, 2]), genre_vectors(GENRES[[0, 1, 2]]), 3, 0.5).tolist() == [0, 1, 2]
    assert most_relevant_unlike(np.array([3, 3, 2]), genre_vectors(GENRES[[0, 1, 2]]), 3, 1.5).tolist() == [0, 2, 1]
    assert most_relevant_unlike(np.array([]), genre_vectors(GENRES[:0]), 3, 0.5).dtype == np.int64


def test_unlike_titles_by_hand() -> None:
    """The second of the first genre loses 0.5 * 1 to the first, the third title nothing."""
    vectors = genre_vectors(GENRES[:4])
    scores = np.array([3.0, 2.9, 2.6, 2.7])
    assert most_relevant_unlike(scores, vectors, 4, 0.5).tolist() == [0, 2, 1, 3]
    assert most_relevant_unlike(scores, vectors, 2, 0.0).tolist() == [0, 1]
    assert most_relevant_unlike(scores, vectors, 9, 0.5).tolist() == [0, 2, 1, 3]


def test_a_list_of_unlike_titles_keeps_to_what_is_open() -> None:
    vectors = genre_vectors(GENRES[:4])
    scores = np.array([3.0, 2.9, 2.6, 2.7])
    open_mask = np.array([False, True, True, True])
    assert leaned_list(scores, open_mask, 2, 0.5, vectors).tolist() == [1, 2]
    assert leaned_list(scores, open_mask, 2, 0.0, None).tolist() == [1, 3]


@pytest.mark.parametrize("beyond", [(1.1, 0.0), (0.0, -2.0), (float("nan"), 0.0)])
def test_a_slider_has_ends(beyond: tuple[float, float]) -> None:
    with pytest.raises(ValueError, match="from -1 to 1"):
        Leaning(*beyond)
