"""Learning from one person: adapt, let the guard judge by ratings that were not learned from, keep what helps."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from movierec_desktop.domain.errors import InputError, LearningStoppedError
from movierec_desktop.domain.learning import ComponentOutcome, LearningOutcome
from movierec_desktop.domain.stars import MAX_STARS, MIN_STARS
from movierec_desktop.learn.components import Component, components_for
from movierec_desktop.learn.evidence import Float64, Int64, Person, Told, ask, ask_in_turns, folds
from movierec_desktop.learn.guard import judge
from movierec_desktop.learn.settings import FEWEST_RATINGS, SETTINGS, LearningSettings
from movierec_desktop.recommend.correction import Correction

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Learned:
    """What was learned and what came of it. The correction is empty where nothing was kept."""

    correction: Correction
    outcome: LearningOutcome


@dataclass(slots=True)
class _Turn:
    """One fold of the guard: what is learned from, what is asked, and what the components kept so far make of both.

    `residuals` are those of `learned`, `predicted` those of `asked`; both shape (n,).
    """

    learned: Told
    asked: Told
    residuals: Float64
    predicted: Float64


class _Steps:
    """Counts what is done, and stops when asked to."""

    def __init__(self, total: int, progress: Progress, cancelled: Cancelled) -> None:
        self._done, self._total, self._progress, self._cancelled = 0, total, progress, cancelled

    def check(self) -> None:
        if self._cancelled():
            raise LearningStoppedError("Learning was stopped: nothing has changed")

    def done(self) -> None:
        self.check()
        self._done += 1
        self._progress(self._done, self._total)

    def all_done(self) -> None:
        self._progress(self._total, self._total)


def learn(
    person: Person,
    title_ids: Int64,
    seed: int,
    progress: Progress,
    cancelled: Cancelled,
    settings: LearningSettings = SETTINGS,
) -> Learned:
    """Learn from all of a person's ratings.

    Each component is judged by K-fold cross-validation on the person's own ratings: in each fold the whole adaptation
    is done anew without the fold, and its errors there are compared with those without it. The next component learns
    what the ones kept so far leave over. At the end what is kept is learned from all ratings.

    Args:
        person: in order of time.
        title_ids: of the person's ratings, in the same order, shape (n,).
        seed: of the folds.
        progress: called with (done, in all).
        cancelled: asked often; LearningStoppedError is raised when it says yes.
        settings: how far to go.

    Raises InputError where there are fewer than `FEWEST_RATINGS` ratings.
    """
    n = len(person)
    if n < FEWEST_RATINGS:
        raise InputError(f"There are {n} ratings: rate {FEWEST_RATINGS} titles, then it can be told whether it helps")
    components, left_out = components_for(person)
    turns_in_all = min(settings.outer_folds, n) + 1
    steps = _Steps(turns_in_all * (1 + len(components)), progress, cancelled)
    turns = _guard_turns(person, settings, seed, steps)
    outcomes, kept = _judged(person, components, turns, settings, steps)
    everything = ask_in_turns(person, np.arange(n), settings.inner_folds, seed + 1, steps.check)
    steps.done()
    correction = _learned(person, title_ids, kept, everything, settings, steps)
    steps.all_done()
    before = _rms(person, turns, lambda turn: turn.asked.predicted)
    after = _rms(person, turns, lambda turn: turn.predicted)
    return Learned(correction, LearningOutcome(n, before, after, tuple(outcomes), left_out))


def _guard_turns(person: Person, settings: LearningSettings, seed: int, steps: _Steps) -> list[_Turn]:
    fold = folds(len(person), settings.outer_folds, seed)
    turns = []
    for number in range(fold.max() + 1):
        given, withheld = np.flatnonzero(fold != number), np.flatnonzero(fold == number)
        learned = ask_in_turns(person, given, settings.inner_folds, seed + 1, steps.check)
        asked = ask(person, given, withheld)
        turns.append(_Turn(learned, asked, person.stars[learned.places] - learned.predicted, asked.predicted))
        steps.done()
    return turns


def _judged(
    person: Person, components: Sequence[Component], turns: list[_Turn], settings: LearningSettings, steps: _Steps
) -> tuple[list[ComponentOutcome], list[Component]]:
    """The verdict on each component, and those that are kept, whose predictions the turns have then."""
    outcomes, kept = [], []
    for component in components:
        added: list[tuple[Float64, Float64]] = []
        for turn in turns:
            part = component.fit(person, turn.learned, turn.residuals, settings, steps.check)
            added.append((component.added(part, person, turn.learned), component.added(part, person, turn.asked)))
            steps.done()
        before = _errors(person, turns, [turn.predicted for turn in turns])
        after = _errors(person, turns, [turn.predicted + own for turn, (_, own) in zip(turns, added, strict=True)])
        verdict = judge(before, after, settings.gain_in_errors)
        outcomes.append(ComponentOutcome(component.name, verdict.before, verdict.after, verdict.kept))
        if verdict.kept:
            kept.append(component)
            for turn, (learned, asked) in zip(turns, added, strict=True):
                turn.residuals = turn.residuals - learned
                turn.predicted = turn.predicted + asked
    return outcomes, kept


def _learned(
    person: Person,
    title_ids: Int64,
    kept: Sequence[Component],
    told: Told,
    settings: LearningSettings,
    steps: _Steps,
) -> Correction:
    """What is kept, learned from everything."""
    n = len(told.places)
    empty = np.zeros((n, 0), dtype=np.float32)
    tensors: dict[str, np.ndarray] = {
        **dict.fromkeys(("slopes", "weights", "factors"), empty),
        **dict.fromkeys(("node_input", "node_code"), empty[0]),
    }
    residuals = person.stars[told.places] - told.predicted
    for component in kept:
        part = component.fit(person, told, residuals, settings, steps.check)
        residuals = residuals - component.added(part, person, told)
        tensors |= component.tensors(part)
        steps.done()
    return Correction.of({"title_ids": title_ids[told.places], "stars": person.stars[told.places], **tensors})


def _errors(person: Person, turns: Sequence[_Turn], predicted: Sequence[Float64]) -> Float64:
    """Of all withheld ratings, predictions within the scale, shape (n,)."""
    parts = [
        np.clip(told, MIN_STARS, MAX_STARS) - person.stars[turn.asked.places]
        for turn, told in zip(turns, predicted, strict=True)
    ]
    return np.concatenate(parts)


def _rms(person: Person, turns: Sequence[_Turn], predicted: Callable[[_Turn], Float64]) -> float:
    return float(np.sqrt(np.mean(_errors(person, turns, [predicted(turn) for turn in turns]) ** 2)))
