"""Known people: some ratings of each are withheld and predicted (RMSE, MAE, liked share), fold by fold."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from time import perf_counter

import numpy as np
import numpy.typing as npt
import pandas as pd

from movierec_desktop.train.evaluation.liked import LikedShare, liked_share
from movierec_desktop.train.evaluation.metrics import mae, rmse
from movierec_desktop.train.evaluation.paired import Difference, rmse_difference
from movierec_desktop.train.evaluation.predictions import Saver
from movierec_desktop.train.evaluation.protocols import KnownPart
from movierec_desktop.train.evaluation.rating_sets import RatingSet
from movierec_desktop.train.evaluation.shared_fits import SharedFits
from movierec_desktop.train.models.base import Predictor, Tell
from movierec_desktop.train.rating_table import RatingTable

Float64 = npt.NDArray[np.float64]
Int32 = npt.NDArray[np.int32]


@dataclass(frozen=True)
class KnownTask:
    """One fold: what may be trained on, as a table or as it stands in the file, and what is asked."""

    rating_set: RatingSet
    part: KnownPart

    @cached_property
    def table(self) -> RatingTable:
        """The training ratings, in time order within a person."""
        return self.rating_set.table(~self.part.test)

    @cached_property
    def train(self) -> pd.DataFrame:
        """The training ratings in file order: person, title (codes of `table`), stars."""
        return self._coded(~self.part.test)

    @cached_property
    def asked(self) -> pd.DataFrame:
        """The withheld ratings in file order: person, title, stars."""
        return self._coded(self.part.test)

    @cached_property
    def fits(self) -> SharedFits:
        """What was fitted on `table`, for those who come after."""
        fits = SharedFits()
        fits.watch(self.table)
        return fits

    def _coded(self, chosen: npt.NDArray[np.bool_]) -> pd.DataFrame:
        part = self.rating_set.ratings[chosen]
        person, title = self.rating_set.codes(part)
        return pd.DataFrame({"person": person, "title": title, "stars": part["stars"].to_numpy(dtype=np.float64)})


@dataclass(frozen=True, slots=True)
class KnownContender:
    """Something that is fitted on a fold and predicts stars."""

    name: str
    fit: Callable[[KnownTask], Predictor]


@dataclass(frozen=True, slots=True)
class KnownFold:
    """One contender on one fold. Times in seconds, by the wall."""

    part: str
    rmse: float
    mae: float
    liked: LikedShare
    fit_seconds: float
    predict_seconds: float


@dataclass(frozen=True, slots=True)
class KnownResult:
    """One contender over all folds: means over folds, `rmse_sd` over folds (n - 1); `difference` to the first one."""

    name: str
    rmse: float
    rmse_sd: float | None
    mae: float
    liked: LikedShare
    fit_seconds: float
    predict_seconds: float
    difference: Difference | None
    folds: list[KnownFold]


@dataclass(frozen=True, slots=True)
class KnownCoverage:
    """What a fold asks for: how many ratings, how many of people and of titles without a training rating."""

    part: str
    asked: int
    of_unseen_people: int
    of_unseen_titles: int


@dataclass(frozen=True, slots=True)
class KnownReport:
    """All contenders in the order given; `best_possible` and `by_chance` bound the liked share."""

    results: list[KnownResult]
    coverage: list[KnownCoverage]
    best_possible: LikedShare
    by_chance: LikedShare


def run_known(
    rating_set: RatingSet, parts: Sequence[KnownPart], contenders: Sequence[KnownContender], save: Saver, tell: Tell
) -> KnownReport:
    """Fit and measure every contender on every fold; predictions are clipped to the scale of the set."""
    folds: dict[str, list[KnownFold]] = {contender.name: [] for contender in contenders}
    squares: dict[str, list[Float64]] = {contender.name: [] for contender in contenders}
    counts, coverage, best, chance = [], [], [], []
    n_people = len(rating_set.people)
    for part in parts:
        task = KnownTask(rating_set, part)
        coverage.append(_coverage(task))
        counts.append(_sums(task, np.ones(len(task.asked)), n_people))
        truth = task.asked["stars"].to_numpy(dtype=np.float64)
        best.append(_liked(task, truth))
        chance.append(_liked(task, np.random.default_rng(0).random(len(truth))))
        for contender in contenders:
            fold, predicted = _run_fold(contender, task, tell)
            folds[contender.name].append(fold)
            errors: Float64 = predicted - truth
            squares[contender.name].append(_sums(task, errors**2, n_people))
            save(contender.name, part.name, **_answers(task, predicted))
    stacked = {name: np.stack(own, axis=1) for name, own in squares.items()}
    asked, first = np.stack(counts, axis=1), contenders[0].name
    results = [
        _result(
            name, own, None if name == first else rmse_difference(stacked[name], stacked[first], asked)
        )
        for name, own in folds.items()
    ]  # fmt: skip
    return KnownReport(results, coverage, _over_folds(best), _over_folds(chance))


def _run_fold(contender: KnownContender, task: KnownTask, tell: Tell) -> tuple[KnownFold, Float64]:
    tell(f"{task.part.name}: fitting {contender.name}")
    predict, fit_seconds = task.fits.timed(partial(contender.fit, task))
    fitted = perf_counter()
    stars = predict(task.asked["person"].to_numpy(), task.asked["title"].to_numpy())
    done = perf_counter()
    predicted = np.clip(stars, task.rating_set.lowest, task.rating_set.highest).astype(np.float64)
    errors = predicted - task.asked["stars"].to_numpy(dtype=np.float64)
    fold = KnownFold(
        task.part.name, rmse(errors), mae(errors), _liked(task, predicted), fit_seconds, done - fitted
    )  # fmt: skip
    tell(f"{task.part.name}: {contender.name} RMSE {fold.rmse:.4f}, fitted in {fold.fit_seconds:.1f} s")
    return fold, predicted


def _sums(task: KnownTask, values: Float64, n_people: int) -> Float64:
    return np.bincount(task.asked["person"], values, minlength=n_people).astype(np.float64)


def _liked(task: KnownTask, predicted: Float64) -> LikedShare:
    train, asked = task.train, task.asked
    overall = float(train["stars"].mean())
    means = train.groupby("person")["stars"].mean()
    own_mean = np.asarray(asked["person"].map(means).fillna(overall), dtype=np.float64)
    person = asked["person"].to_numpy(dtype=np.int64)
    return liked_share(person, predicted, asked["stars"].to_numpy(dtype=np.float64), own_mean)


def _coverage(task: KnownTask) -> KnownCoverage:
    unseen = {
        name: int((~task.asked[name].isin(task.train[name])).sum()) for name in ("person", "title")
    }  # fmt: skip
    return KnownCoverage(task.part.name, len(task.asked), unseen["person"], unseen["title"])


def _answers(task: KnownTask, predicted: Float64) -> dict[str, npt.NDArray[np.generic]]:
    part = task.rating_set.ratings[task.part.test]
    return {
        "row": np.flatnonzero(task.part.test),
        "person": part["user_id"].to_numpy(),
        "title": part["movie_id"].to_numpy(),
        "truth": part["stars"].to_numpy(dtype=np.float32),
        "prediction": predicted.astype(np.float32),
    }


def _result(name: str, folds: list[KnownFold], difference: Difference | None) -> KnownResult:
    def mean(values: list[float]) -> float:
        return float(np.mean(values))

    errors = [fold.rmse for fold in folds]
    return KnownResult(
        name=name,
        rmse=mean(errors),
        rmse_sd=float(np.std(errors, ddof=1)) if len(errors) > 1 else None,
        mae=mean([fold.mae for fold in folds]),
        liked=_over_folds([fold.liked for fold in folds]),
        fit_seconds=mean([fold.fit_seconds for fold in folds]),
        predict_seconds=mean([fold.predict_seconds for fold in folds]),
        difference=difference,
        folds=folds,
    )


def _over_folds(shares: list[LikedShare]) -> LikedShare:
    """Each person counts once in each fold."""
    sizes = np.array([share.n for share in shares], dtype=np.float64)
    if not sizes.sum():
        return LikedShare(0.0, 0.0, 0.0, 0)
    parts = np.array([(share.titles, share.titles_own_mean, share.people) for share in shares])
    titles, own_mean, people = (sizes @ parts / sizes.sum()).tolist()
    return LikedShare(titles, own_mean, people, int(sizes.sum()))
