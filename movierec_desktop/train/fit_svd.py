"""The SVD baseline, fitted by scikit-surprise."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

Float64 = npt.NDArray[np.float64]

# Chosen for the fold-in of people held out entirely (docs/decisions/0002-svd-for-new-people.md), not for known people:
# many epochs, little regularisation of the titles, more of the people.
SETTINGS: dict[str, Any] = {
    "n_factors": 35,
    "n_epochs": 50,
    "lr_all": 0.007,
    "reg_all": 0.02,
    "reg_bu": 0.1,
    "reg_bi": 0.02,
    "reg_pu": 0.05,
    "reg_qi": 0.02,
    "init_std_dev": 0.02,
}


@dataclass(frozen=True, slots=True)
class FittedSvd:
    """Both sides of r = mean + b_u + b_i + q_i'p_u, over titles `movie_ids` and the people of the ratings given."""

    mean: float
    movie_ids: npt.NDArray[np.int64]
    """Shape (n_titles,), ascending."""
    title_bias: Float64
    title_factors: Float64
    """Shape (n_titles, n_factors)."""
    person_bias: Float64
    person_factors: Float64
    """Shape (n_people, n_factors), people by their ascending codes."""
    counts: npt.NDArray[np.int32]
    """Ratings of each title, shape (n_titles,)."""


def fit_svd(ratings: pd.DataFrame, seed: int, settings: dict[str, Any] | None = None) -> FittedSvd:
    """Fit Surprise's SVD by stochastic gradient descent (Koren, Bell & Volinsky 2009).

    Args:
        ratings: person, movie_id, stars, as `CleanData.ratings`; the order of rows is the order of the descent.
        seed: of the initial factors.
        settings: of Surprise's SVD, `SETTINGS` where None.
    """
    from surprise import SVD, Dataset, Reader

    frame = ratings[["person", "movie_id", "stars"]]
    trainset = Dataset.load_from_df(frame, Reader(rating_scale=(0.5, 5.0))).build_full_trainset()
    model = SVD(random_state=seed, **(SETTINGS if settings is None else settings))
    model.fit(trainset)
    people = np.argsort([trainset.to_raw_uid(u) for u in range(trainset.n_users)])
    inner_titles = np.array([trainset.to_raw_iid(i) for i in range(trainset.n_items)], dtype=np.int64)
    order = np.argsort(inner_titles)
    movie_ids = inner_titles[order]
    places = np.searchsorted(movie_ids, ratings["movie_id"].to_numpy())
    return FittedSvd(
        mean=float(trainset.global_mean),
        movie_ids=movie_ids,
        title_bias=model.bi[order],
        title_factors=model.qi[order],
        person_bias=model.bu[people],
        person_factors=model.pu[people],
        counts=np.bincount(places, minlength=len(movie_ids)).astype(np.int32),
    )
