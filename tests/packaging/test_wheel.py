"""The wheel carries everything that the installed app needs."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel_names(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Names in a freshly built wheel."""
    out = tmp_path_factory.mktemp("wheel")
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(out)], cwd=PROJECT, check=True)
    (wheel,) = out.glob("*.whl")
    return set(zipfile.ZipFile(wheel).namelist())


@pytest.mark.parametrize("folder", ["models", "resources"])
def test_bundle_and_resources_are_inside_the_wheel(wheel_names: set[str], folder: str) -> None:
    shipped = [path.relative_to(PROJECT) for path in (PROJECT / folder).rglob("*") if path.is_file()]
    assert shipped
    assert {f"movierec_desktop/_bundled/{path.as_posix()}" for path in shipped} <= wheel_names


def test_package_data_are_inside_the_wheel(wheel_names: set[str]) -> None:
    needed = [*(PROJECT / "movierec_desktop").rglob("*.sql"), *(PROJECT / "movierec_desktop").rglob("licences/*.txt")]
    assert needed
    assert {path.relative_to(PROJECT).as_posix() for path in needed} <= wheel_names


def test_nothing_of_the_tests_is_inside_the_wheel(wheel_names: set[str]) -> None:
    assert not [name for name in wheel_names if name.startswith(("tests/", "docs/", "packaging/"))]
