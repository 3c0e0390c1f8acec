"""What is kept of a fit, what is not, and whose time it is."""

import time
from dataclasses import replace

import numpy as np
import pytest

from movierec_desktop.train.evaluation.models_as_contenders import new_contender
from movierec_desktop.train.evaluation.new_people import NewContender, PersonPredictor, run_new
from movierec_desktop.train.evaluation.people_split import PeopleGroup, people_split
from movierec_desktop.train.evaluation.predictions import saver
from movierec_desktop.train.evaluation.rating_sets import RatingSet
from movierec_desktop.train.evaluation.shared_fits import SharedFits
from movierec_desktop.train.models import svd
from movierec_desktop.train.models.base import Context
from movierec_desktop.train.title_features import features_of_set


def quiet(text: str) -> None:
    """No progress."""


def test_the_same_step_on_the_same_table_is_made_once(rating_set: RatingSet) -> None:
    (group,) = people_split(rating_set, [], seed=0).groups
    part = group.train.take(np.arange(len(group.train)) % 2 == 0)
    made: list[str] = []
    fits = SharedFits()
    fits.watch(group.train)

    def make(what: str) -> str:
        made.append(what)
        return what

    assert fits.keep("svd", group.train, lambda: make("first")) == "first"
    assert fits.keep("svd", group.train, lambda: make("second")) == "first"
    assert fits.keep("rbm", group.train, lambda: make("other step")) == "other step"
    assert fits.keep("svd", part, lambda: make("a part")) == "a part"
    assert fits.keep("svd", part, lambda: make("a part again")) == "a part again"
    assert made == ["first", "other step", "a part", "a part again"]


def test_the_time_of_a_fit_is_told_of_whoever_asks(rating_set: RatingSet) -> None:
    (group,) = people_split(rating_set, [], seed=0).groups
    fits = SharedFits()
    fits.watch(group.train)

    def ask() -> None:
        fits.keep("svd", group.train, lambda: time.sleep(0.05))

    _, first = fits.timed(ask)
    _, again = fits.timed(ask)
    assert first >= 0.05
    assert again == pytest.approx(first, rel=0.2)
    assert fits.timed(lambda: None)[1] < 0.05


def test_a_model_beside_one_that_blends_it_is_fitted_once_and_says_the_same(
    rating_set: RatingSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = Context(0, features_of_set(rating_set))
    split = people_split(rating_set, [], seed=0)
    alone = run_new(split, [new_contender("svd")], context, saver(None), quiet).results[0]
    whole = split.groups[0].train
    fitted_on: list[bool] = []
    fit_new = svd.fit_new

    def counted(table: object, own: Context) -> object:
        fitted_on.append(table is whole)
        return fit_new(table, own)  # type: ignore[arg-type]

    def fit_blend(group: PeopleGroup, own: Context) -> PersonPredictor:
        half = group.train.take(np.arange(len(group.train)) % 2 == 0)
        own.keep("svd", half, lambda: counted(half, own))
        model = own.keep("svd", group.train, lambda: counted(group.train, own))
        over = model.over(group.train.title_ids)  # type: ignore[attr-defined]
        return lambda given, asked: (over.score(over.fold_in(given))[asked], None)

    monkeypatch.setattr(svd, "fit_new", counted)
    both = run_new(split, [NewContender("blend", fit_blend), new_contender("svd")], context, saver(None), quiet)
    assert fitted_on == [False, True]
    beside = replace(both.results[1], fit_seconds=0.0, ms_per_person=0.0)
    strip = [replace(own, difference=None, difference_by_person=None) for own in beside.after]
    assert strip == alone.after
    assert both.results[0].after[-1].rmse == pytest.approx(alone.after[-1].rmse)
