"""`movierec evaluate-learning`: models that do not know some people, and what learning does for these."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from movierec_desktop.domain.errors import InputError
from movierec_desktop.learn.settings import SETTINGS
from movierec_desktop.recommend.base import IntArray
from movierec_desktop.recommend.bundle import Bundle, load_model, open_bundle
from movierec_desktop.recommend.hybrid import Hybrid
from movierec_desktop.train.evaluation.learning import FEWEST_ASKED, GIVEN, Over, as_table, measure_learning
from movierec_desktop.train.evaluation.machine import machine_facts
from movierec_desktop.train.evaluation.people_split import people_split
from movierec_desktop.train.evaluation.rating_sets import RatingSet
from movierec_desktop.train.evaluation.united import read_with_features
from movierec_desktop.train.held_out import HeldOutPerson, Int64
from movierec_desktop.train.models import hybrid
from movierec_desktop.train.models.base import Context, Tell, TitleFeatures, TrainedModel

_NO_HYBRID = "These models have no hybrid: there is nothing that could learn"


@dataclass(frozen=True, slots=True)
class LearningRequest:
    """Which people, and which models: those of `bundle`, or ones fitted without the people where it is None.

    The people are of `data`, or those whom `movierec split` held out into the folder `split`. In their order by
    chance the first `skip` are passed over: settings are chosen on some and measured on others.
    """

    data: tuple[Path, ...] = ()
    split: Path | None = None
    bundle: Path | None = None
    people: int = 300
    skip: int = 0
    seed: int = 0

    def __post_init__(self) -> None:
        """Raise InputError for what does not go together."""
        if bool(self.data) == bool(self.split):
            raise InputError("Name the people with --data, or with --split as 'movierec split' wrote it")
        if self.split is not None and self.bundle is None:
            raise InputError("Name the models that were trained on the split's train folder with --bundle")

    @property
    def command(self) -> str:
        """The call that repeats it, names of folders without their path."""
        words = ["movierec evaluate-learning", *(f"--data {folder.resolve().name}" for folder in self.data)]
        words += [f"--split {self.split.resolve().name}"] if self.split else []
        words += [f"--bundle {self.bundle.resolve().name}"] if self.bundle else []
        words += [f"--skip {self.skip}"] if self.skip else []
        return " ".join([*words, f"--people {self.people}", f"--seed {self.seed}"])


def evaluate_learning(request: LearningRequest, tell: Tell) -> tuple[str, dict[str, Any]]:
    """A table in Markdown and all figures. Raises InputError for what cannot be measured.

    Without a bundle the people are those whom `movierec train` holds out of the same data with the same seed, and the
    models are those that it measures. With one they are drawn among those with enough ratings.
    """
    over, title_ids, people = _models_and_people(request, tell)
    people = people[request.skip :][: request.people]
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


def _models_and_people(request: LearningRequest, tell: Tell) -> tuple[Over, Int64, list[HeldOutPerson]]:
    """The people in an order by chance."""
    if request.bundle is None:
        return _fitted(*read_with_features(request.data, None, tell), request, tell)
    bundle = open_bundle(request.bundle)
    if request.split is None:
        people, ids = _people_of(read_with_features(request.data, None, tell)[0], bundle)
    else:
        people, ids = _people_of_split(request.split)
    order = np.random.default_rng(request.seed).permutation(len(people))
    ids = np.union1d(ids, _rated_titles(bundle))
    return _over_bundle(bundle), ids, [people[place] for place in order]


def _fitted(
    rating_set: RatingSet, features: TitleFeatures, request: LearningRequest, tell: Tell
) -> tuple[Over, Int64, list[HeldOutPerson]]:
    (group,) = people_split(rating_set, [], request.seed, train_on_validation=True).groups
    _, draft = hybrid.make_plan(group.train, Context(request.seed, features, tell))
    ids = rating_set.title_ids
    people = [HeldOutPerson(ids[person.titles], person.stars) for person in group.test]
    return _over_trained(draft), ids, people


def _over_trained(model: TrainedModel) -> Over:
    def over(title_ids: IntArray) -> Hybrid:
        return _as_hybrid(model.over(title_ids))

    return over


def _rated_titles(bundle: Bundle) -> Int64:
    """Ids of the titles that the models know: lists are made of all of them."""
    from safetensors import safe_open

    entry = bundle.manifest["models"].get(hybrid.NAME)
    if entry is None:
        raise InputError(_NO_HYBRID)
    with safe_open(bundle.folder / entry["file"], framework="np") as file:
        ids: Int64 = file.get_tensor("title_ids").astype(np.int64)
    return ids


def _over_bundle(bundle: Bundle) -> Over:
    def over(title_ids: IntArray) -> Hybrid:
        return _as_hybrid(load_model(bundle, hybrid.NAME, title_ids))

    return over


def _people_of(rating_set: RatingSet, bundle: Bundle) -> tuple[list[HeldOutPerson], Int64]:
    """Everyone of a set on which the bundle was not trained."""
    trained_on = {entry["name"] for entry in bundle.manifest.get("data_sets", [])}
    if trained_on & set(rating_set.name.split(" + ")):
        raise InputError("These models were trained on these people: leave --bundle out, or give another set")
    frame = rating_set.ratings.rename(columns={"user_id": "person", "when": "timestamp"})
    return _histories(frame), rating_set.title_ids


def _people_of_split(folder: Path) -> tuple[list[HeldOutPerson], Int64]:
    """Everyone whom `movierec split` held out: what was given, then what is asked, which it sorted by time."""
    try:
        given, asked = (pd.read_csv(folder / name) for name in ("given.csv", "truth.csv"))
        frame = pd.concat([given, asked])
        frame["timestamp"] = np.arange(len(frame))
        frame = frame.rename(columns={"userId": "person", "movieId": "movie_id", "rating": "stars"})
        return _histories(frame[["person", "movie_id", "stars", "timestamp"]]), np.unique(frame["movie_id"].to_numpy())
    except (OSError, ValueError, KeyError) as error:
        raise InputError(f"{folder} is no split ({error}): make it with 'movierec split'") from error


def _histories(frame: pd.DataFrame) -> list[HeldOutPerson]:
    """Each person's ratings in order of time, those with enough of them."""
    ordered = frame.sort_values(["person", "timestamp", "movie_id"], kind="stable")
    return [
        HeldOutPerson(own["movie_id"].to_numpy(dtype=np.int64), own["stars"].to_numpy(dtype=np.float64))
        for _, own in ordered.groupby("person", sort=True)
        if len(own) >= GIVEN[0] + FEWEST_ASKED
    ]


def _as_hybrid(model: object) -> Hybrid:
    if not isinstance(model, Hybrid):
        raise InputError(_NO_HYBRID)
    return model
