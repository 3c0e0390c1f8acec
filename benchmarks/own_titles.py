"""How near the prediction for a title known by its facts alone comes to that for the same title in the catalogue.

    python benchmarks/own_titles.py [--bundle DIR] [--titles N] [--people N] [--learn-from N ...]

Titles of the catalogue are added once more by hand, with the facts that a person could give: genres, year, kind,
language, countries, minutes. None of them is among those that the map from facts to weights is learned from. The people
are the persona of docs/persona.csv and some drawn from the models' own prior, with 20 ratings each. Beside it stand the
mean of all titles and the mean of those with the same genres, in place of the map.
"""

import argparse
import csv
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from movierec_desktop.domain.errors import MovieRecError
from movierec_desktop.domain.own_title import OwnTitle
from movierec_desktop.domain.title import OWN_IDS_FROM
from movierec_desktop.recommend import imputation
from movierec_desktop.recommend.base import Ratings
from movierec_desktop.recommend.bundle import CONTENT, read_weights
from movierec_desktop.recommend.content import Content
from movierec_desktop.recommend.imputation import content_weights, learn_from
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.recommendations import TasteView

Float64 = npt.NDArray[np.float64]
Int64 = npt.NDArray[np.int64]

_ROOT = Path(__file__).resolve().parent.parent
_GIVEN, _KNOWN = 20, 1_000
_NEAR = 0.25


@dataclass(frozen=True, slots=True)
class Held:
    """Rows of titles of the catalogue and the ids under which they were added once more, both (n,)."""

    rows: Int64
    own_ids: Int64


def main() -> int:
    """Print tables, return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--bundle", type=Path, default=_ROOT / "models")
    parser.add_argument("--titles", type=int, default=1_000, help="of those nobody rated, and of those somebody did")
    parser.add_argument("--people", type=int, default=50, help="beside the persona")
    parser.add_argument("--learn-from", type=int, nargs="+", default=[imputation.ENOUGH], metavar="N")
    arguments = parser.parse_args()
    print("| titles | learned from | model | stars from | RMSE | MAE | within ¼ | correlation | bias |")
    print("|---|---|---|---|---|---|---|---|---|")
    for n in arguments.learn_from:
        imputation.ENOUGH = n
        try:
            engine = Engine(arguments.bundle)
        except MovieRecError as error:
            print(f"own_titles: {error}", file=sys.stderr)
            return 2
        _measure(engine, arguments.titles, arguments.people)
        engine.close()
    return 0


def _measure(engine: Engine, n_titles: int, n_people: int) -> None:
    generator = np.random.default_rng(0)
    counts = engine.catalogue.rating_counts
    learned = learn_from(counts)
    unrated = np.setdiff1d(np.flatnonzero(counts == 0), learned)
    held = {
        "rated by nobody": generator.choice(unrated, min(n_titles, len(unrated)), replace=False),
        "rated by somebody": generator.choice(np.flatnonzero(counts), n_titles, replace=False),
    }
    people = [_persona(), *_drawn(engine, n_people, generator)]
    weights = content_weights(read_weights(engine.bundle, CONTENT), engine.catalogue.facts.ids)
    for name, rows in held.items():
        engine.adopt([])
        own = _again(engine, rows)
        engine.catalogue.prepare_search()
        started = time.perf_counter()
        engine.adopt(own)
        seconds = time.perf_counter() - started
        told = Held(rows, np.array([title.id for title in own], dtype=np.int64))
        known = f"{name} | {len(learned):,}"
        for model in (CONTENT, engine.bundle.default_model):
            _tell(f"{known} | {model} | facts", *_through_the_app(engine, model, people, told))
        for baseline, base, design in _baselines(engine, weights, learned, rows):
            _tell(f"{known} | content | {baseline}", *_by_weights(engine, people, weights, rows, base, design))
        print(f"adopted in {seconds:.2f} s", file=sys.stderr)


def _again(engine: Engine, rows: Int64) -> list[OwnTitle]:
    """The titles at `rows` as a person would add them, each set apart from the one in the catalogue."""
    return [
        OwnTitle(
            OWN_IDS_FROM + place, title.name, title.kind, title.year, "", title.genres, title.language, title.runtime,
            title.countries, apart=(title.id,),
        )
        for place, title in enumerate(engine.catalogue.titles(rows))
    ]  # fmt: skip


def _persona() -> dict[int, float]:
    with (_ROOT / "docs" / "persona.csv").open(encoding="utf-8") as file:
        return {int(row["movieId"]): float(row["rating"]) for row in csv.DictReader(file)}


def _drawn(engine: Engine, n: int, generator: np.random.Generator) -> list[dict[int, float]]:
    """People with w from N(0, I), the prior of the content model, who rate some of the best known titles by it."""
    model = engine.model(CONTENT)
    assert isinstance(model, Content)  # noqa: S101  # the bundle's own
    people = []
    for _ in range(n):
        rows = np.sort(generator.choice(_KNOWN, _GIVEN, replace=False))
        design = model.design(rows)
        stars = model.score(model.fold_in(Ratings.of([])))[rows] + design @ generator.normal(size=design.shape[1])
        stars = np.clip(np.round(2 * (stars + generator.normal(scale=0.7, size=_GIVEN))) / 2, 0.5, 5.0)
        ids = engine.catalogue.facts.ids[rows]
        people.append(dict(zip(ids.tolist(), stars.tolist(), strict=True)))
    return people


def _through_the_app(engine: Engine, model: str, people: list[dict[int, float]], held: Held) -> tuple[Float64, Float64]:
    """Stars of the titles as added, and as in the catalogue, both (n_people, n)."""
    added = engine.catalogue.rows_of_ids(held.own_ids)
    views = [TasteView(engine, model, person) for person in people]
    return np.array([view.scores[added] for view in views]), np.array([view.scores[held.rows] for view in views])


def _baselines(
    engine: Engine, weights: tuple[Float64, Float64], learned: Int64, rows: Int64
) -> list[tuple[str, Float64, Float64]]:
    """Base and x of the titles at `rows`, as the mean of all that were learned from, and of those of their genres."""
    base, design = weights
    bits = engine.catalogue.facts.genre_bits
    n = len(rows)
    mean_base, mean_design = np.full(n, base[learned].mean()), np.tile(design[learned].mean(axis=0), (n, 1))
    same_base, same_design = mean_base.copy(), mean_design.copy()
    for place, row in enumerate(rows):
        alike = learned[bits[learned] == bits[row]]
        if len(alike):
            same_base[place], same_design[place] = base[alike].mean(), design[alike].mean(axis=0)
    return [("mean of all", mean_base, mean_design), ("mean of the same genres", same_base, same_design)]


def _by_weights(
    engine: Engine,
    people: list[Mapping[int, float]] | list[dict[int, float]],
    weights: tuple[Float64, Float64],
    rows: Int64,
    base: Float64,
    design: Float64,
) -> tuple[Float64, Float64]:
    """Stars by other weights, and by those that the titles have, both (n_people, n)."""
    model = engine.model(CONTENT)
    assert isinstance(model, Content)  # noqa: S101
    told, true = [], []
    for person in people:
        known = engine.catalogue.rows_of_ids(list(person))
        w = model.fold_in(Ratings(known, np.array(list(person.values())))).fit.weights
        told.append(base + design @ w)
        true.append(weights[0][rows] + weights[1][rows] @ w)
    return np.clip(np.array(told), 0.5, 5.0), np.clip(np.array(true), 0.5, 5.0)


def _tell(words: str, told: Float64, true: Float64) -> None:
    off = told - true
    within = float(np.mean(np.abs(off) <= _NEAR))
    # Of each person's titles; where the told stars are the same for all there is none.
    pairs = [np.corrcoef(a, b)[0, 1] for a, b in zip(told, true, strict=True) if a.std() > 1e-6]
    correlation = f"{np.mean(pairs):.3f}" if pairs else "none"
    rmse, mae = float(np.sqrt(np.mean(off**2))), float(np.mean(np.abs(off)))
    print(f"| {words} | {rmse:.3f} | {mae:.3f} | {within:.0%} | {correlation} | {off.mean():+.3f} |", flush=True)


if __name__ == "__main__":
    sys.exit(main())
