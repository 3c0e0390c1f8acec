"""Make the learning component: what the frozen app lacks to fine-tune the autoencoder, in one folder.

PyTorch is trimmed to what the app's one use of it loads. That use is run here, on made-up numbers, and what was
imported by its end is copied: modules as source, and torch's libraries. The folder is complete when the same use runs
with nothing but the folder and the standard library, which is checked in a process of its own.

Usage: python packaging/learning_component.py FOLDER            (into an empty or new folder)
       python packaging/learning_component.py --list FILE       (the standard library's part, for build.spec)
"""

import importlib.metadata
import json
import shutil
import subprocess
import sys
import types
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_LIBRARIES = ("libtorch*", "libc10*", "libgomp*", "libshm*", "libomp*", "libiomp*", "*torch*.dll", "c10*.dll", "uv.dll",
              "fbgemm*.dll", "asmjit*.dll", "shm*.dll", "libiomp*.dll")  # fmt: skip
_NOT_LOADED = ("test", "custom_ops", "with_compiler", "jitbackend", "aoti")
"""Libraries for torch's own tests and for backends of others."""
_IN_THE_APP = ("numpy", "movierec_desktop", "_distutils_hack")
CHECK = """
import sys
sys.path[:0] = [{root!r}]
import numpy
sys.path[:] = [path for path in sys.path if "site-packages" not in path] + [{folder!r}]
import runpy
runpy.run_path({script!r})["use_it"]()
assert sys.modules["torch"].__file__.startswith({folder!r})
"""


def use_it() -> None:
    """All that the app does with torch."""
    import numpy as np

    from movierec_desktop.learn.network_part import fit_node
    from movierec_desktop.learn.settings import SETTINGS

    chance = np.random.default_rng(0)
    person = types.SimpleNamespace(outputs=chance.normal(size=(30, 8)).astype(np.float32))
    told = types.SimpleNamespace(
        places=np.arange(30), inputs=chance.normal(size=(5, 8)).astype(np.float32), fold=np.arange(30) % 5
    )
    node = fit_node(person, told, chance.normal(size=30), SETTINGS, lambda: None)
    assert np.isfinite(node.after).all()
    assert np.abs(node.after).max() > 0, "something was learned"


def loaded() -> list[str]:
    """Every module that was imported by using it."""
    sys.path.insert(0, str(ROOT))
    use_it()
    return sorted(sys.modules)


def _files(names: Iterable[str], site: Path) -> set[Path]:
    """The files of modules that are neither of the standard library nor in the app already."""
    found = set()
    for name in names:
        if name.split(".")[0] in _IN_THE_APP or name.split(".")[0] in sys.stdlib_module_names:
            continue
        file = Path(getattr(sys.modules.get(name), "__file__", None) or "")
        # Some of torch's modules put an object in their own place, which does not know the file.
        place = site.joinpath(*name.split("."))
        known = (file, place.with_suffix(".py"), place / "__init__.py")
        found |= {path for path in known if path.is_file() and path.is_relative_to(site)}
    return found


def _torch_libraries(site: Path) -> set[Path]:
    folder = site / "torch" / "lib"
    named = {path for pattern in _LIBRARIES for path in folder.glob(pattern) if path.is_file()}
    return {path for path in named if not any(word in path.name for word in _NOT_LOADED)}


def _distributions(files: Iterable[Path], site: Path) -> set[Path]:
    """The metadata, with their licences, of what is copied."""
    tops = {path.relative_to(site).parts[0].removesuffix(".py") for path in files}
    by_top = importlib.metadata.packages_distributions()
    names = {name for top in tops for name in by_top.get(top, [])}
    found = set()
    for name in names:
        meta = importlib.metadata.distribution(name)._path  # type: ignore[attr-defined]  # noqa: SLF001
        found |= {
            path for path in Path(meta).rglob("*") if path.is_file() and path.name not in ("RECORD", "direct_url.json")
        }
    return found


def make(folder: Path) -> None:
    """Fill the folder."""
    names = loaded()
    site = Path(str(sys.modules["torch"].__file__)).parents[1]
    files = _files(names, site)
    files |= _torch_libraries(site)
    files |= set(
        (site / "torch" / "bin").glob("torch_shm_manager*")
    )  # torch wants to find it, and never starts it here
    files |= _distributions(files, site)
    for path in sorted(files):
        target = folder / path.relative_to(site)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, target)
    script = CHECK.format(root=str(ROOT), folder=str(folder.resolve()), script=str(Path(__file__).resolve()))
    subprocess.run([sys.executable, "-c", script], check=True)
    for cache in folder.rglob("__pycache__"):
        shutil.rmtree(cache)


def _is_module(name: str) -> bool:
    """Not `typing.io`, which is a class in a module's place."""
    parent = name.rpartition(".")[0]
    return not parent or hasattr(sys.modules[parent], "__path__")


def main(arguments: list[str]) -> None:
    """As the usage says."""
    if arguments[0] == "--list":
        names = [name for name in loaded() if name.split(".")[0] in sys.stdlib_module_names and _is_module(name)]
        Path(arguments[1]).write_text(json.dumps(names, indent=0) + "\n", encoding="utf-8")
        return
    folder = Path(arguments[0])
    if folder.exists():
        shutil.rmtree(folder)
    make(folder)


if __name__ == "__main__":
    main(sys.argv[1:])
