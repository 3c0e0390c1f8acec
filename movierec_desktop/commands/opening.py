"""What several commands begin with."""

import argparse
from pathlib import Path
from typing import Any

from movierec_desktop import paths
from movierec_desktop.domain.title import Title
from movierec_desktop.services.engine import Engine
from movierec_desktop.store.profile import Profile


def open_engine(arguments: argparse.Namespace) -> Engine:
    """The bundle that `--bundle` names, or the bundled one."""
    return Engine(bundle_folder(arguments))


def bundle_folder(arguments: argparse.Namespace) -> Path:
    """The folder that `--bundle` names, or that of the bundled models."""
    return arguments.bundle or paths.bundle_dir()


def profile_path(arguments: argparse.Namespace) -> Path:
    """The file that `--profile` names, or the usual one."""
    return arguments.profile or paths.default_profile()


def open_profile(arguments: argparse.Namespace) -> Profile:
    """The profile that `--profile` names, or the usual one."""
    return Profile(profile_path(arguments))


def title_facts(title: Title) -> dict[str, Any]:
    """The facts that every JSON row about a title has."""
    return {
        "movieId": title.movie_id,
        "title": title.name,
        "year": title.year,
        "kind": str(title.kind),
        "language": title.language or "unknown",
    }
