"""recommend, predict and search."""

import csv
import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from movierec_desktop.services.engine import Engine

Run = Callable[..., subprocess.CompletedProcess[str]]


def table(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def test_a_list_with_its_reasons(movierec: Run, one_person: Path) -> None:
    done = movierec("recommend", "--ratings", one_person, "--top", "3")
    assert done.returncode == 0
    lines = done.stdout.splitlines()
    assert [line[:4].strip() for line in lines[::2]] == ["1.", "2.", "3."]
    assert all(line.strip().startswith("your ratings: ") and "Heat (5)" in line for line in lines[1::2])
    assert done.stderr.splitlines() == [
        "movierec: userId 1: 1 rated titles are not in the catalogue and were left out: 987654321"
    ]


def test_a_list_as_json(movierec: Run, one_person: Path) -> None:
    done = movierec("recommend", "--ratings", one_person, "--top", "4", "--json", "--kind", "film")
    listed = json.loads(done.stdout)
    assert [entry["rank"] for entry in listed] == [1, 2, 3, 4]
    for entry in listed:
        assert entry["kind"] == "film"
        assert entry["movieId"] not in (6, 16)
        assert 0.5 <= entry["predicted_stars"] <= 5
        total = entry["starting_point"] + sum(reason["contribution"] for reason in entry["reasons"])
        assert min(max(total, 0.5), 5) == pytest.approx(entry["predicted_stars"], abs=1e-3)


def test_lists_of_several_people_in_a_file(movierec: Run, ratings: Path, tmp_path: Path) -> None:
    done = movierec("recommend", "--ratings", ratings, "--top", "5", "--out", "lists.csv")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    header, *rows = table(tmp_path / "lists.csv")
    assert header == ["userId", "rank", "movieId", "score"]
    assert [row[:2] for row in rows] == [[user, str(rank)] for user in ("ann", "bob") for rank in range(1, 6)]
    assert {row[2] for row in rows[:5]} != {row[2] for row in rows[5:]}
    for first in (0, 5):
        scores = [float(row[3]) for row in rows[first : first + 5]]
        assert scores == sorted(scores, reverse=True)


def test_lists_of_several_people_as_text(movierec: Run, ratings: Path) -> None:
    done = movierec("recommend", "--ratings", ratings, "--top", "1")
    lines = done.stdout.splitlines()
    assert (lines[0], lines[3], lines[4]) == ("userId ann", "", "userId bob")


def test_only_series(movierec: Run, one_person: Path, engine: Engine) -> None:
    done = movierec("recommend", "--ratings", one_person, "--kind", "series", "--json", "--top", "50")
    listed = json.loads(done.stdout)
    assert len(listed) == min(50, int(engine.catalogue.facts.is_series.sum()))
    assert {entry["kind"] for entry in listed} <= {"series", "mini-series"}


def test_a_list_of_a_decade_into_a_document(movierec: Run, one_person: Path, tmp_path: Path) -> None:
    document = tmp_path / "lists.md"
    document.write_text("# Lists\n<!-- fifties: begin -->\nold\n<!-- fifties: end -->\n", encoding="utf-8")
    asked = ("recommend", "--ratings", one_person, "--kind", "film", "--decade", "1950", "--top", "3")
    done = movierec(*asked, "--markdown", document, "--mark", "fifties")
    assert (done.returncode, done.stdout) == (0, "")
    written = document.read_text(encoding="utf-8").splitlines()
    assert written[:3] == ["# Lists", "<!-- fifties: begin -->", written[2]]
    assert written[2] == "`movierec recommend --ratings one.csv --kind film --decade 1950 --top 3`"
    listed = json.loads(movierec(*asked, "--json").stdout)
    assert [entry["year"] // 10 for entry in listed] == [195] * 3
    for line, entry in zip(written[6:9], listed, strict=True):
        assert line.startswith(f"| {entry['rank']} | {entry['title']} ({entry['year']}) |")
        assert f"| {entry['predicted_stars']:.1f} | {entry['confidence']} |" in line
        assert entry["reasons"][0]["title"] in line
    assert written[9:] == ["<!-- fifties: end -->"]


@pytest.mark.parametrize(
    ("options", "what"),
    [
        ("--markdown lists.md", "give both or neither"),
        ("--mark fifties", "give both or neither"),
        ("--markdown none.md --mark fifties", "cannot be read"),
        ("--decade 1955", "first year of a decade"),
        ("--decade fifties", "first year of a decade"),
    ],
)
def test_a_list_that_has_no_place(movierec: Run, one_person: Path, options: str, what: str) -> None:
    done = movierec("recommend", "--ratings", one_person, *options.split())
    assert (done.returncode, done.stdout) == (2, "")
    assert what in done.stderr.splitlines()[-1]


def test_a_table_is_of_one_person(movierec: Run, ratings: Path, tmp_path: Path) -> None:
    document = tmp_path / "lists.md"
    document.write_text("<!-- both: begin -->\n<!-- both: end -->\n", encoding="utf-8")
    done = movierec("recommend", "--ratings", ratings, "--markdown", document, "--mark", "both")
    assert done.returncode == 2
    assert "several people" in done.stderr


def test_titles_of_unknown_language(movierec: Run, one_person: Path) -> None:
    done = movierec("recommend", "--ratings", one_person, "--language", "unknown", "--json")
    assert {entry["language"] for entry in json.loads(done.stdout)} == {"unknown"}


def test_a_language_keeps_its_promise(movierec: Run, one_person: Path, engine: Engine) -> None:
    done = movierec("recommend", "--ratings", one_person, "--language", "KO", "--json")
    assert done.returncode == 0
    listed = json.loads(done.stdout)
    if "ko" in engine.catalogue.facts.language_names:
        assert {entry["language"] for entry in listed} == {"ko"}
    else:
        assert listed == []
        assert "no title is known to be in 'ko'" in done.stderr


def test_predictions_keep_the_order_of_the_questions(movierec: Run, ratings: Path, tmp_path: Path) -> None:
    asked = [["bob", "47"], ["ann", "47"], ["nobody", "6"], ["ann", "987654321"], ["ann", "-3"], ["bob", "47"]]
    lines = ["userId,movieId", *(",".join(pair) for pair in asked)]
    (tmp_path / "ask.csv").write_text("\n".join(lines), encoding="utf-8")
    done = movierec("predict", "--ratings", ratings, "--titles", "ask.csv", "--out", "told.csv", "--model", "svd")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    header, *rows = table(tmp_path / "told.csv")
    assert header == ["userId", "movieId", "prediction"]
    assert [row[:2] for row in rows] == asked
    assert all(0.5 <= float(row[2]) <= 5 for row in rows)
    assert rows[0] == rows[5]
    assert rows[3][2] == rows[4][2]


def test_search_as_json(movierec: Run) -> None:
    first, second = json.loads(movierec("search", "heat", "--json", "--top", "2").stdout)
    assert first == {"movieId": 6, "title": "Heat", "year": 1995, "kind": "film", "language": first["language"]}
    assert second["title"] in ("Heat", "The Heat")
    assert second["year"] != 1995
    (by_year,) = json.loads(movierec("search", "heat", str(second["year"]), "--json", "--top", "1").stdout)
    assert by_year == second


def test_search_as_text(movierec: Run) -> None:
    assert movierec("search", "seven", "samurai").stdout.split()[1:4] == ["Seven", "Samurai", "(1954)"]
    assert movierec("search", "zzzzqq").stdout == "Nothing is called 'zzzzqq'.\n"


def test_a_terminal_that_lacks_some_signs_still_gets_the_list(movierec: Run, one_person: Path) -> None:
    done = movierec("recommend", "--ratings", one_person, "--top", "1", PYTHONUTF8="0", PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    assert done.stdout.startswith("  1.")
