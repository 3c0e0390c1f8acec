"""A training that is killed goes on where it was, and its bundle is the same byte for byte."""

import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

DONE = re.compile(r"\[ *(\d+)/(\d+)\] (\w+) \(([\d,]+) ratings\): (.*)")
LAST_BEFORE_KILL = "autoencoder"


def train(data: Path, out: Path, *more: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "movierec_desktop", "train", "--data", str(data), "--out", str(out), *more],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1"},
    )


def steps_of(running: subprocess.Popen[str]) -> list[tuple[int, int, str, bool]]:
    """Number, number of all, name, and whether it was kept, of every step told until the end."""
    _, told = running.communicate(timeout=300)
    assert running.returncode == 0, told
    found = [match for line in told.splitlines() if (match := DONE.search(line))]
    return [(int(m[1]), int(m[2]), m[3], m[5].startswith("kept")) for m in found]


def kill_after(running: subprocess.Popen[str], step: str) -> list[str]:
    """Kill -9 while the step after `step` is at work; the names of the steps that were finished."""
    finished = []
    with running:
        assert running.stderr is not None
        for line in running.stderr:
            if match := DONE.search(line):
                finished.append(match[3])
                if match[3] == step:
                    time.sleep(0.3)
                    running.kill()
                    break
    assert running.returncode != 0
    return finished


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture(scope="module")
def whole(small_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bundle trained in one go."""
    out = tmp_path_factory.mktemp("whole") / "bundle"
    steps = steps_of(train(small_data, out))
    assert [number for number, *_ in steps] == list(range(1, len(steps) + 1))
    assert {of_all for _, of_all, *_ in steps} == {len(steps)}
    assert not any(kept for *_, kept in steps)
    assert not out.with_name("bundle.work").exists()
    return out


def test_a_killed_training_goes_on_where_it_was(small_data: Path, whole: Path, tmp_path: Path) -> None:
    out, work = tmp_path / "bundle", tmp_path / "bundle.work"
    finished = kill_after(train(small_data, out), LAST_BEFORE_KILL)
    assert finished[-1] == LAST_BEFORE_KILL
    assert not (out / "manifest.json").exists()
    kept_files = {path: path.stat().st_mtime_ns for path in work.glob("*.json")}
    assert {path.name.split("-")[0] for path in kept_files} >= set(finished) - {"catalogue"}

    again = train(small_data, out)
    steps = steps_of(again)
    kept = [name for *_, name, was_kept in steps if was_kept]
    assert kept[: len(finished) - 1] == finished[1:]
    assert len(kept) <= len(finished)  # one more where the kill came after it was written and before it was told
    assert [number for number, *_ in steps] == list(range(1, len(steps) + 1))
    assert contents(out) == contents(whole)
    assert not work.exists()


def test_other_ratings_do_not_meet_the_old_steps(small_data: Path, whole: Path, tmp_path: Path) -> None:
    work = tmp_path / "steps"
    kill_after(train(small_data, tmp_path / "bundle", "--work", str(work)), "svd")
    changed = tmp_path / small_data.name
    changed.mkdir()
    for path in small_data.iterdir():
        (changed / path.name).write_bytes(path.read_bytes())
    lines = (changed / "ratings.csv").read_text(encoding="utf-8").splitlines()
    user, movie, stars, when = lines[1].split(",")
    lines[1] = ",".join((user, movie, "0.5" if stars != "0.5" else "5.0", when))
    (changed / "ratings.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (work / "mine.txt").write_text("not a step", encoding="utf-8")
    steps = steps_of(train(changed, tmp_path / "bundle", "--work", str(work)))
    assert not any(kept for *_, kept in steps)
    assert contents(tmp_path / "bundle")["svd.safetensors"] != contents(whole)["svd.safetensors"]
    assert [path.name for path in work.iterdir()] == ["mine.txt"]


def test_a_fresh_start_forgets_what_was_kept(small_data: Path, tmp_path: Path) -> None:
    out = tmp_path / "bundle"
    kill_after(train(small_data, out), "svd")
    assert list((tmp_path / "bundle.work").glob("svd-*.json"))
    with train(small_data, out, "--fresh") as running:
        assert running.stderr is not None
        told = next(line for line in running.stderr if DONE.search(line) and "] svd (" in line)
        running.kill()
    assert "kept" not in told
