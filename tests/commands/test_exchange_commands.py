"""import, review, export, backup, restore and delete-all as a person calls them."""

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., subprocess.CompletedProcess[str]]
KEYS = ["format", "rows", "new", "changed", "same", "review", "unmatched", "skipped", "titles"]
CSV = "title,year,rating\nHeat,1995,4\nUp,2009,3.5\nKing Kong,,3\nNobody Made It,1987,2\nHeat,1995,4\n"


@pytest.fixture
def export_file(tmp_path: Path) -> Path:
    path = tmp_path / "mine.csv"
    path.write_text(CSV, encoding="utf-8")
    return path


def test_import_tells_all_as_json(movierec: Run, export_file: Path) -> None:
    done = movierec("import", export_file, "--json", "--profile", "p.sqlite")
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    assert list(told) == KEYS
    assert (told["format"], told["rows"]) == ("csv", 5)
    assert [told[key] for key in KEYS[2:8]] == [2, 0, 1, 1, 1, 0]
    assert told["titles"] == [
        {"movieId": 6, "title": "Heat", "year": 1995, "kind": "film", "rating": 4.0},
        {"movieId": 68954, "title": "Up", "year": 2009, "kind": "film", "rating": 3.5},
    ]
    rated = json.loads(movierec("ratings", "--json", "--profile", "p.sqlite").stdout)
    assert {row["movieId"]: row["rating"] for row in rated} == {6: 4.0, 68954: 3.5}


def test_a_dry_run_writes_nothing_at_all(movierec: Run, export_file: Path, tmp_path: Path) -> None:
    done = movierec("import", export_file, "--dry-run", "--json")
    assert json.loads(done.stdout)["new"] == 2
    assert "Nothing was written" in movierec("import", export_file, "--dry-run").stdout
    assert [path.name for path in tmp_path.iterdir()] == ["mine.csv"]


def test_import_in_words_and_its_undo(movierec: Run, export_file: Path) -> None:
    said = movierec("import", export_file).stdout
    for words in (
        "5 rows of csv; ratings: half stars",
        "2  new",
        "1  the same",
        "1  to review",
        "King Kong, mine.csv, line 4",
    ):
        assert words in said
    assert "2 titles are as they were before" in movierec("import", "--undo").stdout
    assert "No ratings yet" in movierec("ratings").stdout
    failed = movierec("import", "--undo")
    assert (failed.returncode, failed.stderr) == (2, "movierec: There is no import to take back\n")


def test_review_lists_and_decides(movierec: Run, export_file: Path) -> None:
    assert movierec("review").stdout == "Nothing waits.\n"
    movierec("import", export_file)
    listed = json.loads(movierec("review", "--json").stdout)
    assert [entry["said"]["title"] for entry in listed] == ["King Kong", "Nobody Made It"]
    assert listed[0]["candidates"][1]["movieId"] == 2366
    assert "King Kong (1933) · saved" in movierec("review", "1", "King Kong (1933)").stdout
    assert "left out" in movierec("review", "2", "none").stdout
    assert movierec("review").stdout == "Nothing waits.\n"
    assert "King Kong (1933)" in movierec("ratings").stdout
    assert movierec("review", "7", "none").returncode == 2


@pytest.mark.parametrize("file_format", ["letterboxd", "imdb", "trakt", "movielens", "json"])
def test_an_export_comes_back(file_format: str, movierec: Run, export_file: Path) -> None:
    movierec("import", export_file)
    before = json.loads(movierec("ratings", "--json").stdout)
    done = movierec("export", "--format", file_format, "out")
    assert (done.returncode, done.stdout) == (0, "out: 2 titles\n")
    told = json.loads(movierec("import", "out", "--json", "--profile", "other.sqlite").stdout)
    assert told["new"] == 2
    assert json.loads(movierec("ratings", "--json", "--profile", "other.sqlite").stdout) == before


def test_a_movielens_export_recommends(movierec: Run) -> None:
    movierec("rate", "6", "5")
    movierec("export", "--format", "movielens", "out.csv")
    done = movierec("recommend", "--ratings", "out.csv", "--top", "3", "--json")
    assert len(json.loads(done.stdout)) == 3


def test_backup_and_restore(movierec: Run, tmp_path: Path) -> None:
    assert "nothing to back up" in movierec("backup").stderr
    assert "There is no sound backup" in movierec("restore").stderr
    movierec("rate", "6", "5")
    assert movierec("backup").returncode == 0
    assert movierec("backup", "mine.sqlite").stdout == "mine.sqlite: checked, whole\n"
    assert "exists already" in movierec("backup", "mine.sqlite").stderr
    movierec("rate", "6", "1")
    done = movierec("restore")
    assert "checked, 1 ratings; what it was before is in" in done.stdout
    assert "   5  Heat" in movierec("ratings").stdout
    assert movierec("backup", "--list").stdout.count(" asked ") == 1
    assert movierec("restore", "mine.csv").returncode == 2


def test_a_backup_of_somebody_else_takes_my_place_only_when_that_is_said(movierec: Run, tmp_path: Path) -> None:
    movierec("rate", "Heat", "5")
    movierec("rate", "Fargo", "4", "--profile", "other.sqlite")
    movierec("backup", "--profile", "other.sqlite")
    (backup,) = (tmp_path / "other.sqlite.backups").iterdir()
    before_migration = Path(shutil.copy(backup, tmp_path / "other.sqlite.v3.bak"))
    for copy in (backup, before_migration):
        done = movierec("restore", copy)
        assert done.returncode == 2
        assert f"--profile {tmp_path / 'other.sqlite'}" in done.stderr
    assert "Heat" in movierec("ratings").stdout
    assert movierec("restore", backup, "--profile", "profile.sqlite").returncode == 0
    assert "Fargo" in movierec("ratings").stdout
    assert movierec("restore", next((tmp_path / "profile.sqlite.backups").glob("*-restore.sqlite"))).returncode == 0
    assert "Heat" in movierec("ratings").stdout


def test_delete_all_asks_and_names_every_file(movierec: Run, tmp_path: Path) -> None:
    assert movierec("delete-all", "--profile", "p.sqlite").stdout == "There is nothing to delete.\n"
    movierec("rate", "6", "5", "--profile", "p.sqlite")
    movierec("backup", "--profile", "p.sqlite")
    asked = movierec("delete-all", "--profile", "p.sqlite", talk="no\n")
    assert asked.stdout.endswith("Nothing was deleted.\n")
    assert (tmp_path / "p.sqlite").exists()
    done = movierec("delete-all", "--profile", "p.sqlite", talk="delete\n")
    assert done.returncode == 0
    assert done.stdout.count("deleted  p.sqlite") == 2
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "what"),
    [
        (["import"], "Name the file"),
        (["import", "none.csv"], "cannot be read"),
        (["import", "."], "cannot be read"),
        (["export", "--format", "json", "."], "is a folder"),
        (["export", "--format", "excel", "x"], "invalid choice"),
        (["export", "x"], "--format"),
        (["review", "0", "none"], "whole number"),
        (["review", "3"], "Say which title"),
    ],
)
def test_a_wrong_call_is_told_in_one_line(arguments: list[str], what: str, movierec: Run) -> None:
    done = movierec(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert what in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_what_is_no_export_leaves_the_profile_as_it_was(movierec: Run, tmp_path: Path) -> None:
    movierec("rate", "6", "5")
    before = (tmp_path / "profile.sqlite").read_bytes()
    (tmp_path / "bad.zip").write_bytes(b"PK\x03\x04 nothing")
    done = movierec("import", "bad.zip")
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert (tmp_path / "profile.sqlite").read_bytes() == before


def test_delete_all_of_the_usual_profile_takes_the_apps_own_folders_along(movierec: Run, tmp_path: Path) -> None:
    more = {"MOVIEREC_DATA": str(tmp_path / "data"), "MOVIEREC_PROFILE": ""}
    movierec("rate", "6", "5", **more)
    (tmp_path / "data" / "keys").mkdir()
    (tmp_path / "data" / "keys" / "maker.pub").write_text("x", encoding="utf-8")
    (tmp_path / "data" / "cache").mkdir()
    (tmp_path / "data" / "cache" / "set.zip").write_text("x", encoding="utf-8")
    done = movierec("delete-all", "--yes", **more)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count("deleted  ") == 3
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_evaluate_matching_writes_its_table_into_a_document(movierec: Run, tmp_path: Path) -> None:
    (tmp_path / "list").mkdir()
    (tmp_path / "list" / "movies.dat").write_text("0113277::Heat (1995)::Crime\n", encoding="utf-8")
    (tmp_path / "out.md").write_text("<!-- matching: begin -->\n<!-- matching: end -->\n", encoding="utf-8")
    done = movierec("evaluate-matching", "--data", "list", "--markdown", "out.md")
    assert (done.returncode, done.stderr) == (0, "")
    assert "| MovieTweetings | 1 | 1 | 1 | 100.00 % | 100.00 % |" in (tmp_path / "out.md").read_text(encoding="utf-8")
    done = movierec("evaluate-matching", "--data", "list", "--markdown", "list/movies.dat")
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
