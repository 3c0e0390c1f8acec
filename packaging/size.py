"""How large the installers are, and what of the app takes how much.

Usage: python packaging/size.py BUILD DIST DOCUMENT

Compressed is what zstd (level 12) makes of a part alone; the whole is packed harder, and together.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from movierec_desktop.exchange.marked_document import write_into  # noqa: E402  # from the checkout

MARK = "sizes"
_MB = 1e6
_PARTS = {
    "models and catalogue": ["models"],
    "Qt and PySide6": ["PySide6", "shiboken6", "lib*"],
    "numpy": ["numpy", "numpy.libs", "numpy-*"],
    "Python and what is written in it": ["python3*", "base_library.zip", "libpython*", "../movierec"],
    "cryptography": ["cryptography", "cryptography-*"],
    "the rest": ["*"],
}


def _size(path: Path) -> int:
    if path.is_symlink():
        return 0
    return path.stat().st_size if path.is_file() else sum(_size(one) for one in path.iterdir())


def _compressed(paths: list[Path]) -> int:
    tar = subprocess.Popen(["tar", "--create", "--absolute-names", *map(str, paths)], stdout=subprocess.PIPE)
    packed = subprocess.Popen(["zstd", "-q", "-12", "-T0"], stdin=tar.stdout, stdout=subprocess.PIPE)
    assert packed.stdout is not None
    total = 0
    while block := packed.stdout.read(1 << 20):
        total += len(block)
    if tar.wait() or packed.wait():
        raise OSError("tar or zstd failed")
    return total


def _parts(internal: Path) -> dict[str, list[Path]]:
    """Every file and folder at the top in the first part that claims it."""
    left = {path for path in internal.iterdir() if not path.is_symlink()}
    found = {}
    for name, patterns in _PARTS.items():
        if name.startswith("Python"):
            own = {path for pattern in patterns for path in internal.glob(pattern)} | {internal.parent / "movierec"}
        else:
            own = {path for pattern in patterns for path in internal.glob(pattern)}
        own = {path for path in own if path in left or path.parent == internal.parent}
        left -= own
        found[name] = sorted(own)
    return found


def tables(build: Path, dist: Path) -> str:
    """Installers first, then parts."""
    lines = ["| download | MB |", "| --- | --- |"]
    made = sorted(path for kind in ("tar.zst", "deb", "exe", "dmg") for path in dist.glob(f"*.{kind}"))
    lines += [f"| {path.name} | {path.stat().st_size / _MB:.1f} |" for path in made]
    lines += ["", "| part | MB installed | MB compressed |", "| --- | --- | --- |"]
    internal = build / "frozen" / "movierec-desktop" / "_internal"
    parts = {**_parts(internal), "learning component: PyTorch": [build / "learning"]}
    for name, paths in parts.items():
        installed = sum(map(_size, paths))
        lines.append(f"| {name} | {installed / _MB:.1f} | {_compressed(paths) / _MB:.1f} |")
    return "\n".join(lines)


def main(build: Path, dist: Path, document: Path) -> None:
    """Print the tables and write them into the document."""
    told = tables(build, dist)
    write_into(document, MARK, f"`make installer size`\n\n{told}")
    sys.stdout.write(f"{told}\n")


if __name__ == "__main__":
    main(*(Path(argument) for argument in sys.argv[1:4]))
