"""`movierec doctor`: what is fine and what is not, a line each."""

import argparse
import importlib.metadata
import os
import platform
from collections.abc import Callable
from pathlib import Path

from movierec_desktop import __version__, paths
from movierec_desktop.commands.display import missing_display, missing_qt
from movierec_desktop.commands.opening import bundle_folder, open_profile, profile_path
from movierec_desktop.domain.errors import DamagedProfileError, MovieRecError
from movierec_desktop.domain.plain_text import shell_word
from movierec_desktop.online.key_store import keyring_name
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.rescue import Rescue, fault_of

_OPTIONAL = {"pandas": "training", "scikit-surprise": "training", "torch": "background learning"}


def run(arguments: argparse.Namespace) -> int:
    """Print the checks; the exit code is 0 when all that the app needs is fine, else 1."""
    checks: list[tuple[str, Callable[[], str]]] = [
        ("python", lambda: f"{platform.python_version()} on {platform.system()}, movierec {__version__}"),
        ("bundle", lambda: _bundle(arguments)),
        ("profile", lambda: _profile(arguments)),
        ("resources", lambda: str(paths.resources_dir())),
        ("qt", _qt),
    ]
    failed = [not _report(name, check) for name, check in checks]
    print(f"  ok   display: {missing_display() or 'there is one'}")
    print(f"  ok   keyring: {keyring_name() or 'none; a key would be in a file that only your account may read'}")
    for package, purpose in _OPTIONAL.items():
        print(f"  ok   {package}: {_version(package) or f'not installed; only {purpose} needs it'}")
    return int(any(failed))


def _report(name: str, check: Callable[[], str]) -> bool:
    try:
        print(f"  ok   {name}: {check()}")
    except MovieRecError as error:
        print(f"FAULT  {name}: {error}")
        if isinstance(error, DamagedProfileError):
            print(_what_is_left(error.path))
        return False
    return True


def _bundle(arguments: argparse.Namespace) -> str:
    folder = bundle_folder(arguments)
    engine = Engine(folder)
    for name in engine.bundle.model_names:
        engine.model(name)
    models = ", ".join(engine.bundle.model_names)
    told = f"{folder}, every hash as released, {len(engine.catalogue):,} titles, models: {models}"
    engine.close()
    return told


def _profile(arguments: argparse.Namespace) -> str:
    path = profile_path(arguments)
    if not os.path.lexists(path) and fault_of(path) is None:
        folder = _nearest_existing(path.parent)
        if not folder.is_dir() or not os.access(folder, os.W_OK):
            raise MovieRecError(f"{path} does not exist and cannot be made: {folder} cannot be written")
        return f"{path} does not exist yet; the first rating makes it"
    profile = open_profile(arguments)
    try:
        return f"{path}, sound, {len(profile.ratings.all())} ratings"
    finally:
        profile.close()


def _what_is_left(path: Path) -> str:
    """What could be brought back and by which command, a line each, the best first."""
    lines = []
    command = f"movierec restore --profile {shell_word(path.absolute())}"
    with Rescue(path) as rescue:
        for candidate in rescue.candidates:
            content = candidate.content
            has = f"{content.ratings:,} ratings, {content.others:,} marks and notes"
            if candidate.added:
                has += f", {candidate.added:,} of the titles from the newest backup"
            if candidate.made_at is None:
                lines.append(f"       what can still be read, {has}: {command} --salvage")
            else:
                made, backup = f"{candidate.made_at:%Y-%m-%d %H:%M}", shell_word(candidate.path.absolute())
                lines.append(f"       the backup of {made}, {has}: {command} {backup}")
    return "\n".join(lines or ["       nothing can be brought back; the next start begins anew once it is moved away"])


def _nearest_existing(folder: Path) -> Path:
    """The folder itself, or the closest place above it that exists."""
    path = folder.absolute()
    while not path.exists():
        path = path.parent
    return path


def _qt() -> str:
    fault = missing_qt()
    if fault:
        raise MovieRecError(fault)
    from PySide6.QtCore import qVersion

    return f"Qt {qVersion()}"


def _version(package: str) -> str | None:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return None
