"""From the profile's tables to what came of each recommendation."""

from collections.abc import Iterable
from dataclasses import replace

from movierec_desktop.domain.feedback import ACTS, Act, FeedbackRecord, RatedTitle, RecommendedTitle
from movierec_desktop.services.replaced_ids import ReplacedIds
from movierec_desktop.store.feedback import DAY_MS, Response, StoredResponse, StoredShown
from movierec_desktop.store.profile import Profile

_TAKEN_BACK = {
    "unrated": "rated", "unlisted": "listed", "offered": "dismissed", "unmarked": "seen", "trusted": "wrong reason",
}  # fmt: skip
_DOUBTED = "doubted"
"""A rated title is called a wrong reason altogether: not of one recommendation, but seen beside one."""


def read_record(profile: Profile, replaced: ReplacedIds, *, with_recommended: bool = True) -> FeedbackRecord:
    """Everything that the profile knows of recommendations, under current title ids.

    Without the recommendations themselves, which are many, it takes a fraction of the time.
    """
    shown = profile.feedback.shown() if with_recommended else ()
    responses = list(profile.feedback.responses())
    return FeedbackRecord(
        ratings=profile.ratings.count(),
        recommended=tuple(_recommended(entry, replaced) for entry in shown),
        rated=tuple(_rated(responses, replaced)),
        acts=tuple(_acts(responses, replaced)),
    )


def _recommended(entry: StoredShown, replaced: ReplacedIds) -> RecommendedTitle:
    shown = entry.shown
    return RecommendedTitle(
        day=shown.at // DAY_MS,
        until=entry.last_at // DAY_MS,
        list=shown.list,
        place=shown.place,
        model=shown.prediction.model,
        predicted=shown.prediction.stars,
        expected_error=shown.prediction.expected_error,
        filtered=bool(shown.filters),
        title_id=replaced.current(shown.title_id),
        reasons=tuple(replaced.current(title_id) for title_id in shown.reasons),
    )


def _rated(responses: Iterable[StoredResponse], replaced: ReplacedIds) -> Iterable[RatedTitle]:
    """Each title's rating once, in the order in which they were first given.

    Where the person changed a rating, their last word counts, and the prediction that was made before the first: the
    later ones come after the person had judged.
    """
    standing: dict[int, RatedTitle] = {}
    for entry in responses:
        response = entry.response
        title_id = replaced.current(response.title_id)
        if response.what == "unrated":
            standing.pop(title_id, None)
        elif response.what == "rated":
            now = _rated_title(response, title_id, recommended=entry.recommended_id is not None)
            first = standing.get(title_id)
            standing[title_id] = now if first is None else _changed(first, now)
    return standing.values()


def _changed(first: RatedTitle, now: RatedTitle) -> RatedTitle:
    if first.predicted is None:
        return replace(now, day=first.day, recommended=first.recommended)
    return replace(first, stars=now.stars)


def _rated_title(response: Response, title_id: int, *, recommended: bool) -> RatedTitle:
    made = response.prediction
    return RatedTitle(
        day=response.at // DAY_MS,
        stars=response.stars or 0.0,
        recommended=recommended,
        known=response.known,
        own_mean=response.own_mean,
        model=None if made is None else made.model,
        predicted=None if made is None else made.stars,
        expected_error=None if made is None else made.expected_error,
        title_id=title_id,
    )


def _acts(responses: Iterable[StoredResponse], replaced: ReplacedIds) -> Iterable[Act]:
    """What was done and not taken back; of each title each act once, but every wrong reason."""
    standing: dict[tuple[int, str, int | None], Act] = {}
    for entry in responses:
        response = entry.response
        doubted = response.what == _DOUBTED
        what = "wrong reason" if doubted else response.what
        title_id = replaced.current(response.title_id)
        standing.pop((title_id, _TAKEN_BACK.get(what, what), response.reason_id), None)
        if what in ACTS:
            act = Act(response.at // DAY_MS, what, doubted or entry.recommended_id is not None, title_id)
            standing[title_id, what, response.reason_id] = act
    return standing.values()
