import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from movierec_desktop.recommend.familiarity import Familiarity, curvature

TENSORS = {
    "title_ids": np.array([3, 5, 8, 9]),
    "bias": np.array([0.0, -1.0, -1.0, -2.0], dtype=np.float32),
    "factors": np.array([[1.0, 0.0], [1.5, 1.0], [1.5, -1.0], [0.5, 2.0]], dtype=np.float32),
}
IDS = np.array([9, 4, 3, 8, 5, 11])


@pytest.fixture
def familiarity() -> Familiarity:
    return Familiarity.from_tensors(TENSORS, IDS)


def told(familiarity: Familiarity, seen: list[int], unseen: list[int]) -> dict[int, float]:
    person = familiarity.acquaint(np.array(seen, dtype=np.int64), np.array(unseen, dtype=np.int64))
    found = familiarity.probability(person)
    return dict(zip(IDS[familiarity.rows].tolist(), found.tolist(), strict=True))


def test_weights_go_to_the_rows_of_the_catalogue(familiarity: Familiarity) -> None:
    assert familiarity.rows.tolist() == [0, 2, 3, 4]
    assert familiarity.places(np.array([4, 1, 0])).tolist() == [3, -1, 0]
    nobody = told(familiarity, [], [])
    assert nobody[3] == pytest.approx(0.5)
    assert nobody[9] < nobody[5]


def test_seen_raises_and_not_seen_lowers_what_is_alike(familiarity: Familiarity) -> None:
    nobody, seen, unseen = (told(familiarity, *answers) for answers in (([], []), ([4], []), ([], [4])))
    assert unseen[9] < nobody[9] < seen[9]
    assert seen[9] - nobody[9] > seen[8] - nobody[8]


def test_titles_without_weights_say_nothing(familiarity: Familiarity) -> None:
    assert told(familiarity, [1], [5]) == told(familiarity, [], [])


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(st.integers(0, 5), st.booleans()), unique_by=lambda answer: answer[0]))
def test_probabilities_are_between_nothing_and_one(answers: list[tuple[int, bool]]) -> None:
    own = Familiarity.from_tensors(TENSORS, IDS)
    seen, unseen = ([row for row, known in answers if known is wanted] for wanted in (True, False))
    person = own.acquaint(np.array(seen, dtype=np.int64), np.array(unseen, dtype=np.int64))
    found = own.probability(person)
    assert ((found > 0) & (found < 1)).all()
    assert (np.linalg.eigvalsh(np.eye(2) - person.covariance) > -1e-9).all()


def test_the_posterior_is_that_of_the_integral() -> None:
    """Against numerical integration over one factor."""
    own = Familiarity(np.arange(3), np.array([-1.0, 0.5, -0.3]), np.array([[1.2], [0.8], [1.0]]), 3)
    z = np.linspace(-8, 8, 4001)
    like = np.exp(-0.5 * z**2) / (1 + np.exp(-(-1.0 + 1.2 * z))) / (1 + np.exp(0.5 + 0.8 * z))
    exact = float((z * like).sum() / like.sum())
    person = own.acquaint(np.array([0]), np.array([1]))
    assert person.mean[0] == pytest.approx(exact, abs=0.05)
    third = float((like / (1 + np.exp(-(-0.3 + z)))).sum() / like.sum())
    assert own.probability(person)[2] == pytest.approx(third, abs=0.03)


def test_numbers_of_ratings_alone_serve_where_there_are_no_weights() -> None:
    own = Familiarity.from_counts(np.array([80, 0, 20, 5]), 100)
    assert own.rows.tolist() == [0, 2, 3]
    nobody = own.probability(own.acquaint(np.array([], dtype=np.int64), np.array([], dtype=np.int64)))
    assert nobody.tolist() == sorted(nobody.tolist(), reverse=True)
    asked = own.probability(own.acquaint(np.array([], dtype=np.int64), np.array([0, 2])))
    assert (asked < nobody).all()


def test_no_weights_at_all_are_fine() -> None:
    empty = {name: values[:0] for name, values in TENSORS.items()}
    own = Familiarity.from_tensors(empty, IDS)
    assert len(own.probability(own.acquaint(np.array([2]), np.array([0])))) == 0


def test_weights_of_unequal_length_are_refused() -> None:
    with pytest.raises(ValueError, match="same length"):
        Familiarity(np.arange(3), np.zeros(3), np.zeros((2, 1)), 5)


def test_the_curvature_is_a_quarter_at_nothing() -> None:
    assert curvature(np.array([0.0, 2.0, -2.0])) == pytest.approx([0.25, np.tanh(1.0) / 4, np.tanh(1.0) / 4])
