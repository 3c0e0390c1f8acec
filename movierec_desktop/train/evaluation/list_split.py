"""Strong generalisation (Liang et al. 2018, section 4): whole people are withheld, and part of what they liked."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy.sparse import csr_matrix

from movierec_desktop.domain.errors import InputError
from movierec_desktop.train.evaluation.protocols import read_split
from movierec_desktop.train.evaluation.ranked_lists import genre_matrix
from movierec_desktop.train.evaluation.rating_sets import RatingSet
from movierec_desktop.train.rating_table import RatingTable

BoolArray = npt.NDArray[np.bool_]
Int64 = npt.NDArray[np.int64]
Float64 = npt.NDArray[np.float64]

LIKED = 4.0
_FEWEST_LIKED = 5
_SHARE = 10
_HELD_SHARE = 5
_KEYS = ("train_users", "test_users", "test_fold_in_row", "test_fold_in_item", "test_held_row", "test_held_item")


@dataclass(frozen=True, slots=True)
class ListPerson:
    """A test person: codes and stars of what is folded in, shape (m,), and codes of the liked titles withheld."""

    user_id: int
    given: Int64
    stars: Float64
    held: Int64


@dataclass(frozen=True, slots=True)
class ListSplit:
    """`train`: all ratings of the training people, whatever their stars, people numbered anew, titles those of the set.

    `candidates`: titles that a training person liked, a mask over codes; only they are ranked, and only they are
    withheld. `genres`: (n_titles, n_genres), 0 or 1.
    """

    train: RatingTable
    candidates: BoolArray
    people: list[ListPerson]
    genres: csr_matrix

    @property
    def likes(self) -> BoolArray:
        """Which training ratings count as liked, shape (len(train),)."""
        liked: BoolArray = self.train.stars >= LIKED
        return liked


def list_split(rating_set: RatingSet, folds: Path | None, seed: int) -> ListSplit:
    """The split of a file, or one drawn by `seed`: a tenth of the people with five likes or more, a fifth of these.

    Raises InputError when the file is not one of this set.
    """
    if folds is None:
        return _drawn(rating_set, seed)
    stored = read_split(folds, *_KEYS)
    train = people_only(rating_set, stored["train_users"])
    candidates = _candidates(train)
    users = stored["test_users"].astype(np.int64)
    rated = rating_set.ratings[rating_set.ratings["user_id"].isin(users)]
    stars = {user: own.set_index("movie_id")["stars"] for user, own in rated.groupby("user_id")}
    given = _by_row(stored["test_fold_in_row"], stored["test_fold_in_item"], len(users))
    held = _by_row(stored["test_held_row"], stored["test_held_item"], len(users))
    try:
        people = [
            _person(rating_set.title_ids, candidates, int(user), stars[user], own, asked)
            for user, own, asked in zip(users, given, held, strict=True)
        ]
    except KeyError as error:
        raise InputError(f"{folds} names ratings that the set lacks: name the folds of this set") from error
    return ListSplit(train, candidates, people, genre_matrix(rating_set))


def people_only(rating_set: RatingSet, user_ids: npt.NDArray[np.generic]) -> RatingTable:
    """The ratings of some people as a table whose people are numbered anew; titles are those of the whole set."""
    table = rating_set.table(rating_set.ratings["user_id"].isin(user_ids).to_numpy(dtype=np.bool_))
    found, person = np.unique(table.person, return_inverse=True)
    if not len(found):
        raise InputError("Nobody is left to train on: name the folds of this set")
    return RatingTable(
        person.astype(np.int32), table.title, table.stars, len(found), table.title_ids,
        table.lowest, table.highest, table.step,
    )  # fmt: skip


def _candidates(train: RatingTable) -> BoolArray:
    return np.bincount(train.title[train.stars >= LIKED], minlength=train.n_titles) > 0


def _by_row(row: Int64, item: Int64, n: int) -> list[Int64]:
    """What each person has, in the order of the file: a list of n arrays."""
    order = np.argsort(row, kind="stable")
    return np.split(item[order].astype(np.int64), np.searchsorted(row[order], np.arange(1, n)))


def _person(
    ids: Int64, candidates: BoolArray, user: int, stars: "pd.Series[float]", given: Int64, held: Int64
) -> ListPerson:
    """KeyError where the person did not rate what the file says."""
    asked, told = (np.asarray(stars.reindex(own), dtype=np.float64) for own in (held, given))
    if not (asked >= LIKED).all() or np.isnan(told).any():
        raise KeyError(user)
    places = np.searchsorted(ids, held)
    return ListPerson(user, np.searchsorted(ids, given), told, places[candidates[places]])


def _drawn(rating_set: RatingSet, seed: int) -> ListSplit:
    generator = np.random.default_rng(seed)
    likes = rating_set.ratings[rating_set.ratings["stars"] >= LIKED]
    sizes = likes.groupby("user_id").size()
    eligible = np.sort(sizes.index[sizes >= _FEWEST_LIKED].to_numpy())
    n = len(eligible) // _SHARE
    if n < 1:
        raise InputError("Too few people liked five titles or more: give a larger set")
    test = np.sort(generator.permutation(eligible)[:n])
    train = people_only(rating_set, np.setdiff1d(rating_set.people, test))
    candidates = _candidates(train)
    ids, people = rating_set.title_ids, []
    own_likes = likes[likes["user_id"].isin(test)].sort_values(["user_id", "movie_id"])
    for user, own in own_likes.groupby("user_id", sort=True):
        codes = np.searchsorted(ids, own["movie_id"].to_numpy())
        order = generator.permutation(np.flatnonzero(candidates[codes]))
        n_held = len(order) // _HELD_SHARE
        held, given = np.sort(order[:n_held]), np.sort(order[n_held:])
        told = own["stars"].to_numpy(dtype=np.float64)[given]
        if n_held:
            people.append(ListPerson(int(str(user)), codes[given], told, codes[held]))
    return ListSplit(train, candidates, people, genre_matrix(rating_set))
