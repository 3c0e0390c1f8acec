"""`movierec feedback`, from an evening in the terminal to the figures of several people."""

import json
import os
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from movierec_desktop.store.profile import Profile

Run = Callable[..., subprocess.CompletedProcess[str]]
TALK = "rate Heat (1995) 5\nrate Casino (1995) 4.5\nlist film\n"
RATED = {
    "kind": "rated", "day": 1, "recommended": True, "own_mean": 3.5, "model": "hybrid", "predicted": 3.8,
    "expected_error": 0.9,
}  # fmt: skip


@pytest.fixture
def exported(movierec: Run, tmp_path: Path) -> list[dict[str, object]]:
    """Someone rates two titles, looks at the list, rates its first title, and exports."""
    movierec(talk=TALK)
    with closing(Profile(tmp_path / "profile.sqlite")) as profile:
        first = min(
            (entry.shown for entry in profile.feedback.shown() if entry.shown.filters),
            key=lambda shown: shown.place,
        )
    movierec(talk=f"rate {first.title_id} 4\nno 2019\n")
    done = movierec("feedback", "export", "mine.jsonl")
    assert (done.returncode, done.stderr) == (0, "")
    assert "without titles. Read it before you share it" in done.stdout
    return [json.loads(line) for line in (tmp_path / "mine.jsonl").read_text(encoding="utf-8").splitlines()]


def test_an_evening_is_told_by_its_recommendations_and_ratings(exported: list[dict[str, object]]) -> None:
    head, *lines = exported
    assert head["ratings"] == 3
    rated = [line for line in lines if line["kind"] == "rated"]
    assert sorted((line["known"], line["stars"]) for line in rated) == [(0, 5.0), (1, 4.5), (2, 4.0)]
    assert all(0.5 <= line["predicted"] <= 5 and line["expected_error"] > 0 for line in rated)
    assert next(line for line in rated if line["known"] == 2)["recommended"] is True
    assert [line["kind"] for line in lines if line["kind"] == "dismissed"] == ["dismissed"]
    shown = [line for line in lines if line["kind"] == "recommended"]
    assert len(shown) >= 10
    assert {line["list"] for line in shown} == {"terminal"}
    assert {line["day"] for line in lines} <= {0, 1}


def test_titles_are_told_only_when_asked(movierec: Run, tmp_path: Path, exported: list[dict[str, object]]) -> None:
    assert "Heat" not in (tmp_path / "mine.jsonl").read_text(encoding="utf-8")
    assert "with the names of titles" in movierec("feedback", "export", "--titles", "full.jsonl").stdout
    lines = [json.loads(line) for line in (tmp_path / "full.jsonl").read_text(encoding="utf-8").splitlines()]
    assert {"Heat (1995)", "Casino (1995)"} <= {line.get("title") for line in lines}
    reasons = {name for line in lines for name in line.get("reasons", ())}
    assert {"Heat (1995)", "Casino (1995)"} <= reasons
    assert len(lines) == len(exported)


def test_one_person_is_summarised(movierec: Run, exported: list[dict[str, object]]) -> None:
    done = movierec("feedback", "summarise", "mine.jsonl")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("1 person, 3 ratings; ")
    assert "1 person: too few for an interval" in done.stdout
    told = json.loads(movierec("feedback", "summarise", "--json", "mine.jsonl").stdout)
    assert told["liked"]["by_ratings"]["of"] == sum(
        bool(line.get("recommended")) for line in exported if "stars" in line
    )
    assert told["error"]["by_ratings"]["n"] == 3


def test_several_people_are_added_up(movierec: Run, tmp_path: Path) -> None:
    head = '{"kind": "movierec feedback", "format": 1, "ratings": 12}'
    for number in range(12):
        lines = [
            json.dumps({**RATED, "stars": 4.0 if place % 3 else 2.0, "known": 10 * number + place})
            for place in range(6)
        ]  # fmt: skip
        (tmp_path / f"{number}.jsonl").write_text("\n".join([head, *lines]), encoding="utf-8")
    done = movierec("feedback", "summarise", *(f"{number}.jsonl" for number in range(12)))
    assert done.returncode == 0
    assert "liked (3½ or more)         48 of 72: 66.7% (95 %: 55.2% to 76.5%)" in done.stdout
    assert "66.7% (12 people; 95 %: 66.7% to 66.7%)" in done.stdout
    assert "12 of 12: 100.0%" in done.stdout
    assert "told as 'fairly sure'" in done.stdout


def test_what_cannot_be_used_is_told_in_one_line(
    movierec: Run, tmp_path: Path, exported: list[dict[str, object]]
) -> None:
    (tmp_path / "copy.jsonl").write_bytes((tmp_path / "mine.jsonl").read_bytes())
    (tmp_path / "ratings.csv").write_text("userId,movieId,rating\n1,2,3\n", encoding="utf-8")
    cases = [
        ("summarise", "none.jsonl"), ("summarise", "ratings.csv"), ("summarise", "profile.sqlite"), ("summarise", "."),
        ("summarise", "mine.jsonl", "./mine.jsonl"), ("summarise", "mine.jsonl", "copy.jsonl"),
        ("export", "none/out.jsonl"), ("export", "."), ("export", "profile.sqlite"),
        ("export", "out.jsonl", "--profile", "nobody.sqlite"),
    ]  # fmt: skip
    before = (tmp_path / "profile.sqlite").read_bytes()
    for arguments in cases:
        done = movierec("feedback", *arguments)
        assert (done.returncode, done.stdout) == (2, ""), arguments
        assert len(done.stderr.splitlines()) == 1, arguments
    assert (tmp_path / "profile.sqlite").read_bytes() == before
    assert not (tmp_path / "nobody.sqlite").exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes")
def test_a_pipe_is_not_waited_for(movierec: Run, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert movierec("feedback", "summarise", "pipe").returncode == 2
