"""What the Insights page says in words; figures that rest on too little are told as what was counted."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from movierec_desktop.domain.feedback import Act, RatedTitle
from movierec_desktop.services.feedback_measures import ENOUGH, Errors, above_mean_share, liked_share
from movierec_desktop.services.taste_profile import Lean
from movierec_desktop.ui.words import decimal, listed, percent, whole

translate = QCoreApplication.translate

Said = tuple[str, str, str]
"""A figure, what it is, and a calmer sentence."""

_NONE = "\N{EN DASH}"
_GOOD = "3½"
_ALIKE = 0.05
"""Stars by which two means have to differ before the difference is told."""


def liked(rated: Sequence[RatedTitle]) -> Said:
    """The person's own liked share."""
    share, above = liked_share(rated), above_mean_share(rated)
    if not share.n:
        return (
            _NONE,
            translate("Insights", "None of the recommended titles is rated yet"),
            translate("Insights", "Watch one, rate it, and it counts here. What you rate while browsing does not."),
        )
    own = translate("Insights", "{hits} of {n} got as much as your own mean, or more.")
    own = own.format(hits=whole(above.hits), n=whole(above.n))
    if share.n < ENOUGH:
        later = translate("Insights", "From {n} on it is told in per cent.").format(n=whole(ENOUGH))
        return (
            translate("Insights", "{hits} of {n}").format(hits=whole(share.hits), n=whole(share.n)),
            translate("Insights", "recommended title(s) got {stars} stars or more, so far", "", share.n).format(
                stars=_GOOD
            ),
            f"{own} {later}",
        )
    low, high = share.interval
    likely = translate("Insights", "With so many, the true share is likely {low} to {high}.")
    return (
        percent(share.hits / share.n),
        translate(
            "Insights", "of the %Ln recommended title(s) that you rated got {stars} stars or more", "", share.n
        ).format(stars=_GOOD),
        f"{likely.format(low=percent(low), high=percent(high))} {own}",
    )


def error(told: Errors | None, measured: tuple[int, float] | None, model: str) -> Said:
    """The error of the predictions made before a rating, beside what was measured for the model."""
    beside = "" if measured is None else _measured_text(measured, model)
    if told is None:
        each = translate("Insights", "Each rating you give is one.")
        return _NONE, translate("Insights", "No prediction has met its rating yet"), f"{each} {beside}".strip()
    if told.n < ENOUGH:
        return (
            translate("Insights", "{hits} of {n}").format(hits=whole(told.n), n=whole(ENOUGH)),
            translate("Insights", "ratings that were predicted before you gave them; from then on the error is told"),
            beside,
        )
    low, high = (decimal(bound, 2) for bound in told.interval)
    likely = translate("Insights", "Likely {low} to {high}; expected {expected}.")
    return (
        translate("Insights", "{number} stars").format(number=decimal(told.rmse, 2)),
        translate("Insights", "is how far predictions made before %Ln of your rating(s) were off (RMSE)", "", told.n),
        f"{likely.format(low=low, high=high, expected=decimal(told.expected, 2))} {beside}".strip(),
    )


def _measured_text(measured: tuple[int, float], model: str) -> str:
    told = translate("Insights", "{model} was measured at {error} with %Ln rating(s) given.", "", measured[0])
    return told.format(model=model, error=decimal(measured[1], 2))


def answers(n_shown: int, rated: Iterable[RatedTitle], acts: Iterable[Act]) -> Said:
    """What became of the recommendations."""
    if not n_shown:
        return (
            "0",
            translate("Insights", "titles were recommended so far"),
            translate("Insights", "Titles count once they have stood before you for a moment."),
        )
    n_rated = sum(one.recommended for one in rated)
    counted = Counter(act.what for act in acts if act.recommended)
    parts = [translate("Insights", "%Ln rated", "", n_rated), *_acts(counted)]
    return (
        whole(n_shown),
        translate("Insights", "title(s) recommended to you", "", n_shown),
        translate("Insights", "Of these {parts}.").format(parts=listed(parts)),
    )


def _acts(counted: Mapping[str, int]) -> list[str]:
    """How often the person did what, where they did."""
    told = {
        "listed": translate("Insights", "%Ln on your watchlist", "", counted["listed"]),
        "dismissed": translate("Insights", "%Ln not for you", "", counted["dismissed"]),
        "seen": translate("Insights", "%Ln seen before", "", counted["seen"]),
        "wrong reason": translate("Insights", "%Ln with a reason that was wrong", "", counted["wrong reason"]),
    }
    return [words for what, words in told.items() if counted[what]]


def generosity(overall: Lean) -> str:
    """How the person's stars compare in general."""
    size = abs(overall.difference)
    if size < _ALIKE:
        told = translate("Insights", "You give as many stars as others give the same titles ({where}).")
    elif overall.difference > 0:
        told = translate("Insights", "You give {size} stars more than others ({where}).")
    else:
        told = translate("Insights", "You give {size} stars less than others ({where}).")
    where = translate("Insights", "over %Ln title(s): {own} and {others} on average", "", overall.n)
    where = where.format(own=decimal(overall.own_mean, 2), others=decimal(overall.others_mean, 2))
    return told.format(size=decimal(size, 2), where=where)


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
