"""SVD++ beside scikit-surprise's SVD++ and SVD: the same split, the same process, one thread; errors and seconds.

    python benchmarks/svdpp_speed.py --data DIR [--folds FILE.npz] [--without-surprise]

DIR is a folder of ml-100k (its official u1 to u5 are used), ml-1m or ml-latest. FILE.npz holds `fold` (a number for
each line of the ratings) or `test_rows`. Without it a tenth of the ratings, drawn with seed 0, is the test part.
Surprise's SVD++ takes minutes on a million ratings.
"""

import argparse
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[variable] = "1"

import numpy as np
import numpy.typing as npt
import pandas as pd

from movierec_desktop.domain.errors import InputError
from movierec_desktop.train.evaluation.rating_sets import RatingSet, official_parts, read_rating_set
from movierec_desktop.train.measure import mae, rmse
from movierec_desktop.train.models import svdpp
from movierec_desktop.train.models.base import Context
from movierec_desktop.train.rating_table import RatingTable

Float64 = npt.NDArray[np.float64]
BoolArray = npt.NDArray[np.bool_]
Fit = Callable[[RatingTable], Callable[[RatingTable], Float64]]


def main() -> int:
    """Print a table, return the exit code."""
    arguments = _arguments()
    try:
        ratings = read_rating_set(arguments.data)
        parts = _test_parts(ratings, arguments.data, arguments.folds)
    except (InputError, OSError, KeyError, ValueError) as error:
        print(f"svdpp_speed: {error}", file=sys.stderr)
        return 2
    fits: dict[str, Fit] = {"SVD++": _own}
    if not arguments.without_surprise:
        fits |= {"Surprise SVD": _surprise("SVD"), "Surprise SVD++": _surprise("SVDpp")}
    print(f"{ratings.name}: {len(ratings.ratings):,} ratings, {len(parts)} test part(s)\n")
    print("| model | RMSE | MAE | fit, s |\n|---|---|---|---|")
    for name, fit in fits.items():
        errors, seconds = zip(*(_measure(fit, ratings, test) for test in parts), strict=True)
        told = [np.mean([rmse(own) for own in errors]), np.mean([mae(own) for own in errors]), np.mean(seconds)]
        print(f"| {name} | {told[0]:.4f} | {told[1]:.4f} | {told[2]:.1f} |", flush=True)
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--folds", type=Path)
    parser.add_argument("--without-surprise", action="store_true")
    return parser.parse_args()


def _test_parts(ratings: RatingSet, folder: Path, folds: Path | None) -> list[BoolArray]:
    n = len(ratings.ratings)
    if folds is None:
        if (folder / "u1.test").is_file():
            return official_parts(folder)
        return [np.random.default_rng(0).random(n) < 0.1]
    stored = np.load(folds)
    if "fold" in stored:
        return [stored["fold"] == number for number in np.unique(stored["fold"])]
    test = np.zeros(n, dtype=np.bool_)
    test[stored["test_rows"]] = True
    return [test]


def _measure(fit: Fit, ratings: RatingSet, test: BoolArray) -> tuple[Float64, float]:
    """Errors of the test part, and the seconds that the fit took."""
    train, asked = ratings.table(~test), ratings.table(test)
    start = time.perf_counter()
    predict = fit(train)
    seconds = time.perf_counter() - start
    return np.clip(predict(asked), ratings.lowest, ratings.highest) - asked.stars, seconds


def _own(train: RatingTable) -> Callable[[RatingTable], Float64]:
    predict = svdpp.fit_known(train, Context())
    return lambda asked: predict(asked.person, asked.title)


def _surprise(name: str) -> Fit:
    """An algorithm of Surprise with its default settings."""
    import surprise

    def fit(train: RatingTable) -> Callable[[RatingTable], Float64]:
        frame = pd.DataFrame({"person": train.person, "title": train.title, "stars": train.stars.astype(float)})
        scale = surprise.Reader(rating_scale=(train.lowest, train.highest))
        model = getattr(surprise, name)(random_state=0)
        model.fit(surprise.Dataset.load_from_df(frame, scale).build_full_trainset())
        return lambda asked: np.array(
            [model.predict(p, t).est for p, t in zip(asked.person, asked.title, strict=True)], dtype=np.float64
        )

    return fit


if __name__ == "__main__":
    sys.exit(main())
