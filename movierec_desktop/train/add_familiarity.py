"""Put who knows what into a bundle: a file of its own beside the models."""

import json
from pathlib import Path

from movierec_desktop.recommend.bundle import FAMILIARITY, MANIFEST, file_hash, open_bundle
from movierec_desktop.train.bundle_files import replace_manifest, write_weights
from movierec_desktop.train.fit_familiarity import fit_familiarity
from movierec_desktop.train.rating_table import RatingTable


def add_familiarity(folder: Path, table: RatingTable, seed: int) -> None:
    """Fit on `table` and add the weights to the bundle in `folder`, or replace them; its other files stay as they are.

    Raises BundleError when there is no sound bundle.
    """
    open_bundle(folder)
    write_weights(folder / FAMILIARITY, fit_familiarity(table, seed))
    manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    path = folder / FAMILIARITY
    manifest["files"][FAMILIARITY] = {"sha256": file_hash(path), "bytes": path.stat().st_size}
    replace_manifest(folder, manifest)
