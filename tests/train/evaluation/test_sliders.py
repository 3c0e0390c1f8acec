"""The sliders of For you, measured on lists: fitted once, the middle is the model's own list."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from scipy.sparse import csr_matrix

from movierec_desktop.train.evaluation.list_split import ListSplit, list_split
from movierec_desktop.train.evaluation.models_as_contenders import list_contender
from movierec_desktop.train.evaluation.predictions import saver
from movierec_desktop.train.evaluation.rating_sets import RatingSet
from movierec_desktop.train.evaluation.sliders import positions, slider_contenders
from movierec_desktop.train.evaluation.strong import ListReport, run_strong
from movierec_desktop.train.models import model_module
from movierec_desktop.train.models.base import Context


def quiet(_text: str) -> None:
    """Say nothing."""


@pytest.fixture(scope="module")
def measured(rating_set: RatingSet) -> tuple[ListReport, int]:
    """The report of the model alone and of all positions, and how often it was fitted for these."""
    split = list_split(rating_set, None, seed=0)
    genres = np.random.default_rng(5).random((split.train.n_titles, 8)) < 0.3
    split = replace(split, genres=csr_matrix(genres.astype(np.float64)))
    fits = []

    def fit(split: ListSplit, context: Context) -> Any:
        fits.append(split)
        return model_module("svd").fit_new(split.train, context).over(split.train.title_ids)

    contenders = [list_contender("svd", "list"), *slider_contenders("svd", fit)]
    return run_strong(split, contenders, Context(), saver(None), quiet), len(fits)


def test_one_fit_serves_all_positions_and_the_middle_is_the_models_own_list(
    measured: tuple[ListReport, int],
) -> None:
    report, n_fits = measured
    assert n_fits == 1
    own, middle, *others = report.results
    assert [result.name for result in report.results[1:]] == [f"svd, {name}" for name in positions()]
    assert (middle.ndcg10, middle.ndcg100, middle.quality) == (own.ndcg10, own.ndcg100, own.quality)
    assert len(others) == 8


def test_each_slider_moves_what_it_is_named_for(measured: tuple[ListReport, int]) -> None:
    quality = {result.name: result.quality for result in measured[0].results}

    def along(*names: str) -> list[Any]:
        return [quality[f"svd, {name}"] for name in names]

    known = [
        one.novelty for one in along("popular, end", "popular, half", "in the middle", "obscure, half", "obscure, end")
    ]
    assert known == sorted(known)
    assert known[-1] > known[0] + 0.1
    unlike = [one.diversity for one in along("familiar, end", "in the middle", "adventurous, end")]
    assert unlike == sorted(unlike)
    assert unlike[2] > unlike[0] + 0.1
