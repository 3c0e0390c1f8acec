"""On what a figure was measured: cores and versions. Nothing that names the machine or its folders."""

import importlib.metadata
import os
import platform
from typing import Any

_PACKAGES = ("numpy", "scipy", "pandas", "scikit-surprise", "numba", "torch")


def machine_facts() -> dict[str, Any]:
    """Cores at hand, processor family, system, versions of Python and of the libraries that compute."""
    return {
        "cores": os.cpu_count(),
        "processor": platform.machine(),
        "system": platform.system(),
        "python": platform.python_version(),
        "packages": {name: _version(name) for name in _PACKAGES},
    }


def _version(name: str) -> str | None:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return None
