"""A bundle of any number of titles, made of the real one by the project's own writers.

The titles of the real catalogue are repeated under other ids and names, in the same order of fame; the weights of a
title's copies are its own with noise. What does not grow with a catalogue (item-item weights, what is asked about)
stays as it is.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from safetensors.numpy import load_file

from movierec_desktop.catalogue.schema import DIRECTOR
from movierec_desktop.domain.title import Kind
from movierec_desktop.recommend.bundle import CATALOGUE, MANIFEST
from movierec_desktop.train.bundle_files import write_manifest, write_weights
from movierec_desktop.train.catalogue_file import write_catalogue
from movierec_desktop.train.catalogue_titles import CatalogueTitle, Showing

Tensors = dict[str, npt.NDArray[Any]]

STRIDE = 3 * 10**14
"""Between the id of a title and that of its next copy: more than the largest id of the real catalogue."""
_ENDINGS = ("", "an", "or", "ita", "ek", "us", "ina", "oth", "el", "amo", "ir", "und", "ess", "ova", "ig", "unt")
_UNITS = {
    "autoencoder": ("unit_of", ("bias_out", "out", "seen_in", "stars_in")),
    "rbm": ("visible", ("visible_bias", "weights")),
}
"""Tensors that name a network's units, and those that hold them."""
_AS_IT_IS = ("item_", "blend_")
_NO_NOISE = ("counts", "notability")
_NOISE = 0.05


def make_big_bundle(real: Path, folder: Path, n_titles: int, seed: int = 0) -> None:
    """Write a bundle of `n_titles` titles into the folder. Raises ValueError for more than its names are made for."""
    titles = list(_real_titles(real / CATALOGUE, n_titles))
    copies = -(-n_titles // len(titles))
    if copies > len(_ENDINGS):
        raise ValueError(f"{n_titles} titles are more than {len(_ENDINGS)} times the real catalogue")
    folder.mkdir(parents=True, exist_ok=True)
    repeated = [_copy(titles, row, copy) for row in range(len(titles)) for copy in range(copies)]
    write_catalogue(folder / CATALOGUE, repeated[:n_titles])
    del titles, repeated
    manifest = json.loads((real / MANIFEST).read_text(encoding="utf-8"))
    generator = np.random.default_rng(seed)
    files = [CATALOGUE]
    for path in sorted(real.glob("*.safetensors")):
        write_weights(folder / path.name, repeated_weights(path.stem, load_file(path), copies, generator))
        files.append(path.name)
    facts = {name: value for name, value in manifest.items() if name not in ("format_version", "files")}
    write_manifest(folder, files, facts)


def repeated_weights(model: str, tensors: Tensors, copies: int, generator: np.random.Generator) -> Tensors:
    """The weights of all titles so many times: (n, ...) becomes (copies * n, ...), the ids ascending as they were."""
    if model == "familiarity":
        return tensors
    units, held = _UNITS.get(model, ("", ()))
    n, n_units = len(tensors["title_ids"]), len(tensors[held[0]]) if held else 0
    found: Tensors = {}
    for name, values in tensors.items():
        if name == "title_ids":
            found[name] = np.concatenate([values + copy * STRIDE for copy in range(copies)])
        elif name == units:
            step = n_units if len(values) == n else n
            found[name] = np.concatenate([np.where(values < 0, values, values + copy * step) for copy in range(copies)])
        elif name.startswith(_AS_IT_IS) or not (name in held or len(values) in (n, n + 1)):
            found[name] = values
        else:
            length = len(values) if name in held else n
            same = name in _NO_NOISE
            others = [values[:length] if same else _noisy(values[:length], generator) for _ in range(copies - 1)]
            parts = [values[:length], *others]
            found[name] = np.concatenate([*parts, values[length:]])
    return {name: values.astype(tensors[name].dtype) for name, values in found.items()}


def _noisy(values: npt.NDArray[Any], generator: np.random.Generator) -> npt.NDArray[Any]:
    spread = np.float32(_NOISE * float(values.std(dtype=np.float64)))
    noise = generator.standard_normal(values.shape, dtype=np.float32) * spread
    return (values.astype(np.float32) + noise).astype(values.dtype)


def _copy(titles: list[CatalogueTitle], row: int, copy: int) -> CatalogueTitle:
    """A title again: its name crossed with that of another one, its people called a little differently."""
    title = titles[row]
    if not copy:
        return title
    other, ending = titles[(row + 7919 * copy) % len(titles)].name.split(), _ENDINGS[copy]
    words = title.name.split()
    name = " ".join([*words[: (len(words) + 1) // 2], *other[len(other) // 2 :]]) + ending
    return replace(
        title,
        movie_id=None,
        own_id=title.id + copy * STRIDE,
        imdb_id=title.imdb_id and f"tt{copy}{title.imdb_id[2:]:0>9}",
        tmdb_id=title.tmdb_id and title.tmdb_id + copy * 10_000_000,
        name=name,
        original_name=title.original_name and title.original_name + ending,
        aliases=tuple(alias + ending for alias in title.aliases),
        directors=tuple(person + ending for person in title.directors),
        cast=tuple(person + ending for person in title.cast),
    )


def _real_titles(path: Path, most: int) -> Iterator[CatalogueTitle]:
    """What the pipeline wrote the catalogue from, as far as the catalogue holds it: its best known titles."""
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as database:
        aliases: dict[int, list[str]] = defaultdict(list)
        for row, name in database.execute("SELECT row, name FROM aliases WHERE row < ?", (most,)):
            aliases[row].append(name)
        people: dict[tuple[int, bool], list[str]] = defaultdict(list)
        for row, role, name in database.execute(
            "SELECT row, role, name FROM people WHERE row < ? ORDER BY row, role, ordinal", (most,)
        ):
            people[row, role == DIRECTOR].append(name)
        showings: dict[int, list[Showing]] = defaultdict(list)
        for row, *told in database.execute(
            "SELECT row, platform, country, as_of, source FROM platforms WHERE row < ?", (most,)
        ):
            showings[row].append(Showing(*told))
        database.row_factory = sqlite3.Row
        for found in database.execute("SELECT * FROM titles ORDER BY row LIMIT ?", (most,)):
            row = found["row"]
            yield CatalogueTitle(
                found["movielens_id"], found["imdb_id"], found["tmdb_id"], found["name"], found["original_name"],
                found["year"], found["end_year"], Kind(found["kind"]), found["kind_source"],
                tuple(filter(None, found["genres"].split("|"))), tuple(aliases[row]), found["n_ratings"],
                own_id=found["id"], language=found["language"], language_source=found["language_source"],
                language_basis=found["language_basis"], countries=tuple(filter(None, found["countries"].split("|"))),
                runtime=found["runtime"], seasons=found["seasons"], directors=tuple(people[row, True]),
                cast=tuple(people[row, False]), showings=tuple(showings[row]),
                sources=("",) * found["n_sources"],
            )  # fmt: skip
