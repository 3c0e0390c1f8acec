"""What all tests share. Qt is kept off any screen before it is first imported."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
for _name in ("MOVIEREC_PROFILE", "MOVIEREC_BUNDLE"):
    os.environ.pop(_name, None)

from collections.abc import Iterator  # noqa: E402
from pathlib import Path  # noqa: E402

import pytest  # noqa: E402

from movierec_desktop.services.engine import Engine  # noqa: E402
from movierec_desktop.store.profile import Profile  # noqa: E402

PROJECT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def bundle_dir() -> Path:
    """The real bundle."""
    return PROJECT / "models"


@pytest.fixture(scope="session")
def engine(bundle_dir: Path) -> Iterator[Engine]:
    """The real bundle, opened once."""
    opened = Engine(bundle_dir)
    yield opened
    opened.close()


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    """An empty profile of its own."""
    opened = Profile(tmp_path / "profile.sqlite")
    yield opened
    opened.close()
