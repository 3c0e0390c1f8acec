"""The floor for known people: the mean of the title."""

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.base import IntArray
from movierec_desktop.train.evaluation.known import KnownContender, KnownTask
from movierec_desktop.train.models.base import Predictor
from movierec_desktop.train.rating_table import RatingTable

Float64 = npt.NDArray[np.float64]


MEAN_DAMPING = 5.0


def simple_contenders() -> list[KnownContender]:
    """The damped mean of the title."""
    return [KnownContender("item-mean", _fit_item_mean)]


def title_means(table: RatingTable, damping: float) -> Float64:
    """Mean stars of each title, shape (n_titles,), drawn to the overall mean as by `damping` ratings of it."""
    mean = float(table.stars.mean(dtype=np.float64))
    sums = np.bincount(table.title, table.stars - mean, minlength=table.n_titles)
    counts = table.title_counts
    means: Float64 = mean + np.divide(sums, counts + damping, out=np.zeros(len(sums)), where=counts > 0)
    return means


def _fit_item_mean(task: KnownTask) -> Predictor:
    means = title_means(task.table, MEAN_DAMPING)

    def predict(person: IntArray, title: IntArray) -> Float64:
        stars: Float64 = np.broadcast_to(means[title], person.shape)
        return stars

    return predict
