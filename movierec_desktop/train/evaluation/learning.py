"""What learning adds to fold-in, for people whom the models have not seen: their later ratings after the k earliest."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import perf_counter

import numpy as np
import numpy.typing as npt

from movierec_desktop.domain.stars import MAX_STARS, MIN_STARS
from movierec_desktop.learn.evidence import Person
from movierec_desktop.learn.fine_tune import learn
from movierec_desktop.learn.settings import SETTINGS, LearningSettings
from movierec_desktop.recommend.base import IntArray, Ratings
from movierec_desktop.recommend.hybrid import Hybrid
from movierec_desktop.recommend.personal import Personal, PersonalTaste
from movierec_desktop.train.evaluation.metrics import ndcg
from movierec_desktop.train.evaluation.paired import Difference, mean_difference, rmse_difference
from movierec_desktop.train.held_out import HeldOutPerson
from movierec_desktop.train.models.base import Tell

Float64 = npt.NDArray[np.float64]
Int64 = npt.NDArray[np.int64]
Over = Callable[[IntArray], Hybrid]
"""The hybrid over some titles, by their ids."""

GIVEN = (20, 50, 100, 300)
FEWEST_ASKED = 20
_LIKED = 4.0
_TOP = 10


@dataclass(frozen=True, slots=True)
class LearnedPerson:
    """One person after k ratings: sums of squared errors of the later ones, and what the guard said.

    `by_foresight` is the guard's own estimate of the gain, the difference of mean squared errors before and after.
    """

    asked: int
    squares_before: float
    squares_after: float
    ndcg_before: float
    ndcg_after: float
    kept: tuple[str, ...]
    by_foresight: float
    seconds: float


@dataclass(frozen=True, slots=True)
class AfterLearning:
    """All people with k ratings given. Of `kept`: the people for whom the guard kept something."""

    k: int
    people: int
    asked: int
    rmse_before: float
    rmse_after: float
    difference: Difference
    by_person_before: float
    by_person_after: float
    difference_by_person: Difference
    ndcg_before: float
    ndcg_after: float
    ndcg_difference: Difference
    kept_share: float
    kept_components: dict[str, float]
    kept_before: float
    kept_after: float
    kept_better: float
    foreseen: float
    """Mean gain that the guard had estimated for them, in squared stars; `came_true` is what it was."""
    came_true: float
    seconds: float


def measure_learning(
    over: Over,
    title_ids: Int64,
    people: Sequence[HeldOutPerson],
    seed: int,
    tell: Tell,
    settings: LearningSettings = SETTINGS,
) -> list[AfterLearning]:
    """Learn from each person's k earliest ratings, k = 20, 50, 100, 300, and ask about all later ones.

    Args:
        over: the hybrid, fitted without these people.
        title_ids: ascending ids of the titles among which lists are made; what people rated besides is left out.
        people: in order of time. Asked is who has at least 20 ratings after the k-th.
        seed: of the folds.
        tell: hears of progress.
        settings: how far learning may go.
    """
    whole = over(title_ids)
    known = [_known(person, title_ids) for person in people]
    found = []
    for k in GIVEN:
        asked = [one for one in known if len(one.stars) >= k + FEWEST_ASKED]
        own = [_after(over, whole, title_ids, one, k, seed, settings) for one in asked]
        if own:
            found.append(_summary(k, own))
            tell(f"{k} given, {len(own)} people: {found[-1].rmse_before:.4f} to {found[-1].rmse_after:.4f}")
    return found


def _known(person: HeldOutPerson, title_ids: Int64) -> HeldOutPerson:
    there = np.isin(person.movie_ids, title_ids)
    return HeldOutPerson(person.movie_ids[there], person.stars[there])


def _after(
    over: Over, whole: Hybrid, title_ids: Int64, person: HeldOutPerson, k: int, seed: int, settings: LearningSettings
) -> LearnedPerson:
    begun = perf_counter()
    given = person.movie_ids[:k]
    learned = learn(Person(over(given), person.stars[:k]), given, seed, _unheard, _never, settings)
    seconds = perf_counter() - begun
    personal = Personal(whole, learned.correction, title_ids)
    rows = np.searchsorted(title_ids, person.movie_ids)
    taste = personal.fold_in(Ratings(rows[:k], person.stars[:k]))
    asked, truth = rows[k:], person.stars[k:]
    outcome = learned.outcome
    before = _ndcg(whole.list_score(taste.inner), whole, taste, asked[truth >= _LIKED])
    changed = bool(outcome.kept)
    return LearnedPerson(
        len(asked),
        _squares(whole.score(taste.inner)[asked], truth),
        _squares(personal.score(taste)[asked], truth),
        before,
        _ndcg(personal.list_score(taste), whole, taste, asked[truth >= _LIKED]) if changed else before,
        tuple(one.name for one in outcome.kept),
        outcome.before**2 - outcome.after**2,
        seconds,
    )


def _squares(predicted: npt.NDArray[np.floating], truth: Float64) -> float:
    return float(((np.clip(predicted, MIN_STARS, MAX_STARS) - truth) ** 2).sum())


def _ndcg(scores: npt.NDArray[np.floating], whole: Hybrid, taste: PersonalTaste, liked: IntArray) -> float:
    """NDCG@10 over the rated titles that were not given; NaN where the person liked nothing later."""
    liked = liked[whole.counts[liked] > 0]
    if not len(liked):
        return float("nan")
    open_scores = np.where(whole.counts > 0, scores, -np.inf)
    open_scores[taste.ratings.rows] = -np.inf
    best = np.argsort(-open_scores, kind="stable")[:_TOP]
    return ndcg(np.isin(best, liked), len(liked), _TOP)


def _unheard(_done: int, _total: int) -> None:
    """Progress of one person is not told."""


def _never() -> bool:
    return False


def _summary(k: int, own: Sequence[LearnedPerson]) -> AfterLearning:
    asked = np.array([one.asked for one in own], dtype=np.float64)
    before = np.array([one.squares_before for one in own])
    after = np.array([one.squares_after for one in own])
    kept = np.array([bool(one.kept) for one in own])
    ones = np.ones((len(own), 1))
    lists = np.array([(one.ndcg_before, one.ndcg_after) for one in own])
    lists = lists[np.isfinite(lists[:, 0])]
    names = sorted({name for one in own for name in one.kept})
    means = (before / asked, after / asked)
    return AfterLearning(
        k=k,
        people=len(own),
        asked=int(asked.sum()),
        rmse_before=float(np.sqrt(before.sum() / asked.sum())),
        rmse_after=float(np.sqrt(after.sum() / asked.sum())),
        difference=rmse_difference(after[:, None], before[:, None], asked[:, None]),
        by_person_before=_root_of_mean(means[0]),
        by_person_after=_root_of_mean(means[1]),
        difference_by_person=rmse_difference(means[1][:, None], means[0][:, None], ones),
        ndcg_before=float(lists[:, 0].mean()),
        ndcg_after=float(lists[:, 1].mean()),
        ndcg_difference=mean_difference(lists[:, 1], lists[:, 0]),
        kept_share=float(kept.mean()),
        kept_components={name: float(np.mean([name in one.kept for one in own])) for name in names},
        kept_before=_root_of_mean(means[0][kept]),
        kept_after=_root_of_mean(means[1][kept]),
        kept_better=float((after < before)[kept].mean()) if kept.any() else float("nan"),
        foreseen=float(np.mean([one.by_foresight for one in own if one.kept])) if kept.any() else 0.0,
        came_true=float((means[0] - means[1])[kept].mean()) if kept.any() else 0.0,
        seconds=float(np.median([one.seconds for one in own])),
    )


def _root_of_mean(squares: Float64) -> float:
    return float(np.sqrt(squares.mean())) if len(squares) else float("nan")


def as_table(found: Sequence[AfterLearning]) -> str:
    """The figures in Markdown."""
    lines = [
        "| given | people | RMSE fold-in | with learning | difference (95 %) | each person once | difference (95 %) "
        "| NDCG@10 fold-in | with learning | kept for | their error | better | s |",
        "|---" * 13 + "|",
    ]
    lines += [
        f"| {one.k} | {one.people} | {one.rmse_before:.4f} | {one.rmse_after:.4f} | {_interval(one.difference)} "
        f"| {one.by_person_before:.4f} to {one.by_person_after:.4f} | {_interval(one.difference_by_person)} "
        f"| {one.ndcg_before:.3f} | {one.ndcg_after:.3f} | {one.kept_share:.0%} "
        f"| {_of_kept(one)} | {one.seconds:.2f} |"
        for one in found
    ]
    return "\n".join([*lines, "", *_kept_lines(found)])


def _of_kept(one: AfterLearning) -> str:
    """Error before and after of those for whom something was kept, and for how many of them it went down."""
    if not one.kept_share:
        return "- | -"
    return f"{one.kept_before:.4f} to {one.kept_after:.4f} | {one.kept_better:.0%}"


def _kept_lines(found: Sequence[AfterLearning]) -> list[str]:
    """What was kept, and whether the guard saw rightly, in squared stars."""
    names = sorted({name for one in found for name in one.kept_components})
    header = f"| given | {' | '.join(f'{name} kept for' for name in names)} | gain the guard saw | that came true |"
    rows = [
        f"| {one.k} | {' | '.join(format(one.kept_components.get(name, 0.0), '.0%') for name in names)} "
        f"| {one.foreseen:.4f} | {one.came_true:.4f} |"
        for one in found
    ]
    return [header, "|---" * (len(names) + 3) + "|", *rows] if names else []


def _interval(one: Difference) -> str:
    return f"{one.value:+.4f} ({one.low:+.4f} to {one.high:+.4f})"
