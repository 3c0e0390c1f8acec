"""What the commands that train say in an installation that leaves training out, as the installers do."""

import shutil
import subprocess
import sys
from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "movierec_desktop"


def run(folder: Path, uncounted: dict[str, str]) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "movierec_desktop", "split", "--data", "nowhere", "--out", "nothing"],
        cwd=folder, env={**uncounted, "PYTHONPATH": str(folder)}, capture_output=True, encoding="utf-8",
        timeout=60, check=False,
    )  # fmt: skip


def test_it_says_how_to_get_it(tmp_path: Path, uncounted: dict[str, str]) -> None:
    shutil.copytree(PACKAGE, tmp_path / PACKAGE.name, ignore=shutil.ignore_patterns("train", "__pycache__"))
    done = run(tmp_path, uncounted)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "movierec: Training needs what this installation leaves out: pip install 'movierec-desktop[train]'\n"
    )


def test_a_part_of_it_that_is_missing_is_a_fault(tmp_path: Path, uncounted: dict[str, str]) -> None:
    shutil.copytree(PACKAGE, tmp_path / PACKAGE.name, ignore=shutil.ignore_patterns("split.py", "__pycache__"))
    shutil.copy2(PACKAGE / "commands" / "split.py", tmp_path / PACKAGE.name / "commands")
    done = run(tmp_path, uncounted)
    assert done.returncode == 1
    assert "ModuleNotFoundError" in done.stderr
