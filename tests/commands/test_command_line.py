"""What holds for every command: help, wrong calls, closed pipes, a light start."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from movierec_desktop import __version__
from movierec_desktop.cli import build_parser

Run = Callable[..., subprocess.CompletedProcess[str]]

IMPORTED_BY_HELP = """
import sys
from movierec_desktop.cli import main
try:
    main(["--help"])
except SystemExit as end:
    assert end.code == 0
print("\\nloaded:", *sorted({name.partition(".")[0] for name in sys.modules}))
"""


def test_the_version(movierec: Run) -> None:
    assert movierec("--version").stdout == f"movierec {__version__}\n"


def test_help_names_every_command_and_loads_nothing_heavy(uncounted: dict[str, str]) -> None:
    call = [sys.executable, "-c", IMPORTED_BY_HELP]
    done = subprocess.run(call, capture_output=True, encoding="utf-8", check=True, timeout=60, env=uncounted)
    helped, _, loaded = done.stdout.rpartition("loaded:")
    for command in (
        "recommend",
        "predict",
        "search",
        "rate",
        "ratings",
        "train",
        "split",
        "evaluate",
        "bench",
        "doctor",
    ):
        assert f"    {command} " in helped
    heavy = {"numpy", "pandas", "PySide6", "scipy", "surprise", "torch", "safetensors", "sqlite3", "platformdirs"}
    assert not heavy & set(loaded.split())


@pytest.mark.parametrize("arguments", [["search", "--help"], ["recommend", "-h"], ["train", "--help"]])
def test_every_command_explains_itself(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        build_parser().parse_args(arguments)
    assert end.value.code == 0
    assert capsys.readouterr().out.startswith(f"usage: movierec {arguments[0]}")


@pytest.fixture
def files(tmp_path: Path, ratings: Path) -> Path:
    """Good and bad files for wrong calls."""
    (tmp_path / "bad.csv").write_text("userId,movieId,rating\n1,6,4\n1,7,nine\n", encoding="utf-8")
    (tmp_path / "large.csv").write_text(f"movieId,rating\n{10**25},4\n", encoding="utf-8")
    (tmp_path / "empty.csv").write_text("", encoding="utf-8")
    (tmp_path / "header.csv").write_text("movieId,rating\n", encoding="utf-8")
    (tmp_path / "latin.csv").write_bytes("movieId,rating\n6,é\n".encode("latin-1"))
    (tmp_path / "ask.csv").write_text("userId,movieId\n1,6\n", encoding="utf-8")
    (tmp_path / "badask.csv").write_text("userId,movieId\n1,six\n", encoding="utf-8")
    (tmp_path / "garbage.sqlite").write_text("garbage", encoding="utf-8")
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "manifest.json").write_text("{", encoding="utf-8")
    return tmp_path


WRONG = {
    "an unknown command": "dance",
    "an unknown option": "search heat --loud",
    "a missing argument": "rate Heat",
    "no query": "search",
    "zero titles": "search heat --top 0",
    "half a title": "search heat --top 1.5",
    "no file": "recommend",
    "a missing file": "recommend --ratings none.csv",
    "a folder as file": "recommend --ratings .",
    "a bad star": "recommend --ratings bad.csv",
    "an id beyond all numbers": "recommend --ratings large.csv",
    "an empty file": "recommend --ratings empty.csv",
    "nothing but a header": "recommend --ratings header.csv",
    "another encoding": "recommend --ratings latin.csv",
    "an unknown model": "recommend --ratings ratings.csv --model oracle",
    "no language": "recommend --ratings ratings.csv --language klingon",
    "an unknown kind": "recommend --ratings ratings.csv --kind opera",
    "two outputs": "recommend --ratings ratings.csv --json --out x.csv",
    "a folder as output": "recommend --ratings ratings.csv --out .",
    "an output in no folder": "recommend --ratings ratings.csv --out none/x.csv",
    "a broken bundle": "recommend --ratings ratings.csv --bundle broken",
    "no bundle": "search heat --bundle none",
    "bad questions": "predict --ratings ratings.csv --titles badask.csv --out x.csv",
    "questions without people": "predict --ratings ratings.csv --titles header.csv --out x.csv",
    "an unknown model to predict with": "predict --ratings ratings.csv --titles ask.csv --out x.csv --model oracle",
    "an unknown title": "rate zzzzqq 4",
    "an unknown movieId": "rate 987654321 4",
    "no half star": "rate Heat 4.3",
    "a garbage profile": "rate Heat 4 --profile garbage.sqlite",
    "a folder as profile": "ratings --profile .",
    "a profile below a file": "ratings --profile ratings.csv/profile.sqlite",
    "a terminal without a bundle": "--bundle none",
}


@pytest.mark.parametrize("call", WRONG.values(), ids=WRONG.keys())
def test_a_wrong_call_ends_with_one_line_and_code_2(movierec: Run, files: Path, call: str) -> None:
    before = sorted(files.rglob("*"))
    done = movierec(*call.split())
    told = [line for line in done.stderr.splitlines() if line and not line.startswith("No window")]
    assert done.returncode == 2
    assert len(told) == 1
    assert told[0].startswith("movierec")
    assert done.stdout == ""
    assert sorted(files.rglob("*")) == before


@pytest.mark.parametrize("call", ["--help", "search the --top 500", "recommend --ratings ratings.csv --top 200"])
def test_a_reader_that_has_gone_is_no_error(files: Path, environment: dict[str, str], call: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "movierec_desktop", *call.split()],
            stdout=writing,
            stderr=subprocess.PIPE,
            cwd=files,
            env=environment,
            check=False,
            timeout=60,
        )
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")
