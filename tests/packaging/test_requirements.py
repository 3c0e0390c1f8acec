"""What the installers are built from is pinned, hashed, current, and told on the page of licences."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "packaging").glob("requirements-*.txt"))
LINUX = {"sys_platform": "linux", "python_version": "3.11", "python_full_version": "3.11.2"}
"""What the page tells about, and what installers are built with there."""
NOT_INSIDE = {"pycparser"}
"""For those who build with cffi: nothing of the app imports it."""
_PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)", re.MULTILINE)


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def pins(name: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for package, version in _PIN.findall((ROOT / "packaging" / f"requirements-{name}.txt").read_text("utf-8")):
        found.setdefault(normal(package), set()).add(version)
    return found


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.stem)
def test_every_line_is_a_pin_with_hashes_and_no_address_is_in_it(file: Path) -> None:
    entries = file.read_text("utf-8").replace("\\\n", " ").splitlines()
    assert entries
    for entry in entries:
        assert re.fullmatch(r"[A-Za-z0-9._-]+==\S+( ; [^-]+?)?( +--hash=sha256:[0-9a-f]{64})+ *", entry), entry[:80]


def test_there_are_three() -> None:
    assert [path.stem for path in FILES] == ["requirements-app", "requirements-build", "requirements-learning"]


def test_the_pins_are_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    pinned = pins("app") | pins("learning")
    for asked in [*project["dependencies"], *project["optional-dependencies"]["learn"]]:
        requirement = Requirement(asked)
        for version in pinned[normal(requirement.name)]:
            assert requirement.specifier.contains(version), f"{asked}, and {version} is pinned: make requirements"


def test_the_page_of_licences_tells_the_versions_that_are_pinned() -> None:
    page = (ROOT / "resources" / "third-party.md").read_text("utf-8")
    rows = re.findall(r"^\| (\w[\w-]+) \| (\S+) \|", page, re.MULTILINE)
    told = {normal(name): version for name, version in rows}
    pinned = pins("build") | pins("learning") | pins("app")
    assert told.pop("python")
    assert {"numpy", "pyside6-essentials", "torch", "rapidfuzz", "cryptography"} <= told.keys()
    for name, version in told.items():
        assert version in pinned[name], f"{name} {version} is told, and {pinned[name]} is pinned: make licences"


def test_what_is_pinned_for_the_app_is_on_the_page_of_licences() -> None:
    page = (ROOT / "resources" / "third-party.md").read_text("utf-8")
    told = {normal(name) for name in re.findall(r"^\| (\w[\w.-]+) \|", page, re.MULTILINE)}
    lines = (ROOT / "packaging" / "requirements-app.txt").read_text("utf-8").replace("\\\n", " ").splitlines()
    entries = [line.split(" --hash")[0].partition(";") for line in lines]
    here = {
        normal(pin.split("==")[0]) for pin, _, marker in entries if not marker.strip() or Marker(marker).evaluate(LINUX)
    }
    assert len(here) > 20
    assert here - told == NOT_INSIDE, "make licences, after installing what is pinned"
