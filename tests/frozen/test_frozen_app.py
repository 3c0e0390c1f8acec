"""The frozen app itself, in a clean home, without PATH or PYTHONPATH, on a screen of its own.

`make installer-test` builds it and names it in MOVIEREC_FROZEN; without that there is nothing to test.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FROZEN = os.environ.get("MOVIEREC_FROZEN", "")
COMPONENT = os.environ.get("MOVIEREC_COMPONENT", "")
BILL = os.environ.get("MOVIEREC_BILL", "")
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
    """A screen of its own, with a number that is free."""
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert process.stdout is not None
    yield f":{process.stdout.readline().strip()}"
    process.terminate()
    process.wait(20)
    process.stdout.close()


def environment(home: Path, display: str = "") -> dict[str, str]:
    clean = {"HOME": str(home), "PATH": "", "PYTHONPATH": "", "LANG": "C.UTF-8"}
    return clean | ({"DISPLAY": display} if display else {})


def run(app: Path, home: Path, *arguments: str, display: str = "") -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [app / "movierec", *arguments],
        env=environment(home, display), cwd=home, capture_output=True, text=True, timeout=1800, check=False,
    )  # fmt: skip


def test_the_command_line_works(app: Path, tmp_path: Path) -> None:
    done = run(app, tmp_path, "recommend", "--ratings", str(ROOT / "docs" / "persona.csv"), "--top", "5")
    assert (done.returncode, done.stderr) == (0, "")
    titles = [line for line in done.stdout.splitlines() if re.match(r" +\d\.  \d\.\d  \S", line)]
    reasons = [line for line in done.stdout.splitlines() if line.startswith("      your ratings: ")]
    assert (len(titles), len(reasons)) == (5, 5)


@pytest.mark.parametrize(
    "command",
    [
        ["train", "--data", "nowhere", "--out", "nothing"],
        ["split", "--data", "nowhere", "--out", "nothing"],
        ["evaluate", "--data", "nowhere", "--protocol", "kfold"],
        ["evaluate-learning", "--data", "nowhere"],
        ["explore", "--data", "nowhere", "--out", "nothing"],
        ["catalogue", "build", "--data", "nowhere", "--meta", "nowhere", "--out", "nothing"],
    ],
    ids=lambda command: command[0],
)
def test_what_trains_says_that_it_is_not_here(app: Path, tmp_path: Path, command: list[str]) -> None:
    done = run(app, tmp_path, *command)
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1
    assert "pip install 'movierec-desktop[train]'" in done.stderr
    assert list(tmp_path.iterdir()) == []


KEY_FILE = Path(".local") / "share" / "MovieRec Desktop" / "tmdb.key"


def test_where_there_is_no_keyring_it_says_so_and_a_key_is_in_a_file(app: Path, tmp_path: Path) -> None:
    told = run(app, tmp_path, "doctor")
    assert (told.returncode, told.stderr) == (0, "")
    assert "ok   keyring: none; a key would be in a file" in told.stdout
    key = tmp_path / KEY_FILE
    key.parent.mkdir(parents=True)
    key.write_text("in the system's keyring", encoding="utf-8")
    gone = run(app, tmp_path, "delete-all", "--yes")
    assert gone.returncode == 1
    assert "unlock it, or remove it there by hand" in gone.stderr
    assert len(gone.stderr.splitlines()) == 1
    key.write_text("a key of one's own", encoding="utf-8")
    assert run(app, tmp_path, "delete-all", "--yes").returncode == 0
    assert not key.exists()


IN_A_SESSION = """
printf open | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
"$PYTHON" -c 'import keyring; keyring.set_password("MovieRec Desktop", "TMDB", "secret")'
PATH= "$APP" doctor
PATH= "$APP" delete-all --yes
"$PYTHON" -c 'import keyring; print("left in the keyring:", keyring.get_password("MovieRec Desktop", "TMDB"))'
"""


@pytest.mark.skipif(shutil.which("gnome-keyring-daemon") is None, reason="needs gnome-keyring and dbus-run-session")
def test_the_desktop_s_own_keyring_is_found_and_used(app: Path, tmp_path: Path) -> None:
    key, runtime = tmp_path / KEY_FILE, tmp_path / "run"
    key.parent.mkdir(parents=True)
    key.write_text("in the system's keyring", encoding="utf-8")
    runtime.mkdir(mode=0o700)
    clean = environment(tmp_path) | {"PATH": "/usr/bin:/bin", "XDG_RUNTIME_DIR": str(runtime)}
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", IN_A_SESSION],
        env=clean | {"APP": str(app / "movierec"), "PYTHON": sys.executable},
        cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "ok   keyring: SecretService Keyring" in done.stdout
    assert f"deleted  {key}" in done.stdout
    assert done.stdout.splitlines()[-1] == "left in the keyring: None"


def test_nothing_that_trains_is_inside(app: Path) -> None:
    names = {path.name.split("-")[0].split(".")[0].lower() for path in (app / "_internal").iterdir()}
    assert names.isdisjoint(TRAINING)
    assert {"models", "resources"} <= names


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_the_bill_of_materials_is_what_was_pinned_and_what_the_page_tells() -> None:
    page = (ROOT / "resources" / "third-party.md").read_text("utf-8")
    told = {normal(name): version for name, version in re.findall(r"^\| (\w[\w.-]+) \| (\S+) \|", page, re.MULTILINE)}
    told.pop("python")
    files = (ROOT / "packaging").glob("requirements-*.txt")
    pinned = {
        (normal(name), version)
        for file in files
        for name, version in re.findall(r"^([\w.-]+)==([^ ;\\]+)", file.read_text("utf-8"), re.MULTILINE)
    }
    parts = json.loads(Path(BILL).read_text("utf-8"))["components"]
    packages = {normal(one["name"]): one["version"] for one in parts if one["purl"].startswith("pkg:pypi/")}
    assert packages == told
    assert packages.items() <= pinned
    others = {one["purl"].split("/")[0] for one in parts if not one["purl"].startswith("pkg:pypi/")}
    assert others <= {"pkg:generic", "pkg:deb"}


def test_the_licences_are_inside(app: Path) -> None:
    inside = app / "_internal"
    page = (inside / "resources" / "third-party.md").read_text("utf-8")
    installed = page[: page.index("The learning component")]
    named = re.findall(r"^\| (\w[\w.-]+) \|", installed, re.MULTILINE)
    assert len(named) > 20
    for name in named:
        texts = list((inside / "licences" / name).iterdir())
        assert max(text.stat().st_size for text in texts) > 500, name


def smoke(app: Path, home: Path, display: str, pictures: Path) -> list[str]:
    done = run(app, home, "--smoke", str(pictures), display=display)
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert all(line.startswith("smoke: ") for line in lines)
    assert lines[-1] == "smoke: the window closes"
    assert not (home / ".local" / "share" / "MovieRec Desktop" / "profile.sqlite").exists(), "a profile of its own"
    return lines


def test_every_page_ratings_learning_and_recommendations(app: Path, tmp_path: Path, display: str) -> None:
    pictures = Path(PICTURES or tmp_path).absolute() / "frozen"
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
    picture = Path(PICTURES or tmp_path).absolute() / "frozen-screen.png"
    subprocess.run(["import", "-display", display, "-window", "root", str(picture)], check=True, timeout=60)
    second = run(app, tmp_path, display=display)
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
    assert window.poll() is None, "the first is still there"
    window.terminate()
    assert window.communicate(timeout=60)[1] == ""
    assert window.returncode == 0
    kept = tmp_path / ".local" / "share" / "MovieRec Desktop"
    assert sorted(path.name for path in kept.glob("*.sqlite*")) == ["profile.sqlite"], "closed in order"
