"""A new person's list by fold-in, beside what one would do with other libraries: all in the same process, one thread.

    python benchmarks/new_person.py --data DIR [--data DIR ...] [--bundle DIR]

Ours: every model of the bundle is folded in, the whole catalogue is scored and the best hundred are told with their
reasons at hand. Surprise: its SVD is fitted again with the person in it. implicit, if it is installed: the factors of
one person are worked out anew (`recalculate_user`) over the rated titles alone. The person is the last of the data
with at least 20 ratings; the 20 earliest are given.
"""

import argparse
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[variable] = "1"

import numpy as np
import pandas as pd
from scipy.sparse import csr_matrix

from movierec_desktop.domain.errors import MovieRecError
from movierec_desktop.domain.title_filter import TitleFilter
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.recommendations import TasteView
from movierec_desktop.train.evaluation.rating_sets import read_rating_set

_GIVEN, _TOP = 20, 100
_BUNDLE = Path(__file__).resolve().parent.parent / "models"


def main() -> int:
    """Print a table, return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--data", type=Path, action="append", required=True)
    parser.add_argument("--bundle", type=Path, default=_BUNDLE)
    arguments = parser.parse_args()
    try:
        frames = [read_rating_set(folder).ratings for folder in arguments.data]
        engine = Engine(arguments.bundle)
    except MovieRecError as error:
        print(f"new_person: {error}", file=sys.stderr)
        return 2
    others, person = _new_person(frames)
    print(f"{len(others):,} ratings of others, {len(engine.catalogue):,} titles in our catalogue\n")
    print("| | median, ms | p95, ms |\n|---|---|---|")
    stars = dict(zip(person["movie_id"].tolist(), person["stars"].tolist(), strict=True))
    everything = engine.catalogue.facts.mask(TitleFilter())
    _tell("fold-in, all models", lambda: TasteView(engine, None, stars).top(_TOP, everything), 100)
    _implicit(others, person)
    _tell("Surprise's SVD fitted again", lambda: _surprise(pd.concat([others, person])), 3)
    return 0


def _new_person(frames: list[pd.DataFrame]) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Everyone but the last person, and the earliest ratings of that one; people of different sets stay apart."""
    apart = [frame.assign(person=frame["user_id"] + place * 10_000_000) for place, frame in enumerate(frames)]
    ratings = pd.concat(apart, ignore_index=True)
    counts = ratings["person"].value_counts()
    chosen = counts[counts >= _GIVEN].index.max()
    own = ratings["person"] == chosen
    return ratings[~own], ratings[own].sort_values("when", kind="stable").head(_GIVEN)


def _tell(what: str, action: Callable[[], object], rounds: int) -> None:
    action()
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        action()
        times.append((time.perf_counter() - start) * 1000)
    print(f"| {what} | {np.median(times):,.1f} | {np.quantile(times, 0.95):,.1f} |", flush=True)


def _surprise(ratings: pd.DataFrame) -> object:
    import surprise

    data = surprise.Dataset.load_from_df(
        ratings[["person", "movie_id", "stars"]], surprise.Reader(rating_scale=(0.5, 5))
    )
    return surprise.SVD(random_state=0).fit(data.build_full_trainset())


def _implicit(others: pd.DataFrame, person: pd.DataFrame) -> None:
    try:
        from implicit.als import AlternatingLeastSquares
    except ImportError:
        print("| implicit is not installed | | |")
        return
    people, titles = pd.factorize(others["person"])[0], pd.Index(others["movie_id"].unique())
    matrix = csr_matrix((others["stars"].to_numpy(np.float32), (people, titles.get_indexer(others["movie_id"]))))
    model: Any = AlternatingLeastSquares(factors=64, iterations=5, num_threads=1, random_state=0)
    model.fit(matrix, show_progress=False)
    places = titles.get_indexer(person["movie_id"])
    known = places >= 0
    own = csr_matrix(
        (person["stars"].to_numpy(np.float32)[known], (np.zeros(known.sum(), dtype=int), places[known])),
        shape=(1, len(titles)),
    )
    _tell("implicit, recalculate_user", lambda: model.recommend(0, own, N=_TOP, recalculate_user=True), 100)


if __name__ == "__main__":
    sys.exit(main())
