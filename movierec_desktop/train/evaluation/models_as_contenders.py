"""The project's models as contenders of every protocol."""

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
from movierec_desktop.train.models.base import Context, Predictor

Floats = npt.NDArray[np.floating[Any]]

LIST_ORDERS = ("list", "stars")


def known_contender(name: str, context: Context) -> KnownContender:
    """A model fitted for people of the training data. Raises InputError for a name that is none."""
    module = model_module(name)

    def fit(task: KnownTask) -> Predictor:
        return module.fit_known(task.table, context)

    return KnownContender(name, fit)


def list_contender(name: str, order: str) -> ListContender:
    """A model fitted for new people; its lists are ordered by `list_score` ("list") or by predicted stars ("stars")."""
    module = model_module(name)

    def fit(split: ListSplit, context: Context) -> Scorer:
        model = module.fit_new(split.train, context).over(split.train.title_ids)

        def score(person: ListPerson) -> Floats:
            taste = model.fold_in(Ratings(person.given, person.stars))
            return model.list_score(taste) if order == "list" else model.score(taste)

        return score

    return ListContender(name, fit)


def new_contender(name: str) -> NewContender:
    """A model fitted for new people: its predicted stars and the error it expects."""
    module = model_module(name)

    def fit(group: PeopleGroup, context: Context) -> PersonPredictor:
        model = module.fit_new(group.train, context).over(group.train.title_ids)

        def predict(given: Ratings, asked: npt.NDArray[np.int64]) -> tuple[Floats, Floats]:
            taste = model.fold_in(given)
            return model.score(taste)[asked], model.uncertainty(taste, asked)

        return predict

    return NewContender(name, fit)
