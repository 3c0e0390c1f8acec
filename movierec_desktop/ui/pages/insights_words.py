"""What the Insights page says in words; figures that rest on too little are told as what was counted."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from movierec_desktop.domain.feedback import Act, RatedTitle
from movierec_desktop.services.feedback_measures import ENOUGH, Errors, above_mean_share, liked_share
from movierec_desktop.services.taste_profile import Lean

Said = tuple[str, str, str]
"""A figure, what it is, and a calmer sentence."""

_ACTS = {
    "listed": "on your watchlist",
    "dismissed": "not for you",
    "seen": "seen before",
    "wrong reason": "with a reason that was wrong",
}


def liked(rated: Sequence[RatedTitle]) -> Said:
    """The person's own liked share."""
    share, above = liked_share(rated), above_mean_share(rated)
    if not share.n:
        return (
            "\N{EN DASH}",
            "None of the recommended titles is rated yet",
            "Watch one, rate it, and it counts here. What you rate while browsing does not.",
        )
    own = f"{above.hits} of {above.n} got as much as your own mean, or more."
    titles = "title" if share.n == 1 else "titles"
    if share.n < ENOUGH:
        return (
            f"{share.hits} of {share.n}",
            f"recommended {titles} got 3½ stars or more, so far",
            f"{own} From {ENOUGH} on it is told in per cent.",
        )
    low, high = share.interval
    return (
        f"{share.hits / share.n:.0%}",
        f"of the {share.n} recommended titles that you rated got 3½ stars or more",
        f"With so many, the true share is likely {low:.0%} to {high:.0%}. {own}",
    )


def error(told: Errors | None, measured: tuple[int, float] | None, model: str) -> Said:
    """The error of the predictions made before a rating, beside what was measured for the model."""
    beside = "" if measured is None else f"{model} was measured at {measured[1]:.2f} with {measured[0]} ratings given."
    if told is None:
        return "\N{EN DASH}", "No prediction has met its rating yet", f"Each rating you give is one. {beside}".strip()
    if told.n < ENOUGH:
        return (
            f"{told.n} of {ENOUGH}",
            "ratings that were predicted before you gave them; from then on the error is told",
            beside,
        )
    low, high = told.interval
    return (
        f"{told.rmse:.2f} stars",
        f"is how far predictions made before {told.n} of your ratings were off (RMSE)",
        f"Likely {low:.2f} to {high:.2f}; expected {told.expected:.2f}. {beside}".strip(),
    )


def answers(n_shown: int, rated: Iterable[RatedTitle], acts: Iterable[Act]) -> Said:
    """What became of the recommendations."""
    if not n_shown:
        return "0", "titles were recommended so far", "Titles count once they have stood before you for a moment."
    n_rated = sum(one.recommended for one in rated)
    counted = Counter(act.what for act in acts if act.recommended)
    parts = [f"{n_rated} rated", *(f"{counted[what]} {words}" for what, words in _ACTS.items() if counted[what])]
    titles = "title was" if n_shown == 1 else "titles were"
    return f"{n_shown:,}", f"{titles} recommended to you", f"Of these {', '.join(parts)}."


def generosity(overall: Lean) -> str:
    """How the person's stars compare in general."""
    size = abs(overall.difference)
    where = f"over {overall.n} titles: {overall.own_mean:.2f} and {overall.others_mean:.2f} on average"
    if size < 0.05:
        return f"You give as many stars as others give the same titles ({where})."
    return f"You give {size:.2f} stars {'more' if overall.difference > 0 else 'less'} than others ({where})."


def measured_for(measured: Mapping[str, Any], known: Sequence[int]) -> tuple[int, float] | None:
    """Ratings given and error of the measurement that is nearest to what the person had rated, or None.

    Args:
        measured: a model's entry of that name in the manifest.
        known: how many ratings there were before each prediction; none take the measurement's own number.
    """
    by_given = {int(k): one["rmse"] for k, one in measured.get("by_given", {}).items()}
    if not by_given:
        return None
    middle = sorted(known)[len(known) // 2] if known else measured.get("given", 20)
    nearest = min(by_given, key=lambda k: (abs(k - middle), k))
    return nearest, float(by_given[nearest])
