"""The baselines behind the face of a model, so that they are measured by the same code on the same questions."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.base import Ratings
from movierec_desktop.train.baselines import Baselines

Float64 = npt.NDArray[np.float64]
Int64 = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Given:
    """A person, of whom nothing is learned but what `score` needs."""

    ratings: Ratings


class TitleMean:
    """The damped mean of each title, the same for everyone; `row_ids` are movie ids, shape (n_titles,)."""

    title = "Mean of the title"

    def __init__(self, baselines: Baselines, row_ids: Int64) -> None:
        self._stars = baselines.predict_title_mean(row_ids)

    def fold_in(self, ratings: Ratings) -> Given:
        """Nothing is learned."""
        return Given(ratings)

    def score(self, taste: Given) -> Float64:  # noqa: ARG002  # nobody's taste counts
        """Stars, shape (n_titles,)."""
        return self._stars

    list_score = score


class Bias:
    """Mean + title + person (Koren 2008, eq. 1)."""

    title = "Title and person bias"

    def __init__(self, baselines: Baselines, row_ids: Int64) -> None:
        self._baselines = baselines
        self._row_ids = row_ids

    def fold_in(self, ratings: Ratings) -> Given:
        """The person's bias follows from the ratings."""
        return Given(ratings)

    def score(self, taste: Given) -> Float64:
        """Stars, shape (n_titles,)."""
        given = self._row_ids[taste.ratings.rows]
        return self._baselines.predict_bias(given, taste.ratings.stars.astype(np.float64), self._row_ids)

    list_score = score


class Popularity:
    """The most rated first, the same for everyone; it predicts no stars. `counts`: ratings, shape (n_titles,)."""

    title = "Popularity"

    def __init__(self, counts: Int64) -> None:
        self._counts = counts.astype(np.float64)

    def fold_in(self, ratings: Ratings) -> Given:
        """Nothing is learned."""
        return Given(ratings)

    def list_score(self, taste: Given) -> Float64:  # noqa: ARG002  # nobody's taste counts
        """The number of ratings, shape (n_titles,)."""
        return self._counts
