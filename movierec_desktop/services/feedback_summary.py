"""The feedback of several people added up: liked share, error and calibration, by people and by ratings."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from movierec_desktop.domain.errors import InputError
from movierec_desktop.domain.feedback import ACTS, FeedbackRecord, RatedTitle
from movierec_desktop.services.feedback_measures import (
    ENOUGH,
    Share,
    above_mean_share,
    by_confidence,
    errors,
    liked_share,
)

JUDGED = 5
"""Recommended titles that a person must have rated to count as someone who liked most of them, or not."""
MOST = 0.6
"""Three of five."""
_DRAWS = 2000
_SEED = 0


def summarise(records: Mapping[str, FeedbackRecord]) -> dict[str, Any]:
    """Everything that is told of several people, as plain values.

    Args:
        records: each person's feedback, by the name of its file.

    Raises:
        InputError: two files are one person's.
    """
    _refuse_doubles(records)
    people = list(records.values())
    rated = [one for person in people for one in person.rated]
    told = errors(rated)
    return {
        "people": len(people),
        "ratings": sum(person.ratings for person in people),
        "titles_recommended": sum(len(person.recommended) for person in people),
        "recommended_and_rated": sum(one.recommended for one in rated),
        "acts": dict(_acts(people)),
        "liked": _liked(people, rated),
        "error": {
            "by_ratings": None if told is None else told.as_json(),
            "recommended_only": _json_of(errors(one for one in rated if one.recommended)),
            "by_people": _mean_over_people([_rmse(person) for person in people]),
        },
        "calibration": {str(word): found.as_json() for word, found in by_confidence(rated).items()},
    }


def _refuse_doubles(records: Mapping[str, FeedbackRecord]) -> None:
    """Two files of one person would count them twice; all ratings of an earlier export are in the later one.

    Of a few ratings that two people gave alike nothing follows, unless the files are the same altogether.
    """
    judged = [(name, record, Counter(map(_without_day, record.rated))) for name, record in records.items()]
    for place, (name, record, ours) in enumerate(judged):
        for other, its_record, theirs in judged[:place]:
            smaller, larger = sorted((ours, theirs), key=len)
            contained = len(smaller) >= JUDGED and smaller <= larger
            if contained or (record == its_record and record.rated):
                raise InputError(
                    f"{name} holds the same ratings as {other}: give one file a person, the latest that they exported"
                )


def _without_day(one: RatedTitle) -> tuple[object, ...]:
    return one.stars, one.recommended, one.known, one.own_mean, one.model, one.predicted, one.expected_error


def _acts(people: Sequence[FeedbackRecord]) -> dict[str, int]:
    counted = Counter(act.what for person in people for act in person.acts if act.recommended)
    return {what: counted[what] for what in ACTS}


def _liked(people: Sequence[FeedbackRecord], rated: Sequence[RatedTitle]) -> dict[str, Any]:
    shares = [liked_share(person.rated) for person in people]
    judges = [share for share in shares if share.n >= JUDGED]
    pleased = Share(sum((share.value or 0.0) >= MOST for share in judges), len(judges))
    return {
        "by_ratings": liked_share(rated).as_json(),
        "own_mean_or_more": above_mean_share(rated).as_json(),
        "by_people": _mean_over_people([share.value for share in shares]),
        "people_who_liked_most": pleased.as_json(),
    }


def _rmse(person: FeedbackRecord) -> float | None:
    told = errors(person.rated)
    return None if told is None else told.rmse


def _json_of(told: Any) -> Any:
    return None if told is None else told.as_json()


def _mean_over_people(values: Sequence[float | None]) -> dict[str, Any]:
    """Each person once; the interval is a percentile bootstrap over people (Efron & Tibshirani 1993, chapter 13)."""
    kept = np.array([value for value in values if value is not None])
    if not len(kept):
        return {"people": 0, "mean": None, "interval": None}
    interval = None
    if len(kept) >= ENOUGH:
        drawn = np.random.default_rng(_SEED).integers(0, len(kept), size=(_DRAWS, len(kept)))
        interval = [round(float(bound), 4) for bound in np.percentile(kept[drawn].mean(axis=1), [2.5, 97.5])]
    return {"people": len(kept), "mean": round(float(kept.mean()), 4), "interval": interval}
