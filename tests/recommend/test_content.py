from dataclasses import asdict, replace

import numpy as np
import numpy.typing as npt
import pytest

from movierec_desktop.recommend.base import Ratings
from movierec_desktop.recommend.content import Content, ContentConstants
from movierec_desktop.recommend.models import model_class

CONSTANTS = ContentConstants(
    ridge=1.0, unrated_base=3.0, list_base=0.5, list_popularity=0.2, list_unrated=0.5,
    error_floor=0.5, error_title=5.0, error_title_offset=10.0, error_person=1.0, error_unrated=0.9,
)  # fmt: skip
IDS = np.array([2, 3, 5, 7, 11], dtype=np.int64)
ROWS = np.array([7, 2, 99, 5, 3, 11], dtype=np.int64)
"""Catalogue rows in another order, one of them without weights."""


@pytest.fixture(scope="module")
def tensors() -> dict[str, npt.NDArray[np.generic]]:
    return {
        "title_ids": IDS,
        "base": np.array([3.0, 3.5, 2.5, 4.0, 3.0], dtype=np.float32),
        "design": np.array([[0.5, 1], [0.5, -1], [0.5, 1], [0.5, 0], [0.5, -1]], dtype=np.float16),
        "unrated_design": np.array([0.5, 0], dtype=np.float16),
        "counts": np.array([40, 30, 0, 0, 0], dtype=np.int32),
        "notability": np.array([9, 0, 60, 0, 2], dtype=np.float16),
    }


@pytest.fixture(scope="module")
def model(tensors: dict[str, npt.NDArray[np.generic]]) -> Content:
    return Content.from_tensors(tensors, asdict(CONSTANTS), ROWS)


def test_its_name_leads_to_it(tensors: dict[str, npt.NDArray[np.generic]]) -> None:
    loaded = model_class("content").from_tensors(tensors, asdict(CONSTANTS), ROWS)
    assert isinstance(loaded, Content)
    assert (loaded.name, loaded.n_titles) == ("content", len(ROWS))


def test_without_ratings_everyone_is_told_the_base(model: Content) -> None:
    np.testing.assert_allclose(model.score(model.fold_in(Ratings.of([]))), [4.0, 3.0, 3.0, 2.5, 3.5, 3.0])


def test_unrated_titles_differ_from_person_to_person(model: Content) -> None:
    one, other = (model.score(model.fold_in(Ratings.of([(1, a), (4, b)]))) for a, b in ((5.0, 1.0), (1.0, 5.0)))
    assert one[3] - one[5] > other[3] - other[5] + 1.0


def test_contributions_make_the_score_of_an_unrated_title(model: Content) -> None:
    taste = model.fold_in(Ratings.of([(1, 5.0), (4, 1.0), (2, 2.0)]))
    for row in range(len(ROWS)):
        told = model.starting_point(row) + model.contributions(taste, row).sum()
        assert told == pytest.approx(float(model.score(taste)[row]), abs=1e-5)


def test_unrated_titles_are_less_sure_and_surer_with_more_ratings(model: Content) -> None:
    nobody, someone = model.fold_in(Ratings.of([])), model.fold_in(Ratings.of([(1, 5.0), (4, 1.0)]))
    rows = np.arange(len(ROWS))
    before, after = model.uncertainty(nobody, rows), model.uncertainty(someone, rows)
    assert (after < before).all()
    assert after[3] > after[1]  # the same x, one rated and one not
    assert before[2] == pytest.approx(np.sqrt(0.9 + 0.25))


def test_in_a_list_evidence_counts_and_taste_still_decides(
    model: Content, tensors: dict[str, npt.NDArray[np.generic]]
) -> None:
    taste = model.fold_in(Ratings.of([(1, 5.0), (4, 1.0)]))
    shift = model.list_score(taste) - model.score(taste) + 0.5 * model.score(model.fold_in(Ratings.of([])))
    known = np.array([0, 40 + 9 * 200 / 240, 0, 60, 30, 2])
    np.testing.assert_allclose(shift, 0.2 * np.log1p(known) - 0.5 * np.array([1, 0, 1, 1, 0, 1]), atol=1e-3)
    steeper = Content.from_tensors(tensors, asdict(replace(CONSTANTS, list_unrated=9.0)), ROWS)
    order = np.argsort(-steeper.list_score(taste))
    assert set(order[:2].tolist()) == {1, 4}


def test_an_unknown_title_is_told_as_one_without_weights(model: Content) -> None:
    taste = model.fold_in(Ratings.of([(0, 5.0)]))
    assert model.score_unknown(taste) == pytest.approx(float(model.score(taste)[2]), abs=1e-5)
