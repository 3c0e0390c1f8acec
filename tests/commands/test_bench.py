"""`movierec bench` on a small bundle: every line has a time and a floor of the same run, whatever the sizes."""

import json
import os
from pathlib import Path

import pytest

from movierec_desktop.cli import main
from movierec_desktop.commands import bench_growth, bench_window

MARKS = "before\n<!-- window: begin -->\nold\n<!-- window: end -->\nafter\n"


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sizes of a second; the catalogue below is smaller than some of them all the same."""
    monkeypatch.setattr(bench_growth, "_TITLES", (50, 1_000))
    monkeypatch.setattr(bench_growth, "_USUAL_TITLES", 500)
    monkeypatch.setattr(bench_window, "_STARTS", 1)


@pytest.mark.usefixtures("small")
def test_the_models_are_measured_beside_their_floors(hybrid_bundle: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "--json", "--rounds", "2", "--bundle", str(hybrid_bundle)]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["titles"] == 83
    whats = [one["what"] for one in told["measurements"]]
    growing = [what for what in whats if " ratings, " in what and "fold" not in what]
    assert growing == [
        "20 ratings, 50 titles", "20 ratings, 1,000 titles",
        "10 ratings, 500 titles", *["83 ratings, 500 titles"] * 3,
    ]  # fmt: skip
    for one in told["measurements"]:
        assert 0 < one["median_ms"] <= one["p95_ms"]
        assert one["floor_ms"] > 0
        assert one["floor"]


@pytest.mark.usefixtures("small")
def test_the_window_is_measured_in_processes_of_its_own_and_written_into_a_document(
    hybrid_bundle: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = tmp_path / "results.md"
    document.write_text(MARKS, encoding="utf-8")
    assert main(["bench", "--window", "--markdown", str(document), "--bundle", str(hybrid_bundle)]) == 0
    text = document.read_text(encoding="utf-8")
    assert text.startswith("before\n")
    assert text.endswith("after\n")
    assert "old" not in text
    assert "scroll the whole grid, each of 2,000 frames" in text
    assert "start: the first window painted" in text
    assert capsys.readouterr().out == ""


def test_a_document_without_a_place_is_told_before_anything_is_measured(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "notes.md").write_text("nothing\n", encoding="utf-8")
    assert main(["bench", "--window", "--markdown", str(tmp_path / "notes.md")]) == 2
    assert "no place for the table" in capsys.readouterr().err


def test_where_no_window_can_be_opened_the_reason_is_told(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(os.environ, "QT_QPA_PLATFORM", "nonsense")
    assert main(["bench", "--window"]) == 2
    told = capsys.readouterr().err.splitlines()[-1]
    assert "No window could be measured" in told
    assert "movierec doctor" in told
