"""The quality of people's ten titles besides accuracy: how many titles get a chance, how unknown, how unlike."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix

from movierec_desktop.train.evaluation.rating_sets import RatingSet

Float64 = npt.NDArray[np.float64]
Int64 = npt.NDArray[np.int64]
BoolArray = npt.NDArray[np.bool_]

TOP = 10


@dataclass(frozen=True, slots=True)
class ListQuality:
    """Over all people's lists of ten.

    `coverage`: share of the candidates that stand in at least one list. `novelty`: mean self-information of a title,
    -log2 of the share of training people who liked it, in bits (Vargas & Castells 2011). `diversity`: mean over pairs
    of a list of 1 - cosine of their genres (intra-list distance, Ziegler et al. 2005), pairs without genres left out.
    """

    coverage: float
    novelty: float
    diversity: float


def genre_matrix(rating_set: RatingSet) -> csr_matrix:
    """Genres of the rated titles, (n_titles, n_genres), 0 or 1; titles in ascending order of their ids."""
    told = rating_set.titles[["movie_id"]].assign(genre=rating_set.titles["genres"].str.split("|")).explode("genre")
    told = told[(told["genre"].fillna("") != "") & told["movie_id"].isin(rating_set.title_ids)].drop_duplicates()
    names, columns = np.unique(told["genre"].to_numpy(dtype=str), return_inverse=True)
    rows = np.searchsorted(rating_set.title_ids, told["movie_id"].to_numpy())
    return csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(rating_set.title_ids), len(names)))


def list_quality(lists: Int64, candidates: BoolArray, n_liked: Int64, n_people: int, genres: csr_matrix) -> ListQuality:
    """Measure lists of title codes.

    Args:
        lists: shape (n_lists, 10).
        candidates: which titles could stand in a list, shape (n_titles,).
        n_liked: how many training people liked each title, shape (n_titles,).
        n_people: training people.
        genres: (n_titles, n_genres), 0 or 1.
    """
    information = -np.log2(np.maximum(n_liked, 1) / n_people)
    return ListQuality(
        coverage=len(np.unique(lists)) / int(candidates.sum()),
        novelty=float(information[lists].mean()),
        diversity=float(np.mean([_spread(genres[own].toarray().astype(np.float64)) for own in lists])),
    )


def _spread(genres: Float64) -> float:
    lengths = np.sqrt((genres**2).sum(axis=1))
    unit = genres[lengths > 0] / lengths[lengths > 0, None]
    pairs = np.triu_indices(len(unit), k=1)
    return float(1.0 - (unit @ unit.T)[pairs].mean()) if len(pairs[0]) else 0.0
