"""`movierec catalogue build`: MovieLens editions and lists of facts to catalogue.sqlite, and into its bundle."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from movierec_desktop.domain.errors import InputError
from movierec_desktop.recommend.bundle import MANIFEST, REPLACED_IDS, file_hash
from movierec_desktop.train.bundle_files import replace_manifest, write_replaced_ids
from movierec_desktop.train.catalogue_build.gathering import Gathering, gather
from movierec_desktop.train.catalogue_build.inference import Trial
from movierec_desktop.train.catalogue_build.merging import merge
from movierec_desktop.train.catalogue_build.provenance import fact_sources
from movierec_desktop.train.catalogue_file import write_catalogue
from movierec_desktop.train.catalogue_titles import CatalogueTitle
from movierec_desktop.train.model_card import CARD, model_card


@dataclass(frozen=True, slots=True)
class Build:
    """The rows of a catalogue and how they came about."""

    titles: tuple[CatalogueTitle, ...]
    gathering: Gathering
    trials: tuple[Trial, ...]


def enrich(titles: Sequence[CatalogueTitle], meta: Path, tell: Callable[[str], None]) -> Build:
    """Add the facts of the lists in `meta`, and the titles that only they know, to MovieLens' titles.

    Raises InputError when `meta` has none of the lists.
    """
    if not meta.is_dir():
        raise InputError(f"There is no folder {meta}: name the one that holds the lists of facts with --meta")
    tell(f"matching {len(titles):,} titles with the lists in {meta}")
    gathering = gather(titles, meta)
    for name in gathering.missing:
        tell(f"{name} is not there: its facts will be missing")
    merged, trials = merge(gathering.index.titles)
    known = sum(bool(title.language) for title in merged)
    tell(f"{len(merged):,} titles, {known / len(merged):.1%} with a language")
    return Build(tuple(merged), gathering, tuple(trials))


def write_into_bundle(build: Build, out: Path, replaced: Mapping[int, int]) -> None:
    """Write the catalogue; where it lies in a bundle, the manifest gets its new hash, facts and sources.

    `replaced` maps the ids of titles that were merged into others; a bundle gets it as a file of its own.
    Raises InputError when the place cannot be written, or when a manifest beside it cannot be read.
    """
    manifest_path = out.parent / MANIFEST
    manifest = _manifest(manifest_path) if manifest_path.is_file() else None
    try:
        write_catalogue(out, build.titles)
    except OSError as error:
        raise InputError(f"{out} cannot be written ({error.strerror}): choose another place with --out") from error
    if manifest is not None and out.name in manifest["files"]:
        manifest |= bundle_facts(build)
        if CARD in manifest["files"]:
            (out.parent / CARD).write_text(model_card(manifest), encoding="utf-8")
        write_replaced_ids(out.parent / REPLACED_IDS, replaced)
        for name in sorted({out.name, CARD} & manifest["files"].keys() | {REPLACED_IDS}):
            path = out.parent / name
            manifest["files"][name] = {"sha256": file_hash(path), "bytes": path.stat().st_size}
        replace_manifest(out.parent, manifest)


def bundle_facts(build: Build) -> dict[str, Any]:
    """What the manifest says about the catalogue: counts, and the lists that gave facts, with their terms."""
    return {"catalogue": _counts(build), "fact_sources": fact_sources(build.gathering)}


def _counts(build: Build) -> dict[str, int]:
    return {
        "titles": len(build.titles),
        "titles_rated": sum(title.n_ratings > 0 for title in build.titles),
        "titles_without_year": sum(title.year is None for title in build.titles),
        "titles_with_language": sum(bool(title.language) for title in build.titles),
        "series": sum(title.kind.is_series for title in build.titles),
    }


def _manifest(path: Path) -> dict[str, Any]:
    try:
        manifest = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise InputError(f"{path} cannot be read ({error}): write the catalogue into another folder") from error
    if not isinstance(manifest, dict) or not isinstance(manifest.get("files"), dict):
        raise InputError(f"{path} is no manifest: write the catalogue into another folder")
    return manifest
