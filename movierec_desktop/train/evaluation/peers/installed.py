"""Peers from libraries that the project does not depend on: run where they are installed, else named as left out."""

import importlib
import importlib.util

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.base import IntArray
from movierec_desktop.train.evaluation.known import KnownContender, KnownTask
from movierec_desktop.train.evaluation.peers.simple_known import MEAN_DAMPING, title_means
from movierec_desktop.train.models.base import Predictor

Float64 = npt.NDArray[np.float64]

_CMFREC = "cmfrec"
_RANK, _RIDGE = 40, 15.0
"""Chosen on a validation part of the training rows of ml-100k."""


def installed_contenders() -> list[KnownContender]:
    """Those whose library is at hand."""
    return [KnownContender("cmfrec-implicit", _fit_cmfrec)] if is_installed(_CMFREC) else []


def left_out() -> list[str]:
    """Names of the libraries that would be run were they installed."""
    return [] if is_installed(_CMFREC) else [_CMFREC]


def is_installed(library: str) -> bool:
    """Whether it could be imported."""
    return importlib.util.find_spec(library) is not None


def _fit_cmfrec(task: KnownTask) -> Predictor:
    """Collective matrix factorisation with who rated what as a second matrix, both ways (Cortes 2018)."""
    library = importlib.import_module(_CMFREC)
    model = library.CMF(k=_RANK, lambda_=_RIDGE, add_implicit_features=True, verbose=False, nthreads=1)
    model.fit(task.train.rename(columns={"person": "UserId", "title": "ItemId", "stars": "Rating"}))
    means = title_means(task.table, MEAN_DAMPING)
    people, titles = (np.unique(task.train[name].to_numpy()) for name in ("person", "title"))

    def predict(person: IntArray, title: IntArray) -> Float64:
        stars = means[title].copy()
        known = np.isin(person, people) & np.isin(title, titles)
        stars[known] = model.predict(user=person[known], item=title[known])
        return stars

    return predict
