"""`movierec train`: from MovieLens folders to a bundle."""

import importlib.metadata
import platform
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from movierec_desktop import __version__
from movierec_desktop.domain.errors import InputError
from movierec_desktop.recommend.bundle import CATALOGUE, FAMILIARITY
from movierec_desktop.train.baselines import fit_baselines
from movierec_desktop.train.bundle_files import write_manifest, write_weights
from movierec_desktop.train.catalogue_build.build import bundle_facts, enrich
from movierec_desktop.train.catalogue_file import write_catalogue
from movierec_desktop.train.clean import CleanData, clean
from movierec_desktop.train.datasets import read_dataset
from movierec_desktop.train.fit_familiarity import fit_familiarity
from movierec_desktop.train.held_out import split_three_ways
from movierec_desktop.train.licences import CITATION, LICENCE_FILE, licence_text
from movierec_desktop.train.measure import measure
from movierec_desktop.train.model_card import CARD, model_card
from movierec_desktop.train.model_descriptions import DESCRIPTIONS
from movierec_desktop.train.models import hybrid
from movierec_desktop.train.models.base import Context, TrainedModel
from movierec_desktop.train.rating_table import rating_table
from movierec_desktop.train.title_features import features_of_catalogue, read_tags

_PACKAGES = ("numpy", "numba", "pandas", "scikit-surprise", "scipy", "safetensors", "torch")
_REPRODUCIBILITY = (
    "catalogue.sqlite carries the version of the SQLite library that wrote it ({sqlite}) in its header, and the "
    "weights depend on the last bits of the linear algebra library, so other versions may give other bytes."
)
Tell = Callable[[str], None]


def read_and_clean(folders: Sequence[Path], tell: Tell) -> CleanData:
    """Read and unite data sets. Raises InputError with what to do when one cannot be used."""
    for folder in folders:
        if not folder.exists():
            raise InputError(f"{folder} does not exist: name a MovieLens folder or zip")
    tell(f"reading {len(folders)} data sets")
    data = clean([read_dataset(folder) for folder in folders])
    tell(f"cleaned: {data.log.ratings:,} ratings of {data.log.people:,} people, {data.log.titles:,} titles")
    return data


def train_bundle(folders: Sequence[Path], out: Path, seed: int, tell: Tell, meta: Path | None = None) -> dict[str, Any]:
    """Train on `folders`, write the bundle into `out`, and return the manifest's facts.

    With `meta`, a folder of lists of facts, the catalogue is the rich one of `catalogue_build`; weights do not change.

    People are held out to choose the fold-in and to measure it; what is written is then fitted on everyone.
    Raises InputError when the data or the place cannot be used.
    """
    data = read_and_clean(folders, tell)
    if data.log.people < 2:
        raise InputError("One person's ratings show no spread of tastes: give data sets of two people or more")
    _make_folder(out)
    build = enrich(data.titles, meta, tell) if meta is not None else None
    titles = data.titles if build is None else build.titles
    context = Context(seed, features_of_catalogue(titles, read_tags(folders)), tell)
    plan, measured = _plan_and_measure(data.ratings, context)
    tell("fitting on everyone")
    everyone = rating_table(data.ratings)
    model = hybrid.fit_planned(plan, everyone, context)
    tell(f"writing {out}")
    models = [*model.members, model]
    for one in models:
        write_weights(out / _file(one.name), dict(one.tensors))
    write_weights(out / FAMILIARITY, fit_familiarity(everyone, seed))
    write_catalogue(out / CATALOGUE, titles)
    (out / LICENCE_FILE).write_text(licence_text(), encoding="utf-8")
    facts = _facts(data, models, measured, seed)
    if build is not None:
        facts |= bundle_facts(build)
        facts["command"] += " --meta meta"
    (out / CARD).write_text(model_card(facts), encoding="utf-8")
    write_manifest(out, [*(_file(one.name) for one in models), FAMILIARITY, CATALOGUE, LICENCE_FILE, CARD], facts)
    return facts


def _file(name: str) -> str:
    return f"{name}.safetensors"


def _make_folder(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"{out} cannot be made ({error.strerror}): choose another folder with --out") from error


def _plan_and_measure(ratings: pd.DataFrame, context: Context) -> tuple[hybrid.Plan, dict[str, dict[str, Any]]]:
    """Plan the hybrid without the test people, and measure it and its members on them."""
    split = split_three_ways(ratings, context.seed)
    tested = np.concatenate([person.movie_ids for person in split.test]) if split.test else np.empty(0, dtype=np.int64)
    row_ids = np.unique(ratings["movie_id"].to_numpy())
    train = split.without_test
    context.tell(f"{len(split.test)} people ({len(tested):,} ratings) are kept for measuring")
    table = rating_table(train, row_ids)
    plan, draft = hybrid.make_plan(table, context)
    if not split.test:
        return plan, {}
    context.tell("measuring")
    baselines = fit_baselines(train)
    measured = {
        one.name: measure(one.over(row_ids), baselines, split.test, row_ids, table.title_counts.astype(np.int64))
        for one in (*draft.members, draft)
    }
    return plan, measured


def _facts(
    data: CleanData, models: Sequence[TrainedModel], measured: dict[str, dict[str, Any]], seed: int
) -> dict[str, Any]:
    log = data.log.as_dict()
    sets = [
        {
            "name": entry["name"],
            "people": entry["people"],
            "ratings": entry["ratings_kept"],
            "licence": entry["licence"],
            "redistributable": entry["redistributable"],
        }
        for entry in log["datasets"]
    ]
    names = " ".join(f"--data {entry['name']}" for entry in sets)
    return {
        "default_model": hybrid.NAME,
        "made_by": f"movierec {__version__}",
        "command": f"movierec train {names} --out models --seed {seed}",
        "seed": seed,
        "redistributable": bool(log["redistributable"]),
        "citation": CITATION,
        "data_sets": sets,
        "cleaning": log,
        "catalogue": {key: log[key] for key in ("titles", "titles_rated", "titles_without_year")},
        "models": {one.name: _model_facts(one, measured.get(one.name, {})) for one in models},
        "packages": _versions(),
        "reproducibility": _REPRODUCIBILITY.format(sqlite=sqlite3.sqlite_version),
    }


def _model_facts(model: TrainedModel, measured: dict[str, Any]) -> dict[str, Any]:
    title, summary = DESCRIPTIONS[model.name]
    blended = {"members": [one.name for one in model.members]} if model.members else {}
    return {
        "title": title,
        "summary": summary,
        "file": _file(model.name),
        **blended,
        "settings": dict(model.settings),
        "constants": dict(model.constants),
        "measured": measured,
    }


def _versions() -> dict[str, str]:
    return {"python": platform.python_version(), **{name: importlib.metadata.version(name) for name in _PACKAGES}}
