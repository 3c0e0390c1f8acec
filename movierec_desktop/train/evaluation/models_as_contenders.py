"""The project's models as contenders of every protocol."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.base import Ratings
from movierec_desktop.train.evaluation.known import KnownContender, KnownTask
from movierec_desktop.train.evaluation.list_split import ListPerson, ListSplit
from movierec_desktop.train.evaluation.new_people import NewContender, PersonPredictor
from movierec_desktop.train.evaluation.people_split import PeopleGroup
from movierec_desktop.train.evaluation.strong import ListContender, Scorer
from movierec_desktop.train.models import model_module
from movierec_desktop.train.models.base import Context, Predictor, TrainedModel
from movierec_desktop.train.rating_table import RatingTable
from movierec_desktop.train.stacking import known_step

Floats = npt.NDArray[np.floating[Any]]

LIST_ORDERS = ("list", "stars")


def known_contender(name: str, context: Context) -> KnownContender:
    """A model fitted for people of the training data. Raises InputError for a name that is none."""
    module = model_module(name)

    def fit(task: KnownTask) -> Predictor:
        own = replace(context, keep=task.fits.keep)
        return task.fits.keep(known_step(name), task.table, partial(module.fit_known, task.table, own))

    return KnownContender(name, fit)


def list_contender(name: str, order: str) -> ListContender:
    """A model fitted for new people; its lists are ordered by `list_score` ("list") or by predicted stars ("stars")."""
    fit_new = _fitting(name)

    def fit(split: ListSplit, context: Context) -> Scorer:
        model = fit_new(split.train, context).over(split.train.title_ids)

        def score(person: ListPerson) -> Floats:
            taste = model.fold_in(Ratings(person.given, person.stars))
            return model.list_score(taste) if order == "list" else model.score(taste)

        return score

    return ListContender(name, fit)


def new_contender(name: str) -> NewContender:
    """A model fitted for new people: its predicted stars and the error it expects."""
    fit_new = _fitting(name)

    def fit(group: PeopleGroup, context: Context) -> PersonPredictor:
        model = fit_new(group.train, context).over(group.train.title_ids)

        def predict(given: Ratings, asked: npt.NDArray[np.int64]) -> tuple[Floats, Floats]:
            taste = model.fold_in(given)
            return model.score(taste)[asked], model.uncertainty(taste, asked)

        return predict

    return NewContender(name, fit)


def _fitting(name: str) -> Callable[[RatingTable, Context], TrainedModel]:
    """Fits a model for new people, unless that of the hybrid was kept. Raises InputError for a name that is none."""
    module = model_module(name)

    def fit_new(table: RatingTable, context: Context) -> TrainedModel:
        return context.keep(name, table, partial(module.fit_new, table, context))

    return fit_new
