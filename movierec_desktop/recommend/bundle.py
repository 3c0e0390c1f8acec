"""The bundle on disk: a manifest that names every file with its hash, checked before anything is used."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from movierec_desktop.domain.errors import BundleError, InputError
from movierec_desktop.domain.weights_file import check_header
from movierec_desktop.recommend.base import IntArray, Recommender
from movierec_desktop.recommend.familiarity import Familiarity
from movierec_desktop.recommend.imputation import AddedWeights, with_added
from movierec_desktop.recommend.models import model_class

FORMAT_VERSION = 1
MANIFEST = "manifest.json"
CATALOGUE = "catalogue.sqlite"
REPLACED_IDS = "replaced_ids.json"
"""Optional: {"old id": new id, ...}, for titles that were merged into others."""
FAMILIARITY = "familiarity.safetensors"
"""Optional: for choosing what to ask; see `familiarity`."""
CONTENT = "content"
"""The model that speaks of titles which nobody rated, by what they are."""
_REPAIR = "install MovieRec Desktop again, or name another bundle with --bundle"


@dataclass(frozen=True, slots=True)
class Bundle:
    """A verified bundle: its folder and its manifest."""

    folder: Path
    manifest: dict[str, Any]

    @property
    def catalogue_path(self) -> Path:
        """The catalogue that the models were trained with."""
        return self.folder / CATALOGUE

    @property
    def model_names(self) -> list[str]:
        """Names of the models inside, as `--model` takes them."""
        return list(self.manifest["models"])

    @property
    def default_model(self) -> str:
        """The model that is used when none is chosen."""
        return str(self.manifest["default_model"])


def file_hash(path: Path) -> str:
    """SHA-256 of a file, as lower-case hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _read_manifest(folder: Path) -> dict[str, Any]:
    path = folder / MANIFEST
    try:
        manifest: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise BundleError(f"There is no bundle in {folder} ({error.strerror}): {_REPAIR}") from error
    except (ValueError, RecursionError) as error:
        raise BundleError(f"{path} is damaged ({error}): {_REPAIR}") from error
    version = manifest.get("format_version") if isinstance(manifest, dict) else None
    if version != FORMAT_VERSION:
        raise BundleError(f"{path} has format {version}, this app reads {FORMAT_VERSION}: {_REPAIR}")
    missing = {"files", "models", "default_model"} - manifest.keys()
    if missing:
        raise BundleError(f"{path} lacks {', '.join(sorted(missing))}: {_REPAIR}")
    return manifest


def _fields_fault(manifest: dict[str, Any]) -> str:
    """Which field is not what it must be, "" for none: the rest of the app takes them as they are."""
    files, models = manifest["files"], manifest["models"]
    if not isinstance(files, dict) or not all(isinstance(entry, dict) for entry in files.values()):
        return "files"
    if not isinstance(models, dict):
        return "models"
    for name, entry in models.items():
        if not isinstance(entry, dict) or not isinstance(entry.get("file"), str):
            return f"the file of {name}"
        if not isinstance(entry.get("constants"), dict):
            return f"the constants of {name}"
        members = entry.get("members") or []
        if not isinstance(members, list) or not all(isinstance(one, str) and one in models for one in members):
            return f"the members of {name}"
    return "" if isinstance(manifest["default_model"], str) else "the default model"


def _check_file(folder: Path, name: str, entry: dict[str, Any]) -> None:
    if Path(name).name != name:
        raise BundleError(f"The manifest in {folder} names a file outside it ({name}): {_REPAIR}")
    path = folder / name
    if not path.is_file():
        raise BundleError(f"{path} is missing: {_REPAIR}")
    try:
        found = file_hash(path)
    except OSError as error:
        raise BundleError(f"{path} cannot be read ({error.strerror}): {_REPAIR}") from error
    if found != entry.get("sha256"):
        raise BundleError(f"{path} is not the file that was released (its hash differs): {_REPAIR}")


def open_bundle(folder: Path) -> Bundle:
    """Read the manifest of `folder` and check the hash of every file it names.

    Raises BundleError, in one line that says what to do, when anything is missing, damaged or of another format.
    """
    manifest = _read_manifest(folder)
    if fault := _fields_fault(manifest):
        raise BundleError(f"{folder / MANIFEST} is damaged ({fault}): {_REPAIR}")
    try:
        for name, entry in manifest["files"].items():
            _check_file(folder, name, entry)
        used = {CATALOGUE, *(entry["file"] for entry in manifest["models"].values())}
        unchecked = sorted(used - manifest["files"].keys())
    except (AttributeError, KeyError, TypeError) as error:
        raise BundleError(f"{folder / MANIFEST} is damaged ({error}): {_REPAIR}") from error
    if unchecked:
        raise BundleError(f"The manifest in {folder} has no hash of {', '.join(unchecked)}: {_REPAIR}")
    return Bundle(folder, manifest)


def read_weights(bundle: Bundle, name: str) -> dict[str, npt.NDArray[np.generic]]:
    """The stored weights of a model by its name. Raises BundleError where the file is damaged."""
    return _read_tensors(bundle.folder / bundle.manifest["models"][name]["file"])


def _read_tensors(path: Path) -> dict[str, npt.NDArray[np.generic]]:
    from safetensors import SafetensorError
    from safetensors.numpy import load_file

    try:
        check_header(path)
        return dict(load_file(path))
    except (SafetensorError, OSError, ValueError) as error:
        raise BundleError(f"{path} is damaged ({error}): {_REPAIR}") from error


def load_familiarity(bundle: Bundle, title_ids: IntArray) -> Familiarity | None:
    """What the bundle knows of who knows what, over the rows of a catalogue; None where it has no such weights.

    Args:
        bundle: as `open_bundle` returned it.
        title_ids: stable ids of the catalogue's rows, shape (n_titles,).
    """
    if FAMILIARITY not in bundle.manifest["files"]:
        return None
    try:
        return Familiarity.from_tensors(_read_tensors(bundle.folder / FAMILIARITY), title_ids)
    except (KeyError, IndexError, ValueError) as error:
        raise BundleError(f"{bundle.folder / FAMILIARITY} is incomplete ({error}): {_REPAIR}") from error


def load_model(
    bundle: Bundle,
    name: str,
    title_ids: IntArray,
    member: Callable[[str], Recommender[Any]] | None = None,
    added: AddedWeights | None = None,
) -> Recommender[Any]:
    """Load one model over the rows of a catalogue.

    Args:
        bundle: as `open_bundle` returned it.
        name: one of `bundle.model_names`; InputError otherwise.
        title_ids: stable ids of the catalogue's rows, shape (n_titles,).
        member: gives the models that a blend is made of, so that each is loaded once; None loads them here.
        added: weights of the content model for titles that the bundle does not have.
    """
    if name not in bundle.manifest["models"]:
        raise InputError(f"There is no model '{name}': choose one of {', '.join(bundle.model_names)}")
    entry = bundle.manifest["models"][name]
    try:
        tensors = read_weights(bundle, name)
        if added is not None and name == CONTENT:
            tensors = with_added(tensors, added)
        load = member or (lambda one: load_model(bundle, one, title_ids, added=added))
        parts = {"members": _members(bundle, entry["members"], load)} if entry.get("members") else {}
        return model_class(name).from_tensors(tensors, entry["constants"], title_ids, **parts)
    except (KeyError, TypeError, IndexError, ValueError) as error:
        raise BundleError(f"The model '{name}' in {bundle.folder} is incomplete ({error}): {_REPAIR}") from error


def _members(bundle: Bundle, names: list[str], load: Callable[[str], Recommender[Any]]) -> dict[str, Recommender[Any]]:
    """The models of a blend, none of which is itself one: a manifest cannot send the app in circles."""
    blends = [name for name in names if bundle.manifest["models"][name].get("members")]
    if blends:
        raise ValueError(f"{blends[0]} is a blend inside a blend")
    return {name: load(name) for name in names}
