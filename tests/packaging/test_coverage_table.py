"""The table of branches: what coverage counts in a real run, room by room, and where it is too little."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULE = """
def size(n):
    if n > 9:
        return "large"
    return "small"
"""
USE = """
import coverage
told = coverage.Coverage(branch=True, source_pkgs=["movierec_desktop"], data_file=None, config_file=False)
told.start()
from movierec_desktop.services.sizes import size
from movierec_desktop.ui.sizes import size as shown
size(1), size(10)
{more}
told.stop()
told.json_report(outfile="report.json")
"""


@pytest.fixture
def measured(tmp_path: Path) -> Path:
    """A package of two rooms with one branch each, and a document."""
    for room in ("services", "ui"):
        folder = tmp_path / "movierec_desktop" / room
        folder.mkdir(parents=True)
        (folder / "__init__.py").touch()
        (folder / "sizes.py").write_text(MODULE, encoding="utf-8")
    (tmp_path / "movierec_desktop" / "__init__.py").touch()
    (tmp_path / "doc.md").write_text("A\n<!-- coverage: begin -->\nold\n<!-- coverage: end -->\nB\n", encoding="utf-8")
    return tmp_path


def run(folder: Path, uncounted: dict[str, str], more: str) -> subprocess.CompletedProcess[str]:
    script = f"import sys; sys.path.insert(0, '.')\n{USE.format(more=more)}"
    subprocess.run([sys.executable, "-I", "-c", script], cwd=folder, env=uncounted, check=True, timeout=60)
    command = [sys.executable, str(ROOT / "packaging" / "coverage_table.py"), "report.json", "doc.md"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=60, check=False)


def test_rooms_and_sums_are_written_where_all_is_taken(measured: Path, uncounted: dict[str, str]) -> None:
    done = run(measured, uncounted, "shown(1), shown(10)")
    assert done.returncode == 0, done.stderr
    lines = (measured / "doc.md").read_text(encoding="utf-8").splitlines()
    assert (lines[0], lines[-1]) == ("A", "B")
    assert "old" not in lines
    assert "| services/ | 4 | 100.0 | 2 | 100.0 |" in lines
    assert "| **ui** (at least 80) | 4 | 100.0 | 2 | 100.0 |" in lines


def test_a_way_that_is_never_taken_is_too_little_for_its_room_alone(measured: Path, uncounted: dict[str, str]) -> None:
    done = run(measured, uncounted, "shown(1)")
    assert done.returncode == 1
    assert done.stderr.splitlines() == ["ui: 50.00 % of the branches, at least 80"]
    assert "| **outside ui** (at least 90) | 4 | 100.0 | 2 | 100.0 |" in (measured / "doc.md").read_text(
        encoding="utf-8"
    )
