"""Where things are: the bundle and the resources (checkout, wheel or frozen app), and the person's own data."""

import os
import sys
from pathlib import Path

from movierec_desktop.domain.errors import BundleError

APP_NAME = "MovieRec Desktop"
PROFILE_VARIABLE = "MOVIEREC_PROFILE"
BUNDLE_VARIABLE = "MOVIEREC_BUNDLE"
DATA_VARIABLE = "MOVIEREC_DATA"


def _candidate_roots() -> list[Path]:
    """Folders that may hold `models/` and `resources/`, most specific first."""
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    roots = [Path(frozen)] if frozen else []
    return [*roots, package / "_bundled", package.parent]


def _bundled(name: str) -> Path:
    for root in _candidate_roots():
        if (root / name).is_dir():
            return root / name
    raise BundleError(f"The folder '{name}' is missing from this installation: install MovieRec Desktop again")


def bundle_dir() -> Path:
    """The folder with the models that came with the app; MOVIEREC_BUNDLE in the environment overrides it.

    An update may stand before it, see `services.bundle_shelf`. Raises BundleError when there is none.
    """
    return named_bundle() or _bundled("models")


def named_bundle() -> Path | None:
    """The bundle that MOVIEREC_BUNDLE names, if it does: then no other is looked at."""
    override = os.environ.get(BUNDLE_VARIABLE)
    return Path(override).expanduser() if override else None


def resources_dir() -> Path:
    """The folder with theme tokens, icons and fonts. Raises BundleError when it is missing."""
    return _bundled("resources")


def default_profile() -> Path:
    """The profile that is used when none is named: under the platform's folder for user data."""
    return named_profile() or data_dir() / "profile.sqlite"


def named_profile() -> Path | None:
    """The profile that MOVIEREC_PROFILE names, if it does: then it is the one that is opened."""
    override = os.environ.get(PROFILE_VARIABLE)
    return Path(override).expanduser() if override else None


def data_dir() -> Path:
    """The platform's folder for user data, where profile, updated bundles and trusted keys are.

    MOVIEREC_DATA in the environment overrides it.
    """
    override = os.environ.get(DATA_VARIABLE)
    if override:
        return Path(override).expanduser()
    import platformdirs

    return platformdirs.user_data_path(APP_NAME, appauthor=False)


def cache_dir() -> Path:
    """The platform's folder for what can be fetched again; with MOVIEREC_DATA, one inside that."""
    if os.environ.get(DATA_VARIABLE):
        return data_dir() / "cache"
    import platformdirs

    return platformdirs.user_cache_path(APP_NAME, appauthor=False)


def log_dir() -> Path:
    """The platform's folder for logs and crash reports; beside the data where MOVIEREC_DATA says where these are."""
    if os.environ.get(DATA_VARIABLE):
        return data_dir() / "logs"
    import platformdirs

    return platformdirs.user_log_path(APP_NAME, appauthor=False)


def own_folders() -> tuple[Path, Path, Path]:
    """Where the app keeps what belongs to no one profile: data, what can be fetched again, logs."""
    return data_dir(), cache_dir(), log_dir()


def is_frozen() -> bool:
    """Whether this is the app as an installer brings it, without a Python of its own to be called."""
    return bool(getattr(sys, "frozen", False))


def own_command(*, terminal: bool = False) -> list[str]:
    """How the app calls itself, from a checkout, a wheel or frozen.

    On Windows the program for the window has no standard output; with `terminal` it is the one beside it that has.
    """
    if not is_frozen():
        return [sys.executable, "-m", "movierec_desktop"]
    program = Path(sys.executable)
    return [str(program.with_name(f"movierec{program.suffix}") if terminal else program)]


def own_environment() -> dict[str, str]:
    """In which the app calls itself. Frozen, it has to find its own libraries anew, as at a start by a person."""
    return {**os.environ, **({"PYINSTALLER_RESET_ENVIRONMENT": "1"} if is_frozen() else {})}
