"""What the model reaches for people it never saw: errors, and the lists that come of it."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.base import Recommender
from movierec_desktop.recommend.confidence import confidence_word
from movierec_desktop.train.baselines import Baselines
from movierec_desktop.train.evaluation.metrics import mae, ndcg, rmse
from movierec_desktop.train.held_out import Case, HeldOutPerson, cases

Float64 = npt.NDArray[np.float64]
Int64 = npt.NDArray[np.int64]

GIVEN = (5, 10, 20, 50)
SHOWN_GIVEN = 20
LIKED = 4.0
_TOP = 10


def measure(
    model: Recommender[Any], baselines: Baselines, people: Sequence[HeldOutPerson], row_ids: Int64, counts: Int64
) -> dict[str, Any]:
    """Everything that the manifest records, rounded to the digits that mean something; {} without people.

    Args:
        model: over the rows of `row_ids`.
        baselines: fitted on the same training people.
        people: the test people.
        row_ids: ascending movie ids of the rows.
        counts: training ratings of each row.
    """
    found: dict[int, list[Case]] = {k: list(cases(model, row_ids, people, k)) for k in GIVEN}
    if not found[SHOWN_GIVEN]:
        return {}
    shown = found[SHOWN_GIVEN]
    by_given = {str(k): _errors(own, baselines) for k, own in found.items() if own}
    return {
        "people": len(shown),
        "given": SHOWN_GIVEN,
        **by_given[str(SHOWN_GIVEN)],
        "by_given": by_given,
        "by_confidence": _by_confidence(model, [case for own in found.values() for case in own]),
        "list": _lists(model, shown, counts),
    }


def _errors(own: list[Case], baselines: Baselines) -> dict[str, Any]:
    errors = np.concatenate([case.errors for case in own])
    means = np.concatenate([baselines.predict_title_mean(_asked(case)) - case.truth for case in own])
    biased = np.concatenate(
        [
            baselines.predict_bias(case.person.movie_ids[: case.k], case.person.stars[: case.k], _asked(case))
            - case.truth
            for case in own
        ]
    )
    return {
        "ratings_asked": len(errors),
        "rmse": round(rmse(errors), 4),
        "mae": round(mae(errors), 4),
        "title_mean_rmse": round(rmse(means), 4),
        "bias_rmse": round(rmse(biased), 4),
    }


def _asked(case: Case) -> Int64:
    return case.person.movie_ids[case.k :]


def _by_confidence(model: Recommender[Any], own: list[Case]) -> dict[str, Any]:
    """How far off predictions were that the app would call sure, fairly sure, or a guess."""
    words: dict[str, list[Float64]] = {}
    for case in own:
        expected = model.uncertainty(case.taste, case.asked_rows)
        for word in {confidence_word(float(value)) for value in expected}:
            chosen = np.array([confidence_word(float(value)) is word for value in expected])
            words.setdefault(str(word), []).append(case.errors[chosen])
    total = sum(len(errors) for parts in words.values() for errors in parts)
    told = {word: np.concatenate(parts) for word, parts in sorted(words.items())}
    return {
        word: {"rmse": round(rmse(errors), 4), "share": round(len(errors) / total, 4)} for word, errors in told.items()
    }


def _lists(model: Recommender[Any], own: list[Case], counts: Int64) -> dict[str, Any]:
    """NDCG@10 of the app's list, of predicted stars alone and of popularity, over all titles rated in training."""
    results: dict[str, list[float]] = {"ndcg10": [], "ndcg10_by_stars": [], "ndcg10_popularity": []}
    offered: set[int] = set()
    for case in own:
        liked = set(case.asked_rows[case.truth >= LIKED].tolist()) & set(np.flatnonzero(counts).tolist())
        if not liked:
            continue
        scores = {
            "ndcg10": model.list_score(case.taste),
            "ndcg10_by_stars": model.score(case.taste),
            "ndcg10_popularity": counts.astype(np.float64),
        }
        for name, values in scores.items():
            best = _top_rows(values, counts, case.taste.ratings.rows)
            results[name].append(ndcg(np.isin(best, list(liked)), len(liked), _TOP))
            offered |= set(best.tolist()) if name == "ndcg10" else set()
    told: dict[str, Any] = {name: round(float(np.mean(values)), 4) for name, values in results.items() if values}
    return {**told, "titles_offered": len(offered)}


def _top_rows(values: npt.NDArray[np.floating[Any]], counts: Int64, given: npt.NDArray[np.integer[Any]]) -> Int64:
    open_values = np.where(counts > 0, values, -np.inf)
    open_values[given] = -np.inf
    return np.argsort(-open_values, kind="stable")[:_TOP]
