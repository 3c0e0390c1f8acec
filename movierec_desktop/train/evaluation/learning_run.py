"""`movierec evaluate-learning`: models that do not know some people, and what learning does for these."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from movierec_desktop.domain.errors import InputError
from movierec_desktop.learn.settings import SETTINGS
from movierec_desktop.recommend.base import IntArray
from movierec_desktop.recommend.bundle import Bundle, load_model, open_bundle
from movierec_desktop.recommend.hybrid import Hybrid
from movierec_desktop.train.evaluation.learning import FEWEST_ASKED, GIVEN, Over, as_table, measure_learning
from movierec_desktop.train.evaluation.machine import machine_facts
from movierec_desktop.train.evaluation.people_split import people_split
from movierec_desktop.train.evaluation.rating_sets import RatingSet
from movierec_desktop.train.evaluation.set_features import set_features
from movierec_desktop.train.evaluation.united import read_one_or_several
from movierec_desktop.train.held_out import HeldOutPerson, Int64
from movierec_desktop.train.models import hybrid
from movierec_desktop.train.models.base import Context, Tell, TrainedModel


@dataclass(frozen=True, slots=True)
class LearningRequest:
    """Which people, and which models: those of `bundle`, or ones fitted without the people where it is None."""

    data: tuple[Path, ...]
    bundle: Path | None
    people: int
    seed: int

    @property
    def command(self) -> str:
        """The call that repeats it, names of folders without their path."""
        words = ["movierec evaluate-learning", *(f"--data {folder.resolve().name}" for folder in self.data)]
        words += [f"--bundle {self.bundle.resolve().name}"] if self.bundle else []
        return " ".join([*words, f"--people {self.people}", f"--seed {self.seed}"])


def evaluate_learning(request: LearningRequest, tell: Tell) -> tuple[str, dict[str, Any]]:
    """A table in Markdown and all figures. Raises InputError for what cannot be measured.

    Without a bundle the people are those whom `movierec train` holds out of the same data with the same seed, and the
    models are those that it measures. With one they are drawn among those with enough ratings.
    """
    rating_set = read_one_or_several(request.data)
    if request.bundle is None:
        over, title_ids, people = _fitted(rating_set, request, tell)
    else:
        over, title_ids, people = _bundled(rating_set, open_bundle(request.bundle), request)
    tell(f"learning for {len(people)} people")
    found = measure_learning(over, title_ids, people, request.seed, tell)
    if not found:
        raise InputError(f"Nobody has {GIVEN[0] + FEWEST_ASKED} ratings: give a larger set")
    figures = {
        "command": request.command,
        "settings": asdict(SETTINGS),
        "machine": machine_facts(),
        "after": [asdict(one) for one in found],
    }
    return f"`{request.command}`\n\n{as_table(found)}", figures


def _fitted(rating_set: RatingSet, request: LearningRequest, tell: Tell) -> tuple[Over, Int64, list[HeldOutPerson]]:
    (group,) = people_split(rating_set, [], request.seed, train_on_validation=True).groups
    _, draft = hybrid.make_plan(group.train, Context(request.seed, set_features(rating_set), tell))
    ids = rating_set.title_ids
    people = [HeldOutPerson(ids[person.titles], person.stars) for person in group.test[: request.people]]
    return _over_trained(draft), ids, people


def _over_trained(model: TrainedModel) -> Over:
    def over(title_ids: IntArray) -> Hybrid:
        return _as_hybrid(model.over(title_ids))

    return over


def _bundled(
    rating_set: RatingSet, bundle: Bundle, request: LearningRequest
) -> tuple[Over, Int64, list[HeldOutPerson]]:
    trained_on = {entry["name"] for entry in bundle.manifest.get("data_sets", [])}
    if trained_on & set(rating_set.name.split(" + ")):
        raise InputError("These models were trained on these people: leave --bundle out, or give another set")

    def over(title_ids: IntArray) -> Hybrid:
        return _as_hybrid(load_model(bundle, hybrid.NAME, title_ids))

    table = rating_set.table()
    sizes = np.bincount(table.person, minlength=table.n_people)
    eligible = np.flatnonzero(sizes >= GIVEN[0] + FEWEST_ASKED)
    drawn = np.sort(np.random.default_rng(request.seed).permutation(eligible)[: request.people])
    starts = table.starts
    people = [
        HeldOutPerson(
            table.title_ids[table.title[starts[one] : starts[one + 1]]],
            table.stars[starts[one] : starts[one + 1]].astype(np.float64),
        )
        for one in drawn
    ]
    return over, rating_set.title_ids, people


def _as_hybrid(model: object) -> Hybrid:
    if not isinstance(model, Hybrid):
        raise InputError("These models have no hybrid: there is nothing that could learn")
    return model
