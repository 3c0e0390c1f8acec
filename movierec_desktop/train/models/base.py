"""What every model's training module offers: `fit_known` for people of the training data, `fit_new` for others."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix

from movierec_desktop.recommend.base import IntArray, Recommender
from movierec_desktop.recommend.models import model_class
from movierec_desktop.train.rating_table import RatingTable

Float64 = npt.NDArray[np.float64]
Int64 = npt.NDArray[np.int64]
Tell = Callable[[str], None]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class TitleFeatures:
    """What is known of titles besides their ratings.

    `matrix` is (n, f), float32, its rows follow `title_ids` (ascending), its columns `names`; `groups` tells the kind
    of each column: genre, decade, language, kind, country, runtime, director, cast, tag. `notability`, shape (n,), is
    what lists of facts say about how well a title is known, in ratings it is worth: for the order of lists alone, never
    an input of predicted stars.
    """

    title_ids: Int64
    matrix: csr_matrix
    names: tuple[str, ...]
    groups: tuple[str, ...]
    notability: npt.NDArray[np.float32] | None = None


def _quiet(_text: str) -> None:
    """Say nothing."""


class Keep(Protocol):
    """Does a step of a long training, or hands out what an earlier run kept of it."""

    def __call__(self, step: str, table: RatingTable, make: Callable[[], T], /) -> T:
        """What `make` returns, which the step's name, the table and the rest of the context decide.

        What `fit_new` takes is made of TrainedModel, other dataclasses that the keeper knows, arrays, texts and
        numbers, so that it can be stored.
        """
        ...


def _make_anew(_step: str, _table: RatingTable, make: Callable[[], T]) -> T:
    """Keep nothing."""
    return make()


@dataclass(frozen=True, slots=True)
class Context:
    """What a fit may use besides ratings. `features` may cover more titles than the table: those nobody rated.

    `keep` is asked for the long steps of a fit, so that a killed training goes on where it was.
    """

    seed: int = 0
    features: TitleFeatures | None = None
    tell: Tell = field(default=_quiet)
    keep: Keep = field(default=_make_anew)


class Predictor(Protocol):
    """Predictions for people of the training data."""

    def __call__(self, person: IntArray, title: IntArray) -> Float64:
        """Stars, unclipped, for pairs of person and title codes of the training table; shape like `person`."""
        ...


@dataclass(frozen=True, slots=True)
class TrainedModel:
    """What the bundle stores of one model: weights, numbers, and the settings that made them.

    `tensors` has `title_ids` (int64, ascending) and whatever the class `recommend.models` names for `name` reads.
    """

    name: str
    tensors: Mapping[str, npt.NDArray[np.generic]]
    constants: Mapping[str, float]
    settings: Mapping[str, Any]
    members: tuple["TrainedModel", ...] = ()
    """The models that this one blends."""

    def over(self, title_ids: IntArray) -> Recommender[Any]:
        """The model as the app would load it, its rows those of `title_ids`, shape (n_titles,)."""
        parts = {"members": {one.name: one.over(title_ids) for one in self.members}} if self.members else {}
        return model_class(self.name).from_tensors(dict(self.tensors), dict(self.constants), title_ids, **parts)


class ModelModule(Protocol):
    """A module of `train.models`: one model."""

    def fit_known(self, table: RatingTable, context: Context) -> Predictor:
        """Fit for people whose ratings are in `table`: what the usual benchmarks ask."""
        ...

    def fit_new(self, table: RatingTable, context: Context) -> TrainedModel:
        """Fit for people who are not in `table`: what the app needs. Histories may be shortened in time order."""
        ...
