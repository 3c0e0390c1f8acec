"""`movierec train`: from MovieLens folders to a bundle."""

import importlib.metadata
import platform
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from movierec_desktop import __version__
from movierec_desktop.domain.errors import InputError
from movierec_desktop.recommend.bundle import CATALOGUE
from movierec_desktop.recommend.svd import SvdConstants
from movierec_desktop.train.baselines import fit_baselines
from movierec_desktop.train.bundle_files import write_manifest, write_weights
from movierec_desktop.train.catalogue_build.build import bundle_facts, enrich
from movierec_desktop.train.catalogue_file import write_catalogue
from movierec_desktop.train.clean import CleanData, clean
from movierec_desktop.train.datasets import read_dataset
from movierec_desktop.train.fit_svd import SETTINGS, fit_svd
from movierec_desktop.train.fold_in_choice import as_model, as_tensors, choose_constants
from movierec_desktop.train.held_out import split_three_ways
from movierec_desktop.train.licences import CITATION, LICENCE_FILE, licence_text
from movierec_desktop.train.measure import measure
from movierec_desktop.train.model_card import CARD, model_card
from movierec_desktop.train.person_prior import person_prior
from movierec_desktop.train.title_side import TitleSide, whitened

WEIGHTS = "svd.safetensors"
_PACKAGES = ("numpy", "pandas", "scikit-surprise", "scipy", "safetensors")
_SUMMARY = (
    "Biased matrix factorisation (SVD) by scikit-surprise, {n_factors} factors. A new person is folded in by ridge "
    "regression on the titles' factors, with the spread of people's tastes as prior."
)
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
    constants, measured = _held_out_run(data.ratings, seed, tell)
    tell("fitting on everyone")
    side = _fit(data.ratings, seed)
    constants = replace(constants, unrated_base=side.unrated_base)
    tell(f"writing {out}")
    write_weights(out / WEIGHTS, as_tensors(side))
    write_catalogue(out / CATALOGUE, data.titles if build is None else build.titles)
    (out / LICENCE_FILE).write_text(licence_text(), encoding="utf-8")
    facts = _facts(data, constants, measured, seed)
    if build is not None:
        facts |= bundle_facts(build)
        facts["command"] += " --meta meta"
    (out / CARD).write_text(model_card(facts), encoding="utf-8")
    write_manifest(out, [WEIGHTS, CATALOGUE, LICENCE_FILE, CARD], facts)
    return facts


def _make_folder(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"{out} cannot be made ({error.strerror}): choose another folder with --out") from error


def _fit(ratings: pd.DataFrame, seed: int) -> TitleSide:
    fitted = fit_svd(ratings, seed)
    return whitened(fitted, person_prior(fitted, ratings))


def _held_out_run(ratings: pd.DataFrame, seed: int, tell: Tell) -> tuple[SvdConstants, dict[str, Any]]:
    """Fit without the held-out people; choose on the validation people, measure on the test people."""
    split = split_three_ways(ratings, seed)
    n_held = len(split.validation) + len(split.test)
    tell(f"fitting without {n_held} people" if n_held else "too few people to hold any out")
    side = _fit(split.train, seed)
    row_ids = np.unique(ratings["movie_id"].to_numpy())
    constants = choose_constants(side, split.validation, row_ids)
    if not split.test:
        return constants, {}
    tell(f"measuring (ridge strength {constants.ridge:g})")
    model = as_model(side, constants, row_ids)
    baselines = fit_baselines(split.train)
    return constants, measure(model, baselines, split.test, row_ids, _counts(side, row_ids))


def _counts(side: TitleSide, row_ids: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    counts = np.zeros(len(row_ids), dtype=np.int64)
    counts[np.searchsorted(row_ids, side.movie_ids)] = side.counts
    return counts


def _facts(data: CleanData, constants: SvdConstants, measured: dict[str, Any], seed: int) -> dict[str, Any]:
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
        "default_model": "svd",
        "made_by": f"movierec {__version__}",
        "command": f"movierec train {names} --out models --seed {seed}",
        "seed": seed,
        "redistributable": bool(log["redistributable"]),
        "citation": CITATION,
        "data_sets": sets,
        "cleaning": log,
        "catalogue": {key: log[key] for key in ("titles", "titles_rated", "titles_without_year")},
        "models": {
            "svd": {
                "title": "SVD",
                "summary": _SUMMARY.format(**SETTINGS),
                "file": WEIGHTS,
                "settings": SETTINGS,
                "constants": asdict(constants),
                "measured": measured,
            }
        },
        "packages": _versions(),
        "reproducibility": _REPRODUCIBILITY.format(sqlite=sqlite3.sqlite_version),
    }


def _versions() -> dict[str, str]:
    return {"python": platform.python_version(), **{name: importlib.metadata.version(name) for name in _PACKAGES}}
