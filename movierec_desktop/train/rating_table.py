"""Ratings with people and titles coded from 0, in the order in which each person gave them."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

Int32 = npt.NDArray[np.int32]
Int64 = npt.NDArray[np.int64]
Float32 = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class RatingTable:
    """Parallel arrays of shape (n,), sorted by person and, within a person, by time.

    `person` and `title` are codes from 0; `title_ids`, shape (n_titles,), ascending, tells which title a code is. A
    code may have no rating (in a training part of a split). `lowest` and `highest` are the ends of the scale, `step`
    its step.
    """

    person: Int32
    title: Int32
    stars: Float32
    n_people: int
    title_ids: Int64
    lowest: float = 0.5
    highest: float = 5.0
    step: float = 0.5

    @property
    def n_titles(self) -> int:
        """How many titles have a code."""
        return len(self.title_ids)

    def __len__(self) -> int:
        return len(self.person)

    @property
    def starts(self) -> Int64:
        """Person p's ratings are those from starts[p] to starts[p + 1]; shape (n_people + 1,)."""
        return np.searchsorted(self.person, np.arange(self.n_people + 1))

    @property
    def title_counts(self) -> Int32:
        """Ratings of each title, shape (n_titles,)."""
        return np.bincount(self.title, minlength=self.n_titles).astype(np.int32)

    def take(self, chosen: npt.NDArray[np.bool_]) -> "RatingTable":
        """The ratings where `chosen`, shape (n,), is true; codes stay as they are."""
        return RatingTable(
            self.person[chosen], self.title[chosen], self.stars[chosen], self.n_people, self.title_ids,
            self.lowest, self.highest, self.step,
        )  # fmt: skip


def rating_table(ratings: pd.DataFrame, title_ids: Int64 | None = None) -> RatingTable:
    """Code a frame of person, movie_id, stars, timestamp, as `CleanData.ratings`; people are numbered anew.

    Args:
        ratings: in any order; a person's ratings of one time are put in order of movie_id.
        title_ids: ascending ids that are to have a code, all rated ones among them; None takes the rated ones.
    """
    ordered = ratings.sort_values(["person", "timestamp", "movie_id"])
    _, person = np.unique(ordered["person"].to_numpy(), return_inverse=True)
    movie_ids = ordered["movie_id"].to_numpy().astype(np.int64)
    ids = np.unique(movie_ids) if title_ids is None else np.asarray(title_ids, dtype=np.int64)
    return RatingTable(
        person=person.astype(np.int32),
        title=np.searchsorted(ids, movie_ids).astype(np.int32),
        stars=ordered["stars"].to_numpy(dtype=np.float32),
        n_people=int(person.max()) + 1 if len(person) else 0,
        title_ids=ids,
    )
