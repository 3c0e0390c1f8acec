"""What is really inside a frozen app: Python itself, distributions, and libraries of the system it was built on.

Read from the files: the modules in the program's archive, the folders beside it, and the learning component.
"""

import functools
import importlib.metadata
import platform
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

_OWN = {"movierec_desktop", "entry", "runtime_hook"}
_BOOTLOADER = "pyinstaller"
"""Of PyInstaller the app has the program that starts Python, and a few modules."""
_BOOTLOADER_LICENCE = "GPL-2.0-or-later WITH Bootloader-exception"
_LGPL = [Path(__file__).parent / "licence-texts" / name for name in ("LGPL-3.0.txt", "GPL-3.0.txt")]
_WITHOUT_TEXT = {"PySide6_Essentials": _LGPL, "shiboken6": _LGPL}
"""Wheels that name their licence and do not bring its text. That of the LGPL refers to the GPL's."""
_OF_THE_BUILD = ("libpython", "base_library")


@dataclass(slots=True)
class Part:
    """One thing inside that somebody else has made."""

    name: str
    version: str
    licence: str
    origin: str
    """pypi, python, or debian."""
    texts: list[Path] = field(default_factory=list)
    """Files with its licence."""


def parts(frozen: Path, component: Path | None = None) -> list[Part]:
    """All of them, by name; those of the learning component too, where one is named."""
    found = [_python(), *_distributions(frozen, component), *_system_libraries(frozen / "_internal")]
    return sorted(found, key=lambda part: part.name.lower())


def _python() -> Part:
    text = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    return Part("Python", platform.python_version(), "PSF-2.0", "python", [text] if text.is_file() else [])


def _modules(frozen: Path) -> set[str]:
    """The top-level names in the archive of the program, in the folder beside it."""
    from PyInstaller.archive.readers import CArchiveReader

    program = next(path for path in (frozen / "movierec", frozen / "movierec.exe") if path.is_file())
    archive = CArchiveReader(str(program))
    (library,) = (name for name in archive.toc if name.startswith("PYZ"))
    names = {name.split(".")[0] for name in archive.open_embedded_archive(library).toc}
    beside = {path.name.split(".")[0] for path in (frozen / "_internal").iterdir()}
    return names | beside


def _distributions(frozen: Path, component: Path | None) -> Iterator[Part]:
    names = _modules(frozen)
    if component is not None:
        names |= {path.name.split(".")[0] for path in component.iterdir()}
    by_top = importlib.metadata.packages_distributions()
    inside = {by_top[name][0] for name in names - _OWN if name in by_top} | {_BOOTLOADER}
    if component is None:
        inside.discard("torch")
    for name in sorted(inside):
        yield _distribution(importlib.metadata.distribution(name))


def _distribution(found: importlib.metadata.Distribution) -> Part:
    files = found.files or []
    words = ("licen", "copying", "notice")
    texts = [Path(str(file.locate())) for file in files if any(word in file.name.lower() for word in words)]
    texts = [path for path in texts if path.is_file() and path.suffix not in (".py", ".pyc")]
    name = found.metadata["Name"]
    licence = _BOOTLOADER_LICENCE if name == _BOOTLOADER else _licence(found)
    return Part(name, found.version, licence, "pypi", texts or _WITHOUT_TEXT.get(name, []))


def _licence(found: importlib.metadata.Distribution) -> str:
    """As its metadata say: an expression, a classifier, or words."""
    meta = found.metadata
    if meta["License-Expression"]:
        return str(meta["License-Expression"])
    classified = [line.split(" :: ")[-1] for line in meta.get_all("Classifier") or [] if line.startswith("License ::")]
    told = ", ".join(name for name in classified if name != "OSI Approved") or (meta["License"] or "").strip()
    return told.splitlines()[0] if told else "see its text"


def _system_libraries(internal: Path) -> Iterator[Part]:
    """Libraries at the top that are of no wheel: PyInstaller took them from this system (on Debian, from packages)."""
    if not sys.platform.startswith("linux"):
        return
    files = [path for path in internal.glob("lib*.so*") if not path.is_symlink() and path.is_file()]
    owners = {_owner(path.name) for path in files if not path.name.startswith(_OF_THE_BUILD)}
    for package, version in sorted(owner for owner in owners if owner is not None):
        text = Path("/usr/share/doc") / package.split(":")[0] / "copyright"
        yield Part(package.split(":")[0], version, "see its text", "debian", [text] if text.is_file() else [])


@functools.cache
def _owner(library: str) -> tuple[str, str] | None:
    """The Debian package that a library is of, with its version."""
    told = subprocess.run(["dpkg", "-S", f"*/{library}"], capture_output=True, text=True, check=False)
    if told.returncode != 0:
        return None
    package = told.stdout.splitlines()[0].rsplit(": ", 1)[0].split(",")[0]
    version = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Version}", package],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return package, version
