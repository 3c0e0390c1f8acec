"""Writing a bundle: weights, catalogue, licences, card, and last the manifest that vouches for them."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.bundle import FORMAT_VERSION, MANIFEST, file_hash


def write_weights(path: Path, tensors: dict[str, npt.NDArray[np.generic]]) -> None:
    """Write tensors as safetensors: the same tensors give the same bytes."""
    from safetensors.numpy import save_file

    save_file({name: np.ascontiguousarray(values) for name, values in sorted(tensors.items())}, path)
    path.chmod(0o644)  # safetensors writes it for its owner alone


def write_replaced_ids(path: Path, replaced: Mapping[int, int]) -> None:
    """Write which title ids stand for another one now, as `services.replaced_ids` reads them."""
    pairs = {str(old): new for old, new in sorted(replaced.items())}
    path.write_text(json.dumps(pairs, indent=1) + "\n", encoding="utf-8")


def write_manifest(folder: Path, files: list[str], facts: dict[str, Any]) -> None:
    """Hash the files and write the manifest in place of an old one, so that it never names what is not yet there."""
    entries = {name: {"sha256": file_hash(folder / name), "bytes": (folder / name).stat().st_size} for name in files}
    manifest = {"format_version": FORMAT_VERSION, "files": entries, **facts}
    replace_manifest(folder, manifest)


def replace_manifest(folder: Path, manifest: dict[str, Any]) -> None:
    """Write a whole manifest in place of an old one at once."""
    temporary = folder / f"{MANIFEST}.part"
    temporary.write_text(json.dumps(manifest, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    temporary.replace(folder / MANIFEST)
