"""How the refresh grows with the catalogue and with the person's ratings: fold in, score and find the best hundred."""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from movierec_desktop.commands.timing import TOP, Measurement, floor_of, measurement, times_of
from movierec_desktop.recommend.base import Ratings
from movierec_desktop.recommend.bundle import load_model
from movierec_desktop.recommend.ranking import top_rows
from movierec_desktop.services.engine import Engine

_TITLES = (10_000, 100_000, 1_000_000)
_RATINGS = (10, 100, 1_000, 5_000)
_USUAL_TITLES, _USUAL_RATINGS = 100_000, 20
_MADE_UP_FROM = 1_000_000_000_000


def growing(engine: Engine, rounds: int) -> Iterator[Measurement]:
    """A line for each size: more titles for a person with 20 ratings, more ratings in a catalogue of 100,000."""
    for n_titles in _TITLES:
        yield _refresh(engine, n_titles, _USUAL_RATINGS, rounds)
    for n_ratings in _RATINGS:
        yield _refresh(engine, _USUAL_TITLES, n_ratings, rounds)


def _title_ids(engine: Engine, n_titles: int) -> npt.NDArray[np.int64]:
    """The catalogue's ids, the best known first; beyond its end, ids of titles that no model knows."""
    ids = engine.catalogue.facts.ids[:n_titles]
    return np.concatenate([ids, _MADE_UP_FROM + np.arange(n_titles - len(ids))])


def _refresh(engine: Engine, n_titles: int, n_ratings: int, rounds: int) -> Measurement:
    model = load_model(engine.bundle, engine.bundle.default_model, _title_ids(engine, n_titles))
    generator = np.random.default_rng(0)
    known = min(n_titles, len(engine.catalogue))
    rows = np.sort(generator.choice(known, min(n_ratings, known), replace=False))
    ratings = Ratings(rows, generator.integers(1, 11, size=len(rows)) / 2.0)
    everything = np.ones(n_titles, dtype=np.bool_)

    def refresh() -> None:
        taste = model.fold_in(ratings)
        model.score(taste)
        top_rows(model.list_score(taste), everything, ratings.rows, TOP)

    what = f"{len(rows):,} ratings, {n_titles:,} titles"
    return measurement(what, times_of(refresh, rounds), *floor_of(n_titles, rounds))
