"""How far fold-in and learning are from training everything again with the person's ratings in it.

    python benchmarks/learning_retraining.py --data DIR [--given 20,50] [--people N] [--seed N]

People are held out of the set in DIR and the hybrid is fitted without them. Then, for each number k of ratings given:
fold-in, fold-in with learning, and all models fitted anew on everyone's ratings and the k earliest ratings of the held
out people, the blend as before. The later ratings are asked. Minutes on ml-latest-small.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMBA_NUM_THREADS"):
    os.environ[variable] = "1"

import numpy as np
import numpy.typing as npt

from movierec_desktop.domain.errors import InputError
from movierec_desktop.domain.stars import MAX_STARS, MIN_STARS
from movierec_desktop.learn.evidence import Person
from movierec_desktop.learn.fine_tune import learn
from movierec_desktop.recommend.base import Ratings
from movierec_desktop.recommend.hybrid import Hybrid
from movierec_desktop.recommend.personal import Personal
from movierec_desktop.train.evaluation.paired import rmse_difference
from movierec_desktop.train.evaluation.people_split import NewPerson, people_split
from movierec_desktop.train.evaluation.united import read_with_features
from movierec_desktop.train.models import hybrid
from movierec_desktop.train.models.base import Context, TrainedModel
from movierec_desktop.train.rating_table import RatingTable

Float64 = npt.NDArray[np.float64]
FEWEST_ASKED = 20
WAYS = ("fold-in", "with learning", "trained again")


def _tell(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def main() -> int:
    """Print a table, return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, action="append", required=True, metavar="DIR")
    parser.add_argument("--given", default="20,50", metavar="K,K")
    parser.add_argument("--people", type=int, default=300, metavar="N")
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    try:
        rating_set, features = read_with_features(arguments.data, None, _tell)
        (group,) = people_split(rating_set, [], arguments.seed, train_on_validation=True).groups
    except InputError as error:
        print(error, file=sys.stderr)
        return 2
    context = Context(arguments.seed, features, _tell)
    plan, _ = hybrid.make_plan(group.train, context)
    draft = hybrid.fit_planned(plan, group.train, context)
    people = group.test[: arguments.people]
    print("| given | people | " + " | ".join(WAYS) + " | learning less fold-in | trained again less fold-in |")
    print("|---" * 7 + "|")
    for k in (int(part) for part in arguments.given.split(",")):
        own = [person for person in people if len(person.titles) >= k + FEWEST_ASKED]
        again = hybrid.fit_planned(plan, with_people(group.train, own, k), context)
        print(line(k, [squares(draft, again, group.train, person, k, arguments.seed) for person in own]), flush=True)
    return 0


def with_people(table: RatingTable, people: Sequence[NewPerson], k: int) -> RatingTable:
    """The table with the k earliest ratings of some more people."""
    codes = np.repeat(np.arange(len(people)) + table.n_people, k).astype(np.int32)
    titles = np.concatenate([person.titles[:k] for person in people]).astype(np.int32)
    stars = np.concatenate([person.stars[:k] for person in people]).astype(np.float32)
    return replace(
        table,
        person=np.concatenate([table.person, codes]),
        title=np.concatenate([table.title, titles]),
        stars=np.concatenate([table.stars, stars]),
        n_people=table.n_people + len(people),
    )


def squares(
    draft: TrainedModel, again: TrainedModel, table: RatingTable, person: NewPerson, k: int, seed: int
) -> tuple[float, ...]:
    """Ratings asked, and the sum of squared errors of each way."""
    ids = table.title_ids[person.titles]
    given, truth = Ratings(np.arange(k), person.stars[:k]), person.stars[k:]
    before, retrained = over(draft, ids), over(again, ids)
    learned = learn(Person(over(draft, ids[:k]), person.stars[:k]), ids[:k], seed, lambda _d, _t: None, lambda: False)
    personal = Personal(before, learned.correction, ids)
    taste = personal.fold_in(given)
    told = (taste.inner.scores, taste.scores, retrained.score(retrained.fold_in(given)))
    return len(truth), *(float(((np.clip(one[k:], MIN_STARS, MAX_STARS) - truth) ** 2).sum()) for one in told)


def over(model: TrainedModel, ids: npt.NDArray[np.int64]) -> Hybrid:
    """The hybrid over some titles."""
    made = model.over(ids)
    assert isinstance(made, Hybrid)  # noqa: S101  # the class that its own name loads
    return made


def line(k: int, found: Sequence[tuple[float, ...]]) -> str:
    """One line of the table."""
    asked, *sums = np.array(found, dtype=np.float64).T
    told = [f"{np.sqrt(one.sum() / asked.sum()):.4f}" for one in sums]
    counts = asked[:, None]
    differences = [rmse_difference(one[:, None], sums[0][:, None], counts) for one in sums[1:]]
    intervals = [f"{one.value:+.4f} ({one.low:+.4f} to {one.high:+.4f})" for one in differences]
    return f"| {k} | {len(found)} | {' | '.join([*told, *intervals])} |"


if __name__ == "__main__":
    sys.exit(main())
