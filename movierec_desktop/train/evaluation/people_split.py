"""New people: some are held out entirely; their earliest ratings are given, the later ones asked."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from movierec_desktop.domain.errors import InputError
from movierec_desktop.train.evaluation.list_split import people_only
from movierec_desktop.train.evaluation.protocols import read_split
from movierec_desktop.train.evaluation.rating_sets import RatingSet
from movierec_desktop.train.held_out import FEWEST_ASKED, draw_held_out
from movierec_desktop.train.rating_table import RatingTable

Int64 = npt.NDArray[np.int64]
Float64 = npt.NDArray[np.float64]
Ids = npt.NDArray[np.integer[Any]]


@dataclass(frozen=True, slots=True)
class NewPerson:
    """All ratings of one person, earliest first: title codes and stars, both of shape (n,)."""

    user_id: int
    titles: Int64
    stars: Float64


@dataclass(frozen=True, slots=True)
class PeopleGroup:
    """Some test people and those on whom models for them may be trained: nobody is in two parts.

    `train` numbers people anew and keeps the titles of the whole set. Settings may be chosen on `validation`.
    """

    name: str
    train: RatingTable
    validation: list[NewPerson]
    test: list[NewPerson]


@dataclass(frozen=True, slots=True)
class PeopleSplit:
    """All groups; a person is asked after k ratings when at least `fewest_asked` are left."""

    groups: list[PeopleGroup]
    fewest_asked: int


def people_split(
    rating_set: RatingSet, folds: Sequence[Path], seed: int, *, train_on_validation: bool = False
) -> PeopleSplit:
    """The groups of files with `test_users` and `val_users`, or one group drawn by `seed`.

    The drawn people are those whom `movierec train` holds out of the same ratings with the same seed; they are asked
    where twenty ratings or more are left, those of files where any is. With `train_on_validation` the validation people
    of a group are trained on as well.
    Raises InputError when a file is not one of this set, or too few people have enough ratings.
    """
    if folds:
        parts = [_stored(rating_set, path) for path in folds]
        _refuse_repeats(parts)
        names, fewest = [path.stem for path in folds], 1
    else:
        parts = [draw_held_out(rating_set.ratings["user_id"], seed)]
        names, fewest = [f"drawn with seed {seed}"], FEWEST_ASKED
    if not all(len(test) for _, test in parts):
        raise InputError("Too few people have enough ratings to hold any out: give a larger set")
    groups = []
    for name, (validation, test) in zip(names, parts, strict=True):
        held = test if train_on_validation else np.union1d(validation, test)
        train = people_only(rating_set, np.setdiff1d(rating_set.people, held))
        groups.append(PeopleGroup(name, train, _people(rating_set, validation), _people(rating_set, test)))
    return PeopleSplit(groups, fewest)


def _stored(rating_set: RatingSet, path: Path) -> tuple[Ids, Ids]:
    stored = read_split(path, "test_users", "val_users")
    validation, test = stored["val_users"], stored["test_users"]
    if not np.isin(np.concatenate([validation, test]), rating_set.people).all():
        raise InputError(f"{path} names people that the set lacks: name the folds of this set")
    return validation, np.setdiff1d(test, validation)


def _refuse_repeats(parts: list[tuple[Ids, Ids]]) -> None:
    tested = np.concatenate([test for _, test in parts])
    if len(np.unique(tested)) < len(tested):
        raise InputError("A person is held out in two of the --folds: name files of different people")


def _people(rating_set: RatingSet, user_ids: Ids) -> list[NewPerson]:
    """In ascending order of their ids."""
    chosen = rating_set.ratings["user_id"].isin(user_ids).to_numpy(dtype=np.bool_)
    table, ids = rating_set.table(chosen), rating_set.people
    starts = table.starts
    return [
        NewPerson(
            int(ids[code]),
            table.title[starts[code] : starts[code + 1]].astype(np.int64),
            table.stars[starts[code] : starts[code + 1]].astype(np.float64),
        )
        for code in np.unique(table.person)
    ]
