"""What was recommended and what the person then did, from which their own liked share and error are computed."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from movierec_desktop.domain.recommendation import Recommendation
from movierec_desktop.domain.title_filter import TitleFilter
from movierec_desktop.services.presets import to_json
from movierec_desktop.store.feedback import Prediction, Response, Shown
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.ratings import StoredRating, now_ms

TOP_REASONS = 5
"""Reasons kept with a recommendation."""
MOST_WAITING = 64
"""Ratings that wait for their prediction. What is pushed out stays without one."""
MOST_WAITING_WITH = 500_000
"""And so many ratings given before, which wait with them, that memory stays bounded whoever rates."""
_MOST_UNWRITTEN = 1000


@dataclass(frozen=True, slots=True)
class Where:
    """The list in which titles are shown, and what made it."""

    list: str
    model: str
    filters: TitleFilter


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that the person does with a title; `what` and `prediction` as in `Response`."""

    title_id: int
    label: str
    what: str
    stars: float | None = None
    prediction: Prediction | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """A prediction that is still to be made, from what the person had rated before; the title itself is left out."""

    response_id: int
    title_id: int
    rated: Mapping[int, StoredRating]

    @property
    def stars_by_id(self) -> dict[int, float]:
        """What a model is to be told of the person."""
        return {title_id: rating.stars for title_id, rating in self.rated.items() if title_id != self.title_id}


class FeedbackLog:
    """Keeps in memory what is shown, and writes it in one transaction when asked to.

    What the person does is written by the `Library` in the transaction of the change itself: both are there, or none.
    """

    def __init__(self, profile: Profile, clock: Callable[[], int] = now_ms) -> None:
        """`clock` gives milliseconds since 1970 UTC."""
        self._profile = profile
        self._clock = clock
        self._unwritten: dict[tuple[int, str], Shown] = {}
        self._questions: dict[int, Question] = {}
        self._answers: dict[int, Prediction] = {}

    def note_shown(
        self, where: Where, shown: Iterable[Recommendation], reasons: Callable[[Recommendation], Iterable[int]]
    ) -> None:
        """Remember that titles stand before the person's eyes. Nothing is written yet.

        Args:
            where: the list they stand in.
            shown: the titles that are in sight.
            reasons: ids of the rated titles that moved a prediction most, largest effect first.
        """
        filters = "" if where.filters.is_empty else json.dumps(to_json(where.filters), sort_keys=True)
        for item in shown:
            made = Prediction(where.model, item.stars, item.expected_error)
            top = tuple(reasons(item))[:TOP_REASONS]
            place = (item.title.id, where.list)
            self._unwritten.pop(place, None)  # so that the newest come last
            self._unwritten[place] = Shown(item.title.id, self._clock(), made, item.rank, where.list, filters, top)
        while len(self._unwritten) > _MOST_UNWRITTEN:  # a disk that stays full
            del self._unwritten[next(iter(self._unwritten))]

    @property
    def is_written(self) -> bool:
        """Whether `flush` has nothing to do."""
        return not self._unwritten and not self._answers

    def flush(self) -> None:
        """Write what has gathered, in one transaction. Raises ProfileError when it cannot be written, and keeps it."""
        if self.is_written:
            return
        table = self._profile.feedback
        with self._profile.writing():
            for shown in self._unwritten.values():
                table.put_shown(shown)
            for response_id, made in self._answers.items():
                table.put_prediction(response_id, made)
            table.prune()
        self._unwritten.clear()
        self._answers.clear()

    def forget_unwritten(self) -> None:
        """Forget what has gathered: the profile that it belongs to is no longer there."""
        self._unwritten.clear()
        self._questions.clear()
        self._answers.clear()

    def respond(self, deed: Deed, rated: Mapping[int, StoredRating]) -> int:
        """Write what the person does, within `Profile.writing()`; returns the entry's id.

        A rating without a prediction becomes a `Question`. `rated` is what the person had rated before, by title id.
        """
        for shown in [shown for (title_id, _), shown in self._unwritten.items() if title_id == deed.title_id]:
            self._profile.feedback.put_shown(shown)  # once more at the next `flush`: it changes nothing then
        own = rated.get(deed.title_id)
        known = len(rated) - (own is not None)
        total = sum(rating.stars for rating in rated.values()) - (own.stars if own else 0.0)
        response = Response(
            title_id=deed.title_id,
            label=deed.label,
            at=self._clock(),
            what=deed.what,
            known=known,
            own_mean=total / known if known else None,
            stars=deed.stars,
            prediction=deed.prediction,
        )
        response_id = self._profile.feedback.add_response(response)
        self._forget(response_id)  # of a change that failed on its way to the disk
        if deed.what == "rated" and deed.prediction is None:
            self._questions[response_id] = Question(response_id, deed.title_id, dict(rated))
            most = min(MOST_WAITING, max(1, MOST_WAITING_WITH // max(1, len(rated))))
            while len(self._questions) > most:
                del self._questions[next(iter(self._questions))]
        return response_id

    def take_back(self, response_id: int) -> None:
        """Forget what the person did, within `Profile.writing()`."""
        self._profile.feedback.remove_response(response_id)
        self._forget(response_id)

    def _forget(self, response_id: int) -> None:
        self._questions.pop(response_id, None)
        self._answers.pop(response_id, None)

    def next_question(self) -> Question | None:
        """The rating that has waited longest for its prediction."""
        return next(iter(self._questions.values()), None)

    def answer(self, question: Question, made: Prediction | None) -> None:
        """Keep the prediction, None where none can be made, until `flush` writes it."""
        if self._questions.pop(question.response_id, None) is not None and made is not None:
            self._answers[question.response_id] = made
