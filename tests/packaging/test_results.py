"""packaging/results.sh: what is made is kept, what fails is told, what has no place is passed over."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MARKS = ("japanese-films", "film-to-series")


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "results.md"
    path.write_text("".join(f"<!-- {n}: begin -->\nold {n}\n<!-- {n}: end -->\n" for n in MARKS), encoding="utf-8")
    return path


def run(document: Path, only: str, **more: str) -> "subprocess.CompletedProcess[str]":
    work = document.parent
    movierec = work / "movierec"
    movierec.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m movierec_desktop "$@"\n', encoding="utf-8")
    movierec.chmod(0o755)
    environment = {**os.environ, "DOC": str(document), "WORK": str(work / "kept"), "ONLY": only, "AGAIN": "", **more}
    return subprocess.run(
        ["sh", "packaging/results.sh", movierec, work / "data", work / "folds", work / "meta"],
        capture_output=True, encoding="utf-8", cwd=ROOT, env=environment, timeout=120, check=False,
    )  # fmt: skip


def test_a_table_is_made_once(document: Path) -> None:
    first, second, third = (
        run(document, "japanese-films"),
        run(document, "japanese-films"),
        run(document, "japanese-films", AGAIN="1"),
    )
    assert [done.returncode for done in (first, second, third)] == [0, 0, 0]
    assert "japanese-films: done in" in first.stdout
    assert "japanese-films: made before" in second.stdout
    assert "japanese-films: done in" in third.stdout
    written = document.read_text(encoding="utf-8")
    assert "Seven Samurai" in written
    assert "old japanese-films" not in written
    assert "old film-to-series" in written


def test_what_fails_is_told_and_tried_again(document: Path) -> None:
    for _ in range(2):
        done = run(document, "film-to-series")
        assert done.returncode == 1
        assert "failed after" in done.stderr
        assert "does not exist" in done.stderr
        assert "not made: film-to-series" in done.stderr
    assert "old film-to-series" in document.read_text(encoding="utf-8")


def test_a_document_without_the_place_and_a_name_that_is_none(document: Path) -> None:
    assert "has no place of this name" in run(document, "known-100k").stdout
    unknown = run(document, "everything")
    assert unknown.returncode == 2
    assert "choose among korean-series" in unknown.stderr
