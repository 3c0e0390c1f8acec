"""`movierec train`: from MovieLens folders to a bundle."""

import contextlib
import importlib.metadata
import platform
import sqlite3
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from movierec_desktop import __version__
from movierec_desktop.domain.errors import InputError
from movierec_desktop.recommend.bundle import CATALOGUE, FAMILIARITY, REPLACED_IDS
from movierec_desktop.recommend.hybrid import BlendTables
from movierec_desktop.train.baselines import fit_baselines
from movierec_desktop.train.bundle_files import write_manifest, write_replaced_ids, write_weights
from movierec_desktop.train.catalogue_build.build import bundle_facts, enrich
from movierec_desktop.train.catalogue_file import write_catalogue
from movierec_desktop.train.catalogue_titles import CatalogueTitle
from movierec_desktop.train.clean import CleanData, clean
from movierec_desktop.train.crowd import crowd_facts
from movierec_desktop.train.datasets import read_dataset
from movierec_desktop.train.fit_familiarity import fit_familiarity
from movierec_desktop.train.held_out import PeopleSplit, split_three_ways
from movierec_desktop.train.licences import CITATION, LICENCE_FILE, licence_text
from movierec_desktop.train.measure_all import Measured, measure_all
from movierec_desktop.train.model_card import CARD, model_card
from movierec_desktop.train.model_descriptions import DESCRIPTIONS
from movierec_desktop.train.models import hybrid
from movierec_desktop.train.models.base import Context, TrainedModel
from movierec_desktop.train.progress import Progress, Step
from movierec_desktop.train.rating_table import RatingTable, rating_table
from movierec_desktop.train.step_keys import context_key
from movierec_desktop.train.steps import Steps
from movierec_desktop.train.title_features import features_of_catalogue, read_tags
from movierec_desktop.train.work_folder import WorkFolder

_PACKAGES = ("numpy", "numba", "pandas", "scikit-surprise", "scipy", "safetensors", "torch")
_REPRODUCIBILITY = (
    "catalogue.sqlite carries the version of the SQLite library that wrote it ({sqlite}) in its header, and the "
    "weights depend on the last bits of the linear algebra library, so other versions may give other bytes."
)
_KEPT = (TrainedModel, hybrid.Plan, BlendTables)
Tell = Callable[[str], None]


def _quiet(_text: str) -> None:
    """Say nothing."""


def read_and_clean(folders: Sequence[Path], tell: Tell) -> CleanData:
    """Read and unite data sets. Raises InputError with what to do when one cannot be used."""
    for folder in folders:
        if not folder.exists():
            raise InputError(f"{folder} does not exist: name a MovieLens folder or zip")
    tell(f"reading {len(folders)} data sets")
    data = clean([read_dataset(folder) for folder in folders])
    tell(f"cleaned: {data.log.ratings:,} ratings of {data.log.people:,} people, {data.log.titles:,} titles")
    return data


def train_bundle(
    folders: Sequence[Path],
    out: Path,
    seed: int,
    tell: Tell,
    meta: Path | None = None,
    *,
    work: Path | None = None,
    detail: Tell = _quiet,
) -> dict[str, Any]:
    """Train on `folders`, write the bundle into `out`, and return the manifest's facts.

    With `meta`, a folder of lists of facts, the catalogue is the rich one of `catalogue_build`.

    People are held out to choose the fold-in and to measure it; what is written is then fitted on everyone. What is
    finished is kept in `work` (beside `out` when None) until the bundle is written: called again after it was stopped,
    it goes on from there, and the bundle is the same byte for byte. `tell` gets a line a step, `detail` what goes on
    inside one.
    Raises InputError when the data or a place cannot be used.
    """
    start = time.monotonic()
    data = read_and_clean(folders, tell)
    if data.log.people < 2:
        raise InputError("One person's ratings show no spread of tastes: give data sets of two people or more")
    _make_folder(out)
    folder = _work_folder(out, work)
    build = enrich(data.titles, meta, tell) if meta is not None else None
    titles = data.titles if build is None else build.titles
    split, everyone = split_three_ways(data.ratings, seed), rating_table(data.ratings)
    table = rating_table(split.without_test, everyone.title_ids)
    context = Context(seed, features_of_catalogue(titles, _tags(folders, data)), detail)
    progress = Progress(_planned(table, everyone, seed), tell, start)
    progress.done("catalogue", progress.since_last())
    steps = Steps(folder, context_key(context, _PACKAGES), progress)
    model, measured = _trained(split, table, everyone, replace(context, keep=steps.keep))
    familiarity = steps.keep("familiarity", everyone, lambda: fit_familiarity(everyone, seed))
    facts = _facts(data, model, measured, seed) | ({} if build is None else bundle_facts(build))
    facts["command"] += "" if build is None else " --meta meta"
    _write(out, model, familiarity, titles, data, facts)
    with contextlib.suppress(OSError):  # the bundle is whole, whatever is left beside it
        folder.clear()
    progress.done("writing", progress.since_last())
    return facts


def forget(out: Path, work: Path | None = None) -> None:
    """Remove the finished steps of a run of `train_bundle` that was stopped. Raises InputError when they stay."""
    folder = _work_folder(out, work)
    try:
        folder.clear()
    except OSError as error:
        raise InputError(f"{folder.folder} cannot be emptied ({error.strerror}): choose another with --work") from error


def _work_folder(out: Path, work: Path | None) -> WorkFolder:
    place = out.resolve()
    return WorkFolder(place.with_name(f"{place.name}.work") if work is None else work, _KEPT)


def _tags(folders: Sequence[Path], data: CleanData) -> pd.DataFrame:
    tags = read_tags(folders)
    return tags.assign(movie_id=tags["movie_id"].replace(dict(data.replaced)))


def _planned(table: RatingTable, everyone: RatingTable, seed: int) -> list[Step]:
    """Every step in its order, and the ratings that it works on."""
    drafts = [Step(name, size) for size in hybrid.turn_sizes(table, seed) for name in hybrid.MEMBERS]
    finals = [Step(name, len(everyone)) for name in hybrid.MEMBERS]
    measuring = [Step("plan", len(table)), Step("measuring", len(everyone))]
    ending = [Step("familiarity", len(everyone)), Step("writing", len(everyone))]
    return [Step("catalogue", len(everyone)), *drafts, *measuring, *finals, *ending]


def _trained(
    split: PeopleSplit, table: RatingTable, everyone: RatingTable, context: Context
) -> tuple[TrainedModel, tuple[Measured, Measured]]:
    """Plan the hybrid without the test people, measure it and its members on them, and fit it on everyone."""
    plan, draft = context.keep("plan", table, lambda: hybrid.make_plan(table, context))

    def measured() -> tuple[Measured, Measured]:
        models = {one.name: partial(one.over, table.title_ids) for one in (*draft.members, draft)}
        baselines = fit_baselines(split.without_test)
        return measure_all(models, baselines, split.test, table.title_ids, table.title_counts.astype(np.int64))

    found = context.keep("measuring", everyone, measured)
    return hybrid.fit_planned(plan, everyone, context), found


def _write(
    out: Path,
    model: TrainedModel,
    familiarity: dict[str, npt.NDArray[np.generic]],
    titles: Sequence[CatalogueTitle],
    data: CleanData,
    facts: dict[str, Any],
) -> None:
    """The files of the bundle, the manifest last."""
    for one in _models(model):
        write_weights(out / _file(one.name), dict(one.tensors))
    write_weights(out / FAMILIARITY, familiarity)
    write_catalogue(out / CATALOGUE, titles)
    write_replaced_ids(out / REPLACED_IDS, data.replaced)
    (out / LICENCE_FILE).write_text(licence_text(), encoding="utf-8")
    (out / CARD).write_text(model_card(facts), encoding="utf-8")
    weights = [_file(one.name) for one in _models(model)]
    write_manifest(out, [*weights, FAMILIARITY, CATALOGUE, REPLACED_IDS, LICENCE_FILE, CARD], facts)


def _models(model: TrainedModel) -> list[TrainedModel]:
    return [*model.members, model]


def _file(name: str) -> str:
    return f"{name}.safetensors"


def _make_folder(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"{out} cannot be made ({error.strerror}): choose another folder with --out") from error


def _facts(data: CleanData, model: TrainedModel, measured: tuple[Measured, Measured], seed: int) -> dict[str, Any]:
    of_models, of_baselines = measured
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
        "crowd": crowd_facts(data.ratings),
        "cleaning": log,
        "catalogue": {key: log[key] for key in ("titles", "titles_rated", "titles_without_year")},
        "models": {one.name: _model_facts(one, of_models.get(one.name, {})) for one in _models(model)},
        "baselines": of_baselines,
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
