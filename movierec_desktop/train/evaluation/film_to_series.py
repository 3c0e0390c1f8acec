"""Does a taste learned on films carry over to series? People who rated both give films and are asked about series."""

from dataclasses import replace

import numpy as np

from movierec_desktop.domain.errors import InputError
from movierec_desktop.train.evaluation.cold_titles import BoolArray, ColdSplit, questions
from movierec_desktop.train.rating_table import RatingTable

FEWEST_OF_EACH = 5
PEOPLE = 400


HIGHEST = 5.0


def on_five_stars(table: RatingTable) -> RatingTable:
    """The same ratings with the top of the scale at 5: ten steps from 1 to 10 become half stars."""
    share = HIGHEST / table.highest
    return replace(
        table,
        stars=(table.stars * share).astype(np.float32),
        lowest=table.lowest * share,
        highest=HIGHEST,
        step=table.step * share,
    )


def film_to_series(
    table: RatingTable, is_series: BoolArray, seed: int = 0, part: str = "test", k: int | None = None
) -> ColdSplit:
    """Train on the other people's films and series; the people held out give films and are asked about series.

    Args:
        table: ratings of both kinds.
        is_series: over title codes, shape (n_titles,).
        seed: who is held out, of those with five ratings or more of each kind.
        part: "test", or "validation" for people to choose settings with; neither part's people train.
        k: how many film ratings are given; all where None.

    Raises InputError when nobody rated both kinds.
    """
    series = is_series[table.title]
    of_series = np.bincount(table.person, weights=series, minlength=table.n_people)
    of_films = np.bincount(table.person, weights=~series, minlength=table.n_people)
    both = np.flatnonzero((of_series >= FEWEST_OF_EACH) & (of_films >= FEWEST_OF_EACH))
    n = min(PEOPLE, len(both) // 4)
    if not n:
        raise InputError("Too few people rated films and series: choose a set such as the anime list")
    drawn = np.random.default_rng(seed).permutation(both)
    people = {"test": drawn[:n], "validation": drawn[n : 2 * n]}
    hidden = np.isin(table.person, drawn[: 2 * n])
    own = questions(table, np.sort(people[part]).tolist(), ~is_series, is_series, k, FEWEST_OF_EACH)
    return ColdSplit(table.take(~hidden), own, np.flatnonzero(is_series))
