"""The command line as a person has it: another process, no display, a profile of its own."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Finished = subprocess.CompletedProcess[str]
Run = Callable[..., Finished]
_LEFT_OUT = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PYTHONIOENCODING", "MOVIEREC_BUNDLE")


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in _LEFT_OUT}
    return {**kept, "MOVIEREC_PROFILE": str(tmp_path / "profile.sqlite"), "PYTHONUTF8": "1"}


@pytest.fixture
def movierec(tmp_path: Path, environment: dict[str, str]) -> Run:
    """Run one command in `tmp_path` and return what it printed and how it ended."""

    def run(*arguments: str | Path, talk: str = "", **more: str) -> Finished:
        return subprocess.run(
            [sys.executable, "-m", "movierec_desktop", *map(str, arguments)],
            input=talk,
            capture_output=True,
            encoding="utf-8",
            cwd=tmp_path,
            env={**environment, **more},
            timeout=120,
            check=False,
        )

    return run


@pytest.fixture
def ratings(tmp_path: Path) -> Path:
    """Two people: one who likes crime films, one who likes animation."""
    path = tmp_path / "ratings.csv"
    lines = ["userId,movieId,rating", "ann,6,5", "ann,16,4.5", "ann,50,5", "bob,1,5", "bob,364,4.5", "bob,50,1"]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def one_person(tmp_path: Path) -> Path:
    path = tmp_path / "one.csv"
    path.write_text("movieId,rating\n6,5\n16,4.5\n987654321,3\n", encoding="utf-8")
    return path
