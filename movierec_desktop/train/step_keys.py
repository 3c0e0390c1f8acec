"""What decides the result of a step of training, as one hash: a changed input never meets an old result."""

import hashlib
import importlib.metadata
import json
import platform
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

import movierec_desktop
from movierec_desktop import __version__
from movierec_desktop.train.models.base import Context, TitleFeatures
from movierec_desktop.train.rating_table import RatingTable

_SOURCES = ("train", "recommend", "catalogue", "domain")
"""The parts of the package whose code decides what a step gives."""


def context_key(context: Context, packages: Sequence[str]) -> str:
    """Of the seed, the features, the version and source of the package, the libraries, Python and the processor."""
    versions = [f"{name} {importlib.metadata.version(name)}" for name in packages]
    told = [__version__, platform.python_version(), platform.machine(), *versions, str(context.seed), source_key()]
    return _joined([*told, _features_key(context.features)])


def step_key(context: str, step: str, table: RatingTable) -> str:
    """Of a step with its training table, in the context of which `context_key` tells."""
    arrays = (table.person, table.title, table.stars, table.title_ids)
    scale = [repr(float(value)) for value in (table.lowest, table.highest, table.step)]
    return _joined([context, step, str(table.n_people), *scale, *(_array_key(values) for values in arrays)])


def source_key() -> str:
    """Of the package's own code that decides results."""
    root = Path(movierec_desktop.__file__).parent
    files = sorted(path for name in _SOURCES for path in (root / name).rglob("*.py"))
    return _joined(f"{path.relative_to(root).as_posix()} {_hash(path.read_bytes())}" for path in files)


def _features_key(features: TitleFeatures | None) -> str:
    if features is None:
        return ""
    matrix = features.matrix
    arrays = [features.title_ids, matrix.data, matrix.indices, matrix.indptr]
    arrays += [] if features.notability is None else [features.notability]
    return _joined([repr(matrix.shape), *features.names, *features.groups, *(_array_key(one) for one in arrays)])


def _array_key(values: npt.NDArray[np.generic]) -> str:
    return f"{values.dtype.str} {values.shape} {_hash(np.ascontiguousarray(values).tobytes())}"


def _joined(parts: Iterable[str]) -> str:
    return _hash(json.dumps(list(parts)).encode("utf-8"))


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
