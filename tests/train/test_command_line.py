"""split, train, predict and evaluate, one after the other as a person would run them."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

MakeFolder = Callable[..., Path]


def movierec(folder: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "movierec_desktop", *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        cwd=folder,
        env={**os.environ, "PYTHONUTF8": "1"},
        timeout=300,
        check=False,
    )


def test_from_data_to_a_measured_error(small_data: Path, tmp_path: Path) -> None:
    (tmp_path / "results.md").write_text("<!-- new people: begin -->\n<!-- new people: end -->\n", encoding="utf-8")
    for call in (
        ("split", "--data", small_data, "--out", "split", "--people", "8", "--given", "10"),
        ("train", "--data", "split/train", "--out", "bundle"),
        (
            "predict",
            "--bundle",
            "bundle",
            "--ratings",
            "split/given.csv",
            "--titles",
            "split/ask.csv",
            "--out",
            "p.csv",
        ),
    ):
        done = movierec(tmp_path, *call)
        assert done.returncode == 0, done.stderr
    done = movierec(
        tmp_path, "evaluate", "--split", "split", "--predictions", "p.csv", "--markdown", "results.md", "--json"
    )
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    ours, title_mean, _ = result["lines"]
    assert (result["people"], result["given"]) == (8, 10)
    assert ours["rmse"] < title_mean["rmse"]
    assert f"{ours['rmse']:.4f}" in (tmp_path / "results.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "call",
    [
        "train --data none --out bundle",
        "train --data data --out bundle --seed -1",
        "train --data data --out data/ratings.csv",
        "split --data data --out data/ratings.csv/below --people 2 --given 2",
        "split --data data --out split --people 500 --given 2",
        "evaluate --split data --predictions data/ratings.csv",
    ],
)
def test_a_wrong_call_ends_with_code_2_and_says_why(make_folder: MakeFolder, tmp_path: Path, call: str) -> None:
    make_folder(tmp_path / "data", people=6, titles=10, least=6)
    done = movierec(tmp_path, *call.split())
    assert done.returncode == 2
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    last = done.stderr.splitlines()[-1]
    assert last.startswith("movierec")
    assert ": " in last
