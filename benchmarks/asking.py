"""What to ask a new person: strategies side by side, on people who were held out of training.

    movierec split --data DIR ... --people 600 --given 30 --seed 1 --out SPLIT
    movierec train --data SPLIT/train --out BUNDLE
    python benchmarks/asking.py --split SPLIT --bundle BUNDLE [--markdown docs/onboarding.md]
    python benchmarks/asking.py --split SPLIT --bundle BUNDLE --choose [--model svdpp]

With --choose, settings of the app's own strategy are compared on one half of the people; without it the strategies are
measured on the other half. --markdown puts the tables between the marks of that name in the document.
"""

import argparse
import os
import sys
import time
from dataclasses import replace
from pathlib import Path

for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[variable] = "1"

import numpy as np

from movierec_desktop.domain.errors import MovieRecError
from movierec_desktop.exchange.marked_document import check_place, write_into
from movierec_desktop.recommend.asking import SETTINGS, Asker, AskingSettings
from movierec_desktop.recommend.base import Ratings
from movierec_desktop.recommend.bundle import load_familiarity, load_model, open_bundle
from movierec_desktop.recommend.familiarity import Familiarity
from movierec_desktop.recommend.linear import LinearFactors
from movierec_desktop.train.asking.comparison import rmse, tables
from movierec_desktop.train.asking.people import SimulatedPerson, read_people
from movierec_desktop.train.asking.simulation import Measured, Pace, simulate
from movierec_desktop.train.asking.strategies import (
    Strategy,
    adaptive,
    by_popularity,
    by_popularity_and_entropy,
    in_order,
    random_known,
)
from movierec_desktop.train.pipeline import read_and_clean
from movierec_desktop.train.rating_table import RatingTable, rating_table

START = AskingSettings(caution=0.5, aim=1.0, temper=1.0)
CHOICES = {"caution": (0.25, 0.75, 1.0), "aim": (0.0, 0.5), "temper": (0.3, 3.0)}
MARK = "asking"


def main() -> int:
    """Print tables, return the exit code."""
    arguments = _arguments()
    try:
        if arguments.markdown:
            check_place(arguments.markdown, MARK)
        bench = _Bench(arguments)
        text = bench.choice() if arguments.choose else bench.comparison()
        if arguments.markdown:
            write_into(arguments.markdown, MARK, text)
    except MovieRecError as error:
        print(f"asking: {error}", file=sys.stderr)
        return 2
    print(text)
    return 0


class _Bench:
    """The data, models and people of one run."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        data = read_and_clean([arguments.split / "train"], _tell)
        self.table: RatingTable = rating_table(data.ratings)
        bundle = open_bundle(arguments.bundle)
        ids = self.table.title_ids
        self.model = load_model(bundle, arguments.model or bundle.default_model, ids)
        factors = load_model(bundle, arguments.factors, ids)
        if not isinstance(factors, LinearFactors):
            raise MovieRecError(f"'{arguments.factors}' is no linear model: name svd or svdpp with --factors")
        self.factors = factors
        self.by_counts = Familiarity.from_counts(self.table.title_counts, self.table.n_people)
        self.familiarity = load_familiarity(bundle, ids)
        if self.familiarity is None:
            raise MovieRecError(f"{arguments.bundle} lacks familiarity: train it anew")
        self.people = read_people(arguments.split, ids, arguments.seed)
        self.seed: int = arguments.seed
        self.limit: int | None = arguments.people

    def choice(self) -> str:
        """A table of settings on the people that are there to choose on."""
        people = self.people.choose[: self.limit]
        runs: dict[str, Strategy] = {"popularity": in_order(by_popularity(self.table))}
        runs["caution 0.5, aim 1, temper 1"] = self._own(START)
        for name, values in CHOICES.items():
            for value in values:
                runs[f"{name} {value}"] = self._own(replace(START, **{name: value}))
        lines = ["| settings | mean RMSE after 5, 10, 20 ratings | after 12, 24, 60 titles shown | mean of both |"]
        lines.append("|---|---|---|---|")
        for name, measured in self._measured(runs, people).items():
            pace = Pace()
            given = np.mean([rmse(measured.squared)[pace.at_ratings.index(k)] for k in (5, 10, 20)])
            shown = np.mean([rmse(measured.squared_shown)[pace.at_shown.index(k)] for k in (12, 24, 60)])
            lines.append(f"| {name} | {given:.4f} | {shown:.4f} | {(given + shown) / 2:.4f} |")
        return "\n".join(lines)

    def comparison(self) -> str:
        """The tables of the document, on people on whom nothing was chosen."""
        people = self.people.measure[: self.limit]
        runs: dict[str, Strategy] = {
            "popularity": in_order(by_popularity(self.table)),
            "popularity x entropy": in_order(by_popularity_and_entropy(self.table)),
            "random known": random_known,
            "what this app asks": self._own(SETTINGS),
            "the same by counts alone": adaptive(Asker(self.by_counts, self.factors, SETTINGS)),
        }
        told = f"{len(people)} people, {sum(len(person.test) for person in people):,} ratings tested"
        return f"{told}; {self._speed()}\n\n{tables(self._measured(runs, people), Pace(), self.seed)}"

    def _own(self, settings: AskingSettings) -> Strategy:
        assert self.familiarity is not None  # noqa: S101  # refused before
        return adaptive(Asker(self.familiarity, self.factors, settings))

    def _measured(self, runs: dict[str, Strategy], people: list[SimulatedPerson]) -> dict[str, Measured]:
        found = {}
        for name, strategy in runs.items():
            started = time.perf_counter()
            found[name] = simulate(people, strategy, self.model, self.table.title_counts > 0, Pace())
            _tell(f"{name}: {time.perf_counter() - started:.0f} s")
        return found

    def _speed(self) -> str:
        """Milliseconds to choose one title more after twenty ratings and twenty titles not seen."""
        assert self.familiarity is not None  # noqa: S101  # refused before
        asker = Asker(self.familiarity, self.factors)
        rows = by_popularity(self.table)[:40]
        ratings, barred = Ratings.of([(int(row), 3.5) for row in rows[::2]]), np.zeros(self.table.n_titles, dtype=bool)
        times = []
        for _ in range(50):
            started = time.perf_counter()
            asker.next_rows(ratings, rows[1::2], barred, 1)
            times.append(1000 * (time.perf_counter() - started))
        return f"the next title is chosen in {np.median(times):.1f} ms (median of 50)"


def _tell(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--split", type=Path, required=True, help="what `movierec split` wrote")
    parser.add_argument("--bundle", type=Path, required=True, help="trained on train/ of it")
    parser.add_argument("--model", help="what predicts (the bundle's default)")
    parser.add_argument("--factors", default="svdpp", help="by what answers are valued (svdpp)")
    parser.add_argument("--people", type=int, help="at most so many")
    parser.add_argument("--seed", type=int, default=0, help="which ratings are tested, and of the intervals")
    parser.add_argument("--choose", action="store_true", help="compare settings instead, on the other people")
    parser.add_argument("--markdown", type=Path, help="a document to put the tables into")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
