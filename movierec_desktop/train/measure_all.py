"""Measure all models and the baselines on the same people, for the manifest."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.base import Recommender
from movierec_desktop.train.baseline_models import Bias, Popularity, TitleMean
from movierec_desktop.train.baselines import Baselines
from movierec_desktop.train.held_out import HeldOutPerson, cases
from movierec_desktop.train.measure import SHOWN_GIVEN, Answers, answers_of, enough, measure, told_answers
from movierec_desktop.train.measure_lists import Lists

Int64 = npt.NDArray[np.int64]
Measured = dict[str, dict[str, Any]]


def measure_all(
    models: Mapping[str, Callable[[], Recommender[Any]]],
    baselines: Baselines,
    people: Sequence[HeldOutPerson],
    row_ids: Int64,
    counts: Int64,
) -> tuple[Measured, Measured]:
    """What the manifest records of each model, and of each baseline with its title; empty without people.

    Args:
        models: by name, each made when it is measured; over the rows of `row_ids`.
        baselines: fitted on the same training people.
        people: the test people.
        row_ids: ascending movie ids of the rows.
        counts: training ratings of each row.
    """
    if not enough(people):
        return {name: {} for name in models}, {}
    found = _baselines(baselines, people, row_ids, counts)
    measured = {name: measure(make(), people, row_ids, counts) for name, make in models.items()}
    for own in measured.values():
        _beside(own, found)
    return measured, found


def _beside(own: dict[str, Any], baselines: Measured) -> None:
    """Put the figures of the baselines beside those of a model."""
    popular = baselines["popularity"]["measured"]["list"]
    if "ndcg10" in popular:
        own["list"]["ndcg10_popularity"] = popular["ndcg10"]
    for key, name in (("title_mean_rmse", "title_mean"), ("bias_rmse", "bias")):
        other = baselines[name]["measured"]
        own[key] = other["rmse"]
        for k, errors in own["by_given"].items():
            errors[key] = other["by_given"][k]["rmse"]


def _baselines(baselines: Baselines, people: Sequence[HeldOutPerson], row_ids: Int64, counts: Int64) -> Measured:
    """Means and popularity, and the best and a random order of the titles that each person was asked about."""
    mean, bias, popular = TitleMean(baselines, row_ids), Bias(baselines, row_ids), Popularity(counts)
    by_mean = answers_of(mean, people, row_ids)
    lists, by_stars = Lists(counts), Lists(counts)
    for case in cases(bias, row_ids, people, SHOWN_GIVEN):
        lists.add(case, {"ndcg10": popular.list_score(case.taste)})
        by_stars.add(case, {"ndcg10": mean.list_score(case.taste)})
    shown = by_mean[SHOWN_GIVEN]
    found = {
        "title_mean": (mean.title, {**told_answers(by_mean), "list": by_stars.told("ndcg10")}),
        "bias": (bias.title, told_answers(answers_of(bias, people, row_ids))),
        "popularity": (popular.title, {"list": lists.told("ndcg10")}),
        "best_order": ("Best order possible", {"liked": shown.told_liked(np.concatenate(shown.truth))}),
        "any_order": ("Any order", {"liked": shown.told_liked(_chance(shown))}),
    }
    about = {"people": len(shown.truth), "given": SHOWN_GIVEN}
    return {name: {"title": title, "measured": {**about, **own}} for name, (title, own) in found.items()}


def _chance(shown: Answers) -> npt.NDArray[np.float64]:
    return np.random.default_rng(0).random(sum(len(part) for part in shown.truth))
