"""New titles for new people: fit every model without them, and ask models and baselines alike."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from time import perf_counter

import numpy as np

from movierec_desktop.domain.errors import InputError
from movierec_desktop.train.evaluation.cold_baselines import baseline_answers, model_answers
from movierec_desktop.train.evaluation.cold_titles import Answerer, BoolArray, ColdFigures, ColdSplit, Float64, figures
from movierec_desktop.train.evaluation.film_to_series import film_to_series, on_five_stars
from movierec_desktop.train.evaluation.new_items import SERIES_FOLDS, new_items, new_series
from movierec_desktop.train.evaluation.rating_sets import RatingSet
from movierec_desktop.train.models import model_module
from movierec_desktop.train.models.base import Context, TitleFeatures, TrainedModel
from movierec_desktop.train.rating_table import RatingTable
from movierec_desktop.train.title_features import untagged

GIVEN = (5, 10, 20, 50)
Fold = Mapping[int, ColdSplit]
"""One training part: what is asked after each number of ratings given. `EVERYTHING` stands for all that there are."""
EVERYTHING = 0


@dataclass(frozen=True, slots=True)
class ColdAfter:
    """What one model reaches when `given` ratings of each person are known."""

    given: int
    figures: ColdFigures


@dataclass(frozen=True, slots=True)
class ColdResult:
    """One model or baseline; `fit_seconds`, a fold, None for baselines."""

    name: str
    after: list[ColdAfter]
    fit_seconds: float | None


@dataclass(frozen=True, slots=True)
class ColdReport:
    """All models in the order given, then the baselines. Of each fold: who trained, and how many titles are asked."""

    results: list[ColdResult]
    training_people: list[int]
    training_ratings: list[int]
    candidates: list[int]


def cold_folds(rating_set: RatingSet, protocol: str, seed: int) -> list[Fold]:
    """The folds of `new-items`, `film-to-series` or `new-series`, stars on a scale up to five.

    Raises InputError when the set has too few people, or no series where they are asked about.
    """
    table = on_five_stars(rating_set.table())
    if protocol == "new-items":
        return _with_questions([{k: new_items(table, k, seed) for k in GIVEN}])
    is_series = series_among(rating_set)
    if not is_series.any():
        raise InputError("This set has no series: name the anime list, or give the lists of facts with --meta")
    if protocol == "film-to-series":
        return _with_questions([{EVERYTHING: film_to_series(table, is_series, seed)}])
    folds = range(SERIES_FOLDS)
    return _with_questions([{k: new_series(table, is_series, k, fold, seed) for k in GIVEN} for fold in folds])


def series_among(rating_set: RatingSet) -> BoolArray:
    """Which title codes are series, shape (n_titles,)."""
    series = rating_set.titles.loc[rating_set.titles["kind"] == "series", "movie_id"]
    return np.isin(rating_set.title_ids, series.to_numpy())


def _with_questions(folds: list[Fold]) -> list[Fold]:
    """Numbers given after which nobody can be asked in some fold are left out."""
    asked = [k for k in folds[0] if all(fold[k].questions for fold in folds)]
    if not asked:
        raise InputError("Too few people have enough ratings to hold any out: give a larger set")
    return [{k: fold[k] for k in asked} for fold in folds]


def run_cold(folds: Sequence[Fold], models: Sequence[str], context: Context) -> ColdReport:
    """Fit every model once a fold, and ask it and the baselines. Differences are to the first of `models`.

    `context` has features, for the genres at least. Of titles without a training rating nobody's tags are known either.
    """
    asked: dict[int, list[tuple[ColdSplit, Mapping[str, Answerer]]]] = {k: [] for k in folds[0]}
    seconds: dict[str, list[float]] = {name: [] for name in models}
    for number, fold in enumerate(folds, start=1):
        fitted, known = {}, _known(context, _train(fold))
        for name in models:
            context.tell(f"fold {number} of {len(folds)}: fitting {name}")
            begun = perf_counter()
            fitted[name] = model_module(name).fit_new(_train(fold), known)
            seconds[name].append(perf_counter() - begun)
        for k, split in fold.items():
            asked[k].append((split, _answerers(split, fitted, known)))
    measured = {}
    for k, parts in asked.items():
        measured[k] = {own.name: own for own in figures(parts, models[0], context.seed)}
        context.tell(f"given {k or 'all'}: " + ", ".join(f"{own.name} {own.rmse:.4f}" for own in measured[k].values()))
    names = next(iter(measured.values()))
    return ColdReport(
        [
            ColdResult(
                name,
                [ColdAfter(k, by_name[name]) for k, by_name in measured.items()],
                float(np.mean(seconds[name])) if name in seconds else None,
            )
            for name in names
        ],
        [len(np.unique(_train(fold).person)) for fold in folds],
        [len(_train(fold)) for fold in folds],
        [len(next(iter(fold.values())).candidates) for fold in folds],
    )


def _known(context: Context, table: RatingTable) -> Context:
    return replace(context, features=untagged(_features(context), table.title_ids[table.title_counts == 0]))


def _features(context: Context) -> TitleFeatures:
    assert context.features is not None  # noqa: S101  # `read_with_features` finds some for every set
    return context.features


def _answerers(split: ColdSplit, fitted: Mapping[str, TrainedModel], context: Context) -> dict[str, Answerer]:
    features = _features(context)
    models = {name: model_answers(trained, split) for name, trained in fitted.items()}
    return models | baseline_answers(split, features, _notability(features, split.train))


def _train(fold: Fold) -> RatingTable:
    """How many ratings are given changes nothing in what is trained on."""
    return next(iter(fold.values())).train


def _notability(features: TitleFeatures, table: RatingTable) -> Float64 | None:
    """How well lists of facts say that a title is known, shape (n_titles,)."""
    if features.notability is None:
        return None
    places = np.searchsorted(features.title_ids, table.title_ids)
    return features.notability[places].astype(np.float64)
