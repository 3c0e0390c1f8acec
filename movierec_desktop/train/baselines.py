"""What predictions must beat: the mean of the title, and the mean corrected for title and person."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

Float64 = npt.NDArray[np.float64]

TITLE_DAMPING = 3.0
PERSON_DAMPING = 15.0
_SWEEPS = 10


@dataclass(frozen=True, slots=True)
class Baselines:
    """Damped means over training ratings. Titles outside training get the overall mean.

    `title_mean` and `title_bias` are by movie_id. The biases are those of Koren 2008, eq. 1, fitted in turns.
    """

    mean: float
    title_mean: "pd.Series[float]"
    title_bias: "pd.Series[float]"

    def predict_title_mean(self, asked: npt.NDArray[np.int64]) -> Float64:
        """The title's damped mean, shape like `asked` (movie ids)."""
        return np.asarray(self.title_mean.reindex(asked).fillna(self.mean), dtype=np.float64)

    def predict_bias(self, given: npt.NDArray[np.int64], stars: Float64, asked: npt.NDArray[np.int64]) -> Float64:
        """Mean + title bias + the bias of a new person, from the ratings given; shape like `asked` (movie ids)."""
        own = stars - self.mean - self.title_bias.reindex(given).fillna(0.0).to_numpy(dtype=np.float64)
        person = own.sum() / (len(own) + PERSON_DAMPING)
        predicted: Float64 = np.array(self.title_bias.reindex(asked).fillna(0.0), dtype=np.float64)
        predicted += self.mean + person
        return predicted


def fit_baselines(ratings: pd.DataFrame) -> Baselines:
    """Fit on ratings with the columns person, movie_id, stars."""
    movie_ids, titles = np.unique(ratings["movie_id"].to_numpy(), return_inverse=True)
    _, people = np.unique(ratings["person"].to_numpy(), return_inverse=True)
    stars = ratings["stars"].to_numpy(dtype=np.float64)
    mean = float(stars.mean())
    counts = np.bincount(titles)
    title_mean = mean + np.bincount(titles, stars - mean) / (counts + TITLE_DAMPING)
    title_bias = np.zeros(len(movie_ids))
    for _ in range(_SWEEPS):
        left = stars - mean - title_bias[titles]
        person_bias = np.bincount(people, left) / (np.bincount(people) + PERSON_DAMPING)
        left = stars - mean - person_bias[people]
        title_bias = np.bincount(titles, left) / (counts + TITLE_DAMPING)
    return Baselines(mean, pd.Series(title_mean, index=movie_ids), pd.Series(title_bias, index=movie_ids))
