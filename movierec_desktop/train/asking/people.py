"""People who were held out of training, with what they can tell when asked, and what they are tested on."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pandas as pd

from movierec_desktop.domain.errors import InputError
from movierec_desktop.recommend.base import Ratings

Float64 = npt.NDArray[np.float64]
Int64 = npt.NDArray[np.int64]

TEST_SHARE = 3
"""One rating of three is kept for measuring."""


@dataclass(frozen=True, slots=True)
class SimulatedPerson:
    """What a person rated: `pool`, what they tell when asked; `test` (rows and stars), about which nobody asks them."""

    pool: dict[int, float]
    test: Ratings


@dataclass(frozen=True, slots=True)
class PeopleInTwo:
    """Settings are chosen on some people and measured on the others."""

    choose: list[SimulatedPerson]
    measure: list[SimulatedPerson]


def read_people(split: Path, row_ids: Int64, seed: int) -> PeopleInTwo:
    """The people whom `movierec split` held out, each rating drawn into pool or test, people taken in turn.

    Args:
        split: the folder that `movierec split` wrote: given.csv, truth.csv.
        row_ids: ascending movie ids of the model's rows; ratings of other titles are left out.
        seed: of the draw.
    """
    try:
        told = pd.concat([pd.read_csv(split / name) for name in ("given.csv", "truth.csv")])
        told = told[told["movieId"].isin(row_ids)].sort_values(["userId", "movieId"])
    except (OSError, KeyError, ValueError) as error:
        raise InputError(f"{split} cannot be read ({error}): name the --out of `movierec split`") from error
    people = [
        _person(np.searchsorted(row_ids, own["movieId"].to_numpy()), own["rating"].to_numpy(dtype=np.float64), rng)
        for number, own in told.groupby("userId", sort=True)
        for rng in [np.random.default_rng([seed, int(str(number))])]
    ]
    return PeopleInTwo(people[::2], people[1::2])


def _person(rows: Int64, stars: Float64, rng: np.random.Generator) -> SimulatedPerson:
    order = rng.permutation(len(rows))
    n_test = len(rows) // TEST_SHARE
    test, pool = order[:n_test], order[n_test:]
    told = dict(zip(rows[pool].tolist(), stars[pool].tolist(), strict=True))
    return SimulatedPerson(told, Ratings(rows[test], stars[test]))
