"""New titles for new people: a tenth of the titles, or every series, is held out of training entirely, people too."""

import numpy as np

from movierec_desktop.train.evaluation.cold_titles import BoolArray, ColdSplit, Int64, questions
from movierec_desktop.train.rating_table import RatingTable

SHARE = 0.1
PEOPLE = 300
FEWEST_RATINGS = 40
FEWEST_ASKED = 1
SERIES_FOLDS = 3


def new_items(table: RatingTable, k: int, seed: int = 0, part: str = "test") -> ColdSplit:
    """A tenth of the rated titles and up to 300 people held out; the people give `k` ratings of the other titles.

    Settings are chosen with part "validation", of other people and other titles, in which those of "test" have no
    rating either. `k` does not change who and what is held out of training.
    """
    generator = np.random.default_rng(seed)
    rated = np.flatnonzero(table.title_counts)
    drawn_titles = generator.permutation(rated)
    n_titles = int(SHARE * len(rated))
    drawn_people = _eligible(table, generator)
    n_people = min(PEOPLE, len(drawn_people) // 4)
    held = {"test": drawn_titles[:n_titles], "validation": drawn_titles[n_titles : 2 * n_titles]}
    people = {"test": drawn_people[:n_people], "validation": drawn_people[n_people : 2 * n_people]}
    hidden_titles = np.concatenate([held["test"], *([held["validation"]] if part == "validation" else [])])
    hidden_people = np.concatenate(list(people.values()))
    return _split(table, held[part], people[part], hidden_titles, hidden_people, k)


def new_series(table: RatingTable, is_series: BoolArray, k: int, fold: int, seed: int = 0) -> ColdSplit:
    """All series held out of training; fold 0, 1 and 2 each hold out and ask a third of the people who rated any.

    Args:
        table: ratings of films and series.
        is_series: over title codes, shape (n_titles,).
        k: how many ratings of films are given.
        fold: 0 to `SERIES_FOLDS` - 1.
        seed: of the thirds.
    """
    generator = np.random.default_rng(seed)
    raters = np.unique(table.person[is_series[table.title]])
    drawn = generator.permutation(np.intersect1d(_eligible(table, generator), raters))
    people, series = drawn[fold::SERIES_FOLDS], np.flatnonzero(is_series)
    return _split(table, series, people, series, people, k)


def _eligible(table: RatingTable, generator: np.random.Generator) -> Int64:
    sizes = np.bincount(table.person, minlength=table.n_people)
    return generator.permutation(np.flatnonzero(sizes >= FEWEST_RATINGS))


def _split(
    table: RatingTable, asked: Int64, people: Int64, hidden_titles: Int64, hidden_people: Int64, k: int
) -> ColdSplit:
    hidden, wanted = _mask(hidden_titles, table.n_titles), _mask(asked, table.n_titles)
    trains = ~hidden[table.title] & ~_mask(hidden_people, table.n_people)[table.person]
    own = questions(table, np.sort(people).tolist(), ~hidden, wanted, k, FEWEST_ASKED)
    return ColdSplit(table.take(trains), own, np.sort(asked))


def _mask(places: Int64, n: int) -> BoolArray:
    mask = np.zeros(n, dtype=np.bool_)
    mask[places] = True
    return mask
