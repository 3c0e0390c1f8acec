"""The frozen app itself, in a clean home, without PATH or PYTHONPATH, on a screen of its own.

`make installer-test` builds it and names it in MOVIEREC_FROZEN; without that there is nothing to test.
"""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FROZEN = os.environ.get("MOVIEREC_FROZEN", "")
COMPONENT = os.environ.get("MOVIEREC_COMPONENT", "")
PICTURES = os.environ.get("MOVIEREC_PICTURES", "")
TRAINING = ("pandas", "scipy", "pyarrow", "matplotlib", "surprise", "numba", "seaborn", "torch")
pytestmark = pytest.mark.skipif(not FROZEN, reason="no frozen app is named: make installer-test")


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The app in another place than it was built in: it can be moved."""
    target = tmp_path_factory.mktemp("moved") / "movie rec"
    shutil.copytree(FROZEN, target, symlinks=True)
    return target


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    name = ":93"
    process = subprocess.Popen(
        ["Xvfb", name, "-screen", "0", "1280x800x24"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    deadline = time.monotonic() + 20
    while not Path(f"/tmp/.X11-unix/X{name[1:]}").exists():  # noqa: S108  # where X has it
        assert time.monotonic() < deadline
        time.sleep(0.1)
    yield name
    process.terminate()
    process.wait(20)


def environment(home: Path, display: str = "") -> dict[str, str]:
    clean = {"HOME": str(home), "PATH": "", "PYTHONPATH": "", "LANG": "C.UTF-8"}
    return clean | ({"DISPLAY": display} if display else {})


def run(app: Path, home: Path, *arguments: str, display: str = "") -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [app / "movierec", *arguments],
        env=environment(home, display), cwd=home, capture_output=True, text=True, timeout=600, check=False,
    )  # fmt: skip


def test_the_command_line_works(app: Path, tmp_path: Path) -> None:
    done = run(app, tmp_path, "recommend", "--ratings", str(ROOT / "docs" / "persona.csv"), "--top", "5")
    assert (done.returncode, done.stderr) == (0, "")
    assert len(done.stdout.splitlines()) == 5
    wrong = run(app, tmp_path, "train", "--data", "nowhere", "--out", "nothing")
    assert wrong.returncode == 2
    assert len(wrong.stderr.splitlines()) == 1
    assert "pip install" in wrong.stderr


def test_nothing_that_trains_is_inside(app: Path) -> None:
    names = {path.name.split("-")[0].split(".")[0].lower() for path in (app / "_internal").iterdir()}
    assert names.isdisjoint(TRAINING)
    assert {"models", "resources"} <= names


def smoke(app: Path, home: Path, display: str, pictures: Path) -> list[str]:
    done = run(app, home, "--smoke", str(pictures), display=display)
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert all(line.startswith("smoke: ") for line in lines)
    assert lines[-1] == "smoke: the window closes"
    assert not (home / ".local" / "share" / "MovieRec Desktop" / "profile.sqlite").exists(), "a profile of its own"
    return lines


def test_every_page_ratings_learning_and_recommendations(app: Path, tmp_path: Path, display: str) -> None:
    pictures = Path(PICTURES or tmp_path) / "frozen"
    lines = smoke(app, tmp_path, display, pictures)
    assert "smoke: learning tried slopes, weights, factors, without its component" in lines
    assert len(list(pictures.glob("*.png"))) >= 10
    logs = list((tmp_path / ".local" / "state" / "MovieRec Desktop" / "log").glob("*.log"))
    assert len(logs) == 1
    told = logs[0].read_text(encoding="utf-8")
    assert "saved: rated" in told
    assert "Shawshank" not in told


def test_with_its_component_it_learns_with_torch(app: Path, tmp_path: Path, display: str) -> None:
    shutil.copytree(COMPONENT, app / "_internal" / "learning")
    lines = smoke(app, tmp_path, display, tmp_path / "pictures")
    assert "smoke: learning tried slopes, weights, factors, network" in lines
    shutil.rmtree(app / "_internal" / "learning")


def test_the_window_opens_once_on_a_real_screen(app: Path, tmp_path: Path, display: str) -> None:
    window = subprocess.Popen([app / "movierec"], env=environment(tmp_path, display), stderr=subprocess.PIPE, text=True)
    time.sleep(15)
    assert window.poll() is None
    picture = Path(PICTURES or tmp_path) / "frozen-screen.png"
    subprocess.run(["import", "-display", display, "-window", "root", str(picture)], check=True, timeout=60)
    second = run(app, tmp_path, display=display)
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
    assert window.poll() is None, "the first is still there"
    window.terminate()
    assert window.communicate(timeout=60)[1] == ""
