"""Groups of well known titles that show a taste each, and what picking some of them says of a person.

People who pick among groups are through sooner than those who rate titles one by one, and like what they get as much
(Chang, Harper & Terveen 2015). The groups are clusters of the titles' factors; what a pick says is worked out under the
model's own prior of people, so no strength of it has to be made up.
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Float64 = npt.NDArray[np.float64]
Int64 = npt.NDArray[np.int64]

_STEPS = 100
_DRAWS = 20_000
_SEED = 0
_FEWEST_DRAWS = 20
_ALIKE = 0.9
"""Two examples of one group whose directions are nearer to each other than that tell the same: parts of one series."""


def directions(design: Float64) -> Float64:
    """Where each title stands beside the mean of all, as unit vectors, shape (m, d); `design` is x_i, (m, d)."""
    centred = design - design.mean(axis=0)
    lengths = np.linalg.norm(centred, axis=1, keepdims=True)
    return np.asarray(centred / np.maximum(lengths, 1e-12), dtype=np.float64)


def clusters(units: Float64, n_groups: int) -> Int64:
    """The group of each title, shape (m,): spherical k-means (Dhillon & Modha 2001) on unit vectors, shape (m, d).

    It starts from the first title and then always from the one that is least like those taken (Gonzalez 1985), so the
    same titles give the same groups.
    """
    starts = [0]
    nearest = units @ units[0]
    while len(starts) < n_groups:
        starts.append(int(np.argmin(nearest)))
        nearest = np.maximum(nearest, units @ units[starts[-1]])
    centres = units[starts]
    group = np.argmax(units @ centres.T, axis=1)
    for _ in range(_STEPS):
        sums = np.array([units[group == k].sum(axis=0) for k in range(n_groups)])
        lengths = np.linalg.norm(sums, axis=1, keepdims=True)
        centres = np.where(lengths > 0, sums / np.maximum(lengths, 1e-12), centres)
        before, group = group, np.argmax(units @ centres.T, axis=1)
        if np.array_equal(before, group):
            break
    return np.asarray(group, dtype=np.int64)


def examples(units: Float64, fame: Float64, members: Int64) -> Int64:
    """The members of a group, shape (k,), first those that show it best: typical, well known, and not all alike.

    Args:
        units: of all titles, shape (m, d).
        fame: how well known each title is, shape (m,), positive.
        members: places of the group's titles, shape (k,).
    """
    centre = units[members].sum(axis=0)
    worth = (units[members] @ centre) * np.log1p(fame[members])
    order = members[np.argsort(-worth, kind="stable")]
    told: list[int] = []
    for place in order:
        if not told or float(np.max(units[told] @ units[place])) < _ALIKE:
            told.append(int(place))
    rest = [int(place) for place in order if int(place) not in set(told)]
    return np.array([*told, *rest], dtype=np.int64)


def expected_person(centres: Float64, picked: Sequence[int]) -> Float64:
    """The person's expected vector, shape (d,), given which of the groups they picked; zero where that tells nothing.

    People are N(0, I) in the model. Of draws from that, those count who would give every picked group more stars than
    every other one; with too few of them, those who come nearest.

    Args:
        centres: mean x of each group's titles, shape (n_groups, d).
        picked: places of the picked groups.
    """
    chosen = np.zeros(len(centres), dtype=np.bool_)
    chosen[list(picked)] = True
    if chosen.all() or not chosen.any():
        return np.zeros(centres.shape[1])
    people = np.random.default_rng(_SEED).standard_normal((_DRAWS, centres.shape[1]))
    stars = people @ centres.T
    margin = stars[:, chosen].min(axis=1) - stars[:, ~chosen].max(axis=1)
    fitting = margin > 0
    if np.count_nonzero(fitting) < _FEWEST_DRAWS:
        fitting = margin >= np.partition(margin, -_FEWEST_DRAWS)[-_FEWEST_DRAWS]
    return np.asarray(people[fitting].mean(axis=0), dtype=np.float64)
