"""What several commands begin with."""

import argparse
import sys
from pathlib import Path
from typing import Any

from movierec_desktop import paths
from movierec_desktop.domain.errors import BundleError, InputError
from movierec_desktop.domain.plain_text import shell_word
from movierec_desktop.domain.title import Title
from movierec_desktop.services.bundle_shelf import BundleShelf, Choice
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.opening import Instead
from movierec_desktop.services.own_titles import adopt
from movierec_desktop.services.profiles import profiles_of_this_machine
from movierec_desktop.store.copies import copied_from
from movierec_desktop.store.profile import Profile


def open_engine(arguments: argparse.Namespace) -> Engine:
    """The bundle that is to be used, see `bundle_folder`."""
    folder = bundle_folder(arguments)
    try:
        engine = Engine(folder)
    except BundleError as error:
        choice = instead_of(arguments)(folder, str(error))
        if choice is None:
            raise
        _tell(choice)
        engine = Engine(choice.folder)
    started_with(engine.bundle.folder)
    return engine


def instead_of(arguments: argparse.Namespace) -> Instead:
    """Which bundle is used in place of a damaged one: none when the person has named it."""
    if arguments.bundle or paths.named_bundle():
        return lambda _folder, _fault: None
    return BundleShelf(paths.data_dir()).instead_of


def bundle_folder(arguments: argparse.Namespace) -> Path:
    """The folder that `--bundle` or MOVIEREC_BUNDLE names; else that of the last update, or what it falls back to."""
    choice = bundle_choice(arguments)
    _tell(choice)
    return choice.folder


def bundle_choice(arguments: argparse.Namespace) -> Choice:
    """The same, with what the person should be told. Raises BundleError where there is none at all."""
    named: Path | None = arguments.bundle or paths.named_bundle()
    if named is not None:
        return Choice(named)
    shelf = BundleShelf(paths.data_dir())
    try:
        return shelf.choose(paths.bundle_dir())
    except BundleError as error:
        choice = shelf.instead_of(None, str(error))
        if choice is None:
            raise
        return choice


def _tell(choice: Choice) -> None:
    if choice.notice:
        print(f"movierec: {' '.join(choice.notice.split())}", file=sys.stderr)


def started_with(folder: Path) -> None:
    """Note that the bundle in `folder` works: an update is only then there to stay."""
    BundleShelf(paths.data_dir()).confirm(folder)


def profile_path(arguments: argparse.Namespace) -> Path:
    """The file that `--profile` or MOVIEREC_PROFILE names; else the profile that the window had open last."""
    return arguments.profile or paths.named_profile() or profiles_of_this_machine().last_used()


def profile_to_use(arguments: argparse.Namespace) -> Path:
    """The same, to write in it. Raises InputError for a backup: one day it goes, and what was rated in it with it."""
    path = profile_path(arguments)
    owner = copied_from(path) or copied_from(path.resolve())
    if owner is None:
        return path
    raise InputError(
        f"{path} is a backup of {owner}, and is removed when there are newer ones: bring it back with 'movierec "
        f"restore {shell_word(path)} --profile {shell_word(owner)}', or copy it elsewhere and name the copy"
    )


def open_profile(arguments: argparse.Namespace, engine: Engine | None = None) -> Profile:
    """The profile that `--profile` names, or the usual one; what the person added to the catalogue is in `engine`."""
    profile = Profile(profile_to_use(arguments))
    if engine is not None:
        adopt(engine, profile)
    return profile


def title_facts(title: Title) -> dict[str, Any]:
    """The facts that every JSON row about a title has; one that the person added has an id of its own."""
    own = {"ownId": title.id} if title.is_own else {}
    return {
        "movieId": title.movie_id,
        **own,
        "title": title.name,
        "year": title.year,
        "kind": str(title.kind),
        "language": title.language or "unknown",
    }
